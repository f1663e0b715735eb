using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading;
using Factum.Extraction.Languages;
using Factum.Extraction.Quantities;
using Factum.Extraction.Quantities.Numbers;

namespace Factum.Training.Evaluation.Quantities;

/// <summary>The ordinal models of Recognizers-Text and Duckling.</summary>
internal sealed class RankSuite : IQuantitySuite
{
    /// <inheritdoc/>
    public string Conventions => "Relative ranks (\"last\" is end+0) are compared as they write them; the model that suppresses them is compared on the others alone. Duckling's expression is the whole text.";

    /// <inheritdoc/>
    public bool Covers(string source, string dimension) =>
        (source == "recognizers" && dimension is "ordinal" or "ordinal_suppressextended") || (source == "duckling" && dimension == "ordinal");

    /// <inheritdoc/>
    public QuantityVerdict Judge(QuantityRow row, string dimension, LanguagePack language)
    {
        List<(string Text, string Value)> read = [];
        foreach (QuantityItem item in QuantityScanner.Scan(row.Input, language.Numbers, language.Quantities, new QuantityOptions(IsTerse: true), CancellationToken.None)?.ToArray() ?? [])
            if (item.Kind == QuantityKind.Ordinal) read.Add((row.Input[item.Start..item.End], SuiteValues.Print(item.Value)));
        if (dimension == "ordinal" && language.Quantities.RelativeRanks is { } ranks)
            foreach (RelativeRank rank in ranks.ReadAll(row.Input)) read.Add((rank.Range.Of(row.Input), rank.RelativeTo + rank.Offset.ToString("+0;-0;+0", System.Globalization.CultureInfo.InvariantCulture)));
        string listed = "[" + string.Join(" | ", read.Select(r => r.Text + "=" + r.Value)) + "]";
        foreach (JsonElement item in row.Expected)
        {
            int match = read.FindIndex(r => string.Equals(r.Text, QuantityRow.Text(item, "text"), StringComparison.OrdinalIgnoreCase) && r.Value == QuantityRow.Text(item, "value"));
            if (match < 0) return QuantityVerdict.Failed(listed);
            read.RemoveAt(match);
        }

        return read.Count == 0 ? QuantityVerdict.Passed : QuantityVerdict.Failed(listed);
    }
}
