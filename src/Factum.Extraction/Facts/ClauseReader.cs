using System.Text;
using Factum.Extraction.Grammar;

namespace Factum.Extraction.Facts;

/// <summary>Reads event words with their complements off a dependency tree, undoing voice, ellipsis, control, relative clauses and support verbs.</summary>
internal sealed class ClauseReader(AnnotatedSentence sentence, FactGrammar grammar)
{
    private const int Depth = 6;
    private readonly SurfaceReader surface = new(sentence, grammar);
    private readonly Clause?[] verbs = new Clause?[sentence.Count];

    /// <summary>What order and punctuation say.</summary>
    public SurfaceReader Surface => surface;

    /// <summary>The clause of a verb, which nobody changes.</summary>
    public Clause Verb(int verb) => verbs[verb] ??= ReadVerb(verb);

    private Clause ReadVerb(int verb)
    {
        Clause clause = new(verb) { Passive = IsPassive(verb, 0) };
        int subject = -1;
        bool hasObject = false;
        foreach (int child in sentence.Tree.Children(verb))
        {
            DependencyRelation relation = sentence.Relation(child);
            switch (relation)
            {
                case DependencyRelation.Nsubj or DependencyRelation.Csubj:
                    if (sentence.Time[child] >= 0) break;
                    if (subject >= 0 && subject < verb && child > verb && FollowsMark(verb) && grammar.Stances.TryGetValue(sentence.Lemmas[verb], out Stance said) && said == Stance.Says) subject = child;
                    else if (subject >= 0 && subject < verb && child > verb && !hasObject) clause.Add("obj", child, 0.8);
                    else if (subject < 0 || IsRelative(child) || (grammar.DoubleObjects && subject < child && child < verb && !IsRelative(subject) && HasRelativeObject(verb)) || (sentence[subject].Upos == PartOfSpeech.Pron && !IsRelative(subject) && child < verb)) subject = child;
                    break;
                case DependencyRelation.Obj or DependencyRelation.Iobj or DependencyRelation.Expl:
                    if (IsReflexive(child)) clause.Reflexive = true;
                    else if (relation == DependencyRelation.Obj && grammar.DoubleObjects && CaseName(child) is string name && (name is "as" or "to" || (name.Length > 0 && sentence.Covering[child] >= 0)))
                    {
                        // The tree takes a name behind a preposition for the object.
                        Oblique(clause, child, clause.Passive);
                    }
                    else if (relation == DependencyRelation.Obj)
                    {
                        clause.Add("obj", child);
                        hasObject = true;
                    }
                    else if (relation == DependencyRelation.Iobj)
                    {
                        clause.Add(grammar.Dative, child);
                    }

                    break;
                case DependencyRelation.Obl or DependencyRelation.Nmod:
                    if (grammar.DoubleObjects && child > verb && !hasObject && sentence.Time[child] < 0 && Quantifies(FirstOfNumber(FirstNumeral(child)) - 1))
                    {
                        clause.Add("obj", child, 0.9);
                        hasObject = true;
                        break;
                    }

                    if (grammar.DoubleObjects && child > verb && !hasObject && !clause.Passive && sentence.Covering[child] >= 0 && relation == DependencyRelation.Obl && CaseName(child).Length == 0)
                    {
                        clause.Add("obj", child, 0.9);
                        hasObject = true;
                        break;
                    }

                    Oblique(clause, child, clause.Passive);
                    break;
                case DependencyRelation.Xcomp:
                    Predicative(clause, child);
                    AddPurpose(clause, child);
                    break;
                case DependencyRelation.Advcl when grammar.DoubleObjects && sentence.IsVerbal(child):
                    AddPurpose(clause, child);
                    break;
                case DependencyRelation.Advcl when !sentence.IsVerbal(child):
                    Oblique(clause, child, clause.Passive);
                    break;
                case DependencyRelation.Advcl when IsInfinitive(child) && CaseName(child) is { Length: > 0 } mark:
                    clause.Add(mark, child, 0.9);
                    break;
                case DependencyRelation.Advmod when grammar.PrepositionalAdverbs.Contains(sentence.Lemmas[child]):
                    foreach (int grandchild in sentence.Tree.Children(child))
                        if (sentence.IsNominal(grandchild)) clause.Add(sentence.Lemmas[child] + "_" + CaseName(grandchild), grandchild);
                    break;
                case DependencyRelation.Conj or DependencyRelation.Punct:
                    break;
            }
        }

        if (!clause.Reflexive && FollowsReflexive(verb)) clause.Reflexive = true;
        if (subject > 1 && subject < verb && sentence[subject].Upos == PartOfSpeech.Pron && grammar.Emphatic.Contains(sentence[subject].Form) && sentence[subject - 1].Form == "," && sentence[subject + 1].Form == "," && surface.SubjectLeft(subject - 1) is int stressed and >= 0) subject = stressed;
        AddNested(clause);
        if (!clause.Passive) AddIndirectObject(clause, verb);
        else AddPredicate(clause, verb);
        if (subject >= 0 && subject < verb && FollowsMark(verb) && FollowsQuote(verb) && Inverted(verb, clause) is int inverted and >= 0) subject = inverted;
        if (subject < 0) subject = Inverted(verb, clause);
        bool participle = IsPastParticiple(verb) && (clause.Passive || (grammar.Unaccusatives.Contains(sentence.Lemmas[verb]) && sentence.Child(verb, DependencyRelation.Aux) < 0 && sentence.Child(verb, DependencyRelation.Cop) < 0));
        if (verb <= 1 && participle && subject < 0) subject = surface.SubjectAfter(verb, this);
        if (subject < 0 && participle && sentence.Child(verb, DependencyRelation.Aux) < 0)
        {
            int name = surface.NameBefore(verb);
            if (name >= 0) subject = name;
        }

        // "s'est vu infliger une amende par Y": whom the infinitive happens to is the subject of "voir".
        if (subject < 0 && sentence.Relation(verb) is DependencyRelation.Xcomp or DependencyRelation.Ccomp && sentence[verb].Head >= 0 && grammar.Undergoing.Contains(sentence.Lemmas[sentence[verb].Head]) && IsInfinitive(verb) && HasReflexive(sentence[verb].Head))
        {
            int undergoer = Subject(sentence[verb].Head, 0);
            if (undergoer >= 0)
            {
                clause.Add(grammar.Dative, undergoer, 0.95);
                for (int i = 0; i < clause.Complements.Count; i++)
                    if (grammar.Agent.Contains(clause.Complements[i].Function)) clause.Complements[i] = clause.Complements[i] with { Function = "subj" };
                clause.EventWords.Add(sentence[verb].Head);
                return clause;
            }
        }

        if (subject < 0 && clause.Passive && grammar.DoubleObjects && IsReducedRelative(verb)) subject = surface.NominalBefore(verb);

        if (subject < 0 && !clause.Passive && grammar.DoubleObjects) subject = Subordinate(verb, clause);
        if (subject < 0) subject = ImpliedSubject(verb, clause, hasObject);
        if (subject >= 0) clause.Add(clause.Passive && !clause.Reflexive ? "obj" : "subj", subject);
        if (subject >= 0 && clause.Passive && grammar.DoubleObjects && (hasObject || (verb + 1 < sentence.Count && sentence.Amount[verb + 1] >= 0))) AddRaisedRecipient(clause, subject);
        if (subject >= 0 && clause.Reflexive) clause.Add("obj", subject, 0.9);
        AddGovernors(clause, verb);
        return clause;
    }

    /// <summary>In "was given $10m" the subject is the recipient; in "was named chairman" the object is what the subject became.</summary>
    private void AddRaisedRecipient(Clause clause, int subject)
    {
        int count = clause.Complements.Count;
        for (int i = 0; i < count; i++)
            if (clause.Complements[i].Function == "obj" && clause.Complements[i].Head != subject) clause.Add("pred", clause.Complements[i].Head, 0.9);
        clause.Add(grammar.Dative, subject, 0.9);
    }

    /// <summary>Whoever stands between a verb and its object without a preposition: "gave the fund $10m", "handed X a penalty", "named X chairman".</summary>
    private void AddIndirectObject(Clause clause, int verb)
    {
        if (!grammar.DoubleObjects) return;
        int at = verb + 1;
        if (at < sentence.Count && sentence[at].Upos == PartOfSpeech.Adp && sentence.Relation(at) == DependencyRelation.Compound) at++;
        while (at < sentence.Count && sentence[at].Upos is PartOfSpeech.Det or PartOfSpeech.Adj && sentence.Covering[at] < 0 && sentence.Amount[at] < 0) at++;
        if (at >= sentence.Count || sentence.Amount[at] >= 0 || sentence.Time[at] >= 0) return;

        // "lend the railway operator X $5m": the name behind the nouns.
        int behind = at;
        while (behind < sentence.Count && behind < at + 4 && sentence.Covering[behind] < 0 && sentence[behind].Upos is PartOfSpeech.Noun or PartOfSpeech.Adj) behind++;
        if (behind > at && behind < sentence.Count && sentence.Covering[behind] >= 0) at = behind;
        int first = at;
        bool named = sentence.Covering[at] >= 0;
        bool noun = !named && sentence[at].Upos == PartOfSpeech.Noun && grammar.Actors.Contains(sentence.Lemmas[at]);
        if (!named && !noun && !(sentence[at].Upos == PartOfSpeech.Pron && sentence.Mention[at] >= 0 && !sentence[at].Features.Has("Poss", "Yes"))) return;
        if (named) while (at + 1 < sentence.Count && sentence.Covering[at + 1] == sentence.Covering[first]) at++;
        int next = at + 1;
        if (next >= sentence.Count) return;
        int sum = next;
        while (sum + 1 < sentence.Count && sum < next + 3 && sentence.Amount[sum] < 0 && sentence[sum].Upos is PartOfSpeech.Adp or PartOfSpeech.Adv or PartOfSpeech.Adj or PartOfSpeech.Sconj or PartOfSpeech.Part && sentence[sum].Form is "up" or "to" or "about" or "around" or "roughly" or "nearly" or "almost" or "some" or "over" or "more" or "less" or "than" or "at" or "least" or "approximately") sum++;
        if (sentence.Amount[sum] >= 0) next = sum;
        bool determined = sentence[next].Upos == PartOfSpeech.Det || sentence[next].Features.Has("Poss", "Yes");
        if (sentence.Amount[next] >= 0 && sentence.Time[next] < 0)
        {
            clause.Add(grammar.Dative, first, 0.95);
            clause.Add("obj", next, 0.9);
            return;
        }

        int head = determined ? next + 1 : next;
        while (head < sentence.Count && (sentence[head].Upos is PartOfSpeech.Adj or PartOfSpeech.Num || sentence.Amount[head] >= 0)) head++;
        while (head + 1 < sentence.Count && sentence[head].Upos == PartOfSpeech.Noun && sentence[head + 1].Upos == PartOfSpeech.Noun && sentence.Covering[head + 1] < 0) head++;
        if (head >= sentence.Count || sentence[head].Upos != PartOfSpeech.Noun || sentence.Covering[head] >= 0 || sentence.Time[head] >= 0) return;
        if (determined) clause.Add(grammar.Dative, first, 0.95);
        if (!HasFunction(clause, "obj", first)) clause.Add("obj", first, 0.9);
        if (determined && !HasFunction(clause, "obj", head)) clause.Add("obj", head, 0.85);
        clause.Add("pred", head, 0.85);
    }

    /// <summary>The object of the infinitive that says what for, under the infinitive's name: "tapped to lead the bank".</summary>
    private void AddPurpose(Clause clause, int verb)
    {
        if (!grammar.DoubleObjects || !sentence.IsVerbal(verb) || !IsInfinitive(verb)) return;
        clause.Add("purpose", verb, 0.7);
        foreach (int child in sentence.Tree.Children(verb))
            if (sentence.Relation(child) == DependencyRelation.Obj) clause.Add(sentence.Lemmas[verb], child, 0.8);
    }

    /// <summary>What somebody was made, right behind the participle: "elected president", "named its new chairman".</summary>
    private void AddPredicate(Clause clause, int verb)
    {
        if (!grammar.DoubleObjects) return;
        int at = verb + 1;
        while (at < sentence.Count && sentence.Covering[at] < 0 && (sentence[at].Upos is PartOfSpeech.Det or PartOfSpeech.Adj || sentence[at].Features.Has("Poss", "Yes"))) at++;
        if (at >= sentence.Count || sentence[at].Upos != PartOfSpeech.Noun || sentence.Covering[at] >= 0 || sentence.Time[at] >= 0 || sentence.Amount[at] >= 0 || sentence.Number[at] >= 0) return;
        while (at + 1 < sentence.Count && sentence[at + 1].Upos == PartOfSpeech.Noun && sentence.Covering[at + 1] < 0 && sentence.Time[at + 1] < 0) at++;
        if (!HasFunction(clause, "pred", at)) clause.Add("pred", at, 0.8);
    }

    private static bool HasFunction(Clause clause, string function, int head)
    {
        foreach (Complement complement in clause.Complements) if (complement.Function == function && complement.Head == head) return true;
        return false;
    }

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

        return -1;
    }

    /// <summary>The clause of a noun: its own complements and those of the verb that supports it.</summary>
    public Clause Noun(int noun)
    {
        Clause clause = new(noun);
        NounComplements(clause, noun);
        AddNestedInNoun(clause, noun);
        AddShared(clause, noun);
        AddWholes(clause, noun);
        Selves(clause, noun);
        int head = sentence[noun].Head;
        DependencyRelation relation = sentence.Relation(noun);
        if (head >= 0 && relation is DependencyRelation.Obl or DependencyRelation.Nmod)
        {
            int adverb = grammar.PrepositionalAdverbs.Contains(sentence.Lemmas[head]) ? sentence[head].Head : head;
            if (adverb >= 0 && sentence.IsVerbal(adverb) && grammar.Occasions.Contains(CaseName(noun)))
            {
                bool occasioned = false;
                foreach (Complement complement in Verb(adverb).Complements)
                {
                    if (complement.Function is not ("subj" or "aux_côtés_de" or "alongside")) continue;
                    clause.Add("occasion", complement.Head, 0.7);
                    occasioned = true;
                }

                if (!occasioned && grammar.DoubleObjects && surface.SubjectLeft(adverb) is int host and >= 0) clause.Add("occasion", host, 0.5);
            }
        }

        if (head >= 0 && sentence.IsVerbal(head) && relation is DependencyRelation.Obj or DependencyRelation.Nsubj or DependencyRelation.Obl or DependencyRelation.Xcomp)
        {
            bool passive = IsPassive(head, 0);
            bool supports = grammar.Support.Contains(sentence.Lemmas[head]);
            bool isObject = relation == DependencyRelation.Obj || (relation == DependencyRelation.Nsubj && passive) || (relation == DependencyRelation.Xcomp);
            if (supports && isObject)
            {
                Clause verb = Verb(head);
                foreach (Complement complement in verb.Complements)
                    if (complement.Head != noun && complement.Function != "obj" && !(complement.Function == "subj" && grammar.Judging.Contains(sentence.Lemmas[head]))) clause.Add(complement.Function == "subj" && grammar.Receiving.Contains(sentence.Lemmas[head]) ? grammar.Dative : complement.Function, complement.Head, complement.Score * 0.95);
                clause.Predicate = head;
                if (!grammar.Announcing.Contains(sentence.Lemmas[head]))
                {
                    clause.EventWords.Add(head);
                    AddGovernors(clause, head);
                }
            }
            else if (relation is DependencyRelation.Nsubj or DependencyRelation.Obj)
            {
                clause.Predicate = noun;
                clause.EventWords.Add(head);
            }
        }

        AddAround(clause, noun);
        return clause;
    }

    /// <summary>Who the clause around a noun is about: its subject, or whom it opens with: "pour X, …", "chez X, …".</summary>
    private void AddAround(Clause clause, int noun)
    {
        int at = noun;
        for (int steps = 0; at >= 0 && steps < 8 && !(sentence.IsVerbal(at) && steps > 0); steps++)
        {
            if (sentence.Relation(at) is DependencyRelation.Nsubj or DependencyRelation.Appos or DependencyRelation.Parataxis) return;
            at = sentence[at].Head;
        }

        // "X, en visite à Y,": the name before the comma is who visits.
        int opening = noun - 1;
        while (opening > 0 && sentence[opening].Upos is PartOfSpeech.Adp or PartOfSpeech.Det or PartOfSpeech.Adj) opening--;
        if (opening > 0 && opening < noun - 1 && sentence[opening].Form == "," && sentence.Covering[opening - 1] >= 0)
        {
            clause.Add("beside", opening - 1, 0.7);
            clause.Add("around", opening - 1, 0.7);
            return;
        }

        if (at < 0 || !sentence.IsVerbal(at)) return;
        foreach (int child in sentence.Tree.Children(at))
        {
            if (child >= noun || sentence.Relation(child) != DependencyRelation.Obl || !grammar.Topics.Contains(CaseName(child)) || FirstIn(child) > 1) continue;
            clause.Add("around", child, 0.6);
            return;
        }

        int subject = Subject(at, 0);
        if (subject >= 0 && subject != noun) clause.Add("around", subject, 0.6);
    }

    /// <summary>What a noun shares with the one that it is coordinated with: "cofondateur et directeur de X".</summary>
    private void AddShared(Clause clause, int noun)
    {
        foreach (Complement complement in clause.Complements) if (complement.Function == grammar.Genitive) return;
        foreach (int conjunct in sentence.Tree.Children(noun))
        {
            if (sentence.Relation(conjunct) != DependencyRelation.Conj || sentence[conjunct].Upos != PartOfSpeech.Noun || sentence.Child(conjunct, DependencyRelation.Det) >= 0 || sentence.Child(conjunct, DependencyRelation.Cc) < 0) continue;
            foreach (int child in sentence.Tree.Children(conjunct))
                if (sentence.Relation(child) == DependencyRelation.Nmod && CaseName(child) == grammar.Genitive) clause.Add(grammar.Genitive, child, 0.8);
        }
    }

    /// <summary>What a noun is said to be of: the antecedent of "dont", or the thing that it describes: "le pont, d'un coût de …".</summary>
    private void AddWholes(Clause clause, int noun)
    {
        int before = noun - 1;
        while (before > 0 && sentence[before].Upos is PartOfSpeech.Det or PartOfSpeech.Adj) before--;
        if (before > 0 && grammar.RelativePossessives.Contains(sentence[before].Form.ToLowerInvariant()))
        {
            int antecedent = before - 1;
            while (antecedent > 0 && sentence[antecedent].Upos == PartOfSpeech.Punct) antecedent--;
            int resolved = Antecedent(before);
            clause.Add("poss", resolved != before ? resolved : antecedent, 0.9);
        }

        int head = sentence[noun].Head;
        if (head >= 0 && head < noun && sentence.Relation(noun) is DependencyRelation.Nmod or DependencyRelation.Obl or DependencyRelation.Appos && sentence.IsNominal(head) && CaseName(noun) == grammar.Genitive && sentence.Child(noun, DependencyRelation.Det) >= 0) clause.Add("whole", head, 0.7);
    }

    private int FirstIn(int word)
    {
        int first = word;
        foreach (int child in sentence.Tree.Children(word)) first = System.Math.Min(first, child);
        return first;
    }

    /// <summary>The clause of an adjective: what it is said of, and its complements.</summary>
    public Clause Adjective(int adjective)
    {
        Clause clause = new(adjective);
        foreach (int child in sentence.Tree.Children(adjective))
        {
            DependencyRelation relation = sentence.Relation(child);
            if (relation is DependencyRelation.Nsubj) clause.Add("subj", child);
            else if (relation is DependencyRelation.Obl or DependencyRelation.Nmod) Oblique(clause, child, false);
            else if (relation is DependencyRelation.Obj or DependencyRelation.Xcomp) clause.Add("obj", child);
            else if (relation is DependencyRelation.Compound) clause.Add("comp", child);
        }

        int copula = sentence.Child(adjective, DependencyRelation.Cop);
        if (grammar.DoubleObjects && copula > 0 && sentence.Child(adjective, DependencyRelation.Nsubj) < 0 && surface.SubjectLeft(copula) is int left and >= 0) clause.Add("subj", left, 0.5);
        int head = sentence[adjective].Head;
        if (head >= 0 && sentence.Relation(adjective) is DependencyRelation.Amod or DependencyRelation.Acl or DependencyRelation.Appos or DependencyRelation.Compound && sentence.IsNominal(head)) clause.Add("self", head);
        if (head >= 0 && sentence.IsVerbal(head) && sentence.Relation(adjective) is DependencyRelation.Xcomp or DependencyRelation.Advcl)
        {
            int subject = Subject(head, 0);
            if (subject >= 0) clause.Add("subj", subject);
        }

        return clause;
    }

    /// <summary>The head of the surface subject of a verb, its own or understood, or -1.</summary>
    public int Subject(int verb, int depth)
    {
        foreach (int child in sentence.Tree.Children(verb))
            if (sentence.Relation(child) is DependencyRelation.Nsubj or DependencyRelation.Csubj) return child;
        int head = sentence[verb].Head;
        if (head < 0 || depth > Depth) return -1;
        DependencyRelation relation = sentence.Relation(verb);
        switch (relation)
        {
            case DependencyRelation.Conj when sentence.IsVerbal(head) || HasCopula(head):
                return (IsLooseConjunct(verb) || OpensItsClause(verb)) && surface.SubjectLeft(verb) is int own and >= 0 ? own : Subject(head, depth + 1);
            case DependencyRelation.Xcomp or DependencyRelation.Ccomp or DependencyRelation.Obl when !sentence.IsNominal(head):
                if (relation == DependencyRelation.Ccomp && IsFinite(verb)) return -1;
                if (grammar.ObjectControl.Contains(sentence.Lemmas[head]))
                {
                    foreach (int child in sentence.Tree.Children(head))
                        if (sentence.Relation(child) is DependencyRelation.Obj or DependencyRelation.Iobj && !IsReflexive(child) && child != verb) return child;
                }

                return Subject(head, depth + 1);
            case DependencyRelation.Advcl when !IsFinite(verb):
                return sentence.IsNominal(head) && !HasCopula(head) ? head : Subject(head, depth + 1);
            case DependencyRelation.Acl when sentence[verb].Relation == DependencyRelation.AclRelcl:
                return head;
            case DependencyRelation.Acl or DependencyRelation.Amod:
                return IsInfinitive(verb) ? Possessor(head, depth) : Agreeing(verb, head);
            case DependencyRelation.Parataxis when !IsFinite(verb):
                return Subject(head, depth + 1);
            default:
                return -1;
        }
    }

    /// <summary>The name of the preposition that a dependent has, with <c>_</c> for spaces; empty without one.</summary>
    public string CaseName(int word)
    {
        string? last = null;
        foreach (int child in sentence.Tree.Children(word))
        {
            if (grammar.DoubleObjects && child < word && sentence[child].Form is "to" or "as" && sentence.Relation(child) is DependencyRelation.Mark or DependencyRelation.Advmod && sentence.IsNominal(word)) return sentence[child].Form;
            if (sentence.Relation(child) is not (DependencyRelation.Case or DependencyRelation.Mark) || child > word || Quantifies(child)) continue;
            if (sentence[child].Upos is not (PartOfSpeech.Adp or PartOfSpeech.Verb or PartOfSpeech.Sconj or PartOfSpeech.Adv or PartOfSpeech.Noun)) continue;
            string spelled = Spelled(child);
            last = child > 0 && grammar.PrepositionalAdverbs.Contains(sentence.Lemmas[child - 1]) ? sentence.Lemmas[child - 1] + "_" + spelled : spelled;
            if (!grammar.DoubleObjects) return last;
        }

        if (last is not null) return last;
        if (grammar.DoubleObjects && word > 0 && Quantifies(FirstOfNumber(word) - 1)) return "";

        int left = word - 1;
        int head = sentence[word].Head;
        while (left >= 0 && left > word - 7 && left != head && (sentence[left].Upos is PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Num || (sentence.Covering[left] >= 0 && sentence.Covering[left] == sentence.Covering[word]) || (sentence[left].Upos is PartOfSpeech.Noun or PartOfSpeech.Propn && sentence.Relation(left) is DependencyRelation.Compound))) left--;
        return left >= 0 && left != head && sentence[left].Upos == PartOfSpeech.Adp && sentence.Relation(left) == DependencyRelation.Case ? Spelled(left) : "";
    }

    // "2,000" of "2,000 jobs".
    private int FirstNumeral(int noun)
    {
        foreach (int child in sentence.Tree.Children(noun)) if (sentence.Relation(child) == DependencyRelation.Nummod && child < noun) return child;
        return noun;
    }

    private int FirstOfNumber(int word)
    {
        int first = word;
        while (first > 0 && (sentence.Number[first - 1] >= 0 || sentence.Amount[first - 1] >= 0 || sentence[first - 1].Upos is PartOfSpeech.Num or PartOfSpeech.Sym)) first--;
        return first;
    }

    // "cut about 400 jobs", "up to $5m": the word goes with the number and is no preposition of the phrase.
    private bool Quantifies(int adposition)
    {
        if (!grammar.DoubleObjects || adposition < 0 || adposition + 1 >= sentence.Count) return false;
        int next = adposition + 1;
        if (sentence.Number[next] < 0 && sentence.Amount[next] < 0 && sentence[next].Upos is not (PartOfSpeech.Num or PartOfSpeech.Sym)) return false;
        if (sentence.Time[next] >= 0) return false;
        return sentence[adposition].Form is "about" or "around" or "over" or "under" or "nearly" or "almost" || (sentence[adposition].Form == "to" && adposition > 0 && sentence[adposition - 1].Form == "up");
    }

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

    /// <summary>Whether a coordinated nominal is rather the subject of a verb after it that has none: "a rencontré X et Y, le maire, s'est rendu à …".</summary>
    public bool OpensClause(int conjunct)
    {
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
        if (sentence.Child(verb, DependencyRelation.Nsubj) >= 0 || sentence.Relation(verb) is DependencyRelation.Root || surface.SubjectLeft(last) is not (int left and >= 0)) return false;
        if (left < conjunct) return false;
        int at = left;
        for (int steps = 0; at >= 0 && steps < Depth; steps++)
        {
            if (at == conjunct) return true;
            at = sentence[at].Head;
        }

        return false;
    }

    /// <summary>Whether the subject of a verb is a relative pronoun: its clause says something of a name, wherever the tree hangs it.</summary>
    public bool HasRelativeSubject(int verb)
    {
        foreach (int child in sentence.Tree.Children(verb))
            if (child < verb && sentence.Relation(child) == DependencyRelation.Nsubj && IsRelative(child)) return true;
        return false;
    }

    /// <summary>What a relative pronoun stands for; any other word itself.</summary>
    public int Antecedent(int word)
    {
        if (sentence[word].Upos is not (PartOfSpeech.Pron or PartOfSpeech.Det or PartOfSpeech.Adv or PartOfSpeech.Sconj) || !IsRelative(word)) return word;
        int at = word;
        for (int steps = 0; at >= 0 && steps < 12; steps++)
        {
            if (sentence[at].Relation == DependencyRelation.AclRelcl || (sentence.Relation(at) == DependencyRelation.Acl && at != word)) return sentence[at].Head >= 0 && sentence[at].Head < word && sentence.IsNominal(sentence[at].Head) ? sentence[at].Head : Preceding(word);
            at = sentence[at].Head;
        }

        return Preceding(word);
    }

    /// <summary>Whether a verb is an infinitive without a finite auxiliary.</summary>
    public bool IsInfinitive(int verb)
    {
        if (sentence[verb].Features.Has("VerbForm", "Inf")) return true;
        foreach (int child in sentence.Tree.Children(verb))
            if (sentence.Relation(child) == DependencyRelation.Aux && sentence[child].Features.Has("VerbForm", "Inf")) return true;
        return false;
    }

    /// <summary>Whether a verb is in the passive voice.</summary>
    public bool IsPassive(int verb, int depth)
    {
        bool auxiliary = false;
        bool subject = false;
        bool passive = false;
        bool has = false;
        if (grammar.Unaccusatives.Contains(sentence.Lemmas[verb])) return false;
        bool finite = sentence[verb].Features.Has("VerbForm", "Fin") && sentence[verb].Upos == PartOfSpeech.Verb;
        foreach (int child in sentence.Tree.Children(verb))
        {
            if (sentence.Time[child] >= 0 || (finite && sentence[child].Relation != DependencyRelation.ExplPass)) continue;
            switch (sentence[child].Relation)
            {
                case DependencyRelation.AuxPass or DependencyRelation.ExplPass: return true;
                case DependencyRelation.NsubjPass or DependencyRelation.CsubjPass: passive = true; break;
                case DependencyRelation.Aux or DependencyRelation.AuxTense:
                    auxiliary = true;
                    has |= sentence.Lemmas[child] is "avoir" or "have";
                    break;
                case DependencyRelation.Nsubj: subject |= child < verb; break;
            }
        }

        if (grammar.DoubleObjects && sentence[verb].Upos == PartOfSpeech.Adj && sentence[verb].Form.EndsWith("ed", System.StringComparison.Ordinal) && HasCopula(verb)) return true;
        if (grammar.DoubleObjects && !auxiliary && !passive && !subject && IsReducedRelative(verb)) return true;
        if (grammar.DoubleObjects && !auxiliary && (passive || subject) && IsReducedRelative(verb) && HasSubjectAtComma(verb)) return true;
        if (passive) return !has && !subject && (auxiliary || HasAgent(verb));
        if (auxiliary || subject || !IsPastParticiple(verb)) return false;
        if (grammar.DoubleObjects && HasNameAsObject(verb)) return false;
        int head = sentence[verb].Head;
        DependencyRelation relation = sentence.Relation(verb);
        if (relation == DependencyRelation.Acl && verb > 0 && sentence[verb - 1].Form == "," && sentence.Tree.Root >= 0 && !sentence.IsVerbal(sentence.Tree.Root) && !HasCopula(sentence.Tree.Root) && !HasAgent(verb)) return false;
        if (relation == DependencyRelation.Conj && verb > 0 && sentence[verb - 1].Form == "," && surface.NameBefore(verb) >= 0) return true;
        if (relation == DependencyRelation.Conj && head >= 0 && depth < Depth && sentence.IsVerbal(head)) return IsPassive(head, depth + 1);
        if (relation is DependencyRelation.Root or DependencyRelation.Parataxis or DependencyRelation.Conj or DependencyRelation.Ccomp or DependencyRelation.Dep) return verb <= 1 || HasAgent(verb);
        return relation is DependencyRelation.Acl or DependencyRelation.Amod or DependencyRelation.Advcl or DependencyRelation.Appos or DependencyRelation.Xcomp or DependencyRelation.Dislocated or DependencyRelation.Obl or DependencyRelation.Nmod;
    }

    /// <summary>Whether a participle stands between a comma and a preposition, behind what it is said of: "X, headquartered in Y".</summary>
    private bool IsReducedRelative(int verb) =>
        verb > 1 && sentence[verb - 1].Form == "," && verb + 1 < sentence.Count && sentence[verb + 1].Upos == PartOfSpeech.Adp && surface.NominalBefore(verb) >= 0 && Opens(verb - 1)
        && ((IsPastParticiple(verb) && sentence.Relation(verb) != DependencyRelation.Root) || (sentence[verb].Form.EndsWith("ed", System.StringComparison.Ordinal) && IsFollowedByMainVerb(verb)));

    private bool HasRelativeObject(int verb)
    {
        foreach (int child in sentence.Tree.Children(verb)) if (sentence.Relation(child) == DependencyRelation.Obj && IsRelative(child)) return true;
        return false;
    }

    private bool HasSubjectAtComma(int verb)
    {
        foreach (int child in sentence.Tree.Children(verb))
            if (sentence.Relation(child) == DependencyRelation.Nsubj && child < verb && (child == verb - 2 || (sentence.Covering[verb - 2] >= 0 && sentence.Covering[child] == sentence.Covering[verb - 2]))) return true;
        return false;
    }

    // An odd comma opens an insertion, an even one closes it.
    private bool Opens(int comma)
    {
        int commas = 0;
        for (int i = comma; i >= 0; i--)
        {
            if (sentence[i].Form is ";" or ":" or "”" or "“" or "\"") break;
            if (sentence[i].Form == ",") commas++;
        }

        return commas % 2 == 1;
    }

    private bool IsFollowedByMainVerb(int verb)
    {
        bool closed = false;
        for (int i = verb + 1; i < sentence.Count && i < verb + 24; i++)
        {
            if (sentence[i].Form == ",") closed = true;
            else if (closed && sentence[i].Upos is PartOfSpeech.Verb or PartOfSpeech.Aux && sentence[i].Features.Has("VerbForm", "Fin")) return true;
        }

        return false;
    }


    /// <summary>Whether a name stands right behind a form that could be a participle: then it is the main verb after all, "X, who died in May, founded Y".</summary>
    private bool HasNameAsObject(int verb)
    {
        int at = verb + 1;
        if (at < sentence.Count && sentence[at].Upos == PartOfSpeech.Det) at++;
        return at < sentence.Count && sentence.Covering[at] >= 0 && sentence.Time[at] < 0 && sentence[verb].Upos is PartOfSpeech.Verb or PartOfSpeech.Adj && !HasAgent(verb) && (verb == 0 || sentence[verb - 1].Upos is not (PartOfSpeech.Adp or PartOfSpeech.Det or PartOfSpeech.Adj));
    }

    /// <summary>The complements that a noun has itself.</summary>
    public void NounComplements(Clause clause, int noun)
    {
        foreach (int child in sentence.Tree.Children(noun))
        {
            DependencyRelation relation = sentence.Relation(child);
            switch (relation)
            {
                case DependencyRelation.Nmod when sentence[child].Relation == DependencyRelation.NmodPoss:
                    clause.Add("poss", child);
                    break;
                case DependencyRelation.Nmod or DependencyRelation.Obl:
                    string name = CaseName(child);
                    if (name.Length == 0) clause.Add(sentence.Amount[child] >= 0 ? grammar.Genitive : "comp", child);
                    else Oblique(clause, child, false);
                    if (sentence.Amount[child] >= 0)
                    {
                        foreach (int grandchild in sentence.Tree.Children(child))
                            if (sentence.Relation(grandchild) == DependencyRelation.Nmod && sentence.Amount[grandchild] < 0 && CaseName(grandchild).Length > 0) Oblique(clause, grandchild, false);
                    }

                    break;
                case DependencyRelation.Det when sentence[child].Features.Has("Poss", "Yes") || sentence.Mention[child] >= 0:
                    clause.Add("poss", child);
                    break;
                case DependencyRelation.Compound or DependencyRelation.Amod or DependencyRelation.Nummod:
                    clause.Add("comp", child);
                    break;
                case DependencyRelation.Acl when sentence.IsVerbal(child) && IsPastParticiple(child):
                    clause.EventWords.Add(child);
                    foreach (int grandchild in sentence.Tree.Children(child))
                    {
                        if (sentence.Relation(grandchild) is not (DependencyRelation.Obl or DependencyRelation.Obj or DependencyRelation.Nmod)) continue;
                        string by = CaseName(grandchild);
                        if (grammar.Agent.Contains(by)) clause.Add(sentence.Lemmas[child] + "_" + by, grandchild);
                        Oblique(clause, grandchild, true);
                    }

                    break;
                case DependencyRelation.Acl when sentence.IsVerbal(child):
                    if (grammar.DoubleObjects && IsInfinitive(child)) clause.Add("purpose", child, 0.9);
                    foreach (int grandchild in sentence.Tree.Children(child))
                        if (sentence.Relation(grandchild) is DependencyRelation.Obj) clause.Add(sentence.Lemmas[child], grandchild, 0.9);
                    break;
                case DependencyRelation.Appos when sentence.Amount[child] >= 0:
                    clause.Add(grammar.Genitive, child);
                    break;
            }
        }
    }

    /// <summary>Whether a verb form is a past participle.</summary>
    public bool IsPastParticiple(int verb)
    {
        Morphology features = sentence[verb].Features;
        return features.Has("VerbForm", "Part") ? !features.Has("Tense", "Pres") : sentence[verb].Upos == PartOfSpeech.Adj;
    }

    /// <summary>The nominal right before a relative pronoun, or the pronoun itself.</summary>
    private int Preceding(int word)
    {
        for (int i = word - 1; i >= 0 && i > word - 4; i--)
            if (sentence.Covering[i] >= 0 || sentence.Mention[i] >= 0) return i;
        return word;
    }

    private static bool IsRelativeForm(string form) => form is "qui" or "que" or "qu'" or "qu’" or "dont" or "où" or "lequel" or "laquelle" or "lesquels" or "lesquelles" or "who" or "which" or "that" or "whom" or "whose" or "where";

    private bool IsRelative(int word) => sentence[word].Features.Has("PronType", "Rel") || (sentence[word].Upos == PartOfSpeech.Pron && IsRelativeForm(sentence.Lower(word)));

    private bool HasAgent(int verb)
    {
        foreach (int child in sentence.Tree.Children(verb))
            if (sentence[child].Relation == DependencyRelation.OblAgent || (sentence.Relation(child) == DependencyRelation.Obl && grammar.Agent.Contains(CaseName(child)))) return true;
        return false;
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

    private string Spelled(int adposition)
    {
        StringBuilder? name = null;
        int last = adposition;
        foreach (int child in sentence.Tree.Children(adposition))
        {
            if (sentence.Relation(child) != DependencyRelation.Fixed) continue;
            name ??= new StringBuilder();
            name.Append(sentence.Lower(last).Replace('’', '\''));
            if (name[name.Length - 1] != '\'') name.Append('_');
            last = child;
        }

        if (name is null) return sentence.Lemmas[adposition];
        return name.Append(sentence.Lemmas[last]).ToString();
    }

    private void Oblique(Clause clause, int word, bool passive)
    {
        string name = CaseName(word);
        if (sentence[word].Relation == DependencyRelation.OblAgent || (passive && grammar.Agent.Contains(name)))
        {
            clause.Add("subj", word);
            return;
        }

        if (name.Length > 0 && grammar.Composites.TryGetValue(name + " " + sentence.Lemmas[word], out string? composite))
        {
            bool found = false;
            foreach (int child in sentence.Tree.Children(word))
            {
                if (sentence.Relation(child) is not (DependencyRelation.Nmod or DependencyRelation.Obl)) continue;
                clause.Add(composite, child);
                found = true;
            }

            if (found) return;
        }

        clause.Add(name, word);
    }

    private void Predicative(Clause clause, int word)
    {
        if (sentence.IsVerbal(word))
        {
            clause.Add("xcomp", word);
            return;
        }

        string name = CaseName(word);
        clause.Add(name.Length > 0 ? name : "pred", word);
    }

    /// <summary>Phrases that a parser hangs on the object though they may be the verb's.</summary>
    private void AddNested(Clause clause)
    {
        int count = clause.Complements.Count;
        for (int i = 0; i < count; i++)
        {
            Complement outer = clause.Complements[i];
            if (outer.Function == "subj" || grammar.Temporal.Contains(outer.Function) || grammar.Occasions.Contains(outer.Function)) continue;
            foreach (int child in sentence.Tree.Children(outer.Head))
            {
                if (grammar.DoubleObjects && sentence.Relation(child) == DependencyRelation.Advmod && grammar.PrepositionalAdverbs.Contains(sentence.Lemmas[child]))
                {
                    foreach (int grandchild in sentence.Tree.Children(child))
                        if (sentence.IsNominal(grandchild)) clause.Add(sentence.Lemmas[child] + "_" + grammar.Genitive, grandchild, 0.85);
                }

                if (outer.Function == "obj" && sentence.Relation(child) == DependencyRelation.Appos && sentence[child].Upos == PartOfSpeech.Noun && sentence[child - 1].Form != ",") clause.Add("pred", child, 0.85);
                if (sentence.Relation(child) is not (DependencyRelation.Nmod or DependencyRelation.Obl or DependencyRelation.Appos) || sentence[child].Relation == DependencyRelation.NmodPoss) continue;
                string name = CaseName(child);
                if (name.Length == 0 || (name == grammar.Genitive && (sentence.Amount[outer.Head] < 0 || sentence.Amount[child] >= 0 || sentence[child].Start < sentence[outer.Head].Start))) continue;
                if (grammar.Composites.TryGetValue(name + " " + sentence.Lemmas[child], out string? composite))
                {
                    foreach (int grandchild in sentence.Tree.Children(child))
                        if (sentence.Relation(grandchild) is DependencyRelation.Nmod) clause.Add(composite, grandchild, 0.85);
                    continue;
                }

                clause.Add(clause.Passive && grammar.Agent.Contains(name) ? "subj" : name, child, 0.85);
            }
        }
    }

    /// <summary>Phrases that a parser hangs on a noun's complement though they may be the noun's: "la plainte de X contre Y".</summary>
    private void AddNestedInNoun(Clause clause, int noun)
    {
        int count = clause.Complements.Count;
        for (int i = 0; i < count; i++)
        {
            Complement outer = clause.Complements[i];
            if (outer.Head < noun || outer.Function is "self" or "comp" || sentence[outer.Head].Head != noun) continue;
            foreach (int child in sentence.Tree.Children(outer.Head))
            {
                if (child < outer.Head || sentence.Relation(child) is not (DependencyRelation.Nmod or DependencyRelation.Obl) || sentence.Amount[outer.Head] >= 0) continue;
                string name = CaseName(child);
                if (name.Length == 0 || (name == grammar.Genitive && sentence.Amount[child] < 0)) continue;
                int before = clause.Complements.Count;
                Oblique(clause, child, false);
                for (int added = before; added < clause.Complements.Count; added++) clause.Complements[added] = clause.Complements[added] with { Score = 0.8 };
            }
        }
    }

    private int ImpliedSubject(int verb, Clause clause, bool hasObject)
    {
        int subject = Subject(verb, 0);
        if (subject < 0) return -1;
        if (sentence[verb].Relation == DependencyRelation.AclRelcl)
        {
            foreach (int child in sentence.Tree.Children(verb))
                if (IsRelative(child)) return -1;
            return hasObject || clause.Passive ? subject : -1;
        }

        return subject;
    }

    private bool States(string verb)
    {
        foreach (Evoked evoked in grammar.Index.Find(TriggerKind.Verb, verb)) if (evoked.Kind.Name == "Statement") return true;
        return false;
    }

    /// <summary>The subject behind a verb of speech that a parser took for its object: "…, a annoncé X".</summary>
    private int Inverted(int verb, Clause clause)
    {
        if (clause.Passive || !FollowsMark(verb) || !(FollowsQuote(verb) || (grammar.Stances.TryGetValue(sentence.Lemmas[verb], out Stance stance) && stance == Stance.Says))) return -1;
        if (grammar.DoubleObjects && !States(sentence.Lemmas[verb])) return -1;
        if (grammar.DoubleObjects && verb + 1 < sentence.Count && sentence.Covering[verb + 1] >= 0)
        {
            int name = sentence.Covering[verb + 1];
            clause.Complements.RemoveAll(complement => complement.Head > verb && sentence.Covering[complement.Head] == name);
            return verb + 1;
        }

        // "X, qui …, accuse Y": the comma closes what was inserted behind the subject.
        if (!FollowsQuote(verb) && surface.SubjectAround(verb) is int opening and >= 0) return opening;
        for (int i = 0; i < clause.Complements.Count; i++)
        {
            Complement complement = clause.Complements[i];
            if (complement.Head < verb || complement.Head > verb + 9 || complement.Function is not ("obj" or "" or "pred") || sentence.Time[complement.Head] >= 0 || sentence.Amount[complement.Head] >= 0) continue;
            clause.Complements.RemoveAt(i);
            return complement.Head;
        }

        return surface.SubjectBehind(verb, this);
    }

    /// <summary>Whether a comma or a closing quotation mark stands before the verb and its auxiliaries.</summary>
    public bool FollowsMark(int verb)
    {
        int at = verb - 1;
        while (at >= 0 && (sentence[at].Upos is PartOfSpeech.Aux or PartOfSpeech.Adv or PartOfSpeech.Pron or PartOfSpeech.Part || grammar.ReflexiveForms.Contains(sentence[at].Form))) at--;
        if (at >= 1 && sentence[at].Upos == PartOfSpeech.Adp && sentence[at - 1].Upos == PartOfSpeech.Verb) at -= 2;
        return at >= 0 && sentence[at].Form is "," or "»" or "”" or "\"" or "«" or "–" or "—" or "!" or "?" or "-";
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

    // "indiquent qu'un jet associé à X a atterri": a finite conjunct without conjunction or comma has a subject that the tree missed.
    /// <summary>Whether a phrase that can be the subject stands right behind the conjunction of a conjunct: "and an opposition lawmaker accused".</summary>
    private bool OpensItsClause(int verb)
    {
        if (!grammar.DoubleObjects || !IsFinite(verb)) return false;
        for (int i = verb - 1; i > 0 && i > verb - 20; i--)
        {
            if (sentence[i].Form is ";" or ":") return false;
            if (sentence[i].Upos != PartOfSpeech.Cconj && sentence[i].Form != "while") continue;
            if (sentence.Child(i, DependencyRelation.Fixed) >= 0 || sentence[i].Head > i && sentence.IsNominal(sentence[i].Head) && sentence[i].Head < verb && sentence.Covering[i - 1] >= 0) continue;
            for (int j = i + 1; j < verb; j++) if (sentence[j].Upos == PartOfSpeech.Verb) return false;
            return i + 1 < verb && sentence[i + 1].Upos is PartOfSpeech.Det or PartOfSpeech.Propn or PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Num or PartOfSpeech.Pron && sentence[i - 1].Form is "," or ";";
        }

        return false;
    }

    private bool IsLooseConjunct(int verb)
    {
        if (!IsFinite(verb) || sentence.Child(verb, DependencyRelation.Cc) >= 0) return false;
        int at = verb - 1;
        while (at >= 0 && sentence[at].Upos is PartOfSpeech.Aux or PartOfSpeech.Adv or PartOfSpeech.Pron or PartOfSpeech.Part) at--;
        return at >= 0 && sentence[at].Upos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj or PartOfSpeech.X or PartOfSpeech.Num;
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
        int head = sentence[noun].Head;
        return head >= 0 && sentence.IsVerbal(head) && sentence.Relation(noun) == DependencyRelation.Obj ? Subject(head, depth + 1) : -1;
    }

    private void AddGovernors(Clause clause, int verb)
    {
        int at = verb;
        for (int steps = 0; steps < Depth; steps++)
        {
            int head = sentence[at].Head;
            if (head < 0 || sentence.Relation(at) is not (DependencyRelation.Xcomp or DependencyRelation.Ccomp) || IsFinite(at)) return;
            if (!sentence.IsVerbal(head) || !grammar.Stances.TryGetValue(sentence.Lemmas[head], out Stance stance) || stance is Stance.Says or Stance.Denies) return;
            clause.EventWords.Add(head);
            at = head;
        }
    }

    private void Selves(Clause clause, int noun)
    {
        int before = clause.Complements.Count;
        foreach (int child in sentence.Tree.Children(noun))
        {
            switch (sentence.Relation(child))
            {
                case DependencyRelation.Appos: clause.Add("self", child); break;
                case DependencyRelation.Flat: clause.Add("self", child, 0.95); break;
                case DependencyRelation.Nmod when sentence[child].Upos == PartOfSpeech.Propn && CaseName(child).Length == 0 && sentence[child].Relation != DependencyRelation.NmodPoss: clause.Add("self", child); break;
                case DependencyRelation.Nsubj when HasCopula(noun): clause.Add(CaseName(noun).Length > 0 ? "subj" : "self", child); break;
            }
        }

        int head = sentence[noun].Head;
        switch (sentence.Relation(noun))
        {
            case DependencyRelation.Appos when head >= 0: clause.Add("self", head); break;
            case DependencyRelation.Nmod when head >= 0 && sentence[noun].Relation == DependencyRelation.NmodDesc: clause.Add("self", head); break;
            case DependencyRelation.Compound when head >= 0 && sentence[head].Upos == PartOfSpeech.Propn: clause.Add("self", head); break;
            case DependencyRelation.Flat when head >= 0: clause.Add("self", head, 0.9); break;
            case DependencyRelation.Conj when head >= 0 && sentence.Relation(head) == DependencyRelation.Appos: clause.Add("self", sentence[head].Head, 0.9); break;
            case DependencyRelation.Xcomp when head >= 0 && sentence.IsVerbal(head):
                int subject = Subject(head, 0);
                if (subject >= 0 && grammar.Support.Contains(sentence.Lemmas[head]) is false) clause.Add("self", subject, 0.8);
                break;
        }

        int copula = sentence.Child(noun, DependencyRelation.Cop);
        if (copula >= 0 && CaseName(noun).Length > 0 && sentence.Child(noun, DependencyRelation.Nsubj) < 0 && surface.SubjectLeft(copula) is int left and >= 0) clause.Add("subj", left, 0.5);
        if (copula >= 0 && !grammar.DoubleObjects && CaseName(noun).Length == 0 && sentence.Child(noun, DependencyRelation.Nsubj) < 0 && surface.SubjectLeft(copula) is int named and >= 0 && sentence.Covering[named] >= 0) clause.Add("self", named, 0.6);
        int after = copula >= 0 && sentence.Child(noun, DependencyRelation.Nsubj) >= 0 ? -1 : surface.NameAfter(noun);
        if (after >= 0) clause.Complements.Insert(before, new Complement("self", after, 0.97));
        int preceding = surface.NameBefore(noun);
        if (preceding >= 0) clause.Complements.Insert(before, new Complement("self", preceding, 0.97));
        if (sentence.Mention[noun] >= 0 && sentence[noun].Upos == PartOfSpeech.Noun) clause.Add("self", noun, 0.95);
        clause.Labels = clause.Complements.Count > before;
    }
}
