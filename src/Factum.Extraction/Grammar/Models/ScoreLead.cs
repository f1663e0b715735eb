using System;

namespace Factum.Extraction.Grammar.Models;

/// <summary>The class of the highest score, and by how much it leads.</summary>
internal readonly unsafe struct ScoreLead
{
    /// <summary>Most classes that can be told apart.</summary>
    private const int Classes = 256;

    /// <summary>The leading class; of equals the first.</summary>
    public readonly int Best;

    /// <summary>The class of the next highest score.</summary>
    public readonly int Next;

    /// <summary>The leader's score less the next.</summary>
    public readonly int Margin;

    /// <summary>Finds the leader among the classes from <paramref name="first"/> to before <paramref name="end"/>.</summary>
    public ScoreLead(int* scores, int first, int end)
    {
        // Score and class in one number, so that most classes cost one comparison, which nearly always turns out the same.
        int best = int.MinValue, next = int.MinValue;
        for (int c = first; c < end; c++)
        {
            int key = (scores[c] * Classes) + (Classes - 1 - c);
            if (key <= next) continue;
            next = Math.Min(best, key);
            if (key > best) best = key;
        }

        Best = Classes - 1 - (best & (Classes - 1));
        Next = Classes - 1 - (next & (Classes - 1));
        Margin = end - first < 2 ? int.MaxValue : (best >> 8) - (next >> 8);
    }

    /// <summary>Sets the scores of <paramref name="classes"/> classes to zero, two at a time; up to two more scores may lie behind theirs.</summary>
    public static void Clear(int* scores, int classes)
    {
        ulong* pairs = (ulong*)scores;
        for (int i = 0; i <= classes >> 1; i++) pairs[i] = 0;
    }
}
