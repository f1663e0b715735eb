using Factum.Extraction.Grammar.Models;
using Factum.Extraction.Grammar.Tagging;
using Factum.Extraction.Quantities.Numbers;

namespace Factum.Extraction.Languages.English;

/// <summary>English.</summary>
internal static class EnglishPack
{
    /// <summary>The pack.</summary>
    public static readonly LanguagePack Instance = new("en", new EnglishTokenization())
    {
        Grammar = GrammarModelSource.Embedded("en", static () => new VerbForms(EnglishVerbForms.Unmistakable(), [], areFinite: false) { Modals = new("will would can could may might shall should must cannot wo ca 'll ’ll 'd ’d", "her his its their my our your the a"), Offices = new(EnglishVerbForms.OfficeParticiples, EnglishVerbForms.Offices, "head chair", "of", "neighbouring neighboring", EnglishVerbForms.InfinitivesInEd) }),
        NumberSource = new(static () => new NumberReader(EnglishNumbers.Grammar)),
        TimeSource = new(static () => EnglishTimes.Grammar),
        CoreferenceSource = new(static () => EnglishCoreference.Lexicon),
        Determiners =
        [
            "the", "a", "an", "this", "that", "these", "those", "its", "his", "her", "their", "our", "my", "your", "whose", "of", "for", "to", "in", "on", "at", "by", "with", "from", "and",
        ],
        FactSource = new(static () => EnglishFactGrammar.Instance),
        NameSource = new(static () => EnglishNames.Lexicon),
        QuantitySource = new(static () => EnglishQuantities.Grammar),
    };
}
