namespace Factum.Extraction.Facts.Frames.Kinds;

/// <summary>Somebody is chosen to supply something: of a city and a firm that sign a contract, the firm does the work.</summary>
internal sealed class ContractReading : KindReading
{
    /// <inheritdoc/>
    public override string? Settle(FrameMatch match)
    {
        if (match.Held("Supplier") is not { Count: 1 } suppliers || match.Held("Client") is not { Count: 1 } clients) return null;
        Filler supplier = suppliers[0], client = clients[0];
        if (!IsPublic(match, supplier) || IsPublic(match, client)) return null;
        match.Replace("Supplier", client);
        match.Replace("Client", supplier);
        return null;
    }

    /// <inheritdoc/>
    /// <remarks>Who is chosen to supply something supplies it: one contract.</remarks>
    public override bool Completes(FactDraft told, FactDraft draft) =>
        told.Sentence == draft.Sentence && told.Of("Supplier") is not null && draft.Of("Supplier") is not null && (told.Of("Amount") is null || draft.Of("Amount") is null);

    private static bool IsPublic(FrameMatch match, Filler body) => match.Fillers.IsPlace(body) || DonationReading.IsPublicBody(match, body);
}
