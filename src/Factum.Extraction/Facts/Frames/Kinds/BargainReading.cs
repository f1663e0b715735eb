using Factum.Extraction.Grammar;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Frames.Kinds;

/// <summary>What two sides do with each other: it takes two.</summary>
internal class BargainReading : KindReading
{
    /// <summary>A kind that is one happening of all its sides.</summary>
    public BargainReading() => IsMutual = true;

    /// <inheritdoc/>
    public override string? Refuse(FrameMatch match) => IsAlone(match) ? "takes two" : null;

    /// <summary>Whether one side will do.</summary>
    protected virtual bool MayBeAlone(FrameMatch match, Filler party) => false;

    /// <summary>Whether what takes two has one alone, and not several in one phrase.</summary>
    private bool IsAlone(FrameMatch match)
    {
        if (match.Held("Party") is not PlainList<Filler> held) return match.Grammar.Reflexive.Length > 0;
        if (MayBeAlone(match, held[0])) return false;
        if (FrameMatch.Distinct(held) > 1 || held[0].Kind != FillerKind.Text) return FrameMatch.Distinct(held) < 2;
        int head = match.Sentence.HeadOf(held[0].Range);
        return head < 0 || !(match.Sentence[head].Features.Has("Number", "Plur") || match.Sentence[head].Upos == PartOfSpeech.Pron || match.Grammar.Pairs.Contains(match.Sentence.Lower(head)));
    }
}
