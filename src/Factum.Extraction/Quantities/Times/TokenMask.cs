namespace Factum.Extraction.Quantities.Times;

/// <summary>What a token may be to patterns, or what a pattern may take, as bits: where they have none in common, the one does not take the other.</summary>
/// <param name="Classes">A bit a <see cref="TimeClass"/>.</param>
/// <param name="Words">A bit for the word, which it shares with some others.</param>
internal readonly record struct TokenMask(ulong Classes, ulong Words)
{
    /// <summary>The mask of everything, the end included.</summary>
    public static TokenMask Any => new(ulong.MaxValue, ulong.MaxValue);

    /// <summary>The mask of a class.</summary>
    public static TokenMask Of(TimeClass kind) => new(1UL << (int)kind, 0);

    /// <summary>The mask of a literal word.</summary>
    public static TokenMask OfWord(int word) => new(0, word == 0 ? 0 : 1UL << ((word * 37 + word / 64) & 63));

    /// <summary>What either takes.</summary>
    public static TokenMask operator |(TokenMask a, TokenMask b) => new(a.Classes | b.Classes, a.Words | b.Words);

    /// <summary>Whether the two have a bit in common.</summary>
    public bool Meets(in TokenMask other) => ((Classes & other.Classes) | (Words & other.Words)) != 0;
}
