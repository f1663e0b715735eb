using Factum.Extraction.Grammar;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Frames.Kinds;

/// <summary>What two sides do with each other: it takes two.</summary>
internal class BargainReading : KindReading
{
    /// <summary>Leaves out what only belongs to a side: "negotiates with the Cassis unit of Norvane".</summary>
    public override void Trim(FrameMatch match)
    {
        if (match.Held("Party") is not PlainList<Filler> parties) return;
        for (int i = parties.Count - 1; i >= 0 && FrameMatch.Distinct(parties) > 2; i--) if (OwnsOne(match, parties[i], parties)) parties.RemoveAt(i);
        if (match.Held("Topic") is not PlainList<Filler> topics || topics.Count > 1) return;
        bool party = OwnsOne(match, topics[0], parties);
        foreach (Filler one in parties) party |= one.Kind == FillerKind.Entity && one.Range.Contains(topics[0].Range);
        if (party) match.Remove("Topic");
    }

    // "Le projet Cassis de Norvane": a name behind the genitive preposition, right behind one of the sides.
    private static bool OwnsOne(FrameMatch match, Filler owner, PlainList<Filler> sides)
    {
        int first = match.Sentence.FirstAt(owner.Range.Start);
        if (first >= match.Sentence.Count || match.Sentence.Covering[first] < 0) return false;
        int at = first - 1;
        if (at > 1 && match.Sentence[at].Upos == PartOfSpeech.Det) at--;
        if (at < 1 || match.Sentence.Lemmas[at] != match.Grammar.Genitive) return false;
        foreach (Filler side in sides) if (side.Kind == FillerKind.Entity && side.Range.End == match.Sentence[at - 1].End) return true;
        return false;
    }

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
