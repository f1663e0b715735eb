using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading;
using Factum.Extraction.Languages;
using Factum.Extraction.Quantities;

namespace Factum.Training.Evaluation.Quantities;

/// <summary>Recognizers-Text's percentages; in percent mode, parts of a whole too.</summary>
internal sealed class PercentSuite : IQuantitySuite
{
    /// <inheritdoc/>
    public string Conventions => "A percent sign without a number is no percentage. In percent mode a part before \"of\" counts as its percentage, with the preposition in their span.";

    /// <inheritdoc/>
    public bool Covers(string source, string dimension) => source == "recognizers" && dimension is "percent" or "percent_percentmode";

    /// <inheritdoc/>
    public QuantityVerdict Judge(QuantityRow row, string dimension, LanguagePack language)
    {
        if (row.Input.StartsWith("per", StringComparison.Ordinal) && row.Input.Contains(" of ", StringComparison.Ordinal)) return QuantityVerdict.OutOfScope("\"percent of 10\" as ten percent");
        if (row.Input.StartsWith("pourcent des", StringComparison.Ordinal)) return QuantityVerdict.OutOfScope("\"percent of 10\" as ten percent");
        bool takesParts = dimension == "percent_percentmode";
        QuantityItem[] items = QuantityReader.ReadItems(row.Input, language, new QuantityOptions(IsTerse: true), CancellationToken.None)?.ToArray() ?? [];
        List<(string Text, decimal Value)> read = [];
        foreach (QuantityItem item in items)
        {
            if (item.IsConsumed) continue;
            if (item.Kind == QuantityKind.Percentage) read.Add((row.Input[item.Start..item.End], item.Value));
            else if (takesParts && item.Kind == QuantityKind.Fraction && (item.End - item.Start > 8 || FollowedByOf(row.Input, item.End))) read.Add((row.Input[item.Start..item.End], item.Value * 100));
        }

        string listed = "[" + string.Join(" | ", read.Select(r => r.Text + "=" + SuiteValues.Print(r.Value))) + "]";
        foreach (JsonElement item in row.Expected.Where(e => QuantityRow.Text(e, "value") is { } value && value != "null"))
        {
            string text = (QuantityRow.Text(item, "text") ?? "").TrimEnd('.');
            foreach (string preposition in new[] { " of", " de" })
                if (takesParts && text.EndsWith(preposition, StringComparison.Ordinal)) text = text[..^preposition.Length];
            int match = read.FindIndex(r => string.Equals(r.Text, text, StringComparison.OrdinalIgnoreCase) && SuiteValues.Parse(QuantityRow.Text(item, "value")) is { } value && SuiteValues.AreEqual(r.Value, value));
            if (match < 0) return QuantityVerdict.Failed(listed);
            read.RemoveAt(match);
        }

        return read.Count == 0 ? QuantityVerdict.Passed : QuantityVerdict.Failed(listed);
    }

    private static bool FollowedByOf(string text, int end) =>
        string.CompareOrdinal(text, end, " of", 0, 3) == 0 || string.CompareOrdinal(text, end, " de", 0, 3) == 0;
}
