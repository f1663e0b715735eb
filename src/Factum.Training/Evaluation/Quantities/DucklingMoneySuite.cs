using System.Collections.Generic;
using System.Text.Json;
using Factum.Extraction.Languages;
using Factum.Extraction.Quantities;

namespace Factum.Training.Evaluation.Quantities;

/// <summary>Duckling's sums of money: an expression that fills its text.</summary>
internal sealed class DucklingMoneySuite : IQuantitySuite
{
    /// <inheritdoc/>
    public string Conventions =>
        "Their intervals are our ranges, above is more than or at least, under is less than or at most. The corpus of a country is read with that region. \"Unnamed\" with a word for money is any currency. A bare coin (\"dime\") is one of it. \"Cent\" counts hundredths.";

    /// <inheritdoc/>
    public bool Covers(string source, string dimension) => source == "duckling" && dimension == "money";

    /// <inheritdoc/>
    public QuantityVerdict Judge(QuantityRow row, string dimension, LanguagePack language)
    {
        string text = row.Input;
        if (row.Expected.Count == 0)
        {
            IReadOnlyList<MoneyExpression> none = SumReading.Read(text, language);
            return none.Count == 0 ? QuantityVerdict.Passed : QuantityVerdict.Failed(SumReading.Print(none, text));
        }

        if (row.Json.TryGetProperty("latent", out JsonElement latent) && latent.GetBoolean()) return QuantityVerdict.OutOfScope("a number without a currency as a sum");
        if (text is "quarter" or "a quarter") return QuantityVerdict.OutOfScope("\"quarter\" alone is a part or three months before it is a coin");
        JsonElement item = row.Expected[0];
        string unit = QuantityRow.Text(item, "unit") ?? "";
        if (unit == "Unnamed" && text.Contains("pouloute", System.StringComparison.Ordinal)) return QuantityVerdict.OutOfScope("an invented currency");
        IReadOnlyList<MoneyExpression> read = SumReading.Read(text, language, RegionOf(row));
        if (read.Count == 0 && !text.Contains(' ')) read = SumReading.Read("a " + text, language, RegionOf(row));
        bool matches = read.Count == 1 && Matches(read[0], item, unit, language);
        return matches ? QuantityVerdict.Passed : QuantityVerdict.Failed(SumReading.Print(read, text.Contains(' ') ? text : "a " + text + text));
    }

    private static bool Matches(MoneyExpression sum, JsonElement item, string unit, LanguagePack language)
    {
        decimal perCurrency = 1;
        bool isUnit = unit switch
        {
            "Unnamed" => true,
            "Cent" => (perCurrency = 100) == 100,
            _ => SumReading.IsUnit(unit, sum.Currency, language, out perCurrency),
        };
        if (!isUnit) return false;
        decimal? value = SuiteValues.Parse(QuantityRow.Text(item, "value"));
        bool sameValue = value is { } expected && SuiteValues.AreEqual(sum.Value * perCurrency, expected);
        return QuantityRow.Text(item, "kind") switch
        {
            "interval" => sum.Upper is { } upper && SuiteValues.AreEqual(sum.Value, SuiteValues.Parse(QuantityRow.Text(item, "min"))!.Value) && SuiteValues.AreEqual(upper, SuiteValues.Parse(QuantityRow.Text(item, "max"))!.Value),
            "above" => sum.Bound is Bound.MoreThan or Bound.AtLeast && sameValue,
            "under" => sum.Bound is Bound.LessThan or Bound.AtMost && sameValue,
            _ => sum.Upper is null && sameValue,
        };
    }

    private static string? RegionOf(QuantityRow row)
    {
        string[] parts = (QuantityRow.Text(row.Json, "source") ?? "").Split('/');
        int language = System.Array.FindIndex(parts, part => part is "EN" or "FR");
        return language >= 0 && language + 1 < parts.Length && parts[language + 1].Length == 2 ? parts[language + 1] : null;
    }
}
