using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Facts.Fillers;
using Factum.Extraction.Facts.Speech;
using Factum.Extraction.Grammar;
using Factum.Extraction.Mentions;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Circumstances;

/// <summary>Gives happenings that only say "there" or "where" the place that was named last: "L'usine de Brest a brûlé. La ministre s'est rendue sur place", "Oslo, where she met Jo Lund".</summary>
internal static class PlacesTakenUp
{
    // How many sentences back the place may be named.
    private const int Reach = 2;

    // How many words a relative clause may have before its verb.
    private const int WordsOfClause = 12;

    /// <summary>Adds the places.</summary>
    public static void Add(PlainList<SentenceReading> sentences, DocumentEntities entities, FactGrammar grammar, string text, PlainList<FactDraft> drafts)
    {
        MentionOrder order = new(entities);
        foreach (FactDraft draft in drafts)
        {
            bool moves = draft.Kind.Name == "Movement";
            if (!(moves || grammar.Sites.Contains(draft.Kind.Name)) || draft.IsLabel || draft.Of("Place") is not null || draft.Of("Destination") is not null || draft.Of("Host") is not null) continue;
            AnnotatedSentence sentence = sentences[draft.Sentence].Sentence;
            Mention? named = SaysThere(sentence, grammar, draft.Trigger) ? Last(sentences, entities, order, draft) : moves ? null : Where(sentence, entities, grammar, draft.Trigger);
            if (named is not null) draft.Add(moves ? "Destination" : "Place", new Filler(FillerKind.Entity, named.Entity, named.Range.Of(text), named.Range));
        }
    }

    private static bool SaysThere(AnnotatedSentence sentence, FactGrammar grammar, int verb)
    {
        for (int i = verb + 1; i < sentence.Count && i <= verb + 3; i++)
            if (grammar.There.Contains(sentence.Lower(i)) || (i + 1 < sentence.Count && grammar.There.Contains(sentence.Lower(i) + "_" + sentence.Lower(i + 1)) && !(i + 2 < sentence.Count && sentence.Lemmas[i + 2] == grammar.Genitive))) return true;
        for (int i = verb - 1; i >= 0 && i >= verb - 4 && sentence[i].Upos is PartOfSpeech.Aux or PartOfSpeech.Pron or PartOfSpeech.Adv; i--)
            if (grammar.LocativeClitics.Contains(sentence.Lower(i))) return true;
        return false;
    }

    /// <summary>The place right before a relative adverb whose clause a verb heads: "Oslo" of "à Oslo, où elle rencontrera X".</summary>
    private static Mention? Where(AnnotatedSentence sentence, DocumentEntities entities, FactGrammar grammar, int verb)
    {
        for (int i = verb - 1; i > 0 && i > verb - WordsOfClause; i--)
        {
            if (sentence[i].Form is ";" or ":" || (sentence[i].Upos == PartOfSpeech.Verb && sentence.Covering[i] < 0 && sentence[i].Features.Has("VerbForm", "Fin") && sentence[i].Head != verb)) return null;
            if (!grammar.RelativeAdverbs.Contains(sentence.Lower(i))) continue;
            int before = sentence[i - 1].Form == "," ? i - 2 : i - 1;
            int name = before < 0 ? -1 : sentence.Covering[before];
            return name >= 0 && entities.Entities[entities.Mentions[name].Entity].Kind == EntityKind.Place ? entities.Mentions[name] : null;
        }

        return null;
    }

    /// <summary>The last mention of a place before a fact's words, in its sentence or shortly before.</summary>
    private static Mention? Last(PlainList<SentenceReading> sentences, DocumentEntities entities, MentionOrder order, FactDraft draft)
    {
        int from = sentences[draft.Sentence < Reach ? 0 : draft.Sentence - Reach].Sentence.Tree.Range.Start;
        int behind = order.FirstFrom(draft.TriggerRange.Start);
        for (int i = behind - 1; i >= 0 && i >= behind - MentionOrder.Reach; i--)
        {
            Mention mention = entities.Mentions[i];
            if (mention.Range.Start < from) return null;
            if (mention.Form == MentionForm.Name && entities.Entities[mention.Entity].Kind == EntityKind.Place) return mention;
        }

        return null;
    }
}
