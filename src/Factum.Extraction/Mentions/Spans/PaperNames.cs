using System.Collections.Generic;

namespace Factum.Extraction.Mentions.Spans;

/// <summary>Newspapers that are called by a noun and what they are of: "La Gazette du Littoral", "L'Écho des Deux-Rives".</summary>
/// <param name="titles">How the language puts nouns beside names.</param>
internal sealed class PaperNames(TitleGrammar titles)
{
    private const int LongestName = 3;

    /// <summary>Joins what a paper is of with its noun, and finds those whose article a preposition has taken in: "confié au Monde".</summary>
    public void Join(NameSentence sentence, List<NameSpan> spans)
    {
        if (titles.PaperNouns.Count == 0) return;
        for (int at = 1; at < sentence.Count; at++)
            if (sentence.Tokens[at].Shape == TokenShape.Capitalized && LastOfContracted(sentence, at) is int end and >= 0) SpanList.Put(spans, new NameSpan(at, end, EntityKind.Organization) { IsSettled = true });
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

    // The last word of a known paper's name without its article, or -1; "du Monde" may be the world's, but not where a paper is looked for.
    private int LastOfContracted(NameSentence sentence, int first)
    {
        // "Directrice du « Monde »".
        if (first > 2 && sentence.Text[sentence.Tokens[first - 1].Start] == '«') return LastOfContracted(sentence, first, first - 2);
        return LastOfContracted(sentence, first, first - 1);
    }

    private int LastOfContracted(NameSentence sentence, int first, int preposition)
    {
        string before = sentence.Lower(preposition);
        if (sentence.Tokens[preposition].Shape != TokenShape.Lower || !titles.ContractedArticles.TryGetValue(before, out string? article)) return -1;
        if (titles.Complements.Contains(before) && !(preposition > 0 && (titles.PaperGenitives.Contains(sentence.Lower(preposition - 1)) || preposition < first - 1))) return -1;
        ulong hash = NameHash.Add(NameHash.Of(article), ' ');
        int found = -1;
        for (int last = first; last < sentence.Count && last < first + LongestName; last++)
        {
            if (last > first) hash = NameHash.Add(hash, ' ');
            hash = NameHash.Add(hash, sentence.Text, sentence.Tokens[last].Start, sentence.Tokens[last].End);
            if ((NameLexicon.World.Find(hash) & NameClass.Media) != 0) found = last;
        }

        return found;
    }

    private bool IsCapitalArticle(NameSentence sentence, int at) => char.IsUpper(sentence.Text[sentence.Tokens[at].Start]) && titles.Articles.Contains(sentence.Lower(at));
}
