using System.Collections.Generic;
using Factum.Extraction.Grammar;

namespace Factum.Extraction.Mentions.Spans;

/// <summary>Towns beside names and nouns that the tagger ran together with them, or did not see for their being words too.</summary>
internal static class TownSpans
{
    private const NameClass Towns = NameClass.City | NameClass.Town | NameClass.Place | NameClass.Country;

    /// <summary>Corrects a sentence's names.</summary>
    public static void Correct(NameSentence sentence, List<NameSpan> spans, TitleGrammar titles)
    {
        for (int i = 0; i < spans.Count; i++) Part(sentence, spans, i, titles);
        if (titles.Enterprises.Count == 0) return;
        for (int at = sentence.FirstWord + 1; at + 1 < sentence.Count; at++)
            if (IsTown(sentence, at, titles) && !SpanList.Covers(spans, at)) SpanList.Put(spans, new NameSpan(at, at, EntityKind.Place) { IsSettled = true });
    }

    // "the Bath practice": a town whose name is a word, where no capital stands for another reason.
    private static bool IsTown(NameSentence sentence, int at, TitleGrammar titles) =>
        sentence.Tokens[at].Shape == TokenShape.Capitalized && (sentence.Tokens[at].Single & Towns) != 0 && (sentence.Tokens[at].Single & (NameClass.Calendar | NameClass.Demonym)) == 0
        && sentence.Tokens[at - 1].Upos == PartOfSpeech.Det && sentence.Tokens[at + 1].Shape == TokenShape.Lower && titles.Enterprises.Contains(sentence.Lower(at + 1));

    private static void Part(NameSentence sentence, List<NameSpan> spans, int index, TitleGrammar titles)
    {
        NameSpan span = spans[index];
        if (span.IsSettled || span.Last - span.First < 2) return;
        for (int link = span.First + 1; link < span.Last; link++)
        {
            if (sentence.Tokens[link].Shape != TokenShape.Lower || !titles.Complements.Contains(sentence.Lower(link))) continue;
            int head = link - 1;

            // "the Norfolk port of X": the noun in lower case is no part of a name.
            if (head > span.First && sentence.Tokens[head].Shape == TokenShape.Lower && (sentence.Tokens[head].Single & NameClass.PlaceHead) != 0)
            {
                spans[index] = new NameSpan(span.First, head - 1, EntityKind.Place) { IsSettled = true };
                SpanList.Put(spans, new NameSpan(link + 1, span.Last, EntityKind.Place) { IsSettled = true });
                return;
            }

            // "X Engineering of Duluth": a firm and its town; "the Bank of Ghana" is one name.
            if (head > span.First && link + 1 == span.Last && titles.FirmTails.Contains(sentence.Lower(head)) && !titles.JoiningHeads.Contains(sentence.Lower(head)) && (sentence.Tokens[span.Last].Single & (NameClass.City | NameClass.Town)) != 0)
            {
                spans[index] = new NameSpan(span.First, head, EntityKind.Organization) { IsSettled = true };
                SpanList.Put(spans, new NameSpan(span.Last, span.Last, EntityKind.Place) { IsSettled = true });
                return;
            }
        }
    }
}
