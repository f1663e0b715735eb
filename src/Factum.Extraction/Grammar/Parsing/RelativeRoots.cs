namespace Factum.Extraction.Grammar.Parsing;

/// <summary>Mends sentences whose root is the verb of a relative clause, which no sentence has: the clause before it, which ends in what the relative word takes up, is the sentence.</summary>
internal static class RelativeRoots
{
    /// <summary>Hangs the relative clause on what it tells of; what was a tree stays one.</summary>
    public static void Mend(Word[] words)
    {
        int root = 0;
        while (root < words.Length && words[root].Head >= 0) root++;
        if (root == words.Length || words[root].Upos != PartOfSpeech.Verb) return;
        int relative = words.Child(root, DependencyRelation.Nsubj);
        if (relative < 3 || relative > root || !words[relative].Features.Has("PronType", "Rel") || words[relative - 1].Form != ",") return;
        int main = MainVerb(words, root, relative);
        int antecedent = main < 0 ? -1 : Antecedent(words, main, relative - 2);
        if (antecedent < 0) return;
        for (int i = 0; i < relative - 1; i++) if (words[i].Head == root) words[i].Head = main;
        if (words[words.Length - 1].Head == root && words[words.Length - 1].Upos == PartOfSpeech.Punct) words[words.Length - 1].Head = main;
        words[main].Head = -1;
        words[main].Relation = DependencyRelation.Root;
        words[root].Head = antecedent;
        words[root].Relation = DependencyRelation.AclRelcl;
    }

    /// <summary>Hangs a clause that a relative word opens behind a comma, and that was joined to the verb before, on the noun before the comma.</summary>
    public static void MendConjuncts(Word[] words)
    {
        for (int verb = 4; verb < words.Length; verb++)
        {
            int first = words[verb].Head;
            if (words[verb].Relation != DependencyRelation.Conj || words[verb].Upos != PartOfSpeech.Verb || first < 0 || first > verb || words.Has(verb, DependencyRelation.Cc)) continue;
            int relative = words.Child(verb, DependencyRelation.Nsubj);
            if (relative < first + 3 || relative > verb || !words[relative].Features.Has("PronType", "Rel") || words[relative - 1].Form != ",") continue;
            int noun = Antecedent(words, first, relative - 2);
            if (noun < 0) continue;
            while (words[noun].Relation.Universal() == DependencyRelation.Nmod && words[noun].Head > first && words[noun].Upos == PartOfSpeech.Noun && words[words[noun].Head].Upos == PartOfSpeech.Noun) noun = words[noun].Head;
            words[verb].Head = noun;
            words[verb].Relation = DependencyRelation.AclRelcl;
        }
    }

    private static int MainVerb(Word[] words, int root, int relative)
    {
        for (int i = relative - 1; i > 0; i--)
        {
            if (words[i].Head != root || words[i].Upos != PartOfSpeech.Verb || words[i].Relation.Universal() is not (DependencyRelation.Advcl or DependencyRelation.Parataxis or DependencyRelation.Ccomp or DependencyRelation.Dep)) continue;
            bool finite = words[i].Features.Has("VerbForm", "Fin") || words.Has(i, DependencyRelation.Aux);
            return finite && words.Has(i, DependencyRelation.Nsubj) && !words.Has(i, DependencyRelation.Mark) ? i : -1;
        }

        return -1;
    }

    // The last word before the comma, or what a name or a compound of which it is the last word hangs on.
    private static int Antecedent(Word[] words, int main, int last)
    {
        int noun = last;
        while (noun > main && words[noun].Relation.Universal() is DependencyRelation.Flat or DependencyRelation.Compound) noun = words[noun].Head;
        if (noun <= main || words[noun].Upos is not (PartOfSpeech.Noun or PartOfSpeech.Propn)) return -1;
        for (int above = noun; above >= 0; above = words[above].Head) if (above == main) return noun;
        return -1;
    }
}
