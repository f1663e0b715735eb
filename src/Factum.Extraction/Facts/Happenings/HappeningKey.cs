using System;

namespace Factum.Extraction.Facts.Happenings;

/// <summary>A kind with a filler by which another mention of the event may be known again: the entity, or the words whatever their case.</summary>
internal sealed class HappeningKey(string kind, Filler filler) : IEquatable<HappeningKey>
{
    private readonly string kind = kind;
    private readonly FillerKind fillerKind = filler.Kind;
    private readonly int entity = filler.Kind == FillerKind.Entity ? filler.Index : -1;
    private readonly string words = filler.Kind == FillerKind.Text ? filler.Text : "";

    /// <inheritdoc/>
    public bool Equals(HappeningKey? other) =>
        other is not null && fillerKind == other.fillerKind && entity == other.entity && kind == other.kind && string.Equals(words, other.words, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as HappeningKey);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((((StringComparer.Ordinal.GetHashCode(kind) * 31) + (int)fillerKind) * 31) + (entity * 397) + (words.Length == 0 ? 0 : StringComparer.OrdinalIgnoreCase.GetHashCode(words)));
}
