using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Factum.Extraction.Languages;
using Factum.Extraction.Quantities;

namespace Factum.Training.Evaluation.Quantities;

/// <summary>price-parser: prices cut from shop pages of many languages.</summary>
internal sealed class PriceParserSuite : IQuantitySuite
{
    /// <inheritdoc/>
    public string Conventions => "Read as English, whatever the shop's language. Their span is the numeral alone: value and currency are compared. A price whose currency stands only in the page's hint is no sum in the text.";

    /// <inheritdoc/>
    public bool Covers(string source, string dimension) => source == "priceparser";

    /// <inheritdoc/>
    public QuantityVerdict Judge(QuantityRow row, string dimension, LanguagePack language)
    {
        if (row.Expected.Count == 0)
        {
            IReadOnlyList<MoneyExpression> none = SumReading.Read(row.Input, language);
            return none.Count == 0 ? QuantityVerdict.Passed : QuantityVerdict.Failed(SumReading.Print(none, row.Input));
        }

        JsonElement item = row.Expected[0];
        string unit = QuantityRow.Text(item, "unit") ?? "";
        if (unit.Length == 0 || !row.Input.Contains(unit, System.StringComparison.OrdinalIgnoreCase)) return QuantityVerdict.OutOfScope("a price without its currency in the text");
        if (SuiteValues.Parse(QuantityRow.Text(item, "value")) is not { } value) return QuantityVerdict.OutOfScope("a row without a value");
        if (!IsKnown(unit)) return QuantityVerdict.OutOfScope("a currency's sign that French and English texts do not use");
        IReadOnlyList<MoneyExpression> read = SumReading.Read(row.Input, language);
        bool matches = read.Count > 0 && SuiteValues.AreEqual(read[0].Value, value) && SumReading.IsUnit(unit, read[0].Currency, language, out _);
        return matches ? QuantityVerdict.Passed : QuantityVerdict.Failed(SumReading.Print(read, row.Input));
    }

    private static bool IsKnown(string unit) =>
        LanguagePacks.All.Any(pack => pack.Quantities.Money.TryReadAfter(unit, 0, false, out int end, out _) && end == unit.Length)
        || LanguagePacks.All.Any(pack => pack.Quantities.Money.TryReadBefore(unit, 0, false, out int end, out _) && end == unit.Length);
}
