using Factum.Extraction.Quantities.Times;

namespace Factum.Extraction.Languages.French;

/// <summary>Clock times as they are said in answers and commands ("à 7", "sept trente du soir"): read only where the text is known to be about times.</summary>
internal static class FrenchSpokenClocks
{
    private const string InPart = "[ du|de|dans|ce|le ]? [ la|l|le ]? [ <part> || après midi ]";

    /// <summary>The rules.</summary>
    public static readonly TimeRule[] All =
    [
        new(TimeCategory.Clock, "à|vers|pour|près|environ ^ <hour>", m => IsCounted(m) ? null : TimeBuild.At(new ClockTime(m[TimeClass.Hour]))) { Terse = true },
        new(TimeCategory.Clock, "peu près à? ^ <hour>", m => TimeBuild.At(new ClockTime(m[TimeClass.Hour]))) { Terse = true },
        new(TimeCategory.Clock, "<hour> " + InPart, m => In(m, -1)) { Terse = true },
        new(TimeCategory.Clock, "<hour> <min>", m => BothSpelled(m) ? TimeBuild.At(new ClockTime(m[TimeClass.Hour], m[TimeClass.Minute, 0])) : null) { Terse = true },
        new(TimeCategory.Clock, "<hour> <min> " + InPart, m => BothSpelled(m) ? In(m, m[TimeClass.Minute]) : null) { Terse = true },
        new(TimeCategory.Clock, "<hour> <min> <meridiem>", m => TimeBuild.At(new ClockTime(m[TimeClass.Hour], m[TimeClass.Minute]), m[TimeClass.Meridiem])) { Terse = true },
        new(TimeCategory.Clock, "<n> <meridiem>", m => (int)m.Number() is var n && n is >= 100 and < 1260 && n % 100 < 60 ? TimeBuild.At(new ClockTime(n / 100, n % 100), m[TimeClass.Meridiem]) : null) { Terse = true },
        new(TimeCategory.Clock, "<hour> et [ demi|demie || quart || trois quarts ]", m => TimeBuild.At(new ClockTime(m[TimeClass.Hour], Fraction(m)))) { Terse = true },
        new(TimeCategory.Clock, "<hour> et [ demi|demie || quart || trois quarts ] " + InPart, m => In(m, Fraction(m))) { Terse = true },
        new(TimeCategory.Clock, "<hour> <meridiem> et [ demi|demie || quart || trois quarts ]", m => TimeBuild.At(new ClockTime(m[TimeClass.Hour], Fraction(m)), m[TimeClass.Meridiem])) { Terse = true },
        new(TimeCategory.Clock, "<hour> h|heures et <min> minute|minutes [ " + InPart + " ]?", m => In(m, m[TimeClass.Minute])) { Terse = true },
        new(TimeCategory.Clock, "<clock> " + InPart, m => TimeBuild.At(TimeBuild.Clock(m.Token(TimeClass.Clock)), Part(m))) { Terse = true },
        new(TimeCategory.Clock, "<clock> midi|minuit", m => TimeBuild.At(TimeBuild.Clock(m.Token(TimeClass.Clock)))) { Terse = true },
        new(TimeCategory.Clock, "l? ^ après midi à? <clock>", m => TimeBuild.At(TimeBuild.Clock(m.Token(TimeClass.Clock)), DayPart.Afternoon)) { Terse = true },
        new(TimeCategory.Clock, "l? ^ après midi à? <hour>", m => TimeBuild.At(new ClockTime(m[TimeClass.Hour]), DayPart.Afternoon)) { Terse = true },
        new(TimeCategory.Clock, "t ~<clock>", m => TimeBuild.At(TimeBuild.Clock(m.Token(TimeClass.Clock)))) { Terse = true },
        new(TimeCategory.Clock, "t ~<hour> h <min> min|m <min> s?", m => TimeBuild.At(new ClockTime(m[TimeClass.Hour], m[TimeClass.Minute], m[TimeClass.Minute, 1]))) { Terse = true },
        new(TimeCategory.Clock, "<hour> h <min> ~s", m => TimeBuild.At(new ClockTime(m[TimeClass.Hour], 0, m[TimeClass.Minute]))) { Terse = true },
        new(TimeCategory.Clock, "milieu|mi de|d|du? [ la|l ]? [ <part> || après midi ]", m => TimeBuild.At(new ClockTime(Part(m) switch { DayPart.Morning => 10, DayPart.Afternoon => 14, DayPart.Evening => 18, DayPart.Night => 0, _ => 12 }))) { Terse = true },
        new(TimeCategory.Clock, "midi|minuit ,? [ l heure de|du déjeuner ]", m => TimeBuild.At(new ClockTime(m.Says("midi") ? 12 : 0))) { Terse = true },
        new(TimeCategory.Clock, "<hour> h|heures ,? [ l heure de|du déjeuner ]", m => TimeBuild.At(new ClockTime(m[TimeClass.Hour]))) { Terse = true },
        new(TimeCategory.Clock, "l? ^ heure de|du déjeuner à? <hour> h|heures", m => TimeBuild.At(new ClockTime(m[TimeClass.Hour]))) { Terse = true },
    ];

    private static bool IsCounted(TimeMatch m)
    {
        if (m.CountsNoun() || !m.Tokens.Has(m.End)) return m.CountsNoun();
        foreach (WordMeaning meaning in m.Tokens.Lexicon.Meanings(m.Tokens[m.End].Word))
            if (meaning.Class is TimeClass.Unit or TimeClass.Month) return true;
        return false;
    }

    private static bool BothSpelled(TimeMatch m) => m.Token(TimeClass.Hour).Spelled && m.Token(TimeClass.Minute).Spelled;

    private static CalendarTime In(TimeMatch m, int minute) => TimeBuild.At(new ClockTime(m[TimeClass.Hour], minute), Part(m));

    private static int Fraction(TimeMatch m) => m.Says("quart") ? 15 : m.Says("quarts") ? 45 : 30;

    private static DayPart Part(TimeMatch m) => m.Has(TimeClass.Part) ? (DayPart)m[TimeClass.Part] : m.Says("midi") ? DayPart.Afternoon : DayPart.None;
}
