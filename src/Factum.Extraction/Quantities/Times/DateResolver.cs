using System;

namespace Factum.Extraction.Quantities.Times;

/// <summary>Fills in what a calendar time leaves open: which of the days, months, quarters of its name is meant.</summary>
internal static class DateResolver
{
    // A day this far off would be given with its year: what the tense says of it is mistaken.
    private const int FarthestDay = 300;

    /// <summary>The time with as much known as the time of writing and the tense tell.</summary>
    public static CalendarTime Resolve(CalendarTime time, Tense tense, DateTime? now) => now is { } today ? From(today.Date, time, tense) : Plain(Ranked(Celebrated(time)));

    private static CalendarTime From(DateTime today, CalendarTime time, Tense tense)
    {
        if (time.YearShift is { } years) time = time with { Year = today.Year + years, YearShift = null };
        if (time.MonthShift is { } months)
        {
            DateTime month = new DateTime(today.Year, today.Month, 1).AddMonths(months);
            time = time with { Year = month.Year, Month = month.Month, MonthShift = null };
        }

        if (time.WeekShift is { } weeks && time.Weekday is { } ofWeek)
            return On(time, IsoWeek.Monday(today).AddDays(7 * weeks + ofWeek - 1));
        if (time.Weekday is { } weekday && time.Week is { } week && time.Year is { } weekYear) return On(time, IsoWeek.Monday(weekYear, week).AddDays(weekday - 1));
        if (time.Year is null && time.Decade is null && time.Century is null) time = WithYear(time, tense, today);
        return Plain(Ranked(Celebrated(time)));
    }

    /// <summary>Drops what the rest says better.</summary>
    private static CalendarTime Plain(CalendarTime time) =>
        time.Clock is not null ? time with { Part = DayPart.None } : time;

    /// <summary>The day of a holiday, once its year is known.</summary>
    private static CalendarTime Celebrated(CalendarTime time) => time is { Holiday: { } holiday, Year: { } year } && holiday.In(year) is { } date ? On(time, date) : time;

    private static CalendarTime Ranked(CalendarTime time)
    {
        if (time is { Day: not null, Month: not null }) return time with { Weekday = null, WeekdayRank = null };
        if (time is not { WeekdayRank: { } rank, Weekday: { } weekday, Year: { } year, Month: { } month }) return time;
        DateTime first = new(year, month, 1);
        int days = DateTime.DaysInMonth(year, month);
        int day = 1 + (weekday - IsoWeek.Weekday(first) + 7) % 7;
        day = rank < 0 ? day + 7 * ((days - day) / 7) : day + 7 * (rank - 1);
        return day > days ? time : On(time, new DateTime(year, month, day));
    }

    private static CalendarTime On(CalendarTime time, DateTime date) => CalendarTime.OfDay(date) with { Clock = time.Clock, Part = time.Part, Edge = time.Edge };

    private static CalendarTime WithYear(CalendarTime time, Tense tense, DateTime today)
    {
        if (time.Holiday is { } holiday) return time with { Year = Nearest(time.Direction, tense, today, holiday.In, 366) };
        if (time.Month is { } month && time.Day is { } day)
            return time with { Year = Nearest(time.Direction, tense, today, y => OfYear(y, month, day), FarthestDay) };
        if (time.Month is { } m) return time with { Year = Nearest(time.Direction, tense, new DateTime(today.Year, today.Month, 1), y => OfYear(y, m, 1), 366) };
        if (time.Day is { } dayOnly && time.Weekday is null) return DayOfMonth(time, dayOnly, tense, today);
        if (time.Day is { } numbered && time.Weekday is { } named) return NumberedWeekday(time, numbered, named, tense, today);
        if (time.Weekday is { } weekday && time.WeekdayRank is null) return On(time, Weekday(weekday, time.Direction, tense, today));
        if (time.Quarter is { } quarter) return time with { Year = Current(time.Direction, tense, today, 3 * quarter - 2, 3) };
        if (time.Half is { } half) return time with { Year = Current(time.Direction, tense, today, 6 * half - 5, 6) };
        if (time.Season != Season.None) return time with { Year = Current(time.Direction, tense, today, 3 * (int)time.Season, 3) };
        return time;
    }

    private static DateTime Weekday(int weekday, Direction direction, Tense tense, DateTime today)
    {
        int back = (IsoWeek.Weekday(today) - weekday + 7) % 7;
        DateTime last = today.AddDays(-back);
        DateTime next = back == 0 ? today : today.AddDays(7 - back);
        return direction switch
        {
            Direction.Last => back == 0 ? today.AddDays(-7) : last,
            Direction.Next => back == 0 ? today.AddDays(7) : next,
            Direction.This => tense == Tense.Future ? next : tense == Tense.Past ? last : back <= 2 ? last : next,
            _ => tense is Tense.Future or Tense.Present ? next : last,
        };
    }

    private static CalendarTime DayOfMonth(CalendarTime time, int day, Tense tense, DateTime today)
    {
        DateTime month = new(today.Year, today.Month, 1);
        bool before = day < today.Day, after = day > today.Day;
        if (tense == Tense.Past && after) month = month.AddMonths(-1);
        if (tense == Tense.Future && before) month = month.AddMonths(1);
        return day > DateTime.DaysInMonth(month.Year, month.Month) ? time : time with { Year = month.Year, Month = month.Month };
    }

    private static CalendarTime NumberedWeekday(CalendarTime time, int day, int weekday, Tense tense, DateTime today)
    {
        for (int distance = 0; distance < 12; distance++)
            for (int side = 0; side < 2; side++)
            {
                DateTime month = new DateTime(today.Year, today.Month, 1).AddMonths((side == 0) == (tense == Tense.Future) ? distance : -distance);
                if (day <= DateTime.DaysInMonth(month.Year, month.Month) && IsoWeek.Weekday(new DateTime(month.Year, month.Month, day)) == weekday)
                    return On(time, new DateTime(month.Year, month.Month, day));
            }

        return time;
    }

    /// <summary>The year of a day, month or holiday: by direction, by tense, or the nearest.</summary>
    private static int Nearest(Direction direction, Tense tense, DateTime today, Func<int, DateTime?> ofYear, int farthest)
    {
        int nearest = Closest(direction, Tense.Open, today, ofYear);
        if (direction != Direction.Open || tense is not (Tense.Past or Tense.Future)) return nearest;
        int told = Closest(direction, tense, today, ofYear);
        return told == nearest || (ofYear(told) is { } date && Math.Abs((date - today).TotalDays) <= farthest) ? told : nearest;
    }

    private static DateTime? OfYear(int year, int month, int day) => year is < 1 or > 9999 || (day > 28 && day > DateTime.DaysInMonth(year, month)) ? null : new DateTime(year, month, day);

    /// <summary>The nearest year that has the day and is admitted: this one or one beside it, unless it is a leap day.</summary>
    private static int Closest(Direction direction, Tense tense, DateTime today, Func<int, DateTime?> ofYear) =>
        ClosestWithin(1, direction, tense, today, ofYear) ?? ClosestWithin(8, direction, tense, today, ofYear) ?? today.Year;

    private static int? ClosestWithin(int reach, Direction direction, Tense tense, DateTime today, Func<int, DateTime?> ofYear)
    {
        int? best = null;
        double distance = double.MaxValue;
        for (int year = today.Year - reach; year <= today.Year + reach; year++)
        {
            if (ofYear(year) is not { } date)
            {
                if (reach == 1) return null;
                continue;
            }

            double days = (date - today).TotalDays;
            bool admitted = direction switch
            {
                Direction.Last => days < 0,
                Direction.Next => days > 0,
                Direction.This => year == today.Year,
                _ => tense == Tense.Past ? days <= 0 : tense != Tense.Future || days >= 0,
            };
            if (!admitted || Math.Abs(days) >= distance) continue;
            distance = Math.Abs(days);
            best = year;
        }

        return best;
    }

    /// <summary>The year of a quarter, half or season that begins in a month: the latest that has begun, unless the text looks ahead.</summary>
    private static int Current(Direction direction, Tense tense, DateTime today, int firstMonth, int months)
    {
        int year = today.Year;
        DateTime start = new(year, firstMonth, 1);
        DateTime end = start.AddMonths(months);
        if (firstMonth == 12 && today.Month <= 2)
        {
            year--;
            start = start.AddYears(-1);
            end = end.AddYears(-1);
        }

        return direction switch
        {
            Direction.Last => end <= today ? year : year - 1,
            Direction.Next => start > today ? year : year + 1,
            Direction.This => year,
            _ when tense == Tense.Future => end > today ? year : year + 1,

            // What is told of a quarter in the past is told when most of it is over.
            _ when tense == Tense.Past && months < 12 && firstMonth % 3 == 1 => start.AddDays(15 * months) <= today ? year : year - 1,
            _ => start <= today ? year : year - 1,
        };
    }
}
