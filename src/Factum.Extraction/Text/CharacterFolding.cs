using System.Runtime.CompilerServices;

namespace Factum.Extraction.Text;

/// <summary>Folds characters for lookup in word tables: case, diacritics and typographic variants do not count.</summary>
internal static class CharacterFolding
{
    private const int TableSize = 0x250;

    /// <summary>Base letters, each followed by the lowercase letters that carry it with a diacritic; spelt out because normalisation depends on the platform.</summary>
    private static readonly string[] Bases =
    [
        "aàáâãäåāăąǎǟǡǻȁȃȧ",
        "cçćĉċč",
        "dď",
        "eèéêëēĕėęěȅȇȩ",
        "gĝğġģǧǵ",
        "hĥȟ",
        "iìíîïĩīĭįǐȉȋ",
        "jĵǰ",
        "kķǩ",
        "lĺļľ",
        "nñńņňǹ",
        "oòóôõöōŏőơǒǫǭȍȏȫȭȯȱ",
        "rŕŗřȑȓ",
        "sśŝşšș",
        "tţťț",
        "uùúûüũūŭůűųưǔǖǘǚǜȕȗ",
        "wŵ",
        "yýÿŷȳ",
        "zźżž",
    ];

    private static readonly char[] Table = BuildTable();

    /// <summary>The lowercase base letter of a Latin letter, a plain space, apostrophe or hyphen for its variants, any other character as it is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char Fold(char c) => c < TableSize ? Table[c] : FoldRare(c);

    private static char FoldRare(char c)
    {
        return c switch
        {
            '\u2019' or '\u2018' or '\u02BC' or '\u2032' => '\'',
            '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2212' => '-',
            _ => IsSpace(c) ? ' ' : c,
        };
    }

    /// <summary>The plain letters that a folded letter is spelt with where it has no base letter; <see langword="null"/> otherwise.</summary>
    public static string? Spelt(char c) => c switch
    {
        'œ' => "oe",
        'æ' or 'ǽ' => "ae",
        'ø' or 'ǿ' => "o",
        'ß' => "ss",
        'ł' => "l",
        'đ' or 'ð' => "d",
        'þ' => "th",
        'ħ' => "h",
        'ı' => "i",
        _ => null,
    };

    /// <summary>A text with every character folded.</summary>
    public static string Fold(string text)
    {
        char[] folded = text.ToCharArray();
        for (int i = 0; i < folded.Length; i++) folded[i] = Fold(folded[i]);
        return new string(folded);
    }

    /// <summary>Whether the character is a space inside a line: plain, no-break, thin or of any other width.</summary>
    public static bool IsSpace(char c) => c is ' ' or '\u00A0' or '\t' or '\u202F' or (>= '\u2000' and <= '\u200A') or '\u205F' or '\u3000' or '\u1680';

    /// <summary>Whether the character is an ASCII digit.</summary>
    public static bool IsDigit(char c) => (uint)(c - '0') <= 9;

    /// <summary>Whether the character is a letter.</summary>
    public static bool IsLetter(char c) => c < 0x80 ? (uint)((c | 0x20) - 'a') <= 25 : char.IsLetter(c);

    private static char[] BuildTable()
    {
        char[] table = new char[TableSize];
        for (int i = 0; i < TableSize; i++) table[i] = IsSpace((char)i) ? ' ' : char.ToLowerInvariant((char)i);
        foreach (string letters in Bases)
        {
            for (int i = 1; i < letters.Length; i++)
            {
                table[letters[i]] = letters[0];
                char upper = char.ToUpperInvariant(letters[i]);
                if (upper < TableSize && upper > 0x7F) table[upper] = letters[0];
            }
        }

        return table;
    }
}
