using Factum.Extraction.Grammar;

namespace Factum.Extraction.Facts.Clauses;

/// <summary>Reads event words with their complements off a dependency tree, undoing voice, ellipsis, control, relative clauses and support verbs.</summary>
internal sealed partial class ClauseReader
{
    private const int Depth = 6;
    private readonly AnnotatedSentence sentence;
    private readonly FactGrammar grammar;
    private readonly SurfaceReader surface;
    private readonly SurfaceSubjects subjects;
    private readonly Clause?[] verbs;
    private SurfaceComplements? suggested;

    /// <summary>Reads a sentence in a language.</summary>
    public ClauseReader(AnnotatedSentence sentence, FactGrammar grammar)
    {
        this.sentence = sentence;
        this.grammar = grammar;
        surface = new SurfaceReader(sentence, grammar);
        subjects = new SurfaceSubjects(sentence, grammar, surface);
        verbs = new Clause?[sentence.Count];
    }

    /// <summary>The names beside nouns, by order and punctuation.</summary>
    public SurfaceReader Surface => surface;

    /// <summary>Subjects by order and punctuation.</summary>
    public SurfaceSubjects Subjects => subjects;

    /// <summary>Complements by order and prepositions.</summary>
    public SurfaceComplements Suggested => suggested ??= new SurfaceComplements(sentence, grammar, surface, subjects);

    /// <summary>The clause of a verb, which nobody changes.</summary>
    public Clause Verb(int verb) => verbs[verb] ??= ReadVerb(verb);

    private Clause ReadVerb(int verb)
    {
        if (grammar.Has(Construction.SyncreticParticiples) && verb <= 2 && OpensAsPast(verb)) (participles ??= []).Add(verb);
        Clause clause = new(verb) { Passive = IsPassive(verb, 0) };
        int subject = -1;
        bool hasObject = false;
        ReadDependents(clause, verb, ref subject, ref hasObject);

        // "Was fined £3m by X": the tree hangs the sum on X.
        if (!hasObject && subject < verb && verb + 1 < sentence.Count && sentence.Amount[verb + 1] is int behind and >= 0 && !HasAmount(clause, behind))
        {
            clause.Add("obj", verb + 1, 0.8);
            hasObject = true;
        }

        if (!clause.Reflexive && grammar.ReflexiveForms.Count > 0 && FollowsReflexive(verb)) clause.Reflexive = true;
        if (subject > 1 && subject < verb && sentence[subject].Upos == PartOfSpeech.Pron && Stressed(subject) is int stressed and >= 0) subject = stressed;
        // "Une dérive que X a critiquée": what the clause tells of is its object, though the tree takes "que" for a conjunction.
        if (!hasObject && !clause.Passive && !clause.Reflexive && subject >= 0 && subject < verb && RelativeObject(verb, subject) is int modified and >= 0)
        {
            clause.Add("obj", modified, 0.85);
            hasObject = true;
        }

        if (!clause.Passive && grammar.Deeming.Contains(sentence.Lemmas[verb]) && DeemedObject(verb) is int deemed and >= 0)
        {
            clause.Complements.RemoveAll(static complement => complement.Function == "obj");
            clause.Add("obj", deemed, 0.85);
            hasObject = true;
        }

        if (!hasObject && !clause.Passive && !clause.Reflexive && subject < verb && grammar.Has(Construction.ShiftedObjects) && DisplacedObject(verb) is int displaced and >= 0)
        {
            clause.Remove(displaced);
            clause.Add("obj", displaced, 0.85);
            hasObject = true;
        }

        if (clause.Passive && grammar.Has(Construction.CloseAppositions)) AddPredicateBehindTime(clause, verb);
        AddNested(clause);
        if (grammar.Has(Construction.DoubleObjects))
        {
            if (!clause.Passive) AddIndirectObject(clause, verb);
            else AddPredicate(clause, verb);
        }

        if (!clause.Passive && grammar.Has(Construction.CloseAppositions)) AddPredicateBehindName(clause, verb);
        if (grammar.Has(Construction.CloseAppositions) && PastApposition(verb) is int described and >= 0) subject = described;
        if (subject >= 0 && subject < verb && FollowsMark(verb) && FollowsQuote(verb) && !grammar.FirstPersons.Contains(sentence[subject].Form) && !(grammar.Has(Construction.UninvertedAttribution) && IsPronounBeside(subject, verb)) && Inverted(verb, clause) is int inverted and >= 0) subject = inverted;
        else if (subject >= 0 && subject < verb && Voices(verb) && Inverted(verb, clause) is int speaker and >= 0) subject = speaker;
        if (grammar.Has(Construction.UninvertedAttribution) && !clause.Passive && IsSaying(verb) && subjects.ClosingSpeaker(verb) is int closing and >= 0 && SpeaksRather(closing, subject, verb)) subject = closing;
        if (subject >= 0 && sentence[subject].Form[0] != '-' && grammar.Has(Construction.FreeInversion) && FollowsMark(verb) && SubjectClitic(verb) is int clitic and >= 0) subject = sentence.Mention[clitic] >= 0 ? clitic : -1;
        if (subject >= 0 && subject < verb - 2 && sentence[subject].Head == verb && Possessed(subject, verb) is int possessed and >= 0) subject = possessed;
        if (!clause.Passive && InsertedSpeaker(verb) is int inserting and >= 0)
        {
            clause.Remove(inserting);
            subject = inserting;
        }

        if (subject < 0) subject = Inverted(verb, clause);
        if (subject >= 0 && subject < verb && grammar.Complemented.Length > 0 && sentence.Lemmas[subject] == grammar.Complemented && grammar.Has(Construction.FreeInversion) && FollowsRelativeObject(verb)) subject = -1;
        if (subject < 0 && !clause.Passive && grammar.Has(Construction.FreeInversion) && FollowsRelativeObject(verb)) subject = InvertedInRelative(verb, clause);
        if (subject < verb && Interrupted(verb, subject) is int interrupted and >= 0) subject = interrupted;
        if (grammar.Acquainted.Count > 0 && subject > 2 && subject < verb) subject = Acquainted(subject);
        if (subject > verb && NameBehind(verb) is int named and >= 0 && named < subject && sentence.Covering[named] != sentence.Covering[subject]) subject = named;
        bool participle = IsPastParticiple(verb) && (clause.Passive || (grammar.Unaccusatives.Contains(sentence.Lemmas[verb]) && sentence.Child(verb, DependencyRelation.Aux) < 0 && sentence.Child(verb, DependencyRelation.Cop) < 0));
        if ((verb <= 1 || (verb == 2 && participles is not null && participles.Contains(verb))) && subject < 0 && (participle || OpensAsParticiple(verb))) subject = subjects.After(verb, this);
        if (subject < 0 && participle && sentence.Child(verb, DependencyRelation.Aux) < 0)
        {
            int name = surface.NameBefore(verb);
            if (name >= 0) subject = name;
        }

        // The same where the tree has "vu" for an auxiliary of the infinitive.
        if (subject >= 0 && subject < verb && clause.Reflexive && IsInfinitive(verb) && Undergoes(verb) is int seen and >= 0)
        {
            clause.Reflexive = false;
            Undergo(clause, subject, seen);
            return clause;
        }

        if (subject < 0 && sentence.Relation(verb) is DependencyRelation.Xcomp or DependencyRelation.Ccomp && UndergoesAbove(clause, verb)) return clause;

        // "X, who chairs the board, praised staff": the comma closes what was inserted behind the name.
        if (subject < 0 && verb > 2 && sentence.Relation(verb) == DependencyRelation.Amod && grammar.Has(Construction.SyncreticParticiples) && BehindInsertion(verb) is int around and >= 0)
        {
            clause.Passive = false;
            subject = around;
        }

        if (subject < 0 && clause.Passive && grammar.Has(Construction.SyncreticParticiples) && IsReducedRelative(verb)) subject = surface.NominalBefore(verb);

        if (subject < 0 && !clause.Passive) subject = Subordinate(verb, clause);
        if (subject < 0 && !clause.Passive && grammar.Has(Construction.SyncreticParticiples)) subject = TemporalSubject(verb);
        if (subject < 0 && !clause.Passive && FollowsMark(verb) && grammar.Stances.TryGetValue(sentence.Lemmas[verb], out Stance stance) && stance is Stance.Denies or Stance.Says) subject = subjects.Around(verb);
        if (subject < 0 && !grammar.Has(Construction.FreeInversion)) subject = NameRightBefore(verb);

        // "Weeks after a local firm, X, was fined": the tree took the firm for the phrase of the conjunction.
        if (subject < 0 && clause.Passive && grammar.Has(Construction.SyncreticParticiples) && verb > 3 && sentence[verb - 1].Upos == PartOfSpeech.Aux) subject = subjects.AppositionBefore(verb);
        if (subject < 0 && verb > 0 && (sentence[verb].Upos == PartOfSpeech.Adj || sentence.Relation(verb) == DependencyRelation.Amod)) subject = SubjectOfAuxiliary(verb);
        if (subject < 0 && !HasSubjectClitic(verb)) subject = ImpliedSubject(verb, clause, hasObject);
        if ((subject < 0 || (subject > 2 && subject < verb - 1)) && !clause.Passive && OutsideRelative(verb, subject) is int outside and >= 0) subject = outside;
        if (subject > 1 && subject < verb && sentence[subject].Head == verb && PairOpensAt(subject) is int pair and > 0 && subjects.Left(pair) is int of and >= 0) subject = of;
        if (grammar.Has(Construction.ClausesBehindColons) && subject >= 0 && subject < verb && sentence[subject].Head != verb && IsFinite(verb) && HasColonBetween(subject, verb)) subject = subjects.Left(verb);
        if (participle && clause.Passive && !clause.Reflexive) AddNearestAgreeing(clause, verb, subject);

        if (subject >= 0 && sentence.Relation(verb) is DependencyRelation.Parataxis && grammar.Has(Construction.UninvertedAttribution) && Accused(verb, subject) is int accused and >= 0) clause.Add("that", accused, 0.8);
        if (subject >= 0 && subject == verb - 1 && clause.Passive && WholeOfShare(subject) is int whole and >= 0) subject = whole;
        if (participle && clause.Passive && verb > 0 && sentence.Amount[verb - 1] >= 0 && FollowsItsSum(verb)) subject = verb - 1;
        if (!clause.Passive && subject >= 0 && subject < verb && sentence.Relation(verb) == DependencyRelation.Acl && grammar.Has(Construction.SyncreticParticiples) && BearerOf(subject, verb) is int bearer and >= 0) subject = bearer;
        if (subject >= 0) clause.Add(clause.Passive && !clause.Reflexive ? "obj" : "subj", subject);
        if (subject >= 0 && sentence[verb].Head == subject && sentence.Relation(subject) == DependencyRelation.Conj) AddListBefore(clause, verb, subject);
        if (subject >= 0)
        {
            if (grammar.Site.Length > 0) AddSiteOfSubject(clause, subject);
            AddJoinedSubject(clause, verb, subject);
            AddPossessors(clause, subject);
        }

        if (subject >= 0 && clause.Passive && grammar.Has(Construction.DoubleObjects) && (hasObject || (verb + 1 < sentence.Count && sentence.Amount[verb + 1] >= 0))) AddRaisedRecipient(clause, subject);
        if (subject >= 0 && clause.Reflexive) clause.Add("obj", subject, 0.9);
        AddGovernors(clause, verb);
        return clause;
    }

    // Whom a stressed pronoun between commas takes up: "X, lui, dirige".
    private int Stressed(int pronoun) =>
        grammar.Emphatic.Contains(sentence[pronoun].Form) && sentence[pronoun - 1].Form == "," && sentence[pronoun + 1].Form == "," ? subjects.Left(pronoun - 1) : -1;

    // Whether the name that closes a sentence says it rather than the subject that was found.
    private bool SpeaksRather(int closing, int subject, int verb) =>
        (subject < 0 || subject > verb || HasMarkBetween(subject, verb)) && (subject < 0 || sentence.Covering[closing] < 0 || sentence.Covering[subject] != sentence.Covering[closing]);

    // "s'est vu infliger une amende par Y": whom the infinitive happens to is the subject of "voir".
    private bool UndergoesAbove(Clause clause, int verb)
    {
        int undergoing = sentence[verb].Head;
        if (undergoing < 0 || !grammar.Undergoing.Contains(sentence.Lemmas[undergoing]) || !IsInfinitive(verb) || !HasReflexive(undergoing)) return false;
        int undergoer = Subject(undergoing, 0);
        if (undergoer < 0) return false;
        Undergo(clause, undergoer, undergoing);
        return true;
    }

    private int BehindInsertion(int verb) => sentence[verb - 1].Form == "," && sentence[verb].Head == verb + 1 ? subjects.Around(verb) : -1;

    // "Has pleaded not guilty", "are thought to have lost £3m": the participle behind its auxiliary was taken for an adjective.
    private int SubjectOfAuxiliary(int verb)
    {
        if (sentence[verb - 1].Upos != PartOfSpeech.Verb || sentence.Covering[verb - 1] >= 0) return -1;
        int subject = Subject(verb - 1, 0);
        return subject < 0 && grammar.Has(Construction.SyncreticParticiples) ? subjects.Left(verb - 1) : subject;
    }

    // "The firm paid bribes, the prosecutor alleged."
    private int Accused(int verb, int subject) => sentence[verb].Head is int content and >= 0 && content != subject && sentence.IsVerbal(content) ? Subject(content, 0) : -1;

    private bool FollowsItsSum(int verb) => sentence.Child(verb, DependencyRelation.Aux) < 0 && !Disagree(verb, verb - 1);

    // "A spokesman for the group called it baseless": whom a preposition governs does nothing.
    private int BearerOf(int subject, int verb) =>
        sentence[verb].Head == subject && sentence.Relation(subject) == DependencyRelation.Nmod && CaseName(subject).Length > 0 && IsFinite(verb) && sentence[subject].Head is int bearer and >= 0 && bearer < subject && grammar.Actors.Contains(sentence.Lemmas[bearer])
            ? bearer
            : -1;

    private void AddListBefore(Clause clause, int verb, int subject)
    {
        if (ListBefore(verb, subject) is int listing and >= 0) clause.Add(clause.Passive && !clause.Reflexive ? "obj" : "subj", listing, 0.9);
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


        // "A pier worth €2bn": an adjective with a sum is said of the noun right before it.
        if (grammar.Has(Construction.NounAdjuncts) && adjective > 0 && sentence.Child(adjective, DependencyRelation.Nsubj) < 0 && adjective + 1 < sentence.Count && sentence.Amount[adjective + 1] >= 0 && sentence.Amount[adjective - 1] < 0 && sentence.Time[adjective - 1] < 0 && sentence[adjective - 1].Upos == PartOfSpeech.Noun && sentence[adjective].Head != adjective - 1) clause.Add("self", adjective - 1, 0.6);
        int copula = sentence.Child(adjective, DependencyRelation.Cop);
        if (copula > 0 && sentence.Child(adjective, DependencyRelation.Nsubj) < 0 && subjects.Left(copula) is int left and >= 0) clause.Add("subj", left, 0.5);
        int head = sentence[adjective].Head;
        if (head >= 0 && sentence.Relation(adjective) is DependencyRelation.Amod or DependencyRelation.Acl or DependencyRelation.Appos or DependencyRelation.Compound && sentence.IsNominal(head)) clause.Add("self", head);

        // "The late X built it": between an article and a name an adjective is the name's, whatever the tree says.
        else if (adjective > 0 && adjective + 1 < sentence.Count && sentence[adjective - 1].Upos == PartOfSpeech.Det && sentence.Covering[adjective + 1] >= 0) clause.Add("self", adjective + 1, 0.8);
        if (head >= 0 && sentence.IsVerbal(head) && sentence.Relation(adjective) is DependencyRelation.Xcomp or DependencyRelation.Advcl)
        {
            int subject = Subject(head, 0);
            if (subject >= 0) clause.Add("subj", subject);
        }

        return clause;
    }

    private bool HasAmount(Clause clause, int amount)
    {
        foreach (Complement complement in clause.Complements)
            if (sentence.Amount[complement.Head] == amount) return true;
        return false;
    }

    private void Oblique(Clause clause, int word, bool passive)
    {
        string name = CaseName(word);
        if (sentence.Time[word] >= 0 && name.Length > 0 && grammar.Agent.Contains(name) && NameBeforeTime(word) is int agent and >= 0) word = agent;
        // "Promised by Easter", "by the end of the year" tells when.
        if ((sentence[word].Relation == DependencyRelation.OblAgent && name != grammar.Dative) || (passive && grammar.Agent.Contains(name)))
        {
            if (!IsTemporal(word)) clause.Add("subj", word);
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

    /// <summary>The name between a preposition and the time that the tree took for its noun: "fined by the League last month"; or -1.</summary>
    private int NameBeforeTime(int time)
    {
        int at = time;
        while (at > 0 && sentence.Time[at] == sentence.Time[time]) at--;
        return sentence.Covering[at] >= 0 && sentence.Time[at] < 0 && sentence[at].Head == time ? at : -1;
    }

    /// <summary>Whose a place is where something happens: "laid off at Ostrel's plant" is what Ostrel does.</summary>
    private void AddOwnerOfSite(Clause clause, Complement site)
    {
        if (sentence.Covering[site.Head] >= 0 || !grammar.Establishments.Contains(sentence.Lemmas[site.Head])) return;
        foreach (int child in sentence.Tree.Children(site.Head))
            if (child < site.Head && sentence[child].Relation == DependencyRelation.NmodPoss && sentence.Covering[child] >= 0) clause.Add(grammar.Site, child, site.Score * 0.7);
    }

    // "By Friday", "by the end of the year".
    private bool IsTemporal(int word)
    {
        if (sentence.Time[word] >= 0) return true;
        foreach (int child in sentence.Tree.Children(word)) if (child > word && sentence.Time[child] >= 0 && sentence.Relation(child) == DependencyRelation.Nmod && CaseName(child) == grammar.Genitive && sentence.Covering[word] < 0 && !grammar.IsActor(sentence.Lemmas[word])) return true;
        return false;
    }

    /// <summary>Where those are of whom something is told: "300 workers at X face the axe".</summary>
    private void AddSiteOfSubject(Clause clause, int subject)
    {
        if (sentence[subject].Upos != PartOfSpeech.Noun || sentence.Covering[subject] >= 0) return;
        foreach (int child in sentence.Tree.Children(subject))
            if (child > subject && sentence.Relation(child) is DependencyRelation.Nmod or DependencyRelation.Obl && CaseName(child) == grammar.Site) clause.Add(grammar.Site, child, 0.6);
    }

    /// <summary>Whether a clause of its own opens between two that the tree takes for subjects: "la société X, dont Y détient".</summary>
    private bool OpensRelative(int outer, int inner)
    {
        if (!grammar.Has(Construction.CloseAppositions) || sentence.Covering[inner] < 0) return false;
        for (int i = outer + 1; i < inner; i++) if (grammar.RelativePossessives.Contains(sentence.Lower(i)) && inner - i <= 4) return true;
        return false;
    }

    /// <summary>What a list opens with whose last member the tree has a finite verb describe: "X, Y et plusieurs fonds participent"; or -1.</summary>
    private int ListBefore(int verb, int member)
    {
        int first = sentence[member].Head;
        if (first < 0 || first > member || verb < member || !sentence.IsNominal(first) || !IsFinite(verb)) return -1;
        foreach (int child in sentence.Tree.Children(verb)) if (IsRelative(child)) return -1;
        return CaseName(first).Length == 0 && sentence.Relation(first) is DependencyRelation.Root or DependencyRelation.Nsubj ? first : -1;
    }

    /// <summary>The second of two subjects that a conjunction joins, where the tree hangs both on the verb.</summary>
    private void AddJoinedSubject(Clause clause, int verb, int subject)
    {
        foreach (int child in sentence.Tree.Children(verb))
        {
            if (child >= verb || child == subject || sentence.Relation(child) != DependencyRelation.Nsubj || (sentence.Covering[child] < 0 && sentence.Covering[subject] < 0 && !(grammar.IsActor(sentence.Lemmas[child]) && grammar.IsActor(sentence.Lemmas[subject])))) continue;
            int first = System.Math.Max(child, subject);
            while (first > 0 && sentence.Covering[first] >= 0 && sentence.Covering[first - 1] == sentence.Covering[first]) first--;
            while (first > 0 && sentence.Covering[first] < 0 && sentence[first - 1].Upos is PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Noun) first--;

            // "La ville, la région et l'État": the list goes on behind the comma.
            bool listed = first > 0 && sentence[first - 1].Form == "," && sentence.Child(child, DependencyRelation.Conj) is int last and >= 0 && sentence.Child(last, DependencyRelation.Cc) >= 0;
            if (listed || (first > 0 && sentence[first - 1].Upos == PartOfSpeech.Cconj)) clause.Add(clause.Passive ? "obj" : "subj", child, 0.9);
        }
    }

    // "Près de X": the tree takes the adverb for the object.
    private void AddBehindAdverb(Clause clause, int adverb)
    {
        foreach (int child in sentence.Tree.Children(adverb))
            if (sentence.IsNominal(child) && sentence.Relation(child) != DependencyRelation.Fixed) clause.Add(sentence.Lemmas[adverb] + "_" + (sentence.Child(adverb, DependencyRelation.Fixed) is int part and >= 0 ? sentence.Lemmas[part] : CaseName(child)), child);
    }

    /// <summary>Gives an infinitive whom it happens to, and takes who does it for its subject.</summary>
    private void Undergo(Clause clause, int undergoer, int undergoing)
    {
        clause.Add(grammar.Dative, undergoer, 0.95);
        for (int i = 0; i < clause.Complements.Count; i++)
            if (grammar.Agent.Contains(clause.Complements[i].Function)) clause.Complements[i] = clause.Complements[i] with { Function = "subj" };
        clause.EventWords.Add(undergoing);
    }

    private void AddNamedOfficer(Clause clause, int office)
    {
        foreach (int child in sentence.Tree.Children(office))
            if (child > office && child <= office + 3 && sentence.Covering[child] >= 0 && sentence.Relation(child) is DependencyRelation.Appos or DependencyRelation.Flat or DependencyRelation.Nmod && CaseName(child).Length == 0 && sentence[child - 1].Form != ",") clause.Add("obj", child);
    }

    private void Predicative(Clause clause, int word)
    {
        if (sentence.IsVerbal(word))
        {
            clause.Add("xcomp", word);
            return;
        }

        // "Vient de nommer directeur financier X, le fils de Y": who stands right behind the office is made so.
        if (!clause.Passive && sentence[word].Upos == PartOfSpeech.Noun && sentence.Covering[word] < 0)
        {
            AddNamedOfficer(clause, word);
        }

        // A name is what the verb acts on, not what it makes of it: "named X as its chairman".
        string name = CaseName(word);
        if (name.Length == 0 && sentence.Time[word] >= 0) return;
        bool named = grammar.Has(Construction.DoubleObjects) && sentence.Covering[word] >= 0 && !clause.Passive && word == clause.Trigger + 1;
        clause.Add(name.Length > 0 ? name : named ? "obj" : "pred", word);
    }

    /// <summary>Phrases that a parser hangs on the object though they may be the verb's.</summary>
    private void AddNested(Clause clause)
    {
        int count = clause.Complements.Count;
        for (int i = 0; i < count; i++)
        {
            Complement outer = clause.Complements[i];
            if (outer.Function == grammar.Site && grammar.ActingEstablishments.Count > 0) AddOwnerOfSite(clause, outer);
            if (outer.Function == "subj" || grammar.Temporal.Contains(outer.Function) || grammar.Occasions.Contains(outer.Function)) continue;
            foreach (int child in sentence.Tree.Children(outer.Head))
            {
                if (sentence.Relation(child) == DependencyRelation.Advmod && grammar.PrepositionalAdverbs.Contains(sentence.Lemmas[child]))
                {
                    foreach (int grandchild in sentence.Tree.Children(child))
                        if (sentence.IsNominal(grandchild)) clause.Add(sentence.Lemmas[child] + "_" + grammar.Genitive, grandchild, 0.85);
                }

                if (outer.Function == "obj" && sentence.Relation(child) == DependencyRelation.Appos && sentence[child].Upos == PartOfSpeech.Noun && sentence[child - 1].Form != "," && !(!grammar.Has(Construction.BareAppositions) && IsSetOff(child))) clause.Add("pred", child, 0.85);
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
}
