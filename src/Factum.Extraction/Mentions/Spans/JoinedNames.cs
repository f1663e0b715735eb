using System.Collections.Generic;

namespace Factum.Extraction.Mentions.Spans;

/// <summary>Names that the tagger found in parts.</summary>
/// <param name="titles">How the language puts nouns beside names.</param>
/// <param name="fields">Finds the fields that bodies are named after.</param>
internal sealed class JoinedNames(TitleGrammar titles, FieldNames fields)
{
    /// <summary>Joins a body's noun with what it is of, for or against.</summary>
    public void JoinHeads(NameSentence sentence, List<NameSpan> spans)
    {
        JoinAcrossCommas(sentence, spans);
        JoinOwners(sentence, spans);
        JoinComplements(sentence, spans);
        if (titles.FirmHeads.Count > 0) JoinFirm(sentence, spans);
        if (titles.JoiningHeads.Count > 0) AddHeads(sentence, spans);
        if (titles.JoiningHeads.Count > 0) ExtendHeads(sentence, spans);
    }

    // "Washington, D.C." is one name where the list has it with its comma.
    private static void JoinAcrossCommas(NameSentence sentence, List<NameSpan> spans)
    {
        for (int first = 0; first < sentence.Count; first++)
        {
            if (!sentence.Tokens[first].PhraseStart) continue;
            int last = first;
            bool comma = false;
            while (last + 1 < sentence.Count && sentence.Tokens[last + 1].Phrase != NameClass.None && !sentence.Tokens[last + 1].PhraseStart)
            {
                last++;
                comma |= sentence.Tokens[last].Shape == TokenShape.Comma;
            }

            if (!comma || (sentence.Tokens[first].Phrase & NameClass.Place) == 0) continue;
            SpanList.Put(spans, new NameSpan(first, last, EntityKind.Place));
        }
    }

    // "Eastern Growers’ Council": those whose body it is, in the plural, are a part of its name.
    private void JoinOwners(NameSentence sentence, List<NameSpan> spans)
    {
        if (titles.Possessive.Length == 0) return;
        for (int head = 2; head < sentence.Count; head++)
        {
            if (sentence.Tokens[head].Shape != TokenShape.Capitalized || !(titles.JoiningHeads.Contains(sentence.Lower(head)) || (sentence.Tokens[head].Single & NameClass.OrganizationHead) != 0)) continue;
            string owners = sentence.Lower(head - 2);
            if (sentence.Lower(head - 1) is not ("'" or "’") || sentence.Tokens[head - 2].Shape != TokenShape.Capitalized || owners[owners.Length - 1] != 's' || sentence.Tokens[head - 2].End != sentence.Tokens[head - 1].Start) continue;
            int first = head - 2;
            while (first > 0 && sentence.Tokens[first - 1].Shape is TokenShape.Capitalized or TokenShape.AllCapitals && !titles.Articles.Contains(sentence.Lower(first - 1))) first--;
            SpanList.Put(spans, new NameSpan(first, head, EntityKind.Organization) { IsSettled = true });
        }
    }

    // "University" and "Leeds" with "of" between are one name.
    private void JoinComplements(NameSentence sentence, List<NameSpan> spans)
    {
        for (int i = 0; i + 1 < spans.Count; i++)
        {
            NameSpan head = spans[i], rest = spans[i + 1];
            if (head.Kind != EntityKind.Organization || rest.First != head.Last + 2) continue;
            if (head.First != head.Last && (titles.IsHeadFirst || rest.First != rest.Last || (sentence.Tokens[rest.First].Single & (NameClass.Country | NameClass.City)) == 0)) continue;
            if ((sentence.Tokens[head.Last].Single & NameClass.OrganizationHead) == 0 || rest.Kind is EntityKind.Person or EntityKind.Event) continue;
            if (!titles.Complements.Contains(sentence.Lower(head.Last + 1))) continue;
            spans[i] = head with { Last = rest.Last };
            spans.RemoveAt(i + 1);
        }
    }

    // "Transports Ferrand a …": at the start of a sentence the capital of the firm's noun tells nothing, but the bare noun before a name does.
    private void JoinFirm(NameSentence sentence, List<NameSpan> spans)
    {
        int head = sentence.FirstWord;
        if (head + 2 >= sentence.Count || sentence.Tokens[head].Shape != TokenShape.Capitalized || !titles.FirmHeads.Contains(sentence.Lower(head))) return;
        if (SpanList.Covers(spans, head) || sentence.Tokens[head + 1].Shape is not (TokenShape.Capitalized or TokenShape.Hyphenated) || (sentence.Tokens[head + 1].Single & NameClass.Calendar) != 0) return;
        int last = SpanList.Covering(spans, head + 1) is NameSpan span ? span.Last : head + 1;
        SpanList.Put(spans, new NameSpan(head, last, EntityKind.Organization));
    }

    // "Court of Appeal": a body's noun with a capital and a name behind it, which the tagger passed over or found the half of.
    private void AddHeads(NameSentence sentence, List<NameSpan> spans)
    {
        for (int head = 0; head + 2 < sentence.Count; head++)
        {
            if (sentence.Tokens[head].Shape != TokenShape.Capitalized || !titles.JoiningHeads.Contains(sentence.Lower(head)) || SpanList.Covers(spans, head) || (head > 1 && sentence.Tokens[head - 1].Shape.IsNameLike())) continue;
            if (NameAfterLink(sentence, spans, head, string.Empty, out string link) is not (int last and >= 0) || !titles.Complements.Contains(link) || titles.Unnamed.Contains(sentence.Lower(last))) continue;
            SpanList.Put(spans, new NameSpan(head, last, EntityKind.Organization) { IsSettled = true });
        }
    }

    // "National Trust for Scotland", "Royal Society for the Protection of Birds": what the head is for, of or against.
    private void ExtendHeads(NameSentence sentence, List<NameSpan> spans)
    {
        for (int i = 0; i < spans.Count; i++)
        {
            NameSpan span = spans[i];
            if (span.Kind is EntityKind.Person or EntityKind.Event) continue;
            bool heads = titles.JoiningHeads.Contains(sentence.Lower(span.Last));
            if (!heads && !(titles.Departments.Contains(sentence.Lower(span.First)) && span.Last > span.First)) continue;
            int last = span.Last;
            string before = string.Empty;
            for (int links = 0; heads && links < 2; links++)
            {
                int next = NameAfterLink(sentence, spans, last, before, out string link);
                if (next < 0) break;
                last = next;
                before = link;
            }

            if (titles.Departments.Contains(sentence.Lower(span.First)) && last > span.First) last = fields.Series(sentence, last);
            if (last == span.Last) continue;
            SpanList.Put(spans, span with { Last = last, Kind = EntityKind.Organization, IsSettled = true });
        }
    }

    // Where the name after "for the" ends; none where no name follows, or somebody's.
    private int NameAfterLink(NameSentence sentence, List<NameSpan> spans, int last, string before, out string link)
    {
        int at = last + 1;
        link = at < sentence.Count && sentence.Tokens[at].Shape == TokenShape.Lower ? sentence.Lower(at) : string.Empty;
        if (link == before || !titles.Linked.Contains(link)) return -1;
        at++;
        if (at < sentence.Count && sentence.Tokens[at].Shape == TokenShape.Lower && titles.Articles.Contains(sentence.Lower(at))) at++;
        if (at >= sentence.Count || sentence.Tokens[at].Shape is not (TokenShape.Capitalized or TokenShape.Hyphenated or TokenShape.AllCapitals) || (sentence.Tokens[at].Single & NameClass.Calendar) != 0) return -1;
        if (SpanList.Covering(spans, at) is NameSpan span) return span.First == at && span.Kind != EntityKind.Person ? span.Last : -1;
        if ((sentence.Tokens[at].Single & NameClass.GivenName) != 0) return -1;
        while (at + 1 < sentence.Count && sentence.Tokens[at + 1].Shape == TokenShape.Capitalized && !SpanList.Covers(spans, at + 1)) at++;
        return at;
    }

    /// <summary>Joins the partners whom a firm is named after: "Pemberton and Cole LLP", "Marlow, Finch &amp; Co.".</summary>
    public void JoinPartners(NameSentence sentence, List<NameSpan> spans)
    {
        for (int i = 1; i < spans.Count; i++)
        {
            NameSpan before = spans[i - 1], span = spans[i];
            int link = before.Last + 1;
            if (span.First != link + 1 || span.IsSettled || sentence.Tokens[before.Last].Shape == TokenShape.Abbreviation) continue;
            bool partners = span.Last > span.First && titles.PartnerTails.Contains(sentence.Lower(span.Last).TrimEnd('.'));
            bool joining = titles.Joining.Contains(sentence.Lower(link)) || sentence.Lower(link) == "&";
            if ((sentence.Tokens[before.Last].Single & NameClass.OrganizationTail) != 0 || titles.PartnerTails.Contains(sentence.Lower(before.Last).TrimEnd('.')) || (Holds(sentence, span, "&") && joining)) continue;
            if (!(partners && (joining || (sentence.Tokens[link].Shape == TokenShape.Comma && Holds(sentence, span, "&"))))) continue;
            if ((sentence.Tokens[before.First].Phrase & NameClass.Organization) != 0 && before.Last > before.First) continue;
            spans[i - 1] = new NameSpan(before.First, span.Last, EntityKind.Organization) { IsSettled = true };
            spans.RemoveAt(i--);
        }
    }

    private static bool Holds(NameSentence sentence, NameSpan span, string word)
    {
        for (int i = span.First; i <= span.Last; i++)
            if (sentence.Lower(i) == word) return true;
        return false;
    }
}
