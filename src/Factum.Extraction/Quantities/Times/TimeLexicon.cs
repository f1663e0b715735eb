using System;
using System.Collections.Generic;

namespace Factum.Extraction.Quantities.Times;

/// <summary>A meaning of a word: its class and the value within it.</summary>
/// <param name="Class">The class.</param>
/// <param name="Value">The value, as the class defines it.</param>
internal readonly record struct WordMeaning(TimeClass Class, int Value);

/// <summary>Words with one meaning.</summary>
/// <param name="Words">Spellings between <c>|</c>; one that ends in a full stop is an abbreviation that may carry it.</param>
/// <param name="Class">Their class.</param>
/// <param name="Value">Their value within the class.</param>
internal sealed record WordGroup(string Words, TimeClass Class, int Value);

/// <summary>The words that time rules know, found in the text without case, accents or allocation.</summary>
internal sealed class TimeLexicon
{
    private string[] words = new string[256];
    private int count = 1;
    private readonly List<WordMeaning[]> meanings = [[]];
    private readonly List<bool> abbreviations = [false];
    private readonly List<bool> anchors = [false];
    private readonly List<int> literals = [0];
    private int literalCount;
    private int[] slots = new int[256];
    private TokenMask[]? masks;

    /// <summary>Builds a lexicon.</summary>
    public TimeLexicon(IEnumerable<WordGroup> groups)
    {
        words[0] = "";
        foreach (WordGroup group in groups)
            foreach (string spelling in group.Words.Split('|'))
            {
                bool abbreviation = spelling.EndsWith(".", StringComparison.Ordinal);
                int id = Add(abbreviation ? spelling.Substring(0, spelling.Length - 1) : spelling);
                meanings[id] = [.. meanings[id], new WordMeaning(group.Class, group.Value)];
                abbreviations[id] |= abbreviation;
            }
    }

    /// <summary>Number of words.</summary>
    public int Count => count;

    /// <summary>The meanings of a word.</summary>
    public WordMeaning[] Meanings(int word) => meanings[word];

    /// <summary>What a word may be to patterns by itself.</summary>
    public TokenMask MaskOf(int word) => (masks ??= MakeMasks())[word];

    /// <summary>Whether a full stop may belong to a word.</summary>
    public bool IsAbbreviation(int word) => abbreviations[word];

    /// <summary>Whether a word can make a time expression: the others only stand within or around one.</summary>
    public bool IsAnchor(int word) => anchors[word];

    /// <summary>Lets a word make a time expression.</summary>
    public void MakeAnchor(int word) => anchors[word] = true;

    /// <summary>The folded spelling of a word.</summary>
    public string Spelling(int word) => words[word];

    /// <summary>Adds a word that patterns name literally.</summary>
    public int Add(string word)
    {
        string folded = FoldedText.Fold(word);
        int known = Find(folded, 0, folded.Length);
        if (known != 0) return known;
        if (count == words.Length) Array.Resize(ref words, count * 2);
        words[count++] = folded;
        meanings.Add([]);
        abbreviations.Add(false);
        anchors.Add(false);
        literals.Add(-1);
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
        if (literals[word] < 0) literals[word] = literalCount++;
        return TokenMask.OfLiteral(literals[word]);
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
        for (int word = 0; word < made.Length; word++)
        {
            if (word > 0 && literals[word] >= 0) made[word] = TokenMask.OfLiteral(literals[word]);
            foreach (WordMeaning meaning in meanings[word]) made[word] |= TokenMask.Of(meaning.Class);
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
}
