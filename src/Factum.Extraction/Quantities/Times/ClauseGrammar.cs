using System.Collections.Generic;
using Factum.Extraction.Documents;
using Factum.Extraction.Grammar;

namespace Factum.Extraction.Quantities.Times;

/// <summary>Tells the tense around a time from the tree of its sentence: the verb that governs it, its auxiliaries, and the verb above when it has no tense of its own.</summary>
internal sealed class ClauseGrammar(IReadOnlyList<Sentence> sentences, TenseCues cues)
{
    private const int HighestClimb = 12;
    private readonly HashSet<string> ahead = cues.LemmasAhead();

    /// <summary>The tense of the clause that holds a stretch of text; open when the tree does not tell.</summary>
    public Tense At(int start, int end)
    {
        int index = EvidenceLocator.SentenceAt(sentences, start);
        if (index < 0 || sentences[index].Range.End < end) return Tense.Open;
        Sentence sentence = sentences[index];
        int word = Top(sentence, start, end);
        for (int climb = 0; word >= 0 && climb < HighestClimb; climb++)
        {
            Tense tense = Of(sentence, word);
            if (tense != Tense.Open) return tense;
            word = sentence[word].Head;
        }

        return Tense.Open;
    }

    /// <summary>The word of the stretch that the others of it hang on.</summary>
    private static int Top(Sentence sentence, int start, int end)
    {
        for (int i = 0; i < sentence.Count; i++)
        {
            if (sentence[i].End <= start || sentence[i].Start >= end) continue;
            int head = sentence[i].Head;
            if (head < 0 || sentence[head].End <= start || sentence[head].Start >= end) return i;
        }

        return -1;
    }

    private Tense Of(Sentence sentence, int index)
    {
        ref readonly Word word = ref sentence[index];
        bool verbal = word.Upos is PartOfSpeech.Verb or PartOfSpeech.Aux;
        if (ahead.Contains(word.Lemma) || ahead.Contains(word.Form)) return Tense.Future;
        Tense auxiliary = Tense.Open;
        foreach (int child in sentence.Children(index))
        {
            ref readonly Word aux = ref sentence[child];
            if (aux.Relation.Universal() is not (DependencyRelation.Aux or DependencyRelation.Cop)) continue;
            if (ahead.Contains(aux.Form) || ahead.Contains(aux.Lemma) || aux.Features.Has("Tense", "Fut")) return Tense.Future;
            if (aux.Features.Has("Tense", "Past") || aux.Features.Has("Tense", "Imp")) auxiliary = Tense.Past;
            else if (verbal && word.Features.Has("VerbForm", "Part") && word.Features.Has("Tense", "Past") && aux.Relation != DependencyRelation.AuxPass && aux.Relation.Universal() != DependencyRelation.Cop) auxiliary = Tense.Past;
        }

        if (auxiliary != Tense.Open) return auxiliary;
        if (!verbal) return Tense.Open;
        if (word.Features.Has("Tense", "Fut")) return Tense.Future;
        if (word.Features.Has("Mood", "Cnd")) return Tense.Open;
        return word.Features.Has("Tense", "Past") || word.Features.Has("Tense", "Imp") ? Tense.Past : Tense.Open;
    }
}
