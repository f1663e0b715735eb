using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Grammar;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Frames.Kinds;

/// <summary>Several compete with their like, on days that may be fixed.</summary>
internal sealed class CompetitionReading : KindReading
{
    /// <inheritdoc/>
    /// <remarks>"A win at the Harbour Open": what is competed in is none of those who compete.</remarks>
    public override bool Accepts(FrameMatch match, RoleBinding binding, Complement complement, PlainList<Filler> resolved) => binding.Role != "Competitor" || resolved.Count != 1 || !match.Fillers.IsEvent(resolved[0]);

    /// <inheritdoc/>
    public override string? CompleteByTopic(FrameMatch match)
    {
        if (match.Candidate.Unit.Trigger == TriggerKind.Noun && match.Held("Competitor") is PlainList<Filler> rivals) MatchRivals(match, rivals, match.Clause.Trigger);
        return null;
    }

    /// <inheritdoc/>
    public override string? Settle(FrameMatch match)
    {
        if (match.Alone("Over") is Filler ground && match.Sentence.HeadOf(ground.Range) is int how and >= 0 && match.Grammar.Grounds.Contains(match.Sentence.Lemmas[how])) match.Remove("Over");
        return null;
    }

    /// <inheritdoc/>
    /// <remarks>"X and Y came home": two who are the subject have no opponent.</remarks>
    public override string? Refuse(FrameMatch match)
    {
        if (match.Candidate.Unit.Trigger != TriggerKind.Verb) return match.Sentence.IsOrganization(match.Clause.Trigger) ? "in a name" : null;
        int sides = 0;
        int filled = 0;
        int group = -1;
        int filledGroup = -1;
        foreach (RoleBinding binding in match.Candidate.Bindings)
        {
            if (!binding.Required || binding.Role != "Competitor") continue;
            if (binding.Group != group) sides++;
            group = binding.Group;
            if (!match.Functions.Contains(binding.Function) || binding.Group == filledGroup) continue;
            filled++;
            filledGroup = binding.Group;
        }

        if (sides > 1 && filled == 1) return "against nobody";

        // "Won four of his 21 matches": no match of them is told of.
        return match.Alone("Over") is { Kind: FillerKind.Text } over && match.Sentence.HeadOf(over.Range) is int count and >= 0 && match.Sentence[count].Upos == PartOfSpeech.Num && match.Held("Competitor") is { Count: 1 } ? "no one contest" : null;
    }

    /// <inheritdoc/>
    public override bool IsToCome(FrameMatch match, FactDraft draft, int verb, bool present, bool progressive) => match.Grammar.Fixtures.Contains(match.Sentence.Lemmas[verb]);

    /// <summary>Lets people and firms compete with their like: in "X hired Jo Lund, a manager at rival Y" it is X whose rival Y is.</summary>
    private static void MatchRivals(FrameMatch match, PlainList<Filler> rivals, int noun)
    {
        if (rivals[0].Kind != FillerKind.Entity || match.Fillers.IsPerson(rivals[0])) return;
        for (int i = rivals.Count - 1; i >= 0; i--) if (match.Fillers.IsPerson(rivals[i])) rivals.RemoveAt(i);
        if (rivals.Count == 1 && FirmBefore(match, noun) is Filler acting && !FactDraft.Same(acting, rivals[0])) rivals.Add(acting);
    }

    /// <summary>The firm that the sentence opens with, where it stands before a word.</summary>
    private static Filler? FirmBefore(FrameMatch match, int noun)
    {
        for (int word = 0; word < noun; word++)
            if (match.Sentence.Covering[word] >= 0 && match.Fillers.Entity(word, FillerTypes.Named) is Filler first) return match.Fillers.Entity(word, FillerTypes.Organization) is null ? null : first;
        return null;
    }
}
