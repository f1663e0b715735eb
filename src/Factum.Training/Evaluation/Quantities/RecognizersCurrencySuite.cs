using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Factum.Extraction.Languages;
using Factum.Extraction.Quantities;

namespace Factum.Training.Evaluation.Quantities;

/// <summary>Recognizers-Text's currency model.</summary>
internal sealed class RecognizersCurrencySuite : IQuantitySuite
{
    /// <inheritdoc/>
    public string Conventions =>
        "A currency's name without a number is no sum. Their \"Dollar\" is our currency of any country with dollars; their cents, pence and pesewas are hundredths of ours. Values with a comma are in French notation. The end of a range that they list alone is our range's.";

    /// <inheritdoc/>
    public bool Covers(string source, string dimension) => source == "recognizers" && dimension == "currency";

    /// <inheritdoc/>
    public QuantityVerdict Judge(QuantityRow row, string dimension, LanguagePack language)
    {
        List<JsonElement> expected = row.Expected.Where(e => QuantityRow.Text(e, "value") is { } value && value != "null").ToList();
        if (expected.Any(e => QuantityRow.Text(e, "unit") is "Bitcoin")) return QuantityVerdict.OutOfScope("a currency outside ISO 4217");
        List<MoneyExpression> read = [.. SumReading.Read(row.Input, language)];
        string listed = SumReading.Print(read, row.Input);
        foreach (JsonElement item in expected)
        {
            MoneyExpression? match = read.Find(sum => Matches(sum, item, row.Input, language));
            if (match is null) return QuantityVerdict.Failed(listed);
            read.Remove(match);
        }

        return read.Count == 0 ? QuantityVerdict.Passed : QuantityVerdict.Failed(listed);
    }

    private static bool Matches(MoneyExpression sum, JsonElement item, string text, LanguagePack language) =>
        string.Equals(sum.Range.Of(text), QuantityRow.Text(item, "text"), StringComparison.OrdinalIgnoreCase)
        && SumReading.IsUnit(QuantityRow.Text(item, "unit") ?? "", sum.Currency, language, out decimal perCurrency)
        && SuiteValues.Parse(QuantityRow.Text(item, "value")) is { } value && SuiteValues.AreEqual(sum.Value * perCurrency, value);
}
