using System.Collections.Generic;
using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Facts.Speech;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Sums;

/// <summary>Reads what was paid for a thing as its price too: "la maison, vendue 410 000 euros".</summary>
internal static class PurchasePrices
{
    /// <summary>Adds the costs.</summary>
    /// <param name="sentences">The sentences that the drafts were read from.</param>
    /// <param name="grammar">The words of the language.</param>
    /// <param name="drafts">The facts so far.</param>
    public static void Add(PlainList<SentenceReading> sentences, FactGrammar grammar, PlainList<FactDraft> drafts)
    {
        if (grammar.FirmParts.Count == 0) return;
        FactKind kind = FactVocabulary.Find("Cost")!;
        HashSet<int> priced = [];
        foreach (FactDraft draft in drafts)
            if (draft.Kind.Name == "Cost" && draft.Of("Amount") is { Kind: FillerKind.Amount } sum) priced.Add(sum.Index);
        for (int i = drafts.Count - 1; i >= 0; i--)
        {
            FactDraft draft = drafts[i];
            if (draft.Kind.Name != "Acquisition" || draft.Of("Amount") is not { Kind: FillerKind.Amount } amount || draft.Polarity == Polarity.Denied || draft.Of("Target") is not { Kind: FillerKind.Text } item || priced.Contains(amount.Index)) continue;
            if (IsObject(sentences[draft.Sentence].Sentence, item, grammar) && priced.Add(amount.Index)) drafts.Add(Cost(kind, draft, item, amount));
        }
    }

    private static bool IsObject(AnnotatedSentence sentence, Filler item, FactGrammar grammar)
    {
        int head = sentence.HeadOf(item.Range);
        return head >= 0 && !grammar.FirmParts.Contains(sentence.Lemmas[head]) && sentence.Covering[head] < 0;
    }

    private static FactDraft Cost(FactKind kind, FactDraft draft, Filler item, Filler amount)
    {
        FactDraft cost = new(kind, draft.Sentence, draft.Trigger) { TriggerRange = draft.TriggerRange, Polarity = draft.Polarity, Certainty = draft.Certainty, Source = draft.Source };
        cost.Add("Item", item);
        cost.Add("Amount", amount);
        return cost;
    }
}
