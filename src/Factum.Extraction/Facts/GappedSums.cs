using System.Collections.Generic;
using Factum.Extraction.Grammar;
using Factum.Extraction.Quantities;

namespace Factum.Extraction.Facts;

/// <summary>Reads sums that share their verb with one before: "verser 45 000 € à X et 28 500 € à Y".</summary>
internal static class GappedSums
{
    // "£10m came from X and £1.5m from Y": the role that the preposition gave before.
    private static string? GiverBehind(FactDraft draft, AnnotatedSentence sentence, string preposition)
    {
        foreach (FactArgument argument in draft.Arguments)
        {
            if (argument.Role is not ("Payer" or "Donor" or "Investor")) continue;
            int word = sentence.FirstAt(argument.Filler.Range.Start) - 1;
            while (word > 0 && word < sentence.Count && sentence[word].Upos is PartOfSpeech.Det or PartOfSpeech.Adj) word--;
            if (word >= 0 && word < sentence.Count && sentence[word].Upos == PartOfSpeech.Adp && sentence.Lemmas[word] == preposition) return argument.Role;
        }

        return null;
    }

    // How many sums on a list may go.
    private const int Furthest = 60;

    /// <summary>Adds the facts of the further sums.</summary>
    public static void Add(IReadOnlyList<SentenceReading> sentences, DocumentQuantities quantities, FactGrammar grammar, List<FactDraft> drafts)
    {
        int count = drafts.Count;
        for (int i = 0; i < count; i++)
        {
            FactDraft draft = drafts[i];
            string? receiver = draft.Kind.Name switch
            {
                "Payment" => "Payee",
                "Donation" or "Investment" => "Recipient",
                "Fine" => "Offender",
                _ => null,
            };
            if (receiver is null || draft.Of("Amount") is not Filler amount || amount.Kind != FillerKind.Amount) continue;
            SentenceReading reading = sentences[draft.Sentence];
            AnnotatedSentence sentence = reading.Sentence;
            if (sentence.Amounts.Count == 0) continue;
            int furthest = System.Math.Min(amount.Index + Furthest, sentence.Amounts[sentence.Amounts.Count - 1]);
            for (int other = System.Math.Max(amount.Index + 1, sentence.Amounts[0]); other <= furthest; other++)
            {
                if (quantities.Amounts[other].IsEquivalent) continue;
                int first = sentence.FirstAt(quantities.Amounts[other].FullRange.Start);
                int last = first;
                while (last + 1 < sentence.Count && sentence.Amount[last + 1] == other) last++;
                if (first == 0 || last + 2 >= sentence.Count || !(sentence[first - 1].Upos == PartOfSpeech.Cconj || sentence[first - 1].Form == ",")) continue;
                string? role = sentence.Lemmas[last + 1] == grammar.Dative ? receiver : GiverBehind(draft, sentence, sentence.Lemmas[last + 1]);
                if (role is null) continue;
                int head = last + 2;
                while (head < sentence.Count && sentence[head].Upos is PartOfSpeech.Det or PartOfSpeech.Adj && sentence.Covering[head] < 0) head++;
                if (head >= sentence.Count || reading.Fillers.One(head, FillerTypes.Named | FillerTypes.Phrase) is not Filler filler) continue;
                FactDraft gapped = new(draft.Kind, draft.Sentence, draft.Trigger) { Polarity = draft.Polarity, Certainty = draft.Certainty, Source = draft.Source, TriggerRange = draft.TriggerRange };
                foreach (FactArgument argument in draft.Arguments)
                    if (argument.Role != "Amount" && argument.Role != role) gapped.Add(argument.Role, argument.Filler);
                gapped.Add("Amount", reading.Fillers.Amount(other));
                gapped.Add(role, filler);
                drafts.Add(gapped);
            }
        }
    }
}
