using Factum.Extraction.Facts.Frames;
using Factum.Extraction.Grammar;

namespace Factum.Extraction.Facts.Clauses;

/// <content>Subjects, own, understood or inverted.</content>
internal sealed partial class ClauseReader
{
    // How far a participle may stand behind what it is said of.
    private const int Span = 20;

    /// <summary>The subject that a tree took for the phrase of a conjunction: "after the ministry awarded it a deal"; or -1.</summary>
    private int Subordinate(int verb, Clause clause)
    {
        for (int i = 0; i < clause.Complements.Count; i++)
        {
            Complement complement = clause.Complements[i];
            if (complement.Head != verb - 1 || !grammar.Temporal.Contains(complement.Function)) continue;
            clause.Complements.RemoveAt(i);
            return complement.Head;
        }

        return grammar.Has(Construction.SyncreticParticiples) && sentence.Relation(verb) == DependencyRelation.Conj && sentence.Child(verb, DependencyRelation.Cc) < 0 && IsFinite(verb) ? SubordinateOfVerbBefore(verb) : -1;
    }

    /// <summary>The same where the tree hangs the phrase on the verb before: "may reopen after the charity behind it won a grant"; or -1.</summary>
    private int SubordinateOfVerbBefore(int verb)
    {
        int before = sentence[verb].Head;
        if (before < 0 || before > verb || !sentence.IsVerbal(before)) return -1;
        foreach (int child in sentence.Tree.Children(before))
            if (child > before && child < verb && sentence.Relation(child) == DependencyRelation.Obl && sentence.Tree.Last(child) == verb - 1 && grammar.Temporal.Contains(CaseName(child)) && sentence.Time[child] < 0) return child;
        return -1;
    }

    /// <summary>The name right before a verb that the tree took for the phrase of the conjunction before it: "resigned after the Star revealed the payments"; or -1.</summary>
    private int TemporalSubject(int verb)
    {
        if (verb < 3 || sentence.Covering[verb - 1] is not (int name and >= 0) || sentence.Relation(verb) is not (DependencyRelation.Advcl or DependencyRelation.Acl) || grammar.IsPresentParticiple(sentence[verb].Form)) return -1;
        int first = verb - 1;
        while (first > 0 && (sentence.Covering[first - 1] == name || sentence[first - 1].Upos is PartOfSpeech.Det or PartOfSpeech.Adj)) first--;
        return first > 0 && grammar.Temporal.Contains(sentence.Lower(first - 1)) ? verb - 1 : -1;
    }

    /// <summary>Whom commas name between a conjunction of time and a verb that the tree joined to the verb before: "took over after her predecessor, X, resigned"; or -1.</summary>
    private int TemporalApposition(int verb)
    {
        if (verb < 5 || sentence[verb - 1].Form != "," || grammar.IsPresentParticiple(sentence[verb].Form) || subjects.AppositionBefore(verb) is not (int name and > 2)) return -1;
        int at = name - 1;
        while (at > 0 && sentence[at].Form != ",") at--;
        while (at > 1 && sentence[at - 1].Upos is PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Det or PartOfSpeech.Pron or PartOfSpeech.Propn or PartOfSpeech.Part) at--;
        return at > 0 && grammar.Temporal.Contains(sentence.Lower(at - 1)) ? name : -1;
    }

    /// <summary>The name that opens the sentence right before a finite verb, whatever the tagger took it for; or -1.</summary>
    private int NameRightBefore(int verb)
    {
        if (verb == 0 || !(verb == 1 || sentence[verb].Features.Has("VerbForm", "Fin") || IsFinite(verb))) return -1;
        int at = verb - 1;
        while (at > 0 && sentence.Covering[at] < 0 && sentence[at].Upos is PartOfSpeech.Aux or PartOfSpeech.Adv or PartOfSpeech.Part) at--;
        int name = sentence.Covering[at];
        if (name < 0) return -1;
        int first = at;
        while (first > 0 && sentence.Covering[first - 1] == name) first--;
        return first == 0 || (first == 1 && sentence[0].Upos == PartOfSpeech.Det) || sentence[first - 1].Form == "," ? at : -1;
    }

    /// <summary>The head of the surface subject of a verb, its own or understood, or -1.</summary>
    public int Subject(int verb, int depth)
    {
        foreach (int child in sentence.Tree.Children(verb))
            if (sentence.Relation(child) is DependencyRelation.Nsubj or DependencyRelation.Csubj && !(sentence.Time[child] >= 0 && sentence.Child(verb, DependencyRelation.Mark) >= 0)) return NamedByTitle(child);
        int head = sentence[verb].Head;
        if (head < 0 || depth > Depth) return -1;
        DependencyRelation relation = sentence.Relation(verb);
        switch (relation)
        {
            case DependencyRelation.Xcomp or DependencyRelation.Advcl or DependencyRelation.Acl when IsPurposeBehindName(verb, head) && VerbAbove(head) is int purposeful and >= 0:
                return Subject(purposeful, depth + 1);
            case DependencyRelation.Conj when TellerAbove(verb, head) is int telling and >= 0:
                return Subject(telling, depth + 1);
            case DependencyRelation.Conj when sentence.IsVerbal(head) || HasCopula(head):
                if ((IsLooseConjunct(verb) || OpensItsClause(verb)) && subjects.Left(verb) is int own and >= 0) return own;
                if (depth == 0 && grammar.Has(Construction.SyncreticParticiples) && TemporalApposition(verb) is int named and >= 0) return named;
                int shared = Subject(head, depth + 1);
                if (shared >= 0 || depth > 0 || head > verb || !sentence.IsVerbal(head)) return shared;
                foreach (Complement complement in Verb(head).Complements) if (complement.Function == "subj" && complement.Head < head) return complement.Head;
                return -1;
            case DependencyRelation.Xcomp or DependencyRelation.Ccomp or DependencyRelation.Obl when !sentence.IsNominal(head):
                if (relation == DependencyRelation.Ccomp && IsFinite(verb)) return -1;
                if (grammar.ObjectControl.Contains(sentence.Lemmas[head]))
                {
                    foreach (int child in sentence.Tree.Children(head))
                        if ((sentence.Relation(child) is DependencyRelation.Obj or DependencyRelation.Iobj || IsAddressee(child, verb)) && !IsReflexive(child) && child != verb) return child;
                }

                return Subject(head, depth + 1);
            case DependencyRelation.Advcl when IsGerundOf(verb):
                return verb - 1;
            case DependencyRelation.Advcl when verb > 0 && sentence[verb - 1].Form == "," && grammar.IsPresentParticiple(sentence[verb].Form) && sentence.IsVerbal(head) && (head > verb || (!IsFinite(head) && sentence.Child(head, DependencyRelation.Aux) < 0)) && sentence[head].Head >= 0 && sentence[head].Head < verb && sentence.IsVerbal(sentence[head].Head) && sentence.Relation(head) is DependencyRelation.Advcl:
                return Subject(sentence[head].Head, depth + 1);
            case DependencyRelation.Advcl when TellerAbove(verb, head) is int teller and >= 0:
                return Subject(teller, depth + 1);
            case DependencyRelation.Advcl or DependencyRelation.Acl when sentence.IsNominal(head) && !HasCopula(head) && grammar.IsPresentParticiple(sentence[verb].Form) && verb > 0 && grammar.GerundCases.Contains(sentence[verb - 1].Form) && sentence[head].Head >= 0:
                int above = sentence[head].Head;
                while (above >= 0 && !sentence.IsVerbal(above)) above = sentence[above].Head < 0 || sentence[above].Head == above ? -1 : sentence[above].Head;
                return above >= 0 && above < verb ? Subject(above, depth + 1) : head;
            case DependencyRelation.Advcl or DependencyRelation.Acl when sentence.IsNominal(head) && !HasCopula(head) && !IsFinite(verb) && sentence.Child(verb, DependencyRelation.Mark) is int mark and >= 0 && grammar.Temporal.Contains(sentence.Lemmas[mark]) && VerbAbove(head) is int later and >= 0:
                return Subject(later, depth + 1);
            case DependencyRelation.Advcl when !IsFinite(verb):
                return sentence.IsNominal(head) && !HasCopula(head) ? head : Subject(head, depth + 1);
            case DependencyRelation.Acl when HasCopula(head) && IsFinite(verb) && sentence.Child(verb, DependencyRelation.Cc) >= 0:
                return Subject(head, depth + 1);
            case DependencyRelation.Advmod when sentence[verb].Upos == PartOfSpeech.Adp && sentence.IsVerbal(head):
                return Subject(head, depth + 1);
            case DependencyRelation.Acl when sentence[verb].Relation == DependencyRelation.AclRelcl:
                return head;
            case DependencyRelation.Acl when IsGerund(verb):
                int governor = head;
                for (int steps = 0; governor >= 0 && steps < Depth && !sentence.IsVerbal(governor); steps++) governor = sentence[governor].Head;
                return governor >= 0 && sentence.IsVerbal(governor) ? Subject(governor, depth + 1) : -1;
            case DependencyRelation.Acl when IsBehindGerund(verb, head):
                return Subject(sentence.Tree.Root, depth + 1);
            case DependencyRelation.Acl when sentence.Covering[verb] < 0 && IsInfinitive(verb) && VerbAbove(head) is int controlling and >= 0 && sentence[head].Head == controlling:
                // "A condamné la société à verser", "prévoit de son côté de verser": the tree hangs the infinitive on the noun before it.
                if ((sentence.Relation(head) is DependencyRelation.Obj or DependencyRelation.Iobj || IsAddressee(head, verb)) && grammar.ObjectControl.Contains(sentence.Lemmas[controlling])) return head;
                return grammar.Asides.Contains(sentence.Lemmas[head]) ? Subject(controlling, depth + 1) : Possessor(head, depth);
            case DependencyRelation.Acl or DependencyRelation.Amod:
                return IsInfinitive(verb) ? Possessor(head, depth) : SomebodyBefore(verb, head) is int somebody and >= 0 ? somebody : Agreeing(verb, head);

            // "Il remplace X, parti en mai": the tagger took the participle for the noun.
            case DependencyRelation.Appos when sentence.Covering[head] >= 0 && sentence[verb - 1].Form == ",":
                return head;
            case DependencyRelation.Parataxis when !IsFinite(verb) || IsListed(verb, head):
                return Subject(head, depth + 1);
            default:
                return -1;
        }
    }

    /// <summary>The verb that says what stands before a participle behind a comma that gives voice too: "X said the plant was safe, rejecting claims that …"; or -1.</summary>
    public int TellerAbove(int verb, int head)
    {
        if (!grammar.Has(Construction.ParticipialSpeech) || head > verb || sentence[verb - 1].Form != "," || !grammar.IsPresentParticiple(sentence[verb].Form) || !IsSpeech(sentence.Lemmas[verb])) return -1;
        for (int at = head; at >= 0; at = sentence[at].Head)
        {
            int above = sentence[at].Head;
            if (above < 0 || above > at || sentence.Relation(at) is not (DependencyRelation.Ccomp or DependencyRelation.Xcomp or DependencyRelation.Conj)) return -1;
            if (sentence.Relation(at) == DependencyRelation.Ccomp && grammar.Stances.TryGetValue(sentence.Lemmas[above], out Stance stance) && stance == Stance.Says) return above;
        }

        return -1;
    }

    private bool IsSpeech(string verb)
    {
        foreach (Evoked evoked in grammar.Index.Find(TriggerKind.Verb, verb)) if (evoked.Kind.Name is "Denial" or "Accusation" or "Criticism" or "Praise" or "Statement") return true;
        return false;
    }

    // "A demandé aux habitants de partir": whom somebody asks is who is to do it.
    private bool IsAddressee(int noun, int infinitive) =>
        noun < infinitive && sentence.Relation(noun) == DependencyRelation.Obl && grammar.Dative.Length > 0 && CaseName(noun) == grammar.Dative && sentence.IsNominal(noun) && (sentence.Covering[noun] >= 0 || grammar.Actors.Contains(sentence.Lemmas[noun]));

    /// <summary>The name right behind a title where the tree has both for subjects, "Mayor X won"; otherwise the subject.</summary>
    private int NamedByTitle(int subject)
    {
        int name = subject + 1;
        bool beside = grammar.Has(Construction.BareTitles) && name < sentence.Count && sentence.Covering[subject] < 0 && sentence.Covering[name] >= 0 && sentence[name].Head == sentence[subject].Head;
        return beside && sentence.Relation(name) == DependencyRelation.Nsubj ? name : subject;
    }

    // "A rencontré le préfet, X, pour lui faire part de …": what a comma and a preposition open is what the clause is for, no part of the name.
    private bool IsPurposeBehindName(int verb, int name) =>
        sentence.Covering[name] >= 0 && IsInfinitive(verb) && sentence.Child(verb, DependencyRelation.Mark) is int mark and > 0 && sentence[mark].Upos == PartOfSpeech.Adp && sentence[mark - 1].Form == ",";

    /// <summary>The verb that governs the phrase of a noun: of "embauche deux mois après avoir obtenu", where the tree hangs the infinitive on the months; or -1.</summary>
    private int VerbAbove(int noun)
    {
        int at = sentence[noun].Head;
        for (int steps = 0; at >= 0 && steps < Depth && !sentence.IsVerbal(at); steps++) at = sentence[at].Head;
        return at >= 0 && sentence.IsVerbal(at) && at < noun ? at : -1;
    }

    /// <summary>Whether a coordinated nominal is rather the subject of a verb after it that has none: "a rencontré X et Y, le maire, s'est rendu à …".</summary>
    public bool OpensClause(int conjunct)
    {
        // "L'accord signé par X et Y prévoit": what a preposition governs is no subject, nor what a bare conjunction joins to it.
        if (sentence[conjunct].Head is int joined and >= 0 && CaseName(joined).Length > 0 && sentence.Child(conjunct, DependencyRelation.Cc) is int conjunction and > 0 && sentence[conjunction - 1].Form != ",") return false;
        int last = conjunct;
        for (int i = conjunct + 1; i < sentence.Count && i < conjunct + 16; i++)
        {
            if (sentence[i].Form is ";" or ":" or "»" or "." || sentence[i].Upos is PartOfSpeech.Sconj or PartOfSpeech.Cconj || IsRelative(i)) return false;
            if (!sentence.IsVerbal(i) || !sentence[i].Features.Has("VerbForm", "Fin")) continue;
            last = i;
            break;
        }

        if (last == conjunct) return false;
        int verb = sentence[last].Upos == PartOfSpeech.Aux && sentence[last].Head >= 0 ? sentence[last].Head : last;
        if (sentence.Child(verb, DependencyRelation.Nsubj) >= 0 || sentence.Relation(verb) is DependencyRelation.Root || subjects.Left(last) is not (int left and >= 0)) return false;
        if (left < conjunct) return false;
        int at = left;
        for (int steps = 0; at >= 0 && steps < Depth; steps++)
        {
            if (at == conjunct) return true;
            at = sentence[at].Head;
        }

        return false;
    }

    private int ImpliedSubject(int verb, Clause clause, bool hasObject)
    {
        int subject = Subject(verb, 0);
        if (subject < 0) return -1;

        // "X, which is 34 percent owned by Y": the tree has the participle describe the percentage.
        if (grammar.Percentages.Contains(sentence.Lemmas[subject]) && sentence.Child(subject, DependencyRelation.Cop) >= 0 && sentence.Child(subject, DependencyRelation.Nsubj) is int whole and >= 0) return whole;
        if (sentence[verb].Relation == DependencyRelation.AclRelcl)
        {
            foreach (int child in sentence.Tree.Children(verb))
                if (IsRelative(child)) return -1;
            return hasObject || clause.Passive || (FollowsMark(verb)) ? subject : -1;
        }

        return subject;
    }

    /// <summary>Of whom those are whom something happens to: "trente salariés de X ont perdu …".</summary>
    private void AddPossessors(Clause clause, int subject)
    {
        foreach (int child in sentence.Tree.Children(subject))
            if (child > subject && sentence.Relation(child) == DependencyRelation.Nmod && CaseName(child) == grammar.Genitive) clause.Add(grammar.GenitiveOfSubject, child, 0.8);
    }

    // A dative pronoun in small letters right before the verb or its auxiliary, and no comma between.
    private bool IsDativeClitic(int pronoun, int verb)
    {
        if (pronoun >= verb || !grammar.Has(Construction.FreeInversion) || !grammar.ObjectPronouns.Contains(sentence[pronoun].Form)) return false;
        for (int i = pronoun + 1; i < verb; i++) if (sentence[i].Upos is not (PartOfSpeech.Aux or PartOfSpeech.Adv or PartOfSpeech.Pron)) return false;
        return true;
    }

    // "X, a retired nurse,": behind a comma with its article and adjectives.
    private bool IsSetOff(int noun)
    {
        int first = noun;
        while (first > 0 && (sentence[first - 1].Upos is PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Noun || sentence.Relation(first - 1) == DependencyRelation.Amod)) first--;
        return first > 0 && sentence[first - 1].Form == ",";
    }

    /// <summary>Whether a phrase that can be the subject stands right behind the conjunction of a conjunct: "and an opposition lawmaker accused".</summary>
    private bool OpensItsClause(int verb)
    {
        if (!IsFinite(verb)) return false;
        for (int i = verb - 1; i > 0 && i > verb - 20; i--)
        {
            if (sentence[i].Form is ";" or ":") return false;
            if (sentence[i].Upos != PartOfSpeech.Cconj && !grammar.Contrasts.Contains(sentence[i].Form)) continue;
            if (sentence.Child(i, DependencyRelation.Fixed) >= 0 || sentence[i].Head > i && sentence.IsNominal(sentence[i].Head) && sentence[i].Head < verb && sentence.Covering[i - 1] >= 0) continue;
            for (int j = i + 1; j < verb; j++) if (sentence[j].Upos == PartOfSpeech.Verb) return false;
            return i + 1 < verb && sentence[i + 1].Upos is PartOfSpeech.Det or PartOfSpeech.Propn or PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Num or PartOfSpeech.Pron && sentence[i - 1].Form is "," or ";";
        }

        return false;
    }

    // "Indiquent qu'un jet associé à X a atterri": a finite conjunct without conjunction or comma has a subject that the tree missed.
    private bool IsLooseConjunct(int verb)
    {
        if (!(IsFinite(verb) || EndsAsAttribution(verb)) || sentence.Child(verb, DependencyRelation.Cc) >= 0) return false;
        int at = verb - 1;
        while (at >= 0 && sentence[at].Upos is PartOfSpeech.Aux or PartOfSpeech.Adv or PartOfSpeech.Pron or PartOfSpeech.Part) at--;
        return at >= 0 && sentence[at].Upos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj or PartOfSpeech.X or PartOfSpeech.Num;
    }

    // "X made a loss, cut 90 jobs and was fined": a verb of a list, which the tree hung loosely.
    private bool IsListed(int verb, int head)
    {
        if (head > verb || !sentence.IsVerbal(head) || (grammar.Stances.TryGetValue(sentence.Lemmas[verb], out Stance stance) && stance == Stance.Says)) return false;
        int before = verb - 1;
        while (before > head && sentence[before].Upos is PartOfSpeech.Aux or PartOfSpeech.Adv) before--;
        return before > head && sentence[before].Form == ",";
    }

    // "A bus carrying pupils overturned": the tree took the gerund for the main verb, and the main verb for a participle of the noun before it.
    private bool IsBehindGerund(int verb, int noun)
    {
        int root = sentence.Tree.Root;
        return grammar.Has(Construction.SyncreticParticiples) && root > 0 && root < noun && noun == verb - 1 && grammar.IsPresentParticiple(sentence[root].Form) && sentence[root].Head < 0
            && sentence.Child(root, DependencyRelation.Nsubj) == root - 1 && sentence.Child(root, DependencyRelation.Aux) < 0;
    }

    /// <summary>The noun that a relative possessive between commas makes the subject instead of its antecedent: "X, whose father, Y, founded"; or -1.</summary>
    private int Possessed(int subject, int verb)
    {
        if (grammar.RelativePossessives.Count == 0 || verb - subject > Span) return -1;
        int noun = -1;
        for (int i = subject + 1; i < verb; i++)
        {
            if (noun >= 0 && sentence.IsVerbal(i) && sentence.Covering[i] < 0 && sentence[i].Head != verb && IsFinite(i)) return -1;
            if (sentence[i - 1].Form != "," || !grammar.RelativePossessives.Contains(sentence.Lower(i))) continue;
            noun = i + 1;
            while (noun < verb && sentence[noun].Upos is PartOfSpeech.Det or PartOfSpeech.Adj) noun++;
            if (noun >= verb || sentence[noun].Upos != PartOfSpeech.Noun || !grammar.IsActor(sentence.Lemmas[noun])) return -1;
        }

        return noun;
    }

    // "Tout en jugeant": who does it is the subject of the clause.
    private bool IsGerund(int verb) => verb > 0 && grammar.Gerund.Length > 0 && sentence.Lower(verb - 1) == grammar.Gerund && OpensAsParticiple(verb);

    // "Depends on X approving": who stands right before the gerund does it.
    private bool IsGerundOf(int verb) =>
        verb > 1 && grammar.IsPresentParticiple(sentence[verb].Form) && sentence.IsNominal(verb - 1) && sentence.Time[verb - 1] < 0 && sentence.Amount[verb - 1] < 0 && sentence.Child(verb, DependencyRelation.Mark) < 0;

    // "Le renvoi de X, soupçonné d'avoir fraudé": somebody rather than something, whatever the tree hangs it on; or -1.
    private int SomebodyBefore(int participle, int noun)
    {
        if (participle < 2 || sentence[participle - 1].Form != "," || sentence[noun].Upos != PartOfSpeech.Noun || sentence.Covering[noun] >= 0 || grammar.IsActor(sentence.Lemmas[noun]) || !IsPastParticiple(participle)) return -1;
        return surface.NameBefore(participle) is int name and >= 0 && name > noun && sentence.IsPerson(name) && !Disagree(participle, name) && IsOfSomebody(sentence.Lemmas[participle]) ? name : -1;
    }

    // A verb that something happens to somebody by: "accuse", "appoint".
    private bool IsOfSomebody(string verb)
    {
        foreach (Evoked evoked in grammar.Index.Find(TriggerKind.Verb, verb)) if (evoked.Kind.Name is "Accusation" or "Appointment" or "Resignation" or "Election" or "Birth" or "Death" or "Kinship") return true;
        return false;
    }

    /// <summary>The noun that a participle goes with: the one it hangs on, or one before it in the phrase when only that agrees.</summary>
    public int Agreeing(int participle, int noun)
    {
        if (!Disagree(participle, noun)) return noun;
        int at = noun;
        for (int steps = 0; steps < Depth; steps++)
        {
            at = sentence[at].Head;
            if (at < 0) return noun;
            if (sentence[at].Upos == PartOfSpeech.Noun && at < participle && !Disagree(participle, at)) return at;
        }

        for (at = noun - 1; at >= 0 && at > participle - 24 && sentence[at].Form is not ("." or ";" or ":"); at--)
            if (sentence[at].Upos == PartOfSpeech.Noun && sentence.Child(at, DependencyRelation.Det) >= 0 && !Disagree(participle, at)) return at;
        return noun;
    }

    /// <summary>The preposition of pairs whose second member a phrase is: in "l'accord entre X et Y prévoit …" it is no Y that provides; or -1.</summary>
    private int PairOpensAt(int subject)
    {
        int at = subject;
        while (at > 0 && sentence.Covering[at] >= 0 && sentence.Covering[at - 1] == sentence.Covering[at]) at--;
        at--;
        while (at > 0 && sentence[at].Upos is PartOfSpeech.Det or PartOfSpeech.Adj) at--;
        return at < 2 || sentence[at].Upos != PartOfSpeech.Cconj ? -1 : subjects.PairOpensBefore(at);
    }

    // What stands before a colon is no subject of the clause behind it.
    private bool HasColonBetween(int subject, int verb)
    {
        for (int i = subject + 1; i < verb; i++) if (sentence[i].Form is ":" or ";") return true;
        return false;
    }

    /// <summary>What a participle behind a comma is more likely said of than of the subject of its clause: "X exploite le parc, mis en service en 2021".</summary>
    private void AddNearestAgreeing(Clause clause, int verb, int subject)
    {
        if (verb < 3 || sentence[verb - 1].Form != "," || sentence.Child(verb, DependencyRelation.Aux) >= 0 || sentence.Relation(verb) is DependencyRelation.Amod or DependencyRelation.Root) return;
        bool apart = false;
        for (int at = verb - 2; at > 0 && at > verb - Span; at--)
        {
            if (sentence[at].Form is ";" or ":" or "»" or "«" || (sentence[at].Upos is PartOfSpeech.Verb or PartOfSpeech.Aux && IsFinite(at))) return;
            if (at == subject) return;
            if (sentence[at].Form is ")" or "(") apart = sentence[at].Form == ")";
            if (apart || sentence[at].Upos != PartOfSpeech.Noun || sentence.Time[at] >= 0 || sentence.Amount[at] >= 0 || sentence.Child(at, DependencyRelation.Det) < 0 || Disagree(verb, at)) continue;
            clause.Add("obj", at, 0.9);
            return;
        }
    }

    private bool Disagree(int one, int other)
    {
        Morphology first = sentence[one].Features;
        Morphology second = sentence[other].Features;
        return (first.Has("Gender", "Masc") && second.Has("Gender", "Fem")) || (first.Has("Gender", "Fem") && second.Has("Gender", "Masc"))
            || (first.Has("Number", "Sing") && second.Has("Number", "Plur")) || (first.Has("Number", "Plur") && second.Has("Number", "Sing"));
    }

    private int Possessor(int noun, int depth)
    {
        foreach (int child in sentence.Tree.Children(noun))
        {
            if (sentence[child].Relation == DependencyRelation.NmodPoss || (sentence.Relation(child) == DependencyRelation.Nmod && CaseName(child) == grammar.Genitive)) return child;
            if (sentence.Relation(child) == DependencyRelation.Det && sentence.Mention[child] >= 0) return child;
        }

        foreach (int child in sentence.Tree.Children(noun)) if (sentence.Relation(child) == DependencyRelation.Nsubj) return child;
        // "X plans to": the tagger took the verb for a noun.
        if (grammar.Has(Construction.HomographNouns) && noun > 0 && sentence.Covering[noun - 1] >= 0 && sentence.Covering[noun] < 0 && grammar.Stances.ContainsKey(sentence.Lemmas[noun])) return noun - 1;
        int head = sentence[noun].Head;
        return head >= 0 && sentence.IsVerbal(head) && (sentence.Relation(noun) == DependencyRelation.Obj || (sentence.Relation(noun) == DependencyRelation.Xcomp)) ? Subject(head, depth + 1) : -1;
    }
}
