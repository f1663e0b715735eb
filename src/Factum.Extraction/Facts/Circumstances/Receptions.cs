using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Facts.Frames;
using Factum.Extraction.Facts.Speech;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Circumstances;

/// <summary>Takes whoever receives a visitor where they are going for the visit's host: "went to Riga, where she was received by X".</summary>
internal static class Receptions
{
    // How many words a relative clause may have before its verb.
    private const int WordsBefore = 8;

    // How many words behind the verb may name who receives.
    private const int WordsBehind = 16;

    /// <summary>Gives visits that stand in text order their hosts, and drops what told of the reception by itself.</summary>
    public static void Join(PlainList<SentenceReading> sentences, FactGrammar grammar, PlainList<FactDraft> drafts)
    {
        if (grammar.Welcoming.Count == 0) return;
        FactDraft? visit = null;
        for (int i = 0; i < drafts.Count; i++)
        {
            FactDraft draft = drafts[i];
            bool received = visit is not null && visit.Sentence == draft.Sentence && visit.Trigger < draft.Trigger && draft.Merged.Count == 0 && draft.Kind.Name is "Meeting" or "Visit" && Receives(sentences[draft.Sentence].Sentence, grammar, draft.Trigger);
            if (!received)
            {
                if (draft.Kind.Name == "Visit" && draft.Of("Visitor") is not null && draft.Of("Host") is null && draft.Of("Place") is not null) visit = draft;
                continue;
            }

            if (Host(sentences[draft.Sentence], draft, visit!.Of("Visitor")!) is not Filler host) continue;
            visit!.Add("Host", host);
            drafts.RemoveAt(i--);
            visit = null;
        }
    }

    /// <summary>Whether a verb of receiving heads a relative clause of place.</summary>
    private static bool Receives(AnnotatedSentence sentence, FactGrammar grammar, int verb)
    {
        if (!grammar.Welcoming.Contains(sentence.Lemmas[verb])) return false;
        for (int word = verb - 1; word > 0 && word > verb - WordsBefore; word--)
        {
            if (sentence[word].Form is ";" or ":" or ".") return false;
            if (grammar.RelativeAdverbs.Contains(sentence.Lower(word))) return true;
        }

        return false;
    }

    /// <summary>Who receives: the other of those that the fact names, or the first person behind the verb.</summary>
    private static Filler? Host(SentenceReading reading, FactDraft reception, Filler visitor)
    {
        AnnotatedSentence sentence = reading.Sentence;
        for (int word = reception.Trigger + 1; word < sentence.Count && word < reception.Trigger + WordsBehind && sentence[word].Form is not (";" or "."); word++)
            if (sentence.Covering[word] >= 0 && reading.Fillers.Entity(word, FillerTypes.Person) is Filler behind && !FactDraft.Same(behind, visitor)) return behind;
        foreach (FactArgument argument in reception.Arguments)
            if (argument.Role is "Participant" or "Host" or "Visitor" && argument.Filler.Kind == FillerKind.Entity && !FactDraft.Same(argument.Filler, visitor)) return argument.Filler;
        return null;
    }
}
