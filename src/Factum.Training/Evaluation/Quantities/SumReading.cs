using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Factum.Extraction.Languages;
using Factum.Extraction.Quantities;
using Factum.Extraction.Quantities.Money;

namespace Factum.Training.Evaluation.Quantities;

/// <summary>Reads a suite's text for sums and compares their currencies with the suite's unit names.</summary>
internal static class SumReading
{
    private static readonly Dictionary<string, string> UnitNames = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Dollar États-Unis"] = "USD",
        ["United States dollar"] = "USD",
        ["Yen Japonais"] = "JPY",
        ["Japanese yen"] = "JPY",
        ["Yuan Chinois"] = "CNY",
        ["Chinese yuan"] = "CNY",
        ["Roupie indienne"] = "INR",
        ["Sri Lankan rupee"] = "LKR",
        ["Florins Néerlandais"] = "NLG",
        ["Netherlands guilder"] = "NLG",
        ["Mark Finlandais"] = "FIM",
        ["British pound"] = "GBP",
    };

    /// <summary>The sums of a text that is known to be about sums.</summary>
    public static IReadOnlyList<MoneyExpression> Read(string text, LanguagePack language, string? region = null) =>
        QuantityReader.ReadAmounts(text, language, new QuantityOptions(region, IsTerse: true), CancellationToken.None).Amounts;

    /// <summary>Whether a currency is one that a unit's name may mean, and how many of the unit make one of the currency.</summary>
    public static bool IsUnit(string unit, string currency, LanguagePack language, out decimal perCurrency)
    {
        perCurrency = 1;
        if (UnitNames.TryGetValue(unit, out string? code)) return code == currency;
        foreach (LanguagePack pack in LanguagePacks.All.OrderBy(p => p.Code == language.Code ? 0 : 1))
        {
            MoneyGrammar money = pack.Quantities.Money;
            bool found = money.TryReadAfter(unit, 0, true, out int end, out int form) && end == unit.Length;
            found = found || (money.TryReadBefore(unit, 0, true, out end, out form) && end == unit.Length);
            if (!found) continue;
            CurrencyForm read = money[form];
            perCurrency = 1 / read.Scale;
            return read.Code is not null ? read.Code == currency : money.Families[read.Family].Default == currency || money.Families[read.Family].ByCountry.Values.Contains(currency);
        }

        return false;
    }

    /// <summary>The sums as they are listed in failures.</summary>
    public static string Print(IEnumerable<MoneyExpression> sums, string text) =>
        "[" + string.Join(" | ", sums.Select(s => $"{s.Range.Of(text)}={SuiteValues.Print(s.Value)}{(s.Upper is { } upper ? "-" + SuiteValues.Print(upper) : "")} {s.Currency} {s.Bound}")) + "]";
}
