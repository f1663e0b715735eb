using Factum.Extraction.Grammar;

namespace Factum.Extraction.Facts.Factuality;

/// <content>Negations, and what undoes them.</content>
internal sealed partial class StandingReader
{
    /// <summary>Whether a verb, noun or adjective is negated itself.</summary>
    private bool IsNegated(int word)
    {
        bool negated = false;
        foreach (int child in sentence.Tree.Children(word))
        {
            string lemma = sentence.Lemmas[child];
            DependencyRelation relation = sentence.Relation(child);
            if (relation is DependencyRelation.Advmod or DependencyRelation.Expl or DependencyRelation.Aux or DependencyRelation.Cc or DependencyRelation.Det or DependencyRelation.Obj or DependencyRelation.Iobj or DependencyRelation.Nsubj or DependencyRelation.Mark or DependencyRelation.Discourse)
            {
                if (grammar.Restrictions.Contains(lemma) && relation == DependencyRelation.Advmod) return false;
                if (grammar.Negations.Contains(lemma) && !IsUndone(child)) negated = true;
            }

            if (relation == DependencyRelation.Advmod && grammar.NoLonger.Contains(sentence.Lower(child)) && HasNegativeWord(child)) negated = true;
            if (relation is DependencyRelation.Nsubj or DependencyRelation.Obj or DependencyRelation.Obl && !(sentence[child].Upos != PartOfSpeech.Pron && IsSaid(word)) && HasNegativeWord(child) && !OpensQuotation(child)) negated = true;
        }

        return negated && !IsRestricted(word);
    }

    // "N'en a pas moins payé", "n'a pas seulement payé", "did not just pay": what stands behind the negation makes it none.
    private bool IsUndone(int negation)
    {
        for (int i = negation + 1; i < sentence.Count && i < negation + Litotes; i++)
            if (grammar.Undoing.Contains(sentence.Lower(i)) && grammar.UndoneBy.Contains(sentence.Lower(i - 1))) return true;
        return false;
    }

    // "N'en a remboursé que deux": "que" before what the verb acts on, whatever the tree hangs it on.
    private bool IsRestricted(int verb)
    {
        if (grammar.Restrictions.Count == 0) return false;
        for (int at = verb + 1; at < sentence.Count && at < verb + 4; at++)
            if (grammar.Restrictions.Contains(sentence.Lower(at)) && sentence.Relation(at) == DependencyRelation.Advmod && sentence[at].Head > at && !sentence.IsVerbal(sentence[at].Head)) return true;
        return false;
    }

    // "Few deny it", "few traders deny it", but "a few deny it".
    private bool IsScarce(int nominal)
    {
        int first = nominal;
        foreach (int child in sentence.Tree.Children(nominal)) first = System.Math.Min(first, child);
        return grammar.Scarce.Contains(sentence.Lower(first)) && (first == 0 || sentence[first - 1].Upos != PartOfSpeech.Det);
    }

    // "Promised "no favours"": what is promised is quoted, and is promised.
    private bool OpensQuotation(int nominal)
    {
        int first = nominal;
        foreach (int child in sentence.Tree.Children(nominal)) if (sentence[child].Upos != PartOfSpeech.Punct) first = System.Math.Min(first, child);
        return first > 0 && sentence[first - 1].Form is "\"" or "“" or "«";
    }

    private bool HasNegativeWord(int nominal)
    {
        if (IsScarce(nominal)) return true;
        if (sentence[nominal].Upos is PartOfSpeech.Pron or PartOfSpeech.Noun && grammar.NegativeWords.Contains(sentence.Lemmas[nominal]) && sentence.Child(nominal, DependencyRelation.Det) < 0 && sentence.Child(nominal, DependencyRelation.Nummod) < 0 && !sentence[nominal].Features.Has("Number", "Plur")) return true;
        foreach (int child in sentence.Tree.Children(nominal))
            if (sentence.Relation(child) is DependencyRelation.Det or DependencyRelation.Advmod && grammar.NegativeWords.Contains(sentence.Lemmas[child])) return true;
        return false;
    }

    private void Determine(int noun, Standing standing)
    {
        if (HasNegativeWord(noun) && standing.Polarity == Polarity.Affirmed) standing.Deny();
    }
}
