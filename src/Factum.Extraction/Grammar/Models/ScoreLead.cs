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
        // Score and class in one number, so that nothing branches on who leads, which nobody could predict.
        int best = int.MinValue, next = int.MinValue;
        for (int c = first; c < end; c++)
        {
            int key = (scores[c] * Classes) + (Classes - 1 - c);
            next = Math.Max(next, Math.Min(best, key));
            best = Math.Max(best, key);
        }

        Best = Classes - 1 - (best & (Classes - 1));
        Next = Classes - 1 - (next & (Classes - 1));
        Margin = end - first < 2 ? int.MaxValue : (best >> 8) - (next >> 8);
    }
}
