using System;
using System.Collections.Generic;
using Factum.Extraction.Text;

namespace Factum.Extraction.Mentions;

/// <summary>Finds what stands beside an article in its text: read-also lines, credits, bylines, copyright lines.</summary>
internal sealed class BoilerplateReader
{
    private const int LongestByline = 90;
    private readonly BoilerplateMarks marks;

    // By ASCII character, whether a credit's words begin with it: at all other words nothing is compared.
    private readonly bool[] startsCredit = new bool[128];

    /// <summary>A reader of the marks of a language.</summary>
    public BoilerplateReader(BoilerplateMarks marks)
    {
        this.marks = marks;
        foreach (string words in marks.Credits)
        {
            if (words[0] >= startsCredit.Length) continue;
            startsCredit[char.ToUpperInvariant(words[0])] = true;
            startsCredit[char.ToLowerInvariant(words[0])] = true;
        }
    }

    /// <summary>The stretches of boilerplate, in text order.</summary>
    public List<BoilerplateStretch> Read(string text)
    {
        List<BoilerplateStretch> found = [];
        int start = 0;
        while (start < text.Length)
        {
            int end = start;
            while (end < text.Length && text[end] is not ('\n' or '\r')) end++;
            ReadLine(text, start, end, found);
            start = end + 1;
        }

        return found;
    }

    private void ReadLine(string text, int start, int end, List<BoilerplateStretch> found)
    {
        int first = start;
        while (first < end && (char.IsWhiteSpace(text[first]) || text[first] is '>' or '•' or '-' or '–' or '—' or '*' or '→' or '|' or '»' or '[')) first++;
        if (first == end) return;
        if (IsByline(text, first, end) || IsBoilerplate(text, first, end))
        {
            found.Add(new BoilerplateStretch(new TextRange(first, end)));
            return;
        }

        for (int at = first; at < end; at++)
        {
            if (at > first && char.IsLetter(text[at - 1])) continue;
            int credit = CreditEnd(text, first, at, end);
            if (credit < 0) continue;
            found.Add(new BoilerplateStretch(new TextRange(at, credit)));
            at = credit - 1;
        }
    }

    private bool IsByline(string text, int start, int end)
    {
        foreach (string words in marks.Bylines)
        {
            if (end - start > LongestByline || !StartsWith(text, start, end, words)) continue;
            int after = SkipSpaces(text, start + words.Length, end);
            if (after < end && char.IsUpper(text[after]) && text[end - 1] is not ('.' or '!' or '?' or ':' or ',' or '»' or '"') && IsNames(text, after, end)) return true;
        }

        return false;
    }

    private bool IsBoilerplate(string text, int start, int end)
    {
        foreach (string words in marks.Lines)
            if (StartsWith(text, start, end, words)) return true;
        foreach (string words in marks.Labels)
        {
            if (!StartsWith(text, start, end, words)) continue;
            int after = SkipSpaces(text, start + words.Length, end);
            if (after == end || text[after] is ':' or '|' or '>' or '»') return true;
        }

        return false;
    }

    // "Photo : A. Dupont" to the line's end, "(Photo: Agency)" to the bracket's.
    private int CreditEnd(string text, int first, int at, int end)
    {
        bool bracket = text[at] == '(';
        int word = bracket ? at + 1 : at;
        if (word >= end || (text[word] < startsCredit.Length && !startsCredit[text[word]])) return -1;
        foreach (string words in marks.Credits)
        {
            if (!StartsWith(text, word, end, words)) continue;
            int after = SkipSpaces(text, word + words.Length, end);
            bool symbol = words == "©";
            bool colon = after < end && text[after] is ':' or '©';
            if (!symbol && !colon && !(at == first && after < end && text[after] is '/' or '|')) continue;
            if (!bracket) return end;
            int close = text.IndexOf(')', word, end - word);
            return close < 0 ? end : close + 1;
        }

        return -1;
    }

    // A byline is names and small words between them: no word but the first two of a run may be in lower case.
    private static bool IsNames(string text, int start, int end)
    {
        int lower = 0, words = 0;
        bool inWord = false;
        for (int i = start; i < end; i++)
        {
            bool letter = char.IsLetter(text[i]);
            if (letter && !inWord)
            {
                words++;
                int length = 0;
                while (i + length < end && char.IsLetter(text[i + length])) length++;
                if (char.IsLower(text[i]) && length > 4) lower++;
            }

            inWord = letter;
        }

        return words is >= 1 and <= 12 && lower <= 2 && lower * 2 <= words;
    }

    private static int SkipSpaces(string text, int at, int end)
    {
        while (at < end && (char.IsWhiteSpace(text[at]) || text[at] is '\u00A0' or '\u202F')) at++;
        return at;
    }

    private static bool StartsWith(string text, int at, int end, string words)
    {
        if (at + words.Length > end) return false;
        if (string.Compare(text, at, words, 0, words.Length, StringComparison.OrdinalIgnoreCase) != 0) return false;
        return at + words.Length == end || !char.IsLetterOrDigit(text[at + words.Length]) || !char.IsLetterOrDigit(words[words.Length - 1]);
    }
}
