using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading;
using Factum.Extraction.Languages;
using Factum.Extraction.Quantities;

namespace Factum.Training.Evaluation.Quantities;

/// <summary>The number models of Recognizers-Text and Duckling: every number of a text, whatever it measures.</summary>
internal sealed class NumberSuite : IQuantitySuite
{
    /// <inheritdoc/>
    public string Conventions =>
        "Every number counts, labels and articles too, without its currency, percent sign or unit; a number glued to its unit (\"180ml\") does not. In percent mode \"one in three\" is two numbers. Ranks are their ordinals. Duckling's expression is the whole text. Values with a comma are in French notation.";

    /// <inheritdoc/>
    public bool Covers(string source, string dimension) =>
        (source == "recognizers" && dimension is "number" or "number_experimental" or "number_percentmode") || (source == "duckling" && dimension == "numeral");

    /// <inheritdoc/>
    public QuantityVerdict Judge(QuantityRow row, string dimension, LanguagePack language)
    {
        if (NumberScope.Reason(row, language) is { } reason) return QuantityVerdict.OutOfScope(reason);
        List<NumberInText> read = NumberInText.ReadAll(row.Input, language, dimension != "number_percentmode");
        bool wholeText = dimension == "numeral";
        string listed = "[" + string.Join(" | ", read.Select(n => n.Text + "=" + SuiteValues.Print(n.Value))) + "]";
        if (wholeText && row.Expected.Count == 1)
        {
            bool one = read.Count == 1 && SuiteValues.Parse(QuantityRow.Text(row.Expected[0], "value")) is { } value && SuiteValues.AreEqual(read[0].Value, value);
            return one ? QuantityVerdict.Passed : QuantityVerdict.Failed(listed);
        }

        foreach (JsonElement item in row.Expected)
        {
            int match = read.FindIndex(n => string.Equals(n.Text.Trim(), (QuantityRow.Text(item, "text") ?? "").Trim(), StringComparison.OrdinalIgnoreCase)
                && SuiteValues.Parse(QuantityRow.Text(item, "value")) is { } value && SuiteValues.AreEqual(n.Value, value));
            if (match < 0) return QuantityVerdict.Failed(listed);
            read.RemoveAt(match);
        }

        return read.Count == 0 ? QuantityVerdict.Passed : QuantityVerdict.Failed(listed);
    }
}

/// <summary>A number of a text without what it measures.</summary>
/// <param name="Text">As written.</param>
/// <param name="Value">Its value.</param>
internal readonly record struct NumberInText(string Text, decimal Value)
{
    /// <summary>The numbers of a text that is known to be about numbers.</summary>
    public static List<NumberInText> ReadAll(string text, LanguagePack language, bool joins)
    {
        if (QuantityScanner.Scan(text, language.Numbers, language.Quantities, new QuantityOptions(IsTerse: true), CancellationToken.None) is not { } items) return [];
        if (joins) new QuantityJoiner(text, language.Quantities, language.Numbers.Grammar, new QuantityOptions(IsTerse: true), items).JoinFractions();
        List<NumberInText> numbers = [];
        foreach (QuantityItem item in items.ToArray())
        {
            if (item.IsConsumed || item.Kind == QuantityKind.Ordinal) continue;
            bool isGlued = item.Kind == QuantityKind.Measure && char.IsLetter(text[item.Number.End]);
            if (isGlued) continue;
            int end = item.Kind is QuantityKind.Number or QuantityKind.Fraction ? item.End : item.Number.End;
            numbers.Add(new NumberInText(text[item.Number.Start..end], item.Kind is QuantityKind.Money ? item.Number.Value : item.Value));
        }

        return numbers;
    }
}
