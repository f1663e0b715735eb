
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

    /// <summary>Adds the features' weights to <paramref name="scores"/>, which the caller has cleared.</summary>
    public void Score(ulong* features, int count, int* scores)
    {
        for (int i = 0; i < count; i++)
        {
            uint entry = table.Find(features[i]);
            if (entry == 0) continue;
            byte* row = rows + (entry >> 8);
            byte* end = row + 1 + (2 * *row);
            for (row++; row < end; row += 2) scores[row[0]] += (sbyte)row[1];
        }
    }
}
