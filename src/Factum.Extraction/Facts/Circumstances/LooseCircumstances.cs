using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Facts.Frames;
using Factum.Extraction.Facts.Frames.Kinds;
using Factum.Extraction.Facts.Speech;
using Factum.Extraction.Grammar;
using Factum.Extraction.Mentions;
using Factum.Extraction.Quantities;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Circumstances;

/// <summary>Hangs on the event of their clause the times and places that no tree hung on any: "opened the firm's plant in X on Monday".</summary>
internal sealed class LooseCircumstances(DocumentQuantities quantities, DocumentEntities entities, FactGrammar grammar)
{
    // In a sentence of more facts than that nothing tells what belongs to which.
    private const int Crowd = 30;
    private readonly PlainList<FactDraft> events = [];
    private readonly PlainList<FactDraft> all = [];
    private SentenceReading reading = null!;
    private AnnotatedSentence sentence = null!;

    /// <summary>Adds times and places to events without.</summary>
    /// <param name="sentences">The document's sentences.</param>
    /// <param name="quantities">Its quantities.</param>
    /// <param name="entities">Its entities.</param>
    /// <param name="grammar">The words of the language that settle who did what.</param>
    /// <param name="drafts">The document's facts, sentence by sentence.</param>
    public static void Add(PlainList<SentenceReading> sentences, DocumentQuantities quantities, DocumentEntities entities, FactGrammar grammar, PlainList<FactDraft> drafts)
    {
        if (grammar.Sites.Count == 0) return;
        LooseCircumstances loose = new(quantities, entities, grammar);
        for (int first = 0, end = 0; first < drafts.Count; first = end)
        {
            while (end < drafts.Count && drafts[end].Sentence == drafts[first].Sentence) end++;
            if (end - first <= Crowd) loose.Hang(sentences[drafts[first].Sentence], drafts, first, end);
        }
    }

    private void Hang(SentenceReading told, PlainList<FactDraft> drafts, int first, int end)
    {
        all.Clear();
        events.Clear();
        for (int i = first; i < end; i++)
        {
            all.Add(drafts[i]);
            if (drafts[i].Kind.IsEvent && !drafts[i].IsLabel && !IsOfActor(told, drafts[i])) events.Add(drafts[i]);
        }

        if (events.Count == 0) return;
        reading = told;
        sentence = told.Sentence;
        HangTimes();
        HangPlaces();
    }

    // "Thanked the founder of X in May": nothing was founded then.
    private static bool IsOfActor(SentenceReading told, FactDraft draft) =>
        draft.Kind.Name == "Founding" && draft.Trigger >= 0 && told.Sentence[draft.Trigger].Upos == PartOfSpeech.Noun && told.Fillers.IsActor(draft.Trigger);

    private void HangTimes()
    {
        foreach (int time in sentence.Times)
        {
            if (quantities.Times[time].Type is not (TimexType.Date or TimexType.Time) || IsTaken(FillerKind.Time, time, quantities.Times[time].Range)) continue;
            int first = sentence.FirstAt(quantities.Times[time].Range.Start);
            int last = sentence.FirstAt(quantities.Times[time].Range.End - 1);
            if (first < sentence.Dateline || last >= sentence.Count || IsModifier(first, last) || Closest(first, last, "Time") is not FactDraft happening || (happening.Reading.Aspect == Aspect.Sudden && IsBeginning(first))) continue;
            happening.Add(happening.Kind.Takes("Period") ? "Period" : "Time", reading.Fillers.Time(time));
        }
    }

    // "X, mayor since 2015, was elected": since when somebody is something is not when they became another.
    private bool IsBeginning(int first)
    {
        int before = first - 1;
        while (before > 0 && sentence[before].Upos == PartOfSpeech.Det) before--;
        return before >= 0 && grammar.Since.Contains(sentence.Lemmas[before]);
    }

    private void HangPlaces()
    {
        for (int word = System.Math.Max(1, sentence.Dateline); word < sentence.Count; word++)
        {
            int name = sentence.Covering[word];
            if (name < 0 || sentence.Covering[word - 1] == name || entities.Entities[entities.Mentions[name].Entity].Kind != EntityKind.Place) continue;
            int before = word - 1;
            while (before > 0 && sentence[before].Upos is PartOfSpeech.Det or PartOfSpeech.Adj && sentence.Covering[before] < 0) before--;
            if (sentence[before].Upos != PartOfSpeech.Adp || !grammar.Locatives.Contains(sentence.Lemmas[before])) continue;
            int last = word;
            while (last + 1 < sentence.Count && sentence.Covering[last + 1] == name) last++;
            if (last + 1 < sentence.Count && (sentence[last + 1].Form == "-" || grammar.PossessiveMarks.Contains(sentence[last + 1].Form))) continue;
            if (IsTaken(FillerKind.Entity, entities.Mentions[name].Entity, entities.Mentions[name].Range) || Closest(before, last, "Place") is not FactDraft happening) continue;
            if (reading.Fillers.Entity(word, FillerTypes.Place) is Filler place) happening.Add("Place", place);
        }
    }

    // "Its 2024 budget", "last week's vote": the time is the thing's.
    private bool IsModifier(int first, int last)
    {
        if (grammar.TimesAreLinked)
        {
            int before = first - 1;
            while (before > 0 && sentence[before].Upos == PartOfSpeech.Det) before--;
            return before >= 0 && (sentence.Lemmas[before] == grammar.Genitive || grammar.Formerly.Contains(sentence.Lemmas[before]) || grammar.Temporal.Contains(sentence.Lemmas[before]));
        }

        if (first > 0 && (sentence[first - 1].Upos is PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Num || sentence[first - 1].Features.Has("Poss", "Yes") || grammar.GenitiveClitics.Contains(sentence[first - 1].Form))) return true;
        if (first > 0 && (sentence.Lemmas[first - 1] == grammar.Genitive || grammar.Formerly.Contains(sentence.Lemmas[first - 1]))) return true;
        return last + 1 < sentence.Count && (sentence[last + 1].Upos == PartOfSpeech.Noun || (sentence[last + 1].Form == "-" || grammar.PossessiveMarks.Contains(sentence[last + 1].Form)));
    }

    private bool IsTaken(FillerKind kind, int index, TextRange range)
    {
        foreach (FactDraft draft in all)
        {
            if (draft.TriggerRange.Overlaps(range) && draft.Kind.IsEvent) return true;
            foreach (FactArgument argument in draft.Arguments)
            {
                if (argument.Filler.Kind == kind && argument.Filler.Index == index) return true;
                if (argument.Filler.Range.Overlaps(range)) return true;
            }
        }

        return false;
    }

    /// <summary>The event in whose clause a phrase stands: the nearest before it, or the first after a phrase that opens the sentence.</summary>
    private FactDraft? Closest(int first, int last, string role)
    {
        FactDraft? best = null;
        bool opens = sentence.OpensConjunct(first);
        foreach (FactDraft draft in events)
        {
            if (opens || draft.Trigger >= first || (best is not null && draft.Trigger <= best.Trigger)) continue;
            best = draft;
        }

        if (best is not null) return Takes(best, role) && !Crosses(best.Trigger + 1, first, -1) ? best : null;
        if (first > 2 && !opens) return null;
        foreach (FactDraft draft in events) if (draft.Trigger > last && (best is null || draft.Trigger < best.Trigger)) best = draft;
        return best is not null && Takes(best, role) && !Crosses(last + 1, best.Trigger, best.Trigger) ? best : null;
    }

    private bool Takes(FactDraft draft, string role)
    {
        if (draft.Of(role) is not null || draft.Kind.Name == "Statement") return false;
        if (role == "Time") return draft.Of("Period") is null;
        return grammar.Sites.Contains(draft.Kind.Name);
    }

    // Another clause begins between: a finite verb, a conjunction, a relative pronoun, a stop.
    private bool Crosses(int from, int to, int verb)
    {
        for (int i = from; i < to; i++)
        {
            if (sentence[i].Form is ";" or ":" or "“" or "”" or "\"" or "(" or "–" or "—") return true;
            if (sentence.Covering[i] >= 0) continue;
            if (sentence[i].Features.Has("PronType", "Rel") && i > 0 && sentence[i - 1].Form == "," && ClosingComma(i, to) is int closing and > 0)
            {
                i = closing;
                continue;
            }

            if (sentence[i].Upos == PartOfSpeech.Aux && sentence[i].Head != verb) return true;
            if (sentence[i].Upos == PartOfSpeech.Verb && (sentence[i].Features.Has("VerbForm", "Fin") || sentence[i].Features.Has("VerbForm", "Inf"))) return true;
            if (sentence[i].Upos == PartOfSpeech.Sconj || sentence[i].Features.Has("PronType", "Rel") || grammar.Temporal.Contains(sentence.Lemmas[i])) return true;
        }

        return false;
    }

    // "X, who had led the club since 2019, stepped down": the comma that ends what is told by the way.
    private int ClosingComma(int from, int to)
    {
        for (int i = from + 1; i < to; i++)
            if (sentence[i].Form == "," && (i + 1 == to || (sentence.Covering[i + 1] < 0 && (sentence.IsVerbal(i + 1) || sentence[i + 1].Upos == PartOfSpeech.Pron)))) return i;
        return -1;
    }
}
