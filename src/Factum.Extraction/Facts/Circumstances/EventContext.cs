using System.Collections.Generic;
using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Facts.Fillers;
using Factum.Extraction.Facts.Frames;
using Factum.Extraction.Facts.Frames.Kinds;
using Factum.Extraction.Facts.Speech;
using Factum.Extraction.Grammar;
using Factum.Extraction.Quantities;

namespace Factum.Extraction.Facts.Circumstances;

/// <summary>Hangs times, durations, places, sums and intermediaries of a sentence on its events.</summary>
internal sealed class EventContext(DocumentQuantities quantities, FactGrammar grammar, MatchWorkspace workspace)
{
    private const int Height = 16;

    // As far as a participle that commas set off goes.
    private const int LongestSetOff = 14;

    // How many words away what belongs to an event may stand: a sentence without end costs no more than a text of sentences.
    private const int Distance = 200;

    // The words of the event at hand.
    private readonly List<int> words = workspace.EventWords;
    private readonly List<int> places = [];
    private readonly List<int> intermediaries = [];
    private bool hasPlaces;
    private bool hasIntermediaries;
    private AnnotatedSentence sentence = null!;
    private FillerResolver fillers = null!;

    /// <summary>Goes on to a sentence.</summary>
    public void Begin(SentenceReading reading)
    {
        sentence = reading.Sentence;
        fillers = reading.Fillers;
        hasPlaces = hasIntermediaries = false;
    }

    /// <summary>Adds the event's time, duration and place.</summary>
    public void Attach(FactDraft draft, Clause clause, List<int> companions)
    {
        // "le fondateur de X" names a person and takes none of what surrounds the happening that the person is part of.
        if (sentence[clause.Trigger].Upos == PartOfSpeech.Noun && fillers.IsActor(clause.Trigger)) return;
        words.Clear();
        words.AddRange(clause.EventWords);
        words.AddRange(companions);
        foreach (int companion in companions)
            foreach (int child in sentence.Tree.Children(companion)) if (sentence.Relation(child) == DependencyRelation.Acl && sentence.IsVerbal(child) && sentence[child].Relation != DependencyRelation.AclRelcl && !Disagree(child, companion)) words.Add(child);
        int end = EndOf(clause);
        for (int i = First(times: true, StartOf(clause.Trigger)); i < sentence.Times.Count && quantities.Times[sentence.Times[i]].Range.Start < end; i++)
        {
            int time = sentence.Times[i];
            int head = sentence.HeadOf(quantities.Times[time].Range);
            int opening = SetOffBy(sentence.FirstAt(quantities.Times[time].Range.Start), out int closing);
            if (opening >= 0 && (clause.Trigger < opening || clause.Trigger > closing)) continue;
            if (head < sentence.Dateline || sentence.Covering[head] >= 0 || !(opening == clause.Trigger || (Teller(head) is int teller and >= 0 ? words.Contains(teller) : Reaches(head))) || IsQuoted(head, clause.Trigger) || (clause.Trigger < head && sentence.OpensConjunct(sentence.FirstAt(quantities.Times[time].Range.Start)))) continue;
            TimexType type = quantities.Times[time].Type;
            if (IsOfFormerFigure(time) || (draft.Reading.Aspect == Aspect.Sudden && IsBeginning(time)) || (type == TimexType.Set && (draft.Reading.Aspect == Aspect.Sudden || draft.Reading.IsOnce))) continue;
            if (type == TimexType.Duration && (draft.Reading.Aspect != Aspect.Lasting || IsOffset(time) || IsDelay(time))) continue;
            string role = type == TimexType.Duration ? "Duration" : draft.Kind.Takes("Period") ? "Period" : "Time";
            if (draft.Of(role) is null) draft.Add(role, fillers.Time(time));
        }

        if (!draft.Reading.IsPlaceless) AttachPlace(draft, clause);
        AttachIntermediary(draft);
        foreach (Complement complement in clause.Complements)
        {
            if (!grammar.Intermediaries.Contains(complement.Function) || StandsWithAnother(FirstOfPhrase(complement.Head), draft)) continue;
            if (draft.Kind.Takes("Intermediary") && fillers.Entity(complement.Head, FillerTypes.Person | FillerTypes.Organization) is Filler intermediary && !Holds(draft, intermediary)) draft.Add("Intermediary", intermediary);
        }
    }

    // "Said on Monday it had bought X": what stands between the verb and the subject of what is said, which the tree may take for a part of that, is when it was said; or -1.
    private int Teller(int time)
    {
        int told = grammar.Has(Construction.UninvertedAttribution) ? sentence[time].Head : -1;
        if (told <= time || sentence.Relation(told) != DependencyRelation.Ccomp || sentence[told].Head is not (int teller and >= 0) || teller > time || sentence.Child(told, DependencyRelation.Nsubj) < time) return -1;
        if (!grammar.Stances.TryGetValue(sentence.Lemmas[teller], out Stance stance) || stance != Stance.Says) return -1;
        for (int i = teller + 1; i < time; i++) if (sentence[i].Upos is PartOfSpeech.Sconj or PartOfSpeech.Punct) return -1;
        return teller;
    }

    private void AttachPlace(FactDraft draft, Clause clause)
    {
        foreach (Complement complement in clause.Complements)
        {
            if (draft.Of("Place") is not null) break;
            if (!grammar.Locatives.Contains(complement.Function) || complement.Score < 0.8) continue;
            Filler? place = Narrowest(complement.Head) ?? (draft.Reading.IsAtBodies && grammar.SiteCases.Contains(complement.Function) ? fillers.Entity(complement.Head, FillerTypes.Organization) : null);
            if (place is null || Holds(draft, place)) continue;
            draft.Add("Place", place);
        }

        if (draft.Of("Place") is null && Nearby(clause.Trigger, draft.Kind.Name == "Death", draft.Reading.IsAtBodies) is Filler nearby && !Holds(draft, nearby)) draft.Add("Place", nearby);
    }

    /// <summary>Adds the intermediary that stands with one of the participants: "X, par l'intermédiaire de Y".</summary>
    private void AttachIntermediary(FactDraft draft)
    {
        if (!draft.Kind.Takes("Intermediary") || draft.Of("Intermediary") is not null) return;
        foreach (int word in Intermediaries())
        {
            if (StandsWithAnother(word, draft)) continue;
            foreach (int child in sentence.Tree.Children(word))
                if (fillers.Entity(child, FillerTypes.Person | FillerTypes.Organization) is Filler filler && !Holds(draft, filler)) draft.Add("Intermediary", filler);
        }
    }

    /// <summary>The nouns of phrases that open with an intermediary: "intermédiaire" of "par l'intermédiaire de".</summary>
    private List<int> Intermediaries()
    {
        List<int> found = intermediaries;
        if (hasIntermediaries) return found;
        hasIntermediaries = true;
        found.Clear();
        for (int word = 1; word < sentence.Count; word++)
        {
            if (sentence[word].Upos != PartOfSpeech.Noun) continue;
            bool intermediary = false;
            for (int before = word - 1; before >= 0 && before >= word - 2; before--)
                intermediary |= grammar.Composites.TryGetValue(sentence.Lemmas[before] + " " + sentence.Lemmas[word], out string? name) && grammar.Intermediaries.Contains(name);
            if (intermediary) found.Add(word);
        }

        return found;
    }

    // In "X et Y, par l'intermédiaire de Z" the intermediary is Y's alone.
    private bool StandsWithAnother(int word, FactDraft draft)
    {
        int holder = word - 1;
        while (holder > 0 && sentence[holder].Upos is PartOfSpeech.Det or PartOfSpeech.Adp or PartOfSpeech.Punct) holder--;
        return holder >= 0 && sentence.Covering[holder] >= 0 && fillers.Entity(holder, FillerTypes.Named) is Filler beside && !Holds(draft, beside);
    }

    // The noun of the prepositional phrase before a name: "intermédiaire" of "par l'intermédiaire de Z".
    private int FirstOfPhrase(int head)
    {
        int first = head;
        while (first > 0 && (sentence[first - 1].Upos is PartOfSpeech.Det or PartOfSpeech.Adp or PartOfSpeech.Noun)) first--;
        return first;
    }

    /// <summary>The sum that stands with an event, or -1.</summary>
    public int AmountOf(Clause clause)
    {
        words.Clear();
        words.AddRange(clause.EventWords);
        int first = -1;
        int end = EndOf(clause);
        for (int i = First(times: false, StartOf(clause.Trigger)); i < sentence.Amounts.Count && quantities.Amounts[sentence.Amounts[i]].Range.Start < end; i++)
        {
            int amount = sentence.Amounts[i];
            if (quantities.Amounts[amount].IsEquivalent) continue;
            int head = sentence.HeadOf(quantities.Amounts[amount].Range);
            if (head < 0 || !Reaches(head)) continue;
            if (first < 0) first = amount;

            // "de 12 à 30 millions": where it came to, not where it came from.
            else if (Preposition(first) == grammar.Genitive && Preposition(amount) == grammar.Dative) return amount;
            else break;
        }

        return first;
    }

    /// <summary>Whether a quotation mark opens between the event's word and another, and does not close.</summary>
    private bool IsQuoted(int word, int trigger)
    {
        int depth = 0;
        for (int i = System.Math.Min(word, trigger); i < System.Math.Max(word, trigger); i++)
        {
            if (sentence[i].Form is "«" or "“") depth++;
            else if (sentence[i].Form is "»" or "”") depth--;
        }

        return depth != 0;
    }

    private bool Disagree(int one, int other) =>
        (sentence[one].Features.Has("Gender", "Masc") && sentence[other].Features.Has("Gender", "Fem")) || (sentence[one].Features.Has("Gender", "Fem") && sentence[other].Features.Has("Gender", "Masc"));

    private string Preposition(int amount)
    {
        int word = sentence.FirstAt(quantities.Amounts[amount].FullRange.Start);
        return word > 0 && sentence[word - 1].Upos == PartOfSpeech.Adp ? sentence.Lemmas[word - 1] : "";
    }

    /// <summary>Whether a time stands with a figure that only compares: "contre 7 M€ en 2019".</summary>
    private bool IsOfFormerFigure(int time)
    {
        int start = quantities.Times[time].Range.Start;
        for (int i = First(times: false, start) - 1; i >= 0 && start - quantities.Amounts[sentence.Amounts[i]].Range.End < 12; i--)
            if (start >= quantities.Amounts[sentence.Amounts[i]].Range.End && grammar.Formerly.Contains(Preposition(sentence.Amounts[i]))) return true;
        return false;
    }

    /// <summary>The participle that opens what commas set off around a word, or -1: "parti" of "le convoi, parti lundi de Metz, est arrivé mardi".</summary>
    private int SetOffBy(int word, out int closing)
    {
        closing = word;
        if (grammar.Has(Construction.SyncreticParticiples)) return -1;
        int first = word - 1;
        while (first >= sentence.Dateline && first > word - LongestSetOff && sentence[first].Form != "," && !IsOtherVerb(first)) first--;
        if (first < 0 || sentence[first].Form == ",") first++;
        else if (!IsParticiple(first) || first == 0 || sentence[first - 1].Form != ",") return -1;
        if (first >= word || !IsParticiple(first)) return -1;
        while (closing < sentence.Count && sentence[closing].Form is not ("," or "." or ";")) closing++;
        return first == 0 && (closing >= sentence.Count || sentence[closing].Form != ",") ? -1 : first;
    }

    private bool IsOtherVerb(int word) => sentence[word].Upos is PartOfSpeech.Verb or PartOfSpeech.Aux || sentence[word].Form is "(" or ")" or "«" or "»" or ":" or ";";

    private bool IsParticiple(int word) =>
        sentence[word].Upos == PartOfSpeech.Verb ? sentence[word].Features.Has("VerbForm", "Part") && sentence.Child(word, DependencyRelation.Aux) < 0 && !grammar.IsPresentParticiple(sentence[word].Form)
        : word > 0 && sentence[word].Upos is not (PartOfSpeech.Aux or PartOfSpeech.Propn) && sentence[word - 1].Form == "," && grammar.Irregular.ContainsKey(sentence.Lower(word));

    /// <summary>Whether a duration only says how far apart two happenings are: "nine days after the vote".</summary>
    private bool IsOffset(int time)
    {
        int last = sentence.FirstAt(quantities.Times[time].Range.End - 1);
        int first = sentence.FirstAt(quantities.Times[time].Range.Start);
        return (last + 1 < sentence.Count && grammar.Temporal.Contains(sentence.Lemmas[last + 1])) || (first > 0 && grammar.Temporal.Contains(sentence.Lemmas[first - 1]) && sentence[first - 1].Upos == PartOfSpeech.Adp && !grammar.Throughout.Contains(sentence.Lemmas[first - 1]));
    }

    // "Avec deux heures de retard".
    private bool IsDelay(int time)
    {
        int of = sentence.FirstAt(quantities.Times[time].Range.End - 1) + 1;
        return of + 1 < sentence.Count && grammar.Delays.Contains(sentence.Lemmas[of + 1]) && sentence.Lemmas[of] == grammar.Genitive;
    }

    private bool IsBeginning(int time)
    {
        int word = sentence.FirstAt(quantities.Times[time].Range.Start) - 1;
        while (word > 0 && sentence[word].Upos == PartOfSpeech.Det) word--;
        return word >= 0 && grammar.Since.Contains(sentence.Lemmas[word]);
    }

    private int StartOf(int trigger) => sentence[System.Math.Max(0, trigger - Distance)].Start;

    private int EndOf(int trigger) => sentence[System.Math.Min(sentence.Count - 1, trigger + Distance)].End;

    /// <summary>Where what belongs to an event ends: what a participle tells that opens the sentence ends before the subject of the main verb.</summary>
    private int EndOf(Clause clause)
    {
        if (!clause.Passive || clause.Trigger > 2) return EndOf(clause.Trigger);
        foreach (Complement complement in clause.Complements)
        {
            if (complement.Function != "obj" || complement.Head <= clause.Trigger + 1 || sentence.Amount[complement.Head] >= 0) continue;
            int comma = complement.Head;
            while (comma > clause.Trigger && sentence[comma].Form != ",") comma--;
            if (comma > clause.Trigger) return sentence[comma].End;
        }

        return EndOf(clause.Trigger);
    }

    /// <summary>Index of the first of the sentence's times, or sums, that starts at an offset or after.</summary>
    private int First(bool times, int offset)
    {
        int low = 0;
        int high = times ? sentence.Times.Count : sentence.Amounts.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            int start = times ? quantities.Times[sentence.Times[middle]].Range.Start : quantities.Amounts[sentence.Amounts[middle]].Range.Start;
            if (start < offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static bool Holds(FactDraft draft, Filler filler)
    {
        foreach (FactArgument argument in draft.Arguments) if (FactDraft.Same(argument.Filler, filler)) return true;
        return false;
    }

    /// <summary>A place with its preposition that hangs on a time or a name of the event: "a rencontré X mardi à Lyon".</summary>
    private Filler? Nearby(int trigger, bool ofCause, bool atBodies)
    {
        List<int> places = Places();
        int first = places.BinarySearch(trigger - Distance);
        for (int i = first < 0 ? ~first : first; i < places.Count && places[i] <= trigger + Distance; i++)
        {
            int word = places[i];
            int at = word;

            // A conjunct with a preposition of its own and no conjunction is a complement that the tree hung too low.
            bool loose = sentence.Relation(word) == DependencyRelation.Conj && sentence.Child(word, DependencyRelation.Cc) < 0;
            for (int steps = 0; at >= 0 && steps < 6; steps++)
            {
                if (words.Contains(at)) return Narrowest(word) ?? (atBodies && sentence.Relation(word) != DependencyRelation.Nmod && IsAtBody(word) ? fillers.Entity(word, FillerTypes.Organization) : null);

                // "An explosion at a plant in X killed two": where what killed them was.
                if (ofCause && steps > 0 && sentence.Relation(at) == DependencyRelation.Nsubj && sentence[at].Upos == PartOfSpeech.Noun && !fillers.IsActor(at) && words.Contains(sentence[at].Head)) return Narrowest(word);
                if (steps > 0 && !loose && sentence.Time[at] < 0 && sentence.Covering[at] < 0 && !IsSite(at)) break;
                if (steps > 0 && sentence.IsVerbal(at)) break;
                at = sentence[at].Head;
            }
        }

        return null;
    }

    /// <summary>The place of a phrase, rather than what it lies in: "Vire" of "à Vire (Calvados)", of "à Vire, dans le Calvados".</summary>
    private Filler? Narrowest(int word)
    {
        Filler? place = fillers.Entity(word, FillerTypes.Place);
        if (place is null) return null;
        int at = sentence.FirstAt(place.Range.Start) - 1;
        while (at > 0 && sentence.Covering[at] < 0 && sentence[at].Upos == PartOfSpeech.Det) at--;
        if (at > 0 && sentence.Covering[at] < 0 && sentence[at].Upos == PartOfSpeech.Adp && grammar.Within.Contains(sentence.Lemmas[at])) at--;
        return at > 1 && sentence[at].Form is "(" or "," && sentence.Covering[at - 1] >= 0 ? fillers.Entity(at - 1, FillerTypes.Place) ?? place : place;
    }

    // "At a trade show in X", "in an X clinic": what is at the site is where the site is.
    private bool IsSite(int noun)
    {
        if (sentence[noun].Upos != PartOfSpeech.Noun) return false;
        foreach (int child in sentence.Tree.Children(noun))
            if (sentence.Relation(child) == DependencyRelation.Case && grammar.Locatives.Contains(sentence.Lemmas[child])) return true;
        return false;
    }

    // "Rencontre X à Matignon": where somebody sits is a place for those who go there.
    private bool IsAtBody(int word)
    {
        int before = word - 1;
        while (before > 0 && sentence[before].Upos == PartOfSpeech.Det) before--;
        return grammar.SiteCases.Contains(sentence.Lemmas[before]);
    }

    // "Dans un restaurant de X": the preposition of place stands before what is in X.
    private bool IsOfSite(int genitive)
    {
        int noun = genitive - 1;
        return grammar.Has(Construction.CloseAppositions) && sentence.Lemmas[genitive] == grammar.Genitive && noun > 0 && sentence.Covering[noun] < 0 && !sentence[noun].Features.Has("Number", "Plur") && IsSite(noun);
    }

    /// <summary>The first words of names that a preposition of place precedes.</summary>
    private List<int> Places()
    {
        List<int> found = places;
        if (hasPlaces) return found;
        hasPlaces = true;
        found.Clear();
        for (int word = 1; word < sentence.Count; word++)
        {
            if (sentence.Covering[word] < 0 || sentence.Covering[word - 1] == sentence.Covering[word]) continue;
            int before = word - 1;
            while (before > 0 && sentence[before].Upos == PartOfSpeech.Det) before--;
            if (sentence[before].Upos == PartOfSpeech.Adp && (grammar.Locatives.Contains(sentence.Lemmas[before]) || IsOfSite(before))) found.Add(word);
        }

        return found;
    }

    private bool Reaches(int word)
    {
        int at = word;
        for (int steps = 0; at >= 0 && steps < Height; steps++)
        {
            if (words.Contains(at)) return true;
            if (steps > 0 && (sentence.IsVerbal(at) || sentence[at].Relation is DependencyRelation.AclRelcl)) return false;
            if (steps > 0 && sentence.Relation(at) is DependencyRelation.Appos or DependencyRelation.Parataxis or DependencyRelation.Conj && !sentence.IsNominal(word)) return false;
            at = sentence[at].Head;
        }

        return false;
    }
}
