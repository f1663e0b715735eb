using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Facts.Fillers;
using Factum.Extraction.Facts.Frames;
using Factum.Extraction.Facts.Speech;
using Factum.Extraction.Grammar;

namespace Factum.Extraction.Facts.Factuality;

/// <summary>Reads the standing of an event off the verbs, negations and attributions above and beside it.</summary>
internal sealed class StandingReader(FactGrammar grammar)
{
    private const int Height = 24;

    // Words from a negation to what undoes it: "n'en ont pas moins".
    private const int Litotes = 5;
    private AnnotatedSentence sentence = null!;
    private ClauseReader clauses = null!;
    private FillerResolver fillers = null!;
    private Attribution[] attributions = [];

    /// <summary>Goes on to a sentence.</summary>
    public void Begin(SentenceReading reading)
    {
        sentence = reading.Sentence;
        clauses = reading.Clauses;
        fillers = reading.Fillers;
        attributions = reading.Attributions;
    }

    /// <summary>The standing of the event of a clause.</summary>
    public Standing Read(Clause clause)
    {
        Standing standing = new();
        Climb(Rules(clause) ? clause.Trigger : clause.Predicate, standing);
        if (clause.Predicate != clause.Trigger) Determine(clause.Trigger, standing);
        if (sentence[clause.Trigger].Upos == PartOfSpeech.Noun)
        {
            if (IsScheduled(clause.Trigger)) standing.Limit(Certainty.Planned);
            if (IsTentative(clause.Trigger)) standing.Limit(Certainty.Possible);
        }

        foreach (Attribution attribution in attributions)
        {
            if (clause.Trigger < attribution.First || clause.Trigger > attribution.Last || attribution.Trigger == clause.Trigger) continue;

            // "Né à Brest, X est mort, a annoncé Y": what only describes X is not what Y says.
            if (attribution.ByPreposition is false && clause.Trigger <= 1 && sentence.Relation(clause.Trigger) != DependencyRelation.Root && clauses.IsPastParticiple(clause.Trigger)) continue;
            if (IsUnder(clause.Trigger, attribution.Subject) && !IsPastSource(clause.Predicate, attribution)) continue;
            if (standing.Certainty == Certainty.Asserted && IsAside(clause.Predicate)) continue;
            standing.Report(attribution.Source);
        }

        if (clause.Trigger > 1 && sentence[clause.Trigger - 1].Form == grammar.InfinitiveMark && sentence.Covering[clause.Trigger - 2] >= 0 && !sentence.IsVerbal(clause.Trigger)) standing.Limit(Certainty.Planned);
        if (clause.Trigger > 1 && sentence[clause.Trigger - 1].Form == grammar.InfinitiveMark && sentence.Relation(clause.Trigger) == DependencyRelation.Acl && sentence[clause.Trigger].Head == clause.Trigger - 2 && sentence[clause.Trigger - 2].Upos == PartOfSpeech.Noun && grammar.Actors.Contains(sentence.Lemmas[clause.Trigger - 2])) standing.Limit(Certainty.Planned);
        if (grammar.Hearsay.Count > 0 && IsHearsay(clause.Predicate)) standing.Report(null);
        if (sentence.Count > 0 && sentence[sentence.Count - 1].Form == "?") standing.Limit(Certainty.Possible);
        return standing;
    }

    // "Blocked the takeover": the verb that supports the noun rules it out, denies it, opens it or plans it.
    private bool Rules(Clause clause) =>
        clause.Predicate != clause.Trigger && sentence[clause.Trigger].Head == clause.Predicate && grammar.Stances.TryGetValue(sentence.Lemmas[clause.Predicate], out Stance stance) && stance is Stance.RulesOut or Stance.Denies or Stance.Opens or Stance.Plans;

    /// <summary>Whether a verb, noun or adjective is negated itself.</summary>
    public bool IsNegated(int word)
    {
        bool negated = false;
        foreach (int child in sentence.Tree.Children(word))
        {
            string lemma = sentence.Lemmas[child];
            DependencyRelation relation = sentence.Relation(child);
            if (relation is DependencyRelation.Advmod or DependencyRelation.Expl or DependencyRelation.Aux or DependencyRelation.Cc or DependencyRelation.Det or DependencyRelation.Obj or DependencyRelation.Iobj or DependencyRelation.Nsubj or DependencyRelation.Mark or DependencyRelation.Discourse)
            {
                if (grammar.Restrictions.Contains(lemma) && relation == DependencyRelation.Advmod) return false;
                if (grammar.Negations.Contains(lemma) && !IsUndone(child)) negated = true;
            }

            if (relation == DependencyRelation.Advmod && grammar.NoLonger.Contains(sentence.Lower(child)) && HasNegativeWord(child)) negated = true;
            if (relation is DependencyRelation.Nsubj or DependencyRelation.Obj or DependencyRelation.Obl && !(sentence[child].Upos != PartOfSpeech.Pron && IsSaid(word)) && HasNegativeWord(child)) negated = true;
        }

        return negated && !IsRestricted(word);
    }

    // "N'en a pas moins payé", "n'a pas seulement payé", "did not just pay": what stands behind the negation makes it none.
    private bool IsUndone(int negation)
    {
        for (int i = negation + 1; i < sentence.Count && i < negation + Litotes; i++)
            if (grammar.Undoing.Contains(sentence.Lower(i)) && grammar.UndoneBy.Contains(sentence.Lower(i - 1))) return true;
        return false;
    }

    // "N'en a remboursé que deux": "que" before what the verb acts on, whatever the tree hangs it on.
    private bool IsRestricted(int verb)
    {
        if (grammar.Restrictions.Count == 0) return false;
        for (int at = verb + 1; at < sentence.Count && at < verb + 4; at++)
            if (grammar.Restrictions.Contains(sentence.Lower(at)) && sentence.Relation(at) == DependencyRelation.Advmod && sentence[at].Head > at && !sentence.IsVerbal(sentence[at].Head)) return true;
        return false;
    }

    // In "There is nobody", insisted X the words are what is said, and X said them.
    private bool IsSaid(int verb) => IsSaying(sentence.Lemmas[verb]);

    private bool IsSaying(string verb) => grammar.Stances.TryGetValue(verb, out Stance stance) && stance == Stance.Says;

    // "Allegedly paid": the adverb reports without a source.
    private bool IsHearsay(int verb)
    {
        for (int i = verb - 1; i >= 0 && i > verb - 4; i--)
        {
            if (grammar.Hearsay.Contains(sentence[i].Form)) return true;
            if (sentence[i].Upos is not (PartOfSpeech.Aux or PartOfSpeech.Adv or PartOfSpeech.Part)) return false;
        }

        return false;
    }

    private bool HasNegativeWord(int nominal)
    {
        if (sentence[nominal].Upos is PartOfSpeech.Pron or PartOfSpeech.Noun && grammar.NegativeWords.Contains(sentence.Lemmas[nominal]) && sentence.Child(nominal, DependencyRelation.Det) < 0 && sentence.Child(nominal, DependencyRelation.Nummod) < 0 && !sentence[nominal].Features.Has("Number", "Plur")) return true;
        foreach (int child in sentence.Tree.Children(nominal))
            if (sentence.Relation(child) is DependencyRelation.Det or DependencyRelation.Advmod && grammar.NegativeWords.Contains(sentence.Lemmas[child])) return true;
        return false;
    }

    // "Selon X, Y serait en vue": the tree may take the source for the root of what it says.
    private bool IsPastSource(int predicate, Attribution attribution)
    {
        if (!attribution.ByPreposition || sentence[attribution.Subject].Head >= 0 || predicate < attribution.Subject || clauses.HasRelativeSubject(predicate)) return false;
        while (sentence.Relation(predicate) == DependencyRelation.Xcomp && sentence[predicate].Head > attribution.Subject) predicate = sentence[predicate].Head;
        if (!clauses.IsFinite(predicate) && sentence.Child(predicate, DependencyRelation.Cop) < 0) return false;
        for (int i = attribution.Subject + 1; i < predicate; i++) if (sentence[i].Form == ",") return true;
        return false;
    }

    // "Selon X, le groupe, qui possède Y, …": what the text adds in its own voice about somebody of whom others tell something.
    private bool IsAside(int verb)
    {
        foreach (int child in sentence.Tree.Children(verb))
            if (child > 0 && child < verb && sentence.Relation(child) == DependencyRelation.Nsubj && sentence[child - 1].Form == "," && grammar.RelativeSubjects.Contains(sentence.Lower(child))) return true;
        return false;
    }

    // "Accused of taking bribes", "charged with fraud": what somebody is charged with.
    private bool IsCharge(int verb, int head) =>
        verb > head && grammar.ChargeMarks.Count > 0 && IsSaid(head) && sentence.Child(verb, DependencyRelation.Mark) == head + 1 && grammar.ChargeMarks.Contains(sentence.Lower(head + 1));

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

    // "The firm, headquartered in Oslo, said so": no comma stands between a finite verb and its subject, so this is a participle and not what is said; nor is what a semicolon parts from it.
    private bool IsSetOff(int verb, int head)
    {
        for (int i = head + 1; i < verb; i++) if (sentence[i].Form == ";") return true;
        if (verb > head || verb < 2 || sentence[verb - 1].Form != ",") return false;
        int subject = sentence.Child(verb, DependencyRelation.Nsubj);
        return subject >= 0 && subject < verb - 1;
    }

    /// <summary>Whether a noun's event is said to be set for a time and not to have taken place: "la visite, prévue en mars, est compromise".</summary>
    private bool IsScheduled(int noun)
    {
        if (grammar.Scheduled.Count == 0) return false;
        bool scheduled = false;
        foreach (int child in sentence.Tree.Children(noun))
            scheduled |= (child > noun || !grammar.Has(Construction.PostnominalAdjectives)) && sentence.Relation(child) is DependencyRelation.Acl or DependencyRelation.Amod && grammar.Scheduled.Contains(sentence.Lower(child));
        int verb = sentence[noun].Head;

        // "No layoffs are planned": the tree may hang the participle elsewhere.
        int behind = noun + 1;
        while (behind < sentence.Count && behind < noun + 4 && sentence[behind].Upos is PartOfSpeech.Aux or PartOfSpeech.Part or PartOfSpeech.Adv) behind++;
        if (!scheduled && behind > noun + 1 && behind < sentence.Count && sentence.Lemmas[noun + 1] == grammar.Copula && sentence[noun + 1].Features.Has("Tense", "Pres") && grammar.Scheduled.Contains(sentence.Lower(behind))) return true;

        // The tree may take the participle for the verb of the noun.
        if (!scheduled) return verb > noun && sentence.Relation(noun) == DependencyRelation.Nsubj && grammar.Scheduled.Contains(sentence.Lower(verb)) && sentence.Relation(verb) != DependencyRelation.Root && !clauses.IsPassive(verb, 0);
        return verb < 0 || sentence.Relation(noun) != DependencyRelation.Nsubj || !sentence.IsVerbal(verb) || !IsPast(verb) || grammar.Scheduled.Contains(sentence.Lower(verb));
    }

    // "Un éventuel rachat", "a possible sale".
    private bool IsTentative(int noun)
    {
        foreach (int child in sentence.Tree.Children(noun))
            if (sentence.Relation(child) == DependencyRelation.Amod && grammar.Tentatives.Contains(sentence.Lemmas[child])) return true;
        return false;
    }

    private bool IsPast(int verb)
    {
        if (sentence[verb].Features.Has("Tense", "Past") && sentence[verb].Features.Has("VerbForm", "Fin")) return true;
        foreach (int child in sentence.Tree.Children(verb))
            if (sentence.Relation(child) == DependencyRelation.Aux && (sentence.Lemmas[child] == grammar.PerfectAuxiliary || sentence[child].Features.Has("Tense", "Past") || (clauses.IsPastParticiple(verb) && !clauses.IsPassive(verb, 0)))) return true;
        return false;
    }

    private void Determine(int noun, Standing standing)
    {
        if (HasNegativeWord(noun) && standing.Polarity == Polarity.Affirmed) standing.Deny();
    }

    private void Climb(int word, Standing standing)
    {
        int at = word;
        bool carries = true;
        bool assess = true;
        for (int steps = 0; steps < Height; steps++)
        {
            bool verbal = sentence.IsVerbal(at) || sentence.Child(at, DependencyRelation.Cop) >= 0;
            if (carries && assess) Assess(at, standing, verbal);
            assess = true;
            int head = sentence[at].Head;
            if (head < 0 || (verbal && (clauses.HasRelativeSubject(at) || Attributes(at) || TakesUp(at, head)))) return;
            DependencyRelation relation = sentence.Relation(at);
            switch (relation)
            {
                case DependencyRelation.Xcomp or DependencyRelation.Ccomp or DependencyRelation.Csubj:
                    if (relation == DependencyRelation.Ccomp && IsHypothetical(at)) standing.Limit(Certainty.Possible);
                    carries = !IsSetOff(at, head) && Govern(head, at, standing, carries);
                    assess = false;
                    break;
                case DependencyRelation.Nsubj when !verbal && carries && grammar.Agendas.Contains(sentence.Lemmas[head]) && IsNegated(head):
                    standing.Limit(Certainty.Planned);
                    standing.Deny();
                    return;
                case DependencyRelation.Advcl when carries && sentence.Child(at, DependencyRelation.Mark) is int mark and >= 0 && grammar.OpposingMarks.Contains(sentence.Lower(mark)):
                    standing.Limit(Certainty.Planned);
                    standing.Deny();
                    return;
                case DependencyRelation.Advcl when IsCharge(at, head):
                    carries = Govern(head, at, standing, carries);
                    assess = false;
                    break;
                case DependencyRelation.Obj or DependencyRelation.Nsubj when !verbal && sentence.IsVerbal(head):
                    carries = Govern(head, at, standing, carries);
                    if (carries && steps == 0 && CarriesTense(at, head)) Tense(head, standing);
                    if (carries && IsOffAgenda(head))
                    {
                        standing.Limit(Certainty.Planned);
                        standing.Deny();
                    }

                    assess = false;
                    break;
                case DependencyRelation.Acl when (clauses.IsInfinitive(at) || !clauses.IsPastParticiple(at)) && sentence.IsVerbal(at) && !clauses.IsFinite(at) && sentence[head].Upos == PartOfSpeech.Noun:
                    carries = Govern(head, at, standing, carries);
                    assess = false;
                    break;

                // "Denied reports that it would close".
                case DependencyRelation.Acl when IsAlleged(at, head):
                    standing.Report(null);
                    assess = false;
                    break;

                // "Said in a statement on Friday that two had died": the tree hangs what is said on the statement.
                case DependencyRelation.Acl when IsSaidIn(at, head):
                    head = sentence[head].Head;
                    carries = Govern(head, at, standing, carries);
                    assess = false;
                    break;
                case DependencyRelation.Conj when IsSaidBehindParticiple(at, head):
                    carries = Govern(head, at, standing, carries);
                    assess = false;
                    break;
                case DependencyRelation.Conj:
                    if (carries && sentence.IsVerbal(at) && !clauses.IsFinite(at)) Tense(head, standing);
                    assess = false;
                    break;
                case DependencyRelation.Advcl or DependencyRelation.Obl when grammar.Conditioning.Contains(sentence.Lemmas[head]) && at > head:
                    standing.Limit(Certainty.Possible);
                    return;
                case DependencyRelation.Advcl or DependencyRelation.Acl or DependencyRelation.Parataxis or DependencyRelation.Appos:
                    if (carries && relation == DependencyRelation.Advcl && IsHypothetical(at)) standing.Limit(Certainty.Possible);
                    carries = false;

                    // "X, décédée en mars," is told of X whoever reports the rest.
                    if (relation == DependencyRelation.Acl && sentence.Covering[head] >= 0 && at > 0 && sentence[at - 1].Form == ",") return;
                    break;
                // "Ruled out further cuts": the tree takes the particle of the verb for the noun's preposition.
                case DependencyRelation.Obl when !verbal && sentence.IsVerbal(head) && head + 1 < sentence.Count && sentence[head + 1].Head == at && grammar.Stances.ContainsKey(sentence.Lemmas[head] + "_" + sentence.Lower(head + 1)):
                    carries = Govern(head, at, standing, carries);
                    assess = false;
                    break;
                // "Les rumeurs de démission".
                case DependencyRelation.Nmod when !verbal && carries && sentence[head].Upos == PartOfSpeech.Noun && grammar.Allegations.Contains(sentence.Lemmas[head]):
                    standing.Report(null);
                    carries = false;
                    break;

                // "No plans for layoffs", "un projet de cession": the noun plans or opens what hangs on it.
                case DependencyRelation.Nmod when !verbal && sentence[head].Upos == PartOfSpeech.Noun && grammar.Stances.TryGetValue(sentence.Lemmas[head], out Stance nominal) && nominal is Stance.Plans or Stance.Opens:
                    carries = Govern(head, at, standing, carries);

                    // What is not even planned, no verb above plans or does.
                    if (!carries || !HasNegativeWord(head)) break;
                    standing.Deny();
                    return;
                case DependencyRelation.Nmod or DependencyRelation.Obl:
                    if (!verbal) carries = false;
                    break;
            }

            at = head;
        }
    }

    // "The plan would not work, argued X": what is said has a mood of its own, and so has the saying.
    private bool Attributes(int verb)
    {
        foreach (Attribution attribution in attributions) if (attribution.Trigger == verb && !attribution.ByPreposition) return true;
        return sentence.Relation(verb) is DependencyRelation.Conj or DependencyRelation.Parataxis && grammar.Stances.TryGetValue(sentence.Lemmas[verb], out Stance stance) && stance == Stance.Denies && clauses.EndsInSpeaker(verb);
    }

    // "X accuse Y de fraude, ce que Y conteste": the clause takes up what stands before, and is told in the text's own voice.
    private bool TakesUp(int verb, int antecedent) =>
        sentence[verb].Relation == DependencyRelation.AclRelcl && antecedent > 0 && antecedent < verb && sentence.Lemmas[antecedent] == grammar.Complemented && sentence[antecedent - 1].Form == ",";

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

    // "La vente n'est pas à l'ordre du jour".
    private bool IsOffAgenda(int verb)
    {
        foreach (int child in sentence.Tree.Children(verb))
            if (child > verb && sentence.Relation(child) == DependencyRelation.Obl && grammar.Agendas.Contains(sentence.Lemmas[child])) return IsNegated(verb);
        return false;
    }

    // "The gift will fund a library": the tense is the library's, and the gift is made.
    private bool CarriesTense(int noun, int verb) =>
        grammar.Occurring.Count == 0 || sentence.Relation(noun) != DependencyRelation.Nsubj || clauses.IsPassive(verb, 0) || grammar.Occurring.Contains(sentence.Lemmas[verb]) || grammar.Support.Contains(sentence.Lemmas[verb]);

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

    private bool IsUnder(int word, int root)
    {
        int at = word;
        for (int steps = 0; at >= 0 && steps < Height; steps++)
        {
            if (at == root) return true;
            at = sentence[at].Head;
        }

        return false;
    }
}
