using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading;
using Factum.Extraction.Languages;
using Factum.Extraction.Quantities;

namespace Factum.Training.Evaluation.Quantities;

/// <summary>Recognizers-Text's number ranges.</summary>
internal sealed class NumberRangeSuite : IQuantitySuite
{
    /// <inheritdoc/>
    public string Conventions => "A bounded number is a half-open interval, a range is closed below and open above as they write it; the span is ours with the words of the bound. Two bounds joined by a conjunction are two of ours.";

    /// <inheritdoc/>
    public bool Covers(string source, string dimension) => source == "recognizers" && dimension is "numberrange" or "numberrange_experimental";

    /// <inheritdoc/>
    public QuantityVerdict Judge(QuantityRow row, string dimension, LanguagePack language)
    {
        List<(string Text, string Value)> read = [];
        foreach (QuantityItem item in QuantityReader.ReadItems(row.Input, language, new QuantityOptions(IsTerse: true), CancellationToken.None)?.ToArray() ?? [])
            if (!item.IsConsumed && Interval(item) is { } interval) read.Add((row.Input[item.FullStart..item.FullEnd], interval));
        string listed = "[" + string.Join(" | ", read.Select(r => r.Text + "=" + r.Value)) + "]";
        foreach (JsonElement item in row.Expected)
        {
            int match = read.FindIndex(r => string.Equals(r.Text, QuantityRow.Text(item, "text"), StringComparison.OrdinalIgnoreCase) && r.Value == QuantityRow.Text(item, "value"));
            if (match < 0) return QuantityVerdict.Failed(listed);
            read.RemoveAt(match);
        }

        return read.Count == 0 ? QuantityVerdict.Passed : QuantityVerdict.Failed(listed);
    }

    private static string? Interval(in QuantityItem item)
    {
        string value = SuiteValues.Print(item.Value);
        return item.Bound switch
        {
            Bound.Between when item.Upper is { } upper => $"[{value},{SuiteValues.Print(upper)})",
            Bound.MoreThan => $"({value},)",
            Bound.AtLeast => $"[{value},)",
            Bound.LessThan => $"(,{value})",
            Bound.AtMost => $"(,{value}]",
            _ => null,
        };
    }
}
