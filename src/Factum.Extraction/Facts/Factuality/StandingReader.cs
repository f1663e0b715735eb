using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Facts.Fillers;
using Factum.Extraction.Facts.Speech;
using Factum.Extraction.Grammar;

namespace Factum.Extraction.Facts.Factuality;

/// <summary>Reads the standing of an event off the verbs, negations and attributions above and beside it.</summary>
internal sealed partial class StandingReader(FactGrammar grammar)
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

    /// <summary>Whether a noun's event is said to be set for a time and not to have taken place: "la visite, prévue en mars, est compromise".</summary>
    private bool IsScheduled(int noun)
    {
        if (grammar.Scheduled.Count == 0) return false;
        bool scheduled = false;
        foreach (int child in sentence.Tree.Children(noun))
            scheduled |= (child > noun || !grammar.Has(Construction.PostnominalAdjectives)) && sentence.Relation(child) is DependencyRelation.Acl or DependencyRelation.Amod && IsSet(child);
        int verb = sentence[noun].Head;

        // "No layoffs are planned": the tree may hang the participle elsewhere.
        int behind = noun + 1;
        while (behind < sentence.Count && behind < noun + 4 && sentence[behind].Upos is PartOfSpeech.Aux or PartOfSpeech.Part or PartOfSpeech.Adv) behind++;
        if (!scheduled && behind > noun + 1 && behind < sentence.Count && sentence.Lemmas[noun + 1] == grammar.Copula && sentence[noun + 1].Features.Has("Tense", "Pres") && grammar.Scheduled.Contains(sentence.Lower(behind))) return true;

        // The tree may take the participle for the verb of the noun.
        if (!scheduled) return verb > noun && sentence.Relation(noun) == DependencyRelation.Nsubj && grammar.Scheduled.Contains(sentence.Lower(verb)) && sentence.Relation(verb) != DependencyRelation.Root && !clauses.IsPassive(verb, 0);
        return verb < 0 || sentence.Relation(noun) != DependencyRelation.Nsubj || !sentence.IsVerbal(verb) || !IsPast(verb) || grammar.Scheduled.Contains(sentence.Lower(verb)) || (grammar.Stances.TryGetValue(sentence.Lemmas[verb], out Stance stance) && stance == Stance.RulesOut);
    }

    private bool IsSet(int word) => grammar.Scheduled.Contains(sentence.Lower(word)) || (word + 1 < sentence.Count && grammar.Scheduled.Contains(sentence.Lower(word) + "_" + sentence.Lower(word + 1)));

    /// <summary>The verb that tells what became of an event, where the tree took the participle between commas for it: "the visit, set for June, will not take place".</summary>
    private int PastSchedule(int noun, int verb)
    {
        if (grammar.Scheduled.Count == 0 || verb < noun + 2 || sentence[verb - 1].Form != "," || !IsSet(verb)) return verb;
        if (sentence.Relation(verb) == DependencyRelation.Advcl && sentence[verb].Head is int above && above > verb && sentence.IsVerbal(above)) return above;
        foreach (int child in sentence.Tree.Children(verb))
            if (child > verb && sentence.Relation(child) is DependencyRelation.Conj or DependencyRelation.Parataxis or DependencyRelation.Ccomp or DependencyRelation.Xcomp && sentence.IsVerbal(child) && sentence.Child(child, DependencyRelation.Cc) < 0) return child;
        return verb;
    }

    // "Will not take place", "did not go ahead".
    private bool ComesAbout(int verb)
    {
        if (grammar.ComingAbout.Count == 0) return false;
        string lemma = sentence.Lemmas[verb];
        return grammar.ComingAbout.Contains(lemma) || (verb + 1 < sentence.Count && grammar.ComingAbout.Contains(lemma + "_" + sentence.Lower(verb + 1)));
    }

    // "Un éventuel rachat", "a possible sale".
    private bool IsTentative(int noun)
    {
        foreach (int child in sentence.Tree.Children(noun))
            if (sentence.Relation(child) == DependencyRelation.Amod && grammar.Tentatives.Contains(sentence.Lemmas[child])) return true;
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
