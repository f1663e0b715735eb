namespace Factum.Extraction.Facts.Frames.Kinds;

/// <summary>Somebody puts money into something.</summary>
internal sealed class InvestmentReading : KindReading
{
    /// <inheritdoc/>
    /// <remarks>"Its investors include X, which led a round of $3m": who backs a firm did so with what the sentence tells.</remarks>
    public override bool Completes(FactDraft told, FactDraft draft) => told.Sentence == draft.Sentence && (told.Of("Amount") is null || draft.Of("Amount") is null);
}
