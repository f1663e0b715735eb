using System;

namespace Factum.Extraction.Quantities.Times;

/// <summary>What rules of any language make of their matches.</summary>
internal static class TimeBuild
{
    /// <summary>A year of two digits: to 49 in this century.</summary>
    public static int FullYear(int year, int digits = 2) => digits > 2 || year > 99 ? year : year < 50 ? 2000 + year : 1900 + year;

    /// <summary>The direction of a side word; open without one.</summary>
    public static Direction Side(TimeMatch m, int occurrence = 0) => m[TimeClass.Side, occurrence] is var side and >= 0 ? (Direction)(side - 1) : Direction.Open;

    /// <summary>The edge word's edge; the whole without one.</summary>
    public static Edge Edge(TimeMatch m) => m[TimeClass.Edge] is var edge and >= 0 ? (Edge)edge : Times.Edge.None;

    /// <summary>A day of a month, with whatever year, weekday or side the pattern took.</summary>
    public static CalendarTime? Day(TimeMatch m)
    {
        int day = m[TimeClass.Day], month = m[TimeClass.Month], year = m[TimeClass.Year];
        if (day < 0) day = m[TimeClass.Rank];
        if (year < 0 && m.Has(TimeClass.ShortYear)) year = FullYear(m[TimeClass.ShortYear]);
        return DayOf(year < 0 ? null : year, month, day) is not { } time ? null : time with
        {
            Weekday = m[TimeClass.Weekday] is var weekday and > 0 ? weekday : null,
            Direction = Side(m),
        };
    }

    /// <summary>A month, with whatever year, side or edge the pattern took.</summary>
    public static CalendarTime? Month(TimeMatch m)
    {
        int year = m[TimeClass.Year];
        if (year < 0 && m.Has(TimeClass.ShortYear)) year = FullYear(m[TimeClass.ShortYear]);
        return new CalendarTime { Month = m[TimeClass.Month], Year = year < 0 ? null : year, Direction = Side(m), Edge = Edge(m) };
    }

    /// <summary>A day that exists.</summary>
    public static CalendarTime? DayOf(int? year, int month, int day) =>
        month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year is { } y and > 0 and < 10000 ? y : 2000, month) ? null : new CalendarTime { Year = year, Month = month, Day = day };

    /// <summary>A date in digits.</summary>
    public static CalendarTime? Numeric(in TimeToken token, bool monthFirst)
    {
        if (token.Digits == 4) return token.C < 0 ? new CalendarTime { Year = token.A, Month = token.B } : DayOf(token.A, token.B, token.C);
        int year = FullYear(token.C, token.Decimals);
        (int day, int month) = monthFirst ? (token.B, token.A) : (token.A, token.B);
        return DayOf(year, month, day) ?? DayOf(year, day, month);
    }

    /// <summary>Day and month in digits.</summary>
    public static CalendarTime? Short(in TimeToken token, bool monthFirst) =>
        monthFirst ? DayOf(null, token.A, token.B) ?? DayOf(null, token.B, token.A) : DayOf(null, token.B, token.A) ?? DayOf(null, token.A, token.B);

    /// <summary>A clock time in digits.</summary>
    public static ClockTime Clock(in TimeToken token) => new(token.A, token.B, token.C);

    /// <summary>7.30 as a clock time.</summary>
    public static ClockTime DotClock(in TimeToken token) => new((int)token.Value, (int)((token.Value - (int)token.Value) * 100));

    /// <summary>A time on the clock alone.</summary>
    public static CalendarTime At(ClockTime clock, DayPart part = DayPart.None) => new() { Clock = part == DayPart.None ? clock : clock.In(part) };

    /// <summary>An hour with a meridiem: 12 a.m. is midnight.</summary>
    public static CalendarTime? At(ClockTime clock, int meridiem) => clock.Hour > 12 && meridiem == 0 ? null
        : new CalendarTime { Clock = clock with { Hour = clock.Hour > 12 ? clock.Hour : clock.Hour % 12 + meridiem } };

    /// <summary>A weekday, with whatever side or part of the day the pattern took.</summary>
    public static CalendarTime Weekday(TimeMatch m) => new()
    {
        Weekday = m[TimeClass.Weekday],
        Direction = Side(m),
        Part = m[TimeClass.Part] is var part and > 0 ? (DayPart)part : DayPart.None,
    };

    /// <summary>So many days of the pattern's unit before or after a time.</summary>
    public static Shifted Days(int days, Origin origin = Origin.Writing, DayPart part = DayPart.None) =>
        new(new Length(Days: Math.Abs(days)), Math.Sign(days), origin) { Part = part };

    /// <summary>A date with a time of day; <see langword="null"/> when both tell the time.</summary>
    public static Temporal? Join(Temporal? date, Temporal? clock)
    {
        if (clock is not CalendarTime { IsTimeOfDay: true } time) return null;
        if (date is CalendarTime { Clock: null, Part: DayPart.None } day && (day.Day is not null || day.Weekday is not null || day.Unknown == TimeUnit.Day)) return day with { Clock = time.Clock, Part = time.Part };
        return JoinSeldom(date, time);
    }

    private static Temporal? JoinSeldom(Temporal? date, CalendarTime time)
    {
        if (date is Period { Unit: TimeUnit.Day, Span: 1 } current) date = new Shifted(new Length(Days: Math.Abs(current.Count)), current.Count < 0 ? -1 : 1, current.Origin);
        switch (date)
        {
            case CalendarTime { Clock: null } day when time.Clock is { } hour && (day.Day is not null || day.Weekday is not null):
                return day with { Clock = hour.Ambiguous || hour.Hour <= 12 ? hour.In(day.Part) : hour, Part = DayPart.None };
            case Shifted { Clock: null } shifted when shifted.Distance.Finest >= TimeUnit.Day:
                return time.Clock is { } at ? shifted with { Clock = at.In(shifted.Part) } : shifted with { Part = time.Part };
            default:
                return null;
        }
    }

    /// <summary>A number of units; parts of a day and bad counts make none.</summary>
    public static Length? Lasting(decimal count, int unit) => unit < 0 || count < 0 || (TimeUnit)unit == TimeUnit.DayPart && count != (int)count ? null : Length.Of(count, (TimeUnit)unit);

    /// <summary>Two counts of one unit.</summary>
    public static Length? Between(decimal low, decimal high, int unit) =>
        low < high && Lasting(low, unit) is { } lower && Lasting(high, unit) is { } upper ? lower with { Bound = Bound.Between, Upper = upper } : null;

    /// <summary>The decade of "les années 60" and "the 1960s".</summary>
    public static CalendarTime? Decade(int number) => number switch
    {
        >= 100 and < 220 => new CalendarTime { Decade = number },
        >= 2 and <= 9 => new CalendarTime { Decade = 190 + number },
        0 or 1 => new CalendarTime { Decade = 200 + number },
        _ => null,
    };
}
