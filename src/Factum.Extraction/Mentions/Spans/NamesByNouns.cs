using System;
using System.Collections.Generic;
using Factum.Extraction.Grammar;

namespace Factum.Extraction.Mentions.Spans;

/// <summary>Names that go on or stand alone by a noun beside them: parties, associations, governments.</summary>
/// <param name="titles">How the language puts nouns beside names.</param>
internal sealed class NamesByNouns(TitleGrammar titles)
{
    /// <summary>Adds and extends them.</summary>
    public void Add(NameSentence sentence, List<NameSpan> spans)
    {
        if (titles.PartyLabels.Count > 0) AddLabels(sentence, spans);
        if (titles.IsHeadFirst) AddArticled(sentence, spans);
        if (titles.IsHeadFirst) ExtendNamed(sentence, spans);
        if (titles.PolityBodies.Count > 0) ExtendPolities(sentence, spans);
    }

    // "the Conservative X", "Labour MP": parties; "a Conservative councillor" is told by an adjective.
    private void AddLabels(NameSentence sentence, List<NameSpan> spans)
    {
        for (int i = sentence.FirstWord + 1; i < sentence.Count; i++)
        {
            if (sentence.Tokens[i].Shape != TokenShape.Capitalized || SpanList.Covers(spans, i) || !titles.PartyLabels.Contains(sentence.Lower(i))) continue;
            if (i + 1 < sentence.Count && sentence.Tokens[i + 1].Shape == TokenShape.Lower && (sentence.Tokens[i + 1].Single & NameClass.Office) != 0 && !titles.PartyOffices.Contains(sentence.Lower(i + 1))) continue;
            SpanList.Put(spans, new NameSpan(i, i, EntityKind.Organization) { IsSettled = true });
        }
    }

    // "la maison d'édition Les Deux Rives", "le festival Les Soirs d'été": an article with a capital in the middle of a sentence opens a name.
    private void AddArticled(NameSentence sentence, List<NameSpan> spans)
    {
        for (int article = sentence.FirstWord + 2; article + 1 < sentence.Count; article++)
        {
            if (sentence.Tokens[article].Shape is not (TokenShape.Capitalized or TokenShape.Elided) || !char.IsUpper(sentence.Text[sentence.Tokens[article].Start]) || !titles.Articles.Contains(sentence.Lower(article)) || SpanList.Covering(spans, article)?.First <= article) continue;
            int noun = article - 1;
            while (noun > article - 3 && noun > 0 && sentence.Tokens[noun].Shape == TokenShape.Lower && sentence.Tokens[noun].Upos == PartOfSpeech.Adj) noun--;
            if (noun > 2 && sentence.Tokens[noun].Upos == PartOfSpeech.Noun && titles.Complements.Contains(sentence.Lower(noun - 1))) noun -= 2;
            if (sentence.Tokens[noun].Shape != TokenShape.Lower || !titles.Namers.TryGetValue(sentence.Lower(noun), out EntityKind kind)) continue;
            int last = article + 1;
            if (sentence.Tokens[last].Upos is not (PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Num) && !sentence.Tokens[last].Shape.IsNameLike()) continue;
            if (SpanList.Covering(spans, last) is { } found) last = found.Last;
            if (last + 1 < sentence.Count && sentence.Tokens[last + 1].Shape.IsNameLike() && !SpanList.Covers(spans, last + 1)) last++;
            SpanList.Put(spans, new NameSpan(article, last, kind) { IsSettled = true });
        }
    }

    // "l'association Rivages propres", "le collectif Val en commun": behind the noun the name goes on in lower case.
    private void ExtendNamed(NameSentence sentence, List<NameSpan> spans)
    {
        for (int i = 1; i + 1 < sentence.Count; i++)
        {
            if (sentence.Tokens[i].Shape != TokenShape.Capitalized || sentence.Tokens[i - 1].Shape != TokenShape.Lower || !titles.Namers.TryGetValue(sentence.Lower(i - 1), out EntityKind kind)) continue;
            int last = SpanList.Covering(spans, i)?.Last ?? i;
            if (last + 1 >= sentence.Count || sentence.Tokens[last].Shape == TokenShape.Lower) continue;
            int next = last + 1;
            ref readonly NameToken token = ref sentence.Tokens[next];
            if (token.Shape != TokenShape.Lower) continue;
            if (token.Upos == PartOfSpeech.Adj && (token.Single & NameClass.Demonym) == 0 && !IsParticiple(sentence.Lower(next))) last = next;
            else if (titles.NamerLinks.Contains(sentence.Lower(next)) && next + 1 < sentence.Count && sentence.Tokens[next + 1].Shape == TokenShape.Lower && sentence.Tokens[next + 1].Upos is PartOfSpeech.Noun or PartOfSpeech.Adj && IsBriefName(sentence, i, last)) last = next + 1;
            else continue;
            SpanList.Put(spans, new NameSpan(i, last, kind) { IsSettled = true });
        }
    }

    private static bool IsBriefName(NameSentence sentence, int first, int last) => first == last && (sentence.Tokens[first].Single & NameClass.GivenName) == 0;

    // "basée à Laon", "née en 2004": what is told of the association.
    private bool IsParticiple(string word)
    {
        foreach (string end in titles.ParticipleEnds) if (word.EndsWith(end, StringComparison.Ordinal)) return true;
        return false;
    }

    // "the Ontario government".
    private void ExtendPolities(NameSentence sentence, List<NameSpan> spans)
    {
        for (int at = 1; at < sentence.Count; at++)
        {
            if (!sentence.Tokens[at - 1].Shape.IsNameLike() || sentence.Tokens[at].Shape is not (TokenShape.Lower or TokenShape.Capitalized) || !titles.PolityBodies.Contains(sentence.Lower(at))) continue;
            int owner = at - 1;
            NameSpan? place = spans.Find(span => span.Last == owner && (span.Kind == EntityKind.Place || (sentence.Tokens[span.First].Single & (NameClass.Country | NameClass.Place)) != 0 || (sentence.Tokens[span.First].Phrase & (NameClass.Country | NameClass.Place)) != 0));
            if (place is null) continue;
            SpanList.Put(spans, new NameSpan(place.First, at, EntityKind.Organization) { IsSettled = true });
        }
    }
}
