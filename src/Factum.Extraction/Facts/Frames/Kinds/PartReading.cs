using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Grammar;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Frames.Kinds;

/// <summary>Something is part of a whole.</summary>
internal sealed class PartReading : KindReading
{
    /// <inheritdoc/>
    /// <remarks>"A member of X, Y and Z": Y stands in the list that X opens.</remarks>
    public override string? Refuse(FrameMatch match)
    {
        AnnotatedSentence sentence = match.Sentence;
        if (match.Candidate.Unit.Trigger != TriggerKind.Noun || !match.Grammar.Has(Construction.NounAdjuncts) || match.Held("Part") is not PlainList<Filler> parts || match.Held("Whole") is not PlainList<Filler> wholes) return null;
        if (match.Fillers.IsPerson(parts[0]) || wholes[0].Range.Start < sentence[match.Clause.Trigger].End || parts[0].Range.Start < wholes[0].Range.End) return null;
        int next = sentence.FirstAt(parts[0].Range.End - 1) + 1;
        if (next < sentence.Count && sentence[next].Form == ",") next++;
        return next < sentence.Count && sentence[next].Upos == PartOfSpeech.Cconj ? "one of a list" : null;
    }
}
