using Factum.Extraction.Facts.Frames;
using Factum.Extraction.Grammar;

namespace Factum.Extraction.Facts.Clauses;

/// <content>Relative pronouns and what they stand for.</content>
internal sealed partial class ClauseReader
{
    /// <summary>Whether the subject of a verb is a relative pronoun: its clause says something of a name, wherever the tree hangs it.</summary>
    public bool HasRelativeSubject(int verb)
    {
        foreach (int child in sentence.Tree.Children(verb))
            if (child < verb && sentence.Relation(child) == DependencyRelation.Nsubj && IsRelative(child)) return true;
        return false;
    }

    /// <summary>The name right before the comma of a relative pronoun, which stands for it where what the tree hangs its clause on cannot do what it tells; or -1.</summary>
    public int NameAtRelative(int word) => word > 1 && sentence[word - 1].Form == "," && sentence.Covering[word - 2] >= 0 && IsRelative(word) ? word - 2 : -1;

    /// <summary>What a relative pronoun stands for; any other word itself.</summary>
    public int Antecedent(int word)
    {
        if (sentence[word].Upos is not (PartOfSpeech.Pron or PartOfSpeech.Det or PartOfSpeech.Adv or PartOfSpeech.Sconj)) return word;
        int antecedent = DirectAntecedent(word);
        int direct = antecedent;

        // "X, an independent who founded Y": who founded it is X.
        if (grammar.Articles.Count == 0) return antecedent;
        if (antecedent == word)
        {
            if (word == 0 || !IsRelative(word)) return word;
            antecedent = word - 1;
            if (sentence[antecedent].Upos is not (PartOfSpeech.Noun or PartOfSpeech.Adj)) return word;
        }

        if (sentence[antecedent].Upos is not (PartOfSpeech.Noun or PartOfSpeech.Adj) || sentence.Covering[antecedent] >= 0) return direct;
        int before = antecedent - 1;

        // "X, a chain of corner shops, which Y bought": the comma closes all that describes X.
        bool closed = word > 0 && sentence[word - 1].Form == ",";
        while (before > 0 && ((sentence.Covering[before] < 0 && sentence[before].Upos is PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Adv) || sentence[before].Form == "-" || (closed && (sentence[before].Upos == PartOfSpeech.Num || sentence.Lemmas[before] == grammar.Genitive)))) before--;
        return before > 1 && grammar.Articles.Contains(sentence[before].Form) && sentence[before - 1].Form == "," && sentence.Covering[before - 2] >= 0 ? before - 2 : direct;
    }

    private int DirectAntecedent(int word)
    {
        if (!IsRelative(word)) return Announced(word);
        if (DescribedBefore(word) is int described and >= 0) return described;
        if (NamedBefore(word) is int named and >= 0) return named;
        if (OfficeBefore(word) is int office and >= 0) return office;
        int at = word;
        bool joined = false;
        for (int steps = 0; at >= 0 && steps < 12; steps++)
        {
            // "…, résume X, qui dirige Y": what hangs on the verb of speech is told of the name before it.
            joined |= grammar.Has(Construction.FreeInversion) && sentence.Relation(at) == DependencyRelation.Conj && sentence.IsVerbal(at);
            if (joined && Preceding(word) is int before && before != word) return before;
            if (sentence[at].Relation == DependencyRelation.AclRelcl || (sentence.Relation(at) == DependencyRelation.Acl && at != word)) return sentence[at].Head >= 0 && sentence[at].Head < word && sentence.IsNominal(sentence[at].Head) ? Agreeing(sentence[at].Head, word, at) : Preceding(word);
            at = sentence[at].Head;
        }

        return Preceding(word);
    }

    // "Les syndicats de l'usine X, qui a annoncé …": one of whom the verb tells is no plural.
    private int Agreeing(int antecedent, int relative, int verb)
    {
        if (sentence[relative].Head != verb || !sentence[antecedent].Features.Has("Number", "Plur") || !IsSingular(verb)) return antecedent;
        for (int i = relative - 1; i > antecedent; i--)
        {
            if (sentence.IsVerbal(i)) return antecedent;
            if (sentence.Covering[i] >= 0 || (sentence[i].Upos == PartOfSpeech.Noun && sentence[i].Features.Has("Number", "Sing"))) return i;
        }

        return antecedent;
    }

    private bool IsSingular(int verb)
    {
        if (sentence[verb].Features.Has("VerbForm", "Fin")) return sentence[verb].Features.Has("Number", "Sing");
        foreach (int child in sentence.Tree.Children(verb))
            if (sentence.Relation(child) == DependencyRelation.Aux && sentence[child].Features.Has("VerbForm", "Fin")) return sentence[child].Features.Has("Number", "Sing");
        return false;
    }

    /// <summary>The name that stands before a relative pronoun, past what brackets insert, where the tree may have it hang on a word that was no noun: "réplique M. X, qui", "X (Y) qui"; or -1.</summary>
    private int NamedBefore(int word)
    {
        int at = word - 1;
        bool bracketed = false;
        if (at > 0 && sentence[at].Form == ",") at--;
        if (at > 1 && sentence[at].Form == ")")
        {
            while (at > 0 && at > word - 8 && sentence[at].Form != "(") at--;
            if (sentence[at].Form != "(") return -1;
            at--;
            bracketed = true;
        }

        if (at < 0 || sentence.Covering[at] < 0) return -1;
        if (bracketed) return at;
        int first = at;
        while (first > 0 && sentence.Covering[first - 1] == sentence.Covering[at]) first--;

        // A word that was taken for a noun, then a courtesy title: "réplique M. X".
        return first > 1 && grammar.Courtesies.Contains(sentence.Lemmas[first - 1]) && sentence[first - 2].Upos == PartOfSpeech.Noun && sentence.Child(first - 2, DependencyRelation.Det) < 0 && sentence[first - 2].Head >= 0 ? at : -1;
    }

    /// <summary>The person whom an apposition between commas describes before a relative clause that speaks or judges, which no body of the apposition does: "X, déléguée CGT, qui rappelle"; or -1.</summary>
    private int DescribedBefore(int word)
    {
        if (word < 4 || sentence[word - 1].Form != "," || !grammar.PersonalRelatives.Contains(sentence[word].Form) || !Speaks(word)) return -1;
        int comma = word - 2;
        while (comma > 0 && comma > word - 14 && sentence[comma].Form != ",")
        {
            if (sentence[comma].Form is ";" or ":" or "(" or ")" or "«" or "»" || sentence[comma].Upos is PartOfSpeech.Cconj || sentence.IsPerson(comma) || IsRelative(comma) || (sentence.Covering[comma] < 0 && sentence.IsVerbal(comma) && sentence[comma].Features.Has("VerbForm", "Fin"))) return -1;
            comma--;
        }

        return comma > 0 && sentence[comma].Form == "," && sentence.IsPerson(comma - 1) && sentence.Covering[comma + 1] < 0 ? comma - 1 : -1;
    }

    /// <summary>Whether the verb of the clause that a relative pronoun opens is one of speech or judgement.</summary>
    private bool Speaks(int relative)
    {
        int verb = relative + 1;
        while (verb < sentence.Count && verb < relative + 6 && (sentence[verb].Upos is PartOfSpeech.Aux or PartOfSpeech.Adv or PartOfSpeech.Pron or PartOfSpeech.Part || grammar.ReflexiveForms.Contains(sentence[verb].Form))) verb++;
        if (verb >= sentence.Count || !sentence.IsVerbal(verb) || sentence.Covering[verb] >= 0) return false;
        foreach (Evoked evoked in grammar.Index.Find(TriggerKind.Verb, sentence.Lemmas[verb]))
            if (evoked.Unit.Companions.Count == 0 && evoked.Reading.IsUtterance) return true;
        return false;
    }

    /// <summary>The office whose place stands right before a comma and a relative pronoun: it is the mayor who does, not the town, in "le maire de X, qui"; or -1.</summary>
    private int OfficeBefore(int word)
    {
        int at = word - 2;
        if (at < 2 || sentence[word - 1].Form != "," || sentence.Covering[at] < 0) return -1;
        while (at > 0 && sentence.Covering[at - 1] == sentence.Covering[word - 2]) at--;
        if (!sentence.IsPlace(at) && !grammar.PublicBodies.Contains(sentence.Lemmas[at])) return -1;
        while (at > 1 && sentence.Covering[at - 1] < 0 && (sentence[at - 1].Upos == PartOfSpeech.Det || grammar.PublicBodies.Contains(sentence.Lemmas[at - 1]))) at--;
        if (at < 2 || sentence[at - 1].Upos != PartOfSpeech.Adp || sentence.Covering[at - 2] >= 0) return -1;
        string office = sentence.Lemmas[at - 2];
        return grammar.Officials.Contains(office) || grammar.PublicOffices.Contains(office) || grammar.Offices.Contains(office) ? at - 2 : -1;
    }

    /// <summary>What the sentence opens with and then takes up by a pronoun: "quant aux travaux, ils ont été confiés à X"; or the word itself.</summary>
    private int Announced(int word)
    {
        bool announced = grammar.Announcers.Count > 0 && sentence[word].Upos == PartOfSpeech.Pron && word >= 4 && (grammar.Emphatic.Contains(sentence.Lower(word)) || grammar.Clitics.Contains(sentence[word].Form)) && grammar.Announcers.Contains(sentence.Lower(0));
        return announced ? TakenUp(word) : word;
    }

    private int TakenUp(int word)
    {
        int comma = word - 1;
        while (comma > 0 && sentence[comma].Upos is PartOfSpeech.Adv) comma--;
        if (sentence[comma].Form != ",") return word;
        for (int i = 1; i < comma; i++)
        {
            if (sentence.IsVerbal(i) || sentence[i].Form is "," or ";") return word;
            if (sentence.Covering[i] < 0 && sentence[i].Upos is not (PartOfSpeech.Noun or PartOfSpeech.Propn)) continue;
            return Disagree(word, i) ? word : i;
        }

        return word;
    }

    /// <summary>The noun that a clause with a participle modifies by a conjunction that is rather the relative pronoun of its object, or -1.</summary>
    private int RelativeObject(int verb, int subject)
    {
        int head = sentence[verb].Head;

        // "X, que Y accuse de Z, …": the tree took the clause for the main one.
        if (grammar.RelativeObjects.Count > 0 && IsFinite(verb) && sentence.Relation(verb) is not (DependencyRelation.Ccomp or DependencyRelation.Advcl) && sentence.Child(verb, DependencyRelation.Ccomp) < 0)
        {
            foreach (int child in sentence.Tree.Children(verb))
                if (child > 1 && child < subject && sentence.Relation(child) == DependencyRelation.Mark && grammar.RelativeObjects.Contains(sentence[child].Form) && sentence[child - 1].Form == "," && sentence.Covering[child - 2] >= 0) return child - 2;
        }

        if (grammar.Unrelated.Count > 0) return ReducedRelativeObject(verb, subject);
        if (grammar.RelativeObjects.Count == 0 || head < 0 || head >= subject || sentence.Relation(verb) != DependencyRelation.Acl || sentence[head].Upos != PartOfSpeech.Noun || sentence.Child(verb, DependencyRelation.Aux) < 0 || sentence.Child(verb, DependencyRelation.Ccomp) >= 0) return -1;
        foreach (int child in sentence.Tree.Children(verb))
            if (child < subject && sentence.Relation(child) == DependencyRelation.Mark && grammar.RelativeObjects.Contains(sentence[child].Form)) return Disagree(verb, head) ? -1 : head;
        return -1;
    }

    /// <summary>What a clause without a relative pronoun of its object tells of: "the pub they had bought", "the ferries that the town bought"; or -1.</summary>
    private int ReducedRelativeObject(int verb, int subject)
    {
        int head = sentence[verb].Head;
        if (head < 0 || head >= subject || sentence.Relation(verb) != DependencyRelation.Acl || sentence[head].Upos != PartOfSpeech.Noun || sentence.Time[head] >= 0 || sentence.Amount[head] >= 0 || !(IsFinite(verb) || sentence.Child(verb, DependencyRelation.Aux) >= 0) || sentence.Child(verb, DependencyRelation.Ccomp) >= 0 || grammar.Unrelated.Contains(sentence.Lemmas[head])) return -1;
        foreach (int child in sentence.Tree.Children(verb))
        {
            if (child >= subject) break;
            if (sentence[child].Upos == PartOfSpeech.Adv || (IsRelative(child) && sentence.Relation(child) != DependencyRelation.Obl)) return -1;
        }

        return head;
    }

    private bool HasRelativeObject(int verb)
    {
        foreach (int child in sentence.Tree.Children(verb)) if ((sentence.Relation(child) == DependencyRelation.Obj && IsRelative(child)) || (child > 0 && sentence.Relation(child) == DependencyRelation.Mark && sentence[child - 1].Form == "," && grammar.RelativeObjects.Contains(sentence[child].Form))) return true;
        return false;
    }

    /// <summary>The subject of a verb whose comma closes a relative clause, where the tree took it out of that clause: "her federation, which is a member of X, says"; or -1.</summary>
    private int OutsideRelative(int verb, int subject)
    {
        int closing = OpeningComma(verb);
        if (closing < subject || !IsFinite(verb)) return -1;
        bool finite = false;
        bool quoted = false;
        for (int i = closing - 1; i > 1 && i > closing - Span; i--)
        {
            if (sentence[i].Form is ";" or ":") return -1;
            if (sentence[i].Form is "«" or "»" or "“" or "”" or "\"") quoted = !quoted;
            if (quoted) continue;
            finite |= sentence.Covering[i] < 0 && sentence[i].Upos is PartOfSpeech.Verb or PartOfSpeech.Aux && sentence[i].Features.Has("VerbForm", "Fin");
            if (!grammar.RelativeSubjects.Contains(sentence[i].Form) || sentence[i - 1].Form != ",") continue;
            if (!finite || (subject >= 0 && i >= subject)) return -1;
            int opening = i - 1;
            if (sentence[opening - 1].Form == ")") while (opening > 1 && sentence[opening].Form != "(") opening--;
            return subjects.Left(opening);
        }

        return -1;
    }

    /// <summary>The nominal right before a relative pronoun, or the pronoun itself.</summary>
    private int Preceding(int word)
    {
        for (int i = word - 1; i >= 0 && i > word - 4; i--)
            if (sentence.Covering[i] >= 0 || sentence.Mention[i] >= 0) return OfNoun(i) is int noun and >= 0 ? noun : i;
        return word;
    }

    /// <summary>The noun with an indefinite article that a name stands behind as its genitive: of "une entreprise de X qui" it is the firm that is told of; or -1.</summary>
    private int OfNoun(int name)
    {
        if (grammar.Has(Construction.AnimateRelatives) || sentence.Covering[name] < 0) return -1;
        int at = name;
        while (at > 0 && sentence.Covering[at - 1] == sentence.Covering[name]) at--;
        at--;
        while (at > 0 && sentence[at].Upos == PartOfSpeech.Det) at--;
        if (at < 2 || sentence[at].Upos != PartOfSpeech.Adp || sentence[at - 1].Upos != PartOfSpeech.Noun) return -1;
        int determiner = sentence.Child(at - 1, DependencyRelation.Det);
        return determiner >= 0 && sentence[determiner].Features.Has("Definite", "Ind") ? at - 1 : -1;
    }

    private bool IsRelative(int word) => sentence[word].Features.Has("PronType", "Rel") || (sentence[word].Upos == PartOfSpeech.Pron && grammar.RelativePronouns.Contains(sentence.Lower(word)));

    // "Ce que dément son agent", "l'usine qu'exploite X": what the clause tells of stands right before the verb.
    private bool FollowsRelativeObject(int verb)
    {
        if (!IsFinite(verb)) return false;
        int at = verb - 1;
        while (at > 0 && (sentence[at].Upos is PartOfSpeech.Aux or PartOfSpeech.Adv || grammar.ReflexiveForms.Contains(sentence[at].Form))) at--;
        return at > 0 && sentence[at].Upos == PartOfSpeech.Pron && grammar.RelativeObjects.Contains(sentence[at].Form);
    }

    private static int InvertedInRelative(int verb, Clause clause)
    {
        for (int i = 0; i < clause.Complements.Count; i++)
        {
            Complement complement = clause.Complements[i];
            if (complement.Head <= verb || complement.Head > verb + 5 || complement.Function is not ("obj" or "")) continue;
            clause.Complements.RemoveAt(i);
            return complement.Head;
        }

        return -1;
    }
}
