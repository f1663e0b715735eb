using Factum.Extraction.Quantities.Times;
using static Factum.Extraction.Quantities.Times.TimeRule;

namespace Factum.Extraction.Languages.French;

/// <summary>French holidays, those that Easter moves included.</summary>
internal static class FrenchHolidays
{
    private const string Names = """
        Noël|jour de Noël:12-25
        Pâques|dimanche de Pâques:E+0
        lundi de Pâques:E+1
        Vendredi saint:E-2
        Jeudi saint:E-3
        samedi saint:E-1
        dimanche des Rameaux:E-7
        mercredi des Cendres:E-46
        mardi gras:E-47
        Ascension|jeudi de l Ascension:E+39
        Pentecôte|dimanche de Pentecôte|dimanche de la Pentecôte:E+49
        lundi de Pentecôte|lundi de la Pentecôte:E+50
        Fête Dieu:E+60
        Épiphanie:01-06
        Chandeleur:02-02
        Assomption:08-15
        Toussaint:11-01
        jour de l An|Nouvel An:01-01
        Saint Sylvestre|réveillon du Nouvel An|réveillon de Nouvel An|réveillon de Saint Sylvestre|réveillon de la Saint Sylvestre|veille du Nouvel An:12-31
        Saint Valentin:02-14
        Saint Patrick:03-17
        Saint Jean:06-24
        Saint Nicolas:12-06
        fête du Travail:05-01
        fête de la Musique:06-21
        fête des mères:5 7#-1!49
        fête des pères:6 7#3
        Halloween:10-31
        Thanksgiving|jour de Thanksgiving|thanks giving|jour de thanks giving:11 4#4
        black friday:11 4#4+1
        cyber monday|lundi cyber:11 4#4+4
        """;

    // What has its time from a holiday, and is no thing made for it: "le week-end de Pâques".
    private static readonly string[] Occasions =
        ("end weekend soir soiree matin nuit jour journee veille lendemain lundi mardi jeudi vendredi samedi dimanche periode approche approches fete fetes occasion date lors partir compter autour celebration celebrations "
        + "pont debut fin semaine alentours loin pres reveillon").Split(' ');

    /// <summary>The rules of their names.</summary>
    public static readonly TimeRule[] Named = HolidayRules.Of(Names);

    /// <summary>The rules of the dates that they make.</summary>
    public static readonly TimeRule[] Dates =
    [
        new(
            TimeCategory.Date,
            "@holiday [ [ de|d|en ]? <year> ]?"
            + Reads + "à Noël @2024-12-20 = 2024-12-25|à Noël 2023 = 2023-12-25|avant la Toussaint @2024-10-20 = 2024-11-01|le jour de l’An @2024-12-20 = 2025-01-01|le réveillon du Nouvel An = XXXX-12-31|"
            + "pour la Saint-Valentin @2024-02-01 = 2024-02-14|la fête du Travail = XXXX-05-01|à Halloween = XXXX-10-31|le lundi de Pâques 2025 = 2025-04-21|le week-end de Pâques @2024-03-20 = 2024-03-31|"
            + "le jeudi de l’Ascension @2025-05-20 = 2025-05-29|à la Pentecôte 2024 = 2024-05-19|le lundi de Pentecôte 2025 = 2025-06-09|le jour de Mardi gras @2025-03-01 = 2025-03-04|le Vendredi saint = XXXX-XX-XX|"
            + "la fête des mères @2023-05-20 = 2023-06-04|la fête des mères 2024 = 2024-05-26|le Black Friday @2024-11-12 = 2024-11-29|avant Thanksgiving @2024-11-01 = 2024-11-28",
            m => Dated(m) is { } date ? date with { Year = Year(m) } : null) { Level = 1 },
        new(TimeCategory.Date, "@holiday <side>" + Reads + "à Noël dernier @2025-02-01 = 2024-12-25|à Pâques prochain @2025-05-01 = 2026-04-05", m => Dated(m) is { } date ? date with { Direction = TimeBuild.Side(m) } : null) { Level = 1 },
        new(TimeCategory.Date, "@holiday de|d [ l an || l année ] <side>" + Reads + "au Nouvel An de l’année prochaine @2025-03-01 = 2026-01-01", m => Dated(m) is { } date ? date with { YearShift = TimeBuild.Side(m) == Direction.Next ? 1 : -1 } : null) { Level = 1 },
        new(TimeCategory.Date, "le|du|au|dès? ^ lendemain de|du|d la|l|le? @holiday <year>?" + Reads + "le lendemain de Noël @2024-12-20 = 2024-12-26|au lendemain de la Toussaint = XXXX-11-02", m => Beside(m, 1)) { Level = 1 },
        new(TimeCategory.Date, "la|le|du|de|au|à? ^ réveillon|veille|veille de|du|d la|l|le? @holiday <year>?" + Reads + "la veille de Noël = XXXX-12-24|le réveillon de la Saint-Sylvestre = XXXX-12-31|le réveillon de Noël 2023 = 2023-12-24", m => m.Says("réveillon") && m.Sub() is CalendarTime { Month: 12, Day: 31 } eve ? eve with { Year = Year(m) } : Beside(m, -1)) { Level = 1 },
        new(TimeCategory.Nothing, "@holiday" + ReadsNot + "le père Noël|Noël Lestrade préside le club|Christian Noël préside le club|les marchés de Noël|l’île de Pâques|les vacances de la Toussaint|Toussaint Mercadier|l’ascension du club", m => IsName(m) ? Silence.Instance : null) { Level = 1 },
    ];

    private static CalendarTime? Dated(TimeMatch m) => IsName(m) ? null : (CalendarTime?)m.Sub();

    private static int? Year(TimeMatch m) => m[TimeClass.Year] is var year and > 0 ? year : null;

    private static Shifted? Beside(TimeMatch m, int days) => m.Sub() is CalendarTime time ? new Shifted(new Length(Days: 1), days, Origin.Writing, time with { Year = Year(m) }) : null;

    /// <summary>"le père Noël", "Noël Lestrade", "les vacances de Noël": the holiday's name as a name, or as what things are for.</summary>
    private static bool IsName(TimeMatch m)
    {
        if (m.IsTerse) return false;
        TimeToken first = m.Tokens[m.Start];
        bool isBare = m.End - m.Start == 1;
        if (isBare && IsNamePart(m, m.End) && m.Tokens[m.End].Joint is Joint.Space or Joint.Hyphen) return true;
        if (isBare && first.Joint is Joint.Space or Joint.Hyphen && m.Start > 0 && IsNamePart(m, m.Start - 1)) return true;
        if (m.Preceded("pere", "papa", "mere", "joyeux", "joyeuse", "joyeuses")) return true;
        if (FoldedText.Matches(m.Text, first.Start, "saint") ? !m.Preceded("la") : isBare && !StandsAlone(m) && !m.Preceded("la", "l")) return true;
        int before = m.Start - 1;
        while (before >= 0 && Says(m, before, "la", "le", "l", "les")) before--;
        return before > 0 && Says(m, before, "de", "d", "du", "des") && !Says(m, before - 1, Occasions);
    }

    private static bool StandsAlone(TimeMatch m) => Says(m, m.Start, "noel", "paques", "halloween", "thanksgiving");

    private static bool IsNamePart(TimeMatch m, int at) => m.Tokens.Has(at) && m.Tokens[at] is { Shape: TokenShape.Word, Word: 0, Capital: true };

    private static bool Says(TimeMatch m, int at, params string[] words)
    {
        TimeToken token = m.Tokens[at];
        foreach (string word in words)
            if (token.End - token.Start == word.Length && FoldedText.Matches(m.Text, token.Start, word)) return true;
        return false;
    }
}
