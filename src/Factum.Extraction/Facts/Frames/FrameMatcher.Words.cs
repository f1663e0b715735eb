using System;
using System.Collections.Generic;
using System.Linq;
using Factum.Extraction.Grammar;

namespace Factum.Extraction.Facts.Frames;

/// <content>The words around a trigger that an expression asks for or rules out.</content>
internal sealed partial class FrameMatcher
{
    /// <summary>What words keep an expression from standing at a word, before clause and roles are looked at.</summary>
    private string? LackOfWords(Evoked candidate, int trigger, bool auxiliary, out List<int> companions)
    {
        LexicalUnit unit = candidate.Unit;
        companions = workspace.None;
        if (unit.Form is not null && !string.Equals(unit.Form, sentence[trigger].Form, StringComparison.OrdinalIgnoreCase)) return "another form";
        if (auxiliary) return "an auxiliary here";
        if (unit.Trigger == TriggerKind.Noun && sentence.Covering[trigger] >= 0 && candidate.Kind.IsEvent && candidate.Kind.Takes("Amount") && char.IsUpper(sentence[trigger].Form[0])) return "part of a name";
        if (candidate.Prepositions.Length > 0 && Array.IndexOf(candidate.Prepositions, clauses.CaseName(trigger)) < 0) return "another preposition";
        for (int i = 0; i < candidate.Companions.Length; i++)
        {
            string companion = candidate.Companions[i];
            int at = Near(trigger, companion);

            // "Received $4 million from Tarvin Capital": a word of a name is no noun of the verb.
            if (at >= 0 && unit.Trigger == TriggerKind.Verb && sentence.Covering[at] >= 0 && candidate.Kind.Takes("Amount") && !candidate.Reading.TakesWordsOfNames && char.IsUpper(sentence[at].Form[0]) && sentence[at].Upos is PartOfSpeech.Propn or PartOfSpeech.Noun) at = -1;

            // "Le fonds X a injecté": the noun says who somebody is.
            if (at >= 0 && at < trigger && at + 1 < sentence.Count && unit.Trigger == TriggerKind.Verb && candidate.Kind.Takes("Amount") && sentence.Covering[at] < 0 && sentence.Covering[at + 1] >= 0 && sentence[at].Upos == PartOfSpeech.Noun && fillers.Entity(at + 1, FillerTypes.Organization) is not null) at = -1;

            if (at >= 0 && (candidate.Reading.IsForeign(match, trigger, at) || IsLoose(unit, at) || IsOfOtherObject(unit, trigger, at) || IsForeignParticle(unit, trigger, at))) at = -1;
            if (at < 0) return attempts is null ? companion : "without \"" + companion + "\"";
            if (i == 0) companions = new(candidate.Companions.Length);
            companions.Add(at);
        }

        if (candidate.With.Length > 0 && !HasAnyNear(trigger, candidate.With) && !(unit.Trigger == TriggerKind.Noun && sentence[trigger].Head >= 0 && Array.IndexOf(candidate.With, sentence.Lemmas[sentence[trigger].Head]) >= 0)) return attempts is null ? "without" : "without \"" + string.Join("|", candidate.With) + "\"";
        for (int i = 0; i < candidate.Excluded.Length; i++)
            if (candidate.MayExclude(sentence, i) && ((unit.Trigger != TriggerKind.Verb && Governor(trigger) is int governor and >= 0 && sentence.Lemmas[governor] == candidate.Excluded[i]) || Beside(trigger, candidate.Excluded[i]))) return attempts is null ? "with" : "with \"" + candidate.Excluded[i] + "\"";
        if (unit.Condition is string condition && grammar.Senses.TryGetValue(condition, out SenseVocabulary? vocabulary) && !SentenceHas(vocabulary) && !documentHas(vocabulary)) return attempts is null ? "sense" : "not the sense: " + condition;
        return null;
    }

    /// <summary>Whether the phrase that fills a role has in its head, or before it, one of the words that stand with the expression, where it must be.</summary>
    private bool HoldsCompanion(Evoked candidate, List<int> companions)
    {
        if (candidate.Unit.Within is not string role) return true;

        // "On recense deux morts et dix blessés": of numbers in a list, those of what the expression is about.
        if (match.Held(role) is { Count: > 1 } listed && Counts(candidate, role))
        {
            for (int i = listed.Count - 1; i >= 0 && listed.Count > 1; i--) if (!HoldsCompanion(candidate, companions, listed[i])) listed.RemoveAt(i);
        }

        return match.Alone(role) is not Filler phrase || HoldsCompanion(candidate, companions, phrase);
    }

    private static bool Counts(Evoked candidate, string role)
    {
        foreach (RoleBinding binding in candidate.Bindings) if (binding.Role == role && (binding.Accepts & FillerTypes.Count) != 0) return true;
        return false;
    }

    private bool HoldsCompanion(Evoked candidate, List<int> companions, Filler phrase)
    {
        if (sentence.HeadOf(phrase.Range) is not (int head and >= 0)) return true;
        for (int i = sentence.FirstAt(phrase.Range.Start); i >= 0 && i <= head; i++)
            if (companions.Contains(i) || Array.IndexOf(candidate.With, sentence.Lemmas[i]) >= 0 || Array.IndexOf(candidate.With, sentence.Lower(i)) >= 0) return true;
        return false;
    }

    /// <summary>Whether a noun stands with its support verb only through a preposition: "faire des commentaires sur cette visite".</summary>
    private bool IsLoose(LexicalUnit unit, int companion)
    {
        if (unit.Trigger == TriggerKind.Verb && sentence.Relation(companion) == DependencyRelation.Obl && sentence.Child(companion, DependencyRelation.Cc) >= 0) return true;
        if (unit.Trigger != TriggerKind.Verb || !grammar.Support.Contains(unit.Lemma) || sentence[companion].Upos != PartOfSpeech.Noun) return false;
        string preposition = clauses.CaseName(companion);
        return preposition.Length > 0 && preposition != grammar.Genitive && (!grammar.Has(Construction.PrepositionalPredicates) || index.Find(TriggerKind.Noun, sentence.Lemmas[companion]).Length > 0) && !unit.Companions.Contains(preposition) && sentence.Relation(companion) is DependencyRelation.Obl or DependencyRelation.Nmod;
    }

    /// <summary>Whether the tree hangs a noun on another phrase of a support verb that has an object right behind it: "a fait naufrage après des jours de voyage".</summary>
    private bool IsOfOtherObject(LexicalUnit unit, int trigger, int companion)
    {
        if (unit.Trigger != TriggerKind.Verb || !grammar.Support.Contains(unit.Lemma) || sentence[companion].Upos != PartOfSpeech.Noun || sentence.Relation(companion) != DependencyRelation.Nmod || companion < trigger) return false;
        int other = sentence.Child(trigger, DependencyRelation.Obj);
        int governor = sentence[companion].Head;
        return other == trigger + 1 && sentence[other].Upos == PartOfSpeech.Noun && other != companion && governor > other;
    }

    // "Back pay": a particle stands behind its verb; "put $3m into it in May": and opens no time; "as it slammed": nor a clause; "won in order to": nor is it part of a conjunction.
    private bool IsForeignParticle(LexicalUnit unit, int trigger, int companion) =>
        grammar.Has(Construction.PhrasalVerbs) && unit.Trigger == TriggerKind.Verb
        && ((companion > 0 && sentence[companion].Form.Length < 4 && sentence[companion - 1].Form == "-" && !sentence[companion - 1].SpaceAfter)
            || (sentence[companion].Upos == PartOfSpeech.Noun && sentence.Relation(companion) == DependencyRelation.Fixed)
            || (companion < trigger && sentence[companion].Upos == PartOfSpeech.Sconj && sentence[companion].Head == trigger)
            || (companion < trigger && sentence[companion].Upos is PartOfSpeech.Adp or PartOfSpeech.Adv or PartOfSpeech.Adj && sentence.Relation(companion) is not DependencyRelation.Case)
            || (sentence[companion].Upos == PartOfSpeech.Adp && sentence[companion].Head is int governed and >= 0 && sentence.Time[governed] >= 0));

    // "Requérir 3 000 euros d'amende": past the sum that the noun says what it is.
    private int Governor(int noun)
    {
        int head = sentence[noun].Head;
        for (int steps = 0; steps < 3 && head >= 0 && sentence.Amount[head] >= 0 && sentence.Amount[noun] < 0; steps++) head = sentence[head].Head;
        return head;
    }

    private bool HasAnyNear(int trigger, string[] lemmas)
    {
        foreach (string lemma in lemmas) if (Near(trigger, lemma) >= 0) return true;
        return SubjectAbove(trigger) is int subject and >= 0 && (Array.IndexOf(lemmas, sentence.Lemmas[subject]) >= 0 || Array.IndexOf(lemmas, sentence.Lower(subject)) >= 0);
    }

    /// <summary>The subject of the verb above one that has none of its own: "The board is expected to meet", "member states, meeting in Oslo, agreed"; or -1.</summary>
    private int SubjectAbove(int trigger)
    {
        int above = sentence[trigger].Head;
        bool open = sentence.Relation(trigger) == DependencyRelation.Xcomp || (sentence.Relation(trigger) == DependencyRelation.Advcl && grammar.PresentParticiple.Length > 0 && grammar.IsPresentParticiple(sentence[trigger].Form));
        return open && above >= 0 && sentence.Child(above, DependencyRelation.Nsubj) is int subject && subject < trigger ? subject : -1;
    }

    private bool SentenceHas(SenseVocabulary vocabulary)
    {
        if (senses is not null && senses.TryGetValue(vocabulary, out bool known)) return known;
        bool has = false;
        for (int i = 0; i < sentence.Count && !has; i++) has = vocabulary.Near.Contains(sentence.Lemmas[i]);
        return (senses ??= [])[vocabulary] = has;
    }

    /// <summary>A word near the trigger: below it in the tree, or right after it.</summary>
    private int Near(int trigger, string lemma)
    {
        if (!sentence.MayHave(lemma)) return -1;
        for (int i = Math.Max(0, trigger - 8); i < sentence.Count && i < trigger + 24; i++)
        {
            if (sentence.Lemmas[i] != lemma && (sentence[i].Relation == DependencyRelation.AuxCaus || !string.Equals(sentence[i].Form, lemma, StringComparison.OrdinalIgnoreCase))) continue;
            if (i == trigger || (lemma == grammar.PerfectAuxiliary && sentence[i].Head == trigger && sentence.Relation(i) == DependencyRelation.Aux)) continue;

            // "A start-up has picked up $3m".
            if (i > 1 && i < trigger && sentence[i - 1].Form == "-" && !sentence[i - 1].SpaceAfter && sentence[i].Upos is PartOfSpeech.Noun or PartOfSpeech.Adp or PartOfSpeech.Adv && !sentence[i - 2].SpaceAfter) continue;
            if ((i > trigger && i <= trigger + 4 + WordsOfSums(trigger, i) && !Crosses(trigger, i)) || IsBelow(i, trigger) || IsAbove(i, trigger) || IsDeniedBy(i, trigger)) return i;
        }

        // "A contract to grit the roads of three counties went to X": the subject, however long its phrase is.
        int subject = trigger > 8 ? sentence.Child(trigger, DependencyRelation.Nsubj) : -1;
        if (subject >= 0 && subject < trigger - 8 && sentence.Lemmas[subject] == lemma) return subject;

        // "Des emplois vont disparaître".
        return SubjectAbove(trigger) is int shared and >= 0 && sentence.Lemmas[shared] == lemma ? shared : -1;
    }

    // "Closed a $48 million Series B round": a sum is not what keeps words apart.
    private int WordsOfSums(int trigger, int word)
    {
        int sums = 0;
        for (int i = trigger + 1; i < word; i++) if (sentence.Amount[i] >= 0) sums++;
        return sums;
    }

    /// <summary>Whether a word stands right with the trigger: as its dependent, or among the next words.</summary>
    private bool Beside(int trigger, string lemma)
    {
        int at = Near(trigger, lemma);
        if (at < 0) return false;
        if (at > trigger + 8 || sentence.Child(at, DependencyRelation.Cc) >= 0) return false;
        return (at > trigger && at <= trigger + 4) || sentence[at].Head == trigger || (sentence[at].Head >= 0 && sentence[sentence[at].Head].Head == trigger && sentence.Relation(at) is DependencyRelation.Nmod or DependencyRelation.Obl);
    }

    // "A charge that X called baseless", "an allegation his lawyers reject": wherever the tree hangs the relative clause.
    private bool IsDeniedBy(int noun, int trigger)
    {
        return noun > 0 && noun < trigger && trigger - noun <= 12 && sentence[noun].Upos == PartOfSpeech.Noun && grammar.Allegations.Contains(sentence.Lemmas[noun]) && sentence[noun - 1].Upos is PartOfSpeech.Det or PartOfSpeech.Adj && IsWithinRelative(noun, trigger);
    }

    private bool IsWithinRelative(int noun, int trigger)
    {
        int commas = 0;
        for (int i = noun + 1; i < trigger; i++)
        {
            if (sentence[i].Upos == PartOfSpeech.Verb || sentence[i].Form is ";") return false;
            if (sentence[i].Form == ",") commas++;
        }

        if (commas is not (0 or 2)) return false;
        return noun + 1 < trigger && (grammar.RelativePronouns.Contains(sentence[noun + 1].Form) || sentence[noun + 1].Upos is PartOfSpeech.Det or PartOfSpeech.Pron || sentence.Covering[noun + 1] >= 0);
    }

    // "le label que X a lancé": what a clause tells of its antecedent.
    private bool IsAbove(int word, int trigger) => (word == trigger - 1 && grammar.PresentParticiple.Length > 0 && sentence[word].Upos == PartOfSpeech.Noun && grammar.IsPresentParticiple(sentence[trigger].Form)) ||
        sentence[trigger].Head == word && ((sentence.Relation(trigger) == DependencyRelation.Acl && sentence.IsNominal(word)) || (sentence.Relation(trigger) == DependencyRelation.Nsubj && sentence[word].Upos == PartOfSpeech.Adj));

    private bool Crosses(int trigger, int word)
    {
        for (int i = trigger + 1; i < word; i++) if (sentence[i].Upos == PartOfSpeech.Verb || sentence[i].Form is "," or ";") return true;
        return false;
    }

    private bool IsBelow(int word, int root)
    {
        int at = sentence[word].Head;
        if (at > root && sentence.Relation(word) == DependencyRelation.Obj && sentence.Relation(at) == DependencyRelation.Advcl && grammar.PresentParticiple.Length > 0 && grammar.IsPresentParticiple(sentence[at].Form)) return false;
        for (int steps = 0; at >= 0 && steps < 3; steps++)
        {
            if (at == root) return true;
            if (sentence.IsVerbal(at) && (sentence.Relation(at) is not (DependencyRelation.Xcomp or DependencyRelation.Advcl) || (at > root && sentence.Relation(at) == DependencyRelation.Advcl && clauses.IsFinite(at) && sentence.Child(at, DependencyRelation.Nsubj) >= 0))) return false;
            at = sentence[at].Head;
        }

        return false;
    }

    // "X married pianist Y": a verb, and nothing that the pianist is.
    private bool StandsBetweenNames(int word) => word > 0 && word + 2 < sentence.Count && sentence.Covering[word - 1] >= 0 && sentence.Covering[word + 2] >= 0;

    // "Vient de mourir": the verb tells but when.
    private bool IsRecentPast(int verb) => grammar.RecentPast.Count > 0 && verb + 1 < sentence.Count && sentence.Lemmas[verb + 1] == grammar.Genitive && grammar.RecentPast.Contains(sentence.Lemmas[verb]);

    private bool HasInfinitive(int verb)
    {
        foreach (int child in sentence.Tree.Children(verb)) if (sentence.Relation(child) is DependencyRelation.Xcomp or DependencyRelation.Ccomp && clauses.IsInfinitive(child)) return true;
        return verb + 1 < sentence.Count && sentence[verb + 1].Features.Has("VerbForm", "Inf");
    }

    /// <summary>That of which a share changes hands or is held: X of "51 % de X".</summary>
    private Filler? WholeOf(int share)
    {
        foreach (int child in sentence.Tree.Children(share))
        {
            if (child < share || clauses.CaseName(child) != grammar.Genitive) continue;
            if (fillers.Entity(child, FillerTypes.Organization | FillerTypes.Product | FillerTypes.Place) is Filler whole) return whole;
            if (grammar.Enterprises.Contains(sentence.Lemmas[child]) && sentence.Child(child, DependencyRelation.Det) >= 0) return fillers.One(child, FillerTypes.Phrase | FillerTypes.ActorPhrase);
        }

        return null;
    }
}
