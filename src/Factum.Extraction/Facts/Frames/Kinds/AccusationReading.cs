using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Grammar;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Frames.Kinds;

/// <summary>Somebody is accused of something.</summary>
internal sealed class AccusationReading : KindReading
{
    /// <inheritdoc/>
    /// <remarks>Ends whoever is accused before what of: "accused the firm of theft".</remarks>
    public override void Trim(FrameMatch match)
    {
        AnnotatedSentence sentence = match.Sentence;
        if (match.Candidate.Unit.Trigger != TriggerKind.Verb || match.Grammar.ChargeMarks.Count == 0 || match.Alone("Accused") is not Filler accused || sentence.HeadOf(accused.Range) is not (int head and >= 0) || head < match.Clause.Trigger) return;
        int last = sentence.FirstAt(accused.Range.End - 1);
        int mark = last;
        while (mark > head && !(sentence[mark].Upos == PartOfSpeech.Adp && match.Grammar.ChargeMarks.Contains(sentence[mark].Form))) mark--;
        if (mark == head || sentence.Covering[last] >= 0 || match.Grammar.IsActor(sentence.Lemmas[last]) || match.Grammar.Establishments.Contains(sentence.Lemmas[last])) return;
        match.Replace("Accused", match.Fillers.Text(new TextRange(accused.Range.Start, sentence[mark - 1].End)));
    }
}
