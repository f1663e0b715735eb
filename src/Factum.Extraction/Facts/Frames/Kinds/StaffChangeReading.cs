using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Frames.Kinds;

/// <summary>Somebody is taken on or leaves: an office that firms have is of the firm under discussion.</summary>
internal abstract class StaffChangeReading : OfficeChangeReading
{
    /// <inheritdoc/>
    public override string? Complete(FrameMatch match)
    {
        if (base.Complete(match) is string lack) return lack;
        if (match.Grammar.Boards.Count > 0 && match.Candidate.Unit.Trigger == TriggerKind.Verb && !match.Clause.Passive && match.Held("Organization") is null && match.Held("Position") is not null) TakeSubject(match);
        return null;
    }

    // "The gallery has hired X as curator": whose subject is a body takes X on for that body.
    private static void TakeSubject(FrameMatch match)
    {
        foreach (RoleBinding binding in match.Candidate.Bindings) if (binding.Role == "Organization" && binding.Required) return;
        foreach (Complement complement in match.Clause.Complements)
        {
            if (complement.Function != "subj" || match.Used.Contains(complement.Head)) continue;
            if (match.BodyOf(complement.Head) is Filler body) match.Roles.Add(("Organization", [body]));
            return;
        }
    }

    /// <inheritdoc/>
    public override string? CompleteByTopic(FrameMatch match)
    {
        if (PositionReading.MayBeOfTopic(match) && match.Held("Position") is PlainList<Filler> titles && match.Sentence.HeadOf(titles[0].Range) is int head and >= 0 && match.Grammar.Offices.Contains(match.Sentence.Lemmas[head]))
            PositionReading.TakeTopic(match);
        return null;
    }

    /// <inheritdoc/>
    /// <remarks>"Retires on Friday", "joins the bank in June": outside a headline, what the present tense dates is to come.</remarks>
    public override bool IsToCome(FrameMatch match, FactDraft draft, int verb, bool present, bool progressive) =>
        present && !progressive && match.Sentence.Index > 0 && draft.Of("Time") is not null && match.Sentence[verb].Features.Has("Tense", "Pres") && match.Sentence[verb].Features.Has("VerbForm", "Fin");
}
