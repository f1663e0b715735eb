using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Grammar;

namespace Factum.Extraction.Facts.Frames.Kinds;

/// <summary>Somebody says something.</summary>
internal sealed class StatementReading : KindReading
{
    /// <inheritdoc/>
    /// <remarks>"She maintained her office", "he wrote songs": what has an object other than what is said is not said.</remarks>
    public override string? Refuse(FrameMatch match)
    {
        AnnotatedSentence sentence = match.Sentence;
        int verb = match.Clause.Trigger;
        if (match.Candidate.Unit.Trigger != TriggerKind.Verb || !match.Grammar.Writing.Contains(match.Candidate.Unit.Lemma)) return null;
        foreach (Complement complement in match.Clause.Complements)
            if (complement.Function == "obj" && complement.Head > verb && sentence.IsNominal(complement.Head) && !IsQuoted(sentence, verb, complement.Head)) return "not what is said";
        return null;
    }

    private static bool IsQuoted(AnnotatedSentence sentence, int verb, int word)
    {
        for (int i = verb + 1; i < word; i++) if (sentence[i].Upos == PartOfSpeech.Punct) return true;
        return false;
    }

    /// <inheritdoc/>
    /// <remarks>Whoever speaks is no word of the expression.</remarks>
    public override bool IsForeign(FrameMatch match, int trigger, int companion) => companion < trigger && match.Sentence.Relation(companion) == DependencyRelation.Nsubj;
}
