using System;
using System.Collections.Generic;

namespace Factum.Training.Learning;

/// <summary>
/// A multiclass averaged perceptron over hashed features, in integers so that every machine learns the same.
/// A weight counts only once it has been updated a few times (Goldberg and Elhadad 2011), which keeps the model sparse.
/// </summary>
internal sealed unsafe class AveragedPerceptron
{
    private readonly int minimumUpdates;
    private ulong[] keys = new ulong[1 << 16];
    private int[] firstCells = new int[1 << 16];
    private int keyCount;
    private Cell[] cells = new Cell[1 << 16];
    private int cellCount = 1;
    private int now = 1;

    /// <summary>A perceptron without weights.</summary>
    public AveragedPerceptron(int minimumUpdates) => this.minimumUpdates = minimumUpdates;

    private struct Cell
    {
        public int Next;
        public int Class;
        public int Weight;
        public int Since;
        public int Updates;
        public long Total;
    }

    /// <summary>Adds the features' present weights to <paramref name="scores"/>.</summary>
    public void Score(ulong* features, int count, int* scores)
    {
        for (int i = 0; i < count; i++)
        {
            int slot = Slot(features[i]);
            for (int at = firstCells[slot]; at != 0; at = cells[at].Next)
                if (cells[at].Updates >= minimumUpdates) scores[cells[at].Class] += cells[at].Weight;
        }
    }

    /// <summary>Moves the features' weights of a class.</summary>
    public void Update(ulong* features, int count, int classNumber, int delta)
    {
        for (int i = 0; i < count; i++)
        {
            int slot = Slot(features[i]);
            if (keys[slot] == 0)
            {
                if (keyCount * 2 >= keys.Length)
                {
                    Grow();
                    slot = Slot(features[i]);
                }

                keys[slot] = features[i];
                keyCount++;
            }

            int at = firstCells[slot];
            while (at != 0 && cells[at].Class != classNumber) at = cells[at].Next;
            if (at == 0)
            {
                if (cellCount == cells.Length) Array.Resize(ref cells, cells.Length * 2);
                at = cellCount++;
                cells[at] = new Cell { Next = firstCells[slot], Class = classNumber, Since = now };
                firstCells[slot] = at;
            }

            ref Cell cell = ref cells[at];
            cell.Total += (long)cell.Weight * (now - cell.Since);
            cell.Since = now;
            cell.Weight += delta;
            cell.Updates++;
        }
    }

    /// <summary>Ends one example: the present weights count once more in the average.</summary>
    public void Tick() => now++;

    /// <summary>The averaged weights that count, by feature in the order of learning.</summary>
    public IEnumerable<FeatureWeights> Averages()
    {
        List<(int First, ulong Feature)> order = [];
        for (int slot = 0; slot < keys.Length; slot++)
            if (keys[slot] != 0) order.Add((firstCells[slot], keys[slot]));
        order.Sort();
        foreach ((int first, ulong feature) in order)
        {
            List<(int Class, double Weight)> weights = [];
            for (int at = first; at != 0; at = cells[at].Next)
            {
                ref Cell cell = ref cells[at];
                if (cell.Updates < minimumUpdates) continue;
                double average = (double)(cell.Total + ((long)cell.Weight * (now - cell.Since))) / now;
                if (average != 0) weights.Add((cell.Class, average));
            }

            weights.Sort();
            if (weights.Count > 0) yield return new FeatureWeights(feature, weights);
        }
    }

    private int Slot(ulong feature)
    {
        int mask = keys.Length - 1;
        int slot = (int)(feature >> 32) & mask;
        while (keys[slot] != 0 && keys[slot] != feature) slot = (slot + 1) & mask;
        return slot;
    }

    private void Grow()
    {
        ulong[] oldKeys = keys;
        int[] oldCells = firstCells;
        keys = new ulong[oldKeys.Length * 2];
        firstCells = new int[oldKeys.Length * 2];
        for (int i = 0; i < oldKeys.Length; i++)
        {
            if (oldKeys[i] == 0) continue;
            int slot = Slot(oldKeys[i]);
            keys[slot] = oldKeys[i];
            firstCells[slot] = oldCells[i];
        }
    }
}
