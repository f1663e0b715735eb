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
        const ulong Signs = 0x8080_8000_8080_8000, Even = 0x00FF_00FF_00FF_00FF, Odd = 0x0000_00FF_0000_00FF;

        // Each half of a bucket's words sums on its own, shift and right side by side; weights are raised by 128 so that no sum borrows from the next.
        ulong outer = 0, inner = 0;
        for (int i = 0; i < count; i++, buckets += 2)
        {
            ulong entries = FeatureTable.Entries(buckets, features[i]) ^ Signs;
            outer += (entries >> 8) & Even;
            inner += (entries >> 16) & Odd;
        }

        int raised = 256 * count;
        return new TransitionScores(
            (int)((outer & 0xFFFF) + ((outer >> 32) & 0xFFFF)) - raised,
            (int)((inner & 0xFFFF) + (inner >> 32)) - raised,
            (int)(((outer >> 16) & 0xFFFF) + (outer >> 48)) - raised);
    }
}
