using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Grammar;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Frames.Kinds;

/// <summary>Two are relatives of each other, and a relative is somebody's.</summary>
internal sealed class KinshipReading : KindReading
{
    /// <inheritdoc/>
    public override string? Settle(FrameMatch match)
    {
        match.Part("Person", "Relative");
        if (IsCoordinated(match) && !TakesBearer(match)) return "another parent";
        if (match.Candidate.Unit.Trigger == TriggerKind.Noun && match.Grammar.Offspring.Contains(match.Sentence.Lemmas[match.Clause.Trigger]) && match.Held("Relative") is { Count: 1 } parents) AddParent(match, parents);
        return match.Held("Relative") is null ? "relatives of nobody" : null;
    }

    // "The daughter of X and his wife Y": Y is no daughter.
    private static bool IsCoordinated(FrameMatch match)
    {
        if (match.Candidate.Unit.Trigger != TriggerKind.Noun || match.Held("Person") is not { Count: 1 } persons || match.Held("Relative") is not PlainList<Filler> relatives) return false;
        AnnotatedSentence sentence = match.Sentence;
        if (relatives[0].Range.Start < sentence[match.Clause.Trigger].Start || persons[0].Range.Start < relatives[0].Range.End || !match.HasComplement(match.Grammar.Genitive)) return false;
        int before = sentence.FirstAt(persons[0].Range.Start) - 1;
        while (before > match.Clause.Trigger && sentence.Covering[before] < 0 && sentence[before].Upos is PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Pron) before--;
        return sentence[before].Upos == PartOfSpeech.Cconj;
    }

    // "The son of X and his wife Y", "of the painter X and the singer Y": both.
    private static void AddParent(FrameMatch match, PlainList<Filler> parents)
    {
        AnnotatedSentence sentence = match.Sentence;
        if (parents[0].Kind != FillerKind.Entity || parents[0].Range.Start < sentence[match.Clause.Trigger].Start) return;
        int at = sentence.FirstAt(parents[0].Range.End - 1) + 1;
        if (at >= sentence.Count || sentence[at].Upos != PartOfSpeech.Cconj) return;
        int joint = at++;
        while (at < sentence.Count && at < joint + 5 && sentence.Covering[at] < 0 && sentence[at].Upos is PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Pron) at++;
        if (at < sentence.Count && at > joint + 1 && sentence.Covering[at] >= 0 && match.Fillers.Entity(at, FillerTypes.Person) is Filler other && !match.Holds(other)) parents.Add(other);
    }

    private static bool TakesBearer(FrameMatch match)
    {
        foreach (Complement complement in match.Clause.Complements)
        {
            if (complement.Function != "self" || complement.Head >= match.Clause.Trigger || match.Fillers.Entity(complement.Head, FillerTypes.Person) is not Filler bearer || match.Holds(bearer)) continue;
            match.Replace("Person", bearer);
            return true;
        }

        return false;
    }

    /// <inheritdoc/>
    public override string? Refuse(FrameMatch match)
    {
        // "Le couple a vendu": two who were told to be one.
        int noun = match.Clause.Trigger;
        if (match.Candidate.Unit.Trigger == TriggerKind.Noun && match.Sentence.Mention[noun] >= 0 && match.Grammar.Families.Contains(match.Sentence.Lemmas[noun])) return "only takes up two";
        return match.Alone("Relative") is Filler relative && !match.HasDeterminer(relative) ? "a bare relative" : null;
    }
}
