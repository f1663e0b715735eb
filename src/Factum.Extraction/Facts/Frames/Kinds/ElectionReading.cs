using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Frames.Kinds;

/// <summary>Somebody is elected to an office.</summary>
internal sealed class ElectionReading : OfficeChangeReading
{
    /// <inheritdoc/>
    public override string? Complete(FrameMatch match)
    {
        if (match.Companions.Count > 0 && match.Held("Position") is null) AddOfficeNamed(match);
        return base.Complete(match);
    }

    // "Élue dimanche maire de X": the office that the expression itself names.
    private static void AddOfficeNamed(FrameMatch match)
    {
        foreach (int companion in match.Companions)
        {
            if (!match.Offices.IsTitle(companion)) continue;
            match.Roles.Add(("Position", [match.Fillers.Text(new TextRange(match.Sentence[companion].Start, match.Sentence[companion].End))]));
            return;
        }
    }

    /// <inheritdoc/>
    public override bool HappensOnce(FactDraft told, FactDraft draft) => IsOneChange(told, draft);
}
