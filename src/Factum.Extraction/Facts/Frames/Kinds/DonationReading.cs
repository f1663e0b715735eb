using System;
using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Frames.Kinds;

/// <summary>Somebody gives: public bodies grant and funds invest, unless the words make a gift of it.</summary>
internal sealed class DonationReading : KindReading
{
    /// <inheritdoc/>
    public override string? Refuse(FrameMatch match)
    {
        if (match.Held("Donor") is not PlainList<Filler> donors) return null;
        if (IsCompelled(match)) return "paid under order";
        bool charity = match.Candidate.Unit.Condition == "charity";
        if ((charity && IsPublicBody(match, donors[0])) || IsGrant(match, donors)) return "a public body grants";
        return (charity || match.Held("Recipient") is null) && match.Grammar.Funds.Count > 0 && IsFund(match, donors[0]) ? "a fund invests" : null;
    }

    // "Condamnée à verser 2 000 euros à l'association": what a court orders is no gift.
    private static bool IsCompelled(FrameMatch match)
    {
        AnnotatedSentence sentence = match.Sentence;
        if (match.Grammar.Compelling.Count == 0) return false;
        for (int verb = match.Clause.Trigger, steps = 0; verb >= 0 && steps < 3; verb = sentence[verb].Head, steps++)
            if (match.Grammar.Compelling.Contains(sentence.Lemmas[verb])) return true;
        return false;
    }

    /// <summary>Whether a body's first words tell that it is public: "la Ville de", "l'État".</summary>
    public static bool IsPublicBody(FrameMatch match, Filler donor)
    {
        AnnotatedSentence sentence = match.Sentence;
        int first = sentence.FirstAt(donor.Range.Start);
        for (int i = first; i < sentence.Count && sentence[i].Start < donor.Range.End && i < first + 3; i++) if (match.Grammar.PublicBodies.Contains(sentence.Lemmas[i]) || match.Grammar.PublicBodies.Contains(sentence[i].Form.ToLowerInvariant())) return true;
        return false;
    }

    /// <summary>Whether states, regions and councils pay what others give, unless the words make a gift of it.</summary>
    private static bool IsGrant(FrameMatch match, PlainList<Filler> donors)
    {
        AnnotatedSentence sentence = match.Sentence;
        if (match.Grammar.Gifts.Contains(match.Candidate.Unit.Lemma)) return false;
        foreach (string companion in match.Candidate.Companions) if (match.Grammar.Gifts.Contains(companion)) return false;
        foreach (Filler donor in donors) if (!IsPublicBody(match, donor) && !match.Fillers.IsPlace(donor)) return false;
        foreach (string word in match.Grammar.Gifts) if (sentence.MayHave(word) && Array.IndexOf(sentence.Lemmas, word) >= 0) return false;
        return true;
    }

    // "Le fonds X", wherever the sentence names it.
    private static bool IsFund(FrameMatch match, Filler donor)
    {
        AnnotatedSentence sentence = match.Sentence;
        if (donor.Kind == FillerKind.Text) return sentence.HeadOf(donor.Range) is int head and >= 0 && match.Grammar.Funds.Contains(sentence.Lemmas[head]);
        for (int i = 0; i < sentence.Count; i++)
        {
            if (!match.Grammar.Funds.Contains(sentence.Lemmas[i])) continue;
            for (int at = i; at < sentence.Count && at <= i + 3; at++) if (sentence.Covering[at] >= 0 && match.Fillers.Entity(at, FillerTypes.Organization) is Filler named && named.Index == donor.Index) return true;
        }

        return false;
    }
}
