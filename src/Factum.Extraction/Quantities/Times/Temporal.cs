using System;

namespace Factum.Extraction.Quantities.Times;

/// <summary>What a time expression says before anything anchors it.</summary>
internal abstract record Temporal
{
    /// <summary>What it says as a value, unanchored.</summary>
    public sealed override string ToString() => Timex.Format(this);
}

/// <summary>A place in the calendar, as far as the text or the anchor gives it: every field may be unknown.</summary>
internal sealed record CalendarTime : Temporal
{
    /// <summary>The year.</summary>
    public int? Year;

    /// <summary>Years from the current one, for "le 3 mars de l'an dernier".</summary>
    public int? YearShift;

    /// <summary>Months from the current one, for "le 20 du mois prochain".</summary>
    public int? MonthShift;

    /// <summary>Weeks from the current one, for "mardi de la semaine dernière".</summary>
    public int? WeekShift;

    /// <summary>The month, 1 to 12.</summary>
    public int? Month;

    /// <summary>The day of the month.</summary>
    public int? Day;

    /// <summary>The day of the week, 1 for Monday.</summary>
    public int? Weekday;

    /// <summary>Which of the weekdays of the month ("le premier vendredi de juillet"); -1 for the last.</summary>
    public int? WeekdayRank;

    /// <summary>ISO week of <see cref="Year"/>.</summary>
    public int? Week;

    /// <summary>The season.</summary>
    public Season Season;

    /// <summary>The quarter, 1 to 4.</summary>
    public int? Quarter;

    /// <summary>The half of the year, 1 or 2.</summary>
    public int? Half;

    /// <summary>The decade: 196 for 1960 to 1969; 6 without its century.</summary>
    public int? Decade;

    /// <summary>The first two digits of a century's years: 19 for the 20th century.</summary>
    public int? Century;

    /// <summary>The holiday that it is.</summary>
    public Holiday? Holiday;

    /// <summary>Whether it is the weekend of its week.</summary>
    public bool Weekend;

    /// <summary>Whether the years are before the common era.</summary>
    public bool BeforeCommonEra;

    /// <summary>Which of its name is meant.</summary>
    public Direction Direction;

    /// <summary>Which part of it is meant.</summary>
    public Edge Edge;

    /// <summary>Part of the day.</summary>
    public DayPart Part;

    /// <summary>Time on the clock.</summary>
    public ClockTime? Clock;

    /// <summary>What it comes after: with the narrative, the first of its name from the time that the text spoke of last ("l'automne suivant").</summary>
    public Origin Origin;

    /// <summary>The granularity of a time that has no field of its own known: "hier" without an anchor is a day.</summary>
    public TimeUnit? Unknown;

    /// <summary>The unit that the fields are known to.</summary>
    public TimeUnit Granularity =>
        Clock is { } clock ? clock.Second >= 0 ? TimeUnit.Second : clock.Minute >= 0 ? TimeUnit.Minute : TimeUnit.Hour
        : Part != DayPart.None ? TimeUnit.DayPart
        : Day is not null || Weekday is not null ? TimeUnit.Day
        : Weekend ? TimeUnit.Weekend
        : Week is not null ? TimeUnit.Week
        : Month is not null ? TimeUnit.Month
        : Quarter is not null ? TimeUnit.Quarter
        : Season != Season.None ? TimeUnit.Season
        : Half is not null ? TimeUnit.Half
        : Unknown is { } unit ? unit
        : Year is not null ? TimeUnit.Year
        : Decade is not null ? TimeUnit.Decade
        : TimeUnit.Century;

    /// <summary>Whether no date is said: a time of the day only.</summary>
    public bool IsTimeOfDay => (Clock is not null || Part != DayPart.None) && DateOnly.Granularity == TimeUnit.Century && Century is null;

    /// <summary>This without its time of day.</summary>
    public CalendarTime DateOnly => this with { Clock = null, Part = DayPart.None };

    /// <summary>The date when year, month and day are known and exist.</summary>
    public DateTime? Date => Year is { } y and > 0 and < 10000 && Month is { } m && Day is { } d && d <= DateTime.DaysInMonth(y, m) ? new DateTime(y, m, d) : null;

    /// <summary>The time of a calendar day.</summary>
    public static CalendarTime OfDay(DateTime date) => new() { Year = date.Year, Month = date.Month, Day = date.Day };
}

/// <summary>What a <see cref="Shifted"/> time is counted from.</summary>
internal enum Origin : byte
{
    /// <summary>The time of writing: "hier", "two weeks ago".</summary>
    Writing,

    /// <summary>The time that the text spoke of last: "le lendemain", "two days later".</summary>
    Narrative,
}

/// <summary>A time so far away from another: "il y a deux semaines", "le lendemain".</summary>
/// <param name="Distance">How far.</param>
/// <param name="Sign">-1 before, 1 after.</param>
/// <param name="Origin">What it is counted from, unless <paramref name="From"/> says it.</param>
/// <param name="From">The time that it is counted from, where the expression names it.</param>
internal sealed record Shifted(Length Distance, int Sign, Origin Origin, Temporal? From = null) : Temporal
{
    /// <summary>How far.</summary>
    public readonly Length Distance = Distance;

    /// <summary>-1 before, 1 after.</summary>
    public readonly int Sign = Sign;

    /// <summary>What it is counted from, unless <see cref="From"/> says it.</summary>
    public readonly Origin Origin = Origin;

    /// <summary>The time that it is counted from, where the expression names it.</summary>
    public readonly Temporal? From = From;

    /// <summary>Part of the day that is meant: "la veille au soir".</summary>
    public DayPart Part;

    /// <summary>Whether it is one only in a clause about the future, and a length otherwise: "in two years".</summary>
    public bool IfAhead;

    /// <summary>Time on the clock: "hier à 14 h".</summary>
    public ClockTime? Clock;
}

/// <summary>The calendar unit that holds now, or one before or after it: "cette semaine", "last year".</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Count">0 for the current one.</param>
/// <param name="Origin">What it is counted from.</param>
internal sealed record Period(TimeUnit Unit, int Count, Origin Origin = Origin.Writing) : Temporal
{
    /// <summary>The unit.</summary>
    public readonly TimeUnit Unit = Unit;

    /// <summary>0 for the current one.</summary>
    public readonly int Count = Count;

    /// <summary>What it is counted from.</summary>
    public Origin Origin = Origin;

    /// <summary>Which part of it is meant.</summary>
    public Edge Edge;

    /// <summary>How many units long: the last three months.</summary>
    public int Span = 1;
}

/// <summary>A length of time: a sum of units.</summary>
/// <param name="Years">Years.</param>
/// <param name="Months">Months.</param>
/// <param name="Weeks">Weeks.</param>
/// <param name="Days">Days.</param>
/// <param name="Hours">Hours.</param>
/// <param name="Minutes">Minutes.</param>
/// <param name="Seconds">Seconds.</param>
internal sealed record Length(decimal Years = 0, decimal Months = 0, decimal Weeks = 0, decimal Days = 0, decimal Hours = 0, decimal Minutes = 0, decimal Seconds = 0) : Temporal
{
    /// <summary>Years.</summary>
    public readonly decimal Years = Years;

    /// <summary>Months.</summary>
    public readonly decimal Months = Months;

    /// <summary>Weeks.</summary>
    public readonly decimal Weeks = Weeks;

    /// <summary>Days.</summary>
    public readonly decimal Days = Days;

    /// <summary>Hours.</summary>
    public readonly decimal Hours = Hours;

    /// <summary>Minutes.</summary>
    public readonly decimal Minutes = Minutes;

    /// <summary>Seconds.</summary>
    public readonly decimal Seconds = Seconds;

    /// <summary>The unit of a length whose number is not said: "des années".</summary>
    public TimeUnit? Indefinite;

    /// <summary>Whether the days are working days.</summary>
    public bool Business;

    /// <summary>Code of a unit that ISO 8601 lacks: NI of "une nuit".</summary>
    public string? Code;

    /// <summary>How the number limits the real length.</summary>
    public Bound Bound;

    /// <summary>The upper end when the bound is <see cref="Bound.Between"/>.</summary>
    public Length? Upper;

    /// <summary>So many of one unit.</summary>
    public static Length Of(decimal count, TimeUnit unit) => unit switch
    {
        TimeUnit.Hour => new(Hours: count),
        TimeUnit.Day => new(Days: count),
        TimeUnit.Week => new(Weeks: count),
        TimeUnit.Month => new(Months: count),
        TimeUnit.Year => new(Years: count),
        _ => OfSeldom(count, unit),
    };

    private static Length OfSeldom(decimal count, TimeUnit unit) => unit switch
    {
        TimeUnit.Second => new(Seconds: count),
        TimeUnit.Minute => new(Minutes: count),
        TimeUnit.BusinessDay => new(Days: count) { Business = true },
        TimeUnit.Fortnight => new(Weeks: 2 * count),
        TimeUnit.Quarter or TimeUnit.Season => new(Months: 3 * count),
        TimeUnit.Half => new(Months: 6 * count),
        TimeUnit.Decade => new(Years: 10 * count),
        TimeUnit.Century => new(Years: 100 * count),
        TimeUnit.Millennium => new(Years: 1000 * count),
        TimeUnit.Weekend => new() { Code = (int)count + "WE" },
        _ => new() { Code = (int)count + "NI" },
    };

    /// <summary>Both lengths together.</summary>
    public static Length operator +(Length a, Length b) => new(
        a.Years + b.Years, a.Months + b.Months, a.Weeks + b.Weeks, a.Days + b.Days, a.Hours + b.Hours, a.Minutes + b.Minutes, a.Seconds + b.Seconds)
    {
        Business = a.Business || b.Business,
        Bound = a.Bound,
    };

    /// <summary>The smallest unit that the length counts in.</summary>
    public TimeUnit Finest =>
        Seconds != 0 ? TimeUnit.Second : Minutes != 0 ? TimeUnit.Minute : Hours != 0 ? TimeUnit.Hour : Days != 0 ? TimeUnit.Day
        : Weeks != 0 ? TimeUnit.Week : Months != 0 ? TimeUnit.Month : Years != 0 ? TimeUnit.Year : TimeUnit.Day;
}

/// <summary>A recurrence.</summary>
/// <param name="Every">How often: a length, or a calendar time that recurs.</param>
internal sealed record Recurrence(Temporal Every) : Temporal
{
    /// <summary>How often: a length, or a calendar time that recurs.</summary>
    public readonly Temporal Every = Every;
}

/// <summary>From one time to another.</summary>
/// <param name="Start">The first; <see langword="null"/> when the range is open.</param>
/// <param name="End">The last; <see langword="null"/> when the range is open.</param>
internal sealed record Interval(Temporal? Start, Temporal? End) : Temporal
{
    /// <summary>The first; <see langword="null"/> when the range is open.</summary>
    public readonly Temporal? Start = Start;

    /// <summary>The last; <see langword="null"/> when the range is open.</summary>
    public readonly Temporal? End = End;
}
