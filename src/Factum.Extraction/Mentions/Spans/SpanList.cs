using System.Collections.Generic;

namespace Factum.Extraction.Mentions.Spans;

/// <summary>The names of a sentence as a list in text order of which none overlap.</summary>
internal static class SpanList
{
    /// <summary>The name that covers a token, or <see langword="null"/>.</summary>
    public static NameSpan? Covering(List<NameSpan> spans, int token)
    {
        foreach (NameSpan span in spans)
            if (span.First <= token && token <= span.Last) return span;
        return null;
    }

    /// <summary>Whether a name covers a token.</summary>
    public static bool Covers(List<NameSpan> spans, int token) => Covering(spans, token) is not null;

    /// <summary>Puts a name in the place of all that it overlaps.</summary>
    public static void Put(List<NameSpan> spans, NameSpan name)
    {
        int first = 0;
        while (first < spans.Count && spans[first].Last < name.First) first++;
        int behind = first;
        while (behind < spans.Count && spans[behind].First <= name.Last) behind++;
        spans.RemoveRange(first, behind - first);
        spans.Insert(first, name);
    }
}
