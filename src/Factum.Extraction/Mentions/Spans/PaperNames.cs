using System.Collections.Generic;

namespace Factum.Extraction.Mentions.Spans;

/// <summary>Newspapers that are called by a noun and what they are of: "La Gazette du Littoral", "L'Écho des Deux-Rives".</summary>
/// <param name="titles">How the language puts nouns beside names.</param>
internal sealed class PaperNames(TitleGrammar titles)
{
    /// <summary>Joins what a paper is of with its noun.</summary>
    public void Join(NameSentence sentence, List<NameSpan> spans)
    {
        if (titles.PaperNouns.Count == 0) return;
        for (int noun = 1; noun + 2 < sentence.Count; noun++)
        {
            if (sentence.Tokens[noun].Shape != TokenShape.Capitalized || !titles.PaperNouns.Contains(sentence.Lower(noun)) || !IsCapitalArticle(sentence, noun - 1)) continue;
            int last = noun + 1;
            if (!titles.Complements.Contains(sentence.Lower(last))) continue;
            last++;
            if (titles.Articles.Contains(sentence.Lower(last)) && last + 1 < sentence.Count) last++;
            if (!sentence.Tokens[last].Shape.IsNameLike()) continue;
            if (SpanList.Covering(spans, last) is NameSpan of && of.First == last) last = of.Last;
            SpanList.Put(spans, new NameSpan(noun - 1, last, EntityKind.Organization) { IsSettled = true });
            noun = last;
        }
    }

    private bool IsCapitalArticle(NameSentence sentence, int at) => char.IsUpper(sentence.Text[sentence.Tokens[at].Start]) && titles.Articles.Contains(sentence.Lower(at));
}
