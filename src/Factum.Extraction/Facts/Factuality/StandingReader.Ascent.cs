using Factum.Extraction.Facts.Speech;
using Factum.Extraction.Grammar;

namespace Factum.Extraction.Facts.Factuality;

/// <content>From a word up the tree: what each relation lets through of what stands above.</content>
internal sealed partial class StandingReader
{
    /// <summary>How the climb goes on from a word to what it hangs on.</summary>
    private enum Step
    {
        /// <summary>What stands above is looked at by itself too.</summary>
        Assesses,

        /// <summary>What stands above has been looked at with what it governs.</summary>
        Passes,

        /// <summary>Nothing above counts.</summary>
        Ends,
    }

    private void Climb(int word, Standing standing)
    {
        int at = word;
        bool carries = true;
        Step step = Step.Assesses;
        for (int steps = 0; steps < Height; steps++)
        {
            bool verbal = sentence.IsVerbal(at) || sentence.Child(at, DependencyRelation.Cop) >= 0;
            if (carries && step == Step.Assesses) Assess(at, standing, verbal);
            int head = sentence[at].Head;
            if (head < 0 || (verbal && (clauses.HasRelativeSubject(at) || Attributes(at) || TakesUp(at, head)))) return;
            step = sentence.Relation(at) switch
            {
                DependencyRelation.Xcomp or DependencyRelation.Ccomp or DependencyRelation.Csubj => FromContent(at, head, standing, ref carries),
                DependencyRelation.Nsubj or DependencyRelation.Obj when !verbal => FromArgument(at, head, steps == 0, standing, ref carries),
                DependencyRelation.Obl => FromOblique(at, head, verbal, standing, ref carries),
                DependencyRelation.Nmod => FromNominal(at, head, verbal, standing, ref carries),
                DependencyRelation.Conj => FromConjunct(at, head, standing, ref carries),
                DependencyRelation.Advcl when IsSaidOf(at, head) => FromContent(at, head, standing, ref carries),
                DependencyRelation.Advcl => FromAdverbial(at, head, standing, ref carries),
                DependencyRelation.Acl => FromAdnominal(at, ref head, standing, ref carries),
                DependencyRelation.Parataxis or DependencyRelation.Appos => Loosely(ref carries),
                _ => Step.Assesses,
            };
            if (step == Step.Ends) return;
            at = head;
        }
    }

    // "Is understood to have left": the tree hangs what is understood as why.
    private bool IsSaidOf(int verb, int adjective) =>
        grammar.Has(Construction.PurposeInfinitives) && adjective < verb && sentence[adjective].Upos == PartOfSpeech.Adj && sentence[adjective + 1].Form == grammar.InfinitiveMark && sentence.Child(adjective, DependencyRelation.Cop) >= 0;

    private Step FromContent(int at, int head, Standing standing, ref bool carries)
    {
        if (sentence.Relation(at) == DependencyRelation.Ccomp && IsHypothetical(at)) standing.Limit(Certainty.Possible);
        carries = !IsSetOff(at, head) && Govern(head, at, standing, carries);
        return Step.Passes;
    }

    private Step FromArgument(int at, int head, bool first, Standing standing, ref bool carries)
    {
        if (carries && sentence.Relation(at) == DependencyRelation.Nsubj && grammar.Agendas.Contains(sentence.Lemmas[head]) && IsNegated(head)) return Drop(standing);
        if (!sentence.IsVerbal(head)) return Step.Assesses;
        if (first) head = PastSchedule(at, head);
        carries = Govern(head, at, standing, carries);
        if (carries && first && sentence.Relation(at) == DependencyRelation.Nsubj && ComesAbout(head) && IsNegated(head)) standing.Deny();
        if (carries && first && CarriesTense(at, head)) Tense(head, standing);
        if (carries && IsOffAgenda(head)) Drop(standing);
        return Step.Passes;
    }

    private Step FromOblique(int at, int head, bool verbal, Standing standing, ref bool carries)
    {
        if (IsCondition(at, head)) return Suppose(standing);

        // "Ruled out further cuts": the tree takes the particle of the verb for the noun's preposition.
        if (!verbal && sentence.IsVerbal(head) && head + 1 < sentence.Count && sentence[head + 1].Head == at && grammar.Stances.ContainsKey(sentence.Lemmas[head] + "_" + sentence.Lower(head + 1)))
        {
            carries = Govern(head, at, standing, carries);
            return Step.Passes;
        }

        if (!verbal) carries = false;
        return Step.Assesses;
    }

    private Step FromNominal(int at, int head, bool verbal, Standing standing, ref bool carries)
    {
        if (verbal) return Step.Assesses;

        // "Les rumeurs de démission".
        bool nominal = sentence[head].Upos == PartOfSpeech.Noun;
        if (carries && nominal && grammar.Allegations.Contains(sentence.Lemmas[head])) standing.Report(null);

        // "No plans for layoffs", "un projet de cession": the noun plans or opens what hangs on it.
        else if (nominal && grammar.Stances.TryGetValue(sentence.Lemmas[head], out Stance stance) && stance is Stance.Plans or Stance.Opens)
        {
            carries = Govern(head, at, standing, carries);

            // What is not even planned, no verb above plans or does.
            if (!carries || !HasNegativeWord(head)) return Step.Assesses;
            standing.Deny();
            return Step.Ends;
        }

        return Loosely(ref carries);
    }

    private Step FromConjunct(int at, int head, Standing standing, ref bool carries)
    {
        if (clauses.TellerAbove(at, head) >= 0) return Step.Ends;
        if (IsSaidBehindParticiple(at, head)) carries = Govern(head, at, standing, carries);
        else if (carries && sentence.IsVerbal(at) && (!clauses.IsFinite(at) || SharesAuxiliary(at, head))) Tense(head, standing);
        return Step.Passes;
    }

    private Step FromAdverbial(int at, int head, Standing standing, ref bool carries)
    {
        if (carries && sentence.Child(at, DependencyRelation.Mark) is int mark and >= 0 && grammar.OpposingMarks.Contains(sentence.Lower(mark))) return Drop(standing);
        if (clauses.TellerAbove(at, head) >= 0) return Step.Ends;
        if (IsCharge(at, head) || IsAimedAt(at, head))
        {
            carries = Govern(head, at, standing, carries);
            return Step.Passes;
        }

        if (IsCondition(at, head)) return Suppose(standing);
        if (carries && IsHypothetical(at)) standing.Limit(Certainty.Possible);

        // "Will travel to Oslo to meet X": what for is as far off as the journey.
        if (carries && at > head && sentence.IsVerbal(head) && clauses.IsInfinitive(at)) Tense(head, standing);
        return Loosely(ref carries);
    }

    private Step FromAdnominal(int at, ref int head, Standing standing, ref bool carries)
    {
        if ((clauses.IsInfinitive(at) || !clauses.IsPastParticiple(at)) && sentence.IsVerbal(at) && !clauses.IsFinite(at) && sentence[head].Upos == PartOfSpeech.Noun)
        {
            carries = Govern(head, at, standing, carries);
            return Step.Passes;
        }

        // "Denied reports that it would close".
        if (IsAlleged(at, head))
        {
            standing.Report(null);
            return Step.Passes;
        }

        // "Said in a statement on Friday that two had died": the tree hangs what is said on the statement.
        if (IsSaidIn(at, head))
        {
            head = sentence[head].Head;
            carries = Govern(head, at, standing, carries);
            return Step.Passes;
        }

        // "X, décédée en mars," is told of X whoever reports the rest.
        carries = false;
        return sentence.Covering[head] >= 0 && at > 0 && sentence[at - 1].Form == "," ? Step.Ends : Step.Assesses;
    }

    private static Step Loosely(ref bool carries)
    {
        carries = false;
        return Step.Assesses;
    }

    // It is not to be: planned by nobody.
    private static Step Drop(Standing standing)
    {
        standing.Limit(Certainty.Planned);
        standing.Deny();
        return Step.Ends;
    }

    private static Step Suppose(Standing standing)
    {
        standing.Limit(Certainty.Possible);
        return Step.Ends;
    }

    private bool IsCondition(int at, int head) => at > head && grammar.Conditioning.Contains(sentence.Lemmas[head]);

    // "Will close two shops and cut 90 jobs": a form that any tense has goes with the auxiliary before.
    private bool SharesAuxiliary(int verb, int head)
    {
        if (!grammar.Has(Construction.SyncreticParticiples) || verb < head || sentence[verb].Form != sentence.Lemmas[verb] || sentence.Child(verb, DependencyRelation.Nsubj) >= 0) return false;
        foreach (int child in sentence.Tree.Children(head))
            if (child < head && sentence.Relation(child) == DependencyRelation.Aux && grammar.Auxiliaries.ContainsKey(sentence.Lemmas[child])) return true;
        return sentence.Relation(head) == DependencyRelation.Xcomp && clauses.IsInfinitive(head);
    }

    // "The plan would not work, argued X": what is said has a mood of its own, and so has the saying.
    private bool Attributes(int verb)
    {
        foreach (Attribution attribution in attributions) if (attribution.Trigger == verb && !attribution.ByPreposition) return true;
        return sentence.Relation(verb) is DependencyRelation.Conj or DependencyRelation.Parataxis && grammar.Stances.TryGetValue(sentence.Lemmas[verb], out Stance stance) && stance == Stance.Denies && clauses.EndsInSpeaker(verb);
    }

    // "X accuse Y de fraude, ce que Y conteste": the clause takes up what stands before, and is told in the text's own voice.
    private bool TakesUp(int verb, int antecedent) =>
        (sentence[verb].Relation == DependencyRelation.AdvclRelcl && antecedent < verb)
        || sentence[verb].Relation == DependencyRelation.AclRelcl && antecedent > 0 && antecedent < verb && sentence.Lemmas[antecedent] == grammar.Complemented && sentence[antecedent - 1].Form == ",";

    // "The firm, headquartered in Oslo, said so": no comma stands between a finite verb and its subject, so this is a participle and not what is said; nor is what a semicolon parts from it.
    private bool IsSetOff(int verb, int head)
    {
        for (int i = head + 1; i < verb; i++) if (sentence[i].Form == ";") return true;
        if (verb > head || verb < 2 || sentence[verb - 1].Form != ",") return false;
        int subject = sentence.Child(verb, DependencyRelation.Nsubj);
        return subject >= 0 && subject < verb - 1;
    }

    // "La vente n'est pas à l'ordre du jour".
    private bool IsOffAgenda(int verb)
    {
        foreach (int child in sentence.Tree.Children(verb))
            if (child > verb && sentence.Relation(child) == DependencyRelation.Obl && grammar.Agendas.Contains(sentence.Lemmas[child])) return IsNegated(verb);
        return false;
    }

    // "Accused of taking bribes", "charged with fraud": what somebody is charged with.
    private bool IsCharge(int verb, int head) =>
        verb > head && grammar.ChargeMarks.Count > 0 && IsSaid(head) && sentence.Child(verb, DependencyRelation.Mark) == head + 1 && grammar.ChargeMarks.Contains(sentence.Lower(head + 1));

    // "Is not interested in buying X".
    private bool IsAimedAt(int verb, int head)
    {
        if (IsDecidedOn(verb, head)) return true;
        return sentence[head].Upos == PartOfSpeech.Adj && verb > head && grammar.Stances.ContainsKey(sentence.Lemmas[head]) && sentence.Child(verb, DependencyRelation.Mark) == head + 1 && grammar.IsPresentParticiple(sentence[verb].Form);
    }

    // "Voted on Monday to spend": the time between keeps the tree from seeing what was voted.
    private bool IsDecidedOn(int verb, int head)
    {
        int mark = sentence.Child(verb, DependencyRelation.Mark);
        if (mark <= head || sentence.Lower(mark) != grammar.InfinitiveMark || !grammar.Stances.TryGetValue(sentence.Lemmas[head], out Stance stance) || stance is not (Stance.Plans or Stance.Opens) || sentence.Child(head, DependencyRelation.Obj) >= 0) return false;
        for (int i = head + 1; i < mark; i++) if (sentence.Time[i] < 0 && sentence[i].Upos is not (PartOfSpeech.Adp or PartOfSpeech.Adv)) return false;
        return true;
    }

    // "Indiquent qu'un jet associé à X a atterri": the tree has the participle for what is said, and hangs the verb beside the saying.
    private bool IsSaidBehindParticiple(int verb, int head)
    {
        if (verb < head || !IsSaid(head) || !clauses.IsFinite(verb)) return false;
        foreach (int child in sentence.Tree.Children(head))
        {
            if (child >= verb || child <= head || sentence.Relation(child) != DependencyRelation.Ccomp || clauses.IsFinite(child) || !OpensContent(child)) continue;
            for (int i = child + 1; i < verb; i++) if (sentence[i].Upos == PartOfSpeech.Cconj || sentence[i].Form is "," or ";" or ":") return false;
            return true;
        }

        return false;
    }

    private bool IsSaidIn(int verb, int message) =>
        grammar.Messages.Contains(sentence.Lemmas[message]) && OpensContent(verb) && clauses.IsFinite(verb) && sentence[message].Head is int speech and >= 0 && speech < message && sentence.IsVerbal(speech) && IsSaid(speech);

    // Not "an allegation that he described as a joke", of which the noun is the object.
    private bool IsAlleged(int verb, int noun) =>
        grammar.Allegations.Contains(sentence.Lemmas[noun]) && clauses.IsFinite(verb) && (sentence[verb].Relation == DependencyRelation.AclRelcl ? IsToldByNoun(verb) || (OpensContent(verb) && HasOwnObject(verb)) : OpensContent(verb));

    private bool HasOwnObject(int verb)
    {
        foreach (int child in sentence.Tree.Children(verb))
            if (child > verb && sentence.Relation(child) == DependencyRelation.Obj) return true;
        return false;
    }

    // "Les rumeurs selon lesquelles ...".
    private bool IsToldByNoun(int verb)
    {
        foreach (int child in sentence.Tree.Children(verb))
            if (child < verb && sentence[child].Upos == PartOfSpeech.Pron && grammar.RelativePronouns.Contains(sentence.Lower(child)) && grammar.Attributions.Contains(clauses.CaseName(child))) return true;
        return false;
    }

    // "That two had died": the conjunction, which the tree may take for an object of a clause that has its subject.
    private bool OpensContent(int verb)
    {
        if (sentence.Child(verb, DependencyRelation.Mark) >= 0) return true;
        foreach (int child in sentence.Tree.Children(verb))
            if (child < verb && sentence.Relation(child) == DependencyRelation.Obj && sentence.Lower(child) == grammar.Complementizer) return sentence.Child(verb, DependencyRelation.Nsubj) > child;
        return false;
    }
}
