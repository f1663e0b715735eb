using System;

namespace Factum.Extraction.Quantities.Times;

/// <summary>Anchors the times of one document in text order: to the time of writing, and to the times that the text spoke of before.</summary>
/// <param name="now">The time of writing; <see langword="null"/> when it is not known.</param>
internal sealed class TimeAnchor(DateTime? now)
{
    private const int SameScene = 600;
    private CalendarTime? narrative;
    private CalendarTime? narrativeDay;
    private int narrativeDayEnd;

    /// <summary>Anchors the next time of the text as far as that is possible.</summary>
    /// <param name="value">What it says.</param>
    /// <param name="tense">The tense of its clause.</param>
    /// <param name="start">Where it stands.</param>
    /// <param name="end">Where it ends.</param>
    public Temporal Next(Temporal value, Tense tense, int start, int end)
    {
        Temporal resolved = Resolve(value, tense, start);
        if (resolved is CalendarTime time)
        {
            narrative = time;
            if (time.Day is not null || time.Weekday is not null)
            {
                narrativeDay = time;
                narrativeDayEnd = end;
            }
        }

        return resolved;
    }

    private Temporal Resolve(Temporal value, Tense tense, int start) => value switch
    {
        CalendarTime time => Resolve(time, tense, start),
        Shifted { IfAhead: true } length when tense is not (Tense.Future or Tense.Present) => length.Distance,
        Shifted shifted => Resolve(shifted, tense, start),
        Period { Span: > 1 } period => Length.Of(period.Span, period.Unit),
        Period period => Resolve(period),
        Interval interval => new Interval(interval.Start is null ? null : Resolve(interval.Start, tense, start), interval.End is null ? null : Resolve(interval.End, tense, start)),
        _ => value,
    };

    private CalendarTime Resolve(CalendarTime time, Tense tense, int start)
    {
        if (time.Origin == Origin.Narrative) return narrative is null ? DateResolver.Resolve(time with { Origin = Origin.Writing }, tense, now) : SuccessionResolver.Resolve(time with { Origin = Origin.Writing }, narrative);
        if (!time.IsTimeOfDay) return DateResolver.Resolve(time, tense, now);
        if (narrativeDay is not null && start - narrativeDayEnd <= SameScene) return narrativeDay with { Clock = time.Clock, Part = time.Clock is null ? time.Part : DayPart.None };
        return now is { } date ? CalendarTime.OfDay(date) with { Clock = time.Clock, Part = time.Part } : time;
    }

    private Temporal Resolve(Period period)
    {
        CalendarTime? from = period.Origin == Origin.Narrative ? narrative ?? Now : Now;
        return from is null ? new CalendarTime { Unknown = period.Unit, Edge = period.Edge } : PeriodResolver.Resolve(period, from);
    }

    private Temporal Resolve(Shifted shifted, Tense tense, int start)
    {
        CalendarTime? from = shifted.From is { } said ? Resolve(said, tense, start) as CalendarTime
            : shifted.Origin == Origin.Narrative ? (shifted.Distance.Finest <= TimeUnit.Day ? narrativeDay : narrative) ?? Now
            : Now;
        return ShiftResolver.Resolve(shifted, from);
    }

    private CalendarTime? Now => now is { } date
        ? CalendarTime.OfDay(date) with { Clock = date.TimeOfDay == TimeSpan.Zero ? null : new ClockTime(date.Hour, date.Minute, date.Second == 0 ? -1 : date.Second) }
        : null;
}
