namespace Factum.Extraction.Facts.Frames.Kinds;

/// <summary>Somebody is chosen to supply something.</summary>
internal sealed class ContractReading : KindReading
{
    /// <inheritdoc/>
    /// <remarks>Who is chosen to supply something supplies it: one contract.</remarks>
    public override bool Completes(FactDraft told, FactDraft draft) =>
        told.Sentence == draft.Sentence && told.Of("Supplier") is not null && draft.Of("Supplier") is not null && (told.Of("Amount") is null || draft.Of("Amount") is null);
}
