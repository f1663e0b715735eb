using System.Collections.Generic;
using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Facts.Speech;
using Factum.Extraction.Grammar;
using Factum.Extraction.Quantities;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Sums;

/// <summary>Reads the figure that a result is compared with: "18 M€, contre 7 M€ en 2019".</summary>
internal static class FormerFigures
{
    // "revenue of $61 million (2023: $44 million)".
    private static bool IsBracketed(AnnotatedSentence sentence, int amount)
    {
        if (amount < 3 || sentence[amount - 1].Form != ":" || sentence.Time[amount - 2] < 0) return false;
        for (int word = amount - 3; word >= 0 && word > amount - 8; word--)
        {
            if (sentence[word].Form == "(") return true;
            if (sentence.Time[word] < 0) return false;
        }

        return false;
    }

    /// <summary>Adds the price from which one has changed: "passera de 30 à 45 euros", "from $30 to $45".</summary>
    public static void AddPrices(PlainList<SentenceReading> sentences, DocumentQuantities quantities, FactGrammar grammar, PlainList<FactDraft> drafts)
    {
        HashSet<int>? taken = null;
        int count = drafts.Count;
        for (int i = 0; i < count; i++)
        {
            FactDraft draft = drafts[i];
            if (draft.Kind.Name != "Cost" || draft.Of("Amount") is not { Kind: FillerKind.Amount } amount || amount.Index == 0) continue;
            SentenceReading reading = sentences[draft.Sentence];
            int former = amount.Index - 1;
            if (!reading.Sentence.Amounts.Contains(former) || quantities.Amounts[former].IsEquivalent || (taken ??= Taken(drafts)).Contains(former)) continue;
            if (!OpensRange(reading.Sentence, quantities, grammar, former)) continue;
            drafts.Add(WithAmount(draft, reading.Fillers.Amount(former)));
            taken.Add(former);
        }
    }

    private static bool OpensRange(AnnotatedSentence sentence, DocumentQuantities quantities, FactGrammar grammar, int former)
    {
        int earlier = sentence.FirstAt(quantities.Amounts[former].FullRange.Start);
        int between = sentence.FirstAt(quantities.Amounts[former + 1].FullRange.Start) - 1;
        return earlier > 0 && between > earlier && sentence[between].Upos == PartOfSpeech.Adp && sentence.Amount[between - 1] == former && grammar.Starting.Contains(sentence.Lower(earlier - 1));
    }

    private static FactDraft WithAmount(FactDraft draft, Filler amount)
    {
        FactDraft before = new(draft.Kind, draft.Sentence, draft.Trigger) { Polarity = draft.Polarity, Source = draft.Source, TriggerRange = draft.TriggerRange };
        foreach (FactArgument argument in draft.Arguments) if (argument.Role != "Amount") before.Add(argument.Role, argument.Filler);
        before.Add("Amount", amount);
        return before;
    }

    /// <summary>The sums that facts have.</summary>
    private static HashSet<int> Taken(PlainList<FactDraft> drafts)
    {
        HashSet<int> taken = [];
        foreach (FactDraft draft in drafts) if (draft.Of("Amount") is { Kind: FillerKind.Amount } sum) taken.Add(sum.Index);
        return taken;
    }

    /// <summary>Adds the former results.</summary>
    public static void Add(PlainList<SentenceReading> sentences, DocumentQuantities quantities, FactGrammar grammar, PlainList<FactDraft> drafts)
    {
        int count = drafts.Count;
        for (int i = 0; i < count; i++)
        {
            FactDraft draft = drafts[i];
            if (draft.Kind.Name != "FinancialResult" || draft.Of("Amount") is not Filler amount) continue;
            SentenceReading reading = sentences[draft.Sentence];
            foreach (int other in reading.Sentence.Amounts)
            {
                if (other > amount.Index + 20) break;
                if (other <= amount.Index || Former(draft, amount, reading, other, quantities, grammar) is not FactDraft former) continue;
                drafts.Add(former);
                break;
            }
        }
    }

    private static FactDraft? Former(FactDraft draft, Filler amount, SentenceReading reading, int other, DocumentQuantities quantities, FactGrammar grammar)
    {
        AnnotatedSentence sentence = reading.Sentence;
        if (IsNearer(sentence, quantities, grammar, amount.Index, other) || quantities.Amounts[other].IsEquivalent || IsBase(sentence, quantities, grammar, amount.Index)) return null;
        int first = sentence.FirstAt(quantities.Amounts[other].FullRange.Start);
        if (first == 0 || !(IsBracketed(sentence, first) || (sentence[first - 1].Upos == PartOfSpeech.Adp && (grammar.Formerly.Contains(sentence.Lemmas[first - 1]) || (first > 1 && grammar.Compared.Contains(sentence[first - 2].Form)))))) return null;
        FactDraft former = new(draft.Kind, draft.Sentence, draft.Trigger) { Polarity = draft.Polarity, Certainty = draft.Certainty, Source = draft.Source, TriggerRange = draft.TriggerRange };
        foreach (FactArgument argument in draft.Arguments)
            if (argument.Role is not ("Amount" or "Period" or "Time")) former.Add(argument.Role, argument.Filler);
        former.Add("Amount", reading.Fillers.Amount(other));
        if (IsBracketed(sentence, first) && sentence.Time[first - 2] >= 0) former.Add("Period", reading.Fillers.Time(sentence.Time[first - 2]));
        foreach (int time in sentence.Times)
            if (quantities.Times[time].Range.Start - quantities.Amounts[other].Range.End is >= 0 and < 12) former.Add("Period", reading.Fillers.Time(time));
        return former;
    }

    /// <summary>Whether another figure stands between the two: what is compared is the nearest.</summary>
    private static bool IsNearer(AnnotatedSentence sentence, DocumentQuantities quantities, FactGrammar grammar, int amount, int former)
    {
        foreach (int between in sentence.Amounts)
            if (between > amount && between < former && !quantities.Amounts[between].IsEquivalent && !IsBase(sentence, quantities, grammar, between)) return true;
        return false;
    }

    // "A profit of $88m on sales of $4bn, compared with $63m": the sales only tell what the profit was made on.
    private static bool IsBase(AnnotatedSentence sentence, DocumentQuantities quantities, FactGrammar grammar, int amount)
    {
        int at = sentence.FirstAt(quantities.Amounts[amount].FullRange.Start) - 1;
        if (at < 2 || sentence.Lemmas[at] != grammar.Genitive || sentence[at - 1].Upos != PartOfSpeech.Noun) return false;
        at--;
        while (at > 0 && sentence[at].Upos is PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Det or PartOfSpeech.Adp && !grammar.Bases.Contains(sentence[at].Form) && sentence.Amount[at] < 0) at--;
        return at > 1 && grammar.Bases.Contains(sentence[at].Form) && sentence.Amount[at - 1] >= 0;
    }
}
