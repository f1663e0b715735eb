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
    /// <param name="secondAlone">The tokens that may come after the first in any but a bound's words.</param>
    public PatternStarts(PatternStart[] all, TokenMask secondAlone)
    {
        All = all;
        SecondAlone = secondAlone;
        for (int i = 0; i < all.Length; i++) places[Place(all[i].Trie.Category, all[i].Trie.Level)] = i + 1;
    }

    /// <summary>A trie's each.</summary>
    public PatternStart[] All { get; }

    /// <summary>The tokens that may come after the first in any but a bound's words.</summary>
    public TokenMask SecondAlone { get; }

    /// <summary>The index of the patterns of a category and level; -1 where there are none.</summary>
    public int IndexOf(TimeCategory category, int level) => places[Place(category, level)] - 1;

    private static int Place(TimeCategory category, int level) => ((int)category * Levels) + level;
}
