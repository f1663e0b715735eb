using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Grammar;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Frames.Kinds;

/// <summary>Somebody or something goes somewhere: not who makes others go, nor with what.</summary>
internal sealed class JourneyReading : KindReading
{
    /// <inheritdoc/>
    /// <remarks>"Les guides vous feront visiter Lyon": the guides do not visit it; "sur le chantier avec un guide": the guide is no part of the place.</remarks>
    public override string? Settle(FrameMatch match)
    {
        if (match.Candidate.Unit.Trigger == TriggerKind.Verb && IsCaused(match.Sentence, match.Clause.Trigger)) return "made to go by another";
        if (match.Grammar.Accompaniments.Count == 0 || match.Alone("Place") is not { Kind: FillerKind.Text } place) return null;
        AnnotatedSentence sentence = match.Sentence;
        int first = sentence.FirstAt(place.Range.Start);
        for (int word = first + 1; word < sentence.Count && sentence[word].Start < place.Range.End; word++)
        {
            if (sentence[word].Upos != PartOfSpeech.Adp || !match.Grammar.Accompaniments.Contains(sentence.Lemmas[word])) continue;
            match.Replace("Place", match.Fillers.Text(new TextRange(place.Range.Start, sentence[word - 1].End)));
            break;
        }

        return null;
    }

    /// <inheritdoc/>
    /// <remarks>"X and Y withdrew": two who move are no place that they go to.</remarks>
    public override string? Refuse(FrameMatch match) =>
        match.Candidate.Kind.Name == "Movement" && match.Candidate.Unit.Minimum > 1 && match.Held("Origin") is null && match.Held("Destination") is null ? "goes nowhere" : null;

    private static bool IsCaused(AnnotatedSentence sentence, int verb)
    {
        foreach (int child in sentence.Tree.Children(verb)) if (sentence[child].Relation == DependencyRelation.AuxCaus) return true;
        return false;
    }
}
