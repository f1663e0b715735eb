namespace Factum.Extraction.Text;

/// <summary>
/// Finds the longest known phrase at a place of a text, blind to case, diacritics and the kind of space, without allocating.
/// A space in a phrase stands for any run of spaces on one line, or for one line break inside a sentence.
/// </summary>
/// <param name="backwards">Whether phrases are looked for by their end.</param>
internal sealed class PhraseTrie(bool backwards = false)
{
    private const int RootSize = 128;

    private readonly int[] roots = new int[RootSize];
    private Node[] nodes = new Node[64];
    private int count = 1;

    /// <summary>A trie without phrases.</summary>
    public static readonly PhraseTrie None = new();

    /// <summary>A trie of phrases between <c>|</c>, each standing for its place in the list.</summary>
    public static PhraseTrie Of(string phrases) => Of(phrases, false);

    /// <summary>A trie of phrases between <c>|</c> that are looked for by their end, each standing for its place in the list.</summary>
    public static PhraseTrie OfBackwards(string phrases) => Of(phrases, true);

    private static PhraseTrie Of(string phrases, bool backwards)
    {
        string[] parts = phrases.Split('|');
        PhraseTrie trie = new(backwards);
        for (int i = 0; i < parts.Length; i++) trie.Add(parts[i], i);
        return trie;
    }

    /// <summary>Adds a phrase; the first of two equal phrases counts.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="value">The number that it stands for.</param>
    public void Add(string phrase, int value)
    {
        int node = 0;
        for (int step = 0; step < phrase.Length; step++)
        {
            char c = CharacterFolding.Fold(phrase[backwards ? phrase.Length - 1 - step : step]);
            int next = node == 0 && c < RootSize ? roots[c] : nodes[node].Child;
            while (next != 0 && nodes[next].Key != c) next = nodes[next].Sibling;
            if (next == 0)
            {
                next = count++;
                if (next == nodes.Length) System.Array.Resize(ref nodes, next * 2);
                nodes[next].Key = c;
                nodes[next].Value = -1;
                nodes[next].Sibling = nodes[node].Child;
                nodes[node].Child = next;
                if (node == 0 && c < RootSize) roots[c] = next;
            }

            node = next;
        }

        if (node != 0 && nodes[node].Value < 0) nodes[node].Value = value;
    }

    /// <summary>Whether a phrase may start (or, backwards, end) with this character: a cheap test before a match.</summary>
    public bool MayStart(char c) => Root(CharacterFolding.Fold(c)) != 0;

    /// <summary>Finds the longest phrase that starts at <paramref name="start"/> and ends at a word's end.</summary>
    public bool TryMatch(string text, int start, out int end, out int value)
    {
        end = start;
        value = -1;
        if (start >= text.Length) return false;
        int node = Root(CharacterFolding.Fold(text[start]));
        int i = start + 1;
        while (node != 0)
        {
            ref readonly Node current = ref nodes[node];
            if (current.Value >= 0 && IsBoundary(text[i - 1], i < text.Length ? text[i] : ' '))
            {
                end = i;
                value = current.Value;
            }

            if (i >= text.Length) break;
            char c = CharacterFolding.Fold(text[i]);
            if (c == '\n' && IsSoftBreak(text, i)) c = ' ';
            node = Child(current.Child, c);
            i++;
            if (c == ' ' && node != 0)
                while (i < text.Length && CharacterFolding.IsSpace(text[i])) i++;
        }

        return value >= 0;
    }

    /// <summary>Finds the longest phrase that ends right before <paramref name="end"/> and starts at a word's start.</summary>
    public bool TryMatchBefore(string text, int end, out int start, out int value)
    {
        start = end;
        value = -1;
        if (end <= 0) return false;
        int node = Root(CharacterFolding.Fold(text[end - 1]));
        int i = end - 2;
        while (node != 0)
        {
            ref readonly Node current = ref nodes[node];
            if (current.Value >= 0 && IsBoundary(text[i + 1], i >= 0 ? text[i] : ' '))
            {
                start = i + 1;
                value = current.Value;
            }

            if (i < 0) break;
            char c = CharacterFolding.Fold(text[i]);
            if (c == '\n' && IsSoftBreak(text, i)) c = ' ';
            node = Child(current.Child, c);
            i--;
            if (c == ' ' && node != 0)
                while (i >= 0 && CharacterFolding.IsSpace(text[i])) i--;
        }

        return value >= 0;
    }

    /// <summary>The end of the word before what starts at an offset, a space in a phrase apart; the offset itself where none is.</summary>
    public static int SkipGapBefore(string text, int start)
    {
        int i = start - 1;
        if (i < 0 || !(CharacterFolding.IsSpace(text[i]) || (text[i] == '\n' && IsSoftBreak(text, i)))) return start;
        while (i > 0 && CharacterFolding.IsSpace(text[i - 1])) i--;
        return i;
    }

    /// <summary>Whether a line break at <paramref name="index"/> only wraps a sentence: text before it, a lowercase letter after it.</summary>
    public static bool IsSoftBreak(string text, int index) =>
        index > 0 && index + 1 < text.Length && char.IsLower(text[index + 1]) && (char.IsLetterOrDigit(text[index - 1]) || text[index - 1] == ' ');

    /// <summary>Adds how the phrases start.</summary>
    public void AddStartsTo(WordTriggers triggers)
    {
        for (int first = nodes[0].Child; first != 0; first = nodes[first].Sibling)
        {
            if (nodes[first].Value >= 0) triggers.Add(nodes[first].Key.ToString(), false);
            for (int second = nodes[first].Child; second != 0; second = nodes[second].Sibling)
            {
                if (nodes[second].Value >= 0) triggers.Add(new string([nodes[first].Key, nodes[second].Key]), false);
                for (int third = nodes[second].Child; third != 0; third = nodes[third].Sibling) triggers.Add(new string([nodes[first].Key, nodes[second].Key, nodes[third].Key]), false);
            }
        }
    }

    private static bool IsBoundary(char inside, char outside) =>
        CharacterFolding.IsLetter(inside) ? !CharacterFolding.IsLetter(outside) : !(CharacterFolding.IsDigit(inside) && CharacterFolding.IsDigit(outside));

    private int Root(char c) => c < RootSize ? roots[c] : Child(nodes[0].Child, c);

    private int Child(int first, char c)
    {
        int node = first;
        while (node != 0 && nodes[node].Key != c) node = nodes[node].Sibling;
        return node;
    }

    private struct Node
    {
        public char Key;
        public int Child;
        public int Sibling;
        public int Value;
    }
}
