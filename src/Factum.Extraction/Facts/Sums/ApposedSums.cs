using System.Collections.Generic;
using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Facts.Speech;
using Factum.Extraction.Grammar;
using Factum.Extraction.Quantities;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Sums;

/// <summary>Gives a deal the sum that an apposition to its clause tells: "X a confié le chantier à Y, un contrat de 3 millions d'euros".</summary>
internal static class ApposedSums
{
    // How far behind its noun the sum may stand.
    private const int Reach = 12;

    /// <summary>Adds the sums, and removes the prices that the noun of the apposition was given.</summary>
    public static void Add(PlainList<SentenceReading> sentences, DocumentQuantities quantities, FactGrammar grammar, PlainList<FactDraft> drafts)
    {
        if (grammar.Deals.Count == 0) return;
        DraftsBySentence told = new(drafts, sentences.Count);
        HashSet<FactDraft>? obsolete = null;
        foreach (FactDraft draft in drafts)
        {
            if (!draft.Kind.Takes("Amount") || draft.Of("Amount") is not null || !draft.Kind.IsEvent) continue;
            SentenceReading reading = sentences[draft.Sentence];
            AnnotatedSentence sentence = reading.Sentence;
            if (sentence.Amounts.Count == 0) continue;
            int amount = Sum(sentence, quantities, grammar, draft, out int noun);
            if (amount < 0) continue;
            draft.Add("Amount", reading.Fillers.Amount(amount));
            AddCosts(told[draft.Sentence], amount, new TextRange(sentence[noun].Start, sentence[noun].End), obsolete ??= []);
        }

        if (obsolete is not null) drafts.RemoveAll(obsolete.Contains);
    }

    private static void AddCosts(PlainList<FactDraft> told, int amount, TextRange noun, HashSet<FactDraft> costs)
    {
        foreach (FactDraft cost in told)
            if (cost.Kind.Name == "Cost" && cost.Of("Amount") is { Kind: FillerKind.Amount } priced && priced.Index == amount && cost.Of("Item") is { Kind: FillerKind.Text } item && item.Range.Contains(noun)) costs.Add(cost);
    }

    private static int Sum(AnnotatedSentence sentence, DocumentQuantities quantities, FactGrammar grammar, FactDraft draft, out int noun)
    {
        noun = -1;
        for (int comma = draft.Trigger + 1; comma + 2 < sentence.Count; comma++)
        {
            if (sentence[comma].Form is ";" or ":") return -1;
            if (sentence[comma].Form != ",") continue;
            int at = comma + 1;
            while (at < sentence.Count && sentence.Covering[at] < 0 && sentence[at].Upos is PartOfSpeech.Det or PartOfSpeech.Adj) at++;
            if (at == comma + 1 || at >= sentence.Count || !grammar.Deals.TryGetValue(sentence.Lemmas[at], out WordSet? kinds) || !kinds.Contains(draft.Kind.Name)) continue;
            noun = at;
            for (int i = at + 1; i < sentence.Count && i <= at + Reach; i++)
            {
                if (sentence[i].Form is "," or ";" or ":" || (sentence.IsVerbal(i) && sentence[i].Features.Has("VerbForm", "Fin"))) return -1;
                if (sentence.Amount[i] >= 0 && !quantities.Amounts[sentence.Amount[i]].IsEquivalent) return sentence.Amount[i];
            }

            return -1;
        }

        return -1;
    }
}
