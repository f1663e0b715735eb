using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Facts.Frames;
using Factum.Extraction.Grammar;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Speech;

/// <summary>Finds to whom somebody says something where the clause does not say so itself: "speaking to reporters, X said", "in a letter to shareholders, X wrote".</summary>
internal static class SpokenAudiences
{
    private const FillerTypes Listeners = FillerTypes.Person | FillerTypes.Organization | FillerTypes.Place | FillerTypes.ActorPhrase;

    /// <summary>Completes the statements, in text order.</summary>
    public static void Add(PlainList<SentenceReading> sentences, FactGrammar grammar, PlainList<FactDraft> drafts)
    {
        foreach (FactDraft draft in drafts)
        {
            if (draft.Kind.Name != "Statement") continue;
            SentenceReading reading = sentences[draft.Sentence];
            if (draft.Of("Audience") is Filler told && IsOfWhatIsSaid(reading.Sentence, draft, told)) draft.Arguments.RemoveAll(argument => argument.Role == "Audience");
            if (grammar.Addressing.Count == 0 || draft.Of("Audience") is not null) continue;
            if (Listener(reading, grammar) is Filler listener && !(draft.Of("Speaker") is Filler speaker && FactDraft.Same(speaker, listener))) draft.Add("Audience", listener);
        }
    }

    // "La banque assure avoir prêté 3 millions au groupe": with a sum between, the group is told nothing.
    private static bool IsOfWhatIsSaid(AnnotatedSentence sentence, FactDraft draft, Filler audience)
    {
        for (int word = draft.Trigger + 1; word < sentence.Count && sentence[word].Start < audience.Range.Start; word++)
            if (sentence.Amount[word] >= 0) return true;
        return false;
    }

    private static Filler? Listener(SentenceReading reading, FactGrammar grammar)
    {
        AnnotatedSentence sentence = reading.Sentence;
        for (int word = 0; word + 2 < sentence.Count; word++)
        {
            bool opens = word == 0 || sentence[word - 1].Upos == PartOfSpeech.Punct;
            if (opens && grammar.Addressing.Contains(sentence.Lower(word)) && sentence.Covering[word] < 0) return Phrase(reading, grammar, word + 1);
            if (sentence[word].Upos != PartOfSpeech.Noun || !grammar.ListenerCases.Contains(sentence[word + 1].Form) || !grammar.Messages.Contains(sentence.Lemmas[word])) continue;
            int article = word - 1;
            while (article > 0 && sentence[article].Upos is PartOfSpeech.Adj or PartOfSpeech.Noun) article--;
            if (article > 0 && (sentence[article].Upos == PartOfSpeech.Det || sentence[article].Features.Has("Poss", "Yes")) && sentence.Lower(article - 1) == grammar.MessageCase) return Phrase(reading, grammar, word + 1);
        }

        return null;
    }

    // Past the preposition and what stands before the noun or name that heads the phrase.
    private static Filler? Phrase(SentenceReading reading, FactGrammar grammar, int at)
    {
        AnnotatedSentence sentence = reading.Sentence;
        if (grammar.ListenerCases.Contains(sentence[at].Form)) at++;
        int first = at;
        while (at < sentence.Count && at < first + 4 && sentence.Covering[at] < 0 && (sentence[at].Upos is PartOfSpeech.Det or PartOfSpeech.Adj || sentence[at].Features.Has("Poss", "Yes"))) at++;
        if (at >= sentence.Count || sentence.Time[at] >= 0) return null;
        while (sentence.Covering[at] < 0 && at + 1 < sentence.Count && sentence.Covering[at + 1] < 0 && sentence.IsNominal(at) && sentence[at + 1].Upos == PartOfSpeech.Noun && sentence.Time[at + 1] < 0) at++;
        return sentence.IsNominal(at) ? reading.Fillers.One(at, Listeners) : null;
    }
}
