using System.Collections.Generic;
using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Facts.Speech;
using Factum.Extraction.Grammar;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Happenings;

/// <summary>Gives a deal told before the sum of the phrase that takes it up: "Alva va racheter Belor. L'opération, évaluée à 3 millions d'euros, …".</summary>
internal static class ResumedDeals
{
    // How many sentences back what is taken up may stand.
    private const int Reach = 4;

    /// <summary>Moves the sums from the prices that the phrases were given.</summary>
    public static void Move(PlainList<SentenceReading> sentences, FactGrammar grammar, PlainList<FactDraft> drafts)
    {
        if (grammar.Deals.Count == 0) return;
        DraftsBySentence told = new(drafts, sentences.Count);
        HashSet<FactDraft>? obsolete = null;
        foreach (FactDraft cost in drafts)
        {
            if (cost.Kind.Name != "Cost" || cost.Of("Amount") is not { Kind: FillerKind.Amount } amount || cost.Of("Item") is not { Kind: FillerKind.Text } item) continue;
            AnnotatedSentence sentence = sentences[cost.Sentence].Sentence;
            int head = sentence.HeadOf(item.Range);
            if (head < 0 || !grammar.Deals.TryGetValue(sentence.Lemmas[head], out WordSet? kinds)) continue;
            if (!TakesUp(sentence, grammar, head))
            {
                // "A contract worth 3 million" is what is awarded, and no thing with a price.
                if (kinds.Contains("ContractAward")) (obsolete ??= []).Add(cost);
                continue;
            }

            if (Told(told, kinds, cost, sentence[head].Start) is not FactDraft deal) continue;
            deal.Add("Amount", amount);
            (obsolete ??= []).Add(cost);
        }

        if (obsolete is not null) drafts.RemoveAll(obsolete.Contains);
    }

    // "L'opération", "cette transaction", and nothing that says which.
    private static bool TakesUp(AnnotatedSentence sentence, FactGrammar grammar, int noun)
    {
        int determiner = sentence.Child(noun, DependencyRelation.Det);
        if (determiner < 0 || !grammar.Definites.Contains(sentence.Lower(determiner))) return false;
        foreach (int child in sentence.Tree.Children(noun)) if (child > noun && sentence.Relation(child) == DependencyRelation.Nmod && sentence.Amount[child] < 0) return false;
        return true;
    }

    /// <summary>The last deal of such a kind before an offset that has no sum; none where a nearer one has its own.</summary>
    private static FactDraft? Told(DraftsBySentence told, WordSet kinds, FactDraft cost, int offset)
    {
        for (int sentence = cost.Sentence; sentence >= 0 && sentence >= cost.Sentence - Reach; sentence--)
        {
            FactDraft? last = null;
            foreach (FactDraft draft in told[sentence])
                if (draft.TriggerRange.End <= offset && kinds.Contains(draft.Kind.Name) && draft.Polarity == Polarity.Affirmed && (last is null || draft.TriggerRange.Start >= last.TriggerRange.Start)) last = draft;
            if (last is not null) return last.Of("Amount") is null ? last : null;
        }

        return null;
    }
}
