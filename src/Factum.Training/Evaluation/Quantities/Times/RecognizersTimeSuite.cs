using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using Factum.Extraction.Languages;
using Factum.Extraction.Quantities.Times;

namespace Factum.Training.Evaluation.Quantities.Times;

/// <summary>Microsoft Recognizers-Text, dates and times.</summary>
internal sealed class RecognizersTimeSuite : IQuantitySuite
{
    private static readonly DateTime UsualReference = new(2016, 11, 7);

    private static readonly HashSet<string> Dimensions = new(
        "date|dateperiod|datetime|datetime_parts|datetime_calendarmode|datetime_complexcalendar|datetime_experimentalmode|datetime_extendedtypes|datetime_splitdateandtime|datetimeperiod|duration|holiday|set|time|timeperiod".Split('|'),
        StringComparer.Ordinal);

    /// <inheritdoc/>
    public string Conventions =>
        "Rows are utterances, so bare hours and days count. Rows of one extractor or parser look at times of its kind alone: the other kinds are other parts of their engine. " +
        "Spans agree when their words do without prepositions, articles and words of approximation at the edges, which the suite keeps in some rows and drops in others. " +
        "Values agree when the TIMEX does, its time written to the same precision and X for an unknown date left out, their range (from,to,length) being our from/to and a month or year in it its first day, or when both the past and the future resolution do; a lasting value also by its seconds. " +
        "Rows without a reference time are read at 2016-11-07, the suite's usual one. A time so many months or years away is that month or year to us and that day to it: right when ours holds theirs. A day's part is theirs from 8 to 12, 12 to 16, 16 to 20, 20 to 24; a range's end is exclusive.";

    /// <inheritdoc/>
    public bool Covers(string source, string dimension) => source == "recognizers" && Dimensions.Contains(dimension);

    /// <inheritdoc/>
    public QuantityVerdict Judge(QuantityRow row, string dimension, LanguagePack language)
    {
        DateTime now = QuantityRow.Text(row.Json, "reference") is { } reference ? Reference(reference) : UsualReference;
        string id = QuantityRow.Text(row.Json, "id") ?? "";
        bool model = id.StartsWith("DateTimeModel", StringComparison.Ordinal);
        List<TimeReading> read = TimeReadings.Read(row.Input, language, now);
        if (!model)
        {
            string kind = dimension switch { "dateperiod" => "daterange", "timeperiod" => "timerange", "datetimeperiod" => "datetimerange", "datetime_parts" => "datetime", "holiday" => "date", _ => dimension };
            if (row.Expected.Count > 0) kind = Kind(row.Expected[0]);
            read = read.Where(r => Agrees(r.Kind, kind)).ToList();
        }

        string detail = string.Join(" | ", read.Select(r => $"{row.Input[r.Candidate.Start..r.Candidate.End]}={r.Kind} {Timex.Format(r.Bare)} {Timex.Format(r.Past)}"));
        bool right = read.Count == row.Expected.Count && row.Expected.Zip(read).All(pair => Matches(pair.First, pair.Second, row.Input));
        return right ? QuantityVerdict.Passed : QuantityVerdict.Failed(detail);
    }

    private static DateTime Reference(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal).DateTime;

    private static string Kind(JsonElement expected) => (QuantityRow.Text(expected, "type") ?? "").Replace("datetimeV2.", "", StringComparison.Ordinal);

    private static bool Agrees(string ours, string theirs) => ours == theirs || (theirs == "datetimepoint" && ours is "date" or "datetime");

    private static bool Matches(JsonElement expected, TimeReading reading, string input)
    {
        if (!Agrees(reading.Kind, Kind(expected))) return false;
        if (!SpanText.Same(QuantityRow.Text(expected, "text") ?? "", input[reading.Candidate.Start..reading.Candidate.End])) return false;
        if (expected.TryGetProperty("parsed", out JsonElement parsed) && parsed.ValueKind == JsonValueKind.Object) return ParsedAs(parsed, reading);
        if (expected.TryGetProperty("values", out JsonElement values) && values.ValueKind == JsonValueKind.Array && values.GetArrayLength() > 0)
            return values.EnumerateArray().Any(value => SameTimex(QuantityRow.Text(value, "timex"), reading) || ValuedAs(value, reading));
        return true;
    }

    private static bool ParsedAs(JsonElement parsed, TimeReading reading)
    {
        if (SameTimex(QuantityRow.Text(parsed, "Timex"), reading)) return true;
        return parsed.TryGetProperty("FutureResolution", out JsonElement future) && parsed.TryGetProperty("PastResolution", out JsonElement past)
            && ((Resolves(future, reading.Future) && Resolves(past, reading.Past)) || (reading.Candidate.Value is Shifted && Within(future, reading.Future)));
    }

    private static bool Resolves(JsonElement resolution, Temporal value)
    {
        string[] bounds = resolution.EnumerateObject().Select(p => p.Value.ToString()).ToArray();
        if (bounds.Length == 0) return false;
        if (value is Length length) return bounds[0] == Seconds(length);
        if (CalendarSpan.Of(Dated(value)) is not { } span) return false;
        if (value is Interval { Start: CalendarTime { IsTimeOfDay: true } } && bounds.Length == 2)
            return Moment(bounds[0], out DateTime from) && Moment(bounds[1], out DateTime to) && from.TimeOfDay == span.Start.TimeOfDay && to.TimeOfDay == span.End.TimeOfDay;
        if (!Moment(bounds[0], out DateTime start) || start != span.Start) return false;
        return bounds.Length < 2 || (Moment(bounds[1], out DateTime end) && Math.Abs((end - span.End).TotalSeconds) <= 1);
    }

    /// <summary>Whether our month or year holds their day: three years ago is that year to us.</summary>
    private static bool Within(JsonElement resolution, Temporal value) =>
        CalendarSpan.Of(value) is { } span && Moment(resolution.EnumerateObject().Select(p => p.Value.ToString()).FirstOrDefault() ?? "", out DateTime day) && day >= span.Start && day < span.End;

    private static Temporal Dated(Temporal value) => value is Interval { Start: CalendarTime { IsTimeOfDay: true } first, End: CalendarTime { IsTimeOfDay: true } last }
        ? new Interval(CalendarTime.OfDay(UsualReference) with { Clock = first.Clock }, CalendarTime.OfDay(UsualReference) with { Clock = last.Clock })
        : value;

    private static bool ValuedAs(JsonElement value, TimeReading reading)
    {
        foreach (Temporal ours in new[] { reading.Past, reading.Future })
        {
            if (ours is Length length && QuantityRow.Text(value, "value") == Seconds(length)) return true;
            if (CalendarSpan.Of(ours) is not { } span) continue;
            if (QuantityRow.Text(value, "value") is { } point && Moment(point, out DateTime at) && at == span.Start) return true;
            if (QuantityRow.Text(value, "start") is { } first && QuantityRow.Text(value, "end") is { } last && Moment(first, out DateTime start) && Moment(last, out DateTime end) && start == span.Start && Math.Abs((end - span.End).TotalSeconds) <= 1) return true;
        }

        return false;
    }

    private static bool Moment(string text, out DateTime moment) => DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out moment);

    private static string Seconds(Length length) =>
        (length.Years * 31536000 + length.Months * 2592000 + length.Weeks * 604800 + length.Days * 86400 + length.Hours * 3600 + length.Minutes * 60 + length.Seconds).ToString("0.####", CultureInfo.InvariantCulture);

    private static bool SameTimex(string? theirs, TimeReading reading) =>
        theirs is not null && (Same(theirs, reading.Bare) || Same(theirs, reading.Past) || Same(theirs, reading.Future));

    private static bool Same(string theirs, Temporal ours)
    {
        string value = Timex.Format(ours).Replace("XXXX-XX-XXT", "T", StringComparison.Ordinal);
        if (!theirs.StartsWith('(') || !theirs.EndsWith(')')) return Precise(value) == Precise(theirs);

        // Their range "(from,to,length)" is our "from/to", a month or a year being its first day to them.
        string[] parts = theirs[1..^1].Split(',');
        string[] ends = value.Split('/');
        return ends.Length == 2 && parts.Length == 3 && FirstDay(Precise(ends[0])) == Precise(parts[0]) && FirstDay(Precise(ends[1])) == Precise(parts[1]);
    }

    private static string FirstDay(string date) => date.Contains('T', StringComparison.Ordinal) || date.Contains('W', StringComparison.Ordinal) ? date : date.Length switch { 4 => date + "-01-01", 7 => date + "-01", _ => date };

    /// <summary>T19:00 and T19 alike.</summary>
    private static string Precise(string timex)
    {
        while (timex.EndsWith(":00", StringComparison.Ordinal)) timex = timex[..^3];
        return timex;
    }
}
