using Factum.Extraction.Grammar;

namespace Factum.Extraction.Facts.Clauses;

/// <content>Speech that a sentence inserts between commas: "le groupe, assure son avocat, ne vendra pas".</content>
internal sealed partial class ClauseReader
{
    /// <summary>The head of the phrase between a verb of speech and the comma that closes what the one before it opens, where the clause goes on behind; or -1.</summary>
    public int InsertedSpeaker(int verb)
    {
        bool free = grammar.Has(Construction.FreeInversion);
        if (!(free || grammar.Asserting.Contains(sentence.Lemmas[verb])) || verb < 2 || sentence.Relation(verb) == DependencyRelation.Aux || !IsFinite(verb) || !States(sentence.Lemmas[verb])) return -1;
        if (OpeningComma(verb) < 1 || Closing(verb) is not (int closing and >= 0) || !GoesOn(closing + 1)) return -1;
        if (!free) return sentence[verb - 1].Form == "," ? SpeakerBetween(verb, closing) : -1;
        int speaker = subjects.Behind(verb, this);
        return speaker > verb && speaker < closing ? speaker : -1;
    }

    /// <summary>The name, or else the last noun, between a verb of speech and the comma behind it, where nothing but a phrase stands there: ", said harbour master Ida Moll,"; or -1.</summary>
    private int SpeakerBetween(int verb, int closing)
    {
        int speaker = -1;
        for (int i = verb + 1; i < closing; i++)
        {
            if (sentence.Covering[i] >= 0) return i;
            if (sentence[i].Upos == PartOfSpeech.Adp) return speaker;
            if (sentence.Time[i] < 0 && sentence.IsNominal(i)) speaker = i;
        }

        return speaker;
    }

    /// <summary>The subject of a verb that goes on behind inserted speech, where the tree has none or who speaks; or -1.</summary>
    private int Interrupted(int verb, int subject)
    {
        if (!IsFinite(verb)) return -1;
        int comma = OpeningComma(verb);
        if (subject > comma) return -1;
        for (int i = comma - 1; i > 1 && i > comma - Span && i > subject - Span && sentence[i].Form is not (";" or ":" or "«" or "»"); i--)
            if (sentence.IsVerbal(i) && InsertedSpeaker(i) > i) return subject < 0 || subject > i ? subjects.Left(OpeningComma(i)) : -1;
        return -1;
    }

    /// <summary>Whether what stands behind a comma and a verb of speech is but who speaks.</summary>
    public bool EndsInSpeaker(int verb) => subjects.EndsInSpeaker(verb);

    private bool HasMarkBetween(int subject, int verb)
    {
        for (int i = subject + 1; i < verb; i++) if (sentence[i].Form is "," or "”" or "\"") return true;
        return false;
    }

    /// <summary>The comma before a verb, its auxiliaries and its pronouns; or -1.</summary>
    private int OpeningComma(int verb)
    {
        int at = verb - 1;
        while (at > 0 && (sentence[at].Upos is PartOfSpeech.Aux or PartOfSpeech.Adv || (sentence[at].Upos == PartOfSpeech.Pron && !IsRelative(at)) || grammar.ReflexiveForms.Contains(sentence[at].Form))) at--;
        return at > 0 && sentence[at].Form == "," ? at : -1;
    }

    private int Closing(int verb)
    {
        if (verb + 1 < sentence.Count && (sentence[verb + 1].Upos == PartOfSpeech.Sconj || sentence.Lemmas[verb + 1] == grammar.Genitive)) return -1;
        for (int i = verb + 1; i < sentence.Count && i < verb + Span; i++)
        {
            if (sentence[i].Form == ",") return i > verb + 1 ? i : -1;
            if (sentence[i].Upos is PartOfSpeech.Punct && sentence[i].Form != "-" || sentence[i].Upos is PartOfSpeech.Sconj or PartOfSpeech.Cconj || IsRelative(i)) return -1;
            if (sentence[i].Upos is PartOfSpeech.Verb or PartOfSpeech.Aux && sentence.Covering[i] < 0 && sentence[i].Features.Has("VerbForm", "Fin")) return -1;
        }

        return -1;
    }

    // A finite verb, its negation and pronouns, past a name between commas: ", Marc Dol, ne vendra pas".
    private bool GoesOn(int word)
    {
        if (word + 1 < sentence.Count && sentence.Covering[word] is int name and >= 0)
        {
            while (word < sentence.Count && sentence.Covering[word] == name) word++;
            if (word >= sentence.Count || sentence[word].Form != ",") return false;
            word++;
        }

        while (word < sentence.Count && (sentence[word].Upos is PartOfSpeech.Adv || (sentence[word].Upos == PartOfSpeech.Pron && !IsRelative(word) && sentence.Relation(word) is not DependencyRelation.Nsubj) || grammar.ReflexiveForms.Contains(sentence[word].Form))) word++;
        return word < sentence.Count && sentence.Covering[word] < 0 && sentence[word].Upos is PartOfSpeech.Verb or PartOfSpeech.Aux && sentence[word].Features.Has("VerbForm", "Fin");
    }

    /// <summary>Whether the subject pronoun stands behind the verb or its auxiliary, joined by a hyphen: "a-t-elle écrit".</summary>
    public bool HasSubjectClitic(int verb) => SubjectClitic(verb) >= 0;

    /// <summary>The subject pronoun that a hyphen joins to the verb or its auxiliary, or -1.</summary>
    private int SubjectClitic(int verb)
    {
        for (int i = verb + 1; i > 1 && i > verb - 4; i--)
            if (i < sentence.Count && i != verb && sentence[i].Upos == PartOfSpeech.Pron && sentence[i].Form[0] == '-' && !grammar.Impersonal.Contains(sentence[i].Form) && sentence.Relation(i) is DependencyRelation.Nsubj or DependencyRelation.Expl) return i;
        return -1;
    }
}
