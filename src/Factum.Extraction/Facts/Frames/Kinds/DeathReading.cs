namespace Factum.Extraction.Facts.Frames.Kinds;

/// <summary>Somebody has died: who is yet to be buried is dead.</summary>
internal sealed class DeathReading : KindReading
{
    /// <inheritdoc/>
    public override Certainty Stand(FrameMatch match, FactDraft draft, Certainty certainty) =>
        certainty == Certainty.Planned && match.Grammar.Burials.Contains(match.Sentence.Lemmas[match.Clause.Trigger]) ? Certainty.Asserted : certainty;

    /// <inheritdoc/>
    public override bool HappensOnce(FactDraft told, FactDraft draft) => told.Of("Person") is { Kind: FillerKind.Entity } && told.Shares("Person", draft);
}
