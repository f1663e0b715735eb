using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Facts.Frames;
using Factum.Extraction.Facts.Speech;
using Factum.Extraction.Grammar;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Sums;

/// <summary>Reads shares that have their verb in common with one before: "X détient 40 % du capital, son frère 25 % et le fonds Y 35 %".</summary>
internal static class GappedShares
{
    // How far behind the first share the others stand.
    private const int Furthest = 40;

    /// <summary>Adds the further owners of what the text says that somebody owns a share of.</summary>
    public static void Add(PlainList<SentenceReading> sentences, FactGrammar grammar, PlainList<FactDraft> drafts)
    {
        int count = drafts.Count;
        for (int i = 0; i < count; i++)
        {
            FactDraft draft = drafts[i];
            if (draft.Kind.Name != "Ownership" || draft.Of("Owner") is null || draft.Of("Owned") is not Filler owned) continue;
            SentenceReading reading = sentences[draft.Sentence];
            if (!reading.Sentence.IsVerbal(draft.Trigger) || FirstShare(reading.Sentence, draft.Trigger, grammar) is not (int first and >= 0)) continue;
            for (int share = first + 1; share < reading.Sentence.Count && share < first + Furthest; share++)
            {
                if (reading.Sentence.IsVerbal(share) && reading.Sentence[share].Features.Has("VerbForm", "Fin")) break;
                if (IsShare(reading.Sentence, share, grammar) && Owner(reading, share) is Filler owner) drafts.Add(Shared(draft, owner, owned));
            }
        }
    }

    private static int FirstShare(AnnotatedSentence sentence, int verb, FactGrammar grammar)
    {
        for (int i = verb + 1; i < sentence.Count && i < verb + 8; i++) if (IsShare(sentence, i, grammar)) return i;
        return -1;
    }

    private static bool IsShare(AnnotatedSentence sentence, int word, FactGrammar grammar) => word > 1 && grammar.Percentages.Contains(sentence[word].Form) && sentence[word - 1].Upos == PartOfSpeech.Num;

    // Whose share it is stands right before the number, behind a comma or a conjunction.
    private static Filler? Owner(SentenceReading reading, int share)
    {
        AnnotatedSentence sentence = reading.Sentence;
        int last = share - 2, first = last;
        while (first > 0 && sentence[first].Upos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj or PartOfSpeech.Det) first--;
        if (first == last || !(sentence[first].Form == "," || sentence[first].Upos == PartOfSpeech.Cconj)) return null;
        for (int head = first + 1; head <= last; head++)
            if (sentence.IsNominal(head)) return reading.Fillers.Entity(head, FillerTypes.Named) ?? (reading.Fillers.IsActor(head) ? reading.Fillers.Text(new TextRange(sentence[first + 1].Start, sentence[last].End)) : null);
        return null;
    }

    private static FactDraft Shared(FactDraft draft, Filler owner, Filler owned)
    {
        FactDraft shared = new(draft.Kind, draft.Sentence, draft.Trigger) { Polarity = draft.Polarity, Certainty = draft.Certainty, Source = draft.Source, TriggerRange = draft.TriggerRange };
        shared.Add("Owner", owner);
        shared.Add("Owned", owned);
        return shared;
    }
}
