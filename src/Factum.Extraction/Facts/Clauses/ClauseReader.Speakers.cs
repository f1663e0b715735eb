using Factum.Extraction.Facts.Frames;
using Factum.Extraction.Grammar;

namespace Factum.Extraction.Facts.Clauses;

/// <content>Who speaks: the subject behind a verb of speech, or beside what is quoted.</content>
internal sealed partial class ClauseReader
{
    /// <summary>The subject behind a verb of speech that a parser took for its object: "…, a annoncé X".</summary>
    private int Inverted(int verb, Clause clause)
    {
        if (OpensQuotation(verb)) return -1;
        if (grammar.Has(Construction.FreeInversion) && (HasSubjectClitic(verb) || (OpensAsParticiple(verb) && !IsFinite(verb)))) return -1;
        if (clause.Passive || !(FollowsMark(verb) || (grammar.Proforms.Count > 0 && FollowsEquative(verb))) || !(FollowsQuote(verb) || (grammar.Stances.TryGetValue(sentence.Lemmas[verb], out Stance stance) && stance == Stance.Says) || Voices(verb) || EndsInName(verb))) return -1;
        if (!grammar.Has(Construction.FreeInversion) && (!States(sentence.Lemmas[verb]) || grammar.IsPresentParticiple(sentence[verb].Form))) return -1;
        if (subjects.AppositionBefore(verb) is int apposed and >= 0) return apposed;

        // "X, who …, told reporters": whoever stands behind a verb of telling is told.
        if (grammar.Telling.Contains(sentence.Lemmas[verb]) && !(grammar.Cautioning.Contains(sentence.Lemmas[verb]) && subjects.EndsInSpeaker(verb))) return subjects.Around(verb);
        if (!grammar.Has(Construction.FreeInversion) && verb + 1 < sentence.Count && sentence.Covering[verb + 1] >= 0)
        {
            int name = sentence.Covering[verb + 1];
            for (int i = clause.Complements.Count - 1; i >= 0; i--)
                if (clause.Complements[i].Head > verb && sentence.Covering[clause.Complements[i].Head] == name) clause.Complements.RemoveAt(i);
            return OwnedBehind(verb + 1);
        }

        // "X, qui jurait n'avoir « rien vu », reconnaît une erreur": the comma closes a relative clause, though quoted words end it.
        if (FollowsQuote(verb) && OutsideRelative(verb, -1) is int outside and >= 0) return outside;

        // "X, qui …, accuse Y": the comma closes what was inserted behind the subject.
        if (!FollowsQuote(verb) && subjects.Around(verb) is int opening and >= 0) return opening;
        for (int i = 0; i < clause.Complements.Count; i++)
        {
            Complement complement = clause.Complements[i];
            if (complement.Head < verb || complement.Head > verb + 9 || complement.Function is not ("obj" or "" or "pred") || sentence.Time[complement.Head] >= 0 || sentence.Amount[complement.Head] >= 0) continue;
            clause.Complements.RemoveAt(i);
            return complement.Head;
        }

        return subjects.Behind(verb, this);
    }

    // "X, 52 ans, « conteste les faits »": a quotation opens with its verb.
    private bool OpensQuotation(int verb)
    {
        int at = verb - 1;
        while (at >= 0 && sentence[at].Upos is PartOfSpeech.Aux or PartOfSpeech.Adv or PartOfSpeech.Pron) at--;
        if (at < 1 || sentence[at].Form is not ("«" or "“")) return false;
        for (int i = verb + 1; i < sentence.Count; i++) if (sentence[i].Form is "»" or "”") return true;
        return false;
    }

    // "…, promised Ada Lund, the club's coach.": somebody, and nothing that is promised.
    private bool EndsInName(int verb)
    {
        int name = verb + 1;
        if (!grammar.Has(Construction.UninvertedAttribution) || name >= sentence.Count || sentence.Covering[name] < 0 || sentence[verb - 1].Form != "," || sentence.Relation(verb) is DependencyRelation.Root) return false;
        int end = name;
        while (end + 1 < sentence.Count && sentence.Covering[end + 1] == sentence.Covering[name]) end++;
        return end + 1 < sentence.Count && sentence[end + 1].Form is "," or "." && grammar.Stances.TryGetValue(sentence.Lemmas[verb], out Stance stance) && stance == Stance.Plans;
    }

    /// <summary>Who is meant by a name behind a verb of speech and what it owns: of "said Harrow's director, Ada Lund" it is she, and of a name alone its bearer.</summary>
    private int OwnedBehind(int name)
    {
        int end = name;
        while (end + 1 < sentence.Count && sentence.Covering[end + 1] == sentence.Covering[name]) end++;
        if (end + 2 >= sentence.Count || !grammar.GenitiveClitics.Contains(sentence[end + 1].Form)) return name;
        int head = end + 1;
        while (head + 1 < sentence.Count && sentence.Covering[head + 1] < 0 && sentence[head + 1].Upos is PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Verb) head++;
        if (head + 1 < sentence.Count && sentence.Covering[head + 1] >= 0) return head + 1;
        return head + 2 < sentence.Count && sentence[head + 1].Form == "," && sentence.Covering[head + 2] >= 0 ? head + 2 : sentence.IsNominal(head) ? head : name;
    }

    // "Said Mr. X, chairman of Y": the name right behind the verb.
    private int NameBehind(int verb)
    {
        if (!IsSaying(verb)) return -1;
        int at = verb + 1;
        while (at < sentence.Count && at < verb + 3 && sentence.Covering[at] < 0 && grammar.Courtesies.Contains(sentence[at].Form)) at++;
        if (at >= sentence.Count || sentence.Covering[at] < 0) return -1;
        int end = at;
        while (end + 1 < sentence.Count && sentence.Covering[end + 1] == sentence.Covering[at]) end++;
        return end + 1 < sentence.Count && sentence[end + 1].Form is "," ? at : -1;
    }

    /// <summary>Whether a verb that ends the sentence with its subject behind it gives voice to somebody: ", promet sa directrice.", ", a démenti la préfecture.".</summary>
    private bool Voices(int verb)
    {
        if (IsSaying(verb)) return subjects.EndsInSpeaker(verb);
        if (!grammar.Has(Construction.FreeInversion) || !IsFinite(verb)) return false;
        foreach (Evoked evoked in grammar.Index.Find(TriggerKind.Verb, sentence.Lemmas[verb])) if (evoked.Kind.Name is "Statement" or "Denial" && evoked.Unit.Companions.Count == 0) return subjects.EndsInSpeaker(verb);
        return false;
    }

    /// <summary>Whether a verb may say something.</summary>
    public bool States(string verb)
    {
        foreach (Evoked evoked in grammar.Index.Find(TriggerKind.Verb, verb)) if (evoked.Kind.Name == "Statement") return true;
        return false;
    }

    private bool IsSaying(int verb) => grammar.Stances.TryGetValue(sentence.Lemmas[verb], out Stance stance) && stance == Stance.Says && !grammar.Announcing.Contains(sentence.Lemmas[verb]) && (!grammar.Telling.Contains(sentence.Lemmas[verb]) || grammar.Cautioning.Contains(sentence.Lemmas[verb]));

    /// <summary>Whether a subject stands between a comma and a verb of speech that another closes: "the results, X noted, are".</summary>
    private bool IsInsertedSpeech(int subject, int verb)
    {
        bool closed = verb + 1 >= sentence.Count || sentence[verb + 1].Form is "," or "." || grammar.Telling.Contains(sentence.Lemmas[verb]);
        if (!closed || !grammar.Stances.TryGetValue(sentence.Lemmas[verb], out Stance stance) || stance != Stance.Says) return false;
        int first = subject;
        while (first > 0 && (sentence.Covering[first - 1] >= 0 || sentence[first - 1].Upos is PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Noun)) first--;
        return first > 0 && sentence[first - 1].Form == ",";
    }

    // "The ferryman, X, pleaded": the name behind the comma says who the noun is, though the tree takes both for subjects.
    private bool NamesBehindComma(int noun, int name)
    {
        if (sentence.Covering[name] < 0 || sentence.Covering[noun] >= 0) return false;
        int first = name;
        while (first > 0 && sentence.Covering[first - 1] == sentence.Covering[name]) first--;
        return first == noun + 2 && sentence[noun + 1].Form == ",";
    }

    /// <summary>Who is close to, or familiar with, what a tree took for the subject: "sources close to the board say".</summary>
    private int Acquainted(int subject)
    {
        int at = subject;
        while (at > 0 && sentence[at - 1].Upos is PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Propn && !grammar.Acquainted.Contains(sentence[at - 1].Form)) at--;
        if (at < 3 || !grammar.AcquaintedCases.Contains(sentence[at - 1].Form) || !grammar.Acquainted.Contains(sentence[at - 2].Form) || !sentence.IsNominal(at - 3)) return subject;
        return at - 3;
    }

    /// <summary>Whether a pronoun is a subject in its place, right before its verb: '"…," she told the court'.</summary>
    private bool IsPronounBeside(int subject, int verb)
    {
        if (sentence[subject].Upos != PartOfSpeech.Pron || sentence[subject].Features.Has("Case", "Acc")) return false;
        for (int i = subject + 1; i < verb; i++) if (sentence[i].Upos is not (PartOfSpeech.Aux or PartOfSpeech.Adv or PartOfSpeech.Part)) return false;
        return true;
    }

    // "…, a person with knowledge of the matter told X."
    private bool EndsAsAttribution(int verb) => verb + 3 >= sentence.Count && grammar.Stances.TryGetValue(sentence.Lemmas[verb], out Stance stance) && stance == Stance.Says;

    /// <summary>Whether a comma or a closing quotation mark stands before the verb and its auxiliaries.</summary>
    public bool FollowsMark(int verb)
    {
        int at = verb - 1;
        while (at >= 0 && (sentence[at].Upos is PartOfSpeech.Aux or PartOfSpeech.Adv or PartOfSpeech.Pron or PartOfSpeech.Part || grammar.ReflexiveForms.Contains(sentence[at].Form))) at--;
        if (at >= 1 && sentence[at].Upos == PartOfSpeech.Adp && sentence[at - 1].Upos == PartOfSpeech.Verb) at -= 2;
        return at >= 0 && sentence[at].Form is "," or "»" or "”" or "\"" or "«" or "–" or "—" or "!" or "?" or "-";
    }

    // "Comme l'a révélé X": the pronoun stands for what is said.
    private bool FollowsEquative(int verb)
    {
        int at = verb - 1;
        bool pronoun = false;
        while (at > 0 && sentence[at].Upos is PartOfSpeech.Aux or PartOfSpeech.Adv or PartOfSpeech.Pron or PartOfSpeech.Det && sentence.Lower(at) != grammar.Equative) pronoun |= grammar.Proforms.Contains(sentence[at--].Form);
        return pronoun && at >= 0 && sentence.Lower(at) == grammar.Equative;
    }

    private bool FollowsQuote(int verb)
    {
        for (int i = verb - 1; i >= 0 && i > verb - 6; i--)
        {
            if (sentence[i].Form is "»" or "”" or "\"" or "«") return true;
            if (sentence[i].Upos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Verb) return false;
        }

        return false;
    }
}
