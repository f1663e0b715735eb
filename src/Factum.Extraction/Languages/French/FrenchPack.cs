using Factum.Extraction.Grammar.Models;
using Factum.Extraction.Grammar.Tagging;
using Factum.Extraction.Quantities.Numbers;

namespace Factum.Extraction.Languages.French;

/// <summary>French.</summary>
internal static class FrenchPack
{
    /// <summary>The pack.</summary>
    public static readonly LanguagePack Instance = new("fr", new FrenchTokenization())
    {
        Grammar = GrammarModelSource.Embedded("fr", static () => new VerbForms(FrenchPresentForms.All(), FrenchPresentForms.Homographs(), areFinite: true) { Nouns = new("l' l’ le la"), Adjectives = new("euse ible", "euses ibles ielle uelle toire", "creuse creuses recreuse crible cible") }),
        NumberSource = new(static () => new NumberReader(FrenchNumbers.Grammar)),
        TimeSource = new(static () => FrenchTimes.Grammar),
        CoreferenceSource = new(static () => FrenchCoreference.Lexicon),
        QuotationMarks = "«»",
        Determiners =
        [
            "le", "la", "les", "l'", "l’", "un", "une", "des", "du", "de", "d'", "d’", "au", "aux", "ce", "cet", "cette", "ces", "son", "sa", "ses", "leur", "leurs", "notre", "nos", "votre", "vos", "mon", "ma", "mes", "dont", "pour", "à", "en", "dans", "sur", "par", "avec", "et",
        ],
        FactSource = new(static () => FrenchFactGrammar.Instance),
        NameSource = new(static () => FrenchNames.Lexicon),
        QuantitySource = new(static () => FrenchQuantities.Grammar),
    };
}
