using System.Collections.Generic;

namespace Factum.Extraction.Quantities.Times;

/// <summary>Ranges of times as one time, for readers that ask for them; running text gives the two ends instead.</summary>
internal static class RangeRules
{
    /// <summary>The rules of a language.</summary>
    /// <param name="openers">Words that open a range, between <c>|</c>.</param>
    /// <param name="links">Alternatives of the words between its ends.</param>
    /// <param name="thisMonth">Alternatives of what says that two days are of the current month.</param>
    /// <param name="nextMonth">Alternatives of what says that they are of the next.</param>
    public static TimeRule[] Of(string openers, string links, string thisMonth, string nextMonth)
    {
        string open = "[ " + openers + " ]? ", link = " [ " + links + " ] ";
        List<TimeRule> rules = [];
        foreach (string time in new[] { "@date", "@moment", "@clock" })
        {
            rules.Add(new TimeRule(TimeCategory.Range, open + time + link + time, m => Join(m.Sub(), m.Sub(1))) { Terse = true, Level = 4 });
            rules.Add(new TimeRule(TimeCategory.Range, open + "<day>" + link + time, m => FromDay(m[TimeClass.Day], m.Sub())) { Terse = true, Level = 4 });
        }

        rules.Add(new TimeRule(TimeCategory.Range, open + "@moment" + link + "@clock", m => Join(m.Sub(), m.Sub(1))) { Terse = true, Level = 4 });
        rules.Add(new TimeRule(TimeCategory.Range, open + "@clock" + link + "@moment", m => Join(m.Sub(), m.Sub(1))) { Terse = true, Level = 4 });
        rules.Add(new TimeRule(TimeCategory.Range, open + "<year>" + link + "<year>", m => m[TimeClass.Year] < m[TimeClass.Year, 1] ? new Interval(new CalendarTime { Year = m[TimeClass.Year] }, new CalendarTime { Year = m[TimeClass.Year, 1] }) : null) { Terse = true, Level = 4 });
        rules.Add(new TimeRule(TimeCategory.Range, open + "<year>" + link + "@date", m => m.Sub() is CalendarTime last ? new Interval(new CalendarTime { Year = m[TimeClass.Year] }, last) : null) { Terse = true, Level = 4 });
        rules.Add(new TimeRule(TimeCategory.Range, open + "<day>" + link + "<day> [ " + thisMonth + " ]", m => DaysOfMonth(m, 0)) { Terse = true, Level = 4 });
        rules.Add(new TimeRule(TimeCategory.Range, open + "<day>" + link + "<day> [ " + nextMonth + " ]", m => DaysOfMonth(m, 1)) { Terse = true, Level = 4 });
        rules.Add(new TimeRule(TimeCategory.Range, "<month> <day>" + link + "<day>", m => Days(m)) { Terse = true, Level = 4 });
        return rules.ToArray();
    }

    private static Temporal? Days(TimeMatch m) =>
        TimeBuild.DayOf(null, m[TimeClass.Month], m[TimeClass.Day]) is { } first && TimeBuild.DayOf(null, m[TimeClass.Month], m[TimeClass.Day, 1]) is { } last && first.Day < last.Day ? new Interval(first, last) : null;

    /// <summary>"du 4 au 22 ce mois-ci".</summary>
    private static Temporal? DaysOfMonth(TimeMatch m, int months) =>
        m[TimeClass.Day] < m[TimeClass.Day, 1] ? new Interval(new CalendarTime { Day = m[TimeClass.Day], MonthShift = months }, new CalendarTime { Day = m[TimeClass.Day, 1], MonthShift = months }) : null;

    /// <summary>"du 3 au 12 septembre", "de 5 à 6 pm": the first end takes what it lacks from the last.</summary>
    private static Temporal? FromDay(int number, Temporal? end) => end switch
    {
        CalendarTime { Day: { } day, Clock: null, Part: DayPart.None } last when number < day => new Interval(last with { Day = number, Weekday = null }, last),
        CalendarTime { Clock: { } clock } last when number <= 24 => new Interval(last with { Clock = new ClockTime(clock.Hour > 12 && number < 12 && number + 12 < clock.Hour ? number + 12 : number) }, last),
        _ => null,
    };

    private static Temporal? Join(Temporal? first, Temporal? last) => (first, last) switch
    {
        (CalendarTime a, CalendarTime b) when a.IsTimeOfDay && b.IsTimeOfDay => a.Clock is null || b.Clock is null ? null : new Interval(a, b),
        (CalendarTime a, CalendarTime b) when b.IsTimeOfDay => b.Clock is null || a.Clock is null ? null : new Interval(a, a with { Clock = b.Clock }),
        (CalendarTime a, CalendarTime b) when a.IsTimeOfDay => a.Clock is null || b.Clock is null ? null : new Interval(b with { Clock = a.Clock }, b),
        (CalendarTime a, CalendarTime b) => new Interval(Borrow(a, b), b),
        (not null, not null) => new Interval(first, last),
        _ => null,
    };

    private static CalendarTime Borrow(CalendarTime first, CalendarTime last) =>
        first.Year is null && last.Year is not null && (first.Month is not null || first.Season != Season.None) ? first with { Year = last.Year } : first;
}
