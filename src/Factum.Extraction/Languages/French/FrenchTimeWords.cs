using Factum.Extraction.Quantities.Times;

namespace Factum.Extraction.Languages.French;

/// <summary>The French words of time.</summary>
internal static class FrenchTimeWords
{
    /// <summary>Word groups; case and accents do not count.</summary>
    public static readonly WordGroup[] All =
    [
        new(TimeClass.Month, 1, "janvier|janv.|jan. février|févr.|fév.|feb. mars|mar. avril|avr.|apr. mai juin|jun. juillet|juil.|jul. août|aug. septembre|sept.|sep. octobre|oct. novembre|nov. décembre|déc.|dec."),

        new(TimeClass.Weekday, 1, "lundi|lun.|lundis mardi|mar.|mardis mercredi|mer.|mercredis jeudi|jeu.|jeudis vendredi|ven.|vendredis samedi|sam.|samedis dimanche|dim.|dimanches"),

        new(TimeClass.Unit, (int)TimeUnit.Second, "seconde|secondes|sec.|s minute|minutes|min.|mn|mins heure|heures|h|hr|hrs nuit|nuits|nuitée|nuitées jour|jours|journée|journées"),
        new(TimeClass.Unit, (int)TimeUnit.Weekend, "week|weekend|weekends semaine|semaines|hebdomadaire quinzaine mois trimestre|trimestres"),
        new(TimeClass.Unit, (int)TimeUnit.Half, "semestre|semestres an|ans|année|années décennie|décennies siècle|siècles millénaire|millénaires"),

        new(TimeClass.Part, (int)DayPart.Morning, "matin|matinée|matins"),
        new(TimeClass.Part, (int)DayPart.Evening, "soir|soirée|soirs nuit|nuits journée"),

        new(TimeClass.Season, (int)Season.Spring, "printemps été automne hiver"),

        new(TimeClass.Side, (int)Direction.Last, "dernier|dernière|derniers|dernières|passé|passée|passés|passées|écoulé|écoulée|précédent|précédente"),
        new(TimeClass.Side, (int)Direction.Next, "prochain|prochaine|prochains|prochaines"),

        new(TimeClass.Edge, (int)Edge.Start, "début mi|courant|milieu fin"),

        new(TimeClass.Often, (int)TimeUnit.Day, "quotidien|quotidienne|quotidiens|quotidiennes|quotidiennement|journalier|journalière"),
        new(TimeClass.Often, (int)TimeUnit.Week, "hebdomadaire|hebdomadaires|hebdomadairement bihebdomadaire|bimensuel|bimensuelle mensuel|mensuelle|mensuels|mensuelles|mensuellement trimestriel|trimestrielle|trimestriels|trimestrielles|trimestriellement"),
        new(TimeClass.Often, (int)TimeUnit.Half, "semestriel|semestrielle|semestriels|semestrielles|semestriellement annuel|annuelle|annuels|annuelles|annuellement"),

        new(TimeClass.Meridiem, 0, "am|ampm"),
        new(TimeClass.Meridiem, 12, "pm"),

        new(TimeClass.Number, 0, "zéro un|une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"),
        new(TimeClass.Number, 20, "vingt|vingts trente quarante cinquante soixante septante huitante|octante nonante cent|cents", 10),
        new(TimeClass.Number, 1000, "mille"),

        new(TimeClass.Rank, 1, "premier|première second|seconde|deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième treizième quatorzième quinzième seizième"),
        new(TimeClass.Rank, 20, "vingtième trentième", 10),
        new(TimeClass.Rank, 1, "unième"),

        new(TimeClass.None, 0, "dans sans sous puis plus mais pas nous vous ils elles alors très jamais toujours avons sommes suis car donc ni or par pour sur avec chez entre vers qui que dont où lequel laquelle il elle on je tu se s ne n y en est sont a ont était étaient sera seront fut avait avaient été être avoir selon depuis contre après avant lors ainsi afin comme quand si soit notamment grâce malgré la le les l un une des du de d au aux ce cette ces son sa ses leur leurs", 0),
    ];

    /// <summary>Words that the spoken rules name and no others do.</summary>
    public const string Spoken = "minute déjeuner maintenant entier entière plein pleine divers diverses encore autre ouvré ouvrés ouvrable ouvrables ~";
}
