namespace Factum.Extraction.Quantities.Times;

/// <summary>What a token may be to patterns, or what a pattern may take, as bits: where they have none in common, the one does not take the other.</summary>
/// <param name="Classes">A bit a <see cref="TimeClass"/>.</param>
/// <param name="Words">A bit for a word that patterns name literally, of the first that they name.</param>
/// <param name="RarerWords">The same for the others.</param>
internal readonly record struct TokenMask(ulong Classes, ulong Words, ulong RarerWords)
{
    /// <summary>The mask of everything, the end included.</summary>
    public static TokenMask Any => new(ulong.MaxValue, ulong.MaxValue, ulong.MaxValue);

    /// <summary>The mask of a class.</summary>
    public static TokenMask Of(TimeClass kind) => new(1UL << (int)kind, 0, 0);

    /// <summary>The mask of a word that patterns name literally.</summary>
    /// <param name="rank">Its place among them; words of one bit's place share it.</param>
    public static TokenMask OfLiteral(int rank) => (rank & 127) < 64 ? new(0, 1UL << (rank & 63), 0) : new(0, 0, 1UL << (rank & 63));

    /// <summary>What either takes.</summary>
    public static TokenMask operator |(in TokenMask a, in TokenMask b) => new(a.Classes | b.Classes, a.Words | b.Words, a.RarerWords | b.RarerWords);

    /// <summary>Whether the two have a bit in common.</summary>
    public bool Meets(in TokenMask other) => ((Classes & other.Classes) | (Words & other.Words) | (RarerWords & other.RarerWords)) != 0;
}
