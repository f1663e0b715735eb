using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Frames.Kinds;

/// <summary>Somebody comes into an office or leaves it: the words around tell which office, and of what body.</summary>
internal abstract class OfficeChangeReading : KindReading
{
    /// <inheritdoc/>
    public override string? Complete(FrameMatch match)
    {
        match.Offices.Complete(match.Roles, "Position", LeavesOffice);
        return null;
    }

    /// <inheritdoc/>
    public override bool IsOutsideTopic(FrameMatch match) =>
        match.Held("Position") is PlainList<Filler> position && match.Offices.IsPublic(match.Sentence.FirstAt(position[0].Range.Start), match.Sentence.FirstAt(position[0].Range.End - 1));

    /// <summary>Whether the office is one that somebody had.</summary>
    protected virtual bool LeavesOffice => false;
}
