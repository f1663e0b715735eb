using System;
using System.Collections.Generic;

namespace Factum.Extraction.Quantities.Times;

/// <summary>Reads the notation of patterns straight into tries: each sequence of elements that groups, alternatives and options allow leads to a place of its own.</summary>
/// <param name="lexicon">Takes the words that patterns name.</param>
internal sealed class PatternReader(TimeLexicon lexicon)
{
    private readonly Dictionary<string, PatternElement> elements = new(StringComparer.Ordinal);
    private TimeRule? rule;
    private string[] parts = [];

    /// <summary>Has the lexicon know the words of a pattern.</summary>
    public void Learn(string pattern)
    {
        foreach (string part in Split(pattern))
            if (!IsMark(part) && part != "[") Element(part);
    }

    /// <summary>Follows a rule's pattern from a place of a trie, making what the trie lacks, and adds the rule wherever it is complete.</summary>
    public void Follow(TimeRule followed, PatternNode start)
    {
        rule = followed;
        parts = Split(followed.Pattern);
        int depth = 0;
        for (int i = 0; i < parts.Length && depth >= 0; i++) depth += Depth(parts[i]);
        if (depth != 0) throw new FormatException("unbalanced group in the pattern: " + followed.Pattern);
        FollowGroup(-1, start);
    }

    private static string[] Split(string pattern) => pattern.Split([' '], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Takes the alternatives of the group that opens at an index; of the whole pattern at -1.</summary>
    private void FollowGroup(int open, PatternNode node)
    {
        int mark = open;
        do
        {
            Follow(mark + 1, node);
            mark = NextMark(mark + 1);
        }
        while (mark < parts.Length && parts[mark] == "||");
        if (mark < parts.Length && IsOptional(parts[mark])) Follow(mark + 1, node);
    }

    private void Follow(int at, PatternNode node)
    {
        if (at >= parts.Length)
        {
            node.Add(rule!);
            return;
        }

        string part = parts[at];
        if (part == "[")
        {
            FollowGroup(at, node);
        }
        else if (IsMark(part))
        {
            // An alternative is complete: on behind its group.
            while (at < parts.Length && parts[at] == "||") at = NextMark(at + 1);
            Follow(at + 1, node);
        }
        else
        {
            Follow(at + 1, node.Follow(Element(part)));
            if (IsOptional(part)) Follow(at + 1, node);
        }
    }

    /// <summary>Where the alternative ends that an index is in: at the next <c>||</c>, the end of its group or of the pattern.</summary>
    private int NextMark(int at)
    {
        for (int depth = 0; at < parts.Length && (depth > 0 || !IsMark(parts[at])); at++) depth += Depth(parts[at]);
        return at;
    }

    private static int Depth(string part) => part == "[" ? 1 : part[0] == ']' ? -1 : 0;

    private static bool IsMark(string part) => part[0] == ']' || part == "||";

    private static bool IsOptional(string part) => part.Length > 1 && part[part.Length - 1] == '?';

    private PatternElement Element(string part)
    {
        string spelling = IsOptional(part) ? part.Substring(0, part.Length - 1) : part;
        if (!elements.TryGetValue(spelling, out PatternElement? element)) elements[spelling] = element = new PatternElement(spelling, lexicon);
        return element;
    }
}
