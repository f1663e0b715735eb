namespace Factum.Extraction.Text;

/// <summary>Which pairs of first characters a set of phrases has: a cheap test that most words of a text fail.</summary>
internal sealed class WordStarts
{
    private const int Size = 128;

    private readonly bool[] folded = new bool[Size * Size];
    private readonly bool[] exact = new bool[Size * Size];
    private readonly ulong[] others = new ulong[1024];

    /// <summary>Whether a phrase may start with these two characters.</summary>
    /// <param name="first">The word's first character.</param>
    /// <param name="second">The character after it, a space at the text's end.</param>
    public bool MayStart(char first, char second)
    {
        char a = CharacterFolding.Fold(first);
        if (a >= Size) return (others[a >> 6] & (1UL << (a & 63))) != 0;
        char b = CharacterFolding.Fold(second);
        if (b >= Size) b = ' ';
        return folded[(a * Size) + b] || (first < Size && second < Size && exact[(first * Size) + second]);
    }

    /// <summary>Adds a phrase that is looked for in any case.</summary>
    public void AddFolded(string phrase)
    {
        char a = CharacterFolding.Fold(phrase[0]);
        if (a >= Size)
        {
            others[a >> 6] |= 1UL << (a & 63);
            return;
        }

        if (phrase.Length > 1 && CharacterFolding.Fold(phrase[1]) is var b && b < Size)
        {
            folded[(a * Size) + b] = true;
            return;
        }

        for (int any = 0; any < Size; any++) folded[(a * Size) + any] = true;
    }

    /// <summary>Adds a phrase that is looked for as written.</summary>
    public void AddExact(string phrase)
    {
        if (phrase[0] >= Size || (phrase.Length > 1 && phrase[1] >= Size))
        {
            AddFolded(phrase);
            return;
        }

        for (int any = 0; any < Size; any++)
            if (phrase.Length == 1 || phrase[1] == any) exact[(phrase[0] * Size) + any] = true;
    }
}
