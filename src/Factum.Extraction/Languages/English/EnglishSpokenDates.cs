using Factum.Extraction.Quantities.Times;

namespace Factum.Extraction.Languages.English;

/// <summary>Dates and lengths as they are said in answers and commands ("on the 27th", "second Sunday"): read only where the text is known to be about times.</summary>
internal static class EnglishSpokenDates
{
    /// <summary>The rules.</summary>
    public static readonly TimeRule[] All =
    [
        new(TimeCategory.Date, "the ^ <day>", m => m.CountsNoun() || IsFollowedByUnit(m) ? null : new CalendarTime { Day = m[TimeClass.Day] }) { Terse = true },
        new(TimeCategory.Date, "[ the || on ] ^ <rank>", m => m[TimeClass.Rank] > 31 || m.CountsNoun() || IsFollowedByUnit(m) ? null : new CalendarTime { Day = m[TimeClass.Rank] }) { Terse = true },
        new(TimeCategory.Date, "<rank> <dayname>", m => new CalendarTime { Weekday = m[TimeClass.Weekday], WeekdayRank = m[TimeClass.Rank] }) { Terse = true },
        new(TimeCategory.Date, "<weekday>", TimeBuild.Weekday) { Terse = true },
        new(TimeCategory.Date, "<weekday> the? <rank>", m => new CalendarTime { Weekday = m[TimeClass.Weekday], Day = m[TimeClass.Rank] }) { Terse = true },
        new(TimeCategory.Date, "<month> [ / || . || , ] the? <day> [ ,? <year> ]?", TimeBuild.Day) { Terse = true },
        new(TimeCategory.Date, "<month> ,? the? <rank> [ ,? <year> ]?", TimeBuild.Day) { Terse = true },
        new(TimeCategory.Date, "<month> the? <day> of <year>", TimeBuild.Day) { Terse = true },
        new(TimeCategory.Date, "<year> [ / || - ]? <month> [ / || - ]? <day>", TimeBuild.Day) { Terse = true },
        new(TimeCategory.Date, "<side> <weekday> [ ( || , ]? <month> <day> )?", m => TimeBuild.Day(m) is { } day ? day with { Direction = Direction.Open } : null) { Terse = true },
        new(TimeCategory.Date, "tmrw|tmr", _ => TimeBuild.Days(1)) { Terse = true },
        new(TimeCategory.Date, "the day after tmrw|tmr", _ => TimeBuild.Days(2)) { Terse = true },
        new(TimeCategory.Date, "the|my day", _ => new Period(TimeUnit.Day, 0)) { Terse = true },
        new(TimeCategory.Date, "next day", _ => TimeBuild.Days(1)) { Terse = true },
        new(TimeCategory.Length, "full|whole|entire <unit>", m => Length.Of(1, (TimeUnit)m[TimeClass.Unit])) { Terse = true },
        new(TimeCategory.Length, "all the? <unit>", m => Length.Of(1, (TimeUnit)m[TimeClass.Unit])) { Terse = true },
        new(TimeCategory.Length, "half <unit>", m => TimeBuild.Lasting(0.5m, m[TimeClass.Unit])) { Terse = true },
        new(TimeCategory.Length, "<n> h", m => TimeBuild.Lasting(m.Number(), (int)TimeUnit.Hour)) { Terse = true },
        new(TimeCategory.Length, "[ in || for || within ] ^ a day", _ => Length.Of(1, TimeUnit.Day)) { Terse = true },
        new(TimeCategory.Length, "another <n>? <unit>", m => TimeBuild.Lasting(m.Has(TimeClass.Number) ? m.Number() : 1, m[TimeClass.Unit])) { Terse = true },
        new(TimeCategory.Length, "couple of? <unit>", m => TimeBuild.Lasting(2, m[TimeClass.Unit])) { Terse = true },
        new(TimeCategory.Length, "<n> [ business || working || work ] days|day", m => Length.Of(m.Number(), TimeUnit.BusinessDay)) { Terse = true },
    ];

    private static bool IsFollowedByUnit(TimeMatch m)
    {
        if (!m.Tokens.Has(m.End)) return false;
        foreach (WordMeaning meaning in m.Tokens.Lexicon.Meanings(m.Tokens[m.End].Word))
            if (meaning.Class is TimeClass.Unit or TimeClass.Month or TimeClass.Weekday) return true;
        return false;
    }
}
