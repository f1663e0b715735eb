using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using Factum.Extraction.Languages;
using Factum.Extraction.Quantities.Times;

namespace Factum.Training.Evaluation.Quantities.Times;

/// <summary>The tests of dateparser.</summary>
internal sealed class DateparserSuite : IQuantitySuite
{
    /// <inheritdoc/>
    public string Conventions =>
        "A row passes when one reading fills its text but for articles and prepositions. A relative row gives a distance from now: ours must be as far, exactly; a bare length is one into the past to them. The year of a date without one is the nearest to us and the current one to them: either passes.";

    /// <inheritdoc/>
    public bool Covers(string source, string dimension) => source == "dateparser";

    /// <inheritdoc/>
    public QuantityVerdict Judge(QuantityRow row, string dimension, LanguagePack language)
    {
        DateTime now = DateTime.Parse(QuantityRow.Text(row.Json, "reference") ?? "2012-11-13", CultureInfo.InvariantCulture);
        List<TimeReading> read = TimeReadings.Read(row.Input, language, now);
        string detail = string.Join(" | ", read.Select(r => $"{row.Input[r.Candidate.Start..r.Candidate.End]}={Timex.Format(r.Past)}"));
        if (read.Count != 1 || row.Expected.Count != 1 || !SpanText.Same(row.Input, row.Input[read[0].Candidate.Start..read[0].Candidate.End])) return QuantityVerdict.Failed(detail);
        JsonElement expected = row.Expected[0];
        bool right = QuantityRow.Text(expected, "type") == "relative"
            ? Distances(read[0], now).Contains(Moment(expected, now))
            : new[] { read[0].Past, read[0].Future }.Any(value => CalendarSpan.Of(value) is { } span && IsSame(span.Start, DateTime.Parse(QuantityRow.Text(expected, "value")!, CultureInfo.InvariantCulture), read[0]));
        return right ? QuantityVerdict.Passed : QuantityVerdict.Failed(detail);
    }

    private static bool IsSame(DateTime ours, DateTime theirs, TimeReading reading) =>
        ours == theirs || (reading.Bare is CalendarTime { Year: null } && ours.AddYears(theirs.Year - ours.Year) == theirs);

    private static DateTime Moment(JsonElement expected, DateTime now)
    {
        Length distance = new();
        foreach (JsonProperty part in expected.GetProperty("offset").EnumerateObject())
            distance += Length.Of(part.Value.GetDecimal(), part.Name switch { "years" => TimeUnit.Year, "months" => TimeUnit.Month, "weeks" => TimeUnit.Week, "days" => TimeUnit.Day, "hours" => TimeUnit.Hour, "minutes" => TimeUnit.Minute, _ => TimeUnit.Second });
        return ShiftResolver.Add(now, distance, QuantityRow.Text(expected, "direction") == "ago" ? -1 : 1);
    }

    private static IEnumerable<DateTime> Distances(TimeReading reading, DateTime now)
    {
        switch (reading.Candidate.Value)
        {
            case Shifted { From: null, Clock: null } shifted:
                yield return ShiftResolver.Add(now, shifted.Distance, shifted.Sign);
                break;
            case Length { Indefinite: null } length:
                yield return ShiftResolver.Add(now, length, -1);
                break;
            case Period { Unit: TimeUnit.Day } day:
                yield return now.AddDays(day.Count);
                break;
            default:
                if (CalendarSpan.Of(reading.Past) is { } span) yield return span.Start;
                break;
        }
    }
}
