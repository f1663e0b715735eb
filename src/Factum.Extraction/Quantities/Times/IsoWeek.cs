using System;

namespace Factum.Extraction.Quantities.Times;

/// <summary>Weeks of ISO 8601.</summary>
internal static class IsoWeek
{
    /// <summary>1 for Monday to 7 for Sunday.</summary>
    public static int Weekday(DateTime date) => date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek;

    /// <summary>The Monday of a date's week.</summary>
    public static DateTime Monday(DateTime date) => date.Date.AddDays(1 - Weekday(date));

    /// <summary>The week that holds a date, with the year that the week belongs to.</summary>
    public static CalendarTime Of(DateTime date)
    {
        DateTime thursday = Monday(date).AddDays(3);
        return new CalendarTime { Year = thursday.Year, Week = (thursday.DayOfYear - 1) / 7 + 1 };
    }

    /// <summary>The Monday of a week.</summary>
    public static DateTime Monday(int year, int week) => Monday(new DateTime(year, 1, 4)).AddDays(7 * (week - 1));
}
