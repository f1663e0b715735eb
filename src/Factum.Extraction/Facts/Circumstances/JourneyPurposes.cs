using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Facts.Speech;
using Factum.Extraction.Grammar;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Circumstances;

/// <summary>Lets what a journey is made for happen where and when it leads there: "flew to Oslo on Monday to meet X".</summary>
internal static class JourneyPurposes
{
    // How many facts before may be passed over: a sentence without end costs no more than a text of sentences.
    private const int Reach = 8;

    /// <summary>Adds what is shared to drafts that stand in text order.</summary>
    public static void Add(PlainList<SentenceReading> sentences, FactGrammar grammar, PlainList<FactDraft> drafts)
    {
        for (int i = 1; i < drafts.Count; i++)
        {
            FactDraft draft = drafts[i];
            if (draft.IsLabel || !grammar.Sites.Contains(draft.Kind.Name) || (draft.Of("Time") is not null && draft.Of("Place") is not null)) continue;
            AnnotatedSentence sentence = sentences[draft.Sentence].Sentence;
            for (int k = i - 1; k >= 0 && k >= i - Reach && drafts[k].Sentence == draft.Sentence; k--)
            {
                FactDraft before = drafts[k];
                if (!before.Kind.IsEvent || before.IsLabel || before.Trigger >= draft.Trigger) continue;
                if (before.Kind.Name is "Movement" or "Visit" && IsPurpose(sentence, before.Trigger, draft.Trigger) && Shares(before, draft))
                {
                    Give(draft, "Place", before.Of("Destination") ?? before.Of("Place"));
                    Give(draft, "Time", before.Of("Time"));
                }

                break;
            }
        }
    }

    private static void Give(FactDraft draft, string role, Filler? filler)
    {
        if (filler is null || draft.Of(role) is not null) return;
        foreach (FactArgument argument in draft.Arguments) if (FactDraft.Same(argument.Filler, filler)) return;
        draft.Add(role, filler);
    }

    /// <summary>Whether somebody takes part in both.</summary>
    private static bool Shares(FactDraft one, FactDraft other)
    {
        foreach (FactArgument argument in one.Arguments)
            foreach (FactArgument second in other.Arguments)
                if (argument.Role is not ("Time" or "Place" or "Destination" or "Origin") && FactDraft.Same(argument.Filler, second.Filler)) return true;
        return false;
    }

    /// <summary>Whether no clause of its own stands between a journey and a happening: "s'est rendu à Oslo pour y rencontrer".</summary>
    private static bool IsPurpose(AnnotatedSentence sentence, int from, int to)
    {
        for (int i = from + 1; i < to; i++)
        {
            if (sentence[i].Form is ";" or ":" or "«" or "“" or "\"" || sentence[i].Upos == PartOfSpeech.Cconj || (sentence[i].Upos == PartOfSpeech.Sconj && sentence.Relation(i) != DependencyRelation.Case)) return false;
            if (sentence.IsVerbal(i) && sentence.Covering[i] < 0 && sentence[i].Features.Has("VerbForm", "Fin")) return false;
        }

        return !sentence[to].Features.Has("VerbForm", "Fin");
    }
}
