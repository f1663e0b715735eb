namespace Factum.Extraction.Quantities.Bounds;

/// <summary>What words beside a number say of it.</summary>
/// <param name="Bound">How the value limits the real one.</param>
/// <param name="IsVerb">Whether the words are the clause's verb ("dépasse"), which is no part of the amount's phrase.</param>
internal sealed record BoundPhrase(Bound Bound, bool IsVerb)
{
    /// <summary>Whether a negation before makes it no bound: "ne vaut plus que" is "is worth no more than", and that exactly.</summary>
    public bool YieldsToNegation { get; init; }
}
