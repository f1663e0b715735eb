using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Facts.Frames;
using Factum.Extraction.Facts.Speech;
using Factum.Extraction.Grammar;
using Factum.Extraction.Mentions;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Circumstances;

/// <summary>Gives a happening that a phrase places the place that the phrase names: "Dakar" of "a visité deux écoles de Dakar", "Plozan" of "visitera le centre de formation, à Plozan".</summary>
internal static class NamedPlaces
{
    /// <summary>Puts names in the place of phrases.</summary>
    public static void Apply(PlainList<SentenceReading> sentences, DocumentEntities entities, FactGrammar grammar, PlainList<FactDraft> drafts)
    {
        foreach (FactDraft draft in drafts)
        {
            if (!draft.Kind.IsEvent) continue;
            for (int i = 0; i < draft.Arguments.Count; i++)
            {
                if (draft.Arguments[i].Role != "Place" || draft.Arguments[i].Filler is not { Kind: FillerKind.Text } phrase) continue;
                SentenceReading reading = sentences[draft.Sentence];
                int last = reading.Sentence.FirstAt(phrase.Range.End - 1);
                if (last < reading.Sentence.Count && Named(reading, entities, grammar, last) is int word and >= 0 && reading.Fillers.Entity(word, FillerTypes.Place) is Filler named) draft.Arguments[i] = new FactArgument("Place", named);
            }
        }
    }

    /// <summary>A word of the name that ends a phrase, or that a comma and a preposition of place add to it; or -1.</summary>
    private static int Named(SentenceReading reading, DocumentEntities entities, FactGrammar grammar, int last)
    {
        AnnotatedSentence sentence = reading.Sentence;
        if (IsPlace(sentence, entities, last)) return last;
        int at = last + 1;
        if (at + 2 >= sentence.Count || sentence[at].Form != "," || !grammar.Locatives.Contains(sentence.Lemmas[at + 1])) return -1;
        at += 2;
        while (at + 1 < sentence.Count && sentence.Covering[at] < 0 && sentence[at].Upos == PartOfSpeech.Det) at++;
        return IsPlace(sentence, entities, at) ? at : -1;
    }

    private static bool IsPlace(AnnotatedSentence sentence, DocumentEntities entities, int word) =>
        sentence.Covering[word] >= 0 && entities.Entities[entities.Mentions[sentence.Covering[word]].Entity].Kind == EntityKind.Place;
}
