using System.Collections.Generic;
using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Facts.Factuality;
using Factum.Extraction.Facts.Frames;
using Factum.Extraction.Facts.Speech;
using Factum.Extraction.Grammar;
using Factum.Extraction.Quantities;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Sums;

/// <summary>Reads sums that no event took as the cost of the thing they stand with: "le système X, un bouclier de 175 milliards", "a $2 billion tunnel".</summary>
internal static class LeftoverAmounts
{
    /// <summary>Adds the costs.</summary>
    public static void Add(PlainList<SentenceReading> sentences, DocumentQuantities quantities, FactGrammar grammar, FrameIndex index, PlainList<FactDraft> drafts)
    {
        HashSet<int> taken = [];
        foreach (FactDraft draft in drafts)
            foreach (FactArgument argument in draft.Arguments) if (argument.Filler.Kind == FillerKind.Amount) taken.Add(argument.Filler.Index);
        FactKind kind = FactVocabulary.Find("Cost")!;
        foreach (SentenceReading reading in sentences)
        {
            AnnotatedSentence sentence = reading.Sentence;
            foreach (int amount in sentence.Amounts)
            {
                if (taken.Contains(amount) || quantities.Amounts[amount].IsEquivalent) continue;
                int head = sentence.HeadOf(quantities.Amounts[amount].Range);
                if (head < 0) continue;
                int thing = Thing(reading, head, amount, grammar);
                if (thing < 0 || (grammar.Unfit.TryGetValue("Item", out WordSet? unfit) && unfit.Contains(sentence.Lemmas[thing])) || IsOfEvent(reading, thing, grammar, index) || grammar.Sums.Contains(sentence.Lemmas[thing]) || IsOfSums(sentence, thing, grammar, index) || IsEvent(sentence.Lemmas[thing], index)) continue;
                Filler? item = reading.Fillers.One(thing, FillerTypes.Product | FillerTypes.Organization | FillerTypes.Event | FillerTypes.Place | FillerTypes.Phrase);
                item = Apposed(reading, thing) ?? item;
                if (item is not null) drafts.Add(Cost(kind, reading, thing, item, amount, grammar));
            }
        }
    }

    private static FactDraft Cost(FactKind kind, SentenceReading reading, int thing, Filler item, int amount, FactGrammar grammar)
    {
        AnnotatedSentence sentence = reading.Sentence;
        Clause clause = new(thing);
        StandingReader standings = new(grammar);
        standings.Begin(reading);
        Standing standing = standings.Read(clause);
        FactDraft draft = new(kind, sentence.Index, thing)
        {
            TriggerRange = new TextRange(sentence[thing].Start, sentence[thing].End),
            Certainty = standing.Source is null ? Certainty.Asserted : Certainty.Reported,
            Source = standing.Source,
            Score = 0.6,
        };
        draft.Add("Item", item);
        draft.Add("Amount", reading.Fillers.Amount(amount));
        return draft;
    }

    private static int Thing(SentenceReading reading, int head, int amount, FactGrammar grammar)
    {
        AnnotatedSentence sentence = reading.Sentence;
        if (grammar.Has(Construction.NounAdjuncts) && Modified(sentence, grammar, head, amount) is int modified and >= 0) return modified;
        int thing = sentence[head].Head;
        DependencyRelation relation = sentence.Relation(head);
        if (thing >= 0 && sentence[thing].Upos == PartOfSpeech.Noun && sentence.Amount[thing] < 0)
        {
            if (relation is DependencyRelation.Compound or DependencyRelation.Nummod or DependencyRelation.Amod) return thing;
            if (relation is DependencyRelation.Nmod && head > thing && reading.Clauses.CaseName(head) is string link && link.Length > 0 && (link == grammar.Genitive || link == grammar.Priced)) return thing;
        }

        foreach (int child in sentence.Tree.Children(head))
            if (sentence.Relation(child) == DependencyRelation.Nsubj && sentence.Child(head, DependencyRelation.Cop) >= 0 && sentence[child].Upos is PartOfSpeech.Noun) return child;
        int first = sentence.FirstAt(sentence[head].Start);
        while (first > 0 && sentence.Amount[first - 1] == amount) first--;
        bool of = first > 1 && sentence.Lemmas[first - 1] == grammar.Genitive && sentence[first - 2].Upos is PartOfSpeech.Noun or PartOfSpeech.Adj;
        if (!of) return -1;
        int noun = first - 2;
        while (noun > 0 && sentence[noun].Upos == PartOfSpeech.Adj) noun--;
        return sentence[noun].Upos == PartOfSpeech.Noun ? noun : -1;
    }

    /// <summary>The noun of the phrase that a determiner opens and a sum modifies: "the $40 million bridge"; or -1.</summary>
    private static int Modified(AnnotatedSentence sentence, FactGrammar grammar, int head, int amount)
    {
        int first = head;
        while (first > 0 && sentence.Amount[first - 1] == amount) first--;
        int last = head;
        while (last + 1 < sentence.Count && sentence.Amount[last + 1] == amount) last++;
        if (first == 0 || !(sentence[first - 1].Upos is PartOfSpeech.Det or PartOfSpeech.Adj || sentence[first - 1].Features.Has("Poss", "Yes") || grammar.GenitiveClitics.Contains(sentence[first - 1].Form))) return -1;
        int at = last + 1;
        while (at < sentence.Count && sentence.Covering[at] < 0 && (sentence[at].Upos == PartOfSpeech.Adj || sentence[at].Form == "-")) at++;
        int noun = -1;
        while (at < sentence.Count && sentence[at].Upos == PartOfSpeech.Noun && sentence.Covering[at] < 0 && sentence.Time[at] < 0) noun = at++;
        return noun;
    }

    /// <summary>What a thing is apposed to: the product of "le système X, un bouclier de 175 milliards".</summary>
    private static Filler? Apposed(SentenceReading reading, int thing)
    {
        AnnotatedSentence sentence = reading.Sentence;
        int name = reading.Clauses.Surface.NameBefore(thing);
        if (name < 0) return null;
        return reading.Fillers.Entity(name, FillerTypes.Product | FillerTypes.Organization | FillerTypes.Event | FillerTypes.Place) is Filler filler && sentence[name].Upos == PartOfSpeech.Propn ? filler : null;
    }

    // "A $3 million loan programme" is a sum and costs none.
    private static bool IsOfSums(AnnotatedSentence sentence, int thing, FactGrammar grammar, FrameIndex index) =>
        grammar.Has(Construction.NounAdjuncts) && thing > 0 && sentence[thing - 1].Upos == PartOfSpeech.Noun && (grammar.Sums.Contains(sentence.Lemmas[thing - 1]) || IsEvent(sentence.Lemmas[thing - 1], index));

    // "La levée de fonds de 4 millions" is what costs, and no "fonds".
    private static bool IsOfEvent(SentenceReading reading, int thing, FactGrammar grammar, FrameIndex index)
    {
        AnnotatedSentence sentence = reading.Sentence;
        int head = sentence[thing].Head;
        return head >= 0 && head < thing && sentence.Relation(thing) == DependencyRelation.Nmod && sentence.Child(thing, DependencyRelation.Det) < 0 && reading.Clauses.CaseName(thing) == grammar.Genitive && IsEvent(sentence.Lemmas[head], index);
    }

    private static bool IsEvent(string lemma, FrameIndex index)
    {
        foreach (Evoked evoked in index.Find(TriggerKind.Noun, lemma)) if (evoked.Kind.IsEvent) return true;
        return false;
    }
}
