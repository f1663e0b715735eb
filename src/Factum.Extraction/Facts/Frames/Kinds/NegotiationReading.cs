namespace Factum.Extraction.Facts.Frames.Kinds;

/// <summary>Talks: one side that is named negotiates where it is told about what.</summary>
internal sealed class NegotiationReading : BargainReading
{
    /// <inheritdoc/>
    protected override bool MayBeAlone(FrameMatch match, Filler party) => party.Kind == FillerKind.Entity && match.Held("Topic") is not null;
}
