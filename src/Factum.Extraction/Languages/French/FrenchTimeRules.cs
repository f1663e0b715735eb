using System;
using Factum.Extraction.Quantities.Times;

namespace Factum.Extraction.Languages.French;

/// <summary>The French rules of time, each beside the examples that it stands for.</summary>
/// <remarks>Fields of small classes and no methods: in a static constructor the compiler makes each delegate straight away, without a test and a place to keep it, and one for all rules takes longer to compile than one each.</remarks>
internal static class FrenchTimeRules
{
    // What four digits count that would otherwise be a year.
    private static readonly string[] Counted =
        ("euros euro dollars francs personnes habitants salaries emplois exemplaires metres km kilometres tonnes kg litres hectares places logements postes pages morts fois ans heures m m2 h voix points mw watts calories "
        + "degres blesses visiteurs spectateurs entreprises millions milliards mille").Split(' ');

    private static readonly string[] Sentences =
        "de d ferme avec dont fermes".Split(' ');

    private static class Days
    {
        public static readonly TimeRule[] Rules =
        [
            new(TimeCategory.Date, "[ <weekday> ,? le? ]? <day> de? <month> [ ,? de? <year> ]?", TimeBuild.Day)
            {
                Reads = "le 14 juillet = XXXX-07-14|le 14 juillet 2025 = 2025-07-14|1er mars 2024 = 2024-03-01|mercredi 2 avril 2025 = 2025-04-02|jeudi 5 juin @2025-06-20 = 2025-06-05|le 3 août 1997 = 1997-08-03|le 28 déc. 2021 = 2021-12-28",
                ReadsNot = "le 14e arrondissement|les 14 juges|un Boeing 747",
            },
            new(TimeCategory.Date, "[ <weekday> ,? le? ]? <day> <month> <yy> $ <stop>", TimeBuild.Day) { Reads = "né le 10 novembre 93, il = 1993-11-10" },
            new(TimeCategory.Date, "<day> <month> <side>", TimeBuild.Day) { Reads = "le 9 août dernier @2002-01-16 = 2001-08-09|le 21 janvier prochain @2002-01-16 = 2002-01-21" },
            new(TimeCategory.Date, "<day> $ [ et || au || - || – || à || ou || , <day> et ] <day> <month>", TimeBuild.Day) { Reads = "du 19 au 23 juillet 1999 = 1999-07-19; 1999-07-23" },
            new(TimeCategory.Date, "<day> $ [ et || au || - || – || à || ou ] <day> <month> <year>", TimeBuild.Day) { Reads = "les 3 et 4 mai 2022 = 2022-05-03; 2022-05-04" },
            new(TimeCategory.Date, "<rank> <month> <year>?", TimeBuild.Day) { Reads = "le premier mai = XXXX-05-01" },
            new(TimeCategory.Date, "[ <weekday> ,? le? ]? <numeric>", m => TimeBuild.Numeric(m.Token(TimeClass.Numeric), false))
            {
                Reads = "le 14/07/2025 = 2025-07-14|2025-07-14 = 2025-07-14|le 02.03.2021 = 2021-03-02|en 2024-11 = 2024-11",
                ReadsNot = "06.12.34.56.78|la version 2.14.3|3-1|le 555-2010-2015",
            },
            new(TimeCategory.Date, "<weekday> ,? le? <short>", m => TimeBuild.Short(m.Token(TimeClass.ShortNumeric), false)) { Reads = "vendredi 06/07 = XXXX-07-06" },
            new(TimeCategory.Date, "le|au|du ^ <short>", m => TimeBuild.Short(m.Token(TimeClass.ShortNumeric), false)) { Reads = "le 22/04 = XXXX-04-22", ReadsNot = "trois sets, 6/4 et 6/3" },
            new(TimeCategory.Date, "<short>", m => TimeBuild.Short(m.Token(TimeClass.ShortNumeric), false)) { Terse = true },
            new(TimeCategory.Date, "<dayname>", TimeBuild.Weekday)
            {
                Reads = "a annoncé jeudi = XXXX-WXX-4|lundi @2023-10-17 = 2023-10-16|jeudi @2024-11-21 = 2024-11-21",
                ReadsNot = "Sam Altier|Mar-i-Sol|il est dim",
            },
            new(TimeCategory.Date, "<weekday> <side>", TimeBuild.Weekday) { Reads = "lundi prochain @2025-01-29 = 2025-02-03|vendredi dernier @1999-05-27 = 1999-05-21" },
            new(TimeCategory.Date, "ce|cet|cette même? <weekday>", m => TimeBuild.Weekday(m) with { Direction = Direction.This }) { Reads = "ce dimanche @2003-01-15 = 2003-01-19|ce mardi @2002-05-07 = 2002-05-07" },
            new(TimeCategory.Date, "ce|cet|cette même? <weekday> le? <day> <month> <year>?", TimeBuild.Day) { Reads = "ce samedi 5 juin @1999-06-01 = 1999-06-05" },
            new(TimeCategory.Date, "<weekday> de? la? semaine <side>", m => TimeBuild.Weekday(m) with { Direction = Direction.Open, WeekShift = TimeBuild.Side(m) == Direction.Next ? 1 : -1 }) { Reads = "mardi de la semaine dernière @2024-04-12 = 2024-04-02" },
            new(TimeCategory.Date, "<weekday> de? cette|la semaine", m => TimeBuild.Weekday(m) with { WeekShift = 0 }) { Reads = "vendredi de cette semaine @2024-04-09 = 2024-04-12" },
            new(TimeCategory.Date, "<dayname> le? <day>", m => m.IsTerse || (!IsScore(m) && !m.Token(TimeClass.Day).Spelled && !m.CountsNoun()) ? new CalendarTime { Weekday = m[TimeClass.Weekday], Day = m[TimeClass.Day] } : null) { Reads = "samedi 21 @2025-06-18 = 2025-06-21|ont indiqué jeudi deux sources = XXXX-WXX-4" },
            new(TimeCategory.Date, "le|la? ^ <rank> <dayname> de|du|d [ mois de|d ]? <month> <year>?", m => new CalendarTime { Weekday = m[TimeClass.Weekday], WeekdayRank = m[TimeClass.Rank], Month = m[TimeClass.Month], Year = m[TimeClass.Year] is var y and > 0 ? y : null }) { Reads = "le premier vendredi de juillet 2024 = 2024-07-05" },
            new(TimeCategory.Date, "le|la? ^ <side> <dayname> de|d <month> <year>?", m => new CalendarTime { Weekday = m[TimeClass.Weekday], WeekdayRank = -1, Month = m[TimeClass.Month], Year = m[TimeClass.Year] is var y and > 0 ? y : null }) { Reads = "le dernier lundi de mai 2024 = 2024-05-27" },
            new(TimeCategory.Date, "<day> [ du mois <side> || de ce mois || du mois ]", m => new CalendarTime { Day = m[TimeClass.Day], MonthShift = TimeBuild.Side(m) switch { Direction.Last => -1, Direction.Next => 1, _ => 0 } }) { Reads = "le 20 du mois prochain @2024-12-03 = 2025-01-20" },
            new(TimeCategory.Date, "@length [ à partir de|d || à compter de|d ] @date", m => m.Sub() is Length { Indefinite: null, Code: null } d ? new Shifted(d, 1, Origin.Writing, m.Sub(1)) : null) { Level = 3, Reads = "trois semaines à partir de demain @2024-03-01 = 2024-03-23" },
            new(TimeCategory.Date, "<dayname> en huit|quinze|8|15", m => TimeBuild.Weekday(m) with { Direction = Direction.Next, WeekShift = null } is var next ? new Shifted(Length.Of(m.Says("huit") || m.Says("8") ? 1 : 2, TimeUnit.Week), 1, Origin.Writing, next) : null) { Reads = "lundi en huit @2024-04-09 = 2024-04-22" },
        ];
    }

    private static class Relative
    {
        public static readonly TimeRule[] Rules =
        [
            new(TimeCategory.Date, "hier", _ => TimeBuild.Days(-1)) { Reads = "hier @2025-03-01 = 2025-02-28|hier = XXXX-XX-XX" },
            new(TimeCategory.Date, "avant hier", _ => TimeBuild.Days(-2)) { Reads = "avant-hier @2025-03-01 = 2025-02-27" },
            new(TimeCategory.Date, "aujourd hui", _ => new Period(TimeUnit.Day, 0)) { Reads = "aujourd’hui @2025-03-01 = 2025-03-01" },
            new(TimeCategory.Date, "demain", m => m.Start > 0 && m.Tokens[m.Start].Capital && m.Tokens[m.Start - 1].Capital ? null : TimeBuild.Days(1)) { Reads = "demain @2024-02-28 = 2024-02-29" },
            new(TimeCategory.Date, "après demain", _ => TimeBuild.Days(2)) { Reads = "après-demain @2024-02-28 = 2024-03-01" },
            new(TimeCategory.Date, "le lendemain", _ => TimeBuild.Days(1, Origin.Narrative))
            {
                Reads = "le 14 juillet et le lendemain = XXXX-07-14; XXXX-07-15|le 31 décembre 2021, puis le lendemain = 2021-12-31; 2022-01-01",
                ReadsNot = "du jour au lendemain",
            },
            new(TimeCategory.Date, "dès? ^ le|les? lendemain", _ => TimeBuild.Days(1, Origin.Narrative)),
            new(TimeCategory.Date, "le surlendemain", _ => TimeBuild.Days(2, Origin.Narrative)) { Reads = "lundi 3 mars 2025, puis le surlendemain = 2025-03-03; 2025-03-05" },
            new(TimeCategory.Date, "la veille", _ => TimeBuild.Days(-1, Origin.Narrative)) { Reads = "le 1er mars 2024, après la veille = 2024-03-01; 2024-02-29", ReadsNot = "la veille technologique|à la veille de l'élection" },
            new(TimeCategory.Date, "l avant veille", _ => TimeBuild.Days(-2, Origin.Narrative)) { Reads = "le 3 mars 2024, l'avant-veille = 2024-03-03; 2024-03-01" },
            new(TimeCategory.Date, "ce jour là", _ => new Period(TimeUnit.Day, 0, Origin.Narrative)) { Reads = "le 3 mars 2024. Ce jour-là = 2024-03-03; 2024-03-03" },
            new(TimeCategory.Moment, "ce|cette <part> là", m => new Shifted(new Length(), 1, Origin.Narrative) { Part = PartOf(m) }) { Reads = "le 3 mars 2024. Ce soir-là = 2024-03-03; 2024-03-03TEV" },
            new(TimeCategory.Date, "cette|ce année|mois|semaine là", m => new Period(m.Says("année") ? TimeUnit.Year : m.Says("mois") ? TimeUnit.Month : TimeUnit.Week, 0, Origin.Narrative)) { Reads = "en 2019. Cette année-là = 2019; 2019" },
            new(TimeCategory.Date, "le|ce jour même", _ => new Period(TimeUnit.Day, 0, Origin.Narrative)) { Reads = "le 3 mars 2024 et le jour même = 2024-03-03; 2024-03-03" },
            new(TimeCategory.Date, "le même jour", _ => new Period(TimeUnit.Day, 0, Origin.Narrative)) { Reads = "le 3 mars 2024 et le même jour = 2024-03-03; 2024-03-03" },
            new(TimeCategory.Date, "il y a [ environ|déjà|près|plus|moins|à|peine|de|d|presque|quelque ]? @length", m => Ago(m.Sub())) { Level = 2, Reads = "il y a deux semaines @2024-05-30 = 2024-05-16|il y a trois ans @2024-05-30 = 2021|il y a deux mois @2024-01-15 = 2023-11", ReadsNot = "il y a une réponse" },
            new(TimeCategory.Date, "il y a plus|moins|près de|d @length", m => Ago(m.Sub())) { Level = 2, Reads = "il y a plus de dix ans @2024-05-30 = 2014" },
            new(TimeCategory.Date, "voici|voilà @length", m => Ago(m.Sub())) { Level = 2, Reads = "voici deux ans @2024-05-30 = 2022" },
            new(TimeCategory.Date, "dans @length", m => m.Followed("de", "d", "dont") ? null : Ahead(m.Sub())) { Level = 2, Reads = "dans trois jours @2024-05-30 = 2024-06-02|dans deux ans @2024-05-30 = 2026" },
            new(TimeCategory.Date, "@length plus tôt", m => Ago(m.Sub(), Origin.Narrative)) { Level = 2, Reads = "en 2024, contre 12 un an plus tôt = 2024; 2023|le 14 mai 2024, deux jours plus tôt = 2024-05-14; 2024-05-12" },
            new(TimeCategory.Date, "@length auparavant", m => Ago(m.Sub(), Origin.Narrative)) { Level = 2, Reads = "en 2019. Trois ans auparavant = 2019; 2016" },
            new(TimeCategory.Date, "@length plus tard", m => Ahead(m.Sub(), Origin.Narrative)) { Level = 2, Reads = "en mars 2020. Deux mois plus tard = 2020-03; 2020-05" },
            new(TimeCategory.Date, "@length avant|après $ ,|.|;", m => m.Says("avant") ? Ago(m.Sub(), Origin.Narrative) : Ahead(m.Sub(), Origin.Narrative)) { Level = 2, Reads = "en 2010. Deux ans après, = 2010; 2012" },
            new(TimeCategory.Date, "@length avant|après le|la|l? @date", m => m.Sub() is Length { Indefinite: null } d ? new Shifted(d, m.Says("avant") ? -1 : 1, Origin.Writing, m.Sub(1)) : null) { Level = 3, Reads = "deux jours après le 14 juillet 2024 = 2024-07-16" },
        ];
    }

    private static class Periods
    {
        public static readonly TimeRule[] Rules =
        [
            new(TimeCategory.Date, "<month> de? <year>", m => IsCount(m) ? null : TimeBuild.Month(m)) { Reads = "septembre 2023 = 2023-09|en mai 2022 = 2022-05", ReadsNot = "Mars 2030 euros" },
            new(TimeCategory.Date, "<month> <yy> $ <stop>", TimeBuild.Month) { Reads = "en mai 68, = 1968-05" },
            new(TimeCategory.Date, "<monthname> <side>", TimeBuild.Month) { Reads = "en juin dernier @2025-03-06 = 2024-06|en avril prochain @2002-01-16 = 2002-04" },
            new(TimeCategory.Date, "<monthname> $ et|à|ou <monthname> <side>", TimeBuild.Month) { Reads = "mai et juin derniers @2003-02-01 = 2002-05; 2002-06" },
            new(TimeCategory.Date, "<edge> <month> <year>?", TimeBuild.Month) { Reads = "fin décembre @2025-01-29 = 2024-12|mi-juin 2021 = 2021-06|début mars = XXXX-03", ReadsNot = "la fin" },
            new(TimeCategory.Date, "en|depuis|dès|avant|après|courant|vers|jusque|d|jusqu en? ^ <monthname>", TimeBuild.Month) { Reads = "En avril = XXXX-04|depuis janvier @2025-06-13 = 2025-01", ReadsNot = "Avril Morvan|la planète Mars|Jean Mai|en Mars Attacks" },
            new(TimeCategory.Date, "mois de|d ^ <monthname> <year>?", TimeBuild.Month) { Reads = "au mois de mai = XXXX-05" },
            new(TimeCategory.Date, "ce|cet? mois de|d <monthname>", m => TimeBuild.Month(m)! with { Direction = Direction.This }) { Reads = "ce mois de juin @2025-06-13 = 2025-06" },
            new(TimeCategory.Date, "de|d|du|au ^ <monthname> $ à|au|jusqu|et <monthname>", TimeBuild.Month) { Reads = "de mars à juin 2021 = XXXX-03; 2021-06" },
            new(TimeCategory.Date, "<month> à|et|ou|au ^ <monthname>", m => new CalendarTime { Month = m[TimeClass.Month, 1] }) { Reads = "entre mars et juin = XXXX-03; XXXX-06" },
            new(TimeCategory.Date, "entre ^ <monthname> $ et <month>", TimeBuild.Month),
            new(TimeCategory.Date, "de|d|à|pour|que ^ <monthname> $ <stop>", m => m.Followed("dernier", "prochain") ? null : TimeBuild.Month(m)) { Reads = "les élections de juin, = XXXX-06" },
            new(TimeCategory.Date, "[ en || depuis || dès || avant || après || vers || courant || jusqu en || d ici || d ici à || d ici fin || l an || l année || année || exercice || saison || millésime || rentrée || édition || horizon || campagne || printemps || été || automne || hiver || budget || année fiscale || affaires || résultats || comptes || annuels || avant fin || de fin || de début || contre ] ^ <year>", m => IsCount(m) ? null : new CalendarTime { Year = m[TimeClass.Year] })
            {
                Reads = "en 2019, = 2019|depuis 2008 = 2008|d’ici à 2028. = 2028|l’exercice 2024 = 2024|Fondée en 1957 = 1957|le chiffre d’affaires 2024 = 2024",
                ReadsNot = "2 000 euros|2028 personnes|JO 2024|l’Agenda 2030|France 2030|Paris 2024|en 2000 exemplaires",
            },
            new(TimeCategory.Date, "[ de || à || sur || pour || et || ou || que || courant ] ^ <year>", m => IsCount(m) || m.CountsNoun() ? null : new CalendarTime { Year = m[TimeClass.Year] })
            {
                Reads = "l’ensemble de 2024, = 2024|la crise de 2008 a coûté = 2008",
                ReadsNot = "de 2028 personnes|à 1200 mètres",
            },
            new(TimeCategory.Date, "<edge> <year>", m => IsCount(m) ? null : new CalendarTime { Year = m[TimeClass.Year], Edge = TimeBuild.Edge(m) }) { Reads = "fin 2024 = 2024|début 2026 = 2026" },
            new(TimeCategory.Date, "( ^ <year> $ )|,|;|-|–|:", m => new CalendarTime { Year = m[TimeClass.Year] }) { Reads = "Le Passage (2015) = 2015" },
            new(TimeCategory.Date, "<year> $ [ - || – || / || à || et || au ] <year>", m => m[TimeClass.Year] < m[TimeClass.Year, 1] && m[TimeClass.Year, 1] - m[TimeClass.Year] < 400 ? new CalendarTime { Year = m[TimeClass.Year] } : null) { Reads = "entre 2019 et 2021 = 2019; 2021|la saison 2023-2024 = 2023; 2024" },
            new(TimeCategory.Date, "<year> [ - || – || / || à || et || au ] ^ <year>", m => m[TimeClass.Year] < m[TimeClass.Year, 1] && m[TimeClass.Year, 1] - m[TimeClass.Year] < 400 && !IsCount(m) ? new CalendarTime { Year = m[TimeClass.Year, 1] } : null),
            new(TimeCategory.Date, "ce|cet|cette <season>", m => new CalendarTime { Season = (Season)m[TimeClass.Season], Direction = Direction.This }) { Reads = "cet été @2024-11-21 = 2024-SU" },
            new(TimeCategory.Date, "<season> <year>", m => new CalendarTime { Season = (Season)m[TimeClass.Season], Year = m[TimeClass.Year] }) { Reads = "au printemps 2022 = 2022-SP" },
            new(TimeCategory.Date, "l|le <season> <side>", m => new CalendarTime { Season = (Season)m[TimeClass.Season], Direction = TimeBuild.Side(m) }) { Reads = "l’été dernier @2024-11-21 = 2024-SU|l’été prochain @2024-11-21 = 2025-SU" },
            new(TimeCategory.Date, "<season> <side>", m => m.Preceded("a", "ont", "avait", "avaient", "ayant") ? null : new CalendarTime { Season = (Season)m[TimeClass.Season], Direction = TimeBuild.Side(m) }) { Reads = "au printemps dernier @2024-11-21 = 2024-SP" },
            new(TimeCategory.Date, "[ au || du || le || ce || dès le || depuis le || fin du || début du ] ^ printemps $ <stop>", m => m.Tokens[m.Start].Capital ? null : new CalendarTime { Season = Season.Spring }) { Reads = "sollicité au printemps, = XXXX-SP", ReadsNot = "le Printemps de Bourges|le printemps arabe" },
            new(TimeCategory.Date, "[ au || dès le || depuis le ] ^ printemps", m => m.Tokens[m.Start].Capital || !m.Tokens.Has(m.End) || !m.Tokens[m.End].Capital ? null : new CalendarTime { Season = Season.Spring }) { Reads = "a lancé au printemps Zélia = XXXX-SP" },
            new(TimeCategory.Date, "[ à l || en || pendant l || durant l || depuis l || dès l || avant l || après l || fin de l || début de l || cours de l ] ^ [ été || automne || hiver ] $ <stop>", Seasonal) { Reads = "à l’automne, = XXXX-FA", ReadsNot = "il a été élu|les jeux d’été|l’heure d’été" },
            new(TimeCategory.Date, "<rank> trimestre|semestre [ de|d|du? [ l? exercice|année ]? <year> ]?", Part) { Reads = "au quatrième trimestre @2025-01-29 = 2024-Q4|au premier semestre 2027 = 2027-H1|le 1er trimestre de 2023 = 2023-Q1" },
            new(TimeCategory.Date, "<side> trimestre de? <year>", m => new CalendarTime { Year = m[TimeClass.Year], Quarter = 4 }) { Reads = "le dernier trimestre 2024 = 2024-Q4" },
            new(TimeCategory.Date, "t|q ~<n> <year>", m => m[TimeClass.Number] is >= 1 and <= 4 and var q ? new CalendarTime { Year = m[TimeClass.Year], Quarter = q } : null) { Reads = "au T3 2024 = 2024-Q3" },
            new(TimeCategory.Date, "s|h ~<n> <year>", m => m[TimeClass.Number] is >= 1 and <= 2 and var h ? new CalendarTime { Year = m[TimeClass.Year], Half = h } : null) { Reads = "au S1 2024 = 2024-H1" },
            new(TimeCategory.Date, "le|la|l <unit> <side>", m => Beside(m)) { Reads = "la semaine dernière = XXXX-WXX|la semaine dernière @2024-04-09 = 2024-W14|l’an dernier @2023-10-17 = 2022|l’an prochain @2024-11-21 = 2025|le mois dernier @2025-02-11 = 2025-01" },
            new(TimeCategory.Date, "<unit> <side>", m => Beside(m)) { Reads = "en semaine prochaine @2024-04-09 = 2024-W16" },
            new(TimeCategory.Date, "le|ce? week end <side>", m => new Period(TimeUnit.Weekend, TimeBuild.Side(m) == Direction.Next ? 1 : -1)) { Reads = "le week-end dernier @2024-04-09 = 2024-W14-WE" },
            new(TimeCategory.Date, "ce week end", _ => new Period(TimeUnit.Weekend, 0)) { Reads = "ce week-end @2024-04-09 = 2024-W15-WE" },
            new(TimeCategory.Date, "ce|cet|cette <unit> [ ci ]?", m => Current(m)) { Reads = "cette année @2025-01-29 = 2025|cette semaine @2025-03-06 = 2025-W10|ce mois-ci @2025-03-06 = 2025-03", ReadsNot = "cette heure" },
            new(TimeCategory.Date, "<edge> de|du|d [ la || l ]? <unit> <side>", m => (TimeUnit)m[TimeClass.Unit] is >= TimeUnit.Week and not TimeUnit.Fortnight ? new Period((TimeUnit)m[TimeClass.Unit], TimeBuild.Side(m) == Direction.Next ? 1 : -1) { Edge = TimeBuild.Edge(m) } : null) { Reads = "à la fin de la semaine prochaine @2024-04-09 = 2024-W16|au début de l’année dernière @2024-04-09 = 2023" },
            new(TimeCategory.Date, "<edge> de cette|ce <unit>", m => (TimeUnit)m[TimeClass.Unit] is >= TimeUnit.Week and not TimeUnit.Fortnight ? new Period((TimeUnit)m[TimeClass.Unit], 0) { Edge = TimeBuild.Edge(m) } : null) { Reads = "à la fin de cette année @2024-04-09 = 2024" },
            new(TimeCategory.Date, "le|la|l ^ reste du|de [ la || l || cette ]? mois|semaine|année", m => new Period(m.Says("mois") ? TimeUnit.Month : m.Says("semaine") ? TimeUnit.Week : TimeUnit.Year, 0) { Edge = Edge.End }) { Reads = "le reste de l’année @2024-04-09 = 2024" },
            new(TimeCategory.Date, "le|la|l ^ <unit> en cours", m => (TimeUnit)m[TimeClass.Unit] >= TimeUnit.Week ? new Period((TimeUnit)m[TimeClass.Unit], 0) : null) { Reads = "la semaine en cours @2024-04-09 = 2024-W15" },
            new(TimeCategory.Date, "<rank> trimestre|semestre de l année <side>", m => Part(m) is CalendarTime part ? part with { YearShift = TimeBuild.Side(m) == Direction.Next ? 1 : -1 } : null) { Reads = "au troisième trimestre de l’année prochaine @2024-04-09 = 2025-Q3" },
            new(TimeCategory.Date, "<season> de l année <year>", m => new CalendarTime { Season = (Season)m[TimeClass.Season], Year = m[TimeClass.Year] }) { Reads = "l’été de l’année 2016 = 2016-SU" },
            new(TimeCategory.Date, "<season> de l année <side>", m => new CalendarTime { Season = (Season)m[TimeClass.Season], YearShift = TimeBuild.Side(m) == Direction.Next ? 1 : -1 }) { Reads = "à l’été de l’année prochaine @2024-04-09 = 2025-SU" },
            new(TimeCategory.Date, "<monthname> de|d [ l an || l année ] <side>", m => TimeBuild.Month(m) is { } month ? month with { Direction = Direction.Open, YearShift = TimeBuild.Side(m) == Direction.Next ? 1 : -1 } : null) { Reads = "en juin de l’an dernier @2024-06-11 = 2023-06|en mars de l’année prochaine @2024-06-11 = 2025-03" },
            new(TimeCategory.Date, "<monthname> de cette année", m => TimeBuild.Month(m) is { } month ? month with { YearShift = 0 } : null) { Reads = "en mars de cette année @2024-06-11 = 2024-03" },
            new(TimeCategory.Date, "[ <weekday> ,? le? ]? <day> $ [ et || au || - || – || à || ou ] <weekday> <day> <month> <year>?", TimeBuild.Day) { Reads = "samedi 8 et dimanche 9 juin 2024 = 2024-06-08; 2024-06-09" },
            new(TimeCategory.Date, "au ^ t ~<n> $ <stop>", m => m[TimeClass.Number] is >= 1 and <= 4 and var quarter ? new CalendarTime { Quarter = quarter } : null) { Reads = "les ventes au T3, @2024-11-12 = 2024-Q3" },
            new(TimeCategory.Date, "<monthname> , <year>", TimeBuild.Month) { Reads = "en avril, 2001 = 2001-04" },
            new(TimeCategory.Date, "<n> ~/ ~<year>", MonthOfYear) { Reads = "depuis 11/2016 = 2016-11", ReadsNot = "la loi 38/2016" },
            new(TimeCategory.Date, "<n> /|-|. <year>", MonthOfYear) { Terse = true },
            new(TimeCategory.Date, "<year> /|-|. <n>", MonthOfYear) { Terse = true },
            new(TimeCategory.Date, "[ mois de|d ]? <month> [ ,|. ]? [ de? <year> ]?", m => TimeBuild.Month(m)) { Terse = true },
            new(TimeCategory.Date, "ce|cet|cette <month>", m => TimeBuild.Month(m) is { } month ? month with { Direction = Direction.This } : null) { Terse = true },
            new(TimeCategory.Date, "prochain|prochaine <month>", m => TimeBuild.Month(m) is { } month ? month with { Direction = Direction.Next } : null) { Terse = true },
            new(TimeCategory.Date, "prochain|prochaine <season>", m => new CalendarTime { Season = (Season)m[TimeClass.Season], Direction = Direction.Next }) { Reads = "au prochain printemps @2024-04-09 = 2025-SP" },
            new(TimeCategory.Date, "<rank> semaine de|d [ l année ]? <year>", m => m[TimeClass.Rank] is >= 1 and <= 52 and var week ? new CalendarTime { Year = m[TimeClass.Year], Week = week } : null) { Reads = "la première semaine de 2019 = 2019-W01" },
            new(TimeCategory.Date, "@length après @date", m => m.Sub() is Length { Indefinite: null, Code: null } distance ? new Shifted(distance, 1, Origin.Writing, m.Sub(1)) : null) { Level = 3, Terse = true },
            new(TimeCategory.Date, "<year> ,? <monthname>", TimeBuild.Month) { Terse = true },
            new(TimeCategory.Set, "<n> fois par <unit>", m => new Recurrence(Length.Of(1, (TimeUnit)m[TimeClass.Unit]))) { Terse = true },
            new(TimeCategory.Moment, "@clock ,? @moment", m => m.Sub() is CalendarTime { Clock: not null } && m.Sub(1) is Shifted { Clock: null } ? TimeBuild.Join(m.Sub(1), m.Sub()) : null) { Level = 4, Reads = "à 8 h ce matin @2002-01-21 = 2002-01-21T08:00|vers 19 heures ce soir @2002-01-21 = 2002-01-21T19:00" },
            new(TimeCategory.Set, "@set ,? à <clock>", m => At(m.Sub(), TimeBuild.Clock(m.Token(TimeClass.Clock)))) { Terse = true, Level = 4 },
            new(TimeCategory.Set, "@set ,? [ à|a || dès || vers ]? @clock", m => m.Sub(1) is CalendarTime { Clock: { } clock } ? At(m.Sub(), clock) : null) { Terse = true, Level = 4 },
            new(TimeCategory.Set, "@clock @set", m => m.Sub() is CalendarTime { Clock: { } clock } ? At(m.Sub(1), clock) : null) { Terse = true, Level = 4 },
            new(TimeCategory.Set, "chaque <n> <unit>", m => new Recurrence(Length.Of(m.Number(), (TimeUnit)m[TimeClass.Unit]))) { Reads = "chaque deux jours = P2D" },
            new(TimeCategory.Date, "le|l|au|à|dès? [ l ]? ^ <season> suivant", m => new CalendarTime { Season = (Season)m[TimeClass.Season], Direction = Direction.Next, Origin = Origin.Narrative }) { Reads = "en mars 2022. À l’automne suivant = 2022-03; 2022-FA" },
            new(TimeCategory.Date, "<monthname> suivant", m => new CalendarTime { Month = m[TimeClass.Month], Direction = Direction.Next, Origin = Origin.Narrative }) { Reads = "en juin 2018, et en janvier suivant = 2018-06; 2019-01" },
            new(TimeCategory.Date, "<dayname> suivant", m => new CalendarTime { Weekday = m[TimeClass.Weekday], Origin = Origin.Narrative }) { Reads = "le 3 mai 2024. Le lundi suivant = 2024-05-03; 2024-05-06" },
            new(TimeCategory.Date, "cet|cette|ce ^ <season> là", m => new CalendarTime { Season = (Season)m[TimeClass.Season], Origin = Origin.Narrative }) { Reads = "en mars 2019. Cet été-là = 2019-03; 2019-SU" },
            new(TimeCategory.Date, "<year> -? t|q ~<n>", m => m[TimeClass.Number] is >= 1 and <= 4 and var q ? new CalendarTime { Year = m[TimeClass.Year], Quarter = q } : null) { Reads = "au 2023 T3 = 2023-Q3" },
            new(TimeCategory.Date, "[ semestre || premier semestre || six mois ] clos|achevé|terminé|arrêté [ le || au || fin ]? @date", m => m.Sub() is CalendarTime { Month: 6 or 12, Day: null or 30 or 31, Clock: null } last ? new CalendarTime { Year = last.Year, Half = last.Month / 6 } : null) { Level = 3, Reads = "le semestre clos le 30 juin 2025 = 2025-H1" },
            new(TimeCategory.Date, "[ trimestre || trois mois ] clos|achevé|terminé|arrêté [ le || au || fin ]? @date", m => m.Sub() is CalendarTime { Month: 3 or 6 or 9 or 12, Day: null or 30 or 31, Clock: null } last ? new CalendarTime { Year = last.Year, Quarter = last.Month / 3 } : null) { Level = 3, Reads = "le trimestre clos fin septembre 2024 = 2024-Q3" },
            new(TimeCategory.Date, "le|la|l <unit> suivant|suivante", m => (TimeUnit)m[TimeClass.Unit] >= TimeUnit.Day ? new Period((TimeUnit)m[TimeClass.Unit], 1, Origin.Narrative) : null) { Reads = "en 2019. L’année suivante = 2019; 2020" },
            new(TimeCategory.Date, "la|le même <unit>", m => (TimeUnit)m[TimeClass.Unit] > TimeUnit.Day ? new Period((TimeUnit)m[TimeClass.Unit], 0, Origin.Narrative) : null) { Reads = "en 2019. La même année = 2019; 2019" },
            new(TimeCategory.Date, "l|le|la <unit> d avant|après", m => new Period((TimeUnit)m[TimeClass.Unit], m.Says("avant") ? -1 : 1, Origin.Narrative)) { Reads = "en 2019. L’année d’avant = 2019; 2018" },
            new(TimeCategory.Date, "[ la fin || le début || fin || début || en fin || en début ] de|d|du|des [ l || la || cette || ce ]? ^ année|mois|semaine", m => m.Followed("de", "d", "dernier", "derniere", "prochain", "prochaine") ? null : new Period(m.Says("année") ? TimeUnit.Year : m.Says("mois") ? TimeUnit.Month : TimeUnit.Week, 0) { Edge = m.Says("début") ? Edge.Start : Edge.End }) { Reads = "d’ici la fin de l’année @2024-04-09 = 2024|à la fin du mois @2024-04-09 = 2024-04" },
            new(TimeCategory.Date, "années <decade>", m => TimeBuild.Decade(m[TimeClass.Decade])),
            new(TimeCategory.Date, "années <n>", m => m.Number() is var n && n == (int)n && n % 10 == 0 ? TimeBuild.Decade((int)n / 10) : null) { Reads = "les années 1960 = 196X|les années 80 = 198X|les années soixante = 196X" },
            new(TimeCategory.Date, "<roman> siècle", m => new CalendarTime { Century = m[TimeClass.Roman] - 1 }) { Reads = "au XIXe siècle = 18XX|le XXIe siècle = 20XX" },
            new(TimeCategory.Date, "<rank> siècle", m => new CalendarTime { Century = m[TimeClass.Rank] - 1 }) { Reads = "au 20e siècle = 19XX|au dix-neuvième siècle = 18XX" },
        ];
    }

    private static class Clocks
    {
        public static readonly TimeRule[] Rules =
        [
            new(TimeCategory.Clock, "<hour> h|heure|heures <min> [ min|mn|m ]?", m => Hour(m, m[TimeClass.Minute])) { Reads = "à 13 h 30 @2003-01-19 = 2003-01-19T13:30|20h45 = XXXX-XX-XXT20:45|9h05 = XXXX-XX-XXT09:05" },
            new(TimeCategory.Clock, "à|vers|dès|avant|après|jusqu à? ^ <hour> heure|heures <min> minutes", m => Hour(m, m[TimeClass.Minute])) { Reads = "à 8 heures 30 minutes = XXXX-XX-XXT08:30" },
            new(TimeCategory.Clock, "à|vers|dès|avant|après ^ <hour> heures et demi|demie|quart", m => Hour(m, m.Says("quart") ? 15 : 30)) { Reads = "vers huit heures et quart = XXXX-XX-XXT08:15" },
            new(TimeCategory.Clock, "<hour> h|heure|heures <min> [ min|mn|minutes|m ]? <min> s|sec|secondes?", m => Hour(m, m[TimeClass.Minute], m[TimeClass.Minute, 1])) { Reads = "19h56min35s = XXXX-XX-XXT19:56:35" },
            new(TimeCategory.Clock, "<hour> h", m => Lasts(m) || m.Preceded("pour") ? null : Hour(m)) { Reads = "à 17 h @1999-06-05 = 1999-06-05T17:00|peu avant 17 h sur l’autoroute = XXXX-XX-XXT17:00|20h = XXXX-XX-XXT20:00" },
            new(TimeCategory.Clock, "à|vers|dès|avant|après|entre|et|jusqu à? ^ <hour> heure|heures", m => Lasts(m) || m[TimeClass.Hour] == 1 ? null : Hour(m)) { Reads = "à 19 heures = XXXX-XX-XXT19:00|vers huit heures = XXXX-XX-XXT08:00", ReadsNot = "à l’heure exacte|pour l’heure" },
            new(TimeCategory.Clock, "<hour> $ h|heures? [ à || et || - || – ] <hour> h|heures", m => Hour(m)) { Reads = "de 14 à 16 heures = XXXX-XX-XXT14:00; XXXX-XX-XXT16:00" },
            new(TimeCategory.Clock, "<hour> h|heures? [ à || – ] ^ <hour> heures", m => TimeBuild.At(new ClockTime(m[TimeClass.Hour, 1]))),
            new(TimeCategory.Clock, "( ^ <hour> heures $ )|,", m => Hour(m)) { Reads = "au stade (21 heures) = XXXX-XX-XXT21:00" },
            new(TimeCategory.Clock, "<hour> heures", m => m.Preceded("pour", "pendant", "durant", "dure", "durera", "environ") || IsNearly(m) ? null : Hour(m)) { Inner = true },
            new(TimeCategory.Clock, "<hour> h|heure|heures <min>? du|de|dans [ l || la ]? [ <part> || après midi ]", m => Hour(m, m[TimeClass.Minute], -1, PartOf(m))) { Reads = "à 8 heures du matin = XXXX-XX-XXT08:00|sept heures du soir = XXXX-XX-XXT19:00" },
            new(TimeCategory.Clock, "<hour> heures et demi|demie|quart [ du|de <part> ]?", m => Hour(m, m.Says("quart") ? 15 : 30, -1, PartOf(m))) { Reads = "à sept heures et demie = XXXX-XX-XXT07:30", Inner = true },
            new(TimeCategory.Clock, "<clock> [ h|heures ]?", m => TimeBuild.At(TimeBuild.Clock(m.Token(TimeClass.Clock)))) { Reads = "à 14:05 = XXXX-XX-XXT14:05" },
            new(TimeCategory.Clock, "@clock gmt|tu|utc|cet|cest", m => char.IsUpper(m.Text[m.Tokens[m.End - 1].End - 1]) ? Zoned(m) : null) { Level = 1, Reads = "à 13 h 15 GMT mardi @2024-06-12 = 2024-06-11T13:15" },
            new(TimeCategory.Clock, "@clock heure locale", Zoned) { Level = 1, Reads = "à 8 h 30 heure locale @2024-06-12 = 2024-06-12T08:30" },
            new(TimeCategory.Clock, "@clock heure|heures de|d <name>", Zoned) { Level = 1, Reads = "à 18 h heure de Paris mercredi @2024-06-12 = 2024-06-12T18:00" },
            new(TimeCategory.Clock, "<clock> <meridiem>", m => TimeBuild.At(TimeBuild.Clock(m.Token(TimeClass.Clock)), m[TimeClass.Meridiem])) { Reads = "7:56:35pm = XXXX-XX-XXT19:56:35" },
            new(TimeCategory.Clock, "<hour> <meridiem>", m => TimeBuild.At(new ClockTime(m[TimeClass.Hour]), m[TimeClass.Meridiem])) { Reads = "7 p.m. = XXXX-XX-XXT19:00" },
            new(TimeCategory.Clock, "[ à || vers || avant || après || jusqu à || dès || depuis || de ] ^ midi|minuit", m => TimeBuild.At(Noon(m))) { Reads = "à midi = XXXX-XX-XXT12:00|vers minuit = XXXX-XX-XXT00:00" },
            new(TimeCategory.Clock, "midi|minuit", m => TimeBuild.At(Noon(m))) { Inner = true },
            new(TimeCategory.Clock, "<part>", m => Of((DayPart)m[TimeClass.Part])) { Inner = true },
            new(TimeCategory.Clock, "après midi", _ => Of(DayPart.Afternoon)) { Inner = true },
            new(TimeCategory.Clock, "[ dans || en || pendant || durant ] [ le || la || l ]? [ <part> || après midi ]", m => Of(PartOf(m))) { Inner = true },
            new(TimeCategory.Clock, "[ en || au || à la || dès le || dès la ] début|fin|milieu|mi de|d|du [ la || l ]? [ <part> || après midi ]", m => Of(PartOf(m))) { Inner = true },
            new(TimeCategory.Clock, "[ dans || pendant || durant || au cours de || à ] la [ <part> ]", m => m.Followed("de") ? null : Of(PartOf(m))) { Reads = "dans la soirée @2002-02-08 = 2002-02-08TEV" },
            new(TimeCategory.Clock, "dans|pendant|durant l après midi", _ => Of(DayPart.Afternoon)) { Reads = "dans l’après-midi @2002-02-08 = 2002-02-08TAF" },
            new(TimeCategory.Clock, "à l aube", _ => Of(DayPart.Morning)) { Reads = "à l’aube @2002-02-08 = 2002-02-08TMO" },
            new(TimeCategory.Moment, "ce <part>", m => new Period(TimeUnit.Day, 0) is var day && (DayPart)m[TimeClass.Part] is DayPart.Daytime ? null : TimeBuild.Days(0, Origin.Writing, PartOf(m))) { Reads = "ce matin @2002-01-21 = 2002-01-21TMO|ce soir @1999-07-28 = 1999-07-28TEV" },
            new(TimeCategory.Moment, "cet|cette après midi", _ => TimeBuild.Days(0, Origin.Writing, DayPart.Afternoon)) { Reads = "cet après-midi @2002-01-21 = 2002-01-21TAF" },
            new(TimeCategory.Moment, "cette nuit|matinée", m => TimeBuild.Days(0, Origin.Writing, PartOf(m, DayPart.Night))) { Reads = "cette nuit @2002-01-21 = 2002-01-21TNI" },
            new(TimeCategory.Moment, "la nuit <side>", m => TimeBuild.Days(TimeBuild.Side(m) == Direction.Next ? 1 : -1, Origin.Writing, DayPart.Night)) { Reads = "la nuit dernière @2002-01-21 = 2002-01-20TNI" },
            new(TimeCategory.Moment, "[ la nuit || la nuit du || nuit ] de|du? ^ <weekday> $ à|au <weekday>", m => TimeBuild.Weekday(m) with { Part = DayPart.Night }) { Reads = "dans la nuit de lundi à mardi @1999-08-27 = 1999-08-23TNI; 1999-08-24" },
        ];
    }

    private static class Moments
    {
        public static readonly TimeRule[] Rules =
        [
            new(TimeCategory.Moment, "@date ,? [ à || vers || dès || avant || après || au || jusqu à || le || la ]? @clock", m => m.Says("après") && m.Sub(1) is CalendarTime { Clock: { Hour: 12 } } ? null : TimeBuild.Join(m.Sub(), m.Sub(1)))
            {
                Level = 3,
                Reads = "mercredi soir = XXXX-WXX-3TEV|mardi soir @2025-03-06 = 2025-03-04TEV|jeudi midi @2025-03-06 = 2025-03-06T12:00|mardi après-midi @2025-03-06 = 2025-03-04TAF|hier matin @1999-08-27 = 1999-08-26TMO|le 5 juin à 17 h @1999-06-20 = 1999-06-05T17:00|demain à 8 heures @2024-03-01 = 2024-03-02T08:00|jeudi dans la soirée @2025-03-06 = 2025-03-06TEV",
            },
            new(TimeCategory.Moment, "@moment ,? [ à || vers || dès || autour de ]? @clock", m => m.Sub(1) is CalendarTime { Clock: not null } ? TimeBuild.Join(m.Sub(), m.Sub(1)) : null) { Level = 4, Reads = "ce matin, à 10h30 @2024-03-01 = 2024-03-01T10:30|mercredi soir vers 21h30 @2025-03-06 = 2025-03-05T21:30" },
            new(TimeCategory.Moment, "@clock ,? [ le || du || de || ce ]? @date", m => TimeBuild.Join(m.Sub(1), m.Sub())) { Level = 3, Reads = "vers 0 h 40, jeudi @2003-02-21 = 2003-02-20T00:40|à 4 h mardi @1999-08-27 = 1999-08-24T04:00" },
            new(TimeCategory.Moment, "@clock ,? [ le || ce ]? @date <part>", m => m.Sub() is CalendarTime { Clock: { } clock } time ? TimeBuild.Join(m.Sub(1), time with { Clock = clock.In((DayPart)m[TimeClass.Part]) }) : null) { Level = 3, Reads = "à 4h17 dimanche matin @2024-06-11 = 2024-06-09T04:17" },
            new(TimeCategory.Moment, "la veille au soir|matin", m => TimeBuild.Days(-1, Origin.Narrative, m.Says("soir") ? DayPart.Evening : DayPart.Morning)) { Reads = "le 3 mars 2024, la veille au soir = 2024-03-03; 2024-03-02TEV" },
        ];
    }

    private static class Lengths
    {
        public static readonly TimeRule[] Rules =
        [
            new(TimeCategory.Length, "<n> <unit>", m => Plain(m)) { Reads = "six mois = P6M|deux ans de retard = P2Y|pendant 17 ans = P17Y|54 minutes = PT54M|douze jours = P12D|une semaine = P1W|quarante-huit heures = PT48H", ReadsNot = "Lucie, 58 ans, habite|un homme de 45 ans|l’ingénieure de 37 ans|le technicien de 51 ans|âgé de 12 ans|elle est morte à 82 ans" },
            new(TimeCategory.Length, "<n> <unit> et demi|demie", m => TimeBuild.Lasting(m.Number() + 0.5m, m[TimeClass.Unit])) { Reads = "un mois et demi = P1.5M|deux heures et demie = PT2.5H" },
            new(TimeCategory.Length, "<n> week ends?", m => Length.Of(m.Number(), TimeUnit.Weekend)) { Reads = "deux week-ends = P2WE" },
            new(TimeCategory.Length, "un|une? demi|demie <unit>", m => TimeBuild.Lasting(0.5m, m[TimeClass.Unit]) is { Code: null } half ? Whole(half) : null) { Reads = "une demi-heure = PT30M|un demi-siècle = P50Y" },
            new(TimeCategory.Length, "un quart d heure", _ => new Length(Minutes: 15)) { Reads = "un quart d’heure = PT15M" },
            new(TimeCategory.Length, "trois quarts d heure", _ => new Length(Minutes: 45)) { Reads = "trois quarts d’heure = PT45M" },
            new(TimeCategory.Length, "[ quelques || plusieurs || de nombreux || de nombreuses || de longs || de longues || ces ] <side>? <unit>", m => Indefinite(m)) { Reads = "plusieurs mois = PXM|quelques jours = PXD|ces dernières années = PXY" },
            new(TimeCategory.Length, "des <unit>", m => m.Preceded("dates", "cours") || IsNumbered(m) ? null : Indefinite(m)) { Reads = "après des années de tension = PXY|prendra des mois = PXM|au début des années 1980 = 198X|au milieu des années 90 = 199X", ReadsNot = "le prix des heures|des journées portes ouvertes" },
            new(TimeCategory.Length, "une dizaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|centaine|douzaine de|d <unit>", m => Tens(m)) { Reads = "une dizaine d’années = P10Y|une quinzaine de jours = P15D" },
            new(TimeCategory.Length, "<n> [ à || ou || - || – ] <n> <unit>", m => IsStray(m.Token(TimeClass.Unit), m.Text) || m.Preceded("ans") ? null : (TimeUnit)m[TimeClass.Unit] == TimeUnit.Hour && m.Number() >= 6 && m.Preceded("de", "entre") ? null : TimeBuild.Between(m.Number(), m.Number(1), m[TimeClass.Unit])) { Reads = "8 à 24 mois = P8M|deux ou trois ans = P2Y" },
            new(TimeCategory.Length, "entre <n> et <n> <unit>", m => TimeBuild.Between(m.Number(), m.Number(1), m[TimeClass.Unit])) { Reads = "entre cinq et dix ans = P5Y" },
            new(TimeCategory.Length, "ces|les|des|ses|leurs|aux <n> <side> <unit>", m => TimeBuild.Lasting(m.Number(), m[TimeClass.Unit])) { Reads = "ces cinq dernières années = P5Y|au cours des douze derniers mois = P12M" },
            new(TimeCategory.Length, "<n> <side> <unit>", m => TimeBuild.Lasting(m.Number(), m[TimeClass.Unit])) { Reads = "nos trois prochains mois = P3M" },
            new(TimeCategory.Length, "<n> premiers|premières <unit>", m => TimeBuild.Lasting(m.Number(), m[TimeClass.Unit])) { Reads = "les neuf premiers mois = P9M" },
            new(TimeCategory.Length, "toute la journée|nuit|semaine", m => m.Says("nuit") ? Length.Of(1, TimeUnit.DayPart) : Length.Of(1, m.Says("semaine") ? TimeUnit.Week : TimeUnit.Day)) { Reads = "toute la journée = P1D" },
            new(TimeCategory.Length, "toute l année", _ => Length.Of(1, TimeUnit.Year)) { Reads = "toute l’année = P1Y" },
            new(TimeCategory.Length, "<n> heures? h? <n> minutes", m => new Length(Hours: m.Number(), Minutes: m.Number(1))) { Reads = "2 heures 30 minutes = PT2H30M" },
            new(TimeCategory.Length, "[ pendant || durant || duré || dure || en ] ^ <n> h [ <min> ]?", m => new Length(Hours: m.Number(), Minutes: Math.Max(0, m[TimeClass.Minute]))) { Reads = "pendant 2 h 30 = PT2H30M" },
            new(TimeCategory.Length, "@length , @length et @length", m => m.Sub() is Length { Indefinite: null } a && m.Sub(1) is Length { Indefinite: null } b && m.Sub(2) is Length { Indefinite: null } c && a.Finest > b.Finest && b.Finest > c.Finest ? a + b + c : null) { Level = 1, Reads = "un an, un mois et 21 jours = P1Y1M21D" },
            new(TimeCategory.Length, "@length [ , || et || , et ]? @length", m => m.Sub() is Length { Indefinite: null, Bound: Bound.Exact } a && m.Sub(1) is Length { Indefinite: null, Bound: Bound.Exact } b && a.Finest > b.Finest ? a + b : null) { Level = 1, Reads = "un an et trois mois = P1Y3M|une heure et dix minutes = PT1H10M" },
        ];
    }

    private static class Sets
    {
        public static readonly TimeRule[] Rules =
        [
            new(TimeCategory.Set, "chaque <unit>", m => new Recurrence(Length.Of(1, (TimeUnit)m[TimeClass.Unit]))) { Reads = "chaque année = P1Y|chaque mois = P1M" },
            new(TimeCategory.Set, "chaque <dayname> <part>?", m => new Recurrence(TimeBuild.Weekday(m))) { Reads = "chaque lundi = XXXX-WXX-1|chaque mardi soir = XXXX-WXX-2TEV" },
            new(TimeCategory.Set, "chaque <season>", m => new Recurrence(new CalendarTime { Season = (Season)m[TimeClass.Season] })) { Reads = "chaque été = XXXX-SU" },
            new(TimeCategory.Set, "chaque <part>", m => new Recurrence(Of((DayPart)m[TimeClass.Part]))) { Reads = "chaque soir = XXXX-XX-XXTEV" },
            new(TimeCategory.Set, "tous|toutes les <dayname> <part>?", m => new Recurrence(TimeBuild.Weekday(m))) { Reads = "tous les jeudis = XXXX-WXX-4" },
            new(TimeCategory.Set, "tous|toutes les <n>? <unit>", m => new Recurrence(Length.Of(m.Has(TimeClass.Number) ? m.Number() : 1, (TimeUnit)m[TimeClass.Unit]))) { Reads = "tous les jours = P1D|tous les deux ans = P2Y|toutes les semaines = P1W" },
            new(TimeCategory.Set, "tous les matins|soirs", m => new Recurrence(Of(m.Says("matins") ? DayPart.Morning : DayPart.Evening))) { Reads = "tous les soirs = XXXX-XX-XXTEV" },
            new(TimeCategory.Set, "par <unit>", m => (TimeUnit)m[TimeClass.Unit] is TimeUnit.DayPart ? null : new Recurrence(Length.Of(1, (TimeUnit)m[TimeClass.Unit]))) { Reads = "5 000 euros par an = P1Y|trois fois par semaine = P1W" },
            new(TimeCategory.Set, "les ^ lundis|mardis|mercredis|jeudis|vendredis|samedis|dimanches", m => new Recurrence(new CalendarTime { Weekday = WeekdayAt(m) })) { Reads = "les samedis = XXXX-WXX-6" },
            new(TimeCategory.Set, "<often>", m => new Recurrence(Length.Of(1, (TimeUnit)m[TimeClass.Often]))) { Terse = true },
        ];
    }

    private static class Bounds
    {
        public static readonly TimeRule[] Rules =
        [
            new(TimeCategory.Bound, "plus|davantage de|d", _ => new BoundWords(Bound.MoreThan)) { Reads = "plus d’une heure = moreThan PT1H" },
            new(TimeCategory.Bound, "moins de|d", _ => new BoundWords(Bound.LessThan)) { Reads = "moins de deux jours = lessThan P2D" },
            new(TimeCategory.Bound, "au moins", _ => new BoundWords(Bound.AtLeast)) { Reads = "au moins six mois = atLeast P6M" },
            new(TimeCategory.Bound, "au minimum|mini", _ => new BoundWords(Bound.AtLeast)),
            new(TimeCategory.Bound, "[ au plus || au maximum || jusqu à || maximum ]", _ => new BoundWords(Bound.AtMost)) { Reads = "jusqu’à dix ans = atMost P10Y" },
            new(TimeCategory.Bound, "[ près de || près d || environ || quelque || presque || à peu près || vers || autour de || aux alentours de ]", _ => new BoundWords(Bound.About)) { Reads = "près de trois heures = about PT3H|environ six mois = about P6M" },
            new(TimeCategory.BoundAfter, "[ environ || à peu près ]", _ => new BoundWords(Bound.About)) { Reads = "trois heures environ = about PT3H" },
            new(TimeCategory.BoundAfter, "[ au moins || au minimum || minimum ]", _ => new BoundWords(Bound.AtLeast)),
            new(TimeCategory.BoundAfter, "[ au plus || au maximum || maximum ]", _ => new BoundWords(Bound.AtMost)),
        ];
    }

    private static class Names
    {
        public static readonly TimeRule[] Rules =
        [
            Nothing("[ à l heure actuelle || pour l heure || tout à l heure || de bonne heure || à l heure || l heure exacte || à toute heure || heures supplémentaires || heure d été || heure d hiver || heures de pointe ]", "à l’heure actuelle|pour l’heure|l’heure exacte|tout à l’heure"),
            Nothing("[ au jour le jour || du jour au lendemain || un jour || de nos jours || jour et nuit || ordre du jour || mise à jour || mises à jour || à ce jour || jour après jour || à jour || un beau jour || l un de ces jours ]", "du jour au lendemain|l’ordre du jour|un jour peut-être"),
            Nothing("[ octobre rouge || octobre rose || movember ]", "Octobre rose|à la poursuite d’Octobre rouge"),
            Nothing("journée|journées mondiale|internationale|nationale|portes|européenne|européennes", "la Journée mondiale de l’eau"),
            Nothing("âgé|âgée|âgés|âgées de|d <n> [ ans|mois ]", "âgée de 12 ans"),
            Nothing("âgé|âgée|âgés|âgées de plus|moins de <n> ans", "les patients âgés de plus de 65 ans"),
            Nothing("âgé|âgée|âgés|âgées de|d <n> [ à || et ] <n> [ ans|mois ]", "âgés de 12 à 15 ans"),
            Nothing("homme|femme|garçon|fille|fillette|adolescent|adolescente|enfant|retraité|retraitée|bébé|jeune|personne|mineur|mineure|père|mère|étudiant|étudiante|lycéen|lycéenne|collégien|collégienne|conducteur|conductrice|victime|suspect|individu|touriste|cycliste|motard|octogénaire|habitant|habitante|fils|joueur|joueuse|chauffeur|quinquagénaire de <n> ans", "un homme de 45 ans"),
            Nothing("[ , || ( ] <n> ans $ [ , || ) || . || ; || et || : || – ]", "Lucie, 58 ans, habite"),
            Nothing("[ l âge de || âge de || les plus de || les moins de || des plus de || des moins de || aux plus de || aux moins de ] <n> ans", "à l’âge de 15 ans"),
            Nothing("les|aux|des|chez|de <n> [ - || à || – ] <n> ans", "les 18-25 ans|chez les 15-24 ans"),
            Nothing("ses|mes|vos <n> ans", "il a fêté ses 40 ans"),
            new(TimeCategory.Nothing, "[ à || a || ai || avait || avais || ont || avaient || aura || ayant ] <n> ans", m => m.Followed(Sentences) || m.Preceded("y", "jusqu", "ici", "entre", "de", "d") ? null : Silence.Instance) { ReadsNot = "elle avait 23 ans", Reads = "condamné à 10 ans de prison = P10Y" },
            new(TimeCategory.Nothing, "<day> <month>", m => m.Tokens[m.Start + 1] is { Joint: Joint.Hyphen, Capital: true } ? Silence.Instance : null) { ReadsNot = "le 11-Septembre a changé le monde" },
            Nothing("rue|place|avenue|boulevard|quai|pont|métro|station|square|stade|cours de|du? <day> <month>", "la rue du 4-Septembre|place du 8 mai"),
            Nothing("au lendemain de|du|des|d", "au lendemain du vote"),
            Nothing("fins de|d mois", "les fins de mois"),
            Nothing("à la veille de|du|des|d", "à la veille du scrutin"),
            Nothing("veille technologique|sanitaire|informationnelle|juridique", "la veille technologique"),
            new(TimeCategory.Nothing, "heures de travail|cours|vol", m => m.Start > 0 && m.Tokens[m.Start - 1].Shape == TokenShape.Number ? null : Silence.Instance) { ReadsNot = "heures de travail", Reads = "après vingt-six heures de vol = PT26H" },
            Nothing("nuit|jour blanche|férié|fériés|debout", "une nuit blanche"),
        ];
    }

    /// <summary>The rules of every text, group by group.</summary>
    public static readonly TimeRule[][] All = [Days.Rules, FrenchHolidays.Named, FrenchHolidays.Dates, Relative.Rules, Periods.Rules, Clocks.Rules, Moments.Rules, Lengths.Rules, Sets.Rules, Bounds.Rules, Names.Rules];

    /// <summary>Those that texts have to be about times for, made when the first such text comes; <see cref="FrenchTimeWords.Spoken"/> lists the words that they alone name.</summary>
    public static TimeRule[][] Spoken() =>
    [
        FrenchSpokenClocks.All, FrenchSpokenDates.All,
        RangeRules.Of("de || du || entre || depuis || à partir de || à partir du || d || entre le || depuis le", "à || au || et || jusqu à || jusqu au || jusqu en || - || – || ~ || avant || jusque || à la || et le || au le", "de? ce|cette mois [ - ci ]? || de? ce|cette mois ci || du mois", "du? mois prochain || du? prochain mois"),
    ];

    // Who is called by what they do is grown up; a thing may end like them.
    private const int Adult = 16;
    private static readonly string[] Singular = ["le", "la", "l", "un", "une", "cet", "cette", "ce"];
    private static readonly string[] Agents = ["eur", "eure", "euse", "rice", "ien", "ienne", "iste", "ois", "oise", "aise", "geant", "geante", "avocat", "avocate", "depute", "elu", "elue", "pilote", "athlete"];
    private static readonly string[] Things = ["moteur", "valeur", "secteur", "ordinateur", "lien", "soutien", "entretien", "maintien", "liste", "piste", "mois", "fois", "choix", "matrice", "malaise", "peur", "longueur", "heure", "demeure", "gageure"];

    private static TimeRule Nothing(string pattern, string examples) => new(TimeCategory.Nothing, pattern, _ => Silence.Instance) { ReadsNot = examples };

    /// <summary>A clock time with its time zone, which the value leaves out.</summary>
    private static Temporal? Zoned(TimeMatch m) => m.Sub() is CalendarTime { Clock: not null } time ? time : null;

    /// <summary>"des années 1980": the unit has its number after it.</summary>
    private static bool IsNumbered(TimeMatch m) => m.Tokens.Has(m.End) && m.Tokens[m.End].Shape is TokenShape.Number or TokenShape.Decade;

    private static Temporal? Ago(Temporal? length, Origin origin = Origin.Writing) => length is Length { Indefinite: null, Code: null, Upper: null } d ? new Shifted(d, -1, origin) : null;

    private static Temporal? Ahead(Temporal? length, Origin origin = Origin.Writing) => length is Length { Indefinite: null, Code: null, Upper: null } d ? new Shifted(d, 1, origin) : null;

    private static bool IsCount(TimeMatch m) => m.Followed(Counted);

    private static Temporal? Seasonal(TimeMatch m) => new CalendarTime { Season = m.Says("été") ? Season.Summer : m.Says("automne") ? Season.Autumn : Season.Winter };

    private static Temporal? Part(TimeMatch m)
    {
        int rank = m[TimeClass.Rank], year = m[TimeClass.Year];
        bool quarter = m.Says("trimestre");
        return rank < 1 || rank > (quarter ? 4 : 2) ? null : new CalendarTime { Quarter = quarter ? rank : null, Half = quarter ? null : rank, Year = year < 0 ? null : year };
    }

    private static int? OrNone(int value) => value < 0 ? null : value;

    private static CalendarTime? MonthOfYear(TimeMatch m) =>
        m[TimeClass.Number] is >= 1 and <= 12 and var month && m.Token(TimeClass.Number).Digits is 1 or 2 && m.Token(TimeClass.Number).Decimals == 0 && m[TimeClass.Year] is > 1900 and < 2100 ? new CalendarTime { Month = month, Year = m[TimeClass.Year] } : null;

    /// <summary>A recurrence at an hour.</summary>
    private static Temporal? At(Temporal? set, ClockTime clock) => set switch
    {
        Recurrence { Every: CalendarTime { Clock: null } day } => new Recurrence(day with { Clock = clock.In(day.Part), Part = DayPart.None }),
        Recurrence { Every: Length { Days: 1 } } => new Recurrence(new CalendarTime { Clock = clock }),
        _ => null,
    };

    private static Temporal? Beside(TimeMatch m)
    {
        TimeUnit unit = (TimeUnit)m[TimeClass.Unit];
        if (unit is TimeUnit.Fortnight or <= TimeUnit.DayPart) return null;
        return new Period(unit, TimeBuild.Side(m) == Direction.Next ? 1 : -1);
    }

    private static Temporal? Current(TimeMatch m)
    {
        TimeUnit unit = (TimeUnit)m[TimeClass.Unit];
        return unit < TimeUnit.Week || m.Followed("la") ? null : new Period(unit, 0);
    }

    private static Temporal? Hour(TimeMatch m, int minute = -1, int second = -1, DayPart part = DayPart.None) =>
        TimeBuild.At(new ClockTime(m[TimeClass.Hour], minute, second), part);

    // "Près de cinq heures" is how long.
    private static bool IsNearly(TimeMatch m) =>
        m.Start > 1 && m.Preceded("de") && m.Tokens.Has(m.Start - 2) && m.Tokens[m.Start - 2] is var before && before.End - before.Start == 4 && FoldedText.Matches(m.Text, before.Start, "pres");

    // "Battu dimanche 2-1": a score.
    private static bool IsScore(TimeMatch m) =>
        m.Followed("-", "–") && m.Tokens.Has(m.End + 1) && m.Tokens[m.End + 1].Shape == TokenShape.Number;

    private static bool Lasts(TimeMatch m) =>
        m[TimeClass.Hour] is 24 || m.Preceded("pendant", "durant", "dure") || (m.Followed("de", "d", "par", "durant") && !m.Preceded("avant", "vers", "des"));

    private static ClockTime Noon(TimeMatch m) => new(m.Says("midi") ? 12 : 0, 0);

    private static CalendarTime Of(DayPart part) => new() { Part = part };

    private static DayPart PartOf(TimeMatch m, DayPart otherwise = DayPart.None) =>
        m.Has(TimeClass.Part) ? (DayPart)m[TimeClass.Part] : m.Says("midi") ? DayPart.Afternoon : m.Says("matinée") ? DayPart.Morning : otherwise;

    private static Temporal? Plain(TimeMatch m)
    {
        TimeUnit unit = (TimeUnit)m[TimeClass.Unit];
        if (IsStray(m.Token(TimeClass.Unit), m.Text)) return null;
        if (unit == TimeUnit.Hour && m.Number() < 24 && m.Preceded("avant", "vers", "des") && !m.Token(TimeClass.Number).Spelled) return null;
        if (m.Number() == 1 && m.Token(TimeClass.Number).Spelled && unit is TimeUnit.Second or TimeUnit.Fortnight) return null;
        if (unit == TimeUnit.Year && m.Number() >= Adult && IsAge(m)) return null;
        return m.Followed("la", "demi") && unit == TimeUnit.Day ? null : TimeBuild.Lasting(m.Number(), (int)unit);
    }

    /// <summary>"L'ingénieure de 37 ans": what follows a noun for who does something is an age.</summary>
    private static bool IsAge(TimeMatch m)
    {
        int noun = m.Start - 2;
        if (noun < 1 || !m.Preceded("de", "d")) return false;
        TimeToken before = m.Tokens[noun - 1];
        bool one = false;
        foreach (string article in Singular) one |= before.End - before.Start == article.Length && FoldedText.Matches(m.Text, before.Start, article);
        if (!one) return false;
        TimeToken token = m.Tokens[noun];
        foreach (string word in Things) if (token.End - token.Start == word.Length && FoldedText.Matches(m.Text, token.Start, word)) return false;
        foreach (string ending in Agents) if (token.End - token.Start >= ending.Length && FoldedText.Matches(m.Text, token.End - ending.Length, ending)) return true;
        return false;
    }

    /// <summary>The "s" of "2006 s'est" is no second.</summary>
    private static bool IsStray(in TimeToken unit, string text) => unit.End - unit.Start == 1 && unit.Joint != Joint.Touching && FoldedText.Letter(text[unit.Start]) != 'h';

    private static Temporal? Indefinite(TimeMatch m)
    {
        TimeUnit unit = (TimeUnit)m[TimeClass.Unit];
        TimeToken token = m.Token(TimeClass.Unit);
        bool plural = FoldedText.Letter(m.Text[token.End - 1]) == 's';
        return !plural || token.End - token.Start < 3 || (m.Says("des") && (unit is TimeUnit.Hour or TimeUnit.DayPart || FoldedText.Matches(m.Text, token.Start, "journees"))) ? null : new Length { Indefinite = unit };
    }

    private static Length Whole(Length half) => half.Hours == 0.5m ? new Length(Minutes: 30) : half;

    private static Temporal? Tens(TimeMatch m)
    {
        decimal count = m.Says("douzaine") ? 12 : m.Says("quinzaine") ? 15 : m.Says("vingtaine") ? 20 : m.Says("trentaine") ? 30 : m.Says("quarantaine") ? 40 : m.Says("cinquantaine") ? 50 : m.Says("soixantaine") ? 60 : m.Says("centaine") ? 100 : 10;
        return TimeBuild.Lasting(count, m[TimeClass.Unit]) is { } length ? length with { Bound = Bound.About } : null;
    }

    private static int WeekdayAt(TimeMatch m)
    {
        foreach (WordMeaning meaning in m.Tokens.Lexicon.Meanings(m.Tokens[m.Start].Word))
            if (meaning.Class == TimeClass.Weekday) return meaning.Value;
        return 1;
    }
}
