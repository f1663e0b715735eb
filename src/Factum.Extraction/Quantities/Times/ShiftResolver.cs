using System;

namespace Factum.Extraction.Quantities.Times;

/// <summary>Counts from a time to another: "two weeks ago", "le lendemain".</summary>
internal static class ShiftResolver
{
    // A year of 365 days stands in for an unknown one: the fourteenth of July and a day is the fifteenth in any year.
    private const int AnyYear = 2001;

    /// <summary>The time so far from another; its granularity is the coarser of that and of the distance's smallest unit.</summary>
    public static CalendarTime Resolve(Shifted shifted, CalendarTime? from)
    {
        Length distance = shifted.Distance;
        TimeUnit finest = distance.Finest == TimeUnit.Week ? TimeUnit.Day : distance.Finest;
        if (from is null) return With(shifted, new CalendarTime { Unknown = finest <= TimeUnit.Day ? TimeUnit.Day : finest });
        if (from.Year is null && from.Month is null && from.Day is null) return With(shifted, new CalendarTime { Unknown = finest <= TimeUnit.Day ? TimeUnit.Day : finest });
        return Resolve(shifted, from, distance, finest);
    }

    private static CalendarTime Resolve(Shifted shifted, CalendarTime from, Length distance, TimeUnit finest)
    {
        if (from.Year is { } year && from.Week is null)
        {
            if (finest == TimeUnit.Year && shifted.Origin == Origin.Narrative && (@from.Quarter ?? @from.Half) is not null) return @from with { Year = year + (shifted.Sign * (int)distance.Years) };
            if (finest == TimeUnit.Year) return With(shifted, new CalendarTime { Year = year + shifted.Sign * (int)distance.Years });
            if (from.Month is null) return With(shifted, new CalendarTime { Year = year, Unknown = finest <= TimeUnit.Day ? TimeUnit.Day : finest });
        }

        if (from.Year is { } weekYear && from.Week is { } week) return Absolute(shifted, IsoWeek.Monday(weekYear, week), finest, from);
        if (from.Month is not { } month) return With(shifted, from);
        DateTime date = new DateTime(from.Year ?? AnyYear, month, Math.Min(from.Day ?? 1, DateTime.DaysInMonth(from.Year ?? AnyYear, month)));
        CalendarTime time = Absolute(shifted, date, from.Day is null && finest < TimeUnit.Month ? TimeUnit.Month : finest, from);
        return from.Year is null ? time with { Year = null } : time;
    }

    /// <summary>The exact point in time, for readers that want one.</summary>
    public static DateTime Add(DateTime date, Length distance, int sign)
    {
        decimal months = distance.Years * 12 + distance.Months;
        int whole = (int)months;
        try
        {
            date = date.AddMonths(sign * whole);
            double days = (double)(distance.Weeks * 7 + (distance.Business ? 0 : distance.Days) + (months - whole) * 30);
            date = date.AddDays(sign * days).AddHours(sign * (double)distance.Hours).AddMinutes(sign * (double)distance.Minutes).AddSeconds(sign * (double)distance.Seconds);
            if (distance.Business)
                for (int left = (int)Math.Min(distance.Days, 1000); left > 0;)
                {
                    date = date.AddDays(sign);
                    if (IsoWeek.Weekday(date) < 6) left--;
                }

            return date;
        }
        catch (ArgumentOutOfRangeException)
        {
            return date;
        }
    }

    private static CalendarTime Absolute(Shifted shifted, DateTime date, TimeUnit finest, CalendarTime from)
    {
        bool clocked = finest < TimeUnit.Day && from.Clock is not null;
        if (clocked) date = date.AddHours(from.Clock!.Value.Hour).AddMinutes(Math.Max(0, from.Clock.Value.Minute));
        DateTime point = Add(date, shifted.Distance, shifted.Sign);
        CalendarTime time = finest switch
        {
            TimeUnit.Year => new CalendarTime { Year = point.Year },
            TimeUnit.Month => new CalendarTime { Year = point.Year, Month = point.Month },
            _ => CalendarTime.OfDay(point),
        };
        if (clocked) time = time with { Clock = new ClockTime(point.Hour, point.Minute, point.Second == 0 ? -1 : point.Second) };
        return With(shifted, time);
    }

    private static CalendarTime With(Shifted shifted, CalendarTime time) => shifted.Clock is { } clock
        ? time with { Clock = clock }
        : shifted.Part != DayPart.None ? time with { Part = shifted.Part } : time;
}
