using System.Collections.Generic;
using Factum.Extraction.Quantities;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Sums;

/// <summary>Says what each sum is the amount of.</summary>
internal static class AmountSubjects
{
    /// <summary>For each sum, the thing that it is the cost of, or the organisation whose result it is.</summary>
    public static EquatableArray<Filler?> Of(DocumentQuantities quantities, IReadOnlyList<FactDraft> facts)
    {
        Filler?[] subjects = new Filler?[quantities.Amounts.Count];
        foreach (FactDraft fact in facts)
        {
            string? role = fact.Kind.Name switch
            {
                "Cost" => "Item",
                "ContractAward" => "Subject",
                "Acquisition" => "Target",
                "FinancialResult" => "Measure",
                _ => null,
            };
            if (role is null || fact.Of("Amount") is not Filler amount || fact.Of(role) is not Filler subject) continue;
            if (amount.Kind == FillerKind.Amount) subjects[amount.Index] ??= subject;
        }

        return new EquatableArray<Filler?>(subjects);
    }
}
