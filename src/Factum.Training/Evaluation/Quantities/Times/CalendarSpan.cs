using System;
using Factum.Extraction.Quantities.Times;

namespace Factum.Training.Evaluation.Quantities.Times;

/// <summary>The stretch of time that a value covers.</summary>
internal static class CalendarSpan
{
    /// <summary>First moment and first moment after; <see langword="null"/> when the value is not anchored.</summary>
    public static (DateTime Start, DateTime End)? Of(Temporal value)
    {
        if (value is Interval interval)
            return interval.Start is { } first && interval.End is { } last && Of(first) is { } a && Of(last) is { } b ? (a.Start, b.Start) : null;
        if (value is not CalendarTime time) return null;
        if (time.Decade is { } decade && time.Year is null) return decade < 10 ? null : Years(decade * 10, 10);
        if (time.Century is { } century && time.Year is null) return Years(century * 100, 100);
        if (time.Year is not { } year || time.Unknown is not null || year is < 1 or > 9990) return null;
        if (time.Date is { } date) return Day(date, time);
        if (time.Week is { } week)
        {
            DateTime monday = IsoWeek.Monday(year, week);
            return time.Weekend ? (monday.AddDays(5), monday.AddDays(7)) : (monday, monday.AddDays(7));
        }

        if (time.Month is { } month) return Months(year, month, 1);
        if (time.Quarter is { } quarter) return Months(year, 3 * quarter - 2, 3);
        if (time.Half is { } half) return Months(year, 6 * half - 5, 6);
        return time.Season != Season.None ? Months(year, 3 * (int)time.Season, 3) : Years(year, 1);
    }

    private static (DateTime, DateTime) Day(DateTime date, CalendarTime time)
    {
        if (time.Clock is { } clock)
        {
            DateTime at = date.AddHours(clock.Hour).AddMinutes(Math.Max(0, clock.Minute)).AddSeconds(Math.Max(0, clock.Second));
            return (at, clock.Second >= 0 ? at.AddSeconds(1) : clock.Minute >= 0 ? at.AddMinutes(1) : at.AddHours(1));
        }

        (int from, int to) = time.Part switch
        {
            DayPart.Morning => (8, 12),
            DayPart.Midday => (11, 13),
            DayPart.Afternoon => (12, 16),
            DayPart.Evening => (16, 20),
            DayPart.Night => (20, 24),
            DayPart.Daytime => (8, 18),
            _ => (0, 24),
        };
        return (date.AddHours(from), date.AddHours(to));
    }

    private static (DateTime, DateTime) Months(int year, int month, int count)
    {
        DateTime start = new(year, month, 1);
        return (start, start.AddMonths(count));
    }

    private static (DateTime, DateTime) Years(int year, int count) => (new DateTime(Math.Max(1, year), 1, 1), new DateTime(year + count, 1, 1));
}
