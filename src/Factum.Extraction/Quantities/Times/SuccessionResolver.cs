using System;

namespace Factum.Extraction.Quantities.Times;

/// <summary>Finds the first time of a name from the one that the text spoke of last: "l'automne suivant", "that August".</summary>
internal static class SuccessionResolver
{
    /// <summary>The time with the year, or the day, that the one before it tells.</summary>
    public static CalendarTime Resolve(CalendarTime time, CalendarTime from)
    {
        if (from.Year is not { } year) return time;
        if (time.Weekday is { } weekday && time.Day is null) return from.Date is { } date ? After(time, date.AddDays(1), weekday) : time;
        int month = time.Month ?? (time.Season == Season.None ? 0 : 3 * (int)time.Season);
        if (month == 0) return time;
        int fromMonth = from.Month ?? (from.Season != Season.None ? 3 * (int)from.Season : 0);
        bool isBefore = month < fromMonth || (month == fromMonth && time.Direction == Direction.Next);
        return time with { Year = isBefore ? year + 1 : year, Direction = Direction.Open };
    }

    private static CalendarTime After(CalendarTime time, DateTime first, int weekday)
    {
        DateTime date = first.AddDays((weekday - IsoWeek.Weekday(first) + 7) % 7);
        return CalendarTime.OfDay(date) with { Part = time.Part, Clock = time.Clock };
    }
}
