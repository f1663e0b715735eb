using Factum.Extraction.Grammar;

namespace Factum.Extraction.Facts.Clauses;

/// <content>The complements of nouns: their own and those of the verbs that support them.</content>
internal sealed partial class ClauseReader
{
    /// <summary>The clause of a noun: its own complements and those of the verb that supports it.</summary>
    public Clause Noun(int noun)
    {
        Clause clause = new(noun);
        NounComplements(clause, noun);
        AddNestedInNoun(clause, noun);
        AddShared(clause, noun);
        AddWholes(clause, noun);
        AddSum(clause, noun);
        Selves(clause, noun);
        int head = sentence[noun].Head;
        DependencyRelation relation = sentence.Relation(noun);
        if (head >= 0 && relation is DependencyRelation.Obl or DependencyRelation.Nmod)
        {
            int adverb = grammar.PrepositionalAdverbs.Contains(sentence.Lemmas[head]) ? sentence[head].Head : head;
            string preposition = CaseName(noun);

            // "À l'occasion de son séjour à X": the noun hangs on that of the preposition.
            if (head < noun && sentence[head].Upos == PartOfSpeech.Noun && grammar.Composites.TryGetValue(CaseName(head) + " " + sentence.Lemmas[head], out string? composite) && grammar.Occasions.Contains(composite))
            {
                preposition = composite;
                adverb = sentence[head].Head;
            }

            if (adverb >= 0 && sentence.IsVerbal(adverb) && grammar.Occasions.Contains(preposition))
            {
                foreach (Complement complement in Verb(adverb).Complements)
                    if (complement.Function == (IsPassive(adverb, 0) ? "obj" : "subj") || grammar.Accompanying.Contains(complement.Function)) clause.Add("occasion", complement.Head, 0.7);
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

        AddPredicatedSum(clause, noun);
        AddPredicatedPlace(clause, noun, head);
        AddOwner(clause, noun);
        AddAround(clause, noun);
        return clause;
    }

    /// <summary>The sum that a noun is said to be, which is a sum of it, with what the tree hangs on the sum: "revenue was $3m in 2021".</summary>
    private void AddPredicatedSum(Clause clause, int noun)
    {
        int sum = sentence[noun].Head;
        if (sum < noun || sentence.Relation(noun) != DependencyRelation.Nsubj || sentence.Amount[sum] < 0 || sentence.Child(sum, DependencyRelation.Cop) < 0) return;
        clause.Add("pred", sum, 0.9);
        clause.Add(grammar.Genitive, sum, 0.85);
        foreach (int child in sentence.Tree.Children(sum))
        {
            if (child < sum || CaseName(child) is not { Length: > 0 } preposition) continue;
            if (sentence.Time[child] >= 0) clause.Add(preposition, child, 0.8);
            else if (sentence.Relation(child) is DependencyRelation.Nmod or DependencyRelation.Obl) Oblique(clause, child, false);
        }
    }

    // "Dont le siège est à Gand".
    private void AddPredicatedPlace(Clause clause, int noun, int place)
    {
        if (place > noun && sentence.Relation(noun) == DependencyRelation.Nsubj && sentence.IsPlace(place) && HasCopula(place) && CaseName(place) is { Length: > 0 } preposition) clause.Add(preposition, place, 0.9);
    }

    /// <summary>The thing that comes with what a noun names, which the tree hangs on the verb as often as on the thing: "put on an opera with a budget".</summary>
    private void AddOwner(Clause clause, int noun)
    {
        int head = sentence[noun].Head;
        if (grammar.Comitative.Length == 0 || head < 0 || head > noun || CaseName(noun) != grammar.Comitative) return;
        if (sentence.Relation(noun) == DependencyRelation.Nmod && sentence[head].Upos == PartOfSpeech.Noun) clause.Add("having", head, 0.8);
        else if (sentence.Relation(noun) == DependencyRelation.Obl && sentence.Child(noun, DependencyRelation.Case) is int with and > 1 && with - 1 > head && sentence[with - 1].Upos == PartOfSpeech.Noun) clause.Add("having", with - 1, 0.6);
    }

    /// <summary>The sum of which a noun without article says what it is, with the sum's own complements: "3 000 euros d'amende pour X".</summary>
    private void AddSum(Clause clause, int noun)
    {
        int head = sentence[noun].Head;
        if (head < 0 || head > noun || sentence.Amount[head] < 0 || sentence.Relation(noun) is not (DependencyRelation.Nmod or DependencyRelation.Obl) || CaseName(noun) != grammar.Genitive || sentence.Child(noun, DependencyRelation.Det) >= 0) return;
        clause.Add(grammar.Genitive, head, 0.9);
        foreach (int child in sentence.Tree.Children(head))
            if (child > noun && sentence.Relation(child) is DependencyRelation.Nmod or DependencyRelation.Obl && CaseName(child).Length > 0) Oblique(clause, child, false);
    }

    /// <summary>Who the clause around a noun is about: its subject, or whom it opens with: "pour X, …", "chez X, …".</summary>
    private void AddAround(Clause clause, int noun)
    {
        int known = clause.Complements.Count;
        AddClauseSubject(clause, noun);

        // "X might sue rival Y": who acts on the one that the noun names.
        if (!grammar.Has(Construction.BareTitles) || clause.Complements.Count > known || noun == 0 || noun + 2 >= sentence.Count || !(sentence.Covering[noun + 1] >= 0 || sentence.Covering[noun + 2] >= 0) || sentence[noun].Upos == PartOfSpeech.Verb) return;
        int verb = noun - 1;
        while (verb > 0 && verb > noun - 6 && (sentence.Covering[verb] >= 0 || sentence[verb].Upos is PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Adp or PartOfSpeech.Pron)) verb--;
        if (sentence[verb].Upos == PartOfSpeech.Verb && sentence.Covering[verb] < 0 && subjects.Left(verb) is int left and >= 0) clause.Add("around", left, 0.5);
    }

    private void AddClauseSubject(Clause clause, int noun)
    {
        if (Inserted(noun) is int host and >= 0) clause.Add("beside", host, 0.7);
        else if (noun > 2 && sentence[noun - 1].Upos == PartOfSpeech.Adp && sentence[noun - 2].Form == "," && PhraseBefore(noun - 2) is int phrase and >= 0) clause.Add("beside", phrase, 0.6);
        int opening = noun - 1;
        while (opening > 0 && (sentence[opening].Upos is PartOfSpeech.Adp or PartOfSpeech.Det or PartOfSpeech.Adj || (sentence.Amount[opening] >= 0))) opening--;
        bool setOff = opening > 0 && opening < noun - 1 && sentence[opening].Form == "," && sentence.Covering[opening - 1] >= 0;
        int at = noun;
        for (int steps = 0; at >= 0 && steps < 8 && !(sentence.IsVerbal(at) && steps > 0); steps++)
        {
            if (sentence.Relation(at) is DependencyRelation.Nsubj or DependencyRelation.Appos or DependencyRelation.Parataxis && !(setOff && steps == 1 && at < opening)) return;
            at = sentence[at].Head;
        }

        // "X, en visite à Y,": the name before the comma is who visits.
        if (setOff)
        {
            clause.Add("beside", opening - 1, 0.7);
            clause.Add("around", opening - 1, 0.7);
            return;
        }

        // "Avec un chiffre d'affaires de 3 millions, X est …": who the clause behind the comma is about.
        if (opening == 0 && (sentence[0].Upos == PartOfSpeech.Adp || grammar.IsPresentParticiple(sentence[0].Form)) && subjects.After(noun, this) is int opened and >= 0)
        {
            clause.Add("around", opened, 0.6);
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
        if (subject < 0 && noun < at && subjects.Left(at) is int left and >= 0 && left > noun && sentence.Covering[left] >= 0) subject = left;
        if (subject >= 0 && subject != noun) clause.Add("around", subject, 0.6);
    }

    /// <summary>Who stands before the comma that opens a phrase of occasion: "X, on a trip to Y,"; or -1.</summary>
    private int Inserted(int noun)
    {
        int opening = noun - 1;
        while (opening > 0 && sentence[opening].Upos is PartOfSpeech.Det or PartOfSpeech.Adj) opening--;
        if (opening < 2 || sentence[opening].Upos != PartOfSpeech.Adp || !grammar.Occasions.Contains(sentence.Lemmas[opening]) || sentence[opening - 1].Form != ",") return -1;
        return sentence.IsNominal(opening - 2) && sentence.Time[opening - 2] < 0 ? opening - 2 : -1;
    }

    // "Le club de natation, en conflit avec X,": the noun that heads the phrase before the comma.
    private int PhraseBefore(int comma)
    {
        int at = comma - 1;
        while (at > 0 && sentence[at].Upos == PartOfSpeech.Adj) at--;
        if (!sentence.IsNominal(at) || sentence.Time[at] >= 0 || sentence.Amount[at] >= 0) return -1;
        while (sentence.Relation(at) is DependencyRelation.Nmod or DependencyRelation.Flat or DependencyRelation.Appos && sentence[at].Head is int above and >= 0 && above < at && sentence.IsNominal(above)) at = above;
        return at;
    }

    /// <summary>The name behind the comma of a phrase that opens a sentence: "a native of Y, X studied"; or -1.</summary>
    private int Introduced(int noun)
    {
        if (noun > 4) return -1;
        for (int i = 0; i < noun; i++) if (sentence.Covering[i] >= 0 || sentence[i].Upos is not (PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Noun)) return -1;
        for (int i = noun + 1; i + 2 < sentence.Count && i < noun + 9; i++)
        {
            if (sentence.Covering[i] < 0 && sentence[i].Upos is PartOfSpeech.Verb or PartOfSpeech.Aux or PartOfSpeech.Sconj or PartOfSpeech.Cconj) return -1;
            if (sentence[i].Form != ",") continue;
            int name = sentence.Covering[i + 1];
            int last = i + 1;
            while (name >= 0 && last + 1 < sentence.Count && sentence.Covering[last + 1] == name) last++;
            return name >= 0 && last + 1 < sentence.Count && sentence[last + 1].Upos is PartOfSpeech.Verb or PartOfSpeech.Aux or PartOfSpeech.Adv ? last : -1;
        }

        return -1;
    }

    /// <summary>The name behind the copula of a clause that a noun opens: "the largest shareholder in Y is X", "among the owners was X"; or -1.</summary>
    private int Predicated(int noun)
    {
        for (int i = noun + 1; i + 1 < sentence.Count && i < noun + 14; i++)
        {
            if (sentence.Lemmas[i] != grammar.Copula || !sentence.IsVerbal(i))
            {
                if (sentence.Covering[i] < 0 && sentence[i].Upos is PartOfSpeech.Verb or PartOfSpeech.Aux or PartOfSpeech.Sconj or PartOfSpeech.Cconj or PartOfSpeech.Pron && !sentence[i].Features.Has("Poss", "Yes")) return -1;
                continue;
            }

            int at = i + 1;
            while (at < sentence.Count && at < i + 6 && sentence.Covering[at] < 0 && sentence[at].Upos is PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Adv) at++;
            if (at >= sentence.Count || sentence.Covering[at] < 0) return -1;
            int last = at;
            while (last + 1 < sentence.Count && sentence.Covering[last + 1] == sentence.Covering[at]) last++;
            return last + 1 >= sentence.Count || sentence[last + 1].Upos is PartOfSpeech.Punct or PartOfSpeech.Cconj or PartOfSpeech.Adp ? at : -1;
        }

        return -1;
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

        // "Il fera adopter le budget, d'un montant de …": whatever the tree hangs it on.
        if (before > 1 && sentence.Lemmas[before] == grammar.Genitive && sentence[before - 1].Form == "," && sentence.IsNominal(before - 2) && sentence.Child(noun, DependencyRelation.Det) >= 0)
        {
            int whole = before - 2;
            while (sentence.Relation(whole) is DependencyRelation.Nmod or DependencyRelation.Flat && sentence[whole].Head is int above and >= 0 && above < whole && sentence.IsNominal(above)) whole = above;
            clause.Add("whole", whole, 0.6);
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
                    if (child < noun && IsRelative(child) && grammar.RelativePossessives.Contains(sentence.Lower(child))) clause.Add("poss", Antecedent(child), 0.9);
                    else if (name.Length == 0) clause.Add(sentence.Amount[child] >= 0 ? grammar.Genitive : "comp", child);
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
                case DependencyRelation.Acl when sentence.IsVerbal(child) && IsPastParticiple(child) && !(sentence[child].Relation == DependencyRelation.AclRelcl && sentence.Child(child, DependencyRelation.Nsubj) is int own and >= 0 && !IsRelative(own)):
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
                    if (grammar.Has(Construction.PurposeInfinitives) && IsInfinitive(child)) clause.Add("purpose", child, 0.9);
                    foreach (int grandchild in sentence.Tree.Children(child))
                    {
                        if (sentence.Relation(grandchild) is DependencyRelation.Obj) clause.Add(sentence.Lemmas[child], grandchild, 0.9);
                        else if (sentence.Relation(grandchild) == DependencyRelation.Obl && CaseName(grandchild) is { Length: > 0 } led) clause.Add(sentence.Lower(child) + "_" + led, grandchild, 0.9);
                    }

                    break;
                case DependencyRelation.Appos when sentence.Amount[child] >= 0:
                    clause.Add(grammar.Genitive, child);
                    break;
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

                // "President of the lighting division of X": of X.
                if (name == grammar.Genitive && outer.Function == grammar.Genitive && sentence.Covering[child] >= 0 && sentence.Covering[outer.Head] < 0 && grammar.FirmParts.Contains(sentence.Lemmas[outer.Head])) clause.Add(name, child, 0.7);
                if (name.Length == 0 || (name == grammar.Genitive && sentence.Amount[child] < 0)) continue;

                // "A profit on sales of $5m": the sum is that of the sales.
                if (sentence.Amount[child] >= 0 && name == grammar.Genitive && outer.Function != grammar.Genitive && grammar.Sums.Contains(sentence.Lemmas[outer.Head])) continue;
                int before = clause.Complements.Count;
                Oblique(clause, child, false);
                for (int added = before; added < clause.Complements.Count; added++) clause.Complements[added] = clause.Complements[added] with { Score = 0.8 };
            }
        }
    }

    /// <summary>Whether a plural is of all whom the list behind it names: "its founders, X and Y,", "X founders Y and Z".</summary>
    public bool NamesSeveral(int noun)
    {
        if (!grammar.Has(Construction.BareTitles) || noun == 0 || sentence[noun].Upos != PartOfSpeech.Noun || !sentence[noun].Features.Has("Number", "Plur") || !grammar.Actors.Contains(sentence.Lemmas[noun])) return false;
        int first = noun + 1;
        if (first < sentence.Count && sentence[first].Form == "," && (grammar.GenitiveClitics.Contains(sentence[noun - 1].Form) || sentence[noun - 1].Features.Has("Poss", "Yes"))) first++;
        if (first >= sentence.Count || sentence.Covering[first] < 0) return false;
        int next = first;
        while (next < sentence.Count && sentence.Covering[next] == sentence.Covering[first]) next++;
        return next + 1 < sentence.Count && (sentence[next].Form == "," || sentence[next].Upos == PartOfSpeech.Cconj) && sentence.Covering[next + 1] >= 0;
    }

    private void Selves(Clause clause, int noun)
    {
        int before = clause.Complements.Count;
        if (noun == 0 && sentence[0].Upos == PartOfSpeech.Noun && grammar.Has(Construction.BareAppositions)) AddOpenedSelf(clause);
        AddDependentSelves(clause, noun);
        if (sentence[noun].Head is int head and >= 0) AddGoverningSelf(clause, noun, head);

        // "Acheteur de X en 2018, l'assureur Y cherche …": a noun without article that opens the sentence says what the subject is.
        if (noun <= 1 && grammar.Has(Construction.BareAppositions) && clause.Complements.Count == before && sentence.Child(noun, DependencyRelation.Det) < 0 && CaseName(noun).Length == 0 && subjects.After(noun, this) is int described and >= 0) clause.Add("self", described, 0.85);

        int copula = sentence.Child(noun, DependencyRelation.Cop);
        if (copula >= 0 && sentence.Child(noun, DependencyRelation.Nsubj) < 0) AddSubjectOfCopula(clause, noun, copula);
        if (copula < 0 && clause.Complements.Count == before && grammar.Copula.Length > 0 && Predicated(noun) is int predicated and >= 0) clause.Add("self", predicated, 0.6);
        if (copula < 0 && clause.Complements.Count == before && Introduced(noun) is int introduced and >= 0) clause.Add("self", introduced, 0.6);
        if (BodyBeside(noun) is int body and >= 0) clause.Add("comp", body, 0.9);
        int after = copula >= 0 && sentence.Child(noun, DependencyRelation.Nsubj) >= 0 ? -1 : surface.NameAfter(noun);
        if (after >= 0) clause.Complements.Insert(before, new Complement("self", after, 0.97));
        if (after < 0 && grammar.Copula.Length > 0 && surface.NameBeforeCopula(noun) is int told and >= 0) clause.Complements.Insert(before, new Complement("self", told, 0.96));
        if (after < 0 && NamesSeveral(noun)) clause.Complements.Insert(before, new Complement("self", noun, 0.97));
        if (NamedOfficer(noun) >= 0) clause.Complements.Insert(before, new Complement("self", noun, 0.98));
        if (grammar.Has(Construction.CloseAppositions) && OneOfThose(noun) is int one and >= 0 && OneNamed(one) is int member and >= 0) clause.Complements.Insert(before, new Complement("self", member, 0.98));
        int preceding = surface.NameBefore(noun);
        if (preceding >= 0) clause.Complements.Insert(before, new Complement("self", preceding, 0.97));
        if (sentence.Mention[noun] >= 0 && sentence[noun].Upos == PartOfSpeech.Noun) clause.Add("self", noun, 0.95);
        clause.Labels = clause.Complements.Count > before;
    }

    // "Filiale de X depuis 2016, Y …": whatever the noun was taken to refer to.
    private void AddOpenedSelf(Clause clause)
    {
        if (sentence.Child(0, DependencyRelation.Nmod) > 0 && subjects.After(0, this) is int opened and >= 0 && sentence.Covering[opened] >= 0) clause.Add("self", opened, 0.98);
    }

    private void AddDependentSelves(Clause clause, int noun)
    {
        bool told = IsToldOfPronoun(noun);
        foreach (int child in sentence.Tree.Children(noun))
        {
            switch (sentence.Relation(child))
            {
                case DependencyRelation.Appos when !told: clause.Add("self", child); break;
                case DependencyRelation.Flat: clause.Add("self", child, 0.95); break;
                case DependencyRelation.Nmod when sentence[child].Upos == PartOfSpeech.Propn && CaseName(child).Length == 0 && sentence[child].Relation != DependencyRelation.NmodPoss: clause.Add("self", child); break;
                case DependencyRelation.Nsubj when HasCopula(noun): clause.Add(CaseName(noun).Length > 0 ? "subj" : "self", child); break;
            }
        }
    }

    // "She is the aunt of X, Y and Z": it is she, whoever she is.
    private bool IsToldOfPronoun(int noun) =>
        HasCopula(noun) && sentence.Child(noun, DependencyRelation.Nsubj) is int subject and >= 0 && sentence[subject].Upos == PartOfSpeech.Pron && grammar.SubjectPronouns.Contains(sentence.Lower(subject));

    private void AddGoverningSelf(Clause clause, int noun, int head)
    {
        switch (sentence.Relation(noun))
        {
            case DependencyRelation.Appos or DependencyRelation.Conj when HasCopula(head) && sentence.Child(head, DependencyRelation.Nsubj) is int holder and >= 0: clause.Add("self", holder); break;
            case DependencyRelation.Appos:
                clause.Add("self", head);
                if ((sentence.IsPlace(head) || sentence.Time[head] >= 0) && SubjectAbove(head) is int born and >= 0) clause.Add("self", born, 0.7);
                break;
            case DependencyRelation.Advcl when !HasCopula(noun) && CaseName(noun).Length == 0 && sentence.IsVerbal(head) && noun > head && OpensWithComma(noun) && Subject(head, 0) is int described and >= 0: clause.Add("self", described, 0.9); break;
            case DependencyRelation.Nmod when sentence[noun].Relation == DependencyRelation.NmodDesc: clause.Add("self", head); break;
            case DependencyRelation.Compound when sentence[head].Upos == PartOfSpeech.Propn: clause.Add("self", head); break;
            case DependencyRelation.Obj when grammar.Lasting.Contains(sentence.Lemmas[head]) && Subject(head, 0) is int lasting and >= 0: clause.Add("self", lasting, 0.9); break;
            case DependencyRelation.Flat: clause.Add("self", head, 0.9); break;
            case DependencyRelation.Conj when sentence.Relation(head) == DependencyRelation.Appos: clause.Add("self", sentence[head].Head, 0.9); break;
            case DependencyRelation.Xcomp when sentence.IsVerbal(head):
                int subject = Subject(head, 0);
                if (subject >= 0 && grammar.Support.Contains(sentence.Lemmas[head]) is false) clause.Add("self", subject, 0.8);
                break;
        }
    }

    private bool OpensWithComma(int noun)
    {
        int first = FirstIn(noun);
        return sentence[first].Form == "," || (first > 0 && sentence[first - 1].Form == ",");
    }

    // "X was born in Leeds, the son of Y": what stands behind a place or a time is said of the subject.
    private int SubjectAbove(int word)
    {
        for (int steps = 0; word >= 0 && steps < 4; steps++)
        {
            if (sentence.IsVerbal(word)) return Subject(word, 0);
            word = sentence[word].Head;
        }

        return -1;
    }

    private void AddSubjectOfCopula(Clause clause, int noun, int copula)
    {
        int left = subjects.Left(copula);
        if (left < 0) return;
        if (CaseName(noun).Length > 0) clause.Add("subj", left, 0.5);
        else if (sentence.Covering[left] >= 0) clause.Add("self", left, 0.6);
    }
}
