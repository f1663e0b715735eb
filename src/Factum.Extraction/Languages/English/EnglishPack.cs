using Factum.Extraction.Quantities.Numbers;

namespace Factum.Extraction.Languages.English;

/// <summary>English.</summary>
internal static class EnglishPack
{
    /// <summary>The pack.</summary>
    public static readonly LanguagePack Instance = new("en", new EnglishTokenization())
    {
        Numbers = new NumberReader(EnglishNumbers.Grammar),
        TimeSource = new(() => EnglishTimes.Grammar),
        Coreference = EnglishCoreference.Lexicon,
        Determiners = ["the", "a", "an", "this", "that", "these", "those", "its", "his", "her", "their", "our", "my", "your", "whose", "of"],
        Facts = EnglishFactGrammar.Instance,
        Names = EnglishNames.Lexicon,
        QuantitySource = new(() => EnglishQuantities.Grammar),
    };
}
