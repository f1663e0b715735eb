using System;
using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Facts.Speech;
using Factum.Extraction.Grammar;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Posts;

/// <summary>Names the body of an office that a pronoun before the verb takes up, "elle en reste présidente": the organisation under discussion.</summary>
internal static class BodiesTakenUp
{
    private const int Farthest = 6;

    /// <summary>Completes the offices of a document.</summary>
    /// <param name="grammar">The words of the language.</param>
    /// <param name="sentences">The sentences.</param>
    /// <param name="topicAt">The organisation under discussion at an offset.</param>
    /// <param name="drafts">The facts, which are changed.</param>
    public static void Name(FactGrammar grammar, PlainList<SentenceReading> sentences, Func<int, Filler?> topicAt, PlainList<FactDraft> drafts)
    {
        if (grammar.BodyPronouns.Count == 0) return;
        foreach (FactDraft draft in drafts)
        {
            if (draft.Kind.Name != "Position" || draft.Of("Organization") is not null) continue;
            AnnotatedSentence sentence = sentences[draft.Sentence].Sentence;
            int pronoun = Pronoun(sentence, grammar, draft.Trigger);
            if (pronoun >= 0 && topicAt(sentence[pronoun].Start) is Filler body) draft.Add("Organization", body);
        }
    }

    private static int Pronoun(AnnotatedSentence sentence, FactGrammar grammar, int office)
    {
        for (int i = office - 2; i >= 0 && i > office - Farthest; i--)
            if ((sentence[i].Upos == PartOfSpeech.Pron || sentence.Relation(i) == DependencyRelation.Iobj) && grammar.BodyPronouns.Contains(sentence.Lower(i)) && sentence[i + 1].Upos is PartOfSpeech.Verb or PartOfSpeech.Aux && grammar.Copulas.Contains(sentence.Lemmas[i + 1])) return i;
        return -1;
    }
}
