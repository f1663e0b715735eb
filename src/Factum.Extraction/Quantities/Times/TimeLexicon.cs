using System;

namespace Factum.Extraction.Quantities.Times;

/// <summary>A meaning of a word: its class and the value within it.</summary>
/// <param name="kind">The class.</param>
/// <param name="value">The value, as the class defines it.</param>
internal readonly struct WordMeaning(TimeClass kind, int value)
{
    /// <summary>The class.</summary>
    public readonly TimeClass Class = kind;

    /// <summary>The value, as the class defines it.</summary>
    public readonly int Value = value;
}

/// <summary>Words of one class, from the one with the lowest value on.</summary>
/// <param name="kind">Their class.</param>
/// <param name="value">The value of the first within the class.</param>
/// <param name="words">Spellings of one value between <c>|</c>, values between spaces; a spelling that ends in a full stop is an abbreviation that may carry it.</param>
/// <param name="step">From value to value.</param>
internal sealed class WordGroup(TimeClass kind, int value, string words, int step = 1)
{
    /// <summary>Their class.</summary>
    public readonly TimeClass Class = kind;

    /// <summary>The value of the first.</summary>
    public readonly int Value = value;

    /// <summary>The words.</summary>
    public readonly string Words = words;

    /// <summary>From value to value.</summary>
    public readonly int Step = step;
}

/// <summary>The words that time rules know, found in the text without case, accents or allocation.</summary>
internal sealed class TimeLexicon
{
    private const int InitialSize = 1024;
    private static readonly WordMeaning[] NoMeaning = [];

    private string[] words = new string[InitialSize];
    private int count = 1;
    private Entry[] entries = new Entry[InitialSize];
    private int literalCount;
    private int[] slots = new int[4 * InitialSize];
    private TokenMask[]? masks;

    /// <summary>Builds a lexicon.</summary>
    public TimeLexicon(WordGroup[] groups)
    {
        words[0] = "";
        foreach (WordGroup group in groups)
        {
            int value = group.Value;
            foreach (string spellings in group.Words.Split(' '))
            {
                foreach (string spelling in spellings.Split('|')) Add(spelling, new WordMeaning(group.Class, value));
                value += group.Step;
            }
        }
    }

    /// <summary>Number of words.</summary>
    public int Count => count;

    /// <summary>Number of words that patterns name literally.</summary>
    public int LiteralCount => literalCount;

    /// <summary>The meanings of a word.</summary>
    public WordMeaning[] Meanings(int word) => entries[word].Meanings ?? NoMeaning;

    /// <summary>What a word may be to patterns by itself.</summary>
    public TokenMask MaskOf(int word) => (masks ??= MakeMasks())[word];

    /// <summary>Whether a full stop may belong to a word.</summary>
    public bool IsAbbreviation(int word) => entries[word].IsAbbreviation;

    /// <summary>Whether a word can make a time expression: the others only stand within or around one.</summary>
    public bool IsAnchor(int word) => entries[word].IsAnchor;

    /// <summary>Lets a word make a time expression.</summary>
    public void MakeAnchor(int word) => entries[word].IsAnchor = true;

    /// <summary>The folded spelling of a word.</summary>
    public string Spelling(int word) => words[word];

    /// <summary>Adds a word that patterns name literally.</summary>
    public int Add(string word)
    {
        string folded = FoldedText.Fold(word);
        int known = Find(folded, 0, folded.Length);
        if (known != 0) return known;
        if (count == words.Length)
        {
            Array.Resize(ref words, count * 2);
            Array.Resize(ref entries, count * 2);
        }

        words[count++] = folded;
        if (count * 3 > slots.Length)
        {
            slots = new int[slots.Length * 2];
            for (int id = 1; id < count; id++) Place(id);
        }
        else
        {
            Place(count - 1);
        }

        return count - 1;
    }

    /// <summary>The mask of a word that patterns name literally.</summary>
    public TokenMask MaskOfLiteral(int word)
    {
        if (entries[word].Literal == 0) entries[word].Literal = ++literalCount;
        return TokenMask.OfLiteral(entries[word].Literal - 1);
    }

    /// <summary>The word that a stretch of text spells; 0 when it is none of the lexicon.</summary>
    public int Find(string text, int start, int end)
    {
        uint hash = HashSeed;
        for (int i = start; i < end; i++) hash = Hash(hash, Character(text[i]));
        return Find(text, start, end, hash);
    }

    /// <summary>The same with the hash that <see cref="Hash"/> has made of its letters.</summary>
    public int Find(string text, int start, int end, uint hash)
    {
        int mask = slots.Length - 1;
        int[] table = slots;
        int id;
        for (int slot = Mix(hash) & mask; (id = table[slot]) != 0; slot = (slot + 1) & mask)
        {
            string word = words[id];
            if (word.Length != end - start) continue;
            int i = 0;
            while (i < word.Length && word[i] == Character(text[start + i])) i++;
            if (i == word.Length) return id;
        }

        return 0;
    }

    /// <summary>Adds a folded letter to a word's hash, which begins at <see cref="HashSeed"/>.</summary>
    public static uint Hash(uint hash, char letter) => (hash ^ letter) * 16777619;

    /// <summary>The hash of no letters.</summary>
    public const uint HashSeed = 2166136261;

    private TokenMask[] MakeMasks()
    {
        TokenMask[] made = new TokenMask[count];
        for (int word = 1; word < made.Length; word++)
        {
            if (entries[word].Literal > 0) made[word] = TokenMask.OfLiteral(entries[word].Literal - 1);
            WordMeaning[] meanings = Meanings(word);
            for (int i = 0; i < meanings.Length; i++) made[word] |= TokenMask.Of(meanings[i].Class);
        }

        return made;
    }

    private static int Mix(uint hash) => (int)(hash ^ (hash >> 15));

    private static char Character(char c)
    {
        char letter = FoldedText.Letter(c);
        return letter != 0 ? letter : c;
    }

    private void Place(int id)
    {
        uint hash = HashSeed;
        foreach (char c in words[id]) hash = Hash(hash, c);
        int mask = slots.Length - 1;
        int slot = Mix(hash) & mask;
        while (slots[slot] != 0) slot = (slot + 1) & mask;
        slots[slot] = id;
    }

    private void Add(string spelling, WordMeaning meaning)
    {
        bool isAbbreviation = spelling[spelling.Length - 1] == '.';
        ref Entry entry = ref entries[Add(isAbbreviation ? spelling.Substring(0, spelling.Length - 1) : spelling)];
        WordMeaning[] known = entry.Meanings ?? NoMeaning;
        WordMeaning[] meanings = new WordMeaning[known.Length + 1];
        Array.Copy(known, meanings, known.Length);
        meanings[known.Length] = meaning;
        entry.Meanings = meanings;
        entry.IsAbbreviation |= isAbbreviation;
    }

    /// <summary>What is known of a word beside its spelling.</summary>
    private struct Entry
    {
        public WordMeaning[]? Meanings;
        public bool IsAbbreviation;
        public bool IsAnchor;

        /// <summary>Its place among the words that patterns name literally, from 1; 0 for none.</summary>
        public int Literal;
    }
}
