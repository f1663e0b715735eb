using Factum.Extraction.Quantities.Numbers;

namespace Factum.Extraction.Languages.French;

/// <summary>French.</summary>
internal static class FrenchPack
{
    /// <summary>The pack.</summary>
    public static readonly LanguagePack Instance = new("fr", new FrenchTokenization())
    {
        NumberSource = new(static () => new NumberReader(FrenchNumbers.Grammar)),
        TimeSource = new(static () => FrenchTimes.Grammar),
        CoreferenceSource = new(static () => FrenchCoreference.Lexicon),
        Determiners =
        [
            "le", "la", "les", "l'", "l’", "un", "une", "des", "du", "de", "d'", "d’", "au", "aux", "ce", "cet", "cette", "ces", "son", "sa", "ses", "leur", "leurs", "notre", "nos", "votre", "vos", "mon", "ma", "mes", "dont",
        ],
        FactSource = new(static () => FrenchFactGrammar.Instance),
        NameSource = new(static () => FrenchNames.Lexicon),
        Sample = "La directrice de Solanor, Hélène Varnier, a rencontré mardi 14 mai le maire de Brest. Selon elle, « le groupe n'a pas encore versé 3 millions d'euros », mais il devrait racheter Nordelle en 2026 pour près de 12 % de plus.",
        QuantitySource = new(static () => FrenchQuantities.Grammar),
    };
}
