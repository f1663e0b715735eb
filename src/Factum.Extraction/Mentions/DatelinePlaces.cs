using System.Collections.Generic;

namespace Factum.Extraction.Mentions;

/// <summary>The places of a report's dateline, whatever the lists know of them: the town in capitals and what it lies in, which is often clipped: "KELOWNA, B.C. —".</summary>
internal static class DatelinePlaces
{
    private const NameClass NoPlace = NameClass.Calendar | NameClass.Media | NameClass.Organization | NameClass.Office | NameClass.Honorific;
    private const int LongestRegion = 4;

    /// <summary>Settles the kinds of a dateline's names, and adds the region where the tagger left it out.</summary>
    public static void Settle(NameSentence sentence, List<NameSpan> spans)
    {
        int last = sentence.Count - 1;
        if (last < 1 || sentence.Tokens[last].Shape != TokenShape.Dash || sentence.Tokens[0].Shape != TokenShape.AllCapitals) return;
        int town = 0;
        while (sentence.Tokens[town + 1].Shape is TokenShape.AllCapitals or TokenShape.Hyphenated) town++;
        if (sentence.Tokens[town + 1].Shape is not (TokenShape.Comma or TokenShape.Opening or TokenShape.Dash)) return;
        Place(spans, 0, town);
        if (sentence.Tokens[town + 1].Shape != TokenShape.Comma) return;
        int end = town + 2;
        while (end < last && sentence.Tokens[end].Shape.IsNameLike() && (sentence.Tokens[end].Single & NoPlace) == 0) end++;
        bool named = end > town + 2 && end - town - 2 <= LongestRegion;
        if (named && sentence.Tokens[end].Shape is TokenShape.Comma or TokenShape.Opening or TokenShape.Dash) Place(spans, town + 2, end - 1);
    }

    private static void Place(List<NameSpan> spans, int first, int last)
    {
        spans.RemoveAll(span => span.First <= last && first <= span.Last);
        int at = 0;
        while (at < spans.Count && spans[at].First < first) at++;
        spans.Insert(at, new NameSpan(first, last, EntityKind.Place) { IsSettled = true });
    }
}
