using System.Collections.Generic;

namespace Factum.Extraction.Mentions.Spans;

/// <summary>Several names, or a name and what it is of, that the tagger ran together.</summary>
/// <param name="titles">How the language puts nouns beside names.</param>
internal sealed class PartedNames(TitleGrammar titles)
{
    /// <summary>Parts them.</summary>
    public void Part(NameSentence sentence, List<NameSpan> spans)
    {
        if (titles.Possessive.Length > 0) PartOwners(sentence, spans);
        if (titles.Enterprises.Count > 0) PartDescribed(sentence, spans);
        if (!titles.IsHeadFirst) PartOffices(sentence, spans);
        PartAtVerbs(sentence, spans);
    }

    // "Zurich's Alpenrose": the town and what is there are two names.
    private void PartOwners(NameSentence sentence, List<NameSpan> spans)
    {
        for (int i = 0; i < spans.Count; i++)
        {
            NameSpan span = spans[i];
            if (span.Kind is EntityKind.Place or EntityKind.Event || (sentence.Tokens[span.First].Single & NameClass.Place) == 0) continue;
            int mark = span.First + 1;
            while (mark < span.Last && sentence.Tokens[mark].Phrase != NameClass.None && !sentence.Tokens[mark].PhraseStart) mark++;
            if (mark >= span.Last || sentence.Lower(mark) != titles.Possessive) continue;
            spans[i] = new NameSpan(span.First, mark - 1, EntityKind.Place);
            spans.Insert(i + 1, span with { First = mark + 1 });
        }
    }

    // "Lagos fintech Kobopay": the town, what the firm is, and the firm.
    private void PartDescribed(NameSentence sentence, List<NameSpan> spans)
    {
        for (int i = 0; i < spans.Count; i++)
        {
            NameSpan span = spans[i];
            int noun = span.First + 1;
            while (noun < span.Last && (sentence.Tokens[noun].Shape != TokenShape.Lower || !titles.Enterprises.Contains(sentence.Lower(noun)))) noun++;
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
        for (int i = 0; i < spans.Count; i++)
        {
            NameSpan span = spans[i];
            if (span.Last < span.First + 2 || span.IsSettled || (sentence.Tokens[span.Last].Single & NameClass.Office) == 0 && !titles.TitleEnds.Contains(sentence.Lower(span.Last))) continue;
            int last = span.Last;
            while (last > span.First && ((sentence.Tokens[last].Single & NameClass.Office) != 0 || titles.TitleWords.Contains(sentence.Lower(last)))) last--;
            if (last < span.Last - 1 && (((sentence.Tokens[last].Single | sentence.Tokens[last].Phrase) & (NameClass.Country | NameClass.City | NameClass.Place)) != 0)) spans[i] = new NameSpan(span.First, last, EntityKind.Place) { IsSettled = true };
        }
    }

    // "Rovers sack Keane": the word in lower case between two capitals is a verb, where it is nothing that stands in people's names.
    private void PartAtVerbs(NameSentence sentence, List<NameSpan> spans)
    {
        for (int i = 0; i < spans.Count; i++)
        {
            NameSpan span = spans[i];
            if (span.Kind != EntityKind.Person) continue;
            int verb = span.First + 1;
            while (verb < span.Last && !(sentence.Tokens[verb].Shape == TokenShape.Lower && !SpanTrimmer.IsFunctionWord(sentence.Tokens[verb]) && sentence.Tokens[verb].End - sentence.Tokens[verb].Start > 3)) verb++;
            if (verb >= span.Last) continue;
            spans[i] = span with { Last = verb - 1 };
            spans.Insert(i + 1, span with { First = verb + 1 });
        }
    }
}
