using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Grammar;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Speech;

/// <summary>Tells verbs of speech that report something said from those that do not: "he spoke for an hour".</summary>
internal sealed class SpokenContent(FactGrammar grammar, QuoterReader quoters)
{
    /// <summary>Whether a verb of speech has something that is said.</summary>
    public bool Says(FactDraft draft, SentenceReading reading)
    {
        if (draft.Of("Quote") is Filler words) return !(draft.Quoted && IsWordsOfOthers(reading, draft.Trigger, words.Range));

        if (draft.Quoted) return SaysBefore(draft, reading);
        AnnotatedSentence sentence = reading.Sentence;
        int verb = draft.Trigger;

        // "Boss took bribes, court told": who stands there is told.
        if (grammar.Telling.Contains(sentence.Lemmas[verb]) && !grammar.Cautioning.Contains(sentence.Lemmas[verb]) && draft.Of("Audience") is null && (verb + 1 >= sentence.Count || sentence[verb + 1].Upos == PartOfSpeech.Punct)) return false;
        if (!sentence.IsVerbal(verb) || IsAttribution(reading, verb)) return true;
        if (draft.Companions.Count > 0 && draft.Polarity == Polarity.Affirmed && draft.Of("Speaker") is not null) return true;
        if (draft.Polarity == Polarity.Denied || draft.Certainty is Certainty.Possible or Certainty.Planned) return false;
        if (draft.Companions.Count > 0 || Performs(sentence, verb)) return true;
        if (sentence[verb].Relation == DependencyRelation.AclRelcl && sentence[verb].Head is int content and > 0 && content < verb && sentence.Lemmas[content] == grammar.Complemented && sentence[content - 1].Upos == PartOfSpeech.Adp) return true;
        bool announces = grammar.Announcing.Contains(sentence.Lemmas[verb]);
        if (HasContent(draft, reading, announces)) return true;
        if ((TellsClause(sentence, verb) && !(sentence.Relation(verb) == DependencyRelation.Acl && grammar.IsPresentParticiple(sentence[verb].Form))) || (grammar.Asserting.Contains(sentence.Lemmas[verb]) && HasFiniteBehind(sentence, verb))) return true;
        if (HasComplementizer(draft, sentence)) return true;
        return (announces || !reading.Clauses.Verb(verb).Passive) && reading.Speech.IsParenthetic(verb, quoters.Subject(reading, verb));
    }

    // "L'usine rouvrira, jure la ministre": what stands before the verb is what is said, without quotation marks too.
    private static bool SaysBefore(FactDraft draft, SentenceReading reading) =>
        draft.Companions.Count == 0 && draft.Polarity == Polarity.Affirmed && draft.Certainty == Certainty.Asserted && draft.Of("Speaker") is Filler voice && voice.Range.Start > draft.TriggerRange.Start && reading.Sentence.IsVerbal(draft.Trigger) && reading.Clauses.EndsInSpeaker(draft.Trigger);

    // "Pour présenter quelques « œuvres »", "n'a pas entendu parler du « réseau »": marks within the phrase of what is done say that the words are those of others.
    private static bool IsWordsOfOthers(SentenceReading reading, int verb, TextRange words)
    {
        AnnotatedSentence sentence = reading.Sentence;
        if (!sentence.IsVerbal(verb) || !reading.Clauses.IsInfinitive(verb) || !sentence.Tree.Range.Contains(words)) return false;
        int before = sentence.FirstAt(words.Start) - 1;
        while (before > verb && sentence[before].Upos == PartOfSpeech.Punct) before--;
        return before > verb && sentence[before].Upos is PartOfSpeech.Det or PartOfSpeech.Num or PartOfSpeech.Adp or PartOfSpeech.Noun or PartOfSpeech.Adj;
    }

    private bool HasContent(FactDraft draft, SentenceReading reading, bool announces)
    {
        foreach (int child in reading.Sentence.Tree.Children(draft.Trigger))
            if (IsContent(draft, reading, child, announces)) return true;
        return false;
    }

    private bool IsContent(FactDraft draft, SentenceReading reading, int child, bool announces)
    {
        AnnotatedSentence sentence = reading.Sentence;
        int verb = draft.Trigger;
        DependencyRelation relation = sentence.Relation(child);
        if (relation == DependencyRelation.Ccomp || (relation is DependencyRelation.Obj or DependencyRelation.Obl or DependencyRelation.Xcomp && child > verb && sentence.Child(child, DependencyRelation.Cop) > verb)) return true;

        // "Wrote to the board demanding an answer".
        if (relation == DependencyRelation.Advcl && child > verb && draft.Of("Audience") is not null && grammar.IsPresentParticiple(sentence[child].Form) && grammar.Stances.TryGetValue(sentence.Lemmas[child], out Stance aim) && aim is Stance.Says or Stance.Opens) return true;
        if (relation == DependencyRelation.Xcomp && grammar.Declaring.Contains(sentence.Lemmas[verb]) && reading.Clauses.Verb(verb).Reflexive) return true;
        if (relation is DependencyRelation.Mark or DependencyRelation.Advmod && child < verb && sentence.Lower(child) == grammar.Equative) return true;
        if (relation == DependencyRelation.Xcomp && sentence.IsVerbal(child) && draft.Arguments.Count > 0 && grammar.Stances.TryGetValue(sentence.Lemmas[verb], out Stance stance) && stance == Stance.Says) return true;
        if (relation is DependencyRelation.Obj && announces && !reading.Clauses.IsReflexive(child)) return true;
        return false;
    }

    private bool HasComplementizer(FactDraft draft, AnnotatedSentence sentence)
    {
        int verb = draft.Trigger;
        for (int i = verb + 1; i < sentence.Count && i <= verb + 9; i++)
        {
            if (sentence.Lemmas[i] == grammar.Complementizer && ((sentence[i].Upos == PartOfSpeech.Sconj && i <= verb + 6) || sentence.Relation(i) == DependencyRelation.Mark || EndsAt(draft.Of("Audience"), sentence[i - 1].End))) return true;
            if (sentence.IsVerbal(i)) return false;
        }

        return false;
    }

    private static bool EndsAt(Filler? filler, int end) => filler is not null && filler.Range.End == end;

    // "Apologised", "called for calm".
    private bool Performs(AnnotatedSentence sentence, int verb) =>
        grammar.Performing.Count > 0 && (grammar.Performing.Contains(sentence.Lemmas[verb]) || (verb + 1 < sentence.Count && grammar.Performing.Contains(sentence.Lemmas[verb] + "_" + sentence.Lemmas[verb + 1])));

    // "Reckon the drug might sell": a finite verb behind what the tree took for the object.
    private static bool TellsClause(AnnotatedSentence sentence, int verb)
    {
        bool nominal = false;
        for (int i = verb + 1; i < sentence.Count && i < verb + 12; i++)
        {
            if (sentence[i].Upos is PartOfSpeech.Sconj or PartOfSpeech.Cconj || sentence[i].Features.Has("PronType", "Rel") || (sentence[i].Upos == PartOfSpeech.Punct && sentence[i].Form is not "-")) return false;
            if (nominal && sentence.Covering[i] < 0 && sentence.IsVerbal(i) && sentence[i].Features.Has("VerbForm", "Fin")) return true;
            nominal |= sentence.IsNominal(i);
        }

        return false;
    }

    // "Said contractors from Norland, which is no party to it, had left": what plainly says tells all that follows.
    private static bool HasFiniteBehind(AnnotatedSentence sentence, int verb)
    {
        if (verb + 2 >= sentence.Count || sentence[verb + 1].Upos == PartOfSpeech.Punct) return false;
        for (int i = verb + 2; i < sentence.Count; i++) if (sentence.Covering[i] < 0 && sentence.IsVerbal(i) && sentence[i].Features.Has("VerbForm", "Fin")) return true;
        return false;
    }

    private static bool IsAttribution(SentenceReading reading, int word)
    {
        foreach (Attribution attribution in reading.Attributions) if (attribution.ByPreposition && attribution.Trigger == word) return true;
        return false;
    }
}
