using System.Collections.Generic;
using Factum.Extraction.Grammar;

namespace Factum.Extraction.Mentions.Spans;

/// <summary>Names of bodies that have several fields: "Department for Culture, Media and Sport", "Fire and Rescue Service".</summary>
/// <param name="titles">How the language puts nouns beside names.</param>
internal sealed class FieldNames(TitleGrammar titles)
{
    /// <summary>Joins the fields with the body.</summary>
    public void Join(NameSentence sentence, List<NameSpan> spans)
    {
        if (titles.PartnerTails.Count > 0) JoinServices(sentence, spans);
        if (titles.FieldBodies.Count > 0) JoinFields(sentence, spans);
    }

    /// <summary>The last token of a series of fields: "Culture, Media and Sport", "Business and Trade".</summary>
    public int Series(NameSentence sentence, int last)
    {
        int end = last, at = last + 1;
        while (at + 1 < sentence.Count && sentence.Tokens[at].Shape == TokenShape.Comma && IsField(sentence, at + 1)) at += 2;
        if (at < sentence.Count && sentence.Tokens[at].Shape == TokenShape.Comma) at++;
        if (at + 1 < sentence.Count && titles.Joining.Contains(sentence.Lower(at)) && IsField(sentence, at + 1)) end = at + 1;
        while (end > last && end + 1 < sentence.Count && IsField(sentence, end + 1)) end++;
        return end;
    }

    // "Media", but no town and nobody.
    private static bool IsField(NameSentence sentence, int at) =>
        sentence.Tokens[at].Shape == TokenShape.Capitalized && (sentence.Tokens[at].Single & (NameClass.CommonWord | NameClass.OrganizationHead | NameClass.OrganizationTail | NameClass.ProductHead | NameClass.PlaceHead | NameClass.EventHead)) != 0 && (sentence.Tokens[at].Single & (NameClass.City | NameClass.Country | NameClass.GivenName | NameClass.Calendar)) == 0;

    // "Ashdown Fire and Rescue Service".
    private void JoinServices(NameSentence sentence, List<NameSpan> spans)
    {
        for (int i = 0; i < spans.Count; i++)
        {
            NameSpan span = spans[i];
            int link = span.Last + 1, next = link + 1;
            if (span.Kind is EntityKind.Person or EntityKind.Event || span.Last == span.First || next + 1 >= sentence.Count || !titles.Joining.Contains(sentence.Lower(link)) || !IsField(sentence, span.Last) || !IsField(sentence, next)) continue;
            int last = next;
            while (last + 1 < sentence.Count && sentence.Tokens[last + 1].Shape == TokenShape.Capitalized && IsField(sentence, last + 1)) last++;
            if (last == next || (sentence.Tokens[last].Single & (NameClass.OrganizationHead | NameClass.OrganizationTail)) == 0) continue;
            SpanList.Put(spans, new NameSpan(span.First, last, EntityKind.Organization) { IsSettled = true });
        }
    }

    // "the Fisheries and Anti-Smuggling Commission", "the Probity in Civic Life Commission": one article stands before both fields, and the body behind them.
    private void JoinFields(NameSentence sentence, List<NameSpan> spans)
    {
        for (int link = 1; link + 2 < sentence.Count; link++)
        {
            string word = sentence.Lower(link);
            if (!(titles.Joining.Contains(word) || (word == titles.FieldOf && (sentence.Tokens[link - 1].Single & NameClass.Office) == 0)) || !IsFieldName(sentence, link - 1) || !IsFieldName(sentence, link + 1)) continue;
            link = JoinFields(sentence, spans, link);
        }
    }

    // The last word of the body, or the link where there is none.
    private int JoinFields(NameSentence sentence, List<NameSpan> spans, int link)
    {
        int last = link + 2;
        while (last < sentence.Count && (IsFieldName(sentence, last) || sentence.Tokens[last].Shape == TokenShape.AllCapitals || (last + 1 < sentence.Count && sentence.Tokens[last].Shape == TokenShape.Capitalized && titles.FieldBodies.Contains(sentence.Lower(last + 1)))) && !titles.FieldBodies.Contains(sentence.Lower(last))) last++;
        if (last >= sentence.Count || sentence.Tokens[last].Shape != TokenShape.Capitalized || !titles.FieldBodies.Contains(sentence.Lower(last))) return link;
        int first = link - 1;
        while (first > 0 && IsFieldName(sentence, first - 1)) first--;
        int series = OpensSeries(sentence, first);
        if (series >= 0) first = series;
        else if (first == 0 || !IsDeterminedAt(sentence, first)) return link;
        foreach (NameSpan span in spans)
            if (span.First < first && span.Last >= first) first = span.First;
        foreach (NameSpan span in spans)
            if (span.First <= last && span.Last > last) last = span.Last;
        int at = spans.FindIndex(span => span.Last >= first);
        if (at >= 0 && spans[at].First <= first && spans[at].Last >= last) return link;
        SpanList.Put(spans, new NameSpan(first, last, EntityKind.Organization) { IsSettled = true });
        return last;
    }

    // "the Carpenters, Joiners and Allied Workers Union": where the first field stands right behind the article; or -1.
    private static int OpensSeries(NameSentence sentence, int first)
    {
        int at = first;
        while (at > 2 && sentence.Tokens[at - 1].Shape == TokenShape.Comma && IsFieldName(sentence, at - 2)) at -= 2;
        return at < first && sentence.Tokens[at - 1].Upos == PartOfSpeech.Det ? at : -1;
    }

    // "Fisheries", "Anti-Smuggling": neither a body of its own nor a place nor somebody.
    private static bool IsFieldName(NameSentence sentence, int at) =>
        sentence.Tokens[at].Shape is TokenShape.Capitalized or TokenShape.Hyphenated && sentence.Tokens[at].Upos != PartOfSpeech.Det && char.IsUpper(sentence.Text[sentence.Tokens[at].Start])
        && (sentence.Tokens[at].Single & (NameClass.Country | NameClass.GivenName | NameClass.Calendar | NameClass.OrganizationHead | NameClass.OrganizationTail | NameClass.Media)) == 0;

    // "the", "Kenya's", "its", "US".
    private bool IsDeterminedAt(NameSentence sentence, int first) =>
        sentence.Tokens[first - 1].Upos == PartOfSpeech.Det || sentence.Lower(first - 1) == titles.Possessive || (sentence.Tokens[first - 1].Single & (NameClass.Country | NameClass.Demonym)) != 0;
}
