namespace Factum.Extraction.Mentions;

/// <summary>A name in a sentence.</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="Last">Index of the last token.</param>
/// <param name="Kind">The kind that its own sentence gives it.</param>
internal sealed record NameSpan(int First, int Last, EntityKind Kind)
{
    /// <summary>Whether the name's own words settle its kind and bounds.</summary>
    public bool IsSettled;

    /// <summary>Index of the first token.</summary>
    public int First = First;

    /// <summary>Index of the last token.</summary>
    public int Last = Last;

    /// <summary>The kind that its own sentence gives it.</summary>
    public EntityKind Kind = Kind;
}
