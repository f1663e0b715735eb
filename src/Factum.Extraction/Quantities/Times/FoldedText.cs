namespace Factum.Extraction.Quantities.Times;

/// <summary>Reads letters without case and accents, so that "Août", "AOUT" and "aout" are one word.</summary>
internal static class FoldedText
{
    private const string Accented = "àâäáãåçéèêëíìîïñóòôöõúùûüýÿœæ";
    private const string Plain = "aaaaaaceeeeiiiinooooouuuuyyoa";
    private static readonly char[] Table = Fill();

    /// <summary>The folded letter; 0 for anything that is no letter of a Latin alphabet.</summary>
    public static char Letter(char c) => c < Table.Length ? Table[c] : '\0';

    /// <summary>Whether a character is a letter or a digit.</summary>
    public static bool IsWordCharacter(char c) => c is >= '0' and <= '9' || Letter(c) != 0 || (c > '\u0180' && char.IsLetterOrDigit(c));

    /// <summary>Whether the text spells a folded word at an offset.</summary>
    public static bool Matches(string text, int at, string word)
    {
        if (at + word.Length > text.Length) return false;
        for (int i = 0; i < word.Length; i++)
        {
            char letter = Letter(text[at + i]);
            if ((letter == 0 ? text[at + i] : letter) != word[i]) return false;
        }

        return true;
    }

    /// <summary>The folded form of a whole word.</summary>
    public static string Fold(string word)
    {
        char[] folded = word.ToCharArray();
        for (int i = 0; i < folded.Length; i++)
        {
            char letter = Letter(folded[i]);
            if (letter != 0) folded[i] = letter;
        }

        return new string(folded);
    }

    private static char[] Fill()
    {
        char[] table = new char[0x180];
        for (char c = 'a'; c <= 'z'; c++) table[c] = table[char.ToUpperInvariant(c)] = c;
        for (int c = 0xAA; c < table.Length; c++)
            if (char.IsLetter((char)c)) table[c] = char.ToLowerInvariant((char)c);
        for (int i = 0; i < Accented.Length; i++) table[Accented[i]] = table[char.ToUpperInvariant(Accented[i])] = Plain[i];
        return table;
    }
}
