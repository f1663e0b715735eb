using Factum.Extraction.Quantities.Times;

namespace Factum.Extraction.Languages.English;

/// <summary>English times.</summary>
internal static class EnglishTimes
{
    /// <summary>The grammar.</summary>
    public static readonly TimeGrammar Grammar = new(EnglishTimeWords.All, EnglishTimeRules.All, EnglishTimeRules.Spoken, EnglishTimeWords.Spoken, new NumberWordJoiner("and", AddsToTen: false, AddsTeens: false), Tense())
    {
        MonthFirst = true,
        CapitalisedCalendar = true,
        Anchors = "yesterday|today|tomorrow|tonight|noon|midday|midnight|christmas|xmas|easter|pentecost|mardi|eve|clock|ago|past|fy|halloween|hallowe|thanksgiving|thanks|juneteenth|independence|gmt|utc",
    };

    private static TenseCues Tense() => new(
        "was|were|had|did|said|told|gave|won|lost|fell|rose|took|went|came|made|met|paid|sold|bought|began|left|led|held|beat|hit|cut|became|spent|built|sent|got|found|ran|grew|brought|wrote|spoke|stood|sat|shot|struck|drew|threw|flew|died|quit",
        "will|shall|expected|due|plans|planned|intends|would|ll|upcoming|must|slated|aims|hopes|set",
        "ed",
        "",
        "need|feed|speed|indeed|seed|united|hundred|red|bed|exceed|proceed|scheduled|fixed|limited|so-called|wed|shed")
    {
        Ahead = "will|'ll|’ll|shall|would|must|expect|expected|plan|plans|planned|intend|due|slated|aim|hope|upcoming|set|may|might|could|should|await",
        Formerly = "originally|initially|previously|first|once",
        Speech = "say|tell|announce|report|add|claim|state|confirm|reveal|write|note|explain|show|suggest|argue|acknowledge",
        Postponing = "postpone|push|delay|defer|move|reschedule|extend|adjourn|put",
        Since = "since|Since",
        Toward = "to|until|till",
        Until = "until|by|till",
    };
}
