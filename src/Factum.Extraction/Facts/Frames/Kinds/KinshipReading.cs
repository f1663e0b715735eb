namespace Factum.Extraction.Facts.Frames.Kinds;

/// <summary>Two are relatives of each other, and a relative is somebody's.</summary>
internal sealed class KinshipReading : KindReading
{
    /// <inheritdoc/>
    public override string? Settle(FrameMatch match)
    {
        match.Part("Person", "Relative");
        return null;
    }

    /// <inheritdoc/>
    public override string? Refuse(FrameMatch match) => match.Alone("Relative") is Filler relative && !match.HasDeterminer(relative) ? "a bare relative" : null;
}
