using System;
using System.Collections.Generic;

namespace Factum.Extraction.Mentions.Spans;

/// <summary>Names in a headline that writes every word with a capital: what the text below does not repeat is no part of them.</summary>
internal static class HeadlineSpans
{
    private const int ShortWord = 4;
    private const int FewestWords = 5;

    // What is longer is no headline, and looking for each of its parts in the text would take the square of its length.
    private const int LongestHeadline = 40;

    /// <summary>Trims the names of the opening line to what the text repeats, and removes those of several words of which it repeats nothing.</summary>
    public static void Trim(NameSentence sentence, List<NameSpan> spans, string text)
    {
        if (sentence.Count > LongestHeadline) return;
        int body = sentence.Tokens[sentence.Count - 1].End;
        if (body + 1 >= text.Length || text[body - 1] is '.' or '”' or '"' || text[body] is not ('\r' or '\n') || !IsTitleCase(sentence)) return;
        for (int i = spans.Count - 1; i >= 0; i--)
        {
            NameSpan span = spans[i];
            if (span.Last == span.First || Repeated(sentence, span, text, body) is not NameSpan found)
            {
                if (span.Last > span.First) spans.RemoveAt(i);
                continue;
            }

            if (found.First != span.First || found.Last != span.Last) spans[i] = found;
        }
    }

    // The longest part that is repeated, from its start rather than from a later word.
    private static NameSpan? Repeated(NameSentence sentence, NameSpan span, string text, int body)
    {
        for (int first = span.First; first <= span.Last; first++)
            for (int last = span.Last; last >= first; last--)
                if (IsIn(text, sentence.Tokens[first].Start, sentence.Tokens[last].End, body)) return span with { First = first, Last = last };
        return null;
    }

    private static bool IsIn(string text, int start, int end, int body)
    {
        string name = text.Substring(start, end - start);
        for (int at = text.IndexOf(name, body, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
            if (!char.IsLetterOrDigit(text[at - 1]) && (at + name.Length == text.Length || !char.IsLetterOrDigit(text[at + name.Length]))) return true;
        return false;
    }

    private static bool IsTitleCase(NameSentence sentence)
    {
        int capitals = 0;
        for (int i = 0; i < sentence.Count; i++)
        {
            ref readonly NameToken token = ref sentence.Tokens[i];
            if (token.End - token.Start <= ShortWord) continue;
            if (token.Shape == TokenShape.Lower) return false;
            if (token.Shape.IsNameLike()) capitals++;
        }

        return capitals >= FewestWords;
    }
}
