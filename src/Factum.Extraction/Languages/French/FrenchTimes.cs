using Factum.Extraction.Quantities.Times;

namespace Factum.Extraction.Languages.French;

/// <summary>French times.</summary>
internal static class FrenchTimes
{
    /// <summary>The grammar.</summary>
    public static readonly TimeGrammar Grammar = new(FrenchTimeWords.All, FrenchTimeRules.All, FrenchTimeRules.Spoken, FrenchTimeWords.Spoken, new NumberWordJoiner("et", AddsToTen: true, AddsTeens: true), Tense())
    {
        DecimalMark = ',',
        Anchors = "hier|aujourd|demain|lendemain|surlendemain|veille|noël|midi|minuit|aube|avant|après|nouvel|toussaint|halloween|thanksgiving|thanks|valentin|sylvestre|patrick|réveillon|fête|pâques|ascension|pentecôte|assomption|épiphanie|chandeleur|jean|nicolas|friday|cyber",
    };

    private static TenseCues Tense() => new(
        "a|ont|avait|avaient|eut|était|étaient|fut|furent|ai|avons|avez|été|fit|prit|dit|aurait|auraient|serait|seraient",
        "va|vont|allons|sera|seront|aura|auront|prévoit|prévoient|prévu|prévue|prévus|prévues|devra|devront|doit|doivent|devrait|devraient|attendu|attendue|attendus|pourra|pourront|pourrait|pourraient|fera|feront|programmé|programmée",
        "ait|aient|èrent",
        "era|eront|ira|iront|dra|dront",
        "fait|lait|trait|souhait|parfait|portrait|retrait|extrait|attrait|lira|camera|opera")
    {
        Ahead = "prévoir|prévu|prévue|prévus|prévues|devoir|doit|doivent|devrait|devraient|devra|devront|pouvoir|pourrait|pourraient|attendre|attendu|attendue|attendus|programmer|programmé|programmée|va|vont|prochain|prochaine",
        Formerly = "initialement|d'abord|auparavant|primitivement|longtemps|Initialement",
        Speech = "dire|affirmer|indiquer|annoncer|expliquer|déclarer|préciser|ajouter|souligner|estimer|assurer|rapporter|confirmer|raconter|regretter|rappeler|déplorer|révéler|titrer|écrire|reconnaître",
        Postponing = "reporter|repousser|décaler|renvoyer|ajourner|différer|prolonger|fixer|avancer",
        Since = "depuis|Depuis",
        Toward = "à|au|jusque|jusqu'",
        Until = "d'ici|ici|jusqu'à|jusqu|jusqu'au",
    };
}
