using System;

namespace Factum.Extraction.Quantities.Times;

/// <summary>A holiday: a day of a month, a weekday of one, or so many days from Easter.</summary>
/// <param name="Month">The month; 0 for one that follows Easter.</param>
/// <param name="Weekday">The weekday, 1 for Monday; 0 for one on the same day every year.</param>
/// <param name="Rank">The day, or which of the month's weekdays; -1 for the last.</param>
/// <param name="Days">Days from there, or from Easter.</param>
internal sealed record Holiday(int Month, int Weekday, int Rank, int Days)
{
    /// <summary>The month; 0 for one that follows Easter.</summary>
    public readonly int Month = Month;

    /// <summary>The weekday, 1 for Monday; 0 for one on the same day every year.</summary>
    public readonly int Weekday = Weekday;

    /// <summary>The day, or which of the month's weekdays; -1 for the last.</summary>
    public readonly int Rank = Rank;

    /// <summary>Days from there, or from Easter.</summary>
    public readonly int Days = Days;

    private const int FirstGregorianYear = 1583;

    /// <summary>Days from Easter on which it gives way by a week: French mothers' day does at Pentecost.</summary>
    public int? YieldsTo;

    /// <summary>Its date in a year; <see langword="null"/> where the calendar was another.</summary>
    public DateTime? In(int year)
    {
        if (year is < FirstGregorianYear or > 9998) return null;
        DateTime date = (Month == 0 ? Easter(year) : Weekday == 0 ? new DateTime(year, Month, Rank) : OnWeekday(year)).AddDays(Days);
        return YieldsTo is { } days && date == Easter(year).AddDays(days) ? date.AddDays(7) : date;
    }

    /// <summary>Easter Sunday of the Gregorian calendar, by Gauss's method in its complete form.</summary>
    public static DateTime Easter(int year)
    {
        int golden = year % 19;
        int century = year / 100;
        int solar = century - (century / 4);
        int lunar = (century - ((century - 17) / 25)) / 3;
        int epact = (19 * golden + solar - lunar + 15) % 30;
        epact -= epact / 28 * (1 - (epact / 28 * (29 / (epact + 1)) * ((21 - golden) / 11)));
        int weekday = (year + (year / 4) + epact + 2 - solar) % 7;
        int day = epact - weekday;
        int month = 3 + ((day + 40) / 44);
        return new DateTime(year, month, day + 28 - (31 * (month / 4)));
    }

    private DateTime OnWeekday(int year)
    {
        int first = 1 + ((Weekday - IsoWeek.Weekday(new DateTime(year, Month, 1)) + 7) % 7);
        int days = DateTime.DaysInMonth(year, Month);
        return new DateTime(year, Month, Rank < 0 ? first + (7 * ((days - first) / 7)) : first + (7 * (Rank - 1)));
    }
}
