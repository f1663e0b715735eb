using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Frames.Kinds;

/// <summary>Somebody leaves an office.</summary>
internal sealed class ResignationReading : StaffChangeReading
{
    /// <inheritdoc/>
    protected override bool LeavesOffice => true;

    /// <inheritdoc/>
    /// <remarks>Who leaves a party leaves no office.</remarks>
    public override string? RefuseFilled(FrameMatch match, int count) =>
        match.Grammar.Has(Construction.NounAdjuncts) && match.Candidate.Unit.Trigger == TriggerKind.Verb && match.Functions.Contains("obj") && !match.Functions.Contains(match.Grammar.Equative) && match.Held("Organization") is PlainList<Filler> bodies && bodies[0].Kind == FillerKind.Entity && IsParty(match, bodies[0])
            ? "a party"
            : base.RefuseFilled(match, count);

    private static bool IsParty(FrameMatch match, Filler body)
    {
        for (int i = match.Sentence.FirstAt(body.Range.Start); i < match.Sentence.Count && match.Sentence[i].End <= body.Range.End; i++)
            if (match.Grammar.PartyNames.Contains(match.Sentence.Lower(i))) return true;
        return false;
    }

    /// <inheritdoc/>
    /// <remarks>"X is stepping down".</remarks>
    public override bool IsToCome(FrameMatch match, FactDraft draft, int verb, bool present, bool progressive) => progressive || base.IsToCome(match, draft, verb, present, progressive);

    /// <inheritdoc/>
    public override bool HappensOnce(FactDraft told, FactDraft draft) => IsOneChange(told, draft);
}
