using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Facts.Frames;
using Factum.Extraction.Facts.Frames.Kinds;
using Factum.Extraction.Facts.Speech;
using Factum.Extraction.Grammar;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Factuality;

/// <summary>Lets denials deny what was told before: an accusation, or what somebody reported.</summary>
internal static class DenialEffects
{
    private const int Reach = 2;

    // Quotations and asides may stand between an accusation and "the accusation".
    private const int NamedReach = 5;

    // Letters that a noun and the verb that it belongs to share: "accusation", "accused".
    private const int Stem = 4;

    /// <summary>Applies the denials among drafts that stand in text order.</summary>
    public static void Apply(PlainList<SentenceReading> sentences, FactGrammar grammar, PlainList<FactDraft> drafts)
    {
        for (int i = 0; i < drafts.Count; i++)
        {
            if (drafts[i].Kind.Name != "Denial" || drafts[i].Polarity != Polarity.Affirmed) continue;
            Denial denial = Read(drafts[i], sentences[drafts[i].Sentence], grammar);
            Deny(denial, IsOfAccusation(denial, sentences, drafts, i), sentences[drafts[i].Sentence], grammar, drafts, i);
        }
    }

    /// <summary>What a denial denies.</summary>
    /// <param name="Draft">The denial.</param>
    /// <param name="Denied">The head of what is denied, or -1.</param>
    /// <param name="Noun">The noun of a thing said or done that is denied; empty where it is none.</param>
    /// <param name="IsAllegation">Whether something said is denied, whatever it is.</param>
    /// <param name="HasObject">Whether the denial tells what it denies.</param>
    /// <param name="TakesUp">Whether it takes up what stands before it in its sentence: "…, ce que X conteste".</param>
    private sealed record Denial(FactDraft Draft, int Denied, string Noun, bool IsAllegation, bool HasObject, bool TakesUp);

    private static Denial Read(FactDraft draft, SentenceReading reading, FactGrammar grammar)
    {
        AnnotatedSentence sentence = reading.Sentence;
        bool allegation = false;
        bool hasObject = false;
        bool takesUp = false;
        int denied = -1;
        string noun = "";
        foreach (Complement complement in reading.Clauses.Verb(draft.Trigger).Complements)
        {
            if (complement.Function is not ("obj" or "xcomp")) continue;
            hasObject = true;
            denied = reading.Clauses.Antecedent(complement.Head);
            if (sentence[denied].Upos == PartOfSpeech.Noun) noun = sentence.Lemmas[denied];
            allegation |= grammar.Allegations.Contains(sentence.Lemmas[denied]) || sentence[complement.Head].Upos == PartOfSpeech.Pron;
            takesUp |= OpensRelative(complement.Head, sentence, grammar);
        }

        allegation |= IsPronounBehind(draft.Trigger, sentence, grammar);
        foreach (int child in sentence.Tree.Children(draft.Trigger)) hasObject |= sentence.Relation(child) is DependencyRelation.Ccomp;

        // The tree may take the relative pronoun for a conjunction.
        int antecedent = sentence[draft.Trigger].Head;
        takesUp |= antecedent > 0 && antecedent < draft.Trigger && sentence.Lemmas[antecedent] == grammar.Complemented && sentence[antecedent - 1].Form == ",";
        return new Denial(draft, denied, noun, allegation, hasObject || takesUp, takesUp);
    }

    // "Dismissed that as a smear": no conjunction, since no clause follows.
    private static bool IsPronounBehind(int verb, AnnotatedSentence sentence, FactGrammar grammar) =>
        verb + 2 < sentence.Count && sentence.Lower(verb + 1) == grammar.Complementizer && sentence[verb + 2].Upos is PartOfSpeech.Adp or PartOfSpeech.Punct;

    private static bool OpensRelative(int word, AnnotatedSentence sentence, FactGrammar grammar) =>
        word > 0 && sentence[word - 1].Form == "," && grammar.RelativePronouns.Contains(sentence.Lower(word));

    // "The accusation", where somebody was accused: nothing else is meant that was said in between.
    private static bool IsOfAccusation(Denial denial, PlainList<SentenceReading> sentences, PlainList<FactDraft> drafts, int index)
    {
        if (!denial.IsAllegation || denial.Noun.Length < Stem) return false;
        for (int i = index - 1; i >= 0 && drafts[i].Sentence >= denial.Draft.Sentence - NamedReach; i--)
        {
            if (drafts[i].Kind.Name != "Accusation" || drafts[i].Trigger < 0) continue;
            string trigger = sentences[drafts[i].Sentence].Sentence.Lemmas[drafts[i].Trigger];
            if (trigger.Length >= Stem && string.CompareOrdinal(denial.Noun, 0, trigger, 0, Stem) == 0) return true;
        }

        return false;
    }

    private static void Deny(Denial denial, bool ofAccusation, SentenceReading reading, FactGrammar grammar, PlainList<FactDraft> drafts, int index)
    {
        FactDraft draft = denial.Draft;
        FactDraft? reported = null;
        FactDraft? taken = null;
        int last = index;
        while (last + 1 < drafts.Count && drafts[last + 1].Sentence == draft.Sentence) last++;
        for (int j = last; j >= 0 && drafts[j].Sentence >= draft.Sentence - NamedReach; j--)
        {
            FactDraft told = drafts[j];
            bool near = told.Sentence >= draft.Sentence - Reach;
            bool before = told.Sentence < draft.Sentence || j < index;
            if (told == draft || !(near || ofAccusation)) continue;

            // Several words of one sentence may tell it.
            if (taken is not null && (told.Sentence != taken.Sentence || told.Kind != taken.Kind)) return;
            if (told.Kind.Name == "Accusation" && told.Polarity == Polarity.Affirmed)
            {
                Filler? accused = told.Of("Accused");
                bool here = told.Sentence == draft.Sentence && IsAccusationHere(denial, told, reading);
                if (here || (near && IsBy(denial, accused)) || (denial.IsAllegation && before && (told.Trigger != draft.Trigger || told.Sentence != draft.Sentence) && !IsBy(denial, told.Of("Accuser"))))
                {
                    told.Polarity = Polarity.Denied;
                    if (accused is null && here && draft.Of("Denier") is { Kind: FillerKind.Entity } denier) told.Add("Accused", denier);
                    return;
                }
            }

            if (ofAccusation || !before || !IsReported(told)) continue;
            if (IsTaken(denial, told, grammar))
            {
                told.Polarity = Polarity.Denied;

                // "X accuse Y d'avoir touché Z, ce que Y conteste": the accusation is denied with what it says.
                if (told.Sentence < draft.Sentence || !denial.TakesUp) taken = told;
                continue;
            }

            if (told.Sentence < draft.Sentence && told.Polarity == Polarity.Affirmed) reported ??= told;
        }

        if (taken is null && !denial.HasObject && reported is not null) reported.Polarity = Polarity.Denied;
    }

    private static bool IsBy(Denial denial, Filler? party) => party is not null && denial.Draft.Of("Denier") is Filler denier && FactDraft.Same(party, denier);

    private static bool IsReported(FactDraft told) =>
        told.Kind.IsEvent && told.Certainty == Certainty.Reported && !told.Reading.IsUtterance;

    private static bool IsAccusationHere(Denial denial, FactDraft accusation, SentenceReading reading)
    {
        int verb = denial.Draft.Trigger;
        if (accusation.Trigger == denial.Denied || (denial.TakesUp && accusation.Trigger < verb)) return true;
        return accusation.Trigger < verb && reading.Clauses.IsPastParticiple(verb) && denial.Denied >= 0 && reading.Clauses.Agreeing(verb, denial.Denied) == accusation.Trigger;
    }

    // "The club denies any such deal", where somebody said that there is one.
    private static bool IsTaken(Denial denial, FactDraft told, FactGrammar grammar)
    {
        if (IsBy(denial, told.Source)) return false;
        if (told.Sentence == denial.Draft.Sentence && denial.TakesUp) return told.Trigger < denial.Draft.Trigger;
        if (denial.Noun.Length == 0) return false;
        if (denial.IsAllegation) return true;
        foreach (Evoked evoked in grammar.Index.Find(TriggerKind.Noun, denial.Noun)) if (evoked.Kind.Name == told.Kind.Name || KindsToldTogether.AreTalks(evoked.Kind, told.Kind)) return true;
        return false;
    }
}
