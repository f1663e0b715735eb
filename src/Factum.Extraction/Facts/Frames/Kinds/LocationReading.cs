using Factum.Extraction.Grammar;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Frames.Kinds;

/// <summary>Something is somewhere.</summary>
internal sealed class LocationReading : KindReading
{
    /// <inheritdoc/>
    public override string? RefuseFilled(FrameMatch match, int count) =>
        match.Candidate.Unit.Trigger == TriggerKind.Noun && match.Held("Place") is PlainList<Filler> grounds && match.Held("Entity") is PlainList<Filler> sited && grounds[0].Range.Start > match.Sentence[match.Clause.Trigger].Start && sited[0].Range.Start > grounds[0].Range.End && !match.Grammar.Has(Construction.NounAdjuncts) ? "the place is what the noun names" : null;

    /// <inheritdoc/>
    public override bool IsLabel(FrameMatch match) =>
        match.Candidate.Unit.Trigger == TriggerKind.Noun && match.Sentence.Relation(match.Clause.Trigger) == DependencyRelation.Nsubj && !match.Grammar.Has(Construction.NounAdjuncts);
}
