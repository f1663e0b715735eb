using Factum.Extraction.Quantities.Times;

namespace Factum.Extraction.Languages.French;

/// <summary>Dates and lengths as they are said in answers and commands ("pour le 27", "le troisième mardi"): read only where the text is known to be about times.</summary>
internal static class FrenchSpokenDates
{
    /// <summary>The rules.</summary>
    public static readonly TimeRule[] All =
    [
        new(TimeCategory.Date, "le|du ^ <day>", m => IsCounted(m) ? null : new CalendarTime { Day = m[TimeClass.Day] }) { Terse = true },
        new(TimeCategory.Date, "le ^ <rank>", m => m[TimeClass.Rank] > 31 || m.CountsNoun() ? null : new CalendarTime { Day = m[TimeClass.Rank] }) { Terse = true },
        new(TimeCategory.Date, "<rank> <dayname>", m => new CalendarTime { Weekday = m[TimeClass.Weekday], WeekdayRank = m[TimeClass.Rank] }) { Terse = true },
        new(TimeCategory.Date, "<rank> <dayname> de|du|d|en [ ce ]? mois <side>?", m => OfMonth(m) with { Weekday = m[TimeClass.Weekday], WeekdayRank = m[TimeClass.Rank] }) { Terse = true },
        new(TimeCategory.Date, "<rank> <dayname> en <month>", m => new CalendarTime { Weekday = m[TimeClass.Weekday], WeekdayRank = m[TimeClass.Rank], Month = m[TimeClass.Month] }) { Terse = true },
        new(TimeCategory.Date, "<month> [ / || - || le ]? <day> [ ,? <year> ]?", TimeBuild.Day) { Terse = true },
        new(TimeCategory.Date, "<month> <rank>", TimeBuild.Day) { Terse = true },
        new(TimeCategory.Date, "ce? <side> jour", m => new Period(TimeUnit.Day, TimeBuild.Side(m) == Direction.Next ? 1 : -1)) { Terse = true },
        new(TimeCategory.Date, "jour <side>", m => new Period(TimeUnit.Day, TimeBuild.Side(m) == Direction.Next ? 1 : -1)) { Terse = true },
        new(TimeCategory.Date, "lendemain|surlendemain", m => TimeBuild.Days(m.Says("surlendemain") ? 2 : 1)) { Terse = true },
        new(TimeCategory.Date, "<n> <weekday> à partir de|d [ maintenant || aujourd hui || demain ]", m => new Shifted(Length.Of(m.Number(), TimeUnit.Week), 1, Origin.Writing, TimeBuild.Weekday(m) with { Direction = Direction.Last })) { Terse = true },
        new(TimeCategory.Length, "pour ^ <n> h|heure|heures", m => TimeBuild.Lasting(m.Number(), (int)TimeUnit.Hour)) { Terse = true },
        new(TimeCategory.Length, "pour ^ <n> h|heure|heures et demi|demie", m => TimeBuild.Lasting(m.Number() + 0.5m, (int)TimeUnit.Hour)) { Terse = true },
        new(TimeCategory.Length, "<n> et demi|demie <unit>", m => TimeBuild.Lasting(m.Number() + 0.5m, m[TimeClass.Unit])) { Terse = true },
        new(TimeCategory.Length, "tout|toute le|la|l <unit>", m => Length.Of(1, (TimeUnit)m[TimeClass.Unit])) { Terse = true },
        new(TimeCategory.Length, "[ le || la || l || un || une ] ^ <unit> entier|entière", m => Length.Of(1, (TimeUnit)m[TimeClass.Unit])) { Terse = true },
        new(TimeCategory.Length, "plein|pleine <unit>", m => Length.Of(1, (TimeUnit)m[TimeClass.Unit])) { Terse = true },
        new(TimeCategory.Length, "[ quelque || divers || diverses ] <unit>", m => new Length { Indefinite = (TimeUnit)m[TimeClass.Unit] }) { Terse = true },
        new(TimeCategory.Length, "[ encore || en || dans ] ^ un jour", _ => Length.Of(1, TimeUnit.Day)) { Terse = true },
        new(TimeCategory.Length, "<n> autre? <unit> ouvré|ouvrés|ouvrable|ouvrables", m => Length.Of(m.Number(), TimeUnit.BusinessDay)) { Terse = true },
        new(TimeCategory.Length, "<n> autre <unit>", m => TimeBuild.Lasting(m.Number(), m[TimeClass.Unit])) { Terse = true },
        new(TimeCategory.Length, "@length et @length", m => m.Sub() is Length { Indefinite: null } a && m.Sub(1) is Length { Indefinite: null } b ? a + b : null) { Level = 1, Terse = true },
    ];

    private static bool IsCounted(TimeMatch m) => m.CountsNoun() || m.Followed("h", "heure", "heures", "pour", "minutes", "jours");

    private static CalendarTime OfMonth(TimeMatch m) => new() { MonthShift = TimeBuild.Side(m) switch { Direction.Last => -1, Direction.Next => 1, _ => 0 } };
}
