using Factum.Extraction.Quantities.Times;
using static Factum.Extraction.Quantities.Times.TimeRule;

namespace Factum.Extraction.Languages.English;

/// <summary>The English rules of time, each beside the examples that it stands for.</summary>
/// <remarks>Fields of small classes and no methods: in a static constructor the compiler makes each delegate straight away, without a test and a place to keep it, and one for all rules takes longer to compile than one each.</remarks>
internal static class EnglishTimeRules
{
    private static class Days
    {
        public static readonly TimeRule[] Rules =
        [
            new(
                TimeCategory.Date,
                "[ <weekday> ,? the? ]? <day> of? <month> [ ,? of? <year> ]?"
                + Reads + "on 14 July 2025 = 2025-07-14|the 3rd of May = XXXX-05-03|Monday, 6 October 2014 = 2014-10-06"
                + ReadsNot + "Boeing 747|won 3-1|the 14th district",
                m => IsVerb(m) ? null : TimeBuild.Day(m)),
            new(
                TimeCategory.Date,
                "[ <weekday> ,? ]? <month> the? <day> [ ,? <year> ]?"
                + Reads + "July 14, 2025 = 2025-07-14|Feb 11 = XXXX-02-11|Aug. 25 @2025-08-27 = 2025-08-25|due on June 12 @2024-05-30 = 2024-06-12|Tuesday, March 4 = XXXX-03-04|March 3rd = XXXX-03-03"
                + ReadsNot + "you may 5 times|may 12 people",
                m => IsVerb(m) ? null : TimeBuild.Day(m)),
            new(TimeCategory.Date, "<month> <day> $ [ - || – || to || and || through ] <day> [ ,? <year> ]?" + Reads + "June 3-5, 2024 = 2024-06-03; 2024-06-05", TimeBuild.Day),
            new(TimeCategory.Date, "<month> <day> [ - || – || to || and || through ] ^ <day> [ ,? <year> ]?" + Reads + "June 3 to 5 = XXXX-06-03; XXXX-06-05|by March 3 - A fund has sued = XXXX-03-03", m => m.Token(TimeClass.Day, 1) is { Spelled: true, Ordinal: false } ? null : TimeBuild.DayOf(m[TimeClass.Year] is var y and > 0 ? y : null, m[TimeClass.Month], m[TimeClass.Day, 1])),
            new(TimeCategory.Date, "<day> $ [ - || – || to || and ] <day> <month> <year>?" + Reads + "3-5 June 2024 = 2024-06-03; 2024-06-05", TimeBuild.Day),
            new(TimeCategory.Date, "<rank> of? <month> <year>?" + Reads + "the first of May = XXXX-05-01", TimeBuild.Day),
            new(TimeCategory.Date, "[ <weekday> ,? ]? <numeric>" + Reads + "2025-07-14 = 2025-07-14|7/14/2025 = 2025-07-14|on 3/4/2021 = 2021-03-04" + ReadsNot + "version 2.14.3|call 555-2010-2015", m => TimeBuild.Numeric(m.Token(TimeClass.Numeric), true)),
            new(TimeCategory.Date, "<weekday> ,? <short>" + Reads + "Friday 6/7 = XXXX-06-07", m => TimeBuild.Short(m.Token(TimeClass.ShortNumeric), true)),
            new(TimeCategory.Date, "<short>", m => TimeBuild.Short(m.Token(TimeClass.ShortNumeric), true)) { Terse = true },
            new(TimeCategory.Date, "<dayname>" + Reads + "said on Tuesday @2025-02-11 = 2025-02-11|denied Thursday = XXXX-WXX-4" + ReadsNot + "in the sun|he sat down|the Sunday Times", TimeBuild.Weekday),
            new(TimeCategory.Date, "<side> <weekday>" + Reads + "last Tuesday @2024-04-09 = 2024-04-02|next Friday @2024-04-09 = 2024-04-12|this Thursday @2024-04-09 = 2024-04-11", TimeBuild.Weekday),
            new(TimeCategory.Date, "<weekday> [ of? ]? <side> week" + Reads + "Tuesday of last week @2024-04-12 = 2024-04-02", m => new CalendarTime { Weekday = m[TimeClass.Weekday], WeekShift = TimeBuild.Side(m) switch { Direction.Last => -1, Direction.Next => 1, _ => 0 } }),
            new(TimeCategory.Date, "<dayname> the <day>" + Reads + "Saturday the 21st @2025-06-18 = 2025-06-21|on Monday the two men met = XXXX-WXX-1", m => m.Token(TimeClass.Day) is { Spelled: true, Ordinal: false } ? null : new CalendarTime { Weekday = m[TimeClass.Weekday], Day = m[TimeClass.Day] }),
            new(TimeCategory.Date, "the? ^ <rank> <dayname> of|in <month> <year>?" + Reads + "the first Friday of July 2024 = 2024-07-05", m => new CalendarTime { Weekday = m[TimeClass.Weekday], WeekdayRank = m[TimeClass.Rank], Month = m[TimeClass.Month], Year = m[TimeClass.Year] is var y and > 0 ? y : null }),
            new(TimeCategory.Date, "the? last ^ <dayname> of|in <month> <year>?" + Reads + "the last Monday of May 2024 = 2024-05-27", m => new CalendarTime { Weekday = m[TimeClass.Weekday], WeekdayRank = -1, Month = m[TimeClass.Month], Year = m[TimeClass.Year] is var y and > 0 ? y : null }),
            new(TimeCategory.Date, "the? ^ <day> of? the? <side> month" + Reads + "the 20th of next month @2024-12-03 = 2025-01-20", m => new CalendarTime { Day = m[TimeClass.Day], MonthShift = Months(m) }),
            new(TimeCategory.Date, "the? ^ <rank> <dayname> of the? <side> month" + Reads + "the second Monday of next month @2024-12-03 = 2025-01-13", m => new CalendarTime { Weekday = m[TimeClass.Weekday], WeekdayRank = m[TimeClass.Rank], MonthShift = Months(m) }),
            new(TimeCategory.Date, "@length from @date" + Reads + "three weeks from tomorrow @2024-03-01 = 2024-03-23", m => m.Sub() is Length { Indefinite: null, Code: null } d ? new Shifted(d, 1, Origin.Writing, m.Sub(1)) : null) { Level = 3 },
            new(TimeCategory.Date, "in @length" + Reads + "The plant will open in two years. @2024-05-30 = 2026|It grew fast in two years. @2024-05-30 = P2Y", m => Away(m.Sub(), 1) is Shifted ahead && !m.Followed("of") ? ahead with { IfAhead = true } : null) { Level = 2 },
        ];
    }

    private static class Relative
    {
        public static readonly TimeRule[] Rules =
        [
            new(TimeCategory.Date, "yesterday" + Reads + "yesterday @2025-03-01 = 2025-02-28", _ => TimeBuild.Days(-1)),
            new(TimeCategory.Date, "the day before yesterday" + Reads + "the day before yesterday @2025-03-01 = 2025-02-27", _ => TimeBuild.Days(-2)),
            new(TimeCategory.Date, "today" + Reads + "today @2025-03-01 = 2025-03-01" + ReadsNot + "USA Today|the Today programme", _ => new Period(TimeUnit.Day, 0)),
            new(TimeCategory.Date, "tomorrow" + Reads + "tomorrow = XXXX-XX-XX", _ => TimeBuild.Days(1)),
            new(TimeCategory.Date, "the day after tomorrow" + Reads + "the day after tomorrow @2024-02-28 = 2024-03-01", _ => TimeBuild.Days(2)),
            new(TimeCategory.Date, "the next|following day" + Reads + "on July 14 and left the next day = XXXX-07-14; XXXX-07-15", _ => TimeBuild.Days(1, Origin.Narrative)),
            new(TimeCategory.Moment, "the next|following <part>" + Reads + "On May 3, 2024, he came. The next morning, he left = 2024-05-03; 2024-05-04TMO", m => TimeBuild.Days(1, Origin.Narrative, (DayPart)m[TimeClass.Part])),
            new(TimeCategory.Moment, "that same? <part>" + Reads + "On May 3, 2024, he came. That evening, he left = 2024-05-03; 2024-05-03TEV", m => m.CountsNoun() ? null : new Shifted(new Length(), 1, Origin.Narrative) { Part = (DayPart)m[TimeClass.Part] }),
            new(TimeCategory.Date, "that same? day" + Reads + "On May 3, 2024, he came. That day, he left = 2024-05-03; 2024-05-03", _ => new Period(TimeUnit.Day, 0, Origin.Narrative)),
            new(TimeCategory.Date, "that same? year|month|week" + Reads + "in 2019. That year, he left = 2019; 2019", m => new Period(m.Says("year") ? TimeUnit.Year : m.Says("month") ? TimeUnit.Month : TimeUnit.Week, 0, Origin.Narrative)),
            new(TimeCategory.Date, "the same year|month|week" + Reads + "in 2019. The same year, he left = 2019; 2019", m => new Period(m.Says("year") ? TimeUnit.Year : m.Says("month") ? TimeUnit.Month : TimeUnit.Week, 0, Origin.Narrative)),
            new(TimeCategory.Date, "the day before $ <stop>" + Reads + "On May 3, 2024, after the day before, = 2024-05-03; 2024-05-02", _ => TimeBuild.Days(-1, Origin.Narrative)),
            new(TimeCategory.Date, "the previous day" + Reads + "On May 3, 2024, and the previous day = 2024-05-03; 2024-05-02", _ => TimeBuild.Days(-1, Origin.Narrative)),
            new(TimeCategory.Date, "the same day" + Reads + "on May 3, 2024 and the same day = 2024-05-03; 2024-05-03", _ => new Period(TimeUnit.Day, 0, Origin.Narrative)),
            new(TimeCategory.Date, "@length ago" + Reads + "two weeks ago @2024-05-30 = 2024-05-16|three years ago @2024-05-30 = 2021|a month ago @2024-01-15 = 2023-12", m => Away(m.Sub(), -1)) { Level = 2 },
            new(TimeCategory.Date, "@length [ earlier || previously || before $ ,|.|;|: ]" + Reads + "in 2024, from 12 a year earlier. = 2024; 2023", m => Away(m.Sub(), -1, Origin.Narrative)) { Level = 2 },
            new(TimeCategory.Date, "@length [ later || afterwards || after $ ,|.|;|: ]" + Reads + "on May 3, 2024. Two days later, = 2024-05-03; 2024-05-05|18 months after the flood = P18M", m => Away(m.Sub(), 1, Origin.Narrative)) { Level = 2 },
            new(TimeCategory.Date, "in @length [ s || ' || ’ ]? time" + Reads + "in two weeks’ time @2024-05-30 = 2024-06-13|in a year’s time @2024-05-30 = 2025", m => Away(m.Sub(), 1)) { Level = 2 },
            new(TimeCategory.Date, "@length from now|today" + Reads + "two weeks from now @2024-05-30 = 2024-06-13", m => Away(m.Sub(), 1)) { Level = 2 },
            new(TimeCategory.Date, "@length before|after @date" + Reads + "two days after July 14, 2024 = 2024-07-16", m => m.Sub() is Length { Indefinite: null, Code: null } d ? new Shifted(d, m.Says("before") ? -1 : 1, Origin.Writing, m.Sub(1)) : null) { Level = 3 },
        ];
    }

    private static class Periods
    {
        public static readonly TimeRule[] Rules =
        [
            new(TimeCategory.Date, "<month> of? <year>" + Reads + "in September 2023 = 2023-09|Sept. 2021 = 2021-09", TimeBuild.Month),
            new(TimeCategory.Date, "<month> , <year>" + Reads + "in March, 2019 = 2019-03", TimeBuild.Month),
            new(TimeCategory.Date, "<side> <monthname>" + Reads + "last June @2025-03-06 = 2024-06|next April @2002-01-16 = 2002-04|this March @2024-05-01 = 2024-03", m => IsVerb(m) ? null : TimeBuild.Month(m)),
            new(TimeCategory.Date, "<edge> of? <month> <year>?" + Reads + "late December @2025-01-29 = 2024-12|mid-June 2021 = 2021-06|the end of March = XXXX-03", m => TimeBuild.Month(m)),
            new(TimeCategory.Date, "in|since|by|until|till|before|after|during|throughout|through|from|late|early|around|for|of|to|between|and|than|’s ^ <monthname>" + Reads + "in April = XXXX-04|scheduled for March, @2025-08-27 = 2025-03|in November @2025-02-11 = 2024-11|died in January. @2024-04-09 = 2024-01" + ReadsNot + "Theresa May|they may come|on the march|from May Carter|to march", m => IsName(m) ? null : TimeBuild.Month(m)),
            new(TimeCategory.Date, "<monthname> $ [ to || through || and || or || – || - ] <month>" + Reads + "June and July = XXXX-06; XXXX-07", m => IsVerb(m) || !m.Token(TimeClass.Month).Capital ? null : TimeBuild.Month(m)),
            new(TimeCategory.Date, "<month> [ to || through || and || or || – || - ] ^ <monthname> <year>?", m => !m.Token(TimeClass.Month, 1).Capital ? null : new CalendarTime { Month = m[TimeClass.Month, 1], Year = m[TimeClass.Year] is var y and > 0 ? y : null }),
            new(
                TimeCategory.Date,
                "[ in || since || by || until || till || before || after || during || throughout || through || year || early || late || mid || around || circa || born || died || b . || d . || fiscal || fiscal year || from || season || between || early in || late in || back in || than in || end of || of fiscal ] ^ <year>"
                + Reads + "in 2019 = 2019|since 2008 = 2008|Founded in Bergen in 1911 = 1911|by 2030. = 2030"
                + ReadsNot + "Agenda 2030|the Paris 2024 Games|in 2000 homes|2028 people",
                m => IsCount(m) ? null : new CalendarTime { Year = m[TimeClass.Year] }),
            new(TimeCategory.Date, "[ for || of || to || and || or || than || on || versus || vs || about || fy ] ^ <year>" + Reads + "revenue for 2024, up = 2024|the crisis of 2008 hurt = 2008" + ReadsNot + "a crowd of 2028 people|Route of 1200 miles", m => IsCount(m) || m.CountsNoun() ? null : new CalendarTime { Year = m[TimeClass.Year] }),
            new(TimeCategory.Date, "[ the || its || his || her || their || our || a ] ^ <year> $ <noun>" + Reads + "the 2008 crisis = 2008|a 2019 report = 2019" + ReadsNot + "the 2024 Olympics", m => IsCount(m) ? null : new CalendarTime { Year = m[TimeClass.Year] }),
            new(TimeCategory.Date, "<year> $ full|first|second|third|fourth year|quarter|half" + Reads + "its 2024 full-year results = 2024", m => new CalendarTime { Year = m[TimeClass.Year] }),
            new(TimeCategory.Date, "<edge> of? <year>" + Reads + "late 2024 = 2024|the end of 2026 = 2026|mid-2025 = 2025", m => new CalendarTime { Year = m[TimeClass.Year], Edge = TimeBuild.Edge(m) }),
            new(TimeCategory.Date, "( ^ <year> $ )|,|;|-|–" + Reads + "The Passage (2015) = 2015", m => new CalendarTime { Year = m[TimeClass.Year] }),
            new(TimeCategory.Date, "<year> $ [ - || – || / || to || and || through || until ] <year>" + Reads + "from 2019 to 2021 = 2019; 2021", m => m[TimeClass.Year] < m[TimeClass.Year, 1] && m[TimeClass.Year, 1] - m[TimeClass.Year] < 400 ? new CalendarTime { Year = m[TimeClass.Year] } : null),
            new(TimeCategory.Date, "<year> [ - || – || / || to || and || through || until ] ^ <year>", m => m[TimeClass.Year] < m[TimeClass.Year, 1] && m[TimeClass.Year, 1] - m[TimeClass.Year] < 400 && !IsCount(m) ? new CalendarTime { Year = m[TimeClass.Year, 1] } : null),
            new(TimeCategory.Date, "<year> $ [ - || – || / ] <yy>" + Reads + "the 2023-24 season = 2023", m => (m[TimeClass.Year] + 1) % 100 == m[TimeClass.ShortYear] ? new CalendarTime { Year = m[TimeClass.Year] } : null),
            new(TimeCategory.Date, "<side> <season>" + Reads + "this summer @2024-11-21 = 2024-SU|last winter @2024-11-21 = 2023-WI|next spring @2024-11-21 = 2025-SP", m => new CalendarTime { Season = (Season)m[TimeClass.Season], Direction = TimeBuild.Side(m) }),
            new(TimeCategory.Date, "<season> of? <year>" + Reads + "in the spring of 2022 = 2022-SP", m => new CalendarTime { Season = (Season)m[TimeClass.Season], Year = m[TimeClass.Year] }),
            new(TimeCategory.Date, "[ in || by || until || during || since || over || to the || from the || for the || before the || after the ] the? ^ spring|summer|autumn|fall|winter $ ,|.|;|of" + Reads + "in the summer, = XXXX-SU" + ReadsNot + "the fall of the wall|Summer Olympics", m => m.Says("fall") && m.Followed("of") ? null : new CalendarTime { Season = m.Says("spring") ? Season.Spring : m.Says("summer") ? Season.Summer : m.Says("winter") ? Season.Winter : Season.Autumn }),
            new(TimeCategory.Date, "<rank> quarter|half [ of? [ the? fiscal year? ]? <year> ]?" + Reads + "in the third quarter @2025-02-11 = 2024-Q3|expected in the third quarter @2025-02-11 = 2025-Q3|the first half of 2027 = 2027-H1|the second quarter @2025-08-27 = 2025-Q2" + ReadsNot + "the second half of the match", Part),
            new(TimeCategory.Date, "[ final || last || closing ] quarter|half of <year>" + Reads + "the final quarter of 2024 = 2024-Q4", m => new CalendarTime { Year = m[TimeClass.Year], Quarter = m.Says("quarter") ? 4 : null, Half = m.Says("half") ? 2 : null }),
            new(TimeCategory.Date, "q|t ~<n> [ of? <year> ]?" + Reads + "in Q3 2024 = 2024-Q3", m => m[TimeClass.Number] is >= 1 and <= 4 and var q && FoldedText.Letter(m.Text[m.Tokens[m.Start].Start]) == 'q' ? new CalendarTime { Year = m[TimeClass.Year] is var y and > 0 ? y : null, Quarter = q } : null),
            new(TimeCategory.Date, "h ~<n> <year>" + Reads + "in H1 2024 = 2024-H1", m => m[TimeClass.Number] is >= 1 and <= 2 and var h ? new CalendarTime { Year = m[TimeClass.Year], Half = h } : null),
            new(TimeCategory.Date, "<side> <unit>" + Reads + "last week @2024-04-09 = 2024-W14|last year @2025-02-11 = 2024|next year @2025-08-27 = 2026|this year @2024-04-09 = 2024|last month @2025-02-11 = 2025-01", m => Beside(m)),
            new(TimeCategory.Date, "the <side> <unit>" + Reads + "in 2019. The next year = 2019; 2020", m => m[TimeClass.Side] - 1 == (int)Direction.This ? Beside(m) : m.Says("the") && Beside(m) is Period period ? period with { Origin = Origin.Narrative } : null),
            new(TimeCategory.Date, "the? ^ <edge> of? <side> <unit>" + Reads + "late next week @2024-04-09 = 2024-W16|at the end of this year @2024-04-09 = 2024|early next month @2024-04-09 = 2024-05", m => Beside(m) is Period period ? period with { Edge = TimeBuild.Edge(m) } : null),
            new(TimeCategory.Date, "the? ^ rest of the|this|my? month|week|year" + Reads + "for the rest of the year @2024-04-09 = 2024", m => new Period(m.Says("month") ? TimeUnit.Month : m.Says("week") ? TimeUnit.Week : TimeUnit.Year, 0) { Edge = Edge.End }),
            new(TimeCategory.Date, "<rank> quarter|half of? <side> year" + Reads + "in the third quarter of next year @2024-04-09 = 2025-Q3", m => Part(m) is CalendarTime part ? part with { YearShift = TimeBuild.Side(m) switch { Direction.Next => 1, Direction.This => 0, _ => -1 } } : null),
            new(TimeCategory.Date, "<n> ~/ ~<year>" + Reads + "since 11/2016 = 2016-11" + ReadsNot + "case 38/2016", MonthOfYear),
            new(TimeCategory.Date, "<n> /|-|. <year>", MonthOfYear) { Terse = true },
            new(TimeCategory.Date, "<year> /|-|. <n>", MonthOfYear) { Terse = true },
            new(TimeCategory.Date, "[ the? month of || in || since || until || during ] ^ <month> [ ,? <year> ]?", m => TimeBuild.Month(m)) { Terse = true },
            new(TimeCategory.Date, "[ the? month of ] <month> [ ,? <year> ]?", m => TimeBuild.Month(m)) { Terse = true },
            new(TimeCategory.Date, "<side> <month>", m => TimeBuild.Month(m)) { Terse = true },
            new(TimeCategory.Date, "<month> , <year>", m => TimeBuild.Month(m)) { Terse = true },
            new(TimeCategory.Date, "the|and|or|early|late|mid ^ <yy> s" + Reads + "in the 70's = 197X|the 80s and 90s = 198X; 199X", m => m.Token(TimeClass.ShortYear) is { Value: >= 20 } decade && decade.Value % 10 == 0 && m.Tokens[m.End - 1].Joint is Joint.Touching or Joint.Apostrophe ? TimeBuild.Decade((int)decade.Value / 10) : null),
            new(TimeCategory.Date, "independence day <year>?", m => new CalendarTime { Month = 7, Day = 4, Year = OrNone(m) }) { Terse = true },
            new(TimeCategory.Set, "@set ,? [ at || around || by || from ]? @clock", m => m.Sub(1) is CalendarTime { Clock: { } clock } ? At(m.Sub(), clock) : null) { Terse = true, Level = 4 },
            new(TimeCategory.Date, "the? ^ last|final quarter|half of|in <year>" + Reads + "in the last quarter of 2023 = 2023-Q4", m => m.Says("quarter") ? new CalendarTime { Quarter = 4, Year = m[TimeClass.Year] } : new CalendarTime { Half = 2, Year = m[TimeClass.Year] }),
            new(TimeCategory.Date, "<monthname> of? <side> year" + Reads + "in June of last year @2024-06-11 = 2023-06|June last year @2024-06-11 = 2023-06|March next year @2024-06-11 = 2025-03", MonthOfSide),
            new(TimeCategory.Date, "[ <day> <month> || <month> <day> ] of? <side> year" + Reads + "on 3 March last year @2024-06-11 = 2023-03-03|on May 4 this year @2024-06-11 = 2024-05-04", m => TimeBuild.Day(m) is { } day ? day with { Direction = Direction.Open, YearShift = YearsTo(m) } : null),
            new(TimeCategory.Date, "the? ^ <dayname> after next" + Reads + "the Monday after next @2024-06-11 = 2024-06-24", m => new Shifted(Length.Of(1, TimeUnit.Week), 1, Origin.Writing, TimeBuild.Weekday(m) with { Direction = Direction.Next })),
            new(TimeCategory.Date, "the? ^ <unit> after next" + Reads + "the year after next @2024-06-11 = 2026", m => (TimeUnit)m[TimeClass.Unit] >= TimeUnit.Week ? new Period((TimeUnit)m[TimeClass.Unit], 2) : null),
            new(TimeCategory.Date, "<rank> week of|in <year>" + Reads + "the first week of 2019 = 2019-W01", m => m[TimeClass.Rank] is >= 1 and <= 52 and var week ? new CalendarTime { Year = m[TimeClass.Year], Week = week } : null),
            new(TimeCategory.Date, "the? ^ last|final week of|in <year>" + Reads + "the last week of 2015 = 2015-W53", m => IsoWeek.Of(new System.DateTime(m[TimeClass.Year], 12, 28))),
            new(TimeCategory.Date, "@length after @date", m => m.Sub() is Length { Indefinite: null, Code: null } distance ? new Shifted(distance, 1, Origin.Writing, m.Sub(1)) : null) { Level = 3, Terse = true },
            new(TimeCategory.Date, "<year> ,? <monthname>", TimeBuild.Month) { Terse = true },
            new(TimeCategory.Moment, "@clock ,? @moment" + Reads + "at 7 a.m. this morning @2002-01-21 = 2002-01-21T07:00", m => m.Sub() is CalendarTime { Clock: not null } && m.Sub(1) is Shifted { Clock: null } ? TimeBuild.Join(m.Sub(1), m.Sub()) : null) { Level = 4 },
            new(TimeCategory.Set, "@clock ,? on? @set", m => m.Sub() is CalendarTime { Clock: { } clock } ? At(m.Sub(1), clock) : null) { Terse = true, Level = 4 },
            new(TimeCategory.Set, "@clock ,? on? mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays", m => m.Sub() is CalendarTime { Clock: { } clock } ? new Recurrence(new CalendarTime { Weekday = LastWeekday(m), Clock = clock }) : null) { Terse = true, Level = 4 },
            new(TimeCategory.Set, "mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays", m => new Recurrence(new CalendarTime { Weekday = WeekdayAt(m) })) { Terse = true },
            new(TimeCategory.Set, "once|twice a|per|every|each <unit>", m => new Recurrence(Length.Of(1, (TimeUnit)m[TimeClass.Unit]))) { Terse = true },
            new(TimeCategory.Date, "the following <season>" + Reads + "in March 2022. The following autumn = 2022-03; 2022-FA", m => new CalendarTime { Season = (Season)m[TimeClass.Season], Direction = Direction.Next, Origin = Origin.Narrative }),
            new(TimeCategory.Date, "the following <monthname>" + Reads + "in June 2018, and the following January = 2018-06; 2019-01", m => new CalendarTime { Month = m[TimeClass.Month], Direction = Direction.Next, Origin = Origin.Narrative }),
            new(TimeCategory.Date, "that same? <monthname>" + Reads + "in June 2018. That August = 2018-06; 2018-08|say that May 1 suits = XXXX-05-01" + ReadsNot + "that may help", m => m.Token(TimeClass.Month).Capital && !(m.Tokens.Has(m.End) && m.Tokens[m.End].Shape == TokenShape.Number) ? new CalendarTime { Month = m[TimeClass.Month], Origin = Origin.Narrative } : null),
            new(TimeCategory.Date, "that same? <season> $ <stop>", m => new CalendarTime { Season = (Season)m[TimeClass.Season], Origin = Origin.Narrative }),
            new(TimeCategory.Date, "the following <dayname>" + Reads + "on 3 May 2024. The following Monday, = 2024-05-03; 2024-05-06", m => new CalendarTime { Weekday = m[TimeClass.Weekday], Origin = Origin.Narrative }),
            new(TimeCategory.Date, "at|over|during|on ^ the weekend" + Reads + "at the weekend @2025-09-03 = 2025-W36-WE", _ => new Period(TimeUnit.Weekend, 0)),
            new(TimeCategory.Date, "[ half year || half || six months || first half || first six months ] ended|ending|to|through [ on ]? @date" + Reads + "the half year ended 30 June 2025 = 2025-H1|the six months to June 30, 2024 = 2024-H1", m => HalfEnding(m.Sub())) { Level = 3 },
            new(TimeCategory.Date, "[ quarter || three months ] ended|ending|to|through [ on ]? @date" + Reads + "the quarter ended September 30, 2024 = 2024-Q3|in the three months to June 2023 = 2023-Q2", m => QuarterEnding(m.Sub())) { Level = 3 },
            new(TimeCategory.Date, "[ quarter || three months ] ended|ending|to|through <monthname>" + Reads + "for the three months to June came in @2024-08-11 = 2024-Q2", m => QuarterEnding(TimeBuild.Month(m))),
            new(TimeCategory.Date, "[ half year || half || six months ] ended|ending|to|through <monthname>" + Reads + "in the six months to June profit fell @2024-08-11 = 2024-H1", m => HalfEnding(TimeBuild.Month(m))),
            new(TimeCategory.Date, "<n> ~h|q [ <year> ]?" + Reads + "1H 2024 = 2024-H1|in 3Q 2025 = 2025-Q3" + ReadsNot + "room 5Q 2025", m => HalfOrQuarter(m)),
            new(TimeCategory.Date, "<year> -? q ~<n>" + Reads + "during 2017 Q1 = 2017-Q1|in 2019-Q3 = 2019-Q3", m => m[TimeClass.Number] is >= 1 and <= 4 and var q ? new CalendarTime { Year = m[TimeClass.Year], Quarter = q } : null),
            new(TimeCategory.Date, "fy ~<year>" + Reads + "in FY2024 = 2024", m => new CalendarTime { Year = m[TimeClass.Year] }),
            new(TimeCategory.Date, "fy ~<yy>" + Reads + "in FY25 = 2025", m => new CalendarTime { Year = 2000 + m[TimeClass.ShortYear] }),
            new(TimeCategory.Date, "<year> $ sales|revenue|revenues|earnings|profit|profits|results|guidance|outlook|forecast|forecasts|budget|target|targets|season|campaign|election|elections|deadline|output" + Reads + "the firm now sees 2025 sales of $5m = 2025|raised 2026 guidance = 2026", m => m.Preceded("up", "of", "over", "about") || (m.Tokens.Has(m.End) && m.Tokens[m.End].Capital) ? null : new CalendarTime { Year = m[TimeClass.Year] }),
            new(TimeCategory.Date, "the following <unit>" + Reads + "in 2019. The following year = 2019; 2020", m => (TimeUnit)m[TimeClass.Unit] >= TimeUnit.Day ? new Period((TimeUnit)m[TimeClass.Unit], 1, Origin.Narrative) : null),
            new(TimeCategory.Date, "the year|month|week before $ <stop>" + Reads + "in 2019. The year before, = 2019; 2018", m => new Period(m.Says("year") ? TimeUnit.Year : m.Says("month") ? TimeUnit.Month : TimeUnit.Week, -1, Origin.Narrative)),
            new(TimeCategory.Date, "later this <unit>" + Reads + "later this year @2024-04-09 = 2024", m => Beside(m, 0)),
            new(TimeCategory.Date, "[ the end || end || the beginning || the start || by year ] of [ the ]? ^ year|month|week" + Reads + "by the end of the year @2024-04-09 = 2024", m => new Period(m.Says("year") ? TimeUnit.Year : m.Says("month") ? TimeUnit.Month : TimeUnit.Week, 0) { Edge = m.Says("end") ? Edge.End : Edge.Start }),
            new(TimeCategory.Date, "year end" + Reads + "by year-end @2024-04-09 = 2024", _ => new Period(TimeUnit.Year, 0) { Edge = Edge.End }),
            new(TimeCategory.Date, "the? <edge>? ^ <decade>" + Reads + "in the 1960s = 196X|the late 1990s = 199X|the ’80s = 198X", m => TimeBuild.Decade(m[TimeClass.Decade])),
            new(TimeCategory.Date, "<rank> century" + Reads + "the 19th century = 18XX|the twentieth century = 19XX", m => new CalendarTime { Century = m[TimeClass.Rank] - 1 }),
        ];
    }

    private static class Clocks
    {
        public static readonly TimeRule[] Rules =
        [
            new(TimeCategory.Clock, "@clock et|est|edt|ct|cst|cdt|mst|mdt|pt|pst|pdt|gmt|utc|bst|cet|cest|ist|jst|aest|aedt|hkt|eastern|pacific" + Reads + "at 10 a.m. ET on Tuesday @2024-06-12 = 2024-06-11T10:00|8pm BST on Thursday @2024-06-13 = 2024-06-13T20:00", m => m.Tokens[m.End - 1].Capital ? Zoned(m) : null) { Level = 1 },
            new(TimeCategory.Clock, "@clock [ local time || [ eastern || pacific || central || mountain ] [ daylight || standard ]? time || <name> time ]" + Reads + "at 3:15 p.m. local time on Monday @2024-06-12 = 2024-06-10T15:15|7pm London time, @2024-06-12 = 2024-06-12T19:00", Zoned) { Level = 1 },
            new(TimeCategory.Clock, "<n> gmt|utc" + Reads + "by 0900 GMT @2024-06-12 = 2024-06-12T09:00|(1315 GMT) @2024-06-12 = 2024-06-12T13:15", FourDigits),
            new(TimeCategory.Clock, "<clock> [ <meridiem> ]?" + Reads + "at 11:14 p.m. @2025-08-26 = 2025-08-26T23:14|at 14:05 = XXXX-XX-XXT14:05|12:30 a.m. = XXXX-XX-XXT00:30" + ReadsNot + "John 3:1", m => m.Has(TimeClass.Meridiem) ? TimeBuild.At(TimeBuild.Clock(m.Token(TimeClass.Clock)), m[TimeClass.Meridiem]) : TimeBuild.At(TimeBuild.Clock(m.Token(TimeClass.Clock)))),
            new(TimeCategory.Clock, "<hour> <meridiem>" + Reads + "at 7 p.m. = XXXX-XX-XXT19:00|9am = XXXX-XX-XXT09:00" + ReadsNot + "I am 9", m => TimeBuild.At(new ClockTime(m[TimeClass.Hour]), m[TimeClass.Meridiem])),
            new(TimeCategory.Clock, "<dotclock> <meridiem>" + Reads + "at 7.30pm = XXXX-XX-XXT19:30", m => TimeBuild.At(TimeBuild.DotClock(m.Token(TimeClass.DotClock)), m[TimeClass.Meridiem])),
            new(TimeCategory.Clock, "<hour> <min> <meridiem>", m => TimeBuild.At(new ClockTime(m[TimeClass.Hour], m[TimeClass.Minute]), m[TimeClass.Meridiem])),
            new(TimeCategory.Clock, "<hour> o clock" + Reads + "at three o’clock = XXXX-XX-XXT03:00", m => TimeBuild.At(new ClockTime(m[TimeClass.Hour]))),
            new(TimeCategory.Clock, "<hour> o clock in the <part>" + Reads + "at three o’clock in the afternoon = XXXX-XX-XXT15:00", m => TimeBuild.At(new ClockTime(m[TimeClass.Hour]), (DayPart)m[TimeClass.Part])),
            new(TimeCategory.Clock, "at ^ <hour> in the <part>" + Reads + "at 8 in the evening = XXXX-XX-XXT20:00", m => TimeBuild.At(new ClockTime(m[TimeClass.Hour]), (DayPart)m[TimeClass.Part])),
            new(TimeCategory.Clock, "half past <hour>" + Reads + "at half past seven = XXXX-XX-XXT07:30", m => TimeBuild.At(new ClockTime(m[TimeClass.Hour], 30))),
            new(TimeCategory.Clock, "a? quarter past|to <hour>" + Reads + "a quarter to nine = XXXX-XX-XXT08:45", m => TimeBuild.At(m.Says("past") ? new ClockTime(m[TimeClass.Hour], 15) : new ClockTime((m[TimeClass.Hour] + 23) % 24, 45))),
            new(TimeCategory.Clock, "noon|midday" + Reads + "at noon = XXXX-XX-XXT12:00", _ => TimeBuild.At(new ClockTime(12, 0))),
            new(TimeCategory.Clock, "midnight" + Reads + "before midnight = XXXX-XX-XXT00:00", _ => TimeBuild.At(new ClockTime(0, 0))),
            new(TimeCategory.Clock, "<part>", m => Of(m)) { Inner = true },
            new(TimeCategory.Clock, "early|late|mid <part>", m => Of(m)) { Inner = true },
            new(TimeCategory.Clock, "[ in || during ] the <part>" + Reads + "in the evening @2002-02-08 = 2002-02-08TEV", m => Of(m)),
            new(TimeCategory.Moment, "this <part>" + Reads + "this morning @2002-01-21 = 2002-01-21TMO", m => TimeBuild.Days(0, Origin.Writing, (DayPart)m[TimeClass.Part])),
            new(TimeCategory.Moment, "[ earlier || later ] this <part>", m => TimeBuild.Days(0, Origin.Writing, (DayPart)m[TimeClass.Part])),
            new(TimeCategory.Moment, "tonight" + Reads + "tonight @2002-01-21 = 2002-01-21TNI", _ => TimeBuild.Days(0, Origin.Writing, DayPart.Night)),
            new(TimeCategory.Moment, "last night" + Reads + "last night @2002-01-21 = 2002-01-20TNI", _ => TimeBuild.Days(-1, Origin.Writing, DayPart.Night)),
            new(TimeCategory.Moment, "overnight on|into ^ @date", m => m.Sub()) { Level = 3 },
        ];
    }

    private static class Moments
    {
        public static readonly TimeRule[] Rules =
        [
            new(TimeCategory.Moment, "@date ,? [ at || around || about || by || before || after || in || in the || shortly before || shortly after || just before || just after ]? @clock" + Reads + "Tuesday night @2025-08-27 = 2025-08-26TNI|on July 14 at 7 p.m. = XXXX-07-14T19:00|yesterday morning @2024-03-01 = 2024-02-29TMO|Thursday at noon @2025-03-06 = 2025-03-06T12:00|late Friday evening @2025-03-06 = 2025-02-28TEV", m => TimeBuild.Join(m.Sub(), m.Sub(1))) { Level = 3 },
            new(TimeCategory.Moment, "@moment ,? [ at || around || about || by ]? @clock" + Reads + "this morning at 10:30 a.m. @2024-03-01 = 2024-03-01T10:30|Tuesday night at 9 p.m. @2025-08-27 = 2025-08-26T21:00", m => m.Sub(1) is CalendarTime { Clock: not null } ? TimeBuild.Join(m.Sub(), m.Sub(1)) : null) { Level = 4 },
            new(TimeCategory.Moment, "@clock ,? [ on || on the || of ]? @date" + Reads + "at 3 p.m. on Tuesday @2025-08-27 = 2025-08-26T15:00|8am Monday @2025-08-27 = 2025-08-25T08:00", m => TimeBuild.Join(m.Sub(1), m.Sub())) { Level = 3 },
            new(TimeCategory.Moment, "@clock ,? on? @date <part>" + Reads + "at 7:30 on Monday evening @2024-06-11 = 2024-06-10T19:30", m => m.Sub() is CalendarTime { Clock: { } clock } time ? TimeBuild.Join(m.Sub(1), time with { Clock = clock.In((DayPart)m[TimeClass.Part]) }) : null) { Level = 3 },
            new(TimeCategory.Moment, "the morning|afternoon|evening|night of @date" + Reads + "on the night of July 14, 2024 = 2024-07-14TNI", m => TimeBuild.Join(m.Sub(), new CalendarTime { Part = m.Says("morning") ? DayPart.Morning : m.Says("afternoon") ? DayPart.Afternoon : m.Says("evening") ? DayPart.Evening : DayPart.Night })) { Level = 3 },
        ];
    }

    private static class Lengths
    {
        public static readonly TimeRule[] Rules =
        [
            new(TimeCategory.Length, "<n> <unit>" + Reads + "spent 17 years = P17Y|for four years = P4Y|54 minutes after liftoff = PT54M|a three-day summit = P3D|a week = P1W" + ReadsNot + "a 58-year-old man|58 years old|a day|a second|second quarter-final", m => Plain(m)),
            new(TimeCategory.Length, "<n> and a half <unit>" + Reads + "two and a half years = P2.5Y", m => TimeBuild.Lasting(m.Number() + 0.5m, m[TimeClass.Unit])),
            new(TimeCategory.Length, "<n> <unit> and a half" + Reads + "an hour and a half = PT1.5H", m => TimeBuild.Lasting(m.Number() + 0.5m, m[TimeClass.Unit])),
            new(TimeCategory.Length, "[ half a|an || a half ] <unit>" + Reads + "half an hour = PT30M|half a century = P50Y", m => TimeBuild.Lasting(0.5m, m[TimeClass.Unit]) is { Code: null } half ? half.Hours == 0.5m ? new Length(Minutes: 30) : half : null),
            new(TimeCategory.Length, "[ several || a few || few || many || some || couple of ] <side>? <unit>" + Reads + "several months = PXM|a few days = PXD", m => Indefinite(m)),
            new(TimeCategory.Length, "a couple of? <unit>" + Reads + "a couple of weeks = P2W", m => TimeBuild.Lasting(2, m[TimeClass.Unit])),
            new(TimeCategory.Length, "[ for || in || over || takes || take || took || last || lasted ] ^ years|months|weeks|days|decades|centuries|hours" + Reads + "for years = PXY|will take months = PXM", m => new Length { Indefinite = m.Says("years") ? TimeUnit.Year : m.Says("months") ? TimeUnit.Month : m.Says("weeks") ? TimeUnit.Week : m.Says("days") ? TimeUnit.Day : m.Says("hours") ? TimeUnit.Hour : m.Says("decades") ? TimeUnit.Decade : TimeUnit.Century }),
            new(TimeCategory.Length, "^ years|months|weeks|days|decades|centuries $ of" + Reads + "after years of tension = PXY", m => new Length { Indefinite = m.Says("years") ? TimeUnit.Year : m.Says("months") ? TimeUnit.Month : m.Says("weeks") ? TimeUnit.Week : m.Says("days") ? TimeUnit.Day : m.Says("decades") ? TimeUnit.Decade : TimeUnit.Century }),
            new(TimeCategory.Length, "[ the || these || those || his || her || its || their ]? <side> <n> <unit>" + Reads + "over the past five years = P5Y|the next 12 months = P12M", m => TimeBuild.Side(m) == Direction.This || m.Number() <= 1 || IsVerbToLast(m) ? null : TimeBuild.Lasting(m.Number(), m[TimeClass.Unit])),
            new(TimeCategory.Length, "[ the ]? <side> [ few || several || couple of ] <unit>" + Reads + "in the past few weeks = PXW", m => Indefinite(m)),
            new(TimeCategory.Length, "[ the || recent ] ^ <side> <unit>", m => m.Token(TimeClass.Unit) is var t && FoldedText.Letter(m.Text[t.End - 1]) == 's' && TimeBuild.Side(m) != Direction.This ? Indefinite(m) : null),
            new(TimeCategory.Length, "recent <unit>" + Reads + "in recent years = PXY", m => Indefinite(m)),
            new(TimeCategory.Length, "first <n> <unit>" + Reads + "the first nine months = P9M", m => TimeBuild.Lasting(m.Number(), m[TimeClass.Unit])),
            new(TimeCategory.Length, "<n> [ to || or || - || – ] <n> <unit>" + Reads + "8 to 24 months = P8M|two or three years = P2Y", m => TimeBuild.Between(m.Number(), m.Number(1), m[TimeClass.Unit])),
            new(TimeCategory.Length, "between <n> and <n> <unit>" + Reads + "between five and 10 years = P5Y", m => TimeBuild.Between(m.Number(), m.Number(1), m[TimeClass.Unit])),
            new(TimeCategory.Length, "all day|night|year|week" + Reads + "all day = P1D", m => m.Says("night") ? Length.Of(1, TimeUnit.DayPart) : Length.Of(1, m.Says("week") ? TimeUnit.Week : m.Says("year") ? TimeUnit.Year : TimeUnit.Day)),
            new(TimeCategory.Length, "@length [ , || and || , and ]? @length" + Reads + "a year and three months = P1Y3M|one hour and 10 minutes = PT1H10M", m => m.Sub() is Length { Indefinite: null, Bound: Bound.Exact } a && m.Sub(1) is Length { Indefinite: null, Bound: Bound.Exact } b && a.Finest > b.Finest ? a + b : null) { Level = 1 },
        ];
    }

    private static class Sets
    {
        public static readonly TimeRule[] Rules =
        [
            new(TimeCategory.Set, "every|each [ single ]? <n>? <unit>" + Reads + "every year = P1Y|every two weeks = P2W|each month = P1M", m => new Recurrence(Length.Of(m.Has(TimeClass.Number) ? m.Number() : 1, (TimeUnit)m[TimeClass.Unit]))),
            new(TimeCategory.Set, "every other|second|third|fourth <dayname>" + Reads + "every second Tuesday = XXXX-WXX-2", m => new Recurrence(TimeBuild.Weekday(m))),
            new(TimeCategory.Set, "every other <unit>" + Reads + "every other day = P2D", m => new Recurrence(Length.Of(2, (TimeUnit)m[TimeClass.Unit]))),
            new(TimeCategory.Set, "every|each <weekday> <part>?" + Reads + "every Monday = XXXX-WXX-1|every Tuesday evening = XXXX-WXX-2TEV", m => new Recurrence(TimeBuild.Weekday(m))),
            new(TimeCategory.Set, "every|each <part>" + Reads + "every morning = XXXX-XX-XXTMO", m => new Recurrence(Of(m))),
            new(TimeCategory.Set, "every|each <season>" + Reads + "every summer = XXXX-SU", m => new Recurrence(new CalendarTime { Season = (Season)m[TimeClass.Season] })),
            new(TimeCategory.Set, "every|each <monthname>" + Reads + "every April = XXXX-04", m => new Recurrence(TimeBuild.Month(m)!)),
            new(TimeCategory.Set, "per <unit>" + Reads + "$5,000 per year = P1Y", m => new Recurrence(Length.Of(1, (TimeUnit)m[TimeClass.Unit]))),
            new(TimeCategory.Set, "<n> ^ a year|month|week|day $ <stop>" + Reads + "$40,000 a year, = P1Y", m => m.Number() < 2 ? null : new Recurrence(Length.Of(1, m.Says("year") ? TimeUnit.Year : m.Says("month") ? TimeUnit.Month : m.Says("week") ? TimeUnit.Week : TimeUnit.Day))),
            new(TimeCategory.Set, "<noun> ^ a year|month|week|day" + Reads + "300 hires a year = P1Y", m => m.Tokens[m.Start - 1] is var noun && FoldedText.Letter(m.Text[noun.End - 1]) == 's' && noun.End - noun.Start > 3 ? new Recurrence(Length.Of(1, m.Says("year") ? TimeUnit.Year : m.Says("month") ? TimeUnit.Month : m.Says("week") ? TimeUnit.Week : TimeUnit.Day)) : null),
            new(TimeCategory.Set, "[ once || twice || times || million || billion || kilometers || kilometres || km || miles || dollars || euros || pounds || people || barrels || tons || tonnes ] ^ a|an year|month|week|day|hour" + Reads + "twice a week = P1W|$5 million a year = P1Y|240 kilometers an hour = PT1H", m => new Recurrence(Length.Of(1, m.Says("year") ? TimeUnit.Year : m.Says("month") ? TimeUnit.Month : m.Says("week") ? TimeUnit.Week : m.Says("day") ? TimeUnit.Day : TimeUnit.Hour))),
            new(TimeCategory.Set, "on ^ mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays" + Reads + "on Sundays = XXXX-WXX-7", m => new Recurrence(new CalendarTime { Weekday = WeekdayAt(m) })),
            new(TimeCategory.Set, "<often>", m => new Recurrence(Length.Of(1, (TimeUnit)m[TimeClass.Often]))) { Terse = true },
        ];
    }

    private static class Bounds
    {
        public static readonly TimeRule[] Rules =
        [
            new(TimeCategory.Bound, "[ more than || above || upwards of || for ^ over || well ^ over || just ^ over || lasted ^ over || took ^ over || after ^ over ]" + Reads + "more than an hour = moreThan PT1H", _ => new BoundWords(Bound.MoreThan)),
            new(TimeCategory.Bound, "[ less than || fewer than || under || below || within ]" + Reads + "less than two days = lessThan P2D", m => m.Says("within") ? null : new BoundWords(Bound.LessThan)),
            new(TimeCategory.Bound, "[ at least || a minimum of || no less than ]" + Reads + "at least six months = atLeast P6M", _ => new BoundWords(Bound.AtLeast)),
            new(TimeCategory.Bound, "[ at most || up to || a maximum of || no more than || not more than ]" + Reads + "up to ten years = atMost P10Y", _ => new BoundWords(Bound.AtMost)),
            new(TimeCategory.Bound, "[ about || around || roughly || approximately || nearly || almost || some || close to || an estimated || circa ]" + Reads + "nearly three hours = about PT3H", _ => new BoundWords(Bound.About)),
            new(TimeCategory.BoundAfter, "[ or so ]" + Reads + "three hours or so = about PT3H", _ => new BoundWords(Bound.About)),
            new(TimeCategory.BoundAfter, "[ or more || at least ]" + Reads + "two years or more = atLeast P2Y", _ => new BoundWords(Bound.AtLeast)),
            new(TimeCategory.BoundAfter, "[ or less || or fewer || at most ]", _ => new BoundWords(Bound.AtMost)),
        ];
    }

    private static class Names
    {
        public static readonly TimeRule[] Rules =
        [
            Nothing("<n> years|year|month|months|day|days|week|weeks old|olds", "58 years old|a 58-year-old man"),
            Nothing("aged <n>", "aged 58"),
            Nothing("aged [ <n> - <n> || <n> to <n> || between <n> and <n> ] [ years|months ]?", "people aged 13-17 may enter"),
            Nothing("<weekday> [ times|telegraph|mail|express|mirror|post|herald|business|league || night football ]", "the Sunday Times|Monday Night Football"),
            new(TimeCategory.Nothing, "black <weekday>" + ReadsNot + "Black Monday", m => m.Tokens[m.Start].Capital && m[TimeClass.Weekday] == 5 ? null : Silence.Instance),
            Nothing("super|sheffield|casual|fat|bloody|giving|whit <weekday>", "Fat Tuesday|Sheffield Wednesday"),
            Nothing("[ usa today || the today || man of the year || person of the year || day one || one day || some day || the other day || day to day || day by day || these days || at the end of the day || state of the art || second hand || split second || per cent ]", "one day|at the end of the day|these days"),
            Nothing("arab|prague spring", "the Arab Spring"),
            Nothing("[ spring || summer || fall ] <name>", "Spring Street"),
            Nothing("<rank> half of the match|game", "the second half of the match"),
            Nothing("day care|trip|job|laborer|laborers", "a day trip"),
            Nothing("at age <n>", "at age 15"),
            new(TimeCategory.Nothing, "to|may|can|could|should|will|would march|may" + Reads + "from January to March 2024 = XXXX-01; 2024-03" + ReadsNot + "to march", m => m.Says("to") && m.Says("march") && m.Tokens[m.End - 1].Capital ? null : Silence.Instance),
        ];
    }

    /// <summary>The rules of every text, group by group.</summary>
    public static readonly TimeRule[][] All = [Days.Rules, EnglishHolidays.Named, EnglishHolidays.Dates, Relative.Rules, Periods.Rules, Clocks.Rules, Moments.Rules, Lengths.Rules, Sets.Rules, Bounds.Rules, Names.Rules];

    /// <summary>Those that texts have to be about times for, made when the first such text comes; <see cref="EnglishTimeWords.Spoken"/> lists the words that they alone name.</summary>
    public static TimeRule[][] Spoken() =>
    [
        EnglishSpokenClocks.All, EnglishSpokenDates.All,
        RangeRules.Of("from || between || from the || between the || during", "to || and || until || till || through || - || – || ~ || thru || to the || and the", "of? this month || in this month", "of? next month || in next month"),
    ];

    /// <summary>"should last three weeks".</summary>
    private static bool IsVerbToLast(TimeMatch m) => m.Preceded("to", "will", "should", "would", "could", "may", "might", "can", "must", "ll", "not") && FoldedText.Matches(m.Text, m.Tokens[m.Start].Start, "last");

    /// <summary>A clock time with its time zone, which the value leaves out.</summary>
    private static Temporal? Zoned(TimeMatch m) => m.Sub() is CalendarTime { Clock: not null } time ? time : null;

    private static CalendarTime? MonthOfSide(TimeMatch m) => TimeBuild.Month(m) is { } month ? month with { Direction = Direction.Open, YearShift = YearsTo(m) } : null;

    private static int YearsTo(TimeMatch m) => TimeBuild.Side(m) switch { Direction.Next => 1, Direction.This => 0, _ => -1 };

    /// <summary>0900 of "0900 GMT".</summary>
    private static Temporal? FourDigits(TimeMatch m) =>
        m.Token(TimeClass.Number) is { Digits: 4, Decimals: 0, Spelled: false } token && (int)token.Value / 100 < 24 && (int)token.Value % 100 < 60 ? TimeBuild.At(new ClockTime((int)token.Value / 100, (int)token.Value % 100)) : null;

    private static TimeRule Nothing(string pattern, string examples) => new(TimeCategory.Nothing, pattern + ReadsNot + examples, _ => Silence.Instance);

    private static Temporal? Away(Temporal? length, int sign, Origin origin = Origin.Writing) => length is Length { Indefinite: null, Code: null, Upper: null } d ? new Shifted(d, sign, origin) : null;

    private static int? OrNone(TimeMatch m) => m[TimeClass.Year] is var year and > 0 ? year : null;

    private static CalendarTime? MonthOfYear(TimeMatch m) =>
        m[TimeClass.Number] is >= 1 and <= 12 and var month && m.Token(TimeClass.Number) is { Digits: 1 or 2, Decimals: 0 } && m[TimeClass.Year] is > 1900 and < 2100 ? new CalendarTime { Month = month, Year = m[TimeClass.Year] } : null;

    /// <summary>A recurrence at an hour.</summary>
    private static Temporal? At(Temporal? set, ClockTime clock) => set switch
    {
        Recurrence { Every: CalendarTime { Clock: null } day } => new Recurrence(day with { Clock = clock.In(day.Part), Part = DayPart.None }),
        Recurrence { Every: Length { Days: 1 } } => new Recurrence(new CalendarTime { Clock = clock }),
        _ => null,
    };

    private static int LastWeekday(TimeMatch m)
    {
        foreach (WordMeaning meaning in m.Tokens.Lexicon.Meanings(m.Tokens[m.End - 1].Word))
            if (meaning.Class == TimeClass.Weekday) return meaning.Value;
        return 1;
    }

    private static CalendarTime? HalfEnding(Temporal? end) =>
        end is CalendarTime { Month: 6 or 12, Day: null or 30 or 31, Clock: null } last ? new CalendarTime { Year = last.Year, Half = last.Month / 6 } : null;

    private static CalendarTime? QuarterEnding(Temporal? end) =>
        end is CalendarTime { Month: 3 or 6 or 9 or 12, Day: null or 30 or 31, Clock: null } last ? new CalendarTime { Year = last.Year, Quarter = last.Month / 3 } : null;

    /// <summary>"1H 2024", "3Q": capitals only, an hour is written small.</summary>
    private static CalendarTime? HalfOrQuarter(TimeMatch m)
    {
        TimeToken number = m.Token(TimeClass.Number);
        char letter = m.Text[number.End];
        int? year = m[TimeClass.Year] is var y and > 0 ? y : null;
        if (number.Digits != 1 || number.Decimals > 0) return null;
        return letter switch
        {
            'H' when m[TimeClass.Number] is 1 or 2 && year is not null => new CalendarTime { Half = m[TimeClass.Number], Year = year },
            'Q' when m[TimeClass.Number] is >= 1 and <= 4 => new CalendarTime { Quarter = m[TimeClass.Number], Year = year },
            _ => null,
        };
    }

    private static int Months(TimeMatch m) => TimeBuild.Side(m) switch { Direction.Last => -1, Direction.Next => 1, _ => 0 };

    private static bool IsCount(TimeMatch m) => m.Followed(
        "people", "homes", "dollars", "euros", "pounds", "miles", "metres", "meters", "feet", "jobs", "times", "employees", "workers", "tonnes", "tons", "acres", "pages", "votes", "points", "units", "square", "km", "kg", "mw", "deaths", "cases", "million", "billion", "children", "students", "members", "copies", "seats", "hours", "years");

    private static bool IsVerb(TimeMatch m) => !m.IsTerse && m[TimeClass.Month] is 3 or 5 && !m.Token(TimeClass.Month).Capital;

    private static bool IsName(TimeMatch m)
    {
        if (!m.Token(TimeClass.Month).Capital) return true;
        if (!m.Tokens.Has(m.End)) return false;
        TimeToken next = m.Tokens[m.End];
        return next.Shape == TokenShape.Word && next.Capital && next.Word == 0 && next.Joint == Joint.Space;
    }

    private static Temporal? Part(TimeMatch m)
    {
        int rank = m[TimeClass.Rank], year = m[TimeClass.Year];
        bool quarter = m.Says("quarter");
        if (m.Followed("final", "finals", "back", "century", "time") || (year < 0 && !quarter && m.Followed("of"))) return null;
        return rank < 1 || rank > (quarter ? 4 : 2) ? null : new CalendarTime { Quarter = quarter ? rank : null, Half = quarter ? null : rank, Year = year < 0 ? null : year };
    }

    private static Temporal? Beside(TimeMatch m, int? count = null)
    {
        TimeUnit unit = (TimeUnit)m[TimeClass.Unit];
        TimeToken token = m.Token(TimeClass.Unit);
        if (unit is TimeUnit.Fortnight or TimeUnit.DayPart or < TimeUnit.Day || FoldedText.Letter(m.Text[token.End - 1]) == 's') return null;
        Direction side = TimeBuild.Side(m);
        if (side == Direction.This && unit == TimeUnit.Day) return null;
        return new Period(unit, count ?? (side == Direction.Next ? 1 : side == Direction.This ? 0 : -1));
    }

    private static CalendarTime Of(TimeMatch m) => new() { Part = (DayPart)m[TimeClass.Part] };

    private static Temporal? Plain(TimeMatch m)
    {
        TimeUnit unit = (TimeUnit)m[TimeClass.Unit];
        TimeToken number = m.Token(TimeClass.Number), token = m.Token(TimeClass.Unit);
        bool article = number is { Value: 1, Spelled: true } && FoldedText.Letter(m.Text[number.Start]) == 'a';
        if (article && unit is TimeUnit.Second or TimeUnit.Day or TimeUnit.Quarter or TimeUnit.DayPart) return null;
        if (token.End - token.Start == 1 && token.Joint != Joint.Touching) return null;
        if (unit == TimeUnit.Quarter || (unit == TimeUnit.Minute && token.End - token.Start == 1)) return null;
        return TimeBuild.Lasting(m.Number(), (int)unit);
    }

    private static Temporal? Indefinite(TimeMatch m)
    {
        TimeToken token = m.Token(TimeClass.Unit);
        TimeUnit unit = (TimeUnit)m[TimeClass.Unit];
        return FoldedText.Letter(m.Text[token.End - 1]) != 's' || token.End - token.Start < 4 || unit == TimeUnit.DayPart ? null : new Length { Indefinite = unit };
    }

    private static int WeekdayAt(TimeMatch m)
    {
        foreach (WordMeaning meaning in m.Tokens.Lexicon.Meanings(m.Tokens[m.Start].Word))
            if (meaning.Class == TimeClass.Weekday) return meaning.Value;
        return 1;
    }
}
