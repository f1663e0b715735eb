using Factum.Extraction.Quantities.Times;

namespace Factum.Extraction.Languages.English;

/// <summary>Clock times as they are said in answers and commands ("at 7", "seven thirty in the evening"): read only where the text is known to be about times.</summary>
internal static class EnglishSpokenClocks
{
    /// <summary>The rules.</summary>
    public static readonly TimeRule[] All =
    [
        new(TimeCategory.Clock, "[ at|around|about|by|for ] ^ <hour>", m => TimeBuild.At(new ClockTime(m[TimeClass.Hour]))) { Terse = true },
        new(TimeCategory.Clock, "<hour> <min>", m => BothSpelled(m) ? TimeBuild.At(new ClockTime(m[TimeClass.Hour], m[TimeClass.Minute])) : null) { Terse = true },
        new(TimeCategory.Clock, "<hour> <min> <min>", m => BothSpelled(m) ? TimeBuild.At(new ClockTime(m[TimeClass.Hour], m[TimeClass.Minute] + m[TimeClass.Minute, 1])) : null) { Terse = true },
        new(TimeCategory.Clock, "<hour> <min> in the <part>", m => BothSpelled(m) ? In(m, m[TimeClass.Minute]) : null) { Terse = true },
        new(TimeCategory.Clock, "<hour> [ in the || at || this ] <part>", m => In(m, -1)) { Terse = true },
        new(TimeCategory.Clock, "<clock> [ in the || at || this ] <part>", m => TimeBuild.At(TimeBuild.Clock(m.Token(TimeClass.Clock)), (DayPart)m[TimeClass.Part])) { Terse = true },
        new(TimeCategory.Clock, "<part> at? <clock>", m => TimeBuild.At(TimeBuild.Clock(m.Token(TimeClass.Clock)), (DayPart)m[TimeClass.Part])) { Terse = true },
        new(TimeCategory.Clock, "<part> at? <hour> <meridiem>?", m => m.Has(TimeClass.Meridiem) ? TimeBuild.At(new ClockTime(m[TimeClass.Hour]), m[TimeClass.Meridiem]) : In(m, -1)) { Terse = true },
        new(TimeCategory.Clock, "half past <hour> [ <meridiem> || o clock ]?", m => Past(m, 30)) { Terse = true },
        new(TimeCategory.Clock, "half past <hour> in the <part>", m => In(m, 30)) { Terse = true },
        new(TimeCategory.Clock, "<min> [ minutes|mins|min ]? past|after <hour> [ <meridiem> || o clock ]?", m => Past(m, m[TimeClass.Minute])) { Terse = true },
        new(TimeCategory.Clock, "<min> [ minutes|mins|min ]? past <hour> in the <part>", m => In(m, m[TimeClass.Minute])) { Terse = true },
        new(TimeCategory.Clock, "<min> [ minutes|mins|min ]? to|before <hour> [ <meridiem> || o clock ]?", m => Before(m, m[TimeClass.Minute])) { Terse = true },
        new(TimeCategory.Clock, "a? quarter to|before <hour> [ <meridiem> || o clock ]?", m => Before(m, 15)) { Terse = true },
        new(TimeCategory.Clock, "a? quarter past|after <hour> [ <meridiem> || o clock ]?", m => Past(m, 15)) { Terse = true },
        new(TimeCategory.Clock, "<n> <meridiem>", m => (int)m.Number() is var n && n is >= 100 and < 1260 && n % 100 < 60 ? TimeBuild.At(new ClockTime(n / 100, n % 100), m[TimeClass.Meridiem]) : null) { Terse = true },
        new(TimeCategory.Clock, "<hour> h <min> [ pm|am ]?", m => TimeBuild.At(new ClockTime(m[TimeClass.Hour] + (m.Says("pm") && m[TimeClass.Hour] < 12 ? 12 : 0), m[TimeClass.Minute]))) { Terse = true },
        new(TimeCategory.Clock, "t ~<clock>", m => TimeBuild.At(TimeBuild.Clock(m.Token(TimeClass.Clock)))) { Terse = true },
        new(TimeCategory.Clock, "12 noon", _ => TimeBuild.At(new ClockTime(12))) { Terse = true },
        new(TimeCategory.Clock, "<hour> noon|midnight", m => m[TimeClass.Hour] == 12 ? TimeBuild.At(new ClockTime(m.Says("noon") ? 12 : 0)) : null) { Terse = true },
        new(TimeCategory.Clock, "noonish", _ => TimeBuild.At(new ClockTime(12))) { Terse = true },
        new(TimeCategory.Clock, "<hour> ish", m => TimeBuild.At(new ClockTime(m[TimeClass.Hour]))) { Terse = true },
        new(TimeCategory.Clock, "<hour> ~p", m => TimeBuild.At(new ClockTime(m[TimeClass.Hour]), 12)) { Terse = true },
        new(TimeCategory.Clock, "<hour> ~ampm", m => TimeBuild.At(new ClockTime(m[TimeClass.Hour]))) { Terse = true },
        new(TimeCategory.Clock, "<hour> o clock lunchtime|lunch", m => TimeBuild.At(new ClockTime(m[TimeClass.Hour] is 1 or 2 ? m[TimeClass.Hour] + 12 : m[TimeClass.Hour]))) { Terse = true },
        new(TimeCategory.Clock, "lunchtime|lunch <hour> o clock", m => TimeBuild.At(new ClockTime(m[TimeClass.Hour] is 1 or 2 ? m[TimeClass.Hour] + 12 : m[TimeClass.Hour]))) { Terse = true },
        new(TimeCategory.Clock, "mid morning|afternoon|evening|night|day", m => TimeBuild.At(new ClockTime(m.Says("morning") ? 10 : m.Says("afternoon") ? 14 : m.Says("evening") ? 18 : m.Says("night") ? 0 : 12))) { Terse = true },
    ];

    private static bool BothSpelled(TimeMatch m) => m.Token(TimeClass.Hour).Spelled && m.Token(TimeClass.Minute).Spelled && m[TimeClass.Hour] > 1;

    private static CalendarTime In(TimeMatch m, int minute) => TimeBuild.At(new ClockTime(m[TimeClass.Hour], minute), (DayPart)m[TimeClass.Part]);

    private static CalendarTime? Past(TimeMatch m, int minute) =>
        m.Has(TimeClass.Meridiem) ? TimeBuild.At(new ClockTime(m[TimeClass.Hour], minute), m[TimeClass.Meridiem]) : TimeBuild.At(new ClockTime(m[TimeClass.Hour], minute));

    private static CalendarTime? Before(TimeMatch m, int minutes)
    {
        ClockTime clock = new((m[TimeClass.Hour] + 23) % 24, 60 - minutes);
        return m.Has(TimeClass.Meridiem) ? TimeBuild.At(clock, m[TimeClass.Meridiem]) : TimeBuild.At(clock);
    }
}
