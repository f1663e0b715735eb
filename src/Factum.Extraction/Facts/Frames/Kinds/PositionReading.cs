using System;
using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Grammar;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Frames.Kinds;

/// <summary>Somebody holds an office: mostly a noun with a name beside it, and a body that is named, known by whose it is, or under discussion.</summary>
internal sealed class PositionReading : KindReading
{
    /// <summary>Whether an office lacks a body that the text may be about: "la directrice générale, X".</summary>
    public static bool MayBeOfTopic(FrameMatch match) => match.Grammar.Offices.Count > 0 && !match.Grammar.Has(Construction.BareTitles) && match.Held("Organization") is null;

    /// <summary>Gives an office the body that the text is about.</summary>
    public static void TakeTopic(FrameMatch match)
    {
        if (match.OtherTopic() is Filler body) match.Roles.Add(("Organization", [body]));
    }

    /// <inheritdoc/>
    public override bool Accepts(FrameMatch match, RoleBinding binding, Complement complement, PlainList<Filler> resolved)
    {
        AnnotatedSentence sentence = match.Sentence;
        if (binding.Role == "Organization" && match.Candidate.Unit.Trigger == TriggerKind.Noun && IsInRelative(match, complement.Head)) return false;
        if (binding.Role == "Organization" && resolved.Count > 0 && resolved[0].Kind == FillerKind.Text)
        {
            if (resolved.Count == 1 && OwnerOf(match, complement.Head) is Filler owner) resolved[0] = owner;
            else if (!match.HasDeterminer(resolved[0])) return false;
        }

        if (binding.Function != "self" || resolved.Count < 2) return true;
        int noun = match.Clause.Trigger;
        if (complement.Head == noun && sentence[noun].Features.Has("Number", "Sing")) resolved.RemoveRange(1, resolved.Count - 1);
        if (resolved.Count > 1 && resolved[0].Range.End <= sentence[noun].Start) RemoveBehind(resolved, sentence[noun].Start);
        return true;
    }

    // "Les ingénieurs X et Y, qui se sont rencontrés chez Norvale": where they met is not where they hold an office.
    private static bool IsInRelative(FrameMatch match, int word)
    {
        int noun = match.Clause.Trigger;
        for (int at = match.Sentence[word].Head; at > noun && at < word; at = match.Sentence[at].Head)
            if (match.Sentence[at].Relation == DependencyRelation.AclRelcl && match.Sentence.IsVerbal(at)) return true;
        return false;
    }

    /// <inheritdoc/>
    public override string? Complete(FrameMatch match)
    {
        if (match.Held("Organization") is { } bodies && bodies[0].Kind == FillerKind.Text && !match.HasDeterminer(bodies[0])) match.Remove("Organization");
        if (match.Candidate.Unit.Trigger == TriggerKind.Verb && match.Held("Organization") is null) match.Offices.Complete(match.Roles, "Title", false);
        return match.Candidate.Unit.Trigger == TriggerKind.Verb && match.Held("Organization") is null && match.Alone("Title") is Filler title && IsOccupation(match, title) ? "a bare occupation" : null;
    }

    /// <inheritdoc/>
    public override bool IsOutsideTopic(FrameMatch match) =>
        match.HasComplement("poss") || match.HasComplement(match.Grammar.Genitive) || NamesItsBody(match, match.Clause.Trigger) || match.Offices.IsPublic(Math.Max(0, match.Clause.Trigger - 3), match.Clause.Trigger);

    /// <inheritdoc/>
    public override string? CompleteByTopic(FrameMatch match)
    {
        if (match.Candidate.Unit.Trigger != TriggerKind.Noun || match.Held("Organization") is not null) return null;
        if (match.OtherTopic() is Filler body && NamesBody(match, match.Clause.Trigger, body)) match.Roles.Add(("Organization", [body]));
        if (MayBeOfTopic(match) && IsWithin(match)) TakeTopic(match);
        return null;
    }

    /// <inheritdoc/>
    public override string? Settle(FrameMatch match)
    {
        AnnotatedSentence sentence = match.Sentence;
        int noun = match.Clause.Trigger;
        if (match.Candidate.Unit.Trigger != TriggerKind.Noun) return null;
        if (noun > 1 && match.Grammar.TitleCases.Contains(sentence.Lemmas[noun - 1]) && sentence[noun - 2].Upos == PartOfSpeech.Noun) return "part of a title";
        if (IsJudged(match, noun)) return "only says how good somebody is";
        return IsOfSeveral(match, noun) ? "of several" : null;
    }

    /// <inheritdoc/>
    public override string? RefuseFilled(FrameMatch match, int count)
    {
        FactGrammar grammar = match.Grammar;
        AnnotatedSentence sentence = match.Sentence;
        int noun = match.Clause.Trigger;
        PlainList<Filler>? bodies = match.Held("Organization");

        // "The London architect X": a town is no body that somebody works for.
        bool bodiless = bodies is null || (grammar.Has(Construction.NounAdjuncts) && match.Fillers.IsPlace(bodies[0]));
        if (bodiless && grammar.Occupations.Contains(sentence.Lemmas[noun]) && !(noun > 0 && grammar.Ranks.Contains(sentence.Lemmas[noun - 1])) && !match.HasComplement("poss") && (!grammar.Has(Construction.GenitiveTitles) || !match.HasGenitive(noun))) return "a bare occupation";
        if (match.Candidate.Unit.Trigger != TriggerKind.Noun) return null;
        if (IsRanked(match, noun)) return "the first or the longest, not an office";

        // Whoever belongs to themselves is refused for that, whatever the kind.
        return bodiless && IsAnaphor(match, noun) && !match.BelongsToItself() ? "only takes up somebody" : null;
    }

    // "Worked as a trapper", "served as detective": what somebody does, at no place that is told.
    private static bool IsOccupation(FrameMatch match, Filler title)
    {
        int first = match.Sentence.FirstAt(title.Range.Start);
        int head = match.Sentence.HeadOf(title.Range);
        if (head < 0 || match.HasGenitive(head)) return false;
        return match.Grammar.Occupations.Contains(match.Sentence.Lemmas[head]) || (match.Grammar.Has(Construction.NounAdjuncts) && match.IsArticle(first) && match.Sentence[first].Features.Has("Definite", "Ind") && !match.Offices.IsTitle(head) && !(head > first + 1 && match.Sentence.Covering[head - 1] >= 0));
    }

    // No lambdas within what is tried for every expression: what they hold on to is allocated each time, needed or not.
    private static void RemoveBehind(PlainList<Filler> held, int offset)
    {
        for (int i = held.Count - 1; i >= 0; i--) if (held[i].Range.Start > offset) held.RemoveAt(i);
    }

    // "La présidente de sa commission": the commission is known by whose it is.
    private static Filler? OwnerOf(FrameMatch match, int noun)
    {
        AnnotatedSentence sentence = match.Sentence;
        foreach (int child in sentence.Tree.Children(noun))
            if (child < noun && sentence.Relation(child) == DependencyRelation.Det && sentence.Mention[child] >= 0 && sentence[child].Features.Has("Poss", "Yes")) return match.Fillers.Entity(child, FillerTypes.Organization | FillerTypes.Place);
        return null;
    }

    // "Council leader" of the text about Barton Town Council.
    private static bool NamesBody(FrameMatch match, int noun, Filler discussed)
    {
        AnnotatedSentence sentence = match.Sentence;
        if (noun == 0 || sentence[noun - 1].Upos != PartOfSpeech.Noun || sentence.Covering[noun - 1] >= 0 || !match.Grammar.Actors.Contains(sentence.Lemmas[noun - 1])) return false;
        foreach (string word in discussed.Text.Split(' ')) if (string.Equals(word, sentence[noun - 1].Form, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    // "Formerly finance director of Norvale", whatever the tree hangs Norvale on.
    private static bool NamesItsBody(FrameMatch match, int office) =>
        office + 1 < match.Sentence.Count && match.Sentence[office + 1].Upos == PartOfSpeech.Adp && match.Sentence.Lemmas[office + 1] == match.Grammar.Genitive;

    /// <summary>Whether an office is set beside a name, with nothing that says what it is of: "la directrice générale, X".</summary>
    private static bool IsWithin(FrameMatch match)
    {
        AnnotatedSentence sentence = match.Sentence;
        int office = match.Clause.Trigger;
        if (!match.Grammar.Offices.Contains(sentence.Lemmas[office]) || match.Held("Holder") is not PlainList<Filler> holders || holders[0].Kind != FillerKind.Entity) return false;
        int name = sentence.FirstAt(holders[0].Range.Start);
        int last = sentence.FirstAt(holders[0].Range.End - 1);
        foreach (Complement complement in match.Clause.Complements)
            if (complement.Function == match.Grammar.Genitive && complement.Head > office && !IsField(match, office, complement.Head) && !(sentence.Relation(complement.Head) == DependencyRelation.Nmod && sentence.Child(complement.Head, DependencyRelation.Det) < 0 | sentence[complement.Head].Features.Has("Number", "Plur"))) return false;
        return (name > office && sentence[name - 1].Form == ",") || (last < office && last + 1 < sentence.Count && sentence[last + 1].Form is "," or "(");
    }

    // "La directrice de la communication": a part of the firm's work, not a body of its own.
    private static bool IsField(FrameMatch match, int office, int noun)
    {
        FactGrammar grammar = match.Grammar;
        AnnotatedSentence sentence = match.Sentence;
        return grammar.FieldOffices.Contains(sentence.Lemmas[office]) && sentence[noun].Upos == PartOfSpeech.Noun && sentence.Covering[noun] < 0
            && !grammar.Actors.Contains(sentence.Lemmas[noun]) && !grammar.Establishments.Contains(sentence.Lemmas[noun]) && !grammar.Wholes.Contains(sentence.Lemmas[noun]);
    }

    // "En conseil des ministres, X …": X is not several ministers.
    private static bool IsOfSeveral(FrameMatch match, int noun) =>
        match.Sentence[noun].Features.Has("Number", "Plur") && match.Held("Holder") is { Count: 1 } holders && holders[0].Kind == FillerKind.Entity && match.Clauses.CaseName(noun) == match.Grammar.Genitive && !match.Clauses.IsOneNamed(noun);

    // "The best commissioner of her generation".
    private static bool IsJudged(FrameMatch match, int noun)
    {
        foreach (int child in match.Sentence.Tree.Children(noun))
            if (child < noun && match.Sentence.Relation(child) == DependencyRelation.Amod && match.Grammar.Judgements.Contains(match.Sentence.Lower(child))) return true;
        return false;
    }

    // "The first Norwegian premier to do so".
    private static bool IsRanked(FrameMatch match, int noun)
    {
        AnnotatedSentence sentence = match.Sentence;
        foreach (int child in sentence.Tree.Children(noun))
            if (child < noun && sentence.Relation(child) is DependencyRelation.Amod && match.Grammar.Orderings.Contains(sentence[child].Form) && !(child + 1 < sentence.Count && match.Grammar.OrderedOffices.Contains(sentence[child + 1].Form))) return true;
        return false;
    }

    /// <summary>Whether a title without an organisation is but a way to refer: "le dirigeant".</summary>
    private static bool IsAnaphor(FrameMatch match, int noun) =>
        match.Held("Holder") is PlainList<Filler> holders && holders[0].Range.Start <= match.Sentence[noun].Start && match.Sentence[noun].End <= holders[0].Range.End;

    /// <inheritdoc/>
    /// <remarks>Whoever holds a titled office and one without title may hold two.</remarks>
    public override int LeastShared(FactDraft told, FactDraft draft, int named) => (told.Of("Title") is null) == (draft.Of("Title") is null) ? 1 : 2;
}
