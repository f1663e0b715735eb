using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Grammar;

namespace Factum.Extraction.Facts.Frames.Kinds;

/// <summary>Who owns what, by shares of it: the share itself is not what is owned.</summary>
internal sealed class OwnershipReading : KindReading
{
    /// <summary>Whether a phrase is but a share: "51 % de X".</summary>
    public static bool IsShare(Filler filler) => filler.Kind == FillerKind.Text && filler.Text.Length > 0 && char.IsDigit(filler.Text[0]) && filler.Text.IndexOf('%') > 0;

    /// <inheritdoc/>
    public override string? Complete(FrameMatch match)
    {
        if (match.Alone("Owned") is Filler equity && match.Sentence.HeadOf(equity.Range) is >= 0 and int head && match.Grammar.EquityNouns.Contains(match.Sentence.Lemmas[head])) match.Remove("Owned");
        if (match.Candidate.Unit.Trigger == TriggerKind.Verb && match.Held("Owned") is null && SharedIn(match, match.Clause.Trigger) is Filler divided && !match.Holds(divided)) match.Roles.Add(("Owned", [divided]));
        return null;
    }

    /// <inheritdoc/>
    public override string? Refuse(FrameMatch match) => match.Alone("Owned") is Filler portion && IsShare(portion) ? "a share of something" : null;

    /// <summary>That of which a relative clause tells who has a share: "X, dont Y détient 80 % du capital", "X, in which Y holds a stake".</summary>
    private static Filler? SharedIn(FrameMatch match, int verb)
    {
        AnnotatedSentence sentence = match.Sentence;
        for (int i = verb - 1; i > 1 && i > verb - 12 && sentence[i].Form != ";"; i--)
        {
            bool oblique = match.Grammar.RelativePronouns.Contains(sentence.Lower(i)) && sentence[i - 1].Upos == PartOfSpeech.Adp;
            if (!oblique && !(match.Grammar.Has(Construction.CloseAppositions) && match.Grammar.RelativePossessives.Contains(sentence.Lower(i)))) continue;
            int antecedent = oblique ? i - 2 : i - 1;
            if (antecedent > 0 && sentence[antecedent].Form == ",") antecedent--;
            return antecedent >= 0 && sentence.IsNominal(antecedent) ? match.Fillers.One(antecedent, FillerTypes.Organization | FillerTypes.Product | FillerTypes.Place | FillerTypes.Phrase) : null;
        }

        return null;
    }
}
