using System;
using System.Collections.Generic;
using System.Linq;
using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Grammar;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Frames;

/// <content>What nouns, phrases and fillers must be for a fact to stand.</content>
internal sealed partial class FrameMatcher
{
    /// <summary>Whether an office without its organisation is one of the organisation under discussion: "la directrice générale, X".</summary>
    private bool IsOfficeWithin(Evoked candidate, Clause clause)
    {
        if (grammar.Offices.Count == 0 || grammar.Has(Construction.BareTitles) || candidate.Kind.Name is not ("Position" or "Appointment" or "Resignation") || Held(roles, "Organization") is not null) return false;
        if (candidate.Kind.Name != "Position") return Held(roles, "Position") is PlainList<Filler> titles && sentence.HeadOf(titles[0].Range) is int head and >= 0 && grammar.Offices.Contains(sentence.Lemmas[head]);
        if (candidate.Unit.Trigger != TriggerKind.Noun || !grammar.Offices.Contains(sentence.Lemmas[clause.Trigger]) || Held(roles, "Holder") is not PlainList<Filler> holders || holders[0].Kind != FillerKind.Entity) return false;
        int name = sentence.FirstAt(holders[0].Range.Start);
        int last = sentence.FirstAt(holders[0].Range.End - 1);
        foreach (Complement complement in clause.Complements)
            if (complement.Function == grammar.Genitive && complement.Head > clause.Trigger && !IsField(clause.Trigger, complement.Head) && !(sentence.Relation(complement.Head) == DependencyRelation.Nmod && sentence.Child(complement.Head, DependencyRelation.Det) < 0 | sentence[complement.Head].Features.Has("Number", "Plur"))) return false;
        return (name > clause.Trigger && sentence[name - 1].Form == ",") || (last < clause.Trigger && last + 1 < sentence.Count && sentence[last + 1].Form is "," or "(");
    }

    // "Formerly finance director of Norvale", whatever the tree hangs Norvale on.
    private bool NamesItsBody(int office) => office + 1 < sentence.Count && sentence[office + 1].Upos == PartOfSpeech.Adp && sentence.Lemmas[office + 1] == grammar.Genitive;

    // "La directrice de la communication": a part of the firm's work, not a body of its own.
    private bool IsField(int office, int noun) =>
        grammar.FieldOffices.Contains(sentence.Lemmas[office]) && sentence[noun].Upos == PartOfSpeech.Noun && sentence.Covering[noun] < 0
        && !grammar.Actors.Contains(sentence.Lemmas[noun]) && !grammar.Establishments.Contains(sentence.Lemmas[noun]) && !grammar.Wholes.Contains(sentence.Lemmas[noun]);

    // "The first Norwegian premier to do so".
    private bool IsRanked(int noun)
    {
        foreach (int child in sentence.Tree.Children(noun))
            if (child < noun && sentence.Relation(child) is DependencyRelation.Amod && grammar.Orderings.Contains(sentence[child].Form) && !(child + 1 < sentence.Count && grammar.OrderedOffices.Contains(sentence[child + 1].Form))) return true;
        return false;
    }

    private bool HasDefinite(Filler phrase)
    {
        int head = sentence.HeadOf(phrase.Range);
        return head >= 0 && sentence.Child(head, DependencyRelation.Det) is int determiner and >= 0 && !sentence[determiner].Features.Has("Definite", "Ind");
    }

    // "Élue dimanche maire de X": the office that the expression itself names.
    private void AddOfficeNamed(List<int> companions)
    {
        foreach (int companion in companions)
        {
            if (!offices.IsTitle(companion)) continue;
            roles.Add(("Position", [fillers.Text(new TextRange(sentence[companion].Start, sentence[companion].End))]));
            return;
        }
    }

    /// <summary>Whether an office that the expression must name is not in its clause, or whoever does what the verb says is but to find somebody: "pour remplacer X, Y a choisi Z".</summary>
    private bool LacksOffice(Evoked candidate, Clause clause)
    {
        if (candidate.Unit.Trigger == TriggerKind.Verb && sentence[clause.Trigger].Head > clause.Trigger && grammar.Succeeding.Contains(candidate.Unit.Lemma) && clauses.IsInfinitive(clause.Trigger)) return true;
        if (Held(roles, "Position") is not null) return false;
        foreach (RoleBinding binding in candidate.Bindings) if (binding.Required && binding.Role == "Position") return true;
        return false;
    }

    // "She was born Ada Lund in Oslo": the name behind the participle is what she was called.
    private bool IsBirthName(Clause clause, Complement name)
    {
        if (!clause.Passive || name.Head < clause.Trigger) return false;
        foreach (Complement complement in clause.Complements) if (complement.Function == name.Function && complement.Head < clause.Trigger && sentence[complement.Head].Upos == PartOfSpeech.Pron) return true;
        return false;
    }

    /// <summary>Lets people and firms compete with their like: in "X hired Jo Lund, a manager at rival Y" it is X whose rival Y is.</summary>
    private void MatchRivals(PlainList<Filler> rivals, int noun)
    {
        if (rivals[0].Kind != FillerKind.Entity || fillers.IsPerson(rivals[0])) return;
        rivals.RemoveAll(fillers.IsPerson);
        if (rivals.Count == 1 && FirmBefore(noun) is Filler acting && !FactDraft.Same(acting, rivals[0])) rivals.Add(acting);
    }

    /// <summary>The firm that the sentence opens with, where it stands before a word.</summary>
    private Filler? FirmBefore(int noun)
    {
        for (int word = 0; word < noun; word++)
            if (sentence.Covering[word] >= 0 && fillers.Entity(word, FillerTypes.Named) is Filler first) return fillers.Entity(word, FillerTypes.Organization) is null ? null : first;
        return null;
    }

    private Filler? Predecessor(Clause clause)
    {
        foreach (Complement complement in clause.Complements)
            if ((complement.Function == "obj" || (complement.Function == grammar.Dative && !grammar.Has(Construction.DoubleObjects))) && fillers.Entity(complement.Head, FillerTypes.Person) is Filler followed) return followed;
        return null;
    }

    // "Council leader" of the text about Barton Town Council.
    private bool NamesBody(int noun, Filler discussed)
    {
        if (noun == 0 || sentence[noun - 1].Upos != PartOfSpeech.Noun || sentence.Covering[noun - 1] >= 0 || !grammar.Actors.Contains(sentence.Lemmas[noun - 1])) return false;
        foreach (string word in discussed.Text.Split(' ')) if (string.Equals(word, sentence[noun - 1].Form, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private bool AnyIndefinite(List<int> nouns)
    {
        foreach (int noun in nouns) if (IsIndefinite(noun)) return true;
        return false;
    }

    private bool AnySeveral(List<int> nouns)
    {
        foreach (int noun in nouns) if (IsSeveral(noun)) return true;
        return false;
    }

    /// <summary>Whether a phrase counts jobs or people: those who lay off one coach, cut twelve branches or lower taxes by 2 % lay nobody off.</summary>
    private bool CountsJobs(Filler counted)
    {
        int nouns = 0;
        bool many = false;
        bool jobs = false;
        for (int i = sentence.FirstAt(counted.Range.Start); i >= 0 && i < sentence.Count && sentence[i].Start < counted.Range.End; i++)
        {
            bool quantifier = grammar.Quantifiers.Contains(sentence.Lemmas[i]) || grammar.Quantifiers.Contains(sentence.Lower(i));
            many |= quantifier || sentence[i].Upos == PartOfSpeech.Num || char.IsDigit(sentence[i].Form[0]);
            if (quantifier || sentence[i].Upos is not (PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Sym)) continue;
            nouns++;
            jobs |= grammar.Jobs.Contains(sentence.Lemmas[i]) || fillers.IsActor(i);
        }

        return many && (jobs || nouns == 0);
    }

    // "A remercié douze graphistes": whom one thanks is known.
    private bool CountsUnknown(FactDraft layoff) => layoff.Of("Count") is Filler count && sentence.FirstAt(count.Range.Start) is int first and >= 0 && sentence[first].Upos == PartOfSpeech.Num && !(first > 0 && sentence[first - 1].Upos == PartOfSpeech.Det);

    /// <summary>Whether a noun was taken to refer to the very thing that it belongs to: "le porte-parole de X" is not X.</summary>
    private bool IsItsOwnOwner(Evoked candidate, Clause clause)
    {
        foreach (RoleBinding binding in candidate.Bindings)
        {
            if (binding.Function != "self" || Held(roles, binding.Role) is not PlainList<Filler> selves || selves[0].Kind != FillerKind.Entity) continue;
            foreach (Complement complement in clause.Complements)
                if (complement.Function == grammar.Genitive && fillers.Entity(complement.Head, FillerTypes.Named) is Filler owner && owner.Index == selves[0].Index) return true;
        }

        return false;
    }

    /// <summary>The firm whose management lays off: "its director", "la direction de X".</summary>
    private Filler? EmployerOf(Filler boss)
    {
        if (sentence.HeadOf(boss.Range) is not (int head and >= 0) || sentence.Mention[head] >= 0 || !(grammar.Offices.Contains(sentence.Lemmas[head]) || offices.IsTitle(head))) return null;
        foreach (int child in sentence.Tree.Children(head))
            if (((child < head && sentence[child].Features.Has("Poss", "Yes")) || (child > head && clauses.CaseName(child) == grammar.Genitive)) && fillers.Entity(child, FillerTypes.Organization) is Filler firm) return firm;
        return null;
    }

    // "La présidente de sa commission": the commission is known by whose it is.
    private Filler? OwnerOf(int noun)
    {
        foreach (int child in sentence.Tree.Children(noun))
            if (child < noun && sentence.Relation(child) == DependencyRelation.Det && sentence.Mention[child] >= 0 && sentence[child].Features.Has("Poss", "Yes")) return fillers.Entity(child, FillerTypes.Organization | FillerTypes.Place);
        return null;
    }

    /// <summary>Whether a title without an organisation is but a way to refer: "le dirigeant".</summary>
    private bool IsAnaphor(List<(string Role, PlainList<Filler> Fillers)> roles, int noun) =>
        Held(roles, "Holder") is PlainList<Filler> holders && holders[0].Range.Start <= sentence[noun].Start && sentence[noun].End <= holders[0].Range.End;

    private bool HasPossessor(Clause clause)
    {
        foreach (Complement complement in clause.Complements) if (complement.Function == "poss") return true;
        return false;
    }

    private bool HasDeterminer(Filler phrase)
    {
        int head = sentence.HeadOf(phrase.Range);
        return head >= 0 && sentence.Child(head, DependencyRelation.Det) >= 0;
    }

    // The present tense of what is to come: "X is stepping down", "they host Y tomorrow".
    private bool IsComing(FactDraft draft, Clause clause)
    {
        if (draft.Certainty is not (Certainty.Asserted or Certainty.Reported) || !sentence.IsVerbal(clause.Predicate)) return false;
        int verb = clause.Predicate;
        if (IsOnDayToCome(draft, verb)) return true;
        if (grammar.Coming.Count == 0) return false;
        bool present = sentence[verb].Features.Has("Tense", "Pres") && sentence[verb].Features.Has("VerbForm", "Fin");
        bool progressive = false;
        foreach (int child in sentence.Tree.Children(verb))
        {
            if (sentence.Relation(child) is not DependencyRelation.Aux || !sentence[child].Features.Has("Tense", "Pres")) continue;
            present |= sentence.Lemmas[child] != grammar.PerfectAuxiliary;
            progressive |= sentence.Lemmas[child] == grammar.Copula && grammar.IsPresentParticiple(sentence[verb].Form);
        }

        bool bare = sentence[verb].Features.Has("VerbForm", "Inf") && sentence.Child(verb, DependencyRelation.Aux) < 0 && !(verb > 0 && sentence[verb - 1].Form == grammar.InfinitiveMark);
        if (!present && !bare) return false;
        if (draft.Kind.Name == "Resignation" && progressive) return true;

        // "Retires on Friday", "joins the bank in June": outside a headline, what the present tense dates is to come.
        if (draft.Kind.Name is "Resignation" or "Appointment" && present && !progressive && sentence.Index > 0 && draft.Of("Time") is not null && sentence[verb].Features.Has("Tense", "Pres") && sentence[verb].Features.Has("VerbForm", "Fin")) return true;
        if (draft.Kind.Name == "Competition" && grammar.Fixtures.Contains(sentence.Lemmas[verb])) return true;
        if (draft.Of("Time") is not Filler time) return false;
        int space = time.Text.IndexOf(' ');
        return grammar.Coming.Contains((space < 0 ? time.Text : time.Text.Substring(0, space)).ToLowerInvariant());
    }

    // "The council meets on Monday", "reçoit mardi son homologue": outside a headline, the day of the week that the present tense names is to come.
    private bool IsOnDayToCome(FactDraft draft, int verb)
    {
        if (sentence.Index == 0 || draft.Kind.Name is not ("Meeting" or "Visit" or "Movement" or "Negotiation" or "Competition") || draft.Of("Time") is not Filler time) return false;
        int space = time.Text.IndexOf(' ');
        if (!grammar.Weekdays.Contains((space < 0 ? time.Text : time.Text.Substring(0, space)).ToLowerInvariant())) return false;
        bool finite = sentence[verb].Features.Has("Tense", "Pres") && sentence[verb].Features.Has("VerbForm", "Fin");
        foreach (int child in sentence.Tree.Children(verb))
            if (sentence.Relation(child) == DependencyRelation.Aux) return sentence.Lemmas[child] == grammar.Copula && sentence[child].Features.Has("Tense", "Pres") && grammar.PresentParticiple.Length > 0 && grammar.IsPresentParticiple(sentence[verb].Form);
        return finite;
    }

    private bool IsPublicOffice(Evoked candidate, Clause clause, List<(string Role, PlainList<Filler> Fillers)> roles)
    {
        if (candidate.Kind.Name is not ("Position" or "Appointment" or "Resignation" or "Election")) return false;
        if (candidate.Kind.Name == "Position") return HasPossessor(clause) || clause.Complements.Any(complement => complement.Function == grammar.Genitive) || NamesItsBody(clause.Trigger) || offices.IsPublic(Math.Max(0, clause.Trigger - 3), clause.Trigger);
        if (Held(roles, "Position") is not PlainList<Filler> position) return false;
        return offices.IsPublic(sentence.FirstAt(position[0].Range.Start), sentence.FirstAt(position[0].Range.End - 1));
    }

    private bool IsDetermined(Filler phrase)
    {
        int head = sentence.HeadOf(phrase.Range);
        if (head < 0) return false;
        foreach (int child in sentence.Tree.Children(head))
            if (child < head && (sentence.Relation(child) is DependencyRelation.Det or DependencyRelation.Nummod || sentence[child].Relation == DependencyRelation.NmodPoss)) return true;
        int first = sentence.FirstAt(phrase.Range.Start);
        return sentence.Covering[first] >= 0 || (first < head && sentence[first].Upos == PartOfSpeech.Det);
    }

    private bool IsIndefinite(int noun)
    {
        foreach (int child in sentence.Tree.Children(noun))
            if (sentence.Relation(child) == DependencyRelation.Det) return sentence[child].Features.Has("Definite", "Ind") || sentence[child].Features.Has("PronType", "Ind") || grammar.Several.Contains(sentence.Lemmas[child]);
        return false;
    }

    private bool IsPublicBody(Filler donor)
    {
        int first = sentence.FirstAt(donor.Range.Start);
        for (int i = first; i < sentence.Count && sentence[i].Start < donor.Range.End && i < first + 3; i++) if (grammar.PublicBodies.Contains(sentence.Lemmas[i]) || grammar.PublicBodies.Contains(sentence[i].Form.ToLowerInvariant())) return true;
        return false;
    }

    /// <summary>Whether states, regions and councils pay what others give, unless the words make a gift of it.</summary>
    private bool IsGrant(Evoked candidate, PlainList<Filler> donors)
    {
        if (grammar.Gifts.Contains(candidate.Unit.Lemma)) return false;
        foreach (string companion in candidate.Companions) if (grammar.Gifts.Contains(companion)) return false;
        foreach (Filler donor in donors) if (!IsPublicBody(donor) && !fillers.IsPlace(donor)) return false;
        foreach (string word in grammar.Gifts) if (sentence.MayHave(word) && System.Array.IndexOf(sentence.Lemmas, word) >= 0) return false;
        return true;
    }

    // "Le fonds X", wherever the sentence names it.
    private bool IsFund(Filler donor)
    {
        if (donor.Kind == FillerKind.Text) return sentence.HeadOf(donor.Range) is int head and >= 0 && grammar.Funds.Contains(sentence.Lemmas[head]);
        for (int i = 0; i < sentence.Count; i++)
        {
            if (!grammar.Funds.Contains(sentence.Lemmas[i])) continue;
            for (int at = i; at < sentence.Count && at <= i + 3; at++) if (sentence.Covering[at] >= 0 && fillers.Entity(at, FillerTypes.Organization) is Filler named && named.Index == donor.Index) return true;
        }

        return false;
    }

    /// <summary>Whether what takes two has one alone, and not several in one phrase.</summary>
    private bool IsAlone(FactKind kind)
    {
        foreach ((string name, PlainList<Filler> held) in roles)
        {
            if (name != "Party") continue;
            if (kind.Name == "Negotiation" && held[0].Kind == FillerKind.Entity && Held(roles, "Topic") is not null) return false;
            if (Distinct(held) > 1 || held[0].Kind != FillerKind.Text) return Distinct(held) < 2;
            int head = sentence.HeadOf(held[0].Range);
            return head < 0 || !(sentence[head].Features.Has("Number", "Plur") || sentence[head].Upos == PartOfSpeech.Pron || grammar.Pairs.Contains(sentence.Lower(head)));
        }

        return grammar.Reflexive.Length > 0;
    }

    // "Les chefs de la diplomatie se sont retrouvés": several in one phrase meet each other.
    private bool IsAmongThemselves() =>
        Alone(Held(roles, "Participant")) is Filler several && sentence.HeadOf(several.Range) is int head and >= 0 && sentence[head].Features.Has("Number", "Plur") && grammar.Actors.Contains(sentence.Lemmas[head]);

    // "En conseil des ministres, X …": X is not several ministers.
    private bool IsOfSeveral(int noun) => sentence[noun].Features.Has("Number", "Plur") && Held(roles, "Holder") is { Count: 1 } holders && holders[0].Kind == FillerKind.Entity && clauses.CaseName(noun) == grammar.Genitive && !clauses.IsOneNamed(noun);

    private bool IsRespective(int noun)
    {
        for (int i = noun + 1; i < sentence.Count && sentence[i].Upos == PartOfSpeech.Adj; i++) if (grammar.Respective.Contains(sentence.Lemmas[i])) return true;
        return false;
    }

    private bool HasGenitive(int noun)
    {
        foreach (int child in sentence.Tree.Children(noun)) if (sentence.Relation(child) == DependencyRelation.Nmod && sentence.Amount[child] < 0) return true;
        return false;
    }

    private bool IsSeveral(int noun)
    {
        if (sentence[noun].Upos != PartOfSpeech.Noun || !sentence[noun].Features.Has("Number", "Plur")) return false;
        foreach (int child in sentence.Tree.Children(noun))
            if (sentence.Relation(child) is DependencyRelation.Det or DependencyRelation.Nummod && grammar.Several.Contains(sentence.Lemmas[child])) return true;
        return false;
    }

    private bool IsDefinite(int noun)
    {
        foreach (int child in sentence.Tree.Children(noun))
            if (sentence.Relation(child) == DependencyRelation.Det) return grammar.Definites.Contains(sentence.Lemmas[child]) && !sentence[child].Features.Has("Definite", "Ind");
        return false;
    }
}
