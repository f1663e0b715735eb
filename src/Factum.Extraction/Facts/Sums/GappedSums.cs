using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Facts.Frames;
using Factum.Extraction.Facts.Speech;
using Factum.Extraction.Grammar;
using Factum.Extraction.Quantities;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Sums;

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
    public static void Add(PlainList<SentenceReading> sentences, DocumentQuantities quantities, FactGrammar grammar, PlainList<FactDraft> drafts)
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
                if (Sharing(draft, reading, other, sentence.FirstAt(quantities.Amounts[other].FullRange.Start), receiver, grammar) is FactDraft gapped) drafts.Add(gapped);
            }
        }
    }

    private static FactDraft? Sharing(FactDraft draft, SentenceReading reading, int other, int first, string receiver, FactGrammar grammar)
    {
        AnnotatedSentence sentence = reading.Sentence;
        int last = first;
        while (last + 1 < sentence.Count && sentence.Amount[last + 1] == other) last++;
        if (Sharer(draft, sentence, first, other, grammar) is (string shared, int sharer) && reading.Fillers.One(sharer, FillerTypes.Named | FillerTypes.Phrase) is Filler another) return Gapped(draft, reading, other, shared, another);
        int before = first - 1;

        // "Une subvention de 12 000 euros à X et de 4 500 euros à Y".
        if (before > 0 && sentence.Lemmas[before] == grammar.Genitive && sentence[before - 1].Upos == PartOfSpeech.Cconj) before--;
        if (before < 0 || last + 2 >= sentence.Count || !(sentence[before].Upos == PartOfSpeech.Cconj || sentence[before].Form == "," || grammar.RelativePossessives.Contains(sentence.Lower(before)) || grammar.Including.Contains(sentence.Lower(before)))) return null;
        string? role = sentence.Lemmas[last + 1] == grammar.Dative ? receiver : GiverBehind(draft, sentence, sentence.Lemmas[last + 1]);
        if (role is null) return null;
        int head = last + 2;
        while (head < sentence.Count && sentence[head].Upos is PartOfSpeech.Det or PartOfSpeech.Adj && sentence.Covering[head] < 0) head++;
        return head < sentence.Count && reading.Fillers.One(head, FillerTypes.Named | FillerTypes.ActorPhrase) is Filler filler ? Gapped(draft, reading, other, role, filler) : null;
    }

    // "a donné 3 000 euros au musée pour sa façade, et X 2 000 euros": no verb but the one that the sums share.
    private static bool FollowsSum(AnnotatedSentence sentence, int trigger, int conjunction, int amount)
    {
        bool found = false;
        for (int at = trigger + 1; at < conjunction; at++)
        {
            found |= sentence.Amount[at] == amount;
            if (found && sentence.IsVerbal(at) && sentence[at].Features.Has("VerbForm", "Fin")) return false;
        }

        return found;
    }

    private static FactDraft Gapped(FactDraft draft, SentenceReading reading, int amount, string role, Filler filler)
    {
        FactDraft gapped = new(draft.Kind, draft.Sentence, draft.Trigger) { Polarity = draft.Polarity, Certainty = draft.Certainty, Source = draft.Source, TriggerRange = draft.TriggerRange };
        foreach (FactArgument argument in draft.Arguments)
            if (argument.Role != "Amount" && argument.Role != role) gapped.Add(argument.Role, argument.Filler);
        gapped.Add("Amount", reading.Fillers.Amount(amount));
        gapped.Add(role, filler);
        return gapped;
    }

    // "X touchera 3 000 euros, l'école 2 000 euros et Y 500 euros": who stands between a sum before and this one takes the place of the subject.
    private static (string Role, int Head)? Sharer(FactDraft draft, AnnotatedSentence sentence, int first, int amount, FactGrammar grammar)
    {
        string? role = null;
        foreach (FactArgument argument in draft.Arguments)
            if (argument.Role is "Payer" or "Payee" or "Donor" or "Recipient" or "Investor" or "Offender" && argument.Filler.Range.End <= sentence[draft.Trigger].Start && argument.Filler.Range.Start >= sentence[0].Start) role = argument.Role;
        if (role is null) return null;
        int head = -1;
        for (int at = first - 1; at > draft.Trigger; at--)
        {
            if (sentence[at].Form == "," || sentence[at].Upos == PartOfSpeech.Cconj)
                return head > at && (sentence.Amount[at - 1] == amount - 1 || FollowsSum(sentence, draft.Trigger, at, amount - 1)) ? (role, head) : null;
            if (sentence.IsVerbal(at) || sentence.Amount[at] >= 0 || sentence[at].Upos is PartOfSpeech.Punct or PartOfSpeech.Sconj or PartOfSpeech.Adv or PartOfSpeech.Num || (sentence[at].Upos == PartOfSpeech.Adp && sentence[at + 1].Upos is not PartOfSpeech.Noun and not PartOfSpeech.Propn and not PartOfSpeech.Det)) return null;
            if (grammar.RelativePossessives.Contains(sentence.Lower(at))) return null;
            if (sentence.IsNominal(at)) head = at;
        }

        return null;
    }
}
