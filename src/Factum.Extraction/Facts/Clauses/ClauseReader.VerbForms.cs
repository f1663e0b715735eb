using Factum.Extraction.Grammar;

namespace Factum.Extraction.Facts.Clauses;

/// <content>Finite forms, infinitives, participles, reflexives.</content>
internal sealed partial class ClauseReader
{
    /// <summary>Whether a word is a reflexive pronoun.</summary>
    public bool IsReflexive(int word) =>
        grammar.Reflexive.Length > 0 && sentence[word].Upos == PartOfSpeech.Pron
        && (sentence.Lemmas[word] == grammar.Reflexive || grammar.ReflexiveForms.Contains(sentence[word].Form));

    /// <summary>Whether a verb is finite itself or by an auxiliary.</summary>
    public bool IsFinite(int verb)
    {
        if (sentence[verb].Features.Has("VerbForm", "Fin")) return true;
        foreach (int child in sentence.Tree.Children(verb))
            if (sentence.Relation(child) is DependencyRelation.Aux or DependencyRelation.Cop && sentence[child].Features.Has("VerbForm", "Fin")) return true;
        return false;
    }

    /// <summary>Whether a verb is an infinitive without a finite auxiliary.</summary>
    public bool IsInfinitive(int verb)
    {
        if (sentence[verb].Features.Has("VerbForm", "Inf")) return true;
        foreach (int child in sentence.Tree.Children(verb))
            if (sentence.Relation(child) == DependencyRelation.Aux && sentence[child].Features.Has("VerbForm", "Inf")) return true;
        return false;
    }

    // "Écopant de 300 euros d'amende, X …".
    private bool OpensAsParticiple(int verb) =>
        grammar.PresentParticiple.Length > 0 && grammar.IsPresentParticiple(sentence[verb].Form) && sentence[verb].Form.Length > grammar.PresentParticiple.Length + 2;

    /// <summary>Whether a past form opens the sentence and the subject of its main verb follows a comma: "Bought in 1998 by X, the castle ...".</summary>
    private bool OpensAsPast(int verb)
    {
        if (verb + 4 >= sentence.Count || sentence.Covering[verb] >= 0 || sentence[verb].Upos is not (PartOfSpeech.Verb or PartOfSpeech.Adj)) return false;
        string form = sentence[verb].Form;
        if (!(sentence[verb].Features.Has("Tense", "Past") || sentence[verb].Features.Has("VerbForm", "Part") || grammar.IsRegularParticiple(form) || HasAgent(verb)) || grammar.IsPresentParticiple(form)) return false;
        for (int i = 0; i < verb; i++) if (sentence[i].Upos is not (PartOfSpeech.Adv or PartOfSpeech.Adj or PartOfSpeech.Punct or PartOfSpeech.Noun) || sentence.Covering[i] >= 0 || sentence[i].Form == ",") return false;
        int next = verb + 1;
        if (sentence[next].Upos is not (PartOfSpeech.Adp or PartOfSpeech.Sconj or PartOfSpeech.Adv) && sentence.Amount[next] < 0 && sentence.Time[next] < 0 && sentence[next].Form != grammar.InfinitiveMark && !grammar.Articles.Contains(sentence[next].Form)) return false;
        return subjects.After(verb, this) >= 0;
    }

    /// <summary>Whether a verb form is a past participle.</summary>
    public bool IsPastParticiple(int verb)
    {
        if (participles is not null && participles.Contains(verb)) return true;
        Morphology features = sentence[verb].Features;
        return features.Has("VerbForm", "Part") ? !features.Has("Tense", "Pres") : sentence[verb].Upos == PartOfSpeech.Adj;
    }

    /// <summary>Whether a reflexive pronoun stands before the verb and its auxiliaries, wherever the tree hangs it.</summary>
    private bool FollowsReflexive(int verb)
    {
        int at = verb - 1;
        while (at >= 0 && at > verb - 5 && sentence[at].Upos is PartOfSpeech.Aux or PartOfSpeech.Adv or PartOfSpeech.Pron && !grammar.ReflexiveForms.Contains(sentence[at].Form)) at--;
        return at >= 0 && grammar.ReflexiveForms.Contains(sentence[at].Form) && sentence[at].Upos is not PartOfSpeech.Sconj;
    }

    private bool HasReflexive(int verb)
    {
        foreach (int child in sentence.Tree.Children(verb)) if (IsReflexive(child)) return true;
        return false;
    }

    private bool HasCopula(int word)
    {
        foreach (int child in sentence.Tree.Children(word)) if (sentence.Relation(child) == DependencyRelation.Cop) return true;
        return false;
    }
}
