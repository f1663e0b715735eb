using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Facts.Frames;
using Factum.Extraction.Facts.Speech;
using Factum.Extraction.Grammar;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Happenings;

/// <summary>Pairs off two lists: "leurs entreprises respectives, A et B" of X and Y gives X's A and Y's B.</summary>
internal static class RespectiveFacts
{
    /// <summary>Adds the relations that the noun states.</summary>
    public static void Add(PlainList<SentenceReading> sentences, FactGrammar grammar, FrameIndex index, PlainList<FactDraft> drafts)
    {
        for (int s = 0; s < sentences.Count; s++)
        {
            SentenceReading reading = sentences[s];
            AnnotatedSentence sentence = reading.Sentence;
            if (!sentence.MayHaveAny(grammar.Respective)) continue;
            for (int word = 1; word < sentence.Count; word++)
            {
                if (!grammar.Respective.Contains(sentence.Lemmas[word])) continue;
                int noun = word - 1;
                while (noun > 0 && sentence[noun].Upos == PartOfSpeech.Adj) noun--;
                if (sentence[noun].Upos != PartOfSpeech.Noun) continue;
                PlainList<Filler> parts = Named(reading, word + 1);
                if (parts.Count < 2) continue;
                PlainList<Filler> wholes = Together(sentences, s, noun, parts);
                if (wholes.Count == parts.Count) Pair(sentence, noun, index, wholes, parts, drafts);
            }
        }
    }

    /// <summary>The names that follow: ", A et B" or "A et B".</summary>
    private static PlainList<Filler> Named(SentenceReading reading, int from)
    {
        AnnotatedSentence sentence = reading.Sentence;
        int at = from;
        if (at < sentence.Count && sentence[at].Form is "," or "(") at++;
        PlainList<Filler> named = [];
        while (at < sentence.Count && named.Count < 8)
        {
            while (at < sentence.Count && sentence[at].Upos == PartOfSpeech.Det) at++;
            if (at >= sentence.Count || sentence.Covering[at] < 0 || reading.Fillers.Entity(at, FillerTypes.Named) is not Filler filler) break;
            named.Add(filler);
            int name = sentence.Covering[at];
            while (at < sentence.Count && sentence.Covering[at] == name) at++;
            if (at >= sentence.Count || !(sentence[at].Form == "," || sentence[at].Upos == PartOfSpeech.Cconj)) break;
            at++;
        }

        return named;
    }

    /// <summary>Those who were last named together before the noun, in this sentence or the one before.</summary>
    private static PlainList<Filler> Together(PlainList<SentenceReading> sentences, int s, int noun, PlainList<Filler> parts)
    {
        for (int i = s; i >= 0 && i >= s - 2; i--)
        {
            SentenceReading reading = sentences[i];
            AnnotatedSentence sentence = reading.Sentence;
            for (int word = (i == s ? noun : sentence.Count) - 1; word > 1; word--)
            {
                if (sentence[word].Upos != PartOfSpeech.Cconj || word + 1 >= sentence.Count) continue;
                PlainList<Filler> group = [];
                int right = word + 1;
                while (right + 1 < sentence.Count && sentence[right].Upos is PartOfSpeech.Det or PartOfSpeech.Noun or PartOfSpeech.Adj && sentence.Covering[right] < 0) right++;
                if (reading.Fillers.Entity(right, FillerTypes.Person | FillerTypes.Organization | FillerTypes.Place) is not Filler second || reading.Fillers.Entity(word - 1, FillerTypes.Person | FillerTypes.Organization | FillerTypes.Place) is not Filler first) continue;
                group.Add(first);
                reading.Fillers.AddListedBefore(group, right, FillerTypes.Person | FillerTypes.Organization | FillerTypes.Place);
                PlainList<Filler> together = [];
                foreach (Filler filler in group) if (!together.Exists(held => FactDraft.Same(held, filler))) together.Add(filler);
                together.Add(second);
                if (together.Count == parts.Count && !together.Exists(one => parts.Exists(part => FactDraft.Same(one, part)))) return together;
            }
        }

        return [];
    }

    private static void Pair(AnnotatedSentence sentence, int noun, FrameIndex index, PlainList<Filler> wholes, PlainList<Filler> parts, PlainList<FactDraft> drafts)
    {
        foreach (Evoked evoked in index.Find(TriggerKind.Noun, sentence.Lemmas[noun]))
        {
            string? self = null;
            string? whole = null;
            foreach (RoleBinding binding in evoked.Bindings)
            {
                if (binding.Function == "self") self = binding.Role;
                else if (binding.Function == "poss") whole = binding.Role;
            }

            if (self is null || whole is null || self == whole) continue;
            for (int i = 0; i < parts.Count; i++)
            {
                FactDraft draft = new(evoked.Kind, sentence.Index, noun) { IsLabel = !evoked.Kind.IsEvent, TriggerRange = new(sentence[noun].Start, sentence[noun].End) };
                draft.Add(self, parts[i]);
                draft.Add(whole, wholes[i]);
                if (evoked.Unit.OwnRole is string own) draft.Add(own, new Filler(FillerKind.Text, -1, sentence[noun].Form, draft.TriggerRange));
                drafts.Add(draft);
            }

            return;
        }
    }
}
