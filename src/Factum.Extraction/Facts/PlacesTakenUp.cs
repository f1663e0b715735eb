using System.Collections.Generic;
using Factum.Extraction.Grammar;
using Factum.Extraction.Mentions;

namespace Factum.Extraction.Facts;

/// <summary>Gives visits that only say "there" the place that was named last: "L'usine de Brest a brûlé. La ministre s'est rendue sur place."</summary>
internal static class PlacesTakenUp
{
    // How many sentences back the place may be named.
    private const int Reach = 2;

    /// <summary>Adds the places.</summary>
    public static void Add(IReadOnlyList<SentenceReading> sentences, DocumentEntities entities, FactGrammar grammar, string text, List<FactDraft> drafts)
    {
        if (grammar.There.Count == 0) return;
        foreach (FactDraft draft in drafts)
        {
            if (draft.Kind.Name is not ("Visit" or "Movement") || draft.Of("Place") is not null || draft.Of("Destination") is not null || draft.Of("Host") is not null || !SaysThere(sentences[draft.Sentence].Sentence, grammar, draft.Trigger)) continue;
            if (Last(sentences, entities, draft) is Mention named) draft.Add(draft.Kind.Name == "Visit" ? "Place" : "Destination", new Filler(FillerKind.Entity, named.Entity, named.Range.Of(text), named.Range));
        }
    }

    private static bool SaysThere(AnnotatedSentence sentence, FactGrammar grammar, int verb)
    {
        for (int i = verb + 1; i + 1 < sentence.Count && i <= verb + 3; i++)
            if (grammar.There.Contains(sentence.Lower(i) + "_" + sentence.Lower(i + 1)) && !(i + 2 < sentence.Count && sentence.Lemmas[i + 2] == grammar.Genitive)) return true;
        for (int i = verb - 1; i >= 0 && i >= verb - 4 && sentence[i].Upos is PartOfSpeech.Aux or PartOfSpeech.Pron or PartOfSpeech.Adv; i--)
            if (grammar.There.Contains(sentence.Lower(i))) return true;
        return false;
    }

    /// <summary>The last mention of a place before a fact's words, in its sentence or shortly before.</summary>
    private static Mention? Last(IReadOnlyList<SentenceReading> sentences, DocumentEntities entities, FactDraft draft)
    {
        int from = sentences[draft.Sentence < Reach ? 0 : draft.Sentence - Reach].Sentence.Tree.Range.Start;
        Mention? last = null;
        foreach (Mention mention in entities.Mentions)
        {
            if (mention.Range.Start >= draft.TriggerRange.Start) break;
            if (mention.Range.Start >= from && mention.Form == MentionForm.Name && entities.Entities[mention.Entity].Kind == EntityKind.Place) last = mention;
        }

        return last;
    }
}
