using System.Runtime.CompilerServices;
using Factum.Extraction.Startup;

namespace Factum.Extraction.Grammar.Models;

/// <summary>The class of the highest score, and by how much it leads.</summary>
internal readonly unsafe struct ScoreLead
{
    /// <summary>Most classes that can be told apart.</summary>
    private const int Classes = 256;

    /// <summary>Lower than any score with its class, and far enough from the end of the numbers for differences.</summary>
    private const int Lowest = -(1 << 30);

    /// <summary>The leading class; of equals the first.</summary>
    public readonly int Best;

    /// <summary>The class of the next highest score.</summary>
    public readonly int Next;

    /// <summary>The leader's score less the next.</summary>
    public readonly int Margin;

    /// <summary>Finds the leader among the classes from <paramref name="first"/> to before <paramref name="end"/>.</summary>
    [MethodImpl(Tiering.OptimizedAtOnce)]
    public ScoreLead(int* scores, int first, int end)
    {
        // Score and class in one number, and the two largest without a branch, by the sign of a difference: which class leads nobody can predict.
        // Every other class has a race of its own, so that one need not wait for the other.
        int best = Lowest, next = Lowest, otherBest = Lowest, otherNext = Lowest, c = first;
        for (; c < end - 1; c += 2)
        {
            int key = (scores[c] * Classes) + (Classes - 1 - c), otherKey = (scores[c + 1] * Classes) + (Classes - 2 - c);
            next = Larger(next, Smaller(best, key));
            best = Larger(best, key);
            otherNext = Larger(otherNext, Smaller(otherBest, otherKey));
            otherBest = Larger(otherBest, otherKey);
        }

        if (c < end)
        {
            int key = (scores[c] * Classes) + (Classes - 1 - c);
            next = Larger(next, Smaller(best, key));
            best = Larger(best, key);
        }

        next = Larger(Larger(next, otherNext), Smaller(best, otherBest));
        best = Larger(best, otherBest);
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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Larger(int a, int b) => a - ((a - b) & ((a - b) >> 31));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Smaller(int a, int b) => b + ((a - b) & ((a - b) >> 31));
}
