using System.Collections.Generic;
using System.Linq;
using System.Runtime.Intrinsics.X86;

namespace Factum.Training.Learning;

/// <summary>An averaged perceptron of three classes, each feature's weights within one cache line.</summary>
internal sealed unsafe class TransitionPerceptron
{
    private readonly int minimumUpdates;
    private Row[] rows = new Row[1 << 18];
    private int used;
    private long now = 1;

    /// <summary>A perceptron without weights.</summary>
    public TransitionPerceptron(int minimumUpdates) => this.minimumUpdates = minimumUpdates;

    private struct Row
    {
        public ulong Feature;
        public int Updates;
        public int Uses;
        public fixed int Weights[3];
        public fixed long Late[3];
    }

    /// <summary>The features' summed present weights.</summary>
    public void Score(ulong* features, int count, int* scores)
    {
        int first = 0, second = 0, third = 0;
        fixed (Row* table = rows)
        {
            ulong mask = (ulong)rows.Length - 1;
            if (Sse.IsSupported)
                for (int i = 0; i < count; i++) Sse.Prefetch0(table + ((features[i] >> 32) & mask));
            for (int i = 0; i < count; i++)
            {
                ulong at = (features[i] >> 32) & mask;
                while (table[at].Feature != features[i] && table[at].Feature != 0) at = (at + 1) & mask;
                if (table[at].Updates < minimumUpdates) continue;
                table[at].Uses++;
                first += table[at].Weights[0];
                second += table[at].Weights[1];
                third += table[at].Weights[2];
            }
        }

        scores[0] = first;
        scores[1] = second;
        scores[2] = third;
    }

    /// <summary>Moves the features' weights of a class.</summary>
    public void Update(ulong* features, int count, int classNumber, int delta)
    {
        for (int i = 0; i < count; i++)
        {
            int at = Find(features[i]);
            if (rows[at].Feature == 0)
            {
                if (used * 2 >= rows.Length)
                {
                    Grow();
                    at = Find(features[i]);
                }

                rows[at].Feature = features[i];
                used++;
            }

            ref Row row = ref rows[at];
            row.Weights[classNumber] += delta;
            row.Late[classNumber] += now * delta;
            row.Updates++;
        }
    }

    /// <summary>Ends one example: the present weights count once more in the average.</summary>
    public void Tick() => now++;

    /// <summary>Begins the average anew: what came before was still too far from the goal to count.</summary>
    public void RestartAverage()
    {
        now = 1;
        for (int i = 0; i < rows.Length; i++)
            for (int c = 0; c < 3; c++) rows[i].Late[c] = 0;
    }

    /// <summary>The averaged weights that count, by feature.</summary>
    public IEnumerable<FeatureWeights> Averages()
    {
        int[] order = [.. Enumerable.Range(0, rows.Length).Where(i => rows[i].Feature != 0 && rows[i].Updates >= minimumUpdates).OrderBy(i => rows[i].Feature)];
        foreach (int i in order)
        {
            (int, double)[] weights = new (int, double)[3];
            for (int c = 0; c < 3; c++) weights[c] = (c, Average(i, c));
            yield return new FeatureWeights(rows[i].Feature, weights, rows[i].Uses);
        }
    }

    private double Average(int row, int classNumber) => rows[row].Weights[classNumber] - ((double)rows[row].Late[classNumber] / now);

    private int Find(ulong feature)
    {
        int mask = rows.Length - 1;
        int at = (int)(feature >> 32) & mask;
        while (rows[at].Feature != 0 && rows[at].Feature != feature) at = (at + 1) & mask;
        return at;
    }

    private void Grow()
    {
        Row[] old = rows;
        rows = new Row[old.Length * 2];
        foreach (Row row in old)
            if (row.Feature != 0) rows[Find(row.Feature)] = row;
    }
}
