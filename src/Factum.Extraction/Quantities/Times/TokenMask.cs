namespace Factum.Extraction.Quantities.Times;

/// <summary>What a token may be to patterns, or what a pattern may take, as bits: where they have none in common, the one does not take the other.</summary>
/// <param name="classes">A bit a <see cref="TimeClass"/>.</param>
/// <param name="words">A bit for a word that patterns name literally, of the first that they name.</param>
/// <param name="rarerWords">The same for the others.</param>
internal readonly struct TokenMask(ulong classes, ulong words, ulong rarerWords)
{
    private readonly ulong classes = classes, words = words, rarerWords = rarerWords;

    /// <summary>The mask of everything, the end included.</summary>
    public static TokenMask Any => new(ulong.MaxValue, ulong.MaxValue, ulong.MaxValue);

    /// <summary>The mask of a class.</summary>
    public static TokenMask Of(TimeClass kind) => new(1UL << (int)kind, 0, 0);

    /// <summary>The mask of a word that patterns name literally.</summary>
    /// <param name="rank">Its place among them; words of one bit's place share it.</param>
    public static TokenMask OfLiteral(int rank) => (rank & 127) < 64 ? new(0, 1UL << (rank & 63), 0) : new(0, 0, 1UL << (rank & 63));

    /// <summary>What either takes.</summary>
    public static TokenMask operator |(in TokenMask a, in TokenMask b) => new(a.classes | b.classes, a.words | b.words, a.rarerWords | b.rarerWords);

    /// <summary>Whether the two have a bit in common.</summary>
    public bool Meets(in TokenMask other) => ((classes & other.classes) | (words & other.words) | (rarerWords & other.rarerWords)) != 0;
}
