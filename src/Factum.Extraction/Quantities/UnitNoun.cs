using Factum.Extraction.Quantities.Numbers;
using Factum.Extraction.Text;

namespace Factum.Extraction.Quantities;

/// <summary>Finds the noun that a number counts, by the words alone.</summary>
internal static class UnitNoun
{
    /// <summary>Reads the noun after a number: "320 emplois", "29 millions d'habitants".</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">Where the number ends.</param>
    /// <param name="number">The number.</param>
    /// <param name="numbers">The language's numbers.</param>
    /// <param name="grammar">The language's quantities.</param>
    /// <param name="noun">The noun's range.</param>
    public static bool TryRead(string text, int end, in NumberReading number, NumberGrammar numbers, QuantityGrammar grammar, out TextRange noun)
    {
        noun = default;
        int i = NumberReader.SkipSpaces(text, end);
        if (i >= text.Length || (i == end && text[i] != '-')) return false;
        if (text[i] == '-') i++;
        if ((number.Magnitude >= 1000 || number.IsRound || number.IsFraction) && grammar.Of.TryMatch(text, i, out int ofEnd, out _)) i = NumberReader.SkipSpaces(text, ofEnd);
        else if (number.Magnitude >= 1_000_000 && grammar.CountsMillionsByPreposition) return false;
        else if (i < text.Length && grammar.FunctionWords.TryMatch(text, i, out _, out _)) return false;
        if (i >= text.Length || !CharacterFolding.IsLetter(text[i])) return false;
        if (numbers.Words.TryMatch(text, i, out _, out _) || grammar.FunctionWords.TryMatch(text, i, out _, out _)) return false;
        int wordEnd = i;
        while (wordEnd < text.Length && (CharacterFolding.IsLetter(text[wordEnd]) || (text[wordEnd] == '-' && wordEnd + 1 < text.Length && CharacterFolding.IsLetter(text[wordEnd + 1])))) wordEnd++;
        if (wordEnd - i < 2 || (wordEnd < text.Length && text[wordEnd] is '\'' or '\u2019' && wordEnd - i < 3)) return false;
        noun = new TextRange(i, wordEnd);
        return true;
    }
}
