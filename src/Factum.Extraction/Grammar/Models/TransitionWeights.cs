using System.Runtime.CompilerServices;
using Factum.Extraction.Grammar.Parsing;
using Factum.Extraction.Startup;

namespace Factum.Extraction.Grammar.Models;

/// <summary>A linear classifier of three classes, whose weights lie in the table's entries themselves.</summary>
internal readonly unsafe struct TransitionWeights
{
    /// <summary>Most features that one call can sum: their weights, made positive, must fit in sixteen bits.</summary>
    public const int Capacity = 256;

    private readonly FeatureTable table;

    /// <summary>Reads the weights of <paramref name="section"/>.</summary>
    public TransitionWeights(ModelSection section) => table = new FeatureTable(section);

    /// <summary>Looks features up, two words a feature to <paramref name="buckets"/>, for <see cref="Sum"/>: the more at once, the more of them wait for memory together.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Gather(ulong* features, int count, ulong* buckets) => table.Gather(features, count, buckets);

    /// <summary>The features' summed weights; <paramref name="buckets"/> is room for two words a feature.</summary>
    public TransitionScores Score(ulong* features, int count, ulong* buckets)
    {
        Gather(features, count, buckets);
        return Sum(features, count, buckets);
    }

    /// <summary>The summed weights of features that were looked up.</summary>
    [MethodImpl(Tiering.OptimizedAtOnce)]
    public static TransitionScores Sum(ulong* features, int count, ulong* buckets)
    {
        // Each half of a bucket's words sums on its own, shift and right side by side; weights are raised by 128 so that no sum borrows from the next.
        // The masks come from a word that the compiler cannot see through: it would make each of them anew for each feature.
        ulong outer = 0, inner = 0, both = FeatureTable.Both | ((ulong)count >> 32);
        ulong bytes = (both << 8) - both, signs = (both << 31) | (both << 23) | (both << 15), even = bytes | (bytes << 16);
        for (int i = 0; i < count; i++, buckets += 2)
        {
            ulong entries = FeatureTable.Payloads(buckets, features[i], both, bytes) ^ signs;
            outer += (entries >> 8) & even;
            inner += (entries >> 16) & bytes;
        }

        int raised = 256 * count;
        return new TransitionScores(
            (int)((outer & 0xFFFF) + ((outer >> 32) & 0xFFFF)) - raised,
            (int)((inner & 0xFFFF) + (inner >> 32)) - raised,
            (int)(((outer >> 16) & 0xFFFF) + (outer >> 48)) - raised);
    }
}
