using System.Collections.Generic;
using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Facts.Frames;
using Factum.Extraction.Facts.Speech;
using Factum.Extraction.Grammar;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Relations;

/// <summary>What a participle that is joined to a name says of the noun behind it.</summary>
/// <param name="Kind">The kind of fact.</param>
/// <param name="Named">The role of the name that is joined to it.</param>
/// <param name="NamedTypes">What that name may be.</param>
/// <param name="Modified">The role of the noun behind it.</param>
/// <param name="ModifiedTypes">What that noun may be.</param>
internal sealed record CompoundParticiple(string Kind, string Named, FillerTypes NamedTypes, string Modified, FillerTypes ModifiedTypes);

/// <summary>Facts of names joined to a participle: "the Cork-born singer X", "a Halden-backed start-up".</summary>
internal static class CompoundParticiples
{
    /// <summary>Adds the facts, or what is missing of those told by the participle itself.</summary>
    public static void Add(PlainList<SentenceReading> sentences, FactGrammar grammar, PlainList<FactDraft> drafts)
    {
        Dictionary<long, PlainList<FactDraft>>? byTrigger = null;
        foreach (SentenceReading reading in sentences)
        {
            AnnotatedSentence sentence = reading.Sentence;
            if (!sentence.HasNames || !sentence.MayHave("-")) continue;
            for (int word = 0; word + 3 < sentence.Count; word++)
            {
                if (sentence[word + 1].Form != "-" || sentence.Covering[word] < 0 || !grammar.CompoundParticiples.TryGetValue(sentence[word + 2].Form, out CompoundParticiple? compound)) continue;
                Add(reading, word, compound, byTrigger ??= ByTrigger(drafts), drafts);
            }
        }
    }

    private static void Add(SentenceReading reading, int word, CompoundParticiple compound, Dictionary<long, PlainList<FactDraft>> byTrigger, PlainList<FactDraft> drafts)
    {
        AnnotatedSentence sentence = reading.Sentence;
        if (reading.Fillers.Entity(word, compound.NamedTypes) is not Filler named || Modified(reading, word + 2, compound.ModifiedTypes) is not Filler modified || FactDraft.Same(named, modified)) return;
        FactDraft? told = Told(byTrigger, sentence.Index, word + 2, compound.Kind);
        if (told is null)
        {
            told = new FactDraft(FactVocabulary.Find(compound.Kind)!, sentence.Index, word + 2) { IsLabel = true, TriggerRange = new TextRange(sentence[word + 2].Start, sentence[word + 2].End), Score = 0.8 };
            drafts.Add(told);
            Add(byTrigger, told);
        }

        if (told.Of(compound.Modified) is null) told.Add(compound.Modified, modified);
        if (told.Of(compound.Named) is null) told.Add(compound.Named, named);
    }

    private static Dictionary<long, PlainList<FactDraft>> ByTrigger(PlainList<FactDraft> drafts)
    {
        Dictionary<long, PlainList<FactDraft>> found = [];
        foreach (FactDraft draft in drafts) Add(found, draft);
        return found;
    }

    private static void Add(Dictionary<long, PlainList<FactDraft>> found, FactDraft draft)
    {
        long key = PairKey.Of(draft.Sentence, draft.Trigger);
        if (!found.TryGetValue(key, out PlainList<FactDraft>? here)) found.Add(key, here = new(1));
        here.Add(draft);
    }

    private static FactDraft? Told(Dictionary<long, PlainList<FactDraft>> drafts, int sentence, int trigger, string kind)
    {
        if (!drafts.TryGetValue(PairKey.Of(sentence, trigger), out PlainList<FactDraft>? here)) return null;
        foreach (FactDraft draft in here) if (draft.Kind.Name == kind) return draft;
        return null;
    }

    private static Filler? Modified(SentenceReading reading, int participle, FillerTypes types)
    {
        AnnotatedSentence sentence = reading.Sentence;
        int noun = participle + 1;
        while (noun + 1 < sentence.Count && noun < participle + 7 && sentence.Covering[noun] < 0 && (IsJoined(sentence, noun) || (sentence[noun].Upos is PartOfSpeech.Adj or PartOfSpeech.Noun && (sentence.Covering[noun + 1] >= 0 || sentence[noun + 1].Upos is PartOfSpeech.Noun or PartOfSpeech.Adj)))) noun++;
        if (noun >= sentence.Count) return null;
        if (sentence.Covering[noun] >= 0) return reading.Fillers.NamedLoosely(noun, types & FillerTypes.Named);
        if (reading.Fillers.Entity(noun, types & FillerTypes.Named) is Filler referred) return referred;
        return sentence[noun].Upos is PartOfSpeech.Noun or PartOfSpeech.Adp or PartOfSpeech.Adv && (types & FillerTypes.Phrase) != 0 ? reading.Fillers.Text(new TextRange(sentence[participle + 1].Start, sentence[noun].End)) : null;
    }

    // The parts of "start-up".
    private static bool IsJoined(AnnotatedSentence sentence, int word) => (sentence[word].Form == "-" && !sentence[word].SpaceAfter) || (sentence[word + 1].Form == "-" && !sentence[word].SpaceAfter);
}
