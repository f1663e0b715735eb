using System;
using System.Collections.Generic;
using Factum.Extraction.Grammar;
using Factum.Extraction.Text;

namespace Factum.Extraction.Mentions;

/// <summary>What grammar says of the bounds of the names that the tagger found in a sentence.</summary>
/// <param name="titles">How the language puts nouns beside names.</param>
internal sealed class SpanRefinement(TitleGrammar titles)
{
    private const int LongestLink = 2;

    // Latin, as every language that the press writes in has it.
    private const string FormerPrefix = "ex";
    private readonly StringPool spellings = new();

    /// <summary>Corrects the bounds of a sentence's names, joins what is one name and drops what is none.</summary>
    public void Refine(NameSentence sentence, List<NameSpan> spans)
    {
        JoinAcrossCommas(sentence, spans);
        JoinHeads(sentence, spans);
        ExtendHeads(sentence, spans);
        AddLabels(sentence, spans);
        ExtendNamed(sentence, spans);
        ExtendPolities(sentence, spans);
        JoinPartners(sentence, spans);
        PartOwners(sentence, spans);
        PartDescribed(sentence, spans);
        PartOffices(sentence, spans);
        PartAtVerbs(sentence, spans);
        int kept = 0, end = -1;
        for (int i = 0; i < spans.Count; i++)
        {
            NameSpan span = spans[i].IsSettled ? spans[i] : ExtendToPossessive(sentence, ExtendToHead(sentence, ExtendToArticle(sentence, ExtendToInitial(sentence, ExtendToGivenName(sentence, CutAfterKnown(sentence, Trim(sentence, spans[i])), end), end), end), end));
            if (!span.IsSettled && span.Last > span.First && titles.CommonAcronyms.Contains(Lower(sentence, span.Last)) && sentence.Tokens[span.Last].Shape == TokenShape.AllCapitals) span = span with { Last = span.Last - 1 };
            if (span.First == span.Last && titles.PartyLabels.Contains(Lower(sentence, span.First)) && span.First > sentence.FirstWord) span = span with { Kind = EntityKind.Organization, IsSettled = true };
            if (span.First == span.Last && titles.Networks.Contains(Lower(sentence, span.First))) span = span with { Kind = EntityKind.Organization, IsSettled = true };
            if (span.First == span.Last && (IsFormOfAddressAlone(sentence, span.First) || IsCommonAcronym(sentence, span.First) || IsModifier(sentence, span.First))) continue;
            if (IsUnnamed(sentence, span) || IsAilment(sentence, span) || IsTitleAlone(sentence, span)) continue;
            spans[kept++] = span;
            end = span.Last;
        }

        spans.RemoveRange(kept, spans.Count - kept);
    }

    // "Claire Dumont" at a sentence's start, though "claire" is a word too.
    private static NameSpan ExtendToGivenName(NameSentence sentence, NameSpan span, int end)
    {
        int before = span.First - 1;
        if (span.Kind != EntityKind.Person || before <= end || before != sentence.FirstWord || span.First != span.Last) return span;
        const NameClass Spoken = NameClass.Office | NameClass.Honorific | NameClass.Kinship | NameClass.Speech | NameClass.Demonym;
        NameClass first = sentence.Tokens[before].Single, last = sentence.Tokens[span.First].Single;
        bool given = sentence.Tokens[before].Shape == TokenShape.Capitalized && (first & NameClass.GivenName) != 0 && (first & Spoken) == 0;
        return given && (last & NameClass.GivenName) == 0 ? span with { First = before } : span;
    }

    // "T. Okonjo": the initial before a family name.
    private NameSpan ExtendToInitial(NameSentence sentence, NameSpan span, int end)
    {
        int before = span.First - 1;
        if (titles.Possessive.Length == 0 || span.Kind != EntityKind.Person || before <= end || before < 0) return span;
        ref readonly NameToken token = ref sentence.Tokens[before];
        bool initial = token.End - token.Start == 2 && char.IsUpper(sentence.Text[token.Start]) && sentence.Text[token.End - 1] == '.';
        return initial ? span with { First = before } : span;
    }

    // "l'association Les Amis du Port", "au Havre" but "Le Havre": within a sentence an article bears a capital only in a name.
    private NameSpan ExtendToArticle(NameSentence sentence, NameSpan span, int end)
    {
        int before = span.First - 1;
        if (before <= end || before <= sentence.FirstWord || !char.IsUpper(sentence.Text[sentence.Tokens[before].Start])) return span;
        bool within = sentence.Tokens[before - 1].Shape is TokenShape.Lower or TokenShape.Elided or TokenShape.Comma;
        return within && titles.Articles.Contains(Lower(sentence, before)) ? span with { First = before } : span;
    }

    // "Halloran's said on Tuesday": with nothing behind it that it could own, the mark is a part of the name.
    private NameSpan ExtendToPossessive(NameSentence sentence, NameSpan span)
    {
        int mark = span.Last + 1;
        if (titles.BehindNames.Count == 0 || span.Kind == EntityKind.Place || mark >= sentence.Count || !Lower(sentence, mark).Equals(titles.Possessive, StringComparison.Ordinal) || sentence.Tokens[mark].Start != sentence.Tokens[span.Last].End) return span;
        int next = mark + 1;
        bool free = next >= sentence.Count || sentence.Tokens[next].Shape is TokenShape.Stop or TokenShape.Comma or TokenShape.Closing || (sentence.Tokens[next].Shape == TokenShape.Lower && titles.BehindNames.Contains(Lower(sentence, next)));
        return free ? span with { Last = mark, Kind = EntityKind.Organization } : span;
    }

    // "l'aéroport de Lesquin", "le lac Léman": the noun is a part of the name. "La région Bretagne" is one where the region acts.
    private NameSpan ExtendToHead(NameSentence sentence, NameSpan span, int end)
    {
        if (!sentence.Tokens[span.First].Shape.IsNameLike()) return span;
        int noun = span.First - 1;
        while (noun > end && span.First - noun <= LongestLink && IsLink(sentence, noun)) noun--;
        bool linked = noun < span.First - 1;
        if (noun <= end) return span;
        if (linked && !titles.NameHeads.ContainsKey(Lower(sentence, noun)) && sentence.Tokens[noun].Shape == TokenShape.Lower && noun - 1 > end) noun--;
        if (sentence.Tokens[noun].Shape is not TokenShape.Lower && noun != sentence.FirstWord) return span;
        string word = Lower(sentence, noun);
        if (titles.ActingHeads.Contains(word)) return span.Kind == EntityKind.Organization && span.First - noun <= LongestLink + 1 ? span with { First = noun } : span;
        return titles.NameHeads.TryGetValue(word, out EntityKind kind) ? new NameSpan(noun, span.Last, kind) : span;
    }

    private bool IsLink(NameSentence sentence, int at)
    {
        if (sentence.Tokens[at].Shape is not (TokenShape.Lower or TokenShape.Elided)) return false;
        string word = Lower(sentence, at);
        return titles.Complements.Contains(word) || titles.Articles.Contains(word);
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
            Insert(spans, new NameSpan(first, last, EntityKind.Place));
        }
    }

    private static void Insert(List<NameSpan> spans, NameSpan name)
    {
        spans.RemoveAll(span => span.First <= name.Last && span.Last >= name.First);
        int place = spans.FindIndex(span => span.First > name.Last);
        spans.Insert(place < 0 ? spans.Count : place, name);
    }

    // "University" and "Leeds" with "of" between are one name.
    private void JoinHeads(NameSentence sentence, List<NameSpan> spans)
    {
        for (int i = 0; i + 1 < spans.Count; i++)
        {
            NameSpan head = spans[i], rest = spans[i + 1];
            if (head.Kind != EntityKind.Organization || rest.First != head.Last + 2) continue;
            if (head.First != head.Last && (titles.IsHeadFirst || rest.First != rest.Last || (sentence.Tokens[rest.First].Single & (NameClass.Country | NameClass.City)) == 0)) continue;
            if ((sentence.Tokens[head.Last].Single & NameClass.OrganizationHead) == 0 || rest.Kind is EntityKind.Person or EntityKind.Event) continue;
            if (!titles.Complements.Contains(Lower(sentence, head.Last + 1))) continue;
            spans[i] = head with { Last = rest.Last };
            spans.RemoveAt(i + 1);
        }
    }

    // "the Conservative X", "Labour MP": parties; "a Conservative councillor" is told by an adjective.
    private void AddLabels(NameSentence sentence, List<NameSpan> spans)
    {
        if (titles.PartyLabels.Count == 0) return;
        for (int i = sentence.FirstWord + 1; i < sentence.Count; i++)
        {
            if (sentence.Tokens[i].Shape != TokenShape.Capitalized || Covers(spans, i) || !titles.PartyLabels.Contains(Lower(sentence, i))) continue;
            if (i + 1 < sentence.Count && sentence.Tokens[i + 1].Shape == TokenShape.Lower && (sentence.Tokens[i + 1].Single & NameClass.Office) != 0 && !titles.PartyOffices.Contains(Lower(sentence, i + 1))) continue;
            int place = spans.FindIndex(span => span.First > i);
            spans.Insert(place < 0 ? spans.Count : place, new NameSpan(i, i, EntityKind.Organization) { IsSettled = true });
        }
    }

    // "l'association Rivages propres", "le collectif Val en commun": behind the noun the name goes on in lower case.
    private void ExtendNamed(NameSentence sentence, List<NameSpan> spans)
    {
        if (!titles.IsHeadFirst) return;
        for (int i = 1; i + 1 < sentence.Count; i++)
        {
            if (sentence.Tokens[i].Shape != TokenShape.Capitalized || sentence.Tokens[i - 1].Shape != TokenShape.Lower || !titles.Namers.TryGetValue(Lower(sentence, i - 1), out EntityKind kind)) continue;
            int last = i;
            foreach (NameSpan span in spans)
                if (span.First <= i && i <= span.Last) last = span.Last;
            if (last + 1 >= sentence.Count || sentence.Tokens[last].Shape == TokenShape.Lower) continue;
            int next = last + 1;
            ref readonly NameToken token = ref sentence.Tokens[next];
            if (token.Shape != TokenShape.Lower) continue;
            if (token.Upos == PartOfSpeech.Adj && (token.Single & NameClass.Demonym) == 0 && !IsVerbal(sentence, next)) last = next;
            else if (Lower(sentence, next) is "en" or "pour" or "sans" or "à" && next + 1 < sentence.Count && sentence.Tokens[next + 1].Shape == TokenShape.Lower && sentence.Tokens[next + 1].Upos is PartOfSpeech.Noun or PartOfSpeech.Adj && IsBriefName(sentence, i, last)) last = next + 1;
            else continue;
            int first = i;
            spans.RemoveAll(span => span.First <= last && span.Last >= first);
            int place = spans.FindIndex(span => span.First > last);
            spans.Insert(place < 0 ? spans.Count : place, new NameSpan(first, last, kind) { IsSettled = true });
        }
    }

    private static bool IsBriefName(NameSentence sentence, int first, int last) => first == last && (sentence.Tokens[first].Single & NameClass.GivenName) == 0;

    // "basée à Laon", "née en 2004": what is told of the association.
    private static bool IsVerbal(NameSentence sentence, int at) => sentence.Text[sentence.Tokens[at].End - 1] is 'é' || (sentence.Tokens[at].End - sentence.Tokens[at].Start > 3 && sentence.Text[sentence.Tokens[at].End - 2] is 'é');

    // "the Ontario government".
    private void ExtendPolities(NameSentence sentence, List<NameSpan> spans)
    {
        if (titles.PolityBodies.Count == 0) return;
        for (int at = 1; at < sentence.Count; at++)
        {
            if (!sentence.Tokens[at - 1].Shape.IsNameLike() || sentence.Tokens[at].Shape is not (TokenShape.Lower or TokenShape.Capitalized) || !titles.PolityBodies.Contains(Lower(sentence, at))) continue;
            int owner = at - 1;
            NameSpan? place = spans.Find(span => span.Last == owner && (span.Kind == EntityKind.Place || (sentence.Tokens[span.First].Single & (NameClass.Country | NameClass.Place)) != 0 || (sentence.Tokens[span.First].Phrase & (NameClass.Country | NameClass.Place)) != 0));
            if (place is null) continue;
            int first = place.First;
            spans.RemoveAll(span => span.First <= at && span.Last >= first);
            int next = spans.FindIndex(span => span.First > at);
            spans.Insert(next < 0 ? spans.Count : next, new NameSpan(first, at, EntityKind.Organization) { IsSettled = true });
        }
    }

    // "National Trust for Scotland", "Royal Society for the Protection of Birds": what the head is for, of or against.
    private void ExtendHeads(NameSentence sentence, List<NameSpan> spans)
    {
        if (titles.JoiningHeads.Count == 0) return;
        for (int i = 0; i < spans.Count; i++)
        {
            NameSpan span = spans[i];
            if (span.Kind is EntityKind.Person or EntityKind.Event) continue;
            bool heads = titles.JoiningHeads.Contains(Lower(sentence, span.Last));
            if (!heads && !(titles.Departments.Contains(Lower(sentence, span.First)) && span.Last > span.First)) continue;
            int last = span.Last;
            string before = string.Empty;
            for (int links = 0; heads && links < 2; links++)
            {
                int next = NameAfterLink(sentence, spans, last, before, out string link);
                if (next < 0) break;
                last = next;
                before = link;
            }

            if (titles.Departments.Contains(Lower(sentence, span.First)) && last > span.First) last = Series(sentence, last);
            if (last == span.Last) continue;
            spans.RemoveAll(other => other != span && other.First <= last && other.Last >= span.First);
            spans[spans.IndexOf(span)] = span with { Last = last, Kind = EntityKind.Organization, IsSettled = true };
        }
    }

    // Where the name after "for the" ends; none where no name follows, or somebody's.
    private int NameAfterLink(NameSentence sentence, List<NameSpan> spans, int last, string before, out string link)
    {
        int at = last + 1;
        link = at < sentence.Count && sentence.Tokens[at].Shape == TokenShape.Lower ? Lower(sentence, at) : string.Empty;
        if (link == before || !titles.Linked.Contains(link)) return -1;
        at++;
        if (at < sentence.Count && sentence.Tokens[at].Shape == TokenShape.Lower && titles.Articles.Contains(Lower(sentence, at))) at++;
        if (at >= sentence.Count || sentence.Tokens[at].Shape is not (TokenShape.Capitalized or TokenShape.Hyphenated or TokenShape.AllCapitals) || (sentence.Tokens[at].Single & NameClass.Calendar) != 0) return -1;
        foreach (NameSpan span in spans)
            if (span.First <= at && at <= span.Last) return span.First == at && span.Kind != EntityKind.Person ? span.Last : -1;
        if ((sentence.Tokens[at].Single & NameClass.GivenName) != 0) return -1;
        while (at + 1 < sentence.Count && sentence.Tokens[at + 1].Shape == TokenShape.Capitalized && !Covers(spans, at + 1)) at++;
        return at;
    }

    // "Culture, Media and Sport", "Business and Trade".
    private int Series(NameSentence sentence, int last)
    {
        int end = last, at = last + 1;
        while (at + 1 < sentence.Count && sentence.Tokens[at].Shape == TokenShape.Comma && IsField(sentence, at + 1)) at += 2;
        if (at < sentence.Count && sentence.Tokens[at].Shape == TokenShape.Comma) at++;
        if (at + 1 < sentence.Count && titles.Joining.Contains(Lower(sentence, at)) && IsField(sentence, at + 1)) end = at + 1;
        while (end > last && end + 1 < sentence.Count && IsField(sentence, end + 1)) end++;
        return end;
    }

    // "Media", but no town and nobody.
    private static bool IsField(NameSentence sentence, int at) =>
        sentence.Tokens[at].Shape == TokenShape.Capitalized && (sentence.Tokens[at].Single & (NameClass.CommonWord | NameClass.OrganizationHead | NameClass.OrganizationTail | NameClass.ProductHead | NameClass.PlaceHead | NameClass.EventHead)) != 0 && (sentence.Tokens[at].Single & (NameClass.City | NameClass.Country | NameClass.GivenName | NameClass.Calendar)) == 0;

    private static bool Covers(List<NameSpan> spans, int at)
    {
        foreach (NameSpan span in spans)
            if (span.First <= at && at <= span.Last) return true;
        return false;
    }

    // "Pemberton and Cole LLP", "Marlow, Finch & Co.", "Fire and Rescue Service".
    private void JoinPartners(NameSentence sentence, List<NameSpan> spans)
    {
        if (titles.PartnerTails.Count == 0) return;
        for (int i = 1; i < spans.Count; i++)
        {
            NameSpan before = spans[i - 1], span = spans[i];
            int link = before.Last + 1;
            if (span.First != link + 1 || span.IsSettled || sentence.Tokens[before.Last].Shape == TokenShape.Abbreviation) continue;
            bool partners = span.Last > span.First && titles.PartnerTails.Contains(Lower(sentence, span.Last).TrimEnd('.'));
            bool joining = titles.Joining.Contains(Lower(sentence, link)) || Lower(sentence, link) == "&";
            if ((sentence.Tokens[before.Last].Single & NameClass.OrganizationTail) != 0 || titles.PartnerTails.Contains(Lower(sentence, before.Last).TrimEnd('.')) || (Holds(sentence, span, "&") && joining)) continue;
            if (!(partners && (joining || (sentence.Tokens[link].Shape == TokenShape.Comma && Holds(sentence, span, "&"))))) continue;
            if ((sentence.Tokens[before.First].Phrase & NameClass.Organization) != 0 && before.Last > before.First) continue;
            spans[i - 1] = new NameSpan(before.First, span.Last, EntityKind.Organization) { IsSettled = true };
            spans.RemoveAt(i--);
        }

        for (int i = 0; i < spans.Count; i++)
        {
            NameSpan span = spans[i];
            int link = span.Last + 1, next = link + 1;
            if (span.Kind is EntityKind.Person or EntityKind.Event || span.Last == span.First || next + 1 >= sentence.Count || !titles.Joining.Contains(Lower(sentence, link)) || !IsField(sentence, span.Last) || !IsField(sentence, next)) continue;
            int last = next;
            while (last + 1 < sentence.Count && sentence.Tokens[last + 1].Shape == TokenShape.Capitalized && IsField(sentence, last + 1)) last++;
            if (last == next || (sentence.Tokens[last].Single & (NameClass.OrganizationHead | NameClass.OrganizationTail)) == 0) continue;
            spans.RemoveAll(other => other != span && other.First <= last && other.Last >= span.First);
            spans[spans.IndexOf(span)] = new NameSpan(span.First, last, EntityKind.Organization) { IsSettled = true };
        }

        JoinFields(sentence, spans);
    }

    // "the Fisheries and Anti-Smuggling Commission": one article stands before both fields, and the body behind them.
    private void JoinFields(NameSentence sentence, List<NameSpan> spans)
    {
        if (titles.FieldBodies.Count == 0) return;
        for (int link = 1; link + 2 < sentence.Count; link++)
        {
            if (!titles.Joining.Contains(Lower(sentence, link)) || !IsFieldName(sentence, link - 1) || !IsFieldName(sentence, link + 1)) continue;
            int last = link + 2;
            while (last < sentence.Count && IsFieldName(sentence, last) && !titles.FieldBodies.Contains(Lower(sentence, last))) last++;
            if (last >= sentence.Count || sentence.Tokens[last].Shape != TokenShape.Capitalized || !titles.FieldBodies.Contains(Lower(sentence, last))) continue;
            int first = link - 1;
            while (first > 0 && IsFieldName(sentence, first - 1)) first--;
            if (first == 0 || !IsDeterminedAt(sentence, first)) continue;
            foreach (NameSpan span in spans)
                if (span.First < first && span.Last >= first) first = span.First;
            foreach (NameSpan span in spans)
                if (span.First <= last && span.Last > last) last = span.Last;
            int at = spans.FindIndex(span => span.Last >= first);
            if (at >= 0 && spans[at].First <= first && spans[at].Last >= last) continue;
            spans.RemoveAll(span => span.First <= last && span.Last >= first);
            spans.Insert(at < 0 ? spans.Count : at, new NameSpan(first, last, EntityKind.Organization) { IsSettled = true });
            link = last;
        }
    }

    // "Fisheries", "Anti-Smuggling": neither a body of its own nor a place nor somebody.
    private static bool IsFieldName(NameSentence sentence, int at) =>
        sentence.Tokens[at].Shape is TokenShape.Capitalized or TokenShape.Hyphenated && sentence.Tokens[at].Upos != PartOfSpeech.Det && char.IsUpper(sentence.Text[sentence.Tokens[at].Start])
        && (sentence.Tokens[at].Single & (NameClass.Country | NameClass.GivenName | NameClass.Calendar | NameClass.OrganizationHead | NameClass.OrganizationTail | NameClass.Media)) == 0;

    // "the", "Kenya's", "its", "US".
    private bool IsDeterminedAt(NameSentence sentence, int first) =>
        sentence.Tokens[first - 1].Upos == PartOfSpeech.Det || Lower(sentence, first - 1) == titles.Possessive || (sentence.Tokens[first - 1].Single & (NameClass.Country | NameClass.Demonym)) != 0;

    private bool Holds(NameSentence sentence, NameSpan span, string word)
    {
        for (int i = span.First; i <= span.Last; i++)
            if (Lower(sentence, i) == word) return true;
        return false;
    }

    // "Zurich's Alpenrose": the town and what is there are two names.
    private void PartOwners(NameSentence sentence, List<NameSpan> spans)
    {
        if (titles.Possessive.Length == 0) return;
        for (int i = 0; i < spans.Count; i++)
        {
            NameSpan span = spans[i];
            if (span.Kind is EntityKind.Place or EntityKind.Event || (sentence.Tokens[span.First].Single & NameClass.Place) == 0) continue;
            int mark = span.First + 1;
            while (mark < span.Last && sentence.Tokens[mark].Phrase != NameClass.None && !sentence.Tokens[mark].PhraseStart) mark++;
            if (mark >= span.Last || Lower(sentence, mark) != titles.Possessive) continue;
            spans[i] = new NameSpan(span.First, mark - 1, EntityKind.Place);
            spans.Insert(i + 1, span with { First = mark + 1 });
        }
    }

    // "Rovers sack Keane": the word in lower case between two capitals is a verb, where it is nothing that stands in people's names.
    private void PartAtVerbs(NameSentence sentence, List<NameSpan> spans)
    {
        if (titles.Possessive.Length == 0) return;
        for (int i = 0; i < spans.Count; i++)
        {
            NameSpan span = spans[i];
            if (span.Kind != EntityKind.Person) continue;
            int verb = span.First + 1;
            while (verb < span.Last && !(sentence.Tokens[verb].Shape == TokenShape.Lower && !IsFunctionWord(sentence.Tokens[verb]) && sentence.Tokens[verb].End - sentence.Tokens[verb].Start > 3)) verb++;
            if (verb >= span.Last) continue;
            spans[i] = span with { Last = verb - 1 };
            spans.Insert(i + 1, span with { First = verb + 1 });
        }
    }

    // "Lagos fintech Kobopay": the town, what the firm is, and the firm.
    private void PartDescribed(NameSentence sentence, List<NameSpan> spans)
    {
        if (titles.Enterprises.Count == 0) return;
        for (int i = 0; i < spans.Count; i++)
        {
            NameSpan span = spans[i];
            int noun = span.First + 1;
            while (noun < span.Last && (sentence.Tokens[noun].Shape != TokenShape.Lower || !titles.Enterprises.Contains(Lower(sentence, noun)))) noun++;
            if (noun >= span.Last || !sentence.Tokens[noun + 1].Shape.IsNameLike()) continue;
            int last = noun - 1;
            while (last > span.First && sentence.Tokens[last].Shape == TokenShape.Lower) last--;
            spans[i] = span with { Last = last, Kind = (sentence.Tokens[span.First].Single & (NameClass.City | NameClass.Town | NameClass.Country | NameClass.Place)) != 0 ? EntityKind.Place : span.Kind };
            spans.Insert(i + 1, new NameSpan(noun + 1, span.Last, EntityKind.Organization));
        }
    }

    // "New York Attorney General": the place and the office, which is no name.
    private void PartOffices(NameSentence sentence, List<NameSpan> spans)
    {
        if (titles.IsHeadFirst) return;
        for (int i = 0; i < spans.Count; i++)
        {
            NameSpan span = spans[i];
            if (span.Last < span.First + 2 || span.IsSettled || (sentence.Tokens[span.Last].Single & NameClass.Office) == 0 && !titles.TitleEnds.Contains(Lower(sentence, span.Last))) continue;
            int last = span.Last;
            while (last > span.First && ((sentence.Tokens[last].Single & NameClass.Office) != 0 || titles.TitleWords.Contains(Lower(sentence, last)))) last--;
            if (last < span.Last - 1 && (((sentence.Tokens[last].Single | sentence.Tokens[last].Phrase) & (NameClass.Country | NameClass.City | NameClass.Place)) != 0)) spans[i] = new NameSpan(span.First, last, EntityKind.Place) { IsSettled = true };
        }
    }

    // No name ends in "de" or "pour la".
    private NameSpan Trim(NameSentence sentence, NameSpan span)
    {
        int last = span.Last;
        while (last > span.First && sentence.Tokens[last].Shape is TokenShape.Lower or TokenShape.Elided or TokenShape.Dash or TokenShape.Comma or TokenShape.Opening && IsFunctionWord(sentence.Tokens[last])) last--;
        while (last > span.First && IsCount(sentence, last)) last--;

        // "a nommé Marc Aubry Directeur financier": an office in capitals is no part of who gets it.
        while (titles.IsHeadFirst && span.Kind == EntityKind.Person && last > span.First + 1 && sentence.Tokens[last].Shape == TokenShape.Capitalized && (sentence.Tokens[last].Single & (NameClass.Office | NameClass.Surname | NameClass.GivenName | NameClass.City)) == NameClass.Office) last--;
        int first = span.First;
        while (first < last && sentence.Tokens[first].Shape is TokenShape.Comma or TokenShape.Opening or TokenShape.Closing or TokenShape.Dash or TokenShape.Colon) first++;
        while (first < last && (IsFormOfAddress(sentence, sentence.Tokens[first]) || IsOfficeAcronym(sentence, first) || IsFormer(sentence, first) || (span.Kind == EntityKind.Person && titles.PartyPeople.Contains(Lower(sentence, first))))) first++;

        // "à déployer Vigil 3": an infinitive is no part of the name.
        while (titles.IsHeadFirst && first < last && sentence.Tokens[first].Shape == TokenShape.Lower && sentence.Tokens[first].Upos == PartOfSpeech.Verb) first++;

        // "On Monday Rovers won": the day is no part of the name, as it is in "the Sunday Herald".
        if (first < last && first > sentence.FirstWord && (sentence.Tokens[first].Single & NameClass.Calendar) != 0 && titles.Days.Contains(Lower(sentence, first - 1))) first++;

        // "Ex-Leeds striker": the club is Leeds.
        if (!titles.IsHeadFirst && first + 1 < last && Lower(sentence, first) == FormerPrefix && sentence.Tokens[first + 1].Shape == TokenShape.Dash) first += 2;
        EntityKind kind = span.Kind;

        // "le constructeur bourbonnais X": whence it is.
        while (titles.IsHeadFirst && first < last && sentence.Tokens[first].Shape == TokenShape.Lower && (sentence.Tokens[first].Single & (NameClass.Particle | NameClass.Demonym)) == NameClass.Demonym) first++;

        // "la banque X & Cie. Son président": the stop ended the sentence.
        for (int i = first + 1; i < last; i++)
            if (sentence.Text[sentence.Tokens[i].End - 1] == '.' && ((sentence.Tokens[i].Single & NameClass.OrganizationTail) != 0 || Lower(sentence, i) == "cie.") && (sentence.Tokens[i + 1].Single & NameClass.CommonWord) != 0) last = i;
        bool known = (sentence.Tokens[first].Phrase & NameClass.Organization) != 0 || (sentence.Tokens[last].Single & NameClass.OrganizationHead) != 0;
        while (first < last && (kind is EntityKind.Person or EntityKind.Place || (kind == EntityKind.Organization && !known && (last - first > 1 || IsShortRank(sentence, first)))) && IsRank(sentence, first))
        {
            first++;
            kind = EntityKind.Person;
        }

        if (kind == EntityKind.Person && last - first > 1 && first > 1 && titles.Linked.Contains(Lower(sentence, first - 1)) && (sentence.Tokens[first - 2].Single & NameClass.Office) != 0)
        {
            // "minister for transport X", in a text that writes "Transport".
            if ((sentence.Tokens[first].Single & NameClass.GivenName) == 0) first++;
        }

        if (last + 1 < sentence.Count && sentence.Tokens[last + 1].Shape == TokenShape.Lower && titles.LowerTails.Contains(Lower(sentence, last + 1)))
        {
            last++;
            kind = EntityKind.Organization;
        }

        return new NameSpan(first, last, kind);
    }

    // "Coun", "Sgt": what is short for a rank is nothing else.
    private bool IsShortRank(NameSentence sentence, int at) => titles.ShortRanks.Count > 0 && titles.ShortRanks.Contains(Lower(sentence, at).TrimEnd('.'));

    private bool IsRank(NameSentence sentence, int at)
    {
        if (titles.Ranks.Count == 0) return false;
        const NameClass Somebody = NameClass.GivenName | NameClass.Surname;
        return titles.Ranks.Contains(Lower(sentence, at).TrimEnd('.')) || (sentence.Tokens[at].Shape == TokenShape.Capitalized && sentence.Tokens[at + 1].Shape.IsNameLike() && (sentence.Tokens[at].Single & (NameClass.Office | Somebody | NameClass.Honorific | NameClass.OrganizationHead | NameClass.PlaceHead)) == NameClass.Office);
    }

    // "M. Bouvier" is Monsieur in French, and an initial elsewhere.
    private bool IsFormOfAddress(NameSentence sentence, in NameToken token) =>
        !(titles.Possessive.Length > 0 && token.End - token.Start == 2 && sentence.Text[token.End - 1] == '.') && (token.Single & (NameClass.Honorific | NameClass.Office)) == NameClass.Honorific && (sentence.Text[token.End - 1] == '.' || (token.End - token.Start <= 4 && !IsSaint(sentence, token)));

    // "MP Nora Blake".
    private bool IsOfficeAcronym(NameSentence sentence, int at) =>
        sentence.Tokens[at].Shape == TokenShape.AllCapitals && titles.Acronyms.TryGetValue(Lower(sentence, at), out NameClass acronym) && acronym == NameClass.Office;

    private static bool IsSaint(NameSentence sentence, in NameToken token) => token.End - token.Start == 2 && sentence.Text[token.Start] == 'S' && sentence.Text[token.Start + 1] == 't';

    private static bool IsFunctionWord(in NameToken token) => token.Shape is not (TokenShape.Lower or TokenShape.Elided) || (token.Single & NameClass.Particle) != 0 || token.End - token.Start <= 2;

    // "Fondation de l'Ouest pour la recherche": after a name that the lists know, "pour la recherche" says what it is for.
    private NameSpan CutAfterKnown(NameSentence sentence, NameSpan span)
    {
        if (!sentence.Tokens[span.First].PhraseStart || (sentence.Tokens[span.First].Phrase & (NameClass.Organization | NameClass.Media)) == 0) return span;
        int last = span.First;
        while (last < span.Last && sentence.Tokens[last + 1].Phrase != NameClass.None && !sentence.Tokens[last + 1].PhraseStart) last++;
        return last > span.First && last < span.Last && sentence.Tokens[last + 1].Shape == TokenShape.Lower && !(titles.JoiningHeads.Contains(Lower(sentence, last)) && titles.Linked.Contains(Lower(sentence, last + 1))) ? span with { Last = last } : span;
    }

    // "Haulage boss X", "Dairy giant Y": a sentence's first noun before another, which no list knows as a name.
    private bool IsModifier(NameSentence sentence, int at)
    {
        const NameClass Known = NameClass.Organization | NameClass.Media | NameClass.City | NameClass.Country | NameClass.Place | NameClass.Person | NameClass.Product;
        const NameClass Nouns = NameClass.OrganizationHead | NameClass.OrganizationTail | NameClass.CommonWord | NameClass.PlaceHead | NameClass.ProductHead;
        if (titles.IsHeadFirst || at != sentence.FirstWord || at + 1 >= sentence.Count || sentence.Tokens[at].Shape != TokenShape.Capitalized || sentence.Tokens[at + 1].Shape != TokenShape.Lower) return false;
        ref readonly NameToken token = ref sentence.Tokens[at], next = ref sentence.Tokens[at + 1];
        if ((token.Single & Known) != 0 || ((next.Single & (NameClass.Office | NameClass.OrganizationHead | NameClass.Kinship)) == 0 && next.Upos is not (PartOfSpeech.Noun or PartOfSpeech.Adj))) return false;
        return token.Upos == PartOfSpeech.Noun || (token.Single & Nouns) != 0 || titles.Sectors.Contains(Lower(sentence, at));
    }

    // "Christmas", "Covid".
    private bool IsUnnamed(NameSentence sentence, NameSpan span) => span.First == span.Last && titles.Unnamed.Contains(Lower(sentence, span.First));

    // "Parkinson's disease", "la maladie de Charcot".
    private bool IsAilment(NameSentence sentence, NameSpan span)
    {
        if (titles.Ailments.Count == 0) return false;
        if (titles.IsHeadFirst)
        {
            int link = span.First - 1;
            return link > 0 && sentence.Tokens[link].Shape is TokenShape.Lower or TokenShape.Elided && titles.Complements.Contains(Lower(sentence, link)) && titles.Ailments.Contains(Lower(sentence, link - 1));
        }

        int next = span.Last + 1;
        bool within = span.Last > span.First && Lower(sentence, span.Last) == titles.Possessive;
        bool possessive = within || (next < sentence.Count && Lower(sentence, next) == titles.Possessive);
        if (possessive && !within) next++;
        if (next < sentence.Count && titles.Ailments.Contains(Lower(sentence, next))) return true;
        return possessive && span.First == (within ? span.Last - 1 : span.Last) && titles.AilmentNames.Contains(Lower(sentence, span.First)) && (next >= sentence.Count || sentence.Tokens[next].Shape != TokenShape.Lower);
    }

    // "The State Attorney General, X": an office with capitals.
    private bool IsTitleAlone(NameSentence sentence, NameSpan span)
    {
        if (span.IsSettled) return false;
        if (titles.IsHeadFirst)
        {
            // "le chef de l'Etat", "ministre des Affaires étrangères".
            return span.Last > span.First && span.Kind == EntityKind.Person && sentence.Tokens[span.First].Shape == TokenShape.Lower && (sentence.Tokens[span.First].Single & NameClass.Office) != 0 && IsLink(sentence, span.First + 1);
        }

        if ((sentence.Tokens[span.First].Phrase & (NameClass.Organization | NameClass.Media | NameClass.Product)) != 0) return false;
        if (span.Last == span.First && (span.First == 0 || !titles.Articles.Contains(Lower(sentence, span.First - 1)) || (sentence.Tokens[span.First].Single & (NameClass.OrganizationHead | NameClass.Organization | NameClass.Media)) != 0)) return false;
        bool office = false;
        for (int i = span.First; i <= span.Last; i++)
        {
            bool title = (sentence.Tokens[i].Single & NameClass.Office) != 0 && (sentence.Tokens[i].Single & (NameClass.GivenName | NameClass.Surname)) == 0;
            if (!title && !titles.TitleWords.Contains(Lower(sentence, i))) return false;
            office |= title;
        }

        return office;
    }

    // "la PME lyonnaise": a noun, though it is written like a name.
    private bool IsCommonAcronym(NameSentence sentence, int at) =>
        sentence.Tokens[at].Shape == TokenShape.AllCapitals && sentence.Tokens[at].End - sentence.Tokens[at].Start < 6 && titles.CommonAcronyms.Contains(Lower(sentence, at));

    // "Papa", "Mme" and "Ex-minister" say who somebody is, but are no names.
    private bool IsFormOfAddressAlone(NameSentence sentence, int at)
    {
        NameClass known = sentence.Tokens[at].Single;
        if ((known & (NameClass.Honorific | NameClass.Kinship)) != 0) return true;
        return IsFormer(sentence, at);
    }

    private bool IsFormer(NameSentence sentence, int at)
    {
        int hyphen = sentence.Tokens[at].Start + FormerPrefix.Length;
        return sentence.Tokens[at].Shape is TokenShape.Capitalized or TokenShape.Hyphenated && hyphen + 1 < sentence.Tokens[at].End && char.IsLower(sentence.Text[hyphen + 1]) && Lower(sentence, at).StartsWith(FormerPrefix + "-", StringComparison.Ordinal);
    }

    // "Francfort 2-1", "Acme 23 million": a score, or a count of what follows.
    private bool IsCount(NameSentence sentence, int at)
    {
        if (sentence.Tokens[at].Shape != TokenShape.Number) return false;
        for (int i = sentence.Tokens[at].Start; i < sentence.Tokens[at].End; i++)
            if (sentence.Text[i] is '-' or '–') return true;
        return at + 1 < sentence.Count && (sentence.Text[sentence.Tokens[at + 1].Start] is '%' or '€' or '$' or '£' || titles.Scales.Contains(Lower(sentence, at + 1)));
    }

    private string Lower(NameSentence sentence, int at) =>
        spellings.Get(sentence.Text, sentence.Tokens[at].Start, sentence.Tokens[at].End).ToLowerInvariant().Replace('’', '\'');
}
