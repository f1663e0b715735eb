using System.Collections.Generic;
using Factum.Extraction.Facts.Frames;
using Factum.Extraction.Grammar;

namespace Factum.Extraction.Facts.Clauses;

/// <content>Active or passive.</content>
internal sealed partial class ClauseReader
{
    // Words that are finite verbs though the tagger has them otherwise.
    private HashSet<int>? finites;

    // Words that are past participles though the tagger has them otherwise.
    private HashSet<int>? participles;

    /// <summary>Reads a word as a past participle in the passive voice, whatever the tagger took it for.</summary>
    public void TakeForParticiple(int verb)
    {
        (participles ??= []).Add(verb);
        verbs[verb] = null;
    }

    /// <summary>The auxiliary by which the subject undergoes what the infinitive says: "vu" of "s'est vu confier"; or -1.</summary>
    private int Undergoes(int verb)
    {
        foreach (int child in sentence.Tree.Children(verb))
            if (child < verb && sentence.Relation(child) == DependencyRelation.Aux && grammar.Undergoing.Contains(sentence.Lemmas[child])) return child;
        return -1;
    }

    /// <summary>Reads a word as a finite verb in the active voice, whatever the tagger took it for.</summary>
    public void TakeForFinite(int verb)
    {
        (finites ??= []).Add(verb);
        verbs[verb] = null;
    }

    /// <summary>Whether a word is read as a finite verb though the tagger took it for something else.</summary>
    public bool IsTakenForFinite(int word) => finites is not null && finites.Contains(word);

    /// <summary>Whether a headline leaves a passive's auxiliary out: "X charged with fraud", "Y named chief executive".</summary>
    private bool IsHeadlinePassive(int verb)
    {
        if (sentence.Count < 3 || verb == 0 || sentence[sentence.Count - 1].Form is "." or "\"" or "”" || !(grammar.HeadlinePassives.Contains(sentence.Lemmas[verb]) || (verb + 1 < sentence.Count && sentence[verb + 1].Form == grammar.InfinitiveMark && grammar.Bidding.Contains(sentence.Lemmas[verb]))) || sentence[verb].Form.EndsWith(grammar.ThirdPersonEnding, System.StringComparison.Ordinal) || grammar.IsPresentParticiple(sentence[verb].Form)) return false;
        return verb + 1 >= sentence.Count || (sentence[verb - 1].Form != grammar.InfinitiveMark && sentence.Lemmas[verb - 1] != grammar.PerfectAuxiliary && OpensHeadlineAgain(verb));
    }

    /// <summary>Whether what stands behind a participle is what a passive leaves behind it, rather than an object.</summary>
    private bool OpensHeadlineAgain(int verb)
    {
        if (sentence.Covering[verb + 1] >= 0 || sentence[verb + 1].Upos is PartOfSpeech.Det or PartOfSpeech.Pron) return false;
        if (sentence[verb + 1].Upos is PartOfSpeech.Adp or PartOfSpeech.Part or PartOfSpeech.Sconj || sentence.Time[verb + 1] >= 0) return true;
        for (int i = verb + 1; i < sentence.Count && i < verb + 5 && sentence[i].Upos is PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Propn; i++)
            foreach (Evoked evoked in grammar.Index.Find(TriggerKind.Noun, sentence.Lemmas[i])) if (evoked.Kind.Name == "Position") return true;
        return false;
    }

    // "Ont été passées au crible": of a verb that takes "être" itself only the compound auxiliary tells the passive.
    private bool HasParticipleAuxiliary(int verb)
    {
        foreach (int child in sentence.Tree.Children(verb))
            if (child < verb && sentence.Relation(child) == DependencyRelation.Aux && sentence[child].Upos == PartOfSpeech.Aux && sentence[child].Features.Has("VerbForm", "Part")) return true;
        return false;
    }

    /// <summary>Whether a verb is in the passive voice.</summary>
    public bool IsPassive(int verb, int depth)
    {
        if (participles is not null && participles.Contains(verb)) return true;
        bool auxiliary = false;
        bool subject = false;
        bool passive = false;
        bool has = false;
        if (finites is not null && finites.Contains(verb)) return false;
        if (grammar.Unaccusatives.Contains(sentence.Lemmas[verb])) return HasParticipleAuxiliary(verb);
        if (verb + 2 >= sentence.Count && verb > 1 && sentence[verb - 1].Form == "," && EndsAsAttribution(verb)) return false;
        bool finite = sentence[verb].Features.Has("VerbForm", "Fin") && sentence[verb].Upos == PartOfSpeech.Verb;
        foreach (int child in sentence.Tree.Children(verb))
        {
            if (sentence.Time[child] >= 0 || (finite && sentence[child].Relation != DependencyRelation.ExplPass)) continue;
            switch (sentence[child].Relation)
            {
                case DependencyRelation.AuxPass or DependencyRelation.ExplPass: return true;
                case DependencyRelation.NsubjPass or DependencyRelation.CsubjPass: passive = true; break;
                case DependencyRelation.Aux or DependencyRelation.AuxTense:
                    auxiliary = true;
                    has |= sentence.Lemmas[child] == grammar.PerfectAuxiliary;
                    break;
                case DependencyRelation.Nsubj: subject |= child < verb; break;
            }
        }

        if (sentence[verb].Upos == PartOfSpeech.Adj && grammar.IsRegularParticiple(sentence[verb].Form) && HasCopula(verb)) return true;
        if (grammar.Has(Construction.SyncreticParticiples) && !auxiliary && !passive && !subject && IsReducedRelative(verb)) return true;
        if (grammar.Has(Construction.SyncreticParticiples) && !auxiliary && (passive || subject) && IsReducedRelative(verb) && HasSubjectAtComma(verb)) return true;
        if (grammar.Has(Construction.SyncreticParticiples) && !auxiliary && !passive && subject && IsApposedParticiple(verb)) return true;
        if (passive) return !has && !subject && (auxiliary || HasCopula(verb) || HasAgent(verb) || (grammar.Has(Construction.SyncreticParticiples) && IsPastParticiple(verb) && verb > 1 && sentence[verb - 1].Form == "," && HasSubjectAtComma(verb)));

        // Headlines leave the auxiliary out: "210 postes supprimés".
        if (subject && !auxiliary && !grammar.Has(Construction.SyncreticParticiples) && sentence[verb].Features.Has("VerbForm", "Part") && IsPastParticiple(verb) && sentence.Child(verb, DependencyRelation.Obj) < 0 && sentence.Child(verb, DependencyRelation.Aux) < 0) return true;
        if (!auxiliary && IsHeadlinePassive(verb)) return true;
        if (auxiliary || subject || !IsPastParticiple(verb)) return false;

        // "Verdelle lost $30m": a name that opens the sentence is the subject of the form behind it.
        if (grammar.Has(Construction.SyncreticParticiples) && verb == 1 && sentence.Covering[0] >= 0 && !HasAgent(verb)) return false;
        if (grammar.Has(Construction.SyncreticParticiples) && HasNameAsObject(verb)) return false;
        int head = sentence[verb].Head;
        DependencyRelation relation = sentence.Relation(verb);
        if (relation == DependencyRelation.Acl && verb > 0 && sentence[verb - 1].Form == "," && sentence.Tree.Root >= 0 && !sentence.IsVerbal(sentence.Tree.Root) && !HasCopula(sentence.Tree.Root) && !HasAgent(verb)) return false;
        if (relation == DependencyRelation.Conj && verb > 0 && sentence[verb - 1].Form == "," && surface.NameBefore(verb) >= 0) return true;
        if (relation == DependencyRelation.Conj && head >= 0 && depth < Depth && sentence.IsVerbal(head)) return IsPassive(head, depth + 1);
        if (relation is DependencyRelation.Root or DependencyRelation.Parataxis or DependencyRelation.Conj or DependencyRelation.Ccomp or DependencyRelation.Dep) return verb <= 1 || HasAgent(verb);
        return relation is DependencyRelation.Acl or DependencyRelation.Amod or DependencyRelation.Advcl or DependencyRelation.Appos or DependencyRelation.Xcomp or DependencyRelation.Dislocated or DependencyRelation.Obl or DependencyRelation.Nmod;
    }

    private bool HasInfiniteAuxiliary(int verb)
    {
        foreach (int child in sentence.Tree.Children(verb))
            if (child < verb && sentence.Relation(child) == DependencyRelation.Aux && sentence[child].Features.Has("VerbForm", "Inf")) return true;
        return false;
    }

    /// <summary>Whether a participle stands between a comma and a preposition, or what somebody is made, behind what it is said of: "X, headquartered in Y", "X, elected its chair on Monday,".</summary>
    private bool IsReducedRelative(int verb) =>
        verb > 1 && sentence[verb - 1].Form == "," && verb + 1 < sentence.Count && (sentence[verb + 1].Upos == PartOfSpeech.Adp || (grammar.HeadlinePassives.Contains(sentence.Lemmas[verb]) && IsFollowedByMainVerb(verb))) && surface.NominalBefore(verb) >= 0 && Opens(verb - 1)
        && ((IsPastParticiple(verb) && (sentence.Relation(verb) != DependencyRelation.Root || IsFollowedByMainVerb(verb))) || (grammar.IsRegularParticiple(sentence[verb].Form) && IsFollowedByMainVerb(verb)));

    // "X, a startup founded three years ago, has": the noun of an apposition between commas is what the participle tells of.
    private bool IsApposedParticiple(int verb)
    {
        if (verb < 4 || !IsPastParticiple(verb) || sentence.Child(verb, DependencyRelation.Nsubj) != verb - 1 || sentence.Covering[verb - 1] >= 0) return false;
        int at = verb - 2;
        while (at > 1 && sentence.Covering[at] < 0 && sentence[at].Upos is PartOfSpeech.Adj or PartOfSpeech.Noun) at--;
        return at > 1 && sentence[at].Upos == PartOfSpeech.Det && sentence[at - 1].Form == "," && sentence.Covering[at - 2] >= 0 && IsFollowedByMainVerb(verb);
    }

    private bool HasSubjectAtComma(int verb)
    {
        foreach (int child in sentence.Tree.Children(verb))
            if (sentence.Relation(child) == DependencyRelation.Nsubj && child < verb && (child == verb - 2 || (sentence.Covering[verb - 2] >= 0 && sentence.Covering[child] == sentence.Covering[verb - 2]))) return true;
        return false;
    }

    // An odd comma opens an insertion, an even one closes it.
    private bool Opens(int comma)
    {
        int commas = 0;
        for (int i = comma; i >= 0; i--)
        {
            if (sentence[i].Form is ";" or ":" or "”" or "“" or "\"") break;
            if (sentence[i].Form == ",") commas++;
        }

        return commas % 2 == 1;
    }

    private bool IsFollowedByMainVerb(int verb)
    {
        bool closed = false;
        for (int i = verb + 1; i < sentence.Count && i < verb + 24; i++)
        {
            if (sentence[i].Form == ",") closed = true;
            else if (closed && sentence[i].Upos is PartOfSpeech.Verb or PartOfSpeech.Aux && sentence[i].Features.Has("VerbForm", "Fin")) return true;
        }

        return false;
    }

    /// <summary>Whether a name stands right behind a form that could be a participle: then it is the main verb after all, "X, who died in May, founded Y".</summary>
    private bool HasNameAsObject(int verb)
    {
        int at = verb + 1;
        if (at < sentence.Count && sentence[at].Upos == PartOfSpeech.Det) at++;
        while (at < sentence.Count && at < verb + 4 && sentence.Covering[at] < 0 && sentence[at].Upos == PartOfSpeech.Noun && sentence.Time[at] < 0 && sentence.Amount[at] < 0) at++;
        return at < sentence.Count && sentence.Covering[at] >= 0 && sentence.Time[at] < 0 && sentence[verb].Upos is PartOfSpeech.Verb or PartOfSpeech.Adj && !HasAgent(verb) && (verb == 0 || sentence.Covering[verb - 1] >= 0 || sentence[verb - 1].Upos is not (PartOfSpeech.Adp or PartOfSpeech.Det or PartOfSpeech.Adj));
    }

    private bool HasAgent(int verb)
    {
        foreach (int child in sentence.Tree.Children(verb))
            if ((sentence[child].Relation == DependencyRelation.OblAgent && sentence.Amount[child] < 0) || (sentence.Relation(child) == DependencyRelation.Obl && grammar.Agent.Contains(CaseName(child)))) return true;
        return false;
    }
}
