using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using Factum.Extraction.Languages;
using Factum.Extraction.Quantities.Times;

namespace Factum.Training.Evaluation.Quantities.Times;

/// <summary>The tests of chrono-node.</summary>
internal sealed class ChronoSuite : IQuantitySuite
{
    /// <inheritdoc/>
    public string Conventions =>
        "A row passes when one reading has its text, articles and prepositions apart, and every component that the row gives of year, month, day, hour and minute, in the past or the future reading; the hour 12 of a plain day is implied, not read. " +
        "A row without a reference is read without an anchor. A negative row passes when nothing is read.";

    /// <inheritdoc/>
    public bool Covers(string source, string dimension) => source == "chrono";

    /// <inheritdoc/>
    public QuantityVerdict Judge(QuantityRow row, string dimension, LanguagePack language)
    {
        DateTime? now = QuantityRow.Text(row.Json, "reference") is { } reference ? DateTime.Parse(reference, CultureInfo.InvariantCulture) : null;
        List<TimeReading> read = TimeReadings.Read(row.Input, language, now).Where(r => r.Past is not (Length or Recurrence)).ToList();
        string detail = string.Join(" | ", read.Select(r => $"{row.Input[r.Candidate.Start..r.Candidate.End]}={Timex.Format(r.Past)}"));
        if (row.Expected.Count == 0) return read.Count == 0 ? QuantityVerdict.Passed : QuantityVerdict.Failed(detail);
        JsonElement expected = row.Expected[0];
        bool right = read.Any(r => SpanText.Same(QuantityRow.Text(expected, "text") ?? "", row.Input[r.Candidate.Start..r.Candidate.End]) && new[] { r.Past, r.Future }.Any(value => Agrees(expected, r, value, now)));
        return right ? QuantityVerdict.Passed : QuantityVerdict.Failed(detail);
    }

    private static bool Agrees(JsonElement expected, TimeReading reading, Temporal value, DateTime? now)
    {
        if (reading.Candidate.Value is Shifted { From: null } shifted && now is { } from && expected.TryGetProperty("value", out JsonElement at))
            return DateTime.Parse(at.GetString()!, CultureInfo.InvariantCulture) is var moment && ShiftResolver.Add(from, shifted.Distance, shifted.Sign) is var exact && (moment == exact || moment.Date == exact.Date && shifted.Distance.Finest >= TimeUnit.Day);
        (CalendarTime? first, CalendarTime? last) = value is Interval interval ? (interval.Start as CalendarTime, interval.End as CalendarTime) : (value as CalendarTime, null);
        if (first is null) return false;
        if (expected.TryGetProperty("endComponents", out JsonElement end) && (last is null || !Has(end, last, now))) return false;
        if (expected.TryGetProperty("startComponents", out JsonElement start)) return Has(start, first, now);
        return !expected.TryGetProperty("value", out JsonElement point) || SameMoment(DateTime.Parse(point.GetString()!, CultureInfo.InvariantCulture), first, now);
    }

    private static bool SameMoment(DateTime moment, CalendarTime time, DateTime? now)
    {
        CalendarTime dated = Dated(time, now);
        return dated.Year == moment.Year && (dated.Month is null || dated.Month == moment.Month) && (dated.Day is null || dated.Day == moment.Day) && (dated.Clock is not { } clock || (clock.Hour == moment.Hour && Math.Max(0, clock.Minute) == moment.Minute));
    }

    private static bool Has(JsonElement components, CalendarTime time, DateTime? now)
    {
        CalendarTime dated = Dated(time, now);
        return Is(components, "year", dated.Year) && Is(components, "month", dated.Month ?? 1) && Is(components, "day", dated.Day ?? 1)
            && (dated.Clock is not { } clock ? Is(components, "hour", null) || QuantityRow.Text(components, "hour") == "12" || dated.Part != DayPart.None : Is(components, "hour", clock.Hour % 24) && Is(components, "minute", Math.Max(0, clock.Minute)));
    }

    private static CalendarTime Dated(CalendarTime time, DateTime? now)
    {
        if (time.IsTimeOfDay && now is { } date) return CalendarTime.OfDay(date) with { Clock = time.Clock, Part = time.Part };
        if (time.Year is { } year && time.Week is { } week && time.Day is null) return CalendarTime.OfDay(IsoWeek.Monday(year, week));
        return time;
    }

    private static bool Is(JsonElement components, string name, int? ours) =>
        !components.TryGetProperty(name, out JsonElement value) || value.ValueKind == JsonValueKind.Null || ours == value.GetInt32();
}
