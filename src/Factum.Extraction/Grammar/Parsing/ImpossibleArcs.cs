namespace Factum.Extraction.Grammar.Parsing;

/// <summary>
/// Mends what no tree may have, and a greedy parser leaves once it has passed over a subject: a finite clause that is taken for a relative one without a relative word,
/// a noun that is joined to a verb, a verb that lacks its subject beside a word that can be nothing else.
/// </summary>
internal static class ImpossibleArcs
{
    // A sentence without end costs no more than a text of sentences.
    private const int Longest = 250;

    /// <summary>Hangs such words where they belong; what was a tree stays one. Sentences of more than 250 words are left as they are.</summary>
    /// <param name="words">The words of a parsed sentence.</param>
    /// <param name="adjunct">The language's relation of a phrase to the verb that it says when, where or how of.</param>
    public static void Mend(Word[] words, DependencyRelation adjunct)
    {
        if (words.Length > Longest) return;
        for (int i = 1; i < words.Length; i++) TakePredicate(words, i);
        for (int i = 3; i < words.Length; i++) PassOn(words, i);
        MisplacedPhrases.Mend(words, adjunct);
        RelativeRoots.Mend(words);
        RelativeRoots.MendConjuncts(words);
        MisplacedPhrases.MendRelatives(words);
        for (int i = 2; i < words.Length; i++) Share(words, i);
        MisplacedPhrases.MendAppositions(words);
        SecondSubjects.Mend(words, adjunct);
        MendRelatives(words, adjunct);
        for (int i = 1; i < words.Length; i++)
        {
            if (!IsFiniteWithoutSubject(words, i)) continue;
            if (words[i].Relation.Universal() == DependencyRelation.Parataxis) TakeOpening(words, i);
            else if (words[i].Relation == DependencyRelation.Conj) TakeConjoined(words, i);
            else TakePronoun(words, i);
        }

        for (int i = 2; i < words.Length; i++) if (words[i].Relation == DependencyRelation.Conj && words[i].Upos is PartOfSpeech.Noun or PartOfSpeech.Propn) JoinNominal(words, i);
        for (int i = 0; i + 1 < words.Length; i++) if (words[i].Relation == DependencyRelation.Obj && words[i].Head > i && words[i].Upos == PartOfSpeech.Pron && words[i].Form is "lui" or "leur") words[i].Relation = DependencyRelation.Iobj;
    }

    // "To be elected governor": a verb with an auxiliary describes no noun behind it, which says what somebody is made.
    private static void TakePredicate(Word[] words, int verb)
    {
        int noun = words[verb].Head;
        if (words[verb].Relation != DependencyRelation.Amod || words[verb].Upos != PartOfSpeech.Verb || noun < verb || words[noun].Head < 0 || words[noun].Head > verb || !words.Has(verb, DependencyRelation.Aux)) return;
        for (int i = noun + 1; i < words.Length; i++) if (words[i].Head == words[noun].Head && words[i].Relation.Universal() == DependencyRelation.Nmod) words[i].Head = noun;
        words[verb].Head = words[noun].Head;
        words[verb].Relation = words[words[noun].Head].Upos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron ? DependencyRelation.Acl : DependencyRelation.Advcl;
        words[noun].Head = verb;
        words[noun].Relation = DependencyRelation.Xcomp;
    }

    // "A confié au groupe formé par X le contrat": what is done by somebody takes no object, which is that of the verb before.
    private static void PassOn(Word[] words, int given)
    {
        int participle = words[given].Head;
        if (words[given].Relation != DependencyRelation.Obj || participle < 2 || participle > given || words[participle].Relation != DependencyRelation.Acl || !words[participle].Features.Has("Tense", "Past") || words.Has(participle, DependencyRelation.Aux)) return;
        int agent = words.Child(participle, DependencyRelation.Obl);
        while (agent >= 0 && agent < given && words[agent].Relation != DependencyRelation.OblAgent) agent = NextObl(words, participle, agent);
        int verb = agent < 0 || agent > given || words[participle].Head < 0 ? -1 : words[words[participle].Head].Head;
        if (verb < 0 || verb > participle || words[verb].Upos != PartOfSpeech.Verb || words.Has(verb, DependencyRelation.Obj)) return;
        words[given].Head = verb;
    }

    private static int NextObl(Word[] words, int head, int after)
    {
        for (int i = after + 1; i < words.Length; i++) if (words[i].Head == head && words[i].Relation.Universal() == DependencyRelation.Obl) return i;
        return -1;
    }

    // "X and the painters' union are talking": a noun without copula has no subject, but is one more of the other; "which the painters deny": nor has it a relative pronoun.
    private static void Share(Word[] words, int noun)
    {
        if (words[noun].Relation.Universal() != DependencyRelation.Nsubj || words[noun].Upos is not (PartOfSpeech.Noun or PartOfSpeech.Propn) || words.Has(noun, DependencyRelation.Cop)) return;
        int first = words.Child(noun, DependencyRelation.Nsubj);
        if (first < 0 || first > noun) return;
        if (words[first].Features.Has("PronType", "Rel") && words[noun].Head > noun && !words.Has(words[noun].Head, DependencyRelation.Obj))
        {
            words[first].Head = words[noun].Head;
            words[first].Relation = DependencyRelation.Obj;
        }

        if (words[first].Upos is not (PartOfSpeech.Noun or PartOfSpeech.Propn)) return;
        int coordinator = noun - 1;
        while (coordinator > first && words[coordinator].Relation.Universal() != DependencyRelation.Cc) coordinator--;
        if (coordinator == first) return;
        words[coordinator].Head = noun;
        words[first].Head = words[noun].Head;
        words[first].Relation = words[noun].Relation;
        words[noun].Head = first;
        words[noun].Relation = DependencyRelation.Conj;
    }

    private static void MendRelatives(Word[] words, DependencyRelation adjunct)
    {
        for (int i = 1; i < words.Length; i++)
        {
            if (words[i].Relation is not (DependencyRelation.Acl or DependencyRelation.AclRelcl or DependencyRelation.Conj)) continue;
            int head = words[i].Head;
            if (head > i || words[head].Upos is not (PartOfSpeech.Noun or PartOfSpeech.Propn)) continue;
            Clause clause = Clause.Of(words, i);
            if (!clause.IsFinite || clause.IsSubordinate || HasRelativeWord(words, head + 1, i)) continue;
            if (words[i].Relation == DependencyRelation.Conj && (!clause.IsCoordinate || words.Has(head, DependencyRelation.Cop) || words.Has(head, DependencyRelation.Nsubj))) continue;
            if (clause.IsCoordinate) Coordinate(words, i, clause);
            else if (Titled(words, head, i) is int bearer and >= 0) TakeTitled(words, i, head, bearer);
            else if (clause.HasSubject || (words.Has(head, DependencyRelation.Case) && words.Has(i, DependencyRelation.Aux))) TakeRoot(words, i, adjunct);
            else if (!words.Has(head, DependencyRelation.Case)) TakeSubject(words, i, clause);
        }
    }

    // "Fondée par X et l'architecte Y": a noun is joined to the noun before it, not to the verb of that noun.
    private static void JoinNominal(Word[] words, int noun)
    {
        int verb = words[noun].Head;
        if (verb < 0 || verb > noun || words[verb].Upos != PartOfSpeech.Verb || !words.Has(noun, DependencyRelation.Cc) || words.Has(noun, DependencyRelation.Cop) || words.Has(noun, DependencyRelation.Nsubj) || words.Has(noun, DependencyRelation.Orphan) || words.Has(noun, DependencyRelation.Aux)) return;
        int first = noun - 1;
        while (first > verb && (words[first].Head != verb || words[first].Upos == PartOfSpeech.Punct)) first--;
        if (first == verb || words[first].Upos is not (PartOfSpeech.Noun or PartOfSpeech.Propn) || words[first].Relation.Universal() is not (DependencyRelation.Obj or DependencyRelation.Obl)) return;
        if (words.Has(noun, DependencyRelation.Case) && !words.Has(first, DependencyRelation.Case)) return;
        words[noun].Head = first;
    }

    // "Lawyer Jo Lund was elected": a noun without article right before the subject is the subject's title.
    private static int Titled(Word[] words, int noun, int verb)
    {
        int bearer = noun + 1;
        return words[noun].Upos == PartOfSpeech.Noun && words[bearer].Upos == PartOfSpeech.Propn && words[bearer].Head == verb && words[bearer].Relation.Universal() == DependencyRelation.Nsubj && !words.Has(noun, DependencyRelation.Det) && !words.Has(noun, DependencyRelation.Case) ? bearer : -1;
    }

    private static void TakeTitled(Word[] words, int verb, int title, int bearer)
    {
        TakeOver(words, verb, words[title].Head);
        words[verb].Head = words[title].Head;
        words[verb].Relation = words[title].Relation.Universal() == DependencyRelation.Nsubj ? DependencyRelation.Ccomp : words[title].Relation;
        words[title].Head = bearer;
        words[title].Relation = DependencyRelation.NmodDesc;
    }

    private static bool IsFiniteWithoutSubject(Word[] words, int verb)
    {
        if (words[verb].Upos != PartOfSpeech.Verb) return false;
        Clause clause = Clause.Of(words, verb);
        return clause.IsFinite && !clause.HasSubject;
    }

    // "X a démissionné et le directeur de Y, Z, s'est rendu à Oslo": a noun is no second verb, but who does what the verb behind it tells.
    private static void TakeConjoined(Word[] words, int verb)
    {
        int first = words[verb].Head;
        if (first > verb || words.Has(verb, DependencyRelation.Cc)) return;
        for (int i = verb - 1; i > first; i--)
        {
            if (words[i].Head != first || words[i].Relation != DependencyRelation.Conj) continue;
            if (words[i].Upos is PartOfSpeech.Noun or PartOfSpeech.Propn && words[first].Upos == PartOfSpeech.Verb && !words.Has(i, DependencyRelation.Cop) && !words.Has(i, DependencyRelation.Case)) Give(words, i, verb);
            return;
        }
    }

    // "Mme Oriol, née à Lens, a jugé": the name that opens the sentence does what its only verb tells.
    private static void TakeOpening(Word[] words, int verb)
    {
        int root = 0;
        while (root < words.Length && words[root].Head >= 0) root++;
        if (root >= verb || words[root].Upos is not (PartOfSpeech.Noun or PartOfSpeech.Propn) || words.Has(root, DependencyRelation.Cop) || words.Has(root, DependencyRelation.Nsubj) || words.Has(root, DependencyRelation.Case) || !words.Has(verb, DependencyRelation.Aux)) return;
        int before = verb - 1;
        while (before > root && words[before].Head == verb && words[before].Form != ",") before--;
        if (words[before].Form != "," || !IsBehindAll(words, verb, root)) return;
        Root(words, verb, root, Clause.Of(words, verb).IsPassive ? DependencyRelation.NsubjPass : DependencyRelation.Nsubj);
    }

    private static void Give(Word[] words, int subject, int verb)
    {
        for (int i = 0; i < words.Length; i++) if (words[i].Head == subject && words[i].Relation == DependencyRelation.Cc) words[i].Head = verb;
        words[subject].Head = verb;
        words[subject].Relation = Clause.Of(words, verb).IsPassive ? DependencyRelation.NsubjPass : DependencyRelation.Nsubj;
    }

    // "Lui et X ont perdu": no preposition before the pronoun.
    private static void TakePronoun(Word[] words, int verb)
    {
        for (int i = 0; i < verb; i++)
        {
            if (words[i].Head != verb || words[i].Upos != PartOfSpeech.Pron || words[i].Relation.Universal() != DependencyRelation.Obl || words.Has(i, DependencyRelation.Case) || !words.Has(i, DependencyRelation.Conj)) continue;
            Give(words, i, verb);
            return;
        }
    }

    // "La société emploie 300 salariés et a publié ses comptes": its subject is that of the verb before.
    private static void Coordinate(Word[] words, int verb, Clause clause)
    {
        if (clause.HasSubject) return;
        int first = words[verb].Head;
        while (first >= 0 && !(words[first].Upos == PartOfSpeech.Verb && Clause.Of(words, first).IsFinite)) first = words[first].Head;
        if (first < 0 || !IsBehindAll(words, verb, first)) return;
        TakeOver(words, verb, first);
        words[verb].Head = first;
        words[verb].Relation = DependencyRelation.Conj;
    }

    // "Le chef des pompiers a perdu": whom the clause would describe is who does what it tells.
    private static void TakeSubject(Word[] words, int verb, Clause clause)
    {
        int subject = words[verb].Head;
        while (words[subject].Relation.Universal() is DependencyRelation.Appos or DependencyRelation.Flat) subject = words[subject].Head;
        if (words[subject].Head >= 0 || !IsBehindAll(words, verb, subject) || words.Has(subject, DependencyRelation.Cop) || words.Has(subject, DependencyRelation.Nsubj)) return;
        Root(words, verb, subject, clause.IsPassive ? DependencyRelation.NsubjPass : DependencyRelation.Nsubj);
    }

    // "In the spring, it bought land": a phrase that says when or where, before the sentence that it belongs to.
    private static void TakeRoot(Word[] words, int verb, DependencyRelation adjunct)
    {
        int root = verb;
        while (words[root].Head >= 0) root = words[root].Head;
        if (!IsBehindAll(words, verb, root) || words.Has(root, DependencyRelation.Nsubj) || words.Has(root, DependencyRelation.Cop) || words.Has(root, DependencyRelation.Aux)) return;
        if (words[root].Upos == PartOfSpeech.Verb)
        {
            if (words[root].Features.Has("VerbForm", "Part")) Root(words, verb, root, DependencyRelation.Advcl);
        }
        else if (words.Has(root, DependencyRelation.Case))
        {
            Root(words, verb, root, adjunct);
        }
    }

    private static void Root(Word[] words, int verb, int before, DependencyRelation relation)
    {
        TakeOver(words, verb, -1);
        words[verb].Head = -1;
        words[verb].Relation = DependencyRelation.Root;
        words[before].Head = verb;
        words[before].Relation = relation;
    }

    private static bool IsBehindAll(Word[] words, int verb, int top)
    {
        int above = verb;
        while (above != top)
        {
            above = words[above].Head;
            if (above > verb) return false;
        }

        return true;
    }

    // What follows the verb and hung on a word between its head and the end of their chain is the verb's own: arcs do not cross.
    private static void TakeOver(Word[] words, int verb, int end)
    {
        for (int above = words[verb].Head; above != end; above = words[above].Head)
            for (int i = verb + 1; i < words.Length; i++)
                if (words[i].Head == above) words[i].Head = verb;
    }

    private static bool HasRelativeWord(Word[] words, int start, int end)
    {
        for (int i = start; i < end; i++) if (words[i].Upos == PartOfSpeech.Sconj || words[i].Features.Has("PronType", "Rel") || words[i].Features.Has("PronType", "Int")) return true;
        return false;
    }

    /// <summary>What a verb's dependents tell of its clause.</summary>
    private readonly record struct Clause(bool IsFinite, bool HasSubject, bool IsPassive, bool IsSubordinate, bool IsCoordinate)
    {
        public static Clause Of(Word[] words, int verb)
        {
            bool finite = words[verb].Features.Has("VerbForm", "Fin"), subject = false, passive = false, subordinate = false, coordinate = false;
            for (int i = 0; i < words.Length; i++)
            {
                if (words[i].Head != verb) continue;
                switch (words[i].Relation.Universal())
                {
                    case DependencyRelation.Aux or DependencyRelation.Cop:
                        finite |= words[i].Features.Has("VerbForm", "Fin");
                        passive |= words[i].Relation == DependencyRelation.AuxPass;
                        break;
                    case DependencyRelation.Nsubj or DependencyRelation.Csubj or DependencyRelation.Expl when words[i].Relation is not (DependencyRelation.ExplPv or DependencyRelation.ExplPass or DependencyRelation.ExplComp):
                        subject = true;
                        break;
                    case DependencyRelation.Mark:
                        subordinate = true;
                        break;
                    case DependencyRelation.Cc:
                        coordinate = true;
                        break;
                }
            }

            return new Clause(finite, subject, passive, subordinate, coordinate);
        }
    }
}
