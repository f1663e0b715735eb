using Factum.Extraction.Grammar;

namespace Factum.Extraction.Facts.Clauses;

/// <content>The clause of a verb: who does it, to whom and with what.</content>
internal sealed partial class ClauseReader
{
    // The subject is sought step by step, first where the tree has it and then where it may have missed it: each step knows what those before found.
    private Clause ReadVerb(int verb)
    {
        if (grammar.Has(Construction.SyncreticParticiples) && verb <= 2 && OpensAsPast(verb)) (participles ??= []).Add(verb);
        Clause clause = new(verb) { Passive = IsPassive(verb, 0) };
        int subject = -1;
        bool hasObject = false;
        ReadDependents(clause, verb, ref subject, ref hasObject);
        if (!hasObject) hasObject = AddSumBehind(clause, verb, subject);
        if (!clause.Reflexive && grammar.ReflexiveForms.Count > 0 && FollowsReflexive(verb)) clause.Reflexive = true;
        if (subject > 1 && subject < verb && sentence[subject].Upos == PartOfSpeech.Pron && Stressed(subject) is int stressed and >= 0) subject = stressed;
        hasObject = AddObjectElsewhere(clause, verb, subject, hasObject);
        AddPredicates(clause, verb);
        subject = Speaker(clause, verb, SubjectBeside(clause, verb, subject));
        bool participle = IsPastParticiple(verb) && (clause.Passive || (grammar.Unaccusatives.Contains(sentence.Lemmas[verb]) && sentence.Child(verb, DependencyRelation.Aux) < 0 && sentence.Child(verb, DependencyRelation.Cop) < 0));
        if (subject < 0) subject = SubjectOfParticiple(verb, participle);
        if (IsUndergone(clause, verb, subject)) return clause;
        if (subject < 0) subject = MissedSubject(clause, verb, hasObject);
        subject = SubjectAcross(clause, verb, subject);
        if (participle && clause.Passive && !clause.Reflexive) AddNearestAgreeing(clause, verb, subject);
        if (subject >= 0 && sentence.Relation(verb) is DependencyRelation.Parataxis && grammar.Has(Construction.UninvertedAttribution) && Accused(verb, subject) is int accused and >= 0) clause.Add("that", accused, 0.8);
        if (subject >= 0 && subject == verb - 1 && clause.Passive && WholeOfShare(subject) is int whole and >= 0) subject = whole;
        if (participle && clause.Passive && verb > 0 && sentence.Amount[verb - 1] >= 0 && FollowsItsSum(verb)) subject = verb - 1;
        if (!clause.Passive && subject >= 0 && subject < verb && sentence.Relation(verb) == DependencyRelation.Acl && grammar.Has(Construction.SyncreticParticiples) && BearerOf(subject, verb) is int bearer and >= 0) subject = bearer;
        if (subject >= 0) AddSubject(clause, verb, subject, hasObject);
        AddGovernors(clause, verb);
        return clause;
    }

    // "Was fined £3m by X": the tree hangs the sum on X.
    private bool AddSumBehind(Clause clause, int verb, int subject)
    {
        if (subject >= verb || verb + 1 >= sentence.Count || sentence.Amount[verb + 1] is not (int sum and >= 0) || HasAmount(clause, sum)) return false;
        clause.Add("obj", verb + 1, 0.8);
        return true;
    }

    /// <summary>Adds the object that the tree hangs elsewhere; whether there is one.</summary>
    private bool AddObjectElsewhere(Clause clause, int verb, int subject, bool hasObject)
    {
        bool lacks = !hasObject && !clause.Passive && !clause.Reflexive && subject < verb;

        // "Une dérive que X a critiquée": what the clause tells of is its object, though the tree takes "que" for a conjunction.
        if (lacks && subject >= 0 && RelativeObject(verb, subject) is int modified and >= 0)
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

        if (!lacks || hasObject || !grammar.Has(Construction.ShiftedObjects) || DisplacedObject(verb) is not (int displaced and >= 0)) return hasObject;
        clause.Remove(displaced);
        clause.Add("obj", displaced, 0.85);
        return true;
    }

    private void AddPredicates(Clause clause, int verb)
    {
        bool close = grammar.Has(Construction.CloseAppositions);
        if (clause.Passive && close) AddPredicateBehindTime(clause, verb);
        AddNested(clause);
        if (grammar.Has(Construction.DoubleObjects))
        {
            if (!clause.Passive) AddIndirectObject(clause, verb);
            else AddPredicate(clause, verb);
        }

        if (!clause.Passive && close) AddPredicateBehindName(clause, verb);
    }

    /// <summary>The subject that stands beside the verb though the tree has another: mostly who says what stands before.</summary>
    private int SubjectBeside(Clause clause, int verb, int subject)
    {
        if (grammar.Has(Construction.CloseAppositions) && PastApposition(verb) is int described and >= 0) subject = described;
        if (subject >= 0 && subject < verb && FollowsMark(verb) && FollowsQuote(verb) && !grammar.FirstPersons.Contains(sentence[subject].Form) && !(grammar.Has(Construction.UninvertedAttribution) && IsPronounBeside(subject, verb)) && Inverted(verb, clause) is int inverted and >= 0) subject = inverted;
        else if (subject >= 0 && subject < verb && Voices(verb) && Inverted(verb, clause) is int speaker and >= 0) subject = speaker;
        if (grammar.Has(Construction.UninvertedAttribution) && !clause.Passive && IsSaying(verb) && subjects.ClosingSpeaker(verb) is int closing and >= 0 && SpeaksRather(closing, subject, verb)) subject = closing;
        if (subject >= 0 && sentence[subject].Form[0] != '-' && grammar.Has(Construction.FreeInversion) && FollowsMark(verb) && SubjectClitic(verb) is int clitic and >= 0) subject = sentence.Mention[clitic] >= 0 ? clitic : -1;
        return subject >= 0 && subject < verb - 2 && sentence[subject].Head == verb && Possessed(subject, verb) is int possessed and >= 0 ? possessed : subject;
    }

    /// <summary>The subject where speech is inserted, or inverted, or reported of sources.</summary>
    private int Speaker(Clause clause, int verb, int subject)
    {
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
        return subject > verb && NameBehind(verb) is int named and >= 0 && named < subject && sentence.Covering[named] != sentence.Covering[subject] ? named : subject;
    }

    /// <summary>Whom a participle describes: what stands behind it where it opens the sentence, or the name before it; or -1.</summary>
    private int SubjectOfParticiple(int verb, bool participle)
    {
        int subject = -1;
        if ((verb <= 1 || (verb == 2 && participles is not null && participles.Contains(verb))) && (participle || OpensAsParticiple(verb))) subject = subjects.After(verb, this);
        return subject < 0 && participle && sentence.Child(verb, DependencyRelation.Aux) < 0 && surface.NameBefore(verb) is int name and >= 0 && !IsOfWhole(verb, name) ? name : subject;
    }

    // "L'usine de Norvale, rachetée en mars": the works, of which the tree has the participle and with which it agrees, and not whose or where it is.
    private bool IsOfWhole(int participle, int name)
    {
        int whole = sentence[participle].Head;
        return sentence.Relation(participle) == DependencyRelation.Acl && whole >= 0 && whole < name && sentence[whole].Upos == PartOfSpeech.Noun && sentence.Covering[whole] < 0 && !sentence.IsPerson(name) && sentence.Child(whole, DependencyRelation.Det) >= 0
            && !Disagree(participle, whole) && CaseName(name).Length > 0;
    }

    // "S'est vu infliger une amende par Y", also where the tree has "vu" for an auxiliary of the infinitive.
    private bool IsUndergone(Clause clause, int verb, int subject)
    {
        if (subject < 0) return sentence.Relation(verb) is DependencyRelation.Xcomp or DependencyRelation.Ccomp && UndergoesAbove(clause, verb);
        if (subject >= verb || !clause.Reflexive || !IsInfinitive(verb) || Undergoes(verb) is not (int seen and >= 0)) return false;
        clause.Reflexive = false;
        Undergo(clause, subject, seen);
        return true;
    }

    /// <summary>The subject that the tree has missed, by the words around; or -1.</summary>
    private int MissedSubject(Clause clause, int verb, bool hasObject)
    {
        int subject = -1;
        bool syncretic = grammar.Has(Construction.SyncreticParticiples);

        // "X, who chairs the board, praised staff": the comma closes what was inserted behind the name.
        if (verb > 2 && sentence.Relation(verb) == DependencyRelation.Amod && syncretic && BehindInsertion(verb) is int around and >= 0)
        {
            clause.Passive = false;
            subject = around;
        }

        if (subject < 0 && clause.Passive && syncretic && IsReducedRelative(verb)) subject = surface.NominalBefore(verb);
        if (subject < 0 && !clause.Passive) subject = Subordinate(verb, clause);
        if (subject < 0 && !clause.Passive && syncretic) subject = TemporalSubject(verb);
        if (subject < 0 && !clause.Passive && FollowsMark(verb) && grammar.Stances.TryGetValue(sentence.Lemmas[verb], out Stance stance) && stance is Stance.Denies or Stance.Says) subject = subjects.Around(verb);
        if (subject < 0 && !grammar.Has(Construction.FreeInversion)) subject = NameRightBefore(verb);

        // "Weeks after a local firm, X, was fined": the tree took the firm for the phrase of the conjunction.
        if (subject < 0 && clause.Passive && syncretic && verb > 3 && sentence[verb - 1].Upos == PartOfSpeech.Aux) subject = subjects.AppositionBefore(verb);
        if (subject < 0 && verb > 0 && (sentence[verb].Upos == PartOfSpeech.Adj || sentence.Relation(verb) == DependencyRelation.Amod)) subject = SubjectOfAuxiliary(verb);
        return subject < 0 && !HasSubjectClitic(verb) ? ImpliedSubject(verb, clause, hasObject) : subject;
    }

    /// <summary>The subject where a relative clause, the second of a pair of commas or a colon parts it from the verb.</summary>
    private int SubjectAcross(Clause clause, int verb, int subject)
    {
        if ((subject < 0 || (subject > 2 && subject < verb - 1)) && !clause.Passive && OutsideRelative(verb, subject) is int outside and >= 0) subject = outside;
        if (subject > 1 && subject < verb && sentence[subject].Head == verb && PairOpensAt(subject) is int pair and > 0 && subjects.Left(pair) is int of and >= 0) subject = of;
        return grammar.Has(Construction.ClausesBehindColons) && subject >= 0 && subject < verb && sentence[subject].Head != verb && IsFinite(verb) && HasColonBetween(subject, verb) ? subjects.Left(verb) : subject;
    }

    private void AddSubject(Clause clause, int verb, int subject, bool hasObject)
    {
        clause.Add(clause.Passive && !clause.Reflexive ? "obj" : "subj", subject);
        if (sentence[verb].Head == subject && sentence.Relation(subject) == DependencyRelation.Conj) AddListBefore(clause, verb, subject);
        if (grammar.Site.Length > 0) AddSiteOfSubject(clause, subject);
        AddJoinedSubject(clause, verb, subject);
        AddPossessors(clause, subject);
        if (clause.Passive && grammar.Has(Construction.DoubleObjects) && (hasObject || (verb + 1 < sentence.Count && sentence.Amount[verb + 1] >= 0))) AddRaisedRecipient(clause, subject);
        if (clause.Reflexive) clause.Add("obj", subject, 0.9);
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

    private bool HasAmount(Clause clause, int amount)
    {
        foreach (Complement complement in clause.Complements)
            if (sentence.Amount[complement.Head] == amount) return true;
        return false;
    }

    /// <summary>Where those are of whom something is told: "300 workers at X face the axe".</summary>
    private void AddSiteOfSubject(Clause clause, int subject)
    {
        if (sentence[subject].Upos != PartOfSpeech.Noun || sentence.Covering[subject] >= 0) return;
        foreach (int child in sentence.Tree.Children(subject))
            if (child > subject && sentence.Relation(child) is DependencyRelation.Nmod or DependencyRelation.Obl && CaseName(child) == grammar.Site) clause.Add(grammar.Site, child, 0.6);
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

    /// <summary>Gives an infinitive whom it happens to, and takes who does it for its subject.</summary>
    private void Undergo(Clause clause, int undergoer, int undergoing)
    {
        clause.Add(grammar.Dative, undergoer, 0.95);
        for (int i = 0; i < clause.Complements.Count; i++)
            if (grammar.Agent.Contains(clause.Complements[i].Function)) clause.Complements[i] = clause.Complements[i] with { Function = "subj" };
        clause.EventWords.Add(undergoing);
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
