using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.Intrinsics.X86;

namespace Factum.Training.Learning;

/// <summary>
/// A multiclass averaged perceptron over hashed features, in integers so that every machine learns the same.
/// A weight counts only once it has been updated a few times (Goldberg and Elhadad 2011), which keeps the model sparse.
/// </summary>
internal sealed unsafe class AveragedPerceptron
{
    private const int MostFeatures = 256;
    private readonly int minimumUpdates;
    private Slot[] slots = new Slot[1 << 18];
    private int used;
    private Cell[] cells = new Cell[1 << 18];
    private int cellCount = 1;
    private long now = 1;

    /// <summary>A perceptron without weights.</summary>
    public AveragedPerceptron(int minimumUpdates) => this.minimumUpdates = minimumUpdates;

    private struct Slot
    {
        public ulong Feature;
        public int First;
        public int Uses;
    }

    /// <summary>A weight of a class; <see cref="Late"/> is the sum of its changes, each times the moment when it came.</summary>
    private struct Cell
    {
        public long Late;
        public int Next;
        public int Weight;
        public int Updates;
        public int Class;
    }

    /// <summary>Adds the features' present weights to <paramref name="scores"/>.</summary>
    public void Score(ulong* features, int count, int* scores)
    {
        int* firsts = stackalloc int[MostFeatures];
        fixed (Slot* table = slots)
        fixed (Cell* pool = cells)
        {
            ulong mask = (ulong)slots.Length - 1;
            if (Sse.IsSupported)
                for (int i = 0; i < count; i++) Sse.Prefetch0(table + ((features[i] >> 32) & mask));
            for (int i = 0; i < count; i++)
            {
                ulong at = (features[i] >> 32) & mask;
                while (table[at].Feature != features[i] && table[at].Feature != 0) at = (at + 1) & mask;
                firsts[i] = table[at].First;
                table[at].Uses++;
                if (Sse.IsSupported) Sse.Prefetch0(pool + firsts[i]);
            }

            for (int i = 0; i < count; i++)
                for (int at = firsts[i]; at != 0; at = pool[at].Next)
                    if (pool[at].Updates >= minimumUpdates) scores[pool[at].Class] += pool[at].Weight;
        }
    }

    /// <summary>Moves the features' weights of a class.</summary>
    public void Update(ulong* features, int count, int classNumber, int delta)
    {
        for (int i = 0; i < count; i++)
        {
            int slot = Find(features[i]);
            if (slots[slot].Feature == 0)
            {
                if (used * 2 >= slots.Length)
                {
                    Grow();
                    slot = Find(features[i]);
                }

                slots[slot].Feature = features[i];
                used++;
            }

            int at = slots[slot].First;
            while (at != 0 && cells[at].Class != classNumber) at = cells[at].Next;
            if (at == 0)
            {
                if (cellCount == cells.Length) Array.Resize(ref cells, cells.Length * 2);
                at = cellCount++;
                cells[at] = new Cell { Next = slots[slot].First, Class = classNumber };
                slots[slot].First = at;
            }

            ref Cell cell = ref cells[at];
            cell.Weight += delta;
            cell.Late += now * delta;
            cell.Updates++;
        }
    }

    /// <summary>Ends one example: the present weights count once more in the average.</summary>
    public void Tick() => now++;

    /// <summary>Begins the average anew: what came before was still too far from the goal to count.</summary>
    public void RestartAverage()
    {
        now = 1;
        for (int i = 0; i < cellCount; i++) cells[i].Late = 0;
    }

    /// <summary>The averaged weights that count, by feature.</summary>
    public IEnumerable<FeatureWeights> Averages()
    {
        foreach (Slot slot in slots.Where(s => s.Feature != 0).OrderBy(s => s.Feature))
        {
            List<(int Class, double Weight)> weights = [];
            for (int at = slot.First; at != 0; at = cells[at].Next)
            {
                Cell cell = cells[at];
                if (cell.Updates < minimumUpdates) continue;
                double average = cell.Weight - ((double)cell.Late / now);
                if (average != 0) weights.Add((cell.Class, average));
            }

            weights.Sort();
            if (weights.Count > 0) yield return new FeatureWeights(slot.Feature, weights, slot.Uses);
        }
    }

    private int Find(ulong feature)
    {
        int mask = slots.Length - 1;
        int slot = (int)(feature >> 32) & mask;
        while (slots[slot].Feature != 0 && slots[slot].Feature != feature) slot = (slot + 1) & mask;
        return slot;
    }

    private void Grow()
    {
        Slot[] old = slots;
        slots = new Slot[old.Length * 2];
        foreach (Slot slot in old)
            if (slot.Feature != 0) slots[Find(slot.Feature)] = slot;
    }
}
