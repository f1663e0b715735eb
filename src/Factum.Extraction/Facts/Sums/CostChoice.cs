using System.Collections.Generic;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Sums;

/// <summary>Keeps of the costs that one sum was read as the one that names its thing, and none where the sum is a payment or a result.</summary>
internal static class CostChoice
{
    private static readonly WordSet Sums = ["Donation", "Payment", "Investment", "Fine", "FinancialResult", "ContractAward"];

    /// <summary>Removes the others.</summary>
    public static void Apply(PlainList<FactDraft> drafts)
    {
        Dictionary<int, FactDraft> chosen = [];
        HashSet<int> sums = [];
        foreach (FactDraft draft in drafts)
        {
            if (draft.Of("Amount") is not { Kind: FillerKind.Amount } amount) continue;
            if (Sums.Contains(draft.Kind.Name)) sums.Add(amount.Index);
            if (draft.Kind.Name != "Cost") continue;
            if (!chosen.TryGetValue(amount.Index, out FactDraft? held) || Rank(draft) > Rank(held)) chosen[amount.Index] = draft;
        }

        drafts.RemoveAll(draft => draft.Kind.Name == "Cost" && draft.Of("Amount") is { Kind: FillerKind.Amount } amount && (sums.Contains(amount.Index) || chosen[amount.Index] != draft));
    }

    private static int Rank(FactDraft cost) => cost.Of("Item") switch
    {
        null => 0,
        { Kind: FillerKind.Entity } => 2,
        _ => 1,
    };
}
