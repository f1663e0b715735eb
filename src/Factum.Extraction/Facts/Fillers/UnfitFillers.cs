using System.Collections.Generic;
using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Facts.Speech;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Fillers;

/// <summary>Drops what is told of things that cannot be in it: a road that leads to a town does not move, and nobody meets a letter.</summary>
internal static class UnfitFillers
{
    /// <summary>Drops the facts, or of a circumstance only what fills it.</summary>
    public static void Drop(IReadOnlyList<SentenceReading> sentences, FactGrammar grammar, List<FactDraft> drafts)
    {
        if (grammar.Unfit.Count == 0) return;
        for (int i = drafts.Count - 1; i >= 0; i--)
            if (IsUnfit(drafts[i], sentences, grammar)) drafts.RemoveAt(i);
    }

    private static bool IsUnfit(FactDraft draft, IReadOnlyList<SentenceReading> sentences, FactGrammar grammar)
    {
        for (int i = draft.Arguments.Count - 1; i >= 0; i--)
        {
            FactArgument argument = draft.Arguments[i];
            if (argument.Filler.Kind != FillerKind.Text || !grammar.Unfit.TryGetValue(argument.Role, out WordSet? unfit) || Of(argument.Filler.Range, draft.Sentence, sentences) is not AnnotatedSentence sentence) continue;
            int head = sentence.HeadOf(argument.Filler.Range);
            if (head < 0 || sentence.Covering[head] >= 0 || !unfit.Contains(sentence.Lemmas[head])) continue;
            if (argument.Role is not ("Audience" or "Place")) return true;
            draft.Arguments.RemoveAt(i);
        }

        return false;
    }

    // What a pronoun takes up stands in a sentence before.
    private static AnnotatedSentence? Of(TextRange range, int told, IReadOnlyList<SentenceReading> sentences)
    {
        while (told > 0 && sentences[told].Sentence.Tree.Range.Start > range.Start) told--;
        return sentences[told].Sentence.Tree.Range.Contains(range) ? sentences[told].Sentence : null;
    }
}
