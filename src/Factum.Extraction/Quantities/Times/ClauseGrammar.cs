using System.Collections.Generic;
using Factum.Extraction.Documents;
using Factum.Extraction.Grammar;

namespace Factum.Extraction.Quantities.Times;

/// <summary>Tells the tense around a time from the tree of its sentence: the verb that governs it, its auxiliaries, and the verb above when it has no tense of its own.</summary>
internal sealed class ClauseGrammar(IReadOnlyList<Sentence> sentences, ClauseWords words)
{
    private const int HighestClimb = 12;

    /// <summary>The tense of the clause that holds a stretch of text; open when the tree does not tell.</summary>
    public Tense At(int start, int end)
    {
        int index = EvidenceLocator.SentenceAt(sentences, start);
        if (index < 0 || sentences[index].Range.End < end) return Tense.Open;
        Sentence sentence = sentences[index];
        int word = Top(sentence, start, end);
        if (IsPostponedTo(sentence, word)) return Tense.Future;
        if (IsSince(sentence, word)) return Tense.Past;
        // A time that the tree hangs on a name ("leaves for Oslo on Tuesday") is the verb's all the same.
        int head = word < 0 ? -1 : sentence[word].Head;
        if (head >= 0 && sentence[word].Relation.Universal() == DependencyRelation.Nmod && sentence[head].Upos == PartOfSpeech.Propn) word = head;
        for (int climb = 0; word >= 0 && climb < HighestClimb; climb++)
        {
            Tense tense = Of(sentence, word, sentence[word].Start >= start && sentence[word].End <= end);
            if (tense != Tense.Open && (tense != Tense.Present || climb <= 1)) return tense;
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

    /// <summary>Whether a time is one that something was put off to: "reporté à l'automne".</summary>
    private bool IsPostponedTo(Sentence sentence, int word)
    {
        if (word < 0 || sentence[word].Head < 0 || !words.Postponing.Contains(sentence[sentence[word].Head].Lemma)) return false;
        foreach (int child in sentence.Children(word))
            if (sentence[child].Relation.Universal() == DependencyRelation.Case && words.Toward.Contains(sentence[child].Form)) return true;
        return false;
    }

    /// <summary>Whether a time is one since which something lasts: "depuis lundi".</summary>
    private bool IsSince(Sentence sentence, int word)
    {
        if (word < 0) return false;
        foreach (int child in sentence.Children(word))
            if (sentence[child].Relation.Universal() == DependencyRelation.Case && words.Since.Contains(sentence[child].Form)) return true;
        return false;
    }

    /// <summary>Whether a plan is one of old: "initialement prévu", "originally scheduled".</summary>
    private bool WasOnce(Sentence sentence, int index)
    {
        foreach (int child in sentence.Children(index))
            if (words.Formerly.Contains(sentence[child].Form)) return true;
        return index > 0 && words.Formerly.Contains(sentence[index - 1].Form);
    }

    /// <summary>The tense that a word has, or its auxiliaries; the words of the time itself have none, whatever they were taken for.</summary>
    private Tense Of(Sentence sentence, int index, bool isTime)
    {
        ref readonly Word word = ref sentence[index];
        bool verbal = !isTime && word.Upos is PartOfSpeech.Verb or PartOfSpeech.Aux && word.Relation.Universal() is not (DependencyRelation.Obj or DependencyRelation.Xcomp);
        bool participle = verbal && word.Features.Has("VerbForm", "Part") && word.Features.Has("Tense", "Past");
        if (words.Ahead.Contains(word.Lemma) || words.Ahead.Contains(word.Form)) return WasOnce(sentence, index) ? Tense.Past : Tense.Future;
        Tense auxiliary = Tense.Open;
        foreach (int child in sentence.Children(index))
        {
            ref readonly Word aux = ref sentence[child];
            if (aux.Relation.Universal() is not (DependencyRelation.Aux or DependencyRelation.Cop)) continue;
            // "Il aura fallu trois heures lundi": over already; "doit être reçue vendredi": to come, whatever the participle.
            if (participle && aux.Relation == DependencyRelation.AuxTense && aux.Features.Has("Tense", "Fut")) return Tense.Past;
            if (participle && aux.Relation == DependencyRelation.AuxPass && aux.Features.Has("VerbForm", "Inf")) return Tense.Open;
            if (words.Ahead.Contains(aux.Form) || words.Ahead.Contains(aux.Lemma) || aux.Features.Has("Tense", "Fut")) return Tense.Future;
            if (aux.Features.Has("Tense", "Past") || aux.Features.Has("Tense", "Imp")) auxiliary = Tense.Past;
            else if (participle && aux.Relation != DependencyRelation.AuxPass && aux.Relation.Universal() != DependencyRelation.Cop) auxiliary = Tense.Past;
        }

        if (auxiliary != Tense.Open) return auxiliary;
        if (!verbal) return Tense.Open;
        if (word.Features.Has("Tense", "Fut")) return Tense.Future;
        if (word.Features.Has("Mood", "Cnd")) return Tense.Open;
        if (word.Features.Has("Tense", "Past") || word.Features.Has("Tense", "Imp")) return Tense.Past;
        return word.Features.Has("Tense", "Pres") && word.Features.Has("VerbForm", "Fin") && !words.Speech.Contains(word.Lemma) ? Tense.Present : Tense.Open;
    }
}
