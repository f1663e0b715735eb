using Factum.Extraction.Grammar;

namespace Factum.Extraction.Facts;

/// <content>Finite forms, infinitives, participles, reflexives.</content>
internal sealed partial class ClauseReader
{
    /// <summary>Whether a word is a reflexive pronoun.</summary>
    public bool IsReflexive(int word) =>
        grammar.Reflexive.Length > 0 && sentence[word].Upos == PartOfSpeech.Pron
        && (sentence.Lemmas[word] == grammar.Reflexive || sentence[word].Form is "se" or "s'" or "s’" or "Se" or "S'" or "S’");

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
        grammar.PresentParticiple.Length > 0 && sentence[verb].Form.EndsWith(grammar.PresentParticiple, System.StringComparison.Ordinal) && sentence[verb].Form.Length > grammar.PresentParticiple.Length + 2;

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
        if (grammar.ReflexiveForms.Count == 0) return false;
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
