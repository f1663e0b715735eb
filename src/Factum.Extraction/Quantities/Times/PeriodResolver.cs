using System;

namespace Factum.Extraction.Quantities.Times;

/// <summary>Finds the calendar unit before, around or after a time: "last week", "cette année".</summary>
internal static class PeriodResolver
{
    /// <summary>The unit so many units from the one that holds <paramref name="from"/>.</summary>
    public static CalendarTime Resolve(Period period, CalendarTime from)
    {
        CalendarTime unknown = new() { Unknown = period.Unit, Edge = period.Edge };
        if (from.Year is not { } year) return unknown;
        DateTime? date = from.Date ?? (from.Week is { } week ? IsoWeek.Monday(year, week) : from.Month is { } fromMonth ? new DateTime(year, fromMonth, 1) : null);
        int count = period.Count;
        switch (period.Unit)
        {
            case TimeUnit.Year: return new CalendarTime { Year = year + count, Edge = period.Edge };
            case TimeUnit.Decade: return new CalendarTime { Decade = year / 10 + count, Edge = period.Edge };
            case TimeUnit.Century: return new CalendarTime { Century = year / 100 + count, Edge = period.Edge };
            case TimeUnit.Quarter when from.Quarter is { } quarter: return Quarter(year, quarter - 1 + count, period);
            case TimeUnit.Half when from.Half is { } half: return Half(year, half - 1 + count, period);
        }

        if (date is not { } day) return unknown with { Year = year };
        switch (period.Unit)
        {
            case TimeUnit.Month:
                DateTime month = new DateTime(day.Year, day.Month, 1).AddMonths(count);
                return new CalendarTime { Year = month.Year, Month = month.Month, Edge = period.Edge };
            case TimeUnit.Quarter: return Quarter(day.Year, (day.Month - 1) / 3 + count, period);
            case TimeUnit.Half: return Half(day.Year, (day.Month - 1) / 6 + count, period);
            case TimeUnit.Week: return IsoWeek.Of(day.AddDays(7 * count)) with { Edge = period.Edge };
            case TimeUnit.Weekend: return IsoWeek.Of(day.AddDays(7 * count)) with { Weekend = true, Edge = period.Edge };
            case TimeUnit.Day or TimeUnit.DayPart: return CalendarTime.OfDay(day.AddDays(count)) with { Edge = period.Edge };
            default: return unknown;
        }
    }

    private static CalendarTime Quarter(int year, int index, Period period) =>
        new() { Year = year + Floor(index, 4), Quarter = index - 4 * Floor(index, 4) + 1, Edge = period.Edge };

    private static CalendarTime Half(int year, int index, Period period) =>
        new() { Year = year + Floor(index, 2), Half = index - 2 * Floor(index, 2) + 1, Edge = period.Edge };

    private static int Floor(int value, int by) => value >= 0 ? value / by : -((by - 1 - value) / by);
}
