using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Facts.Frames;
using Factum.Extraction.Grammar;

namespace Factum.Extraction.Facts.Factuality;

/// <content>What a verb or noun does to what it governs.</content>
internal sealed partial class StandingReader
{
    /// <summary>Applies what a governor does; gives whether its own polarity and tense go on to count.</summary>
    private bool Govern(int governor, int governed, Standing standing, bool carries)
    {
        bool known = grammar.Stances.TryGetValue(sentence.Lemmas[governor], out Stance stance);

        // "Ruled out further cuts": what the verb says with its particle.
        int particle = governor + 1;
        if (particle < sentence.Count && (sentence[particle].Head == governed || (sentence[particle].Head == governor && sentence.Relation(particle) == DependencyRelation.Compound)) && grammar.Stances.TryGetValue(sentence.Lemmas[governor] + "_" + sentence.Lower(particle), out Stance phrasal))
        {
            known = true;
            stance = phrasal;
        }

        // "Sur le point de vendre": what the noun says with its preposition.
        if (!known && sentence[governor].Upos == PartOfSpeech.Noun) known = grammar.Stances.TryGetValue(clauses.CaseName(governor) + "_" + sentence.Lemmas[governor], out stance);
        if (!known) return carries;

        // "A dû payer", "a pu partir": it came about.
        if (grammar.Auxiliaries.ContainsKey(sentence.Lemmas[governor]) && sentence[governor].Features.Has("VerbForm", "Part") && !IsNegated(governor) && !HasConditional(governor)) return carries;
        bool negated = IsNegated(governor);
        bool clausal = sentence.IsVerbal(governed) || sentence.Child(governed, DependencyRelation.Cop) >= 0;
        if (stance is Stance.Opens or Stance.Plans && grammar.Occurring.Count > 0 && !clausal && sentence.Relation(governed) == DependencyRelation.Nsubj && !clauses.IsPassive(governor, 0)) return carries;
        switch (stance)
        {
            case Stance.Says:
                if (!clausal && sentence.Relation(governed) == DependencyRelation.Nsubj && (!clauses.IsPassive(governor, 0) || grammar.Assessing.Contains(sentence.Lemmas[governor]))) return false;
                if (!clausal && sentence.Relation(governed) == DependencyRelation.Obj && grammar.Entrusting.Contains(sentence.Lemmas[governor])) return false;

                // "Did not disclose that it had paid": it paid.
                if (negated && grammar.Factives.Contains(sentence.Lemmas[governor])) return false;
                if (attributions.Length > 0 && governed > governor && sentence.Relation(governed) == DependencyRelation.Nsubj) return false;
                Report(governor, standing);
                return false;
            case Stance.Denies when clausal && IsSaidBeside(governed, governor):
                Report(governor, standing);
                return false;
            case Stance.Denies:
                if (sentence.Relation(governed) == DependencyRelation.Nsubj && !clauses.IsPassive(governor, 0)) return false;
                if (!clausal && grammar.Rejecting.Contains(sentence.Lemmas[governor]) && !grammar.Allegations.Contains(sentence.Lemmas[governed])) return carries;
                if (carries && !negated) standing.Deny();
                Report(governor, standing);
                return false;
            case Stance.Opens or Stance.RulesOut when carries && grammar.Excluding.Count > 0 && grammar.Excluding.Contains(particle < sentence.Count && stance == Stance.RulesOut ? sentence.Lemmas[governor] + "_" + sentence.Lower(particle) : sentence.Lemmas[governor]):
                // "Exclut toute suppression de postes", "has not ruled out a sale".
                standing.Limit(negated ? Certainty.Possible : Certainty.Planned);
                if (!negated) standing.Deny();
                return true;
            case Stance.Opens when carries:
                standing.Limit(Certainty.Possible);
                if (negated) standing.Deny();
                return true;
            case Stance.Plans when carries && !clausal && grammar.Granting.Contains(sentence.Lemmas[governor]):
                Assess(governor, standing, true);
                return true;
            case Stance.Plans when carries:
                standing.Limit(Certainty.Planned);
                if (negated) standing.Deny();
                return true;
            case Stance.RulesOut when !clausal && sentence.Relation(governed) == DependencyRelation.Nsubj && !clauses.IsPassive(governor, 0) && grammar.Reaching.Contains(sentence.Lemmas[governor]):
                // "Revenue dropped to $48m": nobody dropped it.
                return carries;
            case Stance.RulesOut when carries:
                if (!negated) standing.Deny();
                return true;
            case Stance.Does when carries:
                Assess(governor, standing, true);
                return true;
            default:
                return carries;
        }
    }

    // "Dément tout conflit et annonce que …": a tree may take the second verb for a noun, and what it says for what is denied.
    private bool IsSaidBeside(int verb, int denying)
    {
        int mark = sentence.Child(verb, DependencyRelation.Mark);
        if (grammar.Infinitives is null || mark < denying + 3 || sentence[mark - 2].Upos != PartOfSpeech.Cconj) return false;
        foreach (string infinitive in grammar.Infinitives(sentence.Lower(mark - 1))) if (IsSaying(infinitive)) return true;
        return IsSaying(sentence.Lemmas[mark - 1]);
    }

    // In "There is nobody", insisted X the words are what is said, and X said them.
    private bool IsSaid(int verb) => IsSaying(sentence.Lemmas[verb]);

    private bool IsSaying(string verb) => grammar.Stances.TryGetValue(verb, out Stance stance) && stance == Stance.Says;

    private void Report(int governor, Standing standing)
    {
        int subject = clauses.Subject(governor, 0);
        if (subject < 0)
        {
            foreach (Complement complement in clauses.Verb(governor).Complements) if (complement.Function == "subj") subject = complement.Head;
        }

        if (clauses.IsPassive(governor, 0) || sentence[governor].Upos == PartOfSpeech.Adj)
        {
            subject = -1;
            foreach (int child in sentence.Tree.Children(governor))
                if (sentence[child].Relation == DependencyRelation.OblAgent || grammar.Agent.Contains(clauses.CaseName(child))) subject = child;
        }

        standing.Report(subject < 0 ? null : fillers.One(subject, FillerTypes.Named | FillerTypes.Phrase));
    }

    // "The gift will fund a library": the tense is the library's, and the gift is made.
    private bool CarriesTense(int noun, int verb) =>
        grammar.Occurring.Count == 0 || sentence.Relation(noun) != DependencyRelation.Nsubj || clauses.IsPassive(verb, 0) || grammar.Occurring.Contains(sentence.Lemmas[verb]) || grammar.Support.Contains(sentence.Lemmas[verb]);
}
