namespace Factum.Extraction.Grammar.Models;

/// <summary>A linear classifier of three classes, whose weights lie in the table's entries themselves.</summary>
internal readonly unsafe struct TransitionWeights
{
    private readonly FeatureTable table;

    /// <summary>Reads the weights of <paramref name="section"/>.</summary>
    public TransitionWeights(ModelSection section) => table = new FeatureTable(section);

    /// <summary>The features' summed weights for the three classes; <paramref name="buckets"/> is room for two words a feature.</summary>
    public void Score(ulong* features, int count, ulong* buckets, out int first, out int second, out int third)
    {
        int a = 0, b = 0, c = 0;
        table.Gather(features, count, buckets);
        for (int i = 0; i < count; i++, buckets += 2)
        {
            uint entry = FeatureTable.Entry(buckets, features[i]);
            a += (sbyte)(entry >> 8);
            b += (sbyte)(entry >> 16);
            c += (sbyte)(entry >> 24);
        }

        first = a;
        second = b;
        third = c;
    }
}
