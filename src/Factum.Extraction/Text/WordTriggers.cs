namespace Factum.Extraction.Text;

/// <summary>The first three letters of the words that a reader looks for, and the signs: plain words are passed over at the speed of a scan.</summary>
internal sealed class WordTriggers
{
    /// <summary>Number of letter indexes: 0 for what is no letter, 1 to 26, and one for the dollar, which letters may precede.</summary>
    public const int Size = 28;

    private const int TableSize = 0x180;
    private const uint Any = uint.MaxValue;

    private static readonly byte[] Letters = BuildLetters();

    private readonly uint[] thirds = new uint[Size * Size];
    private readonly uint[] capitalThirds = new uint[Size * Size];
    private readonly ulong[] signs = new ulong[1024];

    /// <summary>The index of a letter without its case and accents; 0 for other characters.</summary>
    public static int Letter(char c) => c < TableSize ? Letters[c] : 0;

    /// <summary>Whether a character is a letter of the first few Latin alphabets: a quick answer, no letter of others is one to it.</summary>
    public static bool IsLetter(char c) => Letter(c) is > 0 and < Size - 1;

    /// <summary>Whether a word that begins with these letters may be one that is looked for.</summary>
    /// <param name="pair">Index of the first letter times <see cref="Size"/>, and index of the second.</param>
    /// <param name="third">Index of the third.</param>
    /// <param name="isCapital">Whether the first is a capital.</param>
    public bool MayStart(int pair, int third, bool isCapital) => (((isCapital ? capitalThirds[pair] | thirds[pair] : thirds[pair]) >> third) & 1) != 0;

    /// <summary>Whether a word of the text may be one that is looked for.</summary>
    public bool MayStart(string text, int index)
    {
        char c = text[index];
        int first = Letter(c);
        if (first is 0 or Size - 1) return MayBeSign(c);
        int second = index + 1 < text.Length ? Letter(text[index + 1]) : 0;
        int third = index + 2 < text.Length ? Letter(text[index + 2]) : 0;
        return MayStart((first * Size) + second, third, char.IsUpper(c));
    }

    /// <summary>Whether a character that is no Latin letter may begin what is looked for.</summary>
    public bool MayBeSign(char c)
    {
        if (c >= 0x80) c = CharacterFolding.Fold(c);
        return (signs[c >> 6] & (1UL << (c & 63))) != 0;
    }

    /// <summary>Adds a phrase.</summary>
    /// <param name="phrase">The phrase, or its first three characters.</param>
    /// <param name="isExact">Whether it is looked for as written, so that a capital at its start must be one in the text.</param>
    public void Add(string phrase, bool isExact)
    {
        int first = Letter(phrase[0]);
        if (first is 0 or Size - 1)
        {
            AddSign(phrase[0]);
            return;
        }

        uint[] table = isExact && char.IsUpper(phrase[0]) ? capitalThirds : thirds;
        int second = phrase.Length > 1 ? Letter(phrase[1]) : 0;
        uint third = second == 0 ? Any : phrase.Length > 2 ? 1U << Letter(phrase[2]) : 1U;
        table[(first * Size) + second] |= third;
    }

    /// <summary>Adds a character that is no letter, in all its variants.</summary>
    public void AddSign(char sign)
    {
        char folded = CharacterFolding.Fold(sign);
        signs[folded >> 6] |= 1UL << (folded & 63);
    }

    private static byte[] BuildLetters()
    {
        byte[] letters = new byte[TableSize];
        for (int c = 0; c < TableSize; c++)
        {
            char folded = (char)c is 'œ' or 'Œ' ? 'o' : (char)c is 'æ' or 'Æ' ? 'a' : CharacterFolding.Fold((char)c);
            if (folded is >= 'a' and <= 'z') letters[c] = (byte)(folded - 'a' + 1);
        }

        letters['$'] = Size - 1;
        return letters;
    }
}
