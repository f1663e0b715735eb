using System.Globalization;

namespace Factum.Extraction.Text;

/// <summary>Kinds of characters, by table for the first 1,024 code points.</summary>
internal static class CharacterKinds
{
    private const int TableSize = 0x400;
    private static readonly CharacterKind[] Table = Fill();

    /// <summary>The kind of a code unit.</summary>
    public static CharacterKind Of(char c) => c < TableSize ? Table[c] : Classify(c);

    /// <summary>Whether a code unit separates tokens.</summary>
    public static bool IsBlank(char c) => Of(c) == CharacterKind.Blank;

    /// <summary>Whether a code unit can stand within a word: a letter or a digit.</summary>
    public static bool IsWord(char c) => Of(c) is CharacterKind.Letter or CharacterKind.Digit;

    /// <summary>Whether a code unit is a letter in upper case.</summary>
    public static bool IsUpper(char c) => c < 128 ? c is >= 'A' and <= 'Z' : char.IsUpper(c);

    /// <summary>Whether a code unit is a letter in lower case.</summary>
    public static bool IsLower(char c) => c < 128 ? c is >= 'a' and <= 'z' : char.IsLower(c);

    /// <summary>Whether a code unit is an ASCII digit.</summary>
    public static bool IsAsciiDigit(char c) => c is >= '0' and <= '9';

    /// <summary>Whether a code unit is one of the apostrophes that texts write, typed or typographic.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02BC';

    /// <summary>Whether a code unit is a hyphen that joins words.</summary>
    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    private static CharacterKind[] Fill()
    {
        CharacterKind[] table = new CharacterKind[TableSize];
        for (int i = 0; i < table.Length; i++) table[i] = Classify((char)i);
        return table;
    }

    private static CharacterKind Classify(char c)
    {
        if (char.IsWhiteSpace(c)) return CharacterKind.Blank;
        if (c is '_' or '\u00AD' or '\u200C' or '\u200D') return CharacterKind.Letter;
        if (char.IsSurrogate(c)) return CharacterKind.Surrogate;
        switch (CharUnicodeInfo.GetUnicodeCategory(c))
        {
            case UnicodeCategory.UppercaseLetter:
            case UnicodeCategory.LowercaseLetter:
            case UnicodeCategory.TitlecaseLetter:
            case UnicodeCategory.ModifierLetter:
            case UnicodeCategory.OtherLetter:
            case UnicodeCategory.NonSpacingMark:
            case UnicodeCategory.SpacingCombiningMark:
            case UnicodeCategory.EnclosingMark:
                return CharacterKind.Letter;
            case UnicodeCategory.DecimalDigitNumber:
                return CharacterKind.Digit;
            case UnicodeCategory.ConnectorPunctuation:
            case UnicodeCategory.DashPunctuation:
            case UnicodeCategory.OpenPunctuation:
            case UnicodeCategory.ClosePunctuation:
            case UnicodeCategory.InitialQuotePunctuation:
            case UnicodeCategory.FinalQuotePunctuation:
            case UnicodeCategory.OtherPunctuation:
                return CharacterKind.Punctuation;
            case UnicodeCategory.Control:
            case UnicodeCategory.Format:
            case UnicodeCategory.PrivateUse:
            case UnicodeCategory.OtherNotAssigned:
                return CharacterKind.Control;
            default:
                return CharacterKind.Symbol;
        }
    }
}
