using System;
using Factum.Extraction.Quantities.Times;
using static Factum.Extraction.Quantities.Times.TimeRule;

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
            new(
                TimeCategory.Date,
                "[ <weekday> ,? le? ]? <day> de? <month> [ ,? de? <year> ]?"
                + Reads + "le 14 juillet = XXXX-07-14|le 14 juillet 2025 = 2025-07-14|1er mars 2024 = 2024-03-01|mercredi 2 avril 2025 = 2025-04-02|jeudi 5 juin @2025-06-20 = 2025-06-05|le 3 août 1997 = 1997-08-03|le 28 déc. 2021 = 2021-12-28"
                + ReadsNot + "le 14e arrondissement|les 14 juges|un Boeing 747",
                TimeBuild.Day),
            new(TimeCategory.Date, "[ <weekday> ,? le? ]? <day> <month> <yy> $ <stop>" + Reads + "né le 10 novembre 93, il = 1993-11-10", TimeBuild.Day),
            new(TimeCategory.Date, "<day> <month> <side>" + Reads + "le 9 août dernier @2002-01-16 = 2001-08-09|le 21 janvier prochain @2002-01-16 = 2002-01-21", TimeBuild.Day),
            new(TimeCategory.Date, "<day> $ [ et || au || - || – || à || ou || , <day> et ] <day> <month>" + Reads + "du 19 au 23 juillet 1999 = 1999-07-19; 1999-07-23", TimeBuild.Day),
            new(TimeCategory.Date, "<day> $ [ et || au || - || – || à || ou ] <day> <month> <year>" + Reads + "les 3 et 4 mai 2022 = 2022-05-03; 2022-05-04", TimeBuild.Day),
            new(TimeCategory.Date, "<rank> <month> <year>?" + Reads + "le premier mai = XXXX-05-01", TimeBuild.Day),
            new(
                TimeCategory.Date,
                "[ <weekday> ,? le? ]? <numeric>"
                + Reads + "le 14/07/2025 = 2025-07-14|2025-07-14 = 2025-07-14|le 02.03.2021 = 2021-03-02|en 2024-11 = 2024-11"
                + ReadsNot + "06.12.34.56.78|la version 2.14.3|3-1|le 555-2010-2015",
                m => TimeBuild.Numeric(m.Token(TimeClass.Numeric), false)),
            new(TimeCategory.Date, "<weekday> ,? le? <short>" + Reads + "vendredi 06/07 = XXXX-07-06", m => TimeBuild.Short(m.Token(TimeClass.ShortNumeric), false)),
            new(TimeCategory.Date, "le|au|du ^ <short>" + Reads + "le 22/04 = XXXX-04-22" + ReadsNot + "trois sets, 6/4 et 6/3", m => TimeBuild.Short(m.Token(TimeClass.ShortNumeric), false)),
            new(TimeCategory.Date, "<short>", m => TimeBuild.Short(m.Token(TimeClass.ShortNumeric), false)) { Terse = true },
            new(
                TimeCategory.Date,
                "<dayname>"
                + Reads + "a annoncé jeudi = XXXX-WXX-4|lundi @2023-10-17 = 2023-10-16|jeudi @2024-11-21 = 2024-11-21"
                + ReadsNot + "Sam Altier|Mar-i-Sol|il est dim",
                TimeBuild.Weekday),
            new(TimeCategory.Date, "<weekday> <side>" + Reads + "lundi prochain @2025-01-29 = 2025-02-03|vendredi dernier @1999-05-27 = 1999-05-21", TimeBuild.Weekday),
            new(TimeCategory.Date, "ce|cet|cette même? <weekday>" + Reads + "ce dimanche @2003-01-15 = 2003-01-19|ce mardi @2002-05-07 = 2002-05-07", m => TimeBuild.Weekday(m) with { Direction = Direction.This }),
            new(TimeCategory.Date, "ce|cet|cette même? <weekday> le? <day> <month> <year>?" + Reads + "ce samedi 5 juin @1999-06-01 = 1999-06-05", TimeBuild.Day),
            new(TimeCategory.Date, "<weekday> de? la? semaine <side>" + Reads + "mardi de la semaine dernière @2024-04-12 = 2024-04-02", m => TimeBuild.Weekday(m) with { Direction = Direction.Open, WeekShift = TimeBuild.Side(m) == Direction.Next ? 1 : -1 }),
            new(TimeCategory.Date, "<weekday> de? cette|la semaine" + Reads + "vendredi de cette semaine @2024-04-09 = 2024-04-12", m => TimeBuild.Weekday(m) with { WeekShift = 0 }),
            new(TimeCategory.Date, "<dayname> le? <day>" + Reads + "samedi 21 @2025-06-18 = 2025-06-21|ont indiqué jeudi deux sources = XXXX-WXX-4", m => m.IsTerse || (!IsScore(m) && !m.Token(TimeClass.Day).Spelled && !m.CountsNoun()) ? new CalendarTime { Weekday = m[TimeClass.Weekday], Day = m[TimeClass.Day] } : null),
            new(TimeCategory.Date, "le|la? ^ <rank> <dayname> de|du|d [ mois de|d ]? <month> <year>?" + Reads + "le premier vendredi de juillet 2024 = 2024-07-05", m => new CalendarTime { Weekday = m[TimeClass.Weekday], WeekdayRank = m[TimeClass.Rank], Month = m[TimeClass.Month], Year = m[TimeClass.Year] is var y and > 0 ? y : null }),
            new(TimeCategory.Date, "le|la? ^ <side> <dayname> de|d <month> <year>?" + Reads + "le dernier lundi de mai 2024 = 2024-05-27", m => new CalendarTime { Weekday = m[TimeClass.Weekday], WeekdayRank = -1, Month = m[TimeClass.Month], Year = m[TimeClass.Year] is var y and > 0 ? y : null }),
            new(TimeCategory.Date, "<day> [ du mois <side> || de ce mois || du mois ]" + Reads + "le 20 du mois prochain @2024-12-03 = 2025-01-20", m => new CalendarTime { Day = m[TimeClass.Day], MonthShift = TimeBuild.Side(m) switch { Direction.Last => -1, Direction.Next => 1, _ => 0 } }),
            new(TimeCategory.Date, "@length [ à partir de|d || à compter de|d ] @date" + Reads + "trois semaines à partir de demain @2024-03-01 = 2024-03-23", m => m.Sub() is Length { Indefinite: null, Code: null } d ? new Shifted(d, 1, Origin.Writing, m.Sub(1)) : null) { Level = 3 },
            new(TimeCategory.Date, "<dayname> en huit|quinze|8|15" + Reads + "lundi en huit @2024-04-09 = 2024-04-22", m => TimeBuild.Weekday(m) with { Direction = Direction.Next, WeekShift = null } is var next ? new Shifted(Length.Of(m.Says("huit") || m.Says("8") ? 1 : 2, TimeUnit.Week), 1, Origin.Writing, next) : null),
        ];
    }

    private static class Relative
    {
        public static readonly TimeRule[] Rules =
        [
            new(TimeCategory.Date, "hier" + Reads + "hier @2025-03-01 = 2025-02-28|hier = XXXX-XX-XX", _ => TimeBuild.Days(-1)),
            new(TimeCategory.Date, "avant hier" + Reads + "avant-hier @2025-03-01 = 2025-02-27", _ => TimeBuild.Days(-2)),
            new(TimeCategory.Date, "aujourd hui" + Reads + "aujourd’hui @2025-03-01 = 2025-03-01", _ => new Period(TimeUnit.Day, 0)),
            new(TimeCategory.Date, "demain" + Reads + "demain @2024-02-28 = 2024-02-29", m => m.Start > 0 && m.Tokens[m.Start].Capital && m.Tokens[m.Start - 1].Capital ? null : TimeBuild.Days(1)),
            new(TimeCategory.Date, "après demain" + Reads + "après-demain @2024-02-28 = 2024-03-01", _ => TimeBuild.Days(2)),
            new(
                TimeCategory.Date,
                "le lendemain"
                + Reads + "le 14 juillet et le lendemain = XXXX-07-14; XXXX-07-15|le 31 décembre 2021, puis le lendemain = 2021-12-31; 2022-01-01"
                + ReadsNot + "du jour au lendemain",
                _ => TimeBuild.Days(1, Origin.Narrative)),
            new(TimeCategory.Date, "dès? ^ le|les? lendemain", _ => TimeBuild.Days(1, Origin.Narrative)),
            new(TimeCategory.Date, "le surlendemain" + Reads + "lundi 3 mars 2025, puis le surlendemain = 2025-03-03; 2025-03-05", _ => TimeBuild.Days(2, Origin.Narrative)),
            new(TimeCategory.Date, "la veille" + Reads + "le 1er mars 2024, après la veille = 2024-03-01; 2024-02-29" + ReadsNot + "la veille technologique|à la veille de l'élection", _ => TimeBuild.Days(-1, Origin.Narrative)),
            new(TimeCategory.Date, "l avant veille" + Reads + "le 3 mars 2024, l'avant-veille = 2024-03-03; 2024-03-01", _ => TimeBuild.Days(-2, Origin.Narrative)),
            new(TimeCategory.Date, "ce jour là" + Reads + "le 3 mars 2024. Ce jour-là = 2024-03-03; 2024-03-03", _ => new Period(TimeUnit.Day, 0, Origin.Narrative)),
            new(TimeCategory.Moment, "ce|cette <part> là" + Reads + "le 3 mars 2024. Ce soir-là = 2024-03-03; 2024-03-03TEV", m => new Shifted(new Length(), 1, Origin.Narrative) { Part = PartOf(m) }),
            new(TimeCategory.Date, "cette|ce année|mois|semaine là" + Reads + "en 2019. Cette année-là = 2019; 2019", m => new Period(m.Says("année") ? TimeUnit.Year : m.Says("mois") ? TimeUnit.Month : TimeUnit.Week, 0, Origin.Narrative)),
            new(TimeCategory.Date, "le|ce jour même" + Reads + "le 3 mars 2024 et le jour même = 2024-03-03; 2024-03-03", _ => new Period(TimeUnit.Day, 0, Origin.Narrative)),
            new(TimeCategory.Date, "le même jour" + Reads + "le 3 mars 2024 et le même jour = 2024-03-03; 2024-03-03", _ => new Period(TimeUnit.Day, 0, Origin.Narrative)),
            new(TimeCategory.Date, "il y a [ environ|déjà|près|plus|moins|à|peine|de|d|presque|quelque ]? @length" + Reads + "il y a deux semaines @2024-05-30 = 2024-05-16|il y a trois ans @2024-05-30 = 2021|il y a deux mois @2024-01-15 = 2023-11" + ReadsNot + "il y a une réponse", m => Ago(m.Sub())) { Level = 2 },
            new(TimeCategory.Date, "il y a plus|moins|près de|d @length" + Reads + "il y a plus de dix ans @2024-05-30 = 2014", m => Ago(m.Sub())) { Level = 2 },
            new(TimeCategory.Date, "voici|voilà @length" + Reads + "voici deux ans @2024-05-30 = 2022", m => Ago(m.Sub())) { Level = 2 },
            new(TimeCategory.Date, "dans @length" + Reads + "dans trois jours @2024-05-30 = 2024-06-02|dans deux ans @2024-05-30 = 2026", m => m.Followed("de", "d", "dont") ? null : Ahead(m.Sub())) { Level = 2 },
            new(TimeCategory.Date, "@length plus tôt" + Reads + "en 2024, contre 12 un an plus tôt = 2024; 2023|le 14 mai 2024, deux jours plus tôt = 2024-05-14; 2024-05-12", m => Ago(m.Sub(), Origin.Narrative)) { Level = 2 },
            new(TimeCategory.Date, "@length auparavant" + Reads + "en 2019. Trois ans auparavant = 2019; 2016", m => Ago(m.Sub(), Origin.Narrative)) { Level = 2 },
            new(TimeCategory.Date, "@length plus tard" + Reads + "en mars 2020. Deux mois plus tard = 2020-03; 2020-05", m => Ahead(m.Sub(), Origin.Narrative)) { Level = 2 },
            new(TimeCategory.Date, "@length avant|après $ ,|.|;" + Reads + "en 2010. Deux ans après, = 2010; 2012", m => m.Says("avant") ? Ago(m.Sub(), Origin.Narrative) : Ahead(m.Sub(), Origin.Narrative)) { Level = 2 },
            new(TimeCategory.Date, "@length avant|après le|la|l? @date" + Reads + "deux jours après le 14 juillet 2024 = 2024-07-16", m => m.Sub() is Length { Indefinite: null } d ? new Shifted(d, m.Says("avant") ? -1 : 1, Origin.Writing, m.Sub(1)) : null) { Level = 3 },
        ];
    }

    private static class Periods
    {
        public static readonly TimeRule[] Rules =
        [
            new(TimeCategory.Date, "<month> de? <year>" + Reads + "septembre 2023 = 2023-09|en mai 2022 = 2022-05" + ReadsNot + "Mars 2030 euros", m => IsCount(m) ? null : TimeBuild.Month(m)),
            new(TimeCategory.Date, "<month> <yy> $ <stop>" + Reads + "en mai 68, = 1968-05", TimeBuild.Month),
            new(TimeCategory.Date, "<monthname> <side>" + Reads + "en juin dernier @2025-03-06 = 2024-06|en avril prochain @2002-01-16 = 2002-04", TimeBuild.Month),
            new(TimeCategory.Date, "<monthname> $ et|à|ou <monthname> <side>" + Reads + "mai et juin derniers @2003-02-01 = 2002-05; 2002-06", TimeBuild.Month),
            new(TimeCategory.Date, "<edge> <month> <year>?" + Reads + "fin décembre @2025-01-29 = 2024-12|mi-juin 2021 = 2021-06|début mars = XXXX-03" + ReadsNot + "la fin", TimeBuild.Month),
            new(TimeCategory.Date, "en|depuis|dès|avant|après|courant|vers|jusque|d|jusqu en? ^ <monthname>" + Reads + "En avril = XXXX-04|depuis janvier @2025-06-13 = 2025-01" + ReadsNot + "Avril Morvan|la planète Mars|Jean Mai|en Mars Attacks", TimeBuild.Month),
            new(TimeCategory.Date, "mois de|d ^ <monthname> <year>?" + Reads + "au mois de mai = XXXX-05", TimeBuild.Month),
            new(TimeCategory.Date, "ce|cet? mois de|d <monthname>" + Reads + "ce mois de juin @2025-06-13 = 2025-06", m => TimeBuild.Month(m)! with { Direction = Direction.This }),
            new(TimeCategory.Date, "de|d|du|au ^ <monthname> $ à|au|jusqu|et <monthname>" + Reads + "de mars à juin 2021 = XXXX-03; 2021-06", TimeBuild.Month),
            new(TimeCategory.Date, "<month> à|et|ou|au ^ <monthname>" + Reads + "entre mars et juin = XXXX-03; XXXX-06", m => new CalendarTime { Month = m[TimeClass.Month, 1] }),
            new(TimeCategory.Date, "entre ^ <monthname> $ et <month>", TimeBuild.Month),
            new(TimeCategory.Date, "de|d|à|pour|que ^ <monthname> $ <stop>" + Reads + "les élections de juin, = XXXX-06", m => m.Followed("dernier", "prochain") ? null : TimeBuild.Month(m)),
            new(
                TimeCategory.Date,
                "[ en || depuis || dès || avant || après || vers || courant || jusqu en || d ici || d ici à || d ici fin || l an || l année || année || exercice || saison || millésime || rentrée || édition || horizon || campagne || printemps || été || automne || hiver || budget || année fiscale || affaires || résultats || comptes || annuels || avant fin || de fin || de début || contre ] ^ <year>"
                + Reads + "en 2019, = 2019|depuis 2008 = 2008|d’ici à 2028. = 2028|l’exercice 2024 = 2024|Fondée en 1957 = 1957|le chiffre d’affaires 2024 = 2024"
                + ReadsNot + "2 000 euros|2028 personnes|JO 2024|l’Agenda 2030|France 2030|Paris 2024|en 2000 exemplaires",
                m => IsCount(m) ? null : new CalendarTime { Year = m[TimeClass.Year] }),
            new(
                TimeCategory.Date,
                "[ de || à || sur || pour || et || ou || que || courant ] ^ <year>"
                + Reads + "l’ensemble de 2024, = 2024|la crise de 2008 a coûté = 2008"
                + ReadsNot + "de 2028 personnes|à 1200 mètres",
                m => IsCount(m) || m.CountsNoun() ? null : new CalendarTime { Year = m[TimeClass.Year] }),
            new(TimeCategory.Date, "<edge> <year>" + Reads + "fin 2024 = 2024|début 2026 = 2026", m => IsCount(m) ? null : new CalendarTime { Year = m[TimeClass.Year], Edge = TimeBuild.Edge(m) }),
            new(TimeCategory.Date, "( ^ <year> $ )|,|;|-|–|:" + Reads + "Le Passage (2015) = 2015", m => new CalendarTime { Year = m[TimeClass.Year] }),
            new(TimeCategory.Date, "<year> $ [ - || – || / || à || et || au ] <year>" + Reads + "entre 2019 et 2021 = 2019; 2021|la saison 2023-2024 = 2023; 2024", m => m[TimeClass.Year] < m[TimeClass.Year, 1] && m[TimeClass.Year, 1] - m[TimeClass.Year] < 400 ? new CalendarTime { Year = m[TimeClass.Year] } : null),
            new(TimeCategory.Date, "<year> [ - || – || / || à || et || au ] ^ <year>", m => m[TimeClass.Year] < m[TimeClass.Year, 1] && m[TimeClass.Year, 1] - m[TimeClass.Year] < 400 && !IsCount(m) ? new CalendarTime { Year = m[TimeClass.Year, 1] } : null),
            new(TimeCategory.Date, "ce|cet|cette <season>" + Reads + "cet été @2024-11-21 = 2024-SU", m => new CalendarTime { Season = (Season)m[TimeClass.Season], Direction = Direction.This }),
            new(TimeCategory.Date, "<season> <year>" + Reads + "au printemps 2022 = 2022-SP", m => new CalendarTime { Season = (Season)m[TimeClass.Season], Year = m[TimeClass.Year] }),
            new(TimeCategory.Date, "l|le <season> <side>" + Reads + "l’été dernier @2024-11-21 = 2024-SU|l’été prochain @2024-11-21 = 2025-SU", m => new CalendarTime { Season = (Season)m[TimeClass.Season], Direction = TimeBuild.Side(m) }),
            new(TimeCategory.Date, "<season> <side>" + Reads + "au printemps dernier @2024-11-21 = 2024-SP", m => m.Preceded("a", "ont", "avait", "avaient", "ayant") ? null : new CalendarTime { Season = (Season)m[TimeClass.Season], Direction = TimeBuild.Side(m) }),
            new(TimeCategory.Date, "[ au || du || le || ce || dès le || depuis le || fin du || début du ] ^ printemps $ <stop>" + Reads + "sollicité au printemps, = XXXX-SP" + ReadsNot + "le Printemps de Bourges|le printemps arabe", m => m.Tokens[m.Start].Capital ? null : new CalendarTime { Season = Season.Spring }),
            new(TimeCategory.Date, "[ au || dès le || depuis le ] ^ printemps" + Reads + "a lancé au printemps Zélia = XXXX-SP", m => m.Tokens[m.Start].Capital || !m.Tokens.Has(m.End) || !m.Tokens[m.End].Capital ? null : new CalendarTime { Season = Season.Spring }),
            new(TimeCategory.Date, "[ à l || en || pendant l || durant l || depuis l || dès l || avant l || après l || fin de l || début de l || cours de l ] ^ [ été || automne || hiver ] $ <stop>" + Reads + "à l’automne, = XXXX-FA" + ReadsNot + "il a été élu|les jeux d’été|l’heure d’été", Seasonal),
            new(TimeCategory.Date, "<rank> trimestre|semestre [ de|d|du? [ l? exercice|année ]? <year> ]?" + Reads + "au quatrième trimestre @2025-01-29 = 2024-Q4|au premier semestre 2027 = 2027-H1|le 1er trimestre de 2023 = 2023-Q1", Part),
            new(TimeCategory.Date, "<side> trimestre de? <year>" + Reads + "le dernier trimestre 2024 = 2024-Q4", m => new CalendarTime { Year = m[TimeClass.Year], Quarter = 4 }),
            new(TimeCategory.Date, "t|q ~<n> <year>" + Reads + "au T3 2024 = 2024-Q3", m => m[TimeClass.Number] is >= 1 and <= 4 and var q ? new CalendarTime { Year = m[TimeClass.Year], Quarter = q } : null),
            new(TimeCategory.Date, "s|h ~<n> <year>" + Reads + "au S1 2024 = 2024-H1", m => m[TimeClass.Number] is >= 1 and <= 2 and var h ? new CalendarTime { Year = m[TimeClass.Year], Half = h } : null),
            new(TimeCategory.Date, "le|la|l <unit> <side>" + Reads + "la semaine dernière = XXXX-WXX|la semaine dernière @2024-04-09 = 2024-W14|l’an dernier @2023-10-17 = 2022|l’an prochain @2024-11-21 = 2025|le mois dernier @2025-02-11 = 2025-01", m => Beside(m)),
            new(TimeCategory.Date, "<unit> <side>" + Reads + "en semaine prochaine @2024-04-09 = 2024-W16", m => Beside(m)),
            new(TimeCategory.Date, "le|ce? week end <side>" + Reads + "le week-end dernier @2024-04-09 = 2024-W14-WE", m => new Period(TimeUnit.Weekend, TimeBuild.Side(m) == Direction.Next ? 1 : -1)),
            new(TimeCategory.Date, "ce week end" + Reads + "ce week-end @2024-04-09 = 2024-W15-WE", _ => new Period(TimeUnit.Weekend, 0)),
            new(TimeCategory.Date, "ce|cet|cette <unit> [ ci ]?" + Reads + "cette année @2025-01-29 = 2025|cette semaine @2025-03-06 = 2025-W10|ce mois-ci @2025-03-06 = 2025-03" + ReadsNot + "cette heure", m => Current(m)),
            new(TimeCategory.Date, "<edge> de|du|d [ la || l ]? <unit> <side>" + Reads + "à la fin de la semaine prochaine @2024-04-09 = 2024-W16|au début de l’année dernière @2024-04-09 = 2023", m => (TimeUnit)m[TimeClass.Unit] is >= TimeUnit.Week and not TimeUnit.Fortnight ? new Period((TimeUnit)m[TimeClass.Unit], TimeBuild.Side(m) == Direction.Next ? 1 : -1) { Edge = TimeBuild.Edge(m) } : null),
            new(TimeCategory.Date, "<edge> de cette|ce <unit>" + Reads + "à la fin de cette année @2024-04-09 = 2024", m => (TimeUnit)m[TimeClass.Unit] is >= TimeUnit.Week and not TimeUnit.Fortnight ? new Period((TimeUnit)m[TimeClass.Unit], 0) { Edge = TimeBuild.Edge(m) } : null),
            new(TimeCategory.Date, "le|la|l ^ reste du|de [ la || l || cette ]? mois|semaine|année" + Reads + "le reste de l’année @2024-04-09 = 2024", m => new Period(m.Says("mois") ? TimeUnit.Month : m.Says("semaine") ? TimeUnit.Week : TimeUnit.Year, 0) { Edge = Edge.End }),
            new(TimeCategory.Date, "le|la|l ^ <unit> en cours" + Reads + "la semaine en cours @2024-04-09 = 2024-W15", m => (TimeUnit)m[TimeClass.Unit] >= TimeUnit.Week ? new Period((TimeUnit)m[TimeClass.Unit], 0) : null),
            new(TimeCategory.Date, "<rank> trimestre|semestre de l année <side>" + Reads + "au troisième trimestre de l’année prochaine @2024-04-09 = 2025-Q3", m => Part(m) is CalendarTime part ? part with { YearShift = TimeBuild.Side(m) == Direction.Next ? 1 : -1 } : null),
            new(TimeCategory.Date, "<season> de l année <year>" + Reads + "l’été de l’année 2016 = 2016-SU", m => new CalendarTime { Season = (Season)m[TimeClass.Season], Year = m[TimeClass.Year] }),
            new(TimeCategory.Date, "<season> de l année <side>" + Reads + "à l’été de l’année prochaine @2024-04-09 = 2025-SU", m => new CalendarTime { Season = (Season)m[TimeClass.Season], YearShift = TimeBuild.Side(m) == Direction.Next ? 1 : -1 }),
            new(TimeCategory.Date, "<monthname> de|d [ l an || l année ] <side>" + Reads + "en juin de l’an dernier @2024-06-11 = 2023-06|en mars de l’année prochaine @2024-06-11 = 2025-03", m => TimeBuild.Month(m) is { } month ? month with { Direction = Direction.Open, YearShift = TimeBuild.Side(m) == Direction.Next ? 1 : -1 } : null),
            new(TimeCategory.Date, "<monthname> de cette année" + Reads + "en mars de cette année @2024-06-11 = 2024-03", m => TimeBuild.Month(m) is { } month ? month with { YearShift = 0 } : null),
            new(TimeCategory.Date, "[ <weekday> ,? le? ]? <day> $ [ et || au || - || – || à || ou ] <weekday> <day> <month> <year>?" + Reads + "samedi 8 et dimanche 9 juin 2024 = 2024-06-08; 2024-06-09", TimeBuild.Day),
            new(TimeCategory.Date, "au ^ t ~<n> $ <stop>" + Reads + "les ventes au T3, @2024-11-12 = 2024-Q3", m => m[TimeClass.Number] is >= 1 and <= 4 and var quarter ? new CalendarTime { Quarter = quarter } : null),
            new(TimeCategory.Date, "<monthname> , <year>" + Reads + "en avril, 2001 = 2001-04", TimeBuild.Month),
            new(TimeCategory.Date, "<n> ~/ ~<year>" + Reads + "depuis 11/2016 = 2016-11" + ReadsNot + "la loi 38/2016", MonthOfYear),
            new(TimeCategory.Date, "<n> /|-|. <year>", MonthOfYear) { Terse = true },
            new(TimeCategory.Date, "<year> /|-|. <n>", MonthOfYear) { Terse = true },
            new(TimeCategory.Date, "[ mois de|d ]? <month> [ ,|. ]? [ de? <year> ]?", m => TimeBuild.Month(m)) { Terse = true },
            new(TimeCategory.Date, "ce|cet|cette <month>", m => TimeBuild.Month(m) is { } month ? month with { Direction = Direction.This } : null) { Terse = true },
            new(TimeCategory.Date, "prochain|prochaine <month>", m => TimeBuild.Month(m) is { } month ? month with { Direction = Direction.Next } : null) { Terse = true },
            new(TimeCategory.Date, "prochain|prochaine <season>" + Reads + "au prochain printemps @2024-04-09 = 2025-SP", m => new CalendarTime { Season = (Season)m[TimeClass.Season], Direction = Direction.Next }),
            new(TimeCategory.Date, "<rank> semaine de|d [ l année ]? <year>" + Reads + "la première semaine de 2019 = 2019-W01", m => m[TimeClass.Rank] is >= 1 and <= 52 and var week ? new CalendarTime { Year = m[TimeClass.Year], Week = week } : null),
            new(TimeCategory.Date, "@length après @date", m => m.Sub() is Length { Indefinite: null, Code: null } distance ? new Shifted(distance, 1, Origin.Writing, m.Sub(1)) : null) { Level = 3, Terse = true },
            new(TimeCategory.Date, "<year> ,? <monthname>", TimeBuild.Month) { Terse = true },
            new(TimeCategory.Set, "<n> fois par <unit>", m => new Recurrence(Length.Of(1, (TimeUnit)m[TimeClass.Unit]))) { Terse = true },
            new(TimeCategory.Moment, "@clock ,? @moment" + Reads + "à 8 h ce matin @2002-01-21 = 2002-01-21T08:00|vers 19 heures ce soir @2002-01-21 = 2002-01-21T19:00", m => m.Sub() is CalendarTime { Clock: not null } && m.Sub(1) is Shifted { Clock: null } ? TimeBuild.Join(m.Sub(1), m.Sub()) : null) { Level = 4 },
            new(TimeCategory.Set, "@set ,? à <clock>", m => At(m.Sub(), TimeBuild.Clock(m.Token(TimeClass.Clock)))) { Terse = true, Level = 4 },
            new(TimeCategory.Set, "@set ,? [ à|a || dès || vers ]? @clock", m => m.Sub(1) is CalendarTime { Clock: { } clock } ? At(m.Sub(), clock) : null) { Terse = true, Level = 4 },
            new(TimeCategory.Set, "@clock @set", m => m.Sub() is CalendarTime { Clock: { } clock } ? At(m.Sub(1), clock) : null) { Terse = true, Level = 4 },
            new(TimeCategory.Set, "chaque <n> <unit>" + Reads + "chaque deux jours = P2D", m => new Recurrence(Length.Of(m.Number(), (TimeUnit)m[TimeClass.Unit]))),
            new(TimeCategory.Date, "le|l|au|à|dès? [ l ]? ^ <season> suivant" + Reads + "en mars 2022. À l’automne suivant = 2022-03; 2022-FA", m => new CalendarTime { Season = (Season)m[TimeClass.Season], Direction = Direction.Next, Origin = Origin.Narrative }),
            new(TimeCategory.Date, "<monthname> suivant" + Reads + "en juin 2018, et en janvier suivant = 2018-06; 2019-01", m => new CalendarTime { Month = m[TimeClass.Month], Direction = Direction.Next, Origin = Origin.Narrative }),
            new(TimeCategory.Date, "<dayname> suivant" + Reads + "le 3 mai 2024. Le lundi suivant = 2024-05-03; 2024-05-06", m => new CalendarTime { Weekday = m[TimeClass.Weekday], Origin = Origin.Narrative }),
            new(TimeCategory.Date, "cet|cette|ce ^ <season> là" + Reads + "en mars 2019. Cet été-là = 2019-03; 2019-SU", m => new CalendarTime { Season = (Season)m[TimeClass.Season], Origin = Origin.Narrative }),
            new(TimeCategory.Date, "<year> -? t|q ~<n>" + Reads + "au 2023 T3 = 2023-Q3", m => m[TimeClass.Number] is >= 1 and <= 4 and var q ? new CalendarTime { Year = m[TimeClass.Year], Quarter = q } : null),
            new(TimeCategory.Date, "[ semestre || premier semestre || six mois ] clos|achevé|terminé|arrêté [ le || au || fin ]? @date" + Reads + "le semestre clos le 30 juin 2025 = 2025-H1", m => m.Sub() is CalendarTime { Month: 6 or 12, Day: null or 30 or 31, Clock: null } last ? new CalendarTime { Year = last.Year, Half = last.Month / 6 } : null) { Level = 3 },
            new(TimeCategory.Date, "[ trimestre || trois mois ] clos|achevé|terminé|arrêté [ le || au || fin ]? @date" + Reads + "le trimestre clos fin septembre 2024 = 2024-Q3", m => m.Sub() is CalendarTime { Month: 3 or 6 or 9 or 12, Day: null or 30 or 31, Clock: null } last ? new CalendarTime { Year = last.Year, Quarter = last.Month / 3 } : null) { Level = 3 },
            new(TimeCategory.Date, "le|la|l <unit> suivant|suivante" + Reads + "en 2019. L’année suivante = 2019; 2020", m => (TimeUnit)m[TimeClass.Unit] >= TimeUnit.Day ? new Period((TimeUnit)m[TimeClass.Unit], 1, Origin.Narrative) : null),
            new(TimeCategory.Date, "la|le même <unit>" + Reads + "en 2019. La même année = 2019; 2019", m => (TimeUnit)m[TimeClass.Unit] > TimeUnit.Day ? new Period((TimeUnit)m[TimeClass.Unit], 0, Origin.Narrative) : null),
            new(TimeCategory.Date, "l|le|la <unit> d avant|après" + Reads + "en 2019. L’année d’avant = 2019; 2018", m => new Period((TimeUnit)m[TimeClass.Unit], m.Says("avant") ? -1 : 1, Origin.Narrative)),
            new(TimeCategory.Date, "[ la fin || le début || fin || début || en fin || en début ] de|d|du|des [ l || la || cette || ce ]? ^ année|mois|semaine" + Reads + "d’ici la fin de l’année @2024-04-09 = 2024|à la fin du mois @2024-04-09 = 2024-04", m => m.Followed("de", "d", "dernier", "derniere", "prochain", "prochaine") ? null : new Period(m.Says("année") ? TimeUnit.Year : m.Says("mois") ? TimeUnit.Month : TimeUnit.Week, 0) { Edge = m.Says("début") ? Edge.Start : Edge.End }),
            new(TimeCategory.Date, "années <decade>", m => TimeBuild.Decade(m[TimeClass.Decade])),
            new(TimeCategory.Date, "années <n>" + Reads + "les années 1960 = 196X|les années 80 = 198X|les années soixante = 196X", m => m.Number() is var n && n == (int)n && n % 10 == 0 ? TimeBuild.Decade((int)n / 10) : null),
            new(TimeCategory.Date, "<roman> siècle" + Reads + "au XIXe siècle = 18XX|le XXIe siècle = 20XX", m => new CalendarTime { Century = m[TimeClass.Roman] - 1 }),
            new(TimeCategory.Date, "<rank> siècle" + Reads + "au 20e siècle = 19XX|au dix-neuvième siècle = 18XX", m => new CalendarTime { Century = m[TimeClass.Rank] - 1 }),
        ];
    }

    private static class Clocks
    {
        public static readonly TimeRule[] Rules =
        [
            new(TimeCategory.Clock, "<hour> h|heure|heures <min> [ min|mn|m ]?" + Reads + "à 13 h 30 @2003-01-19 = 2003-01-19T13:30|20h45 = XXXX-XX-XXT20:45|9h05 = XXXX-XX-XXT09:05", m => Hour(m, m[TimeClass.Minute])),
            new(TimeCategory.Clock, "à|vers|dès|avant|après|jusqu à? ^ <hour> heure|heures <min> minutes" + Reads + "à 8 heures 30 minutes = XXXX-XX-XXT08:30", m => Hour(m, m[TimeClass.Minute])),
            new(TimeCategory.Clock, "à|vers|dès|avant|après ^ <hour> heures et demi|demie|quart" + Reads + "vers huit heures et quart = XXXX-XX-XXT08:15", m => Hour(m, m.Says("quart") ? 15 : 30)),
            new(TimeCategory.Clock, "<hour> h|heure|heures <min> [ min|mn|minutes|m ]? <min> s|sec|secondes?" + Reads + "19h56min35s = XXXX-XX-XXT19:56:35", m => Hour(m, m[TimeClass.Minute], m[TimeClass.Minute, 1])),
            new(TimeCategory.Clock, "<hour> h" + Reads + "à 17 h @1999-06-05 = 1999-06-05T17:00|peu avant 17 h sur l’autoroute = XXXX-XX-XXT17:00|20h = XXXX-XX-XXT20:00", m => Lasts(m) || m.Preceded("pour") ? null : Hour(m)),
            new(TimeCategory.Clock, "à|vers|dès|avant|après|entre|et|jusqu à? ^ <hour> heure|heures" + Reads + "à 19 heures = XXXX-XX-XXT19:00|vers huit heures = XXXX-XX-XXT08:00" + ReadsNot + "à l’heure exacte|pour l’heure", m => Lasts(m) || m[TimeClass.Hour] == 1 ? null : Hour(m)),
            new(TimeCategory.Clock, "<hour> $ h|heures? [ à || et || - || – ] <hour> h|heures" + Reads + "de 14 à 16 heures = XXXX-XX-XXT14:00; XXXX-XX-XXT16:00", m => Hour(m)),
            new(TimeCategory.Clock, "<hour> h|heures? [ à || – ] ^ <hour> heures", m => TimeBuild.At(new ClockTime(m[TimeClass.Hour, 1]))),
            new(TimeCategory.Clock, "( ^ <hour> heures $ )|," + Reads + "au stade (21 heures) = XXXX-XX-XXT21:00", m => Hour(m)),
            new(TimeCategory.Clock, "<hour> heures", m => m.Preceded("pour", "pendant", "durant", "dure", "durera", "environ") || IsNearly(m) ? null : Hour(m)) { Inner = true },
            new(TimeCategory.Clock, "<hour> h|heure|heures <min>? du|de|dans [ l || la ]? [ <part> || après midi ]" + Reads + "à 8 heures du matin = XXXX-XX-XXT08:00|sept heures du soir = XXXX-XX-XXT19:00", m => Hour(m, m[TimeClass.Minute], -1, PartOf(m))),
            new(TimeCategory.Clock, "<hour> heures et demi|demie|quart [ du|de <part> ]?" + Reads + "à sept heures et demie = XXXX-XX-XXT07:30", m => Hour(m, m.Says("quart") ? 15 : 30, -1, PartOf(m))) { Inner = true },
            new(TimeCategory.Clock, "<clock> [ h|heures ]?" + Reads + "à 14:05 = XXXX-XX-XXT14:05", m => TimeBuild.At(TimeBuild.Clock(m.Token(TimeClass.Clock)))),
            new(TimeCategory.Clock, "@clock gmt|tu|utc|cet|cest" + Reads + "à 13 h 15 GMT mardi @2024-06-12 = 2024-06-11T13:15", m => char.IsUpper(m.Text[m.Tokens[m.End - 1].End - 1]) ? Zoned(m) : null) { Level = 1 },
            new(TimeCategory.Clock, "@clock heure locale" + Reads + "à 8 h 30 heure locale @2024-06-12 = 2024-06-12T08:30", Zoned) { Level = 1 },
            new(TimeCategory.Clock, "@clock heure|heures de|d <name>" + Reads + "à 18 h heure de Paris mercredi @2024-06-12 = 2024-06-12T18:00", Zoned) { Level = 1 },
            new(TimeCategory.Clock, "<clock> <meridiem>" + Reads + "7:56:35pm = XXXX-XX-XXT19:56:35", m => TimeBuild.At(TimeBuild.Clock(m.Token(TimeClass.Clock)), m[TimeClass.Meridiem])),
            new(TimeCategory.Clock, "<hour> <meridiem>" + Reads + "7 p.m. = XXXX-XX-XXT19:00", m => TimeBuild.At(new ClockTime(m[TimeClass.Hour]), m[TimeClass.Meridiem])),
            new(TimeCategory.Clock, "[ à || vers || avant || après || jusqu à || dès || depuis || de ] ^ midi|minuit" + Reads + "à midi = XXXX-XX-XXT12:00|vers minuit = XXXX-XX-XXT00:00", m => TimeBuild.At(Noon(m))),
            new(TimeCategory.Clock, "midi|minuit", m => TimeBuild.At(Noon(m))) { Inner = true },
            new(TimeCategory.Clock, "<part>", m => Of((DayPart)m[TimeClass.Part])) { Inner = true },
            new(TimeCategory.Clock, "après midi", _ => Of(DayPart.Afternoon)) { Inner = true },
            new(TimeCategory.Clock, "[ dans || en || pendant || durant ] [ le || la || l ]? [ <part> || après midi ]", m => Of(PartOf(m))) { Inner = true },
            new(TimeCategory.Clock, "[ en || au || à la || dès le || dès la ] début|fin|milieu|mi de|d|du [ la || l ]? [ <part> || après midi ]", m => Of(PartOf(m))) { Inner = true },
            new(TimeCategory.Clock, "[ dans || pendant || durant || au cours de || à ] la [ <part> ]" + Reads + "dans la soirée @2002-02-08 = 2002-02-08TEV", m => m.Followed("de") ? null : Of(PartOf(m))),
            new(TimeCategory.Clock, "dans|pendant|durant l après midi" + Reads + "dans l’après-midi @2002-02-08 = 2002-02-08TAF", _ => Of(DayPart.Afternoon)),
            new(TimeCategory.Clock, "à l aube" + Reads + "à l’aube @2002-02-08 = 2002-02-08TMO", _ => Of(DayPart.Morning)),
            new(TimeCategory.Moment, "ce <part>" + Reads + "ce matin @2002-01-21 = 2002-01-21TMO|ce soir @1999-07-28 = 1999-07-28TEV", m => new Period(TimeUnit.Day, 0) is var day && (DayPart)m[TimeClass.Part] is DayPart.Daytime ? null : TimeBuild.Days(0, Origin.Writing, PartOf(m))),
            new(TimeCategory.Moment, "cet|cette après midi" + Reads + "cet après-midi @2002-01-21 = 2002-01-21TAF", _ => TimeBuild.Days(0, Origin.Writing, DayPart.Afternoon)),
            new(TimeCategory.Moment, "cette nuit|matinée" + Reads + "cette nuit @2002-01-21 = 2002-01-21TNI", m => TimeBuild.Days(0, Origin.Writing, PartOf(m, DayPart.Night))),
            new(TimeCategory.Moment, "la nuit <side>" + Reads + "la nuit dernière @2002-01-21 = 2002-01-20TNI", m => TimeBuild.Days(TimeBuild.Side(m) == Direction.Next ? 1 : -1, Origin.Writing, DayPart.Night)),
            new(TimeCategory.Moment, "[ la nuit || la nuit du || nuit ] de|du? ^ <weekday> $ à|au <weekday>" + Reads + "dans la nuit de lundi à mardi @1999-08-27 = 1999-08-23TNI; 1999-08-24", m => TimeBuild.Weekday(m) with { Part = DayPart.Night }),
        ];
    }

    private static class Moments
    {
        public static readonly TimeRule[] Rules =
        [
            new(TimeCategory.Moment, "@date ,? [ à || vers || dès || avant || après || au || jusqu à || le || la ]? @clock" + Reads + "mercredi soir = XXXX-WXX-3TEV|mardi soir @2025-03-06 = 2025-03-04TEV|jeudi midi @2025-03-06 = 2025-03-06T12:00|mardi après-midi @2025-03-06 = 2025-03-04TAF|hier matin @1999-08-27 = 1999-08-26TMO|le 5 juin à 17 h @1999-06-20 = 1999-06-05T17:00|demain à 8 heures @2024-03-01 = 2024-03-02T08:00|jeudi dans la soirée @2025-03-06 = 2025-03-06TEV", m => m.Says("après") && m.Sub(1) is CalendarTime { Clock: { Hour: 12 } } ? null : TimeBuild.Join(m.Sub(), m.Sub(1))) { Level = 3 },
            new(TimeCategory.Moment, "@moment ,? [ à || vers || dès || autour de ]? @clock" + Reads + "ce matin, à 10h30 @2024-03-01 = 2024-03-01T10:30|mercredi soir vers 21h30 @2025-03-06 = 2025-03-05T21:30", m => m.Sub(1) is CalendarTime { Clock: not null } ? TimeBuild.Join(m.Sub(), m.Sub(1)) : null) { Level = 4 },
            new(TimeCategory.Moment, "@clock ,? [ le || du || de || ce ]? @date" + Reads + "vers 0 h 40, jeudi @2003-02-21 = 2003-02-20T00:40|à 4 h mardi @1999-08-27 = 1999-08-24T04:00", m => TimeBuild.Join(m.Sub(1), m.Sub())) { Level = 3 },
            new(TimeCategory.Moment, "@clock ,? [ le || ce ]? @date <part>" + Reads + "à 4h17 dimanche matin @2024-06-11 = 2024-06-09T04:17", m => m.Sub() is CalendarTime { Clock: { } clock } time ? TimeBuild.Join(m.Sub(1), time with { Clock = clock.In((DayPart)m[TimeClass.Part]) }) : null) { Level = 3 },
            new(TimeCategory.Moment, "la veille au soir|matin" + Reads + "le 3 mars 2024, la veille au soir = 2024-03-03; 2024-03-02TEV", m => TimeBuild.Days(-1, Origin.Narrative, m.Says("soir") ? DayPart.Evening : DayPart.Morning)),
        ];
    }

    private static class Lengths
    {
        public static readonly TimeRule[] Rules =
        [
            new(TimeCategory.Length, "<n> <unit>" + Reads + "six mois = P6M|deux ans de retard = P2Y|pendant 17 ans = P17Y|54 minutes = PT54M|douze jours = P12D|une semaine = P1W|quarante-huit heures = PT48H" + ReadsNot + "Lucie, 58 ans, habite|un homme de 45 ans|l’ingénieure de 37 ans|le technicien de 51 ans|âgé de 12 ans|elle est morte à 82 ans", m => Plain(m)),
            new(TimeCategory.Length, "<n> <unit> et demi|demie" + Reads + "un mois et demi = P1.5M|deux heures et demie = PT2.5H", m => TimeBuild.Lasting(m.Number() + 0.5m, m[TimeClass.Unit])),
            new(TimeCategory.Length, "<n> week ends?" + Reads + "deux week-ends = P2WE", m => Length.Of(m.Number(), TimeUnit.Weekend)),
            new(TimeCategory.Length, "un|une? demi|demie <unit>" + Reads + "une demi-heure = PT30M|un demi-siècle = P50Y", m => TimeBuild.Lasting(0.5m, m[TimeClass.Unit]) is { Code: null } half ? Whole(half) : null),
            new(TimeCategory.Length, "un quart d heure" + Reads + "un quart d’heure = PT15M", _ => new Length(Minutes: 15)),
            new(TimeCategory.Length, "trois quarts d heure" + Reads + "trois quarts d’heure = PT45M", _ => new Length(Minutes: 45)),
            new(TimeCategory.Length, "[ quelques || plusieurs || de nombreux || de nombreuses || de longs || de longues || ces ] <side>? <unit>" + Reads + "plusieurs mois = PXM|quelques jours = PXD|ces dernières années = PXY", m => Indefinite(m)),
            new(TimeCategory.Length, "des <unit>" + Reads + "après des années de tension = PXY|prendra des mois = PXM|au début des années 1980 = 198X|au milieu des années 90 = 199X" + ReadsNot + "le prix des heures|des journées portes ouvertes", m => m.Preceded("dates", "cours") || IsNumbered(m) ? null : Indefinite(m)),
            new(TimeCategory.Length, "une dizaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|centaine|douzaine de|d <unit>" + Reads + "une dizaine d’années = P10Y|une quinzaine de jours = P15D", m => Tens(m)),
            new(TimeCategory.Length, "<n> [ à || ou || - || – ] <n> <unit>" + Reads + "8 à 24 mois = P8M|deux ou trois ans = P2Y", m => IsStray(m.Token(TimeClass.Unit), m.Text) || m.Preceded("ans") ? null : (TimeUnit)m[TimeClass.Unit] == TimeUnit.Hour && m.Number() >= 6 && m.Preceded("de", "entre") ? null : TimeBuild.Between(m.Number(), m.Number(1), m[TimeClass.Unit])),
            new(TimeCategory.Length, "entre <n> et <n> <unit>" + Reads + "entre cinq et dix ans = P5Y", m => TimeBuild.Between(m.Number(), m.Number(1), m[TimeClass.Unit])),
            new(TimeCategory.Length, "ces|les|des|ses|leurs|aux <n> <side> <unit>" + Reads + "ces cinq dernières années = P5Y|au cours des douze derniers mois = P12M", m => TimeBuild.Lasting(m.Number(), m[TimeClass.Unit])),
            new(TimeCategory.Length, "<n> <side> <unit>" + Reads + "nos trois prochains mois = P3M", m => TimeBuild.Lasting(m.Number(), m[TimeClass.Unit])),
            new(TimeCategory.Length, "<n> premiers|premières <unit>" + Reads + "les neuf premiers mois = P9M", m => TimeBuild.Lasting(m.Number(), m[TimeClass.Unit])),
            new(TimeCategory.Length, "toute la journée|nuit|semaine" + Reads + "toute la journée = P1D", m => m.Says("nuit") ? Length.Of(1, TimeUnit.DayPart) : Length.Of(1, m.Says("semaine") ? TimeUnit.Week : TimeUnit.Day)),
            new(TimeCategory.Length, "toute l année" + Reads + "toute l’année = P1Y", _ => Length.Of(1, TimeUnit.Year)),
            new(TimeCategory.Length, "<n> heures? h? <n> minutes" + Reads + "2 heures 30 minutes = PT2H30M", m => new Length(Hours: m.Number(), Minutes: m.Number(1))),
            new(TimeCategory.Length, "[ pendant || durant || duré || dure || en ] ^ <n> h [ <min> ]?" + Reads + "pendant 2 h 30 = PT2H30M", m => new Length(Hours: m.Number(), Minutes: Math.Max(0, m[TimeClass.Minute]))),
            new(TimeCategory.Length, "@length , @length et @length" + Reads + "un an, un mois et 21 jours = P1Y1M21D", m => m.Sub() is Length { Indefinite: null } a && m.Sub(1) is Length { Indefinite: null } b && m.Sub(2) is Length { Indefinite: null } c && a.Finest > b.Finest && b.Finest > c.Finest ? a + b + c : null) { Level = 1 },
            new(TimeCategory.Length, "@length [ , || et || , et ]? @length" + Reads + "un an et trois mois = P1Y3M|une heure et dix minutes = PT1H10M", m => m.Sub() is Length { Indefinite: null, Bound: Bound.Exact } a && m.Sub(1) is Length { Indefinite: null, Bound: Bound.Exact } b && a.Finest > b.Finest ? a + b : null) { Level = 1 },
        ];
    }

    private static class Sets
    {
        public static readonly TimeRule[] Rules =
        [
            new(TimeCategory.Set, "chaque <unit>" + Reads + "chaque année = P1Y|chaque mois = P1M", m => new Recurrence(Length.Of(1, (TimeUnit)m[TimeClass.Unit]))),
            new(TimeCategory.Set, "chaque <dayname> <part>?" + Reads + "chaque lundi = XXXX-WXX-1|chaque mardi soir = XXXX-WXX-2TEV", m => new Recurrence(TimeBuild.Weekday(m))),
            new(TimeCategory.Set, "chaque <season>" + Reads + "chaque été = XXXX-SU", m => new Recurrence(new CalendarTime { Season = (Season)m[TimeClass.Season] })),
            new(TimeCategory.Set, "chaque <part>" + Reads + "chaque soir = XXXX-XX-XXTEV", m => new Recurrence(Of((DayPart)m[TimeClass.Part]))),
            new(TimeCategory.Set, "tous|toutes les <dayname> <part>?" + Reads + "tous les jeudis = XXXX-WXX-4", m => new Recurrence(TimeBuild.Weekday(m))),
            new(TimeCategory.Set, "tous|toutes les <n>? <unit>" + Reads + "tous les jours = P1D|tous les deux ans = P2Y|toutes les semaines = P1W", m => new Recurrence(Length.Of(m.Has(TimeClass.Number) ? m.Number() : 1, (TimeUnit)m[TimeClass.Unit]))),
            new(TimeCategory.Set, "tous les matins|soirs" + Reads + "tous les soirs = XXXX-XX-XXTEV", m => new Recurrence(Of(m.Says("matins") ? DayPart.Morning : DayPart.Evening))),
            new(TimeCategory.Set, "par <unit>" + Reads + "5 000 euros par an = P1Y|trois fois par semaine = P1W", m => (TimeUnit)m[TimeClass.Unit] is TimeUnit.DayPart ? null : new Recurrence(Length.Of(1, (TimeUnit)m[TimeClass.Unit]))),
            new(TimeCategory.Set, "les ^ lundis|mardis|mercredis|jeudis|vendredis|samedis|dimanches" + Reads + "les samedis = XXXX-WXX-6", m => new Recurrence(new CalendarTime { Weekday = WeekdayAt(m) })),
            new(TimeCategory.Set, "<often>", m => new Recurrence(Length.Of(1, (TimeUnit)m[TimeClass.Often]))) { Terse = true },
        ];
    }

    private static class Bounds
    {
        public static readonly TimeRule[] Rules =
        [
            new(TimeCategory.Bound, "plus|davantage de|d" + Reads + "plus d’une heure = moreThan PT1H", _ => new BoundWords(Bound.MoreThan)),
            new(TimeCategory.Bound, "moins de|d" + Reads + "moins de deux jours = lessThan P2D", _ => new BoundWords(Bound.LessThan)),
            new(TimeCategory.Bound, "au moins" + Reads + "au moins six mois = atLeast P6M", _ => new BoundWords(Bound.AtLeast)),
            new(TimeCategory.Bound, "au minimum|mini", _ => new BoundWords(Bound.AtLeast)),
            new(TimeCategory.Bound, "[ au plus || au maximum || jusqu à || maximum ]" + Reads + "jusqu’à dix ans = atMost P10Y", _ => new BoundWords(Bound.AtMost)),
            new(TimeCategory.Bound, "[ près de || près d || environ || quelque || presque || à peu près || vers || autour de || aux alentours de ]" + Reads + "près de trois heures = about PT3H|environ six mois = about P6M", _ => new BoundWords(Bound.About)),
            new(TimeCategory.BoundAfter, "[ environ || à peu près ]" + Reads + "trois heures environ = about PT3H", _ => new BoundWords(Bound.About)),
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
            new(TimeCategory.Nothing, "[ à || a || ai || avait || avais || ont || avaient || aura || ayant ] <n> ans" + Reads + "condamné à 10 ans de prison = P10Y" + ReadsNot + "elle avait 23 ans", m => m.Followed(Sentences) || m.Preceded("y", "jusqu", "ici", "entre", "de", "d") ? null : Silence.Instance),
            new(TimeCategory.Nothing, "<day> <month>" + ReadsNot + "le 11-Septembre a changé le monde", m => m.Tokens[m.Start + 1] is { Joint: Joint.Hyphen, Capital: true } ? Silence.Instance : null),
            Nothing("rue|place|avenue|boulevard|quai|pont|métro|station|square|stade|cours de|du? <day> <month>", "la rue du 4-Septembre|place du 8 mai"),
            Nothing("au lendemain de|du|des|d", "au lendemain du vote"),
            Nothing("fins de|d mois", "les fins de mois"),
            Nothing("à la veille de|du|des|d", "à la veille du scrutin"),
            Nothing("veille technologique|sanitaire|informationnelle|juridique", "la veille technologique"),
            new(TimeCategory.Nothing, "heures de travail|cours|vol" + Reads + "après vingt-six heures de vol = PT26H" + ReadsNot + "heures de travail", m => m.Start > 0 && m.Tokens[m.Start - 1].Shape == TokenShape.Number ? null : Silence.Instance),
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

    private static TimeRule Nothing(string pattern, string examples) => new(TimeCategory.Nothing, pattern + ReadsNot + examples, _ => Silence.Instance);

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
