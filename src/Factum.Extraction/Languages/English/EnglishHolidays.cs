using Factum.Extraction.Quantities.Times;
using static Factum.Extraction.Quantities.Times.TimeRule;

namespace Factum.Extraction.Languages.English;

/// <summary>English holidays, those that Easter moves included.</summary>
internal static class EnglishHolidays
{
    private const string Names = """
        Christmas|Christmas Day|Xmas|Xmas Day:12-25
        Christmas Eve:12-24
        Boxing Day:12-26
        New Year s Eve|New Years Eve|New Year Eve:12-31
        New Year s Day|New Years Day|New Year Day:01-01
        Easter|Easter Sunday|Easter Day:E+0
        Easter Monday:E+1
        Good Friday:E-2
        Maundy Thursday:E-3
        Easter Saturday:E-1
        Easter weekend:E+0
        Palm Sunday:E-7
        Ash Wednesday:E-46
        Shrove Tuesday|Mardi Gras|Pancake Day:E-47
        Clean Monday:E-48
        Ascension Day:E+39
        Pentecost|Whit Sunday:E+49
        Whit Monday:E+50
        Halloween|Hallowe en:10-31
        Thanksgiving|Thanksgiving Day|thanks giving|thanks giving day:11 4#4
        Black Friday:11 4#4+1
        Cyber Monday:11 4#4+4
        Labor Day|Labour Day:09 1#1
        Memorial Day:05 1#-1
        MLK Day|Martin Luther King Day|Martin Luther King Jr Day|Martin Luther King Jr . Day:01 1#3
        Presidents Day|President s Day|Presidents ' Day|Presidents ’ Day:02 1#3
        Columbus Day|Indigenous Peoples Day:10 1#2
        Election Day:11 1#1+1
        Veterans Day|Veterans ' Day|Veterans ’ Day|Remembrance Day|Armistice Day:11-11
        Remembrance Sunday:11 7#2
        Juneteenth:06-19
        Canada Day:07-01
        Bastille Day:07-14
        Anzac Day|ANZAC Day:04-25
        Groundhog Day:02-02
        Earth Day:04-22
        May Day:05-01
        Valentine s Day|Valentines Day|Valentine Day|St Valentine s Day:02-14
        St Patrick s Day|St . Patrick s Day|Saint Patrick s Day|St Patricks Day:03-17
        Bonfire Night|Guy Fawkes Night:11-05
        Burns Night:01-25
        Mother s Day|Mothers Day:05 7#2
        Father s Day|Fathers Day:06 7#3
        """;

    /// <summary>The rules of their names.</summary>
    public static readonly TimeRule[] Named = HolidayRules.Of(Names);

    /// <summary>The rules of the dates that they make.</summary>
    public static readonly TimeRule[] Dates =
    [
        new(
            TimeCategory.Date,
            "@holiday [ [ , || of || in ]? <year> ]?"
            + Reads + "by Christmas @2024-12-20 = 2024-12-25|at Christmas 2023 = 2023-12-25|on Christmas Eve = XXXX-12-24|on New Year’s Eve = XXXX-12-31|on New Year’s Day = XXXX-01-01|on Boxing Day = XXXX-12-26|on Halloween = XXXX-10-31|"
            + "on Thanksgiving @2024-11-01 = 2024-11-28|by Labor Day @2024-08-20 = 2024-09-02|Memorial Day 2025 = 2025-05-26|Mother's Day 2024 = 2024-05-12|on Valentine’s Day @2024-02-01 = 2024-02-14|"
            + "on Good Friday @2025-04-10 = 2025-04-18|on Easter Monday 2024 = 2024-04-01|before Easter, @2024-03-20 = 2024-03-31|on Black Friday 2010 = 2010-11-26|on Ash Wednesday @2025-03-01 = 2025-03-05|on Good Friday = XXXX-XX-XX|"
            + "on Election Day @2024-11-01 = 2024-11-05|on Presidents’ Day @2025-02-10 = 2025-02-17|on Bastille Day @2024-07-10 = 2024-07-14|the Labor Day weekend @2024-08-20 = 2024-09-02",
            m => Dated(m) is { } date ? date with { Year = Year(m) } : null) { Level = 1 },
        new(TimeCategory.Date, "<side> @holiday" + Reads + "last Christmas @2025-02-01 = 2024-12-25|next Easter @2025-05-01 = 2026-04-05", m => Dated(m) is { } date ? date with { Direction = TimeBuild.Side(m) } : null) { Level = 1 },
        new(TimeCategory.Date, "@holiday of? <side> year" + Reads + "at Easter next year @2024-05-01 = 2025-04-20", m => Dated(m) is { } date ? date with { YearShift = TimeBuild.Side(m) switch { Direction.Next => 1, Direction.This => 0, _ => -1 } } : null) { Level = 1 },
        new(TimeCategory.Date, "the ^ day after|before @holiday <year>?" + Reads + "the day after Thanksgiving @2024-11-01 = 2024-11-29", m => m.Sub() is CalendarTime time ? new Shifted(new Length(Days: 1), m.Says("after") ? 1 : -1, Origin.Writing, time with { Year = Year(m) }) : null) { Level = 1 },
        new(TimeCategory.Nothing, "@holiday" + ReadsNot + "the Good Friday Agreement|Easter Island|a Christmas tree|said Christmas sales rose|Black Friday sales rose|Thanksgiving dinner|Noel Christmas|the Sydney Mardi Gras", m => IsName(m) ? Silence.Instance : null) { Level = 1 },
    ];

    private static CalendarTime? Dated(TimeMatch m) => IsName(m) ? null : (CalendarTime?)m.Sub();

    private static int? Year(TimeMatch m) => m[TimeClass.Year] is var year and > 0 ? year : null;

    /// <summary>"the Good Friday Agreement", "Christmas shoppers": the holiday's name as part of another name, or as what things are for.</summary>
    private static bool IsName(TimeMatch m)
    {
        if (m.IsTerse) return false;
        bool isBare = m.End - m.Start == 1;
        if (m.Start > 0 && m.Tokens[m.Start].Joint is Joint.Space or Joint.Hyphen && m.Tokens[m.Start - 1] is { Shape: TokenShape.Word, Word: 0, Capital: true } before && (isBare || before.Start > 0)) return true;
        if (m.Followed("sales", "season", "results", "revenue", "earnings", "budget", "campaign", "spending", "shopping", "eve")) return true;
        if (!m.Tokens.Has(m.End) || m.Tokens[m.End] is not { Shape: TokenShape.Word, Word: 0, Joint: Joint.Space or Joint.Hyphen }) return false;
        return !m.Preceded("at", "by", "until", "till", "since", "this", "last", "next", "every") && !(!isBare && !m.Tokens[m.End].Capital && m.Preceded("on"));
    }
}
