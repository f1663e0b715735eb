using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading;
using Factum.Extraction.Languages;
using Factum.Extraction.Quantities;
using Factum.Extraction.Quantities.Measures;

namespace Factum.Training.Evaluation.Quantities;

/// <summary>Measures: Recognizers-Text's dimensions, temperatures and ages, Duckling's distances, volumes, temperatures and masses.</summary>
internal sealed class MeasureSuite : IQuantitySuite
{
    private static readonly string[] AngleWords = ["turn", "tourn", "angle", "rotat"];

    /// <inheritdoc/>
    public string Conventions =>
        "A unit without a number is no measure. Units are compared by the symbol that our tables give their name; Duckling's compounds (\"7 feet 10 inches\") after conversion. A bare degree is an angle beside a word of turning, else a temperature. Duckling's expression is the whole text, bounds as for money.";

    /// <inheritdoc/>
    public bool Covers(string source, string dimension) =>
        (source == "recognizers" && dimension is "dimension" or "temperature" or "age") || (source == "duckling" && dimension is "distance" or "volume" or "temperature" or "quantity");

    /// <inheritdoc/>
    public QuantityVerdict Judge(QuantityRow row, string dimension, LanguagePack language)
    {
        if (row.Json.TryGetProperty("latent", out JsonElement latent) && latent.ValueKind == JsonValueKind.True) return QuantityVerdict.OutOfScope("a number without a unit as a measure");
        string text = row.Input;
        bool whole = !row.Expected.Any(e => e.TryGetProperty("start", out _)) && row.Expected.Count > 0;
        List<QuantityItem> read = ReadMeasures(text, language, whole ? "*" : dimension);
        string listed = "[" + string.Join(" | ", read.Select(i => text[i.Start..i.End] + "=" + SuiteValues.Print(i.Value) + (i.Upper is { } u ? "-" + SuiteValues.Print(u) : "") + " " + Unit(i, language).Symbol + " " + i.Bound)) + "]";
        if (whole)
        {
            if (QuantityRow.Text(row.Expected[0], "unit") == "Unnamed") return QuantityVerdict.OutOfScope("a number without a unit as a measure");
            return read.Count == 1 && MatchesWhole(read[0], row.Expected[0], language) ? QuantityVerdict.Passed : QuantityVerdict.Failed(listed);
        }

        foreach (JsonElement item in row.Expected.Where(e => QuantityRow.Text(e, "value") is { } value && value != "null"))
        {
            int match = read.FindIndex(i => Matches(i, item, text, language));
            if (match < 0) return QuantityVerdict.Failed(listed);
            read.RemoveAt(match);
        }

        return read.Count == 0 ? QuantityVerdict.Passed : QuantityVerdict.Failed(listed);
    }

    private static List<QuantityItem> ReadMeasures(string text, LanguagePack language, string dimension)
    {
        bool isAngle = AngleWords.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
        List<QuantityItem> read = [];
        foreach (QuantityItem item in QuantityReader.ReadItems(text, language, new QuantityOptions(IsTerse: true), CancellationToken.None)?.ToArray() ?? [])
        {
            if (item.IsConsumed) continue;
            if (item.Kind == QuantityKind.Money && (language.Quantities.Money[item.Form].Usage & Factum.Extraction.Quantities.Money.CurrencyUsage.AlsoMeasure) == 0) continue;
            if (item.Kind is not (QuantityKind.Measure or QuantityKind.Money)) continue;
            string of = Unit(item, language).Dimension;
            if (Unit(item, language).Symbol == "°" && isAngle) of = "angle";
            bool belongs = dimension switch
            {
                "temperature" => of == "temperature",
                "age" => of == "age",
                "dimension" => of is not ("temperature" or "age"),
                _ => true,
            };
            if (belongs) read.Add(item);
        }

        return read;
    }

    private static MeasureUnit Unit(in QuantityItem item, LanguagePack language) =>
        item.Kind == QuantityKind.Money ? new MeasureUnit("lb", "mass") : language.Quantities.Measures.Units[item.Unit];

    private static bool Matches(in QuantityItem item, JsonElement expected, string text, LanguagePack language)
    {
        string? symbol = Symbol(QuantityRow.Text(expected, "unit") ?? "", language);
        if (symbol is null || symbol != Unit(item, language).Symbol) return false;
        string span = QuantityRow.Text(expected, "text") ?? "";
        bool sameText = string.Equals(text[item.Start..item.End], span, StringComparison.OrdinalIgnoreCase)
            || (item.Upper is not null && text[item.Start..item.End].EndsWith(span, StringComparison.OrdinalIgnoreCase));
        return sameText && SuiteValues.Parse(QuantityRow.Text(expected, "value")) is { } value && (SuiteValues.AreEqual(item.Value, value) || (item.Upper is { } upper && SuiteValues.AreEqual(upper, value)));
    }

    private static bool MatchesWhole(in QuantityItem item, JsonElement expected, LanguagePack language)
    {
        string? symbol = Symbol(QuantityRow.Text(expected, "unit") ?? "", language);
        if (symbol is null) return false;
        string own = Unit(item, language).Symbol;
        decimal factor = 1;
        if (symbol != own)
        {
            if (MeasureConversion.Factor(own) is not { } from || MeasureConversion.Factor(symbol) is not { } to) return false;
            factor = from / to;
        }

        decimal value = item.Value * factor;
        decimal? single = SuiteValues.Parse(QuantityRow.Text(expected, "value"));
        bool sameValue = single is { } v && Math.Abs(v - value) <= Math.Abs(v) * 0.0005m;
        return QuantityRow.Text(expected, "kind") switch
        {
            "interval" => item.Upper is { } upper && SuiteValues.AreEqual(value, SuiteValues.Parse(QuantityRow.Text(expected, "min"))!.Value) && SuiteValues.AreEqual(upper * factor, SuiteValues.Parse(QuantityRow.Text(expected, "max"))!.Value),
            "above" => item.Bound is Bound.MoreThan or Bound.AtLeast && sameValue,
            "under" => item.Bound is Bound.LessThan or Bound.AtMost && sameValue,
            _ => item.Upper is null && sameValue,
        };
    }

    private static string? Symbol(string unit, LanguagePack language) => unit switch
    {
        "C" or "Celsius" => "°C",
        "F" or "Fahrenheit" => "°F",
        "Degree" or "Degré" => "°",
        "Ans" or "Year" or "Age" => "year of age",
        "Mois" or "Month" => "month of age",
        "Jour" or "Day" => "day of age",
        "Semaine" or "Week" => "week of age",
        "Metric ton" or "Tonne métrique" => "metric ton",
        _ => language.Quantities.Measures.SymbolOf(unit.ToLowerInvariant()) ?? language.Quantities.Measures.SymbolOf(unit)
            ?? LanguagePacks.All.Select(pack => pack.Quantities.Measures.SymbolOf(unit.ToLowerInvariant())).FirstOrDefault(symbol => symbol is not null),
    };
}
