using Factum.Extraction.Grammar;

namespace Factum.Extraction.Facts.Factuality;

/// <content>Tenses and moods.</content>
internal sealed partial class StandingReader
{
    private void Assess(int word, Standing standing, bool verbal)
    {
        if (!verbal)
        {
            Determine(word, standing);
            return;
        }

        if (IsNegated(word)) standing.Deny();
        Tense(word, standing);
    }

    private void Tense(int word, Standing standing)
    {
        bool hasAuxiliary = false;
        foreach (int child in sentence.Tree.Children(word))
        {
            DependencyRelation relation = sentence.Relation(child);
            if (relation is not (DependencyRelation.Aux or DependencyRelation.Cop)) continue;
            hasAuxiliary = true;

            // "Talks are to resume".
            if (grammar.InfinitiveMark.Length > 0 && sentence.Lemmas[child] == grammar.Copula && word > child + 1 && sentence[word - 1].Form == grammar.InfinitiveMark && sentence[child].Features.Has("Tense", "Pres")) standing.Limit(Certainty.Planned);

            // "A dû payer", "a pu partir": it came about.
            bool done = relation == DependencyRelation.Aux && clauses.IsPastParticiple(child) && sentence[child].Features.Has("VerbForm", "Part");
            if (!done && grammar.Auxiliaries.TryGetValue(sentence.Lemmas[child], out Certainty certainty))
                standing.Limit(certainty == Certainty.Possible && sentence.Lemmas[child] == grammar.FutureInPast && IsUnderSpeech(word) ? Certainty.Planned : certainty);
            Mood(child, word, standing);
        }

        if (!hasAuxiliary || sentence[word].Features.Has("VerbForm", "Fin")) Mood(word, word, standing);
        if (clauses.IsInfinitive(word) && !(hasAuxiliary && grammar.Has(Construction.PerfectInfinitives)) && !IsBare(word) && sentence.Relation(word) is DependencyRelation.Root or DependencyRelation.Acl && HasOwnSubjectOrName(word)) standing.Limit(Certainty.Planned);
    }

    // "Quit" and "put" look like infinitives in any tense: without "to" they are none.
    private bool IsBare(int verb)
    {
        if (grammar.InfinitiveMark.Length == 0) return false;
        for (int i = verb - 1; i >= 0 && i > verb - 4; i--) if (sentence.Lower(i) == grammar.InfinitiveMark) return false;
        return true;
    }

    private bool HasOwnSubjectOrName(int verb)
    {
        if (sentence.Child(verb, DependencyRelation.Nsubj) >= 0) return sentence.Relation(verb) == DependencyRelation.Root;
        int head = sentence[verb].Head;
        return head >= 0 && sentence.Relation(verb) == DependencyRelation.Acl && sentence[head].Upos == PartOfSpeech.Propn;
    }

    private void Mood(int finite, int verb, Standing standing)
    {
        Morphology features = sentence[finite].Features;
        if (features.Has("Tense", "Fut")) standing.Limit(Certainty.Planned);
        if (!features.Has("Mood", "Cnd")) return;
        if (HasHypothesis(verb)) standing.Limit(Certainty.Possible);
        else standing.Limit(IsUnderSpeech(verb) && !IsPerfect(finite, verb) ? Certainty.Planned : Certainty.Reported);
    }

    private bool IsUnderSpeech(int verb)
    {
        int at = verb;
        for (int steps = 0; steps < 4 && at >= 0; steps++)
        {
            int head = sentence[at].Head;
            if (head < 0) return false;
            DependencyRelation relation = sentence.Relation(at);
            if (relation == DependencyRelation.Acl) return IsAlleged(at, head);
            if (relation == DependencyRelation.Ccomp) return grammar.Stances.TryGetValue(sentence.Lemmas[head], out Stance stance) && stance is Stance.Says or Stance.Denies;
            if (relation is not (DependencyRelation.Conj or DependencyRelation.Xcomp)) return false;
            at = head;
        }

        return false;
    }

    private bool HasConditional(int verb)
    {
        foreach (int child in sentence.Tree.Children(verb))
            if (sentence.Relation(child) == DependencyRelation.Aux && sentence[child].Features.Has("Mood", "Cnd")) return true;
        return false;
    }

    // "A dit que X aurait versé": what would have happened is no future seen from the past.
    private bool IsPerfect(int auxiliary, int verb) =>
        auxiliary != verb && (sentence.Lemmas[auxiliary] == grammar.PerfectAuxiliary || grammar.Unaccusatives.Contains(sentence.Lemmas[verb])) && clauses.IsPastParticiple(verb);

    private bool IsPast(int verb)
    {
        if (sentence[verb].Features.Has("Tense", "Past") && sentence[verb].Features.Has("VerbForm", "Fin")) return true;
        foreach (int child in sentence.Tree.Children(verb))
            if (sentence.Relation(child) == DependencyRelation.Aux && (sentence.Lemmas[child] == grammar.PerfectAuxiliary || sentence[child].Features.Has("Tense", "Past") || (clauses.IsPastParticiple(verb) && !clauses.IsPassive(verb, 0)))) return true;
        return false;
    }

    private bool IsHypothetical(int verb)
    {
        foreach (int child in sentence.Tree.Children(verb))
            if (sentence.Relation(child) == DependencyRelation.Mark && grammar.Hypotheses.Contains(sentence.Lemmas[child])) return !(child > 0 && grammar.Concessions.Contains(sentence.Lower(child - 1)));
        return false;
    }

    private bool HasHypothesis(int verb)
    {
        foreach (int child in sentence.Tree.Children(verb))
            if (sentence.Relation(child) == DependencyRelation.Advcl && IsHypothetical(child)) return true;
        return false;
    }
}
