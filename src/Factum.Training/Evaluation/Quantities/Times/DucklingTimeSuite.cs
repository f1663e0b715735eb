using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using Factum.Extraction.Languages;
using Factum.Extraction.Quantities.Times;

namespace Factum.Training.Evaluation.Quantities.Times;

/// <summary>Duckling's corpora of times and durations.</summary>
internal sealed class DucklingTimeSuite : IQuantitySuite
{
    private static readonly DateTime Reference = new(2013, 2, 12, 4, 30, 0);

    /// <inheritdoc/>
    public string Conventions =>
        "A row passes when one reading fills its text but for articles and prepositions and begins when theirs does, for an interval also ends when theirs does; a time without a date is the next one after the reference. " +
        "Their morning is 0 or 4 to 12, afternoon 12 to 19, evening and night 18 to 24. Counts of months and years from now are exact days to them and that month or year to us. A negative row passes when no reading fills it.";

    /// <inheritdoc/>
    public bool Covers(string source, string dimension) => source == "duckling" && dimension is "time" or "duration";

    /// <inheritdoc/>
    public QuantityVerdict Judge(QuantityRow row, string dimension, LanguagePack language)
    {
        List<TimeReading> read = TimeReadings.Read(row.Input, language, Reference);
        string detail = string.Join(" | ", read.Select(r => $"{row.Input[r.Candidate.Start..r.Candidate.End]}={Timex.Format(r.Future)}"));
        TimeReading? whole = read.Count == 1 && SpanText.Same(row.Input, row.Input[read[0].Candidate.Start..read[0].Candidate.End]) ? read[0] : null;
        if (row.Expected.Count == 0) return whole is null || (dimension == "duration" && whole.Past is not Length) ? QuantityVerdict.Passed : QuantityVerdict.Failed(detail);
        JsonElement expected = row.Expected[0];
        if (QuantityRow.Text(expected, "holiday") is not null) return QuantityVerdict.OutOfScope("the holidays of all countries and faiths");
        string kind = QuantityRow.Text(expected, "kind") ?? "";
        if (kind == "open") return QuantityVerdict.OutOfScope("open ranges: Factum gives the time that bounds them");
        if (whole is null) return QuantityVerdict.Failed(detail);
        if (dimension == "duration") return whole.Past is Length length && SameLength(expected, length) ? QuantityVerdict.Passed : QuantityVerdict.Failed(detail);
        bool right = kind == "value"
            ? Starts(whole).Any(start => start == Moment(QuantityRow.Text(expected, "value")) || IsWithin(expected, whole))
            : Spans(whole).Any(span => span.Start == Moment(QuantityRow.Text(expected, "from")) && span.End == Moment(QuantityRow.Text(expected, "toExclusive")));
        return right ? QuantityVerdict.Passed : QuantityVerdict.Failed(detail);
    }

    private static bool SameLength(JsonElement expected, Length length)
    {
        decimal value = decimal.Parse(QuantityRow.Text(expected, "value") ?? "0", CultureInfo.InvariantCulture);
        decimal unit = QuantityRow.Text(expected, "grain") switch { "minute" => 60, "hour" => 3600, "day" => 86400, "week" => 604800, "month" => 2592000, "quarter" => 7776000, "year" => 31104000, _ => 1 };
        decimal seconds = ((length.Years * 12) + length.Months) * 2592000 + length.Weeks * 604800 + length.Days * 86400 + length.Hours * 3600 + length.Minutes * 60 + length.Seconds;
        return seconds == value * unit;
    }

    private static bool IsWithin(JsonElement expected, TimeReading reading) =>
        reading.Candidate.Value is Shifted shifted && Moment(QuantityRow.Text(expected, "value")) is { } day
        && (Exact(shifted) == day || (CalendarSpan.Of(reading.Future) is { } span && shifted.Distance.Finest >= TimeUnit.Month && day >= span.Start && day < span.End));

    private static DateTime? Exact(Shifted shifted) => shifted.From is null ? ShiftResolver.Add(Reference, shifted.Distance, shifted.Sign) : null;

    private static IEnumerable<DateTime> Starts(TimeReading reading) => Spans(reading).Select(s => s.Start);

    private static IEnumerable<(DateTime Start, DateTime End)> Spans(TimeReading reading)
    {
        foreach (Temporal value in new[] { reading.Future, reading.Past })
        {
            Temporal dated = value is CalendarTime { IsTimeOfDay: true } time ? OnDate(time, Reference.Date) : value;
            if (dated is CalendarTime { Clock: null, Part: not DayPart.None } part && part.Date is { } date)
            {
                foreach ((int from, int to) in Hours(part.Part)) yield return (date.AddHours(from), date.AddHours(to));
                continue;
            }

            if (dated is Interval interval && Inclusive(interval) is { } range) yield return range;
            if (CalendarSpan.Of(dated) is not { } span) continue;
            yield return span;
            if (value is CalendarTime { IsTimeOfDay: true } && span.Start < Reference) yield return (span.Start.AddDays(1), span.End.AddDays(1));
            if (value is CalendarTime { IsTimeOfDay: true, Clock.Hour: < 12 }) yield return (span.Start.AddHours(12), span.End.AddHours(12));
        }
    }

    private static (DateTime, DateTime)? Inclusive(Interval interval) =>
        interval.Start is { } first && interval.End is { } last && CalendarSpan.Of(Dated(first)) is { } a && CalendarSpan.Of(Dated(last)) is { } b ? (a.Start, b.End) : null;

    private static Temporal Dated(Temporal value) => value is CalendarTime { IsTimeOfDay: true } time ? OnDate(time, Reference.Date) : value;

    private static CalendarTime OnDate(CalendarTime time, DateTime date) => CalendarTime.OfDay(date) with { Clock = time.Clock, Part = time.Part };

    private static IEnumerable<(int, int)> Hours(DayPart part) => part switch
    {
        DayPart.Morning => [(0, 12), (4, 12), (3, 12)],
        DayPart.Midday => [(12, 14)],
        DayPart.Afternoon => [(12, 19)],
        DayPart.Evening or DayPart.Night => [(18, 24), (0, 4)],
        _ => [(0, 24)],
    };

    private static DateTime? Moment(string? text) =>
        text is not null && DateTime.TryParse(text.Replace("-00T", "-01T", StringComparison.Ordinal), CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime moment) ? moment : null;
}
