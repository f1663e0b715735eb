using Factum.Extraction.Quantities.Numbers;

namespace Factum.Extraction.Languages.French;

/// <summary>French.</summary>
internal static class FrenchPack
{
    /// <summary>The pack.</summary>
    public static readonly LanguagePack Instance = new("fr", new FrenchTokenization())
    {
        Numbers = new NumberReader(FrenchNumbers.Grammar),
        Times = FrenchTimes.Grammar,
        Coreference = FrenchCoreference.Lexicon,
        Facts = FrenchFactGrammar.Instance,
        Names = FrenchNames.Lexicon,
        QuantitySource = new(() => FrenchQuantities.Grammar),
    };
}
