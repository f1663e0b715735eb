using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading;
using Factum.Extraction.Languages;
using Factum.Extraction.Quantities;

namespace Factum.Training.Evaluation.Quantities;

/// <summary>quantulum3: sums and measures in sentences.</summary>
internal sealed class QuantulumSuite : IQuantitySuite
{
    /// <inheritdoc/>
    public string Conventions => "Sums and measures whose unit our tables have are compared by span and value; numbers without a unit and lengths of time are other readers' here. A range is their mean with an uncertainty: the row is not compared.";

    /// <inheritdoc/>
    public bool Covers(string source, string dimension) => source == "quantulum3";

    /// <inheritdoc/>
    public QuantityVerdict Judge(QuantityRow row, string dimension, LanguagePack language)
    {
        List<JsonElement> expected = row.Expected.Where(e => QuantityRow.Text(e, "unit") is not (null or "dimensionless" or "second" or "minute" or "hour" or "day" or "week" or "month" or "year" or "century" or "decade")).ToList();
        if (expected.Any(e => QuantityRow.Text(e, "uncertainty") is not null)) return QuantityVerdict.OutOfScope("a range given as its mean");
        if (expected.Any(e => !IsKnown(QuantityRow.Text(e, "unit")!, language))) return QuantityVerdict.OutOfScope("a unit of science that our tables do not have");
        QuantityItem[] items = QuantityReader.ReadItems(row.Input, language, default, CancellationToken.None)?.ToArray() ?? [];
        List<QuantityItem> read = items.Where(i => !i.IsConsumed && i.Kind is QuantityKind.Money or QuantityKind.Measure or QuantityKind.Percentage).ToList();
        string listed = "[" + string.Join(" | ", read.Select(i => row.Input[i.Start..i.End] + "=" + SuiteValues.Print(i.Value))) + "]";
        foreach (JsonElement item in expected)
        {
            int match = read.FindIndex(i => string.Equals(row.Input[i.Start..i.End], QuantityRow.Text(item, "text"), StringComparison.OrdinalIgnoreCase)
                && SuiteValues.Parse(QuantityRow.Text(item, "value")) is { } value && SuiteValues.AreEqual(i.Value, value));
            if (match < 0) return QuantityVerdict.Failed(listed);
            read.RemoveAt(match);
        }

        return read.Any(i => i.Kind == QuantityKind.Money) ? QuantityVerdict.Failed(listed) : QuantityVerdict.Passed;
    }

    private static bool IsKnown(string unit, LanguagePack language) =>
        unit is "percentage" || language.Quantities.Measures.SymbolOf(unit) is not null || (language.Quantities.Money.TryReadAfter(unit, 0, true, out int end, out _) && end == unit.Length);
}
