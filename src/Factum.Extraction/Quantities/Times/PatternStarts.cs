namespace Factum.Extraction.Quantities.Times;

/// <summary>The patterns that may begin with a token.</summary>
internal sealed class PatternStarts
{
    /// <summary>Levels that a category's rules may have.</summary>
    public const int Levels = 8;

    private const int Categories = 16;

    private readonly int[] places = new int[Categories * Levels];

    /// <summary>Makes it of the patterns of each trie.</summary>
    /// <param name="all">A trie's each.</param>
    public PatternStarts(PatternStart[] all)
    {
        All = all;
        for (int i = 0; i < all.Length; i++)
        {
            PatternStart start = all[i];
            places[Place(start.Trie.Category, start.Trie.Level)] = i + 1;
            if (start.Trie.Category is not (TimeCategory.Bound or TimeCategory.BoundAfter)) Second |= start.Second;
            if (start.Trie.Category == TimeCategory.Nothing) SecondOfNothing |= start.Second;
        }
    }

    /// <summary>A trie's each.</summary>
    public readonly PatternStart[] All;

    /// <summary>The tokens that may come after the first in any but a bound's words.</summary>
    public readonly SecondTokens Second;

    /// <summary>The tokens that may come after the first in what looks like a time and is none.</summary>
    public readonly SecondTokens SecondOfNothing;

    /// <summary>The index of the patterns of a category and level; -1 where there are none.</summary>
    public int IndexOf(TimeCategory category, int level) => places[Place(category, level)] - 1;

    private static int Place(TimeCategory category, int level) => ((int)category * Levels) + level;
}
