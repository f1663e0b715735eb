using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Factum.Extraction.Languages;
using Factum.Extraction.Quantities.Times;
using Factum.Extraction.Text;

namespace Factum.Training.Evaluation.Quantities.Times;

/// <summary>A time read in a row, with its value in the three readings that suites ask for.</summary>
/// <param name="Candidate">Where it stands and what it says.</param>
/// <param name="Past">Its value as of the past.</param>
/// <param name="Future">Its value as of the future.</param>
/// <param name="Bare">Its value without an anchor.</param>
internal sealed record TimeReading(TimeCandidate Candidate, Temporal Past, Temporal Future, Temporal Bare)
{
    /// <summary>The kind of time, in the words of Recognizers-Text.</summary>
    public string Kind => KindOf(Past, Candidate.Value);

    private static string KindOf(Temporal value, Temporal said) => value switch
    {
        Recurrence => "set",
        Length => "duration",
        Interval interval => KindOf((interval.Start ?? interval.End)!, said) switch { "time" or "timerange" => "timerange", "datetime" or "datetimerange" => "datetimerange", _ => "daterange" },
        CalendarTime { Clock: not null } time => HasDate(time) ? "datetime" : "time",
        CalendarTime { Part: not DayPart.None } time => HasDate(time) ? "datetimerange" : "timerange",
        _ when said is Shifted { Distance.Finest: < TimeUnit.Day } => "datetime",
        _ when said is Shifted => "date",
        CalendarTime { Granularity: TimeUnit.Day } => "date",
        _ => "daterange",
    };

    private static bool HasDate(CalendarTime time) => time.Day is not null || time.Weekday is not null || time.Unknown is not null;
}

/// <summary>Reads the times of a suite's row: its text is about times, so bare hours and days count.</summary>
internal static class TimeReadings
{
    /// <summary>The times of a text at a reference time.</summary>
    public static List<TimeReading> Read(string text, LanguagePack language, DateTime? now)
    {
        BlockList<TimeCandidate> found = TimeReader.Read(text, language.Times!, true, CancellationToken.None) ?? new();
        return found.Select(candidate => new TimeReading(candidate, Anchored(candidate, Tense.Past, now), Anchored(candidate, Tense.Future, now), Anchored(candidate, Tense.Open, null))).ToList();
    }

    // A time of day alone stays alone, and so does a range of them: suites of that kind give it no date.
    private static Temporal Anchored(TimeCandidate candidate, Tense tense, DateTime? now) =>
        candidate.Value is CalendarTime { IsTimeOfDay: true } or Interval { Start: CalendarTime { IsTimeOfDay: true }, End: CalendarTime { IsTimeOfDay: true } } ? candidate.Value : new TimeAnchor(now).Next(candidate.Value is Shifted shifted ? shifted with { IfAhead = false } : candidate.Value, tense, 0, 0);
}
