namespace Factum.Extraction.Quantities.Bounds;

/// <summary>What words beside a number say of it.</summary>
/// <param name="Bound">How the value limits the real one.</param>
/// <param name="IsVerb">Whether the words are the clause's verb ("dépasse"), which is no part of the amount's phrase.</param>
internal sealed record BoundPhrase(Bound Bound, bool IsVerb)
{
    /// <summary>How the value limits the real one.</summary>
    public readonly Bound Bound = Bound;

    /// <summary>Whether the words are the clause's verb ("dépasse"), which is no part of the amount's phrase.</summary>
    public readonly bool IsVerb = IsVerb;

    /// <summary>Whether a negation before makes it no bound: "ne vaut plus que" is "is worth no more than", and that exactly.</summary>
    public bool YieldsToNegation;
}
