using System.Collections.Generic;

namespace Factum.Training.Learning;

/// <summary>A seeded generator of random numbers of our own (xorshift*), so that no library's change alters the models.</summary>
internal sealed class SeededRandom
{
    private ulong state;

    /// <summary>Starts from a seed.</summary>
    public SeededRandom(ulong seed) => state = (seed * 0x9E3779B97F4A7C15) | 1;

    /// <summary>A number from 0 up to, not including, <paramref name="limit"/>.</summary>
    public int Below(int limit)
    {
        state ^= state >> 12;
        state ^= state << 25;
        state ^= state >> 27;
        return (int)(((state * 0x2545F4914F6CDD1D) >> 33) % (ulong)limit);
    }

    /// <summary>Brings a list into random order.</summary>
    public void Shuffle<T>(IList<T> items)
    {
        for (int i = items.Count - 1; i > 0; i--)
        {
            int j = Below(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }
}
