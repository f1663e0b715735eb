namespace Factum.Extraction.Mentions.Spans;

/// <summary>Takes from a name what the tagger put to it and is none of it: what a firm makes, what it was chosen for, the letters before a sum's sign.</summary>
/// <param name="titles">How the language puts nouns beside names.</param>
internal sealed class LooseEnds(TitleGrammar titles)
{
    /// <summary>The name without them.</summary>
    public NameSpan Cut(NameSentence sentence, NameSpan span)
    {
        if (span.Last > span.First && OpensSum(sentence, span.Last)) span = span with { Last = span.Last - 1 };
        if (!titles.IsHeadFirst || span.Last == span.First) return span;
        return WithoutPurpose(sentence, WithoutWares(sentence, span));
    }

    // "Pay Jo Lund A$610,000".
    private static bool OpensSum(NameSentence sentence, int last) =>
        last + 1 < sentence.Count && sentence.Tokens[last + 1].Start == sentence.Tokens[last].End && sentence.Lower(last + 1) == "$";

    // "Le fabricant de bottes Ormeva": the boots are what the maker makes.
    private NameSpan WithoutWares(NameSentence sentence, NameSpan span)
    {
        if (span.IsSettled || span.First < 2 || sentence.Tokens[span.First].Shape != TokenShape.Lower || !sentence.Tokens[span.First + 1].Shape.IsNameLike() || !titles.Complements.Contains(sentence.Lower(span.First - 1)) || !titles.Firms.Contains(sentence.Lower(span.First - 2))) return span;
        return span with { First = span.First + 1 };
    }

    // "Retenu par Ormeva pour la fourniture de bottes", "saisir le tribunal contre la Ville".
    private NameSpan WithoutPurpose(NameSentence sentence, NameSpan span)
    {
        for (int link = span.First + 1; link + 1 <= span.Last; link++)
        {
            if (sentence.Tokens[link].Shape != TokenShape.Lower || !titles.Articles.Contains(sentence.Lower(link + 1))) continue;
            if (titles.Opposing.Contains(sentence.Lower(link)) || (!span.IsSettled && sentence.Tokens[link - 1].Shape.IsNameLike() && titles.FieldLinks.Contains(sentence.Lower(link)))) return span with { Last = link - 1 };
        }

        return span;
    }
}
