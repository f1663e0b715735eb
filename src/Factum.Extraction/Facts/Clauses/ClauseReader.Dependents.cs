using Factum.Extraction.Grammar;

namespace Factum.Extraction.Facts.Clauses;

/// <content>What the tree hangs on a verb. Each relation has a method of its own, without a loop: the runtime counts how often the parts of a method with a loop run, which takes longer than to compile it.</content>
internal sealed partial class ClauseReader
{
    private void ReadDependents(Clause clause, int verb, ref int subject, ref bool hasObject)
    {
        foreach (int child in sentence.Tree.Children(verb)) ReadDependent(clause, verb, child, ref subject, ref hasObject);
    }

    private void ReadDependent(Clause clause, int verb, int child, ref int subject, ref bool hasObject)
    {
        switch (sentence.Relation(child))
        {
            case DependencyRelation.Nsubj or DependencyRelation.Csubj:
                TakeSubject(clause, verb, child, ref subject, ref hasObject);
                break;
            case DependencyRelation.Obj or DependencyRelation.Iobj or DependencyRelation.Expl:
                TakeObject(clause, verb, child, ref subject, ref hasObject);
                break;
            case DependencyRelation.Obl or DependencyRelation.Nmod:
                TakeOblique(clause, verb, child, ref subject, ref hasObject);
                break;
            case DependencyRelation.Mark when !hasObject && StandsForObject(verb, child):
                clause.Add("obj", sentence[verb].Head, 0.9);
                hasObject = true;
                break;
            case DependencyRelation.Xcomp:
                Predicative(clause, child);
                AddPurpose(clause, child);
                break;
            case DependencyRelation.Ccomp when grammar.SubjectOfClause.Length > 0 && sentence.IsVerbal(child):
                if (Subject(child, 0) is int told and >= 0) clause.Add(grammar.SubjectOfClause, told, 0.9);
                break;
            case DependencyRelation.Advcl when grammar.Has(Construction.PurposeInfinitives) && HasCopula(child) && sentence[FirstIn(child)].Form == grammar.InfinitiveMark:
                Predicative(clause, child);
                break;
            case DependencyRelation.Advcl when grammar.Has(Construction.PurposeInfinitives) && sentence.IsVerbal(child):
                AddPurpose(clause, child);
                break;
            case DependencyRelation.Advcl when !sentence.IsVerbal(child):
                Oblique(clause, child, clause.Passive);
                break;
            case DependencyRelation.Advcl when IsInfinitive(child) && CaseName(child) is { Length: > 0 } mark:
                AddInfinitive(clause, child, mark);
                break;
            case DependencyRelation.Advmod when grammar.PrepositionalAdverbs.Contains(sentence.Lemmas[child]):
                AddOfAdverb(clause, child);
                break;
        }
    }

    // "Buses that the city bought in 2009": the tree takes the pronoun for a conjunction.
    private bool StandsForObject(int verb, int mark)
    {
        int noun = sentence[verb].Head;
        if (!grammar.Has(Construction.NounAdjuncts) || sentence.Relation(verb) != DependencyRelation.Acl || noun < 0 || mark != noun + 1 || !grammar.RelativePronouns.Contains(sentence[mark].Form) || grammar.Allegations.Contains(sentence.Lemmas[noun]) || sentence.Child(verb, DependencyRelation.Nsubj) < mark) return false;
        return sentence.Child(verb, DependencyRelation.Obj) < 0 && sentence.Child(verb, DependencyRelation.Ccomp) < 0 && sentence.Child(verb, DependencyRelation.Xcomp) < 0;
    }

    private void TakeSubject(Clause clause, int verb, int child, ref int subject, ref bool hasObject)
    {
        if (sentence.Time[child] >= 0) return;
        if (subject >= 0)
        {
            TakeSecondSubject(clause, verb, child, ref subject, ref hasObject);
        }
        else if (child > verb && !hasObject && HasInfiniteAuxiliary(verb))
        {
            // "A annoncé avoir acquis X": an infinitive has no subject behind it.
            clause.Add("obj", child, 0.9);
            hasObject = true;
        }
        else
        {
            subject = child;
        }
    }

    // "The brewer, whose shares closed at $4, …": the shares did.
    private bool IsOfAntecedent(int word)
    {
        int before = word - 1;
        while (before > 0 && sentence[before].Upos is PartOfSpeech.Adj or PartOfSpeech.Noun) before--;
        return before > 0 && grammar.RelativePossessives.Contains(sentence.Lower(before)) && sentence[before - 1].Form == ",";
    }

    private bool IsOwner(int word)
    {
        int mark = word + 1;
        while (mark < sentence.Count && sentence.Covering[word] >= 0 && sentence.Covering[mark] == sentence.Covering[word]) mark++;
        return mark < sentence.Count && grammar.GenitiveClitics.Contains(sentence[mark].Form);
    }

    private void TakeSecondSubject(Clause clause, int verb, int child, ref int subject, ref bool hasObject)
    {
        // "Denmark's Ana Lund beat Y": whose she is does nothing.
        if (subject < child && child < verb && (IsOwner(subject) || NamesSeveral(child) || IsOfAntecedent(child)))
        {
            subject = child;
            return;
        }

        if (IsDativeClitic(child, verb))
        {
            // "Sa fille lui a rendu hommage": the tree takes the pronoun for one more subject.
            clause.Add(grammar.Dative, child);
            return;
        }

        if (child > verb && !hasObject && HasInfiniteAuxiliary(verb))
        {
            clause.Add("obj", child, 0.9);
            hasObject = true;
            return;
        }

        if (IsObjectRelative(verb, subject, child, hasObject))
        {
            // "The chain, which X bought in May": whoever stands between the pronoun and the verb does it.
            clause.Add("obj", subject, 0.9);
            hasObject = true;
            subject = child;
            return;
        }

        if (subject < child && child < verb && (IsInsertedSpeech(child, verb) || NamesBehindComma(subject, child) || (subject == child - 1 && sentence.Covering[child] >= 0 && sentence.Covering[subject] < 0) || (IsSetOff(child) && grammar.IsActor(sentence.Lemmas[child]) && sentence.Covering[subject] < 0 && !grammar.IsActor(sentence.Lemmas[subject])))) subject = child;
        else if (subject < verb && child > verb && FollowsMark(verb) && grammar.Stances.TryGetValue(sentence.Lemmas[verb], out Stance said) && said == Stance.Says) subject = child;
        else if (subject < verb && child > verb && !hasObject) clause.Add("obj", child, 0.8);
        else if (child == subject + 1 && child < verb && !hasObject && !grammar.Has(Construction.FreeInversion) && IsRelative(subject) && IsPronounBeside(child, verb))
        {
            // "Bribes, which he denies": the relative pronoun is the object of a clause with a subject of its own.
            clause.Add("obj", subject, 0.9);
            hasObject = true;
            subject = child;
        }
        else if (IsRelative(child) || (subject < child && child < verb && !IsRelative(subject) && (HasRelativeObject(verb) || OpensRelative(subject, child))) || (sentence[subject].Upos == PartOfSpeech.Pron && !IsRelative(subject) && child < verb)) subject = child;
    }

    private bool IsObjectRelative(int verb, int pronoun, int child, bool hasObject)
    {
        if (hasObject || pronoun >= child || child > verb || verb - child > 3 || grammar.Has(Construction.FreeInversion) || !IsRelative(pronoun) || IsRelative(child) || sentence[child].Upos == PartOfSpeech.Pron) return false;
        if (sentence.Child(verb, DependencyRelation.Obj) >= 0 || sentence.Child(verb, DependencyRelation.AuxPass) >= 0 || sentence.Child(verb, DependencyRelation.Ccomp) >= 0) return false;
        for (int i = pronoun + 1; i < child; i++)
            if (sentence[i].Upos is not (PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Num)) return false;
        return true;
    }

    private void TakeObject(Clause clause, int verb, int child, ref int subject, ref bool hasObject)
    {
        DependencyRelation relation = sentence.Relation(child);
        if (IsReflexive(child)) clause.Reflexive = true;
        else if (child < verb && sentence.Relation(verb) == DependencyRelation.Ccomp && sentence[verb].Head < child && sentence[verb].Head >= 0 && sentence.IsVerbal(sentence[verb].Head) && grammar.RelativeObjects.Contains(sentence.Lower(child)))
        {
            // "A fait savoir lundi qu'il fermait": the conjunction of what is said.
            return;
        }
        else if (relation == DependencyRelation.Expl && child < verb && grammar.DativePronouns.Contains(sentence.Lower(child)))
        {
            // "Pourrait lui en prêter": the tree takes for nothing the first of two pronouns.
            clause.Add(grammar.Dative, child);
        }
        else if (relation == DependencyRelation.Expl && subject < 0 && sentence.Mention[child] >= 0) subject = child;
        else if (relation == DependencyRelation.Obj && grammar.PrepositionalAdverbs.Contains(sentence.Lemmas[child]) && sentence.Child(child, DependencyRelation.Det) < 0)
        {
            AddBehindAdverb(clause, child);
        }
        else if (relation == DependencyRelation.Obj && CaseName(child) is { Length: > 0 } name && (sentence.Covering[child] >= 0 || grammar.PrepositionalMarks.Contains(name) || grammar.PrepositionalParticles.Contains(name)))
        {
            // The tree takes a name behind a preposition for the object.
            Oblique(clause, child, clause.Passive);
        }
        else if (relation == DependencyRelation.Obj && sentence.Time[child] >= 0 && BehindTime(child) is int waiting and >= 0)
        {
            clause.Add("obj", waiting, 0.95);
            hasObject = true;
        }
        else if (relation == DependencyRelation.Obj)
        {
            clause.Add("obj", child);
            hasObject = true;
        }
        else if (relation == DependencyRelation.Iobj && !grammar.RelativePossessives.Contains(sentence.Lower(child)))
        {
            clause.Add(grammar.Dative, child);
        }
    }

    // "Rencontrer vendredi des magistrats": an article that looks like a preposition with an article, behind nothing but a time.
    private bool IsPartitive(int verb, int child)
    {
        int preposition = sentence.Child(child, DependencyRelation.Case);
        if (preposition <= verb || preposition + 1 >= child || sentence[preposition + 1].Start != sentence[preposition].Start || sentence.Lemmas[preposition] != grammar.Genitive || !sentence[child].Features.Has("Number", "Plur")) return false;
        for (int i = verb + 1; i < preposition; i++) if (sentence.Time[i] < 0) return false;
        return true;
    }

    private void TakeOblique(Clause clause, int verb, int child, ref int subject, ref bool hasObject)
    {
        // "Was fined £3m": a sum right behind its verb needs no preposition.
        bool sum = child > verb && !hasObject && sentence.Amount[child] >= 0 && sentence.Amount[verb + 1] == sentence.Amount[child];
        if (sum || (child > verb && !hasObject && sentence.Time[child] < 0 && IsQuantified(FirstNumeral(child))))
        {
            clause.Add("obj", child, 0.9);
            hasObject = true;
            return;
        }

        // "Up to 60 lecturers could": the words before the number are no preposition.
        if (child < verb && subject < 0 && sentence.Time[child] < 0 && IsQuantified(FirstNumeral(child)))
        {
            subject = child;
            return;
        }

        if (child > verb && !hasObject && !clause.Passive && sentence.Covering[child] >= 0 && sentence.Relation(child) == DependencyRelation.Obl && CaseName(child).Length == 0)
        {
            clause.Add("obj", child, 0.9);
            hasObject = true;
            return;
        }

        if (child > verb && !hasObject && !clause.Passive && IsPartitive(verb, child)) clause.Add("obj", child, 0.75);

        // "A firm that X acquired": the tree has the pronoun for a phrase without preposition.
        if (child < verb && !hasObject && !clause.Passive && grammar.Has(Construction.AnimateRelatives) && sentence[verb].Relation == DependencyRelation.AclRelcl && IsRelative(child) && CaseName(child).Length == 0 && sentence.Child(verb, DependencyRelation.Obj) < 0 && sentence.Child(verb, DependencyRelation.Nsubj) > child)
        {
            clause.Add("obj", child, 0.85);
            hasObject = true;
            return;
        }

        Oblique(clause, child, clause.Passive);
    }

    // An infinitive behind a preposition, with its object under both: "pour racheter X".
    private void AddInfinitive(Clause clause, int infinitive, string mark)
    {
        clause.Add(mark, infinitive, 0.9);
        foreach (int purpose in sentence.Tree.Children(infinitive))
            if (sentence.Relation(purpose) == DependencyRelation.Obj) clause.Add(mark + "_" + sentence.Lemmas[infinitive], purpose, 0.9);
    }

    // What an adverb that governs nouns has: "près de X".
    private void AddOfAdverb(Clause clause, int adverb)
    {
        foreach (int noun in sentence.Tree.Children(adverb))
            if (sentence.IsNominal(noun)) clause.Add(sentence.Lemmas[adverb] + "_" + CaseName(noun), noun);
    }
}
