using System.Runtime.CompilerServices;
using Factum.Extraction.Startup;

namespace Factum.Extraction.Grammar.Models;

/// <summary>A linear classifier of many classes: each feature has a row of the few classes that it speaks for or against.</summary>
internal readonly unsafe struct SparseWeights
{
    private readonly FeatureTable table;
    private readonly byte* rows;

    /// <summary>Reads the weights of <paramref name="section"/>: the table, then the rows (count, then class and weight of each).</summary>
    public SparseWeights(ModelSection section)
    {
        table = new FeatureTable(section);
        rows = section.Start + table.Length;
    }

    /// <summary>Adds the features' weights to <paramref name="scores"/>, which the caller has cleared; <paramref name="buckets"/> is room for two words a feature.</summary>
    [MethodImpl(Tiering.OptimizedAtOnce)]
    public void Score(ulong* features, int count, ulong* buckets, int* scores)
    {
        table.Gather(features, count, buckets);
        int found = 0;

        // Masks from a word that the compiler cannot see through: it would make each of them anew for each feature.
        ulong both = FeatureTable.Both | ((ulong)count >> 32), bytes = (both << 8) - both;
        for (int i = 0; i < count; i++)
        {
            uint entry = FeatureTable.Payload(buckets + (2 * i), features[i], both, bytes);
            byte* row = rows + (entry >> 8);
            buckets[2 * found] = (ulong)row;
            buckets[(2 * found) + 1] = *row;
            found += entry == 0 ? 0 : 1;
        }

        for (int i = 0; i < found; i++)
        {
            byte* row = (byte*)buckets[2 * i] + 1;
            byte* end = row + (2 * buckets[(2 * i) + 1]);
            for (; row < end; row += 2) scores[row[0]] += (sbyte)row[1];
        }
    }
}
