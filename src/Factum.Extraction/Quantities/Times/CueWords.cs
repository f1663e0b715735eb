using System;

namespace Factum.Extraction.Quantities.Times;

/// <summary>What a word tells of the tense around it.</summary>
[Flags]
internal enum Cue : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It is past.</summary>
    Past = 1,

    /// <summary>It is future.</summary>
    Future = 2,

    /// <summary>It ends like a verb and is none.</summary>
    NotVerb = 4,

    /// <summary>It looks ahead: "until".</summary>
    Until = 8,
}

/// <summary>Words that tell the tense, found in a text in either case without allocating.</summary>
internal sealed class CueWords
{
    private const int LowerSize = 0x180;
    private static readonly char[] Lower = MakeLower();

    private readonly string[] words;
    private readonly Cue[] cues;
    private int longest;

    /// <summary>Makes it of lists between <c>|</c>.</summary>
    public CueWords(TenseCues tense)
    {
        string[][] lists = [Split(tense.PastWords), Split(tense.FutureWords), Split(tense.NotVerbs), Split(tense.Until)];
        int size = 64;
        while (size < 3 * (lists[0].Length + lists[1].Length + lists[2].Length + lists[3].Length)) size *= 2;
        words = new string[size];
        cues = new Cue[size];
        Add(lists[0], Cue.Past);
        Add(lists[1], Cue.Future);
        Add(lists[2], Cue.NotVerb);
        Add(lists[3], Cue.Until);
    }

    private static string[] Split(string list) => list.Split(['|'], StringSplitOptions.RemoveEmptyEntries);

    private void Add(string[] list, Cue cue)
    {
        foreach (string word in list)
        {
            int slot = Slot(word, 0, word.Length);
            words[slot] = word;
            cues[slot] |= cue;
            longest = Math.Max(longest, word.Length);
        }
    }

    /// <summary>What the word between two offsets tells.</summary>
    public Cue Find(string text, int start, int end) => end - start > longest ? Cue.None : cues[Slot(text, start, end)];

    /// <summary>Whether the text before an offset ends with letters in lower case, however it is written.</summary>
    public static bool EndsWith(string text, int end, string ending)
    {
        if (end < ending.Length) return false;
        for (int i = 1; i <= ending.Length; i++)
            if (Folded(text[end - i]) != ending[ending.Length - i]) return false;
        return true;
    }

    /// <summary>Where a word is, or where it would be.</summary>
    private int Slot(string text, int start, int end)
    {
        uint hash = 2166136261;
        for (int i = start; i < end; i++) hash = (hash ^ Folded(text[i])) * 16777619;
        int mask = words.Length - 1;
        int slot = (int)(hash ^ (hash >> 15)) & mask;
        while (words[slot] is { } word && !IsWord(word, text, start, end)) slot = (slot + 1) & mask;
        return slot;
    }

    private static bool IsWord(string word, string text, int start, int end)
    {
        if (word.Length != end - start) return false;
        for (int i = 0; i < word.Length; i++)
            if (word[i] != Folded(text[start + i])) return false;
        return true;
    }

    private static char Folded(char c) => c < LowerSize ? Lower[c] : char.ToLowerInvariant(c);

    private static char[] MakeLower()
    {
        char[] lower = new char[LowerSize];
        for (int c = 0; c < lower.Length; c++) lower[c] = char.ToLowerInvariant((char)c);
        return lower;
    }
}
