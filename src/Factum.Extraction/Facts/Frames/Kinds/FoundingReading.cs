using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Grammar;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Frames.Kinds;

/// <summary>Somebody founds something.</summary>
internal sealed class FoundingReading : KindReading
{
    /// <inheritdoc/>
    /// <remarks>"X starts to avoid Y": what another verb acts on is not what is started.</remarks>
    public override string? Refuse(FrameMatch match)
    {
        AnnotatedSentence sentence = match.Sentence;
        if (match.Candidate.Unit.Trigger != TriggerKind.Verb || !match.Grammar.Has(Construction.NounAdjuncts) || match.Held("Organization") is not PlainList<Filler> founded || founded[0].Range.Start < sentence[match.Clause.Trigger].End) return null;
        int next = match.Clause.Trigger + 1;
        if (next < sentence.Count && sentence[next].Form == match.Grammar.InfinitiveMark) next++;
        return next < sentence.Count && sentence[next].Upos == PartOfSpeech.Verb && sentence.Covering[next] < 0 && sentence[next].Start < founded[0].Range.Start && sentence.Relation(next) == DependencyRelation.Xcomp ? "begins to do something" : null;
    }
}
