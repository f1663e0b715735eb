namespace Factum.Extraction.Grammar.Parsing;

/// <summary>
/// Mends clauses with two subjects before their verb, which no clause has: the verb is that of a relative clause on the first of them, or one of the two is something else,
/// a title, an apposition, what a colon announces, the object of a relative clause, the subject of what is said.
/// </summary>
internal static class SecondSubjects
{
    /// <summary>Hangs one of the two, or the verb, where it belongs; what was a tree stays one.</summary>
    /// <param name="words">The words of a parsed sentence.</param>
    /// <param name="adjunct">The language's relation of a phrase to the verb that it says when, where or how of.</param>
    public static void Mend(Word[] words, DependencyRelation adjunct)
    {
        for (int verb = 2; verb < words.Length; verb++)
        {
            int second = SubjectBefore(words, verb, verb), first = second < 0 ? -1 : SubjectBefore(words, verb, second);
            if (first < 0) continue;
            if (IsFronted(words, first)) words[first].Relation = adjunct;
            else if (IsRelative(words[first])) TakeObject(words, verb, first);
            else if (first + 1 < words.Length && words[first + 1].Form == ":") words[first].Relation = DependencyRelation.Dislocated;
            else if (OpensRelative(words, verb, first, second)) MakeRelative(words, verb, first);
            else if (words.Child(second, DependencyRelation.Cc) is int coordinator and > 0) Hang(words, second, Coordinated(words, coordinator, first), DependencyRelation.Conj);
            else if (words[first].Upos is PartOfSpeech.Noun or PartOfSpeech.Propn && words.Child(second, DependencyRelation.Case) >= 0) Hang(words, second, first, DependencyRelation.Nmod);
            else if (IsTitle(words, first, second)) Hang(words, first, second, DependencyRelation.NmodDesc);
            else if (adjunct == DependencyRelation.Obl && IsDescribed(words, verb, first, second))
            {
                Hang(words, first, second, DependencyRelation.NmodDesc);
                if (SubjectBefore(words, verb, first) >= 0) verb--;
            }
            else if (IsApposed(words, verb, first, second)) Hang(words, second, first, DependencyRelation.Appos);
            else GiveToSaid(words, verb, first, second);
        }
    }

    private static int SubjectBefore(Word[] words, int verb, int end)
    {
        for (int i = end - 1; i >= 0; i--) if (words[i].Head == verb && words[i].Relation.Universal() == DependencyRelation.Nsubj) return i;
        return -1;
    }

    private static void Hang(Word[] words, int word, int head, DependencyRelation relation)
    {
        words[word].Head = head;
        words[word].Relation = relation;
    }

    // "In it, she claims": what has a preposition and a comma behind it says where or when.
    private static bool IsFronted(Word[] words, int first) =>
        first > 0 && words[first + 1].Form == "," && words.Child(first, DependencyRelation.Case) is int preposition and >= 0 && preposition < first && words[preposition].Upos == PartOfSpeech.Adp;

    // "The kit, which she sold".
    private static void TakeObject(Word[] words, int verb, int pronoun)
    {
        if (!words.Has(verb, DependencyRelation.Obj)) words[pronoun].Relation = DependencyRelation.Obj;
    }

    // "Talks between the firm and the union failed", "X, who left, and Y are named": the noun right before, or the first subject.
    private static int Coordinated(Word[] words, int coordinator, int first)
    {
        int before = coordinator - 1;
        if (before <= first || words[before].Upos is not (PartOfSpeech.Noun or PartOfSpeech.Propn)) return first;
        while (words[before].Relation.Universal() is DependencyRelation.Flat or DependencyRelation.Compound && words[before].Head > first && words[before].Head < coordinator) before = words[before].Head;
        for (int above = before; above >= 0; above = words[above].Head) if (above == first) return before;
        return first;
    }

    private static bool IsRelative(in Word word) => word.Features.Has("PronType", "Rel");

    // "Le groupe, qui détient", "Lund, whose strike began": behind the first, and a comma, stands a relative word.
    private static bool OpensRelative(Word[] words, int verb, int first, int second)
    {
        if (words[first].Upos is not (PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron or PartOfSpeech.Adj)) return false;
        for (int i = first + 1; i <= second; i++)
            if (IsRelative(words[i]) && (i == second || words[i].Head == second || words[i].Head == verb)) return true;
        return false;
    }

    private static void MakeRelative(Word[] words, int verb, int first)
    {
        int above = words[verb].Head;
        if (above > verb && words[verb].Relation.Universal() is DependencyRelation.Advcl or DependencyRelation.Ccomp or DependencyRelation.Parataxis or DependencyRelation.Dep)
        {
            Describe(words, verb, first, above, words.Has(above, DependencyRelation.Nsubj) ? DependencyRelation.Dislocated : Subject(words, above));
            return;
        }

        int main = MainVerb(words, verb);
        if (main < 0)
        {
            if (above >= 0) return;
            Describe(words, verb, first, -1, DependencyRelation.Root);
            return;
        }

        DependencyRelation relation = words[verb].Relation;
        for (int i = main + 1; i < words.Length; i++) if (words[i].Head == verb) words[i].Head = main;
        Hang(words, main, above, relation);
        Describe(words, verb, first, main, Subject(words, main));
    }

    private static DependencyRelation Subject(Word[] words, int verb)
    {
        for (int i = 0; i < words.Length; i++) if (words[i].Head == verb && words[i].Relation == DependencyRelation.AuxPass) return DependencyRelation.NsubjPass;
        return DependencyRelation.Nsubj;
    }

    // What stood before the first under the verb goes with it.
    private static void Describe(Word[] words, int verb, int first, int head, DependencyRelation relation)
    {
        for (int i = 0; i < first; i++) if (words[i].Head == verb) words[i].Head = head < 0 ? first : head;
        Hang(words, first, head, relation);
        Hang(words, verb, first, DependencyRelation.AclRelcl);
    }

    // "La vente, qui sera close en mai, semble acquise": the verb without subject behind the clause is the sentence's.
    private static int MainVerb(Word[] words, int verb)
    {
        for (int i = verb + 1; i < words.Length; i++)
        {
            if (words[i].Head != verb || words[i].Upos != PartOfSpeech.Verb || words[i].Relation.Universal() is not (DependencyRelation.Parataxis or DependencyRelation.Conj or DependencyRelation.Advcl or DependencyRelation.Ccomp)) continue;
            bool finite = words[i].Features.Has("VerbForm", "Fin"), open = true;
            for (int k = 0; k < words.Length; k++)
            {
                if (words[k].Head != i) continue;
                DependencyRelation relation = words[k].Relation.Universal();
                finite |= relation == DependencyRelation.Aux && words[k].Features.Has("VerbForm", "Fin");
                open &= relation is not (DependencyRelation.Nsubj or DependencyRelation.Csubj or DependencyRelation.Cc or DependencyRelation.Mark);
            }

            if (finite && open) return i;
        }

        return -1;
    }

    // "Port minister Ida Lund will go": a noun without article right before the name.
    private static bool IsTitle(Word[] words, int first, int second) => IsBeside(words, first, second) && !words.Has(first, DependencyRelation.Det);

    // "The fund Arvo holds a stake": with an article, where the verb has its object, which "the house Ida Lund owns" has not.
    private static bool IsDescribed(Word[] words, int verb, int first, int second) => IsBeside(words, first, second) && words.Child(verb, DependencyRelation.Obj) > verb;

    private static bool IsBeside(Word[] words, int first, int second) => second == first + 1 && words[first].Upos == PartOfSpeech.Noun && words[second].Upos == PartOfSpeech.Propn;

    // "La fondatrice de X, Claire Oriol, est morte".
    private static bool IsApposed(Word[] words, int verb, int first, int second)
    {
        if (words[first].Upos is not (PartOfSpeech.Noun or PartOfSpeech.Propn) || words[second].Upos is not (PartOfSpeech.Noun or PartOfSpeech.Propn)) return false;
        int start = second;
        while (start > first && (words[start - 1].Head == second && words[start - 1].Upos != PartOfSpeech.Punct)) start--;
        if (words[start - 1].Form != ",") return false;
        for (int i = second + 1; i < verb; i++) if (words[i].Form == ",") return true;
        return false;
    }

    // "Floods swept away dozens of cars, officials said": what stands right behind a verb without object is its object.
    private static int ActedOnBy(Word[] words, int first)
    {
        int verb = first - 1;
        while (verb > 0 && words[verb].Upos is PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Num or PartOfSpeech.Adv or PartOfSpeech.Adp && words[verb].Head != first | words[verb].Upos != PartOfSpeech.Adp) verb--;
        return verb > 0 && words[verb].Upos == PartOfSpeech.Verb && !words.Has(verb, DependencyRelation.Obj) && words[verb].Relation.Universal() is DependencyRelation.Conj or DependencyRelation.Ccomp or DependencyRelation.Advcl ? verb : -1;
    }

    // "Fees will rise, the club said": the first is the subject of what is said.
    private static void GiveToSaid(Word[] words, int verb, int first, int second)
    {
        if (ActedOnBy(words, first) is int acting and >= 0)
        {
            Hang(words, first, acting, DependencyRelation.Obj);
            return;
        }

        for (int i = first + 1; i < second; i++)
        {
            if (words[i].Head != verb || words[i].Upos != PartOfSpeech.Verb || words[i].Relation.Universal() is not (DependencyRelation.Advcl or DependencyRelation.Parataxis or DependencyRelation.Ccomp) || words.Has(i, DependencyRelation.Nsubj) || words.Has(i, DependencyRelation.Mark)) continue;
            if (!words[i].Features.Has("VerbForm", "Fin") && !words.Has(i, DependencyRelation.Aux)) continue;
            for (int k = 0; k < i; k++) if (words[k].Head == verb) words[k].Head = i;
            Hang(words, first, i, Subject(words, i));
            words[i].Relation = DependencyRelation.Ccomp;
            return;
        }
    }
}
