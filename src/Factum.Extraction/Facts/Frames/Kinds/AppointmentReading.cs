using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Frames.Kinds;

/// <summary>Somebody is given an office, which may be somebody else's until then.</summary>
internal sealed class AppointmentReading : StaffChangeReading
{
    /// <inheritdoc/>
    public override string? Complete(FrameMatch match) =>
        !match.Grammar.Has(Construction.NounAdjuncts) && LacksOffice(match) ? "lacks Position" : base.Complete(match) ?? Place(match);

    /// <summary>Takes no title before the name for the office of somebody who is "appointed to lead" a body.</summary>
    private static string? Place(FrameMatch match)
    {
        if (!match.Grammar.Has(Construction.NounAdjuncts)) return null;

        // "The deputy leader, X, will take over": what somebody is until then.
        if (IsComing(match) && match.Alone("Position") is Filler own && match.Held("Person") is PlainList<Filler> people && own.Range.End <= people[0].Range.Start && people[0].Range.End <= match.Sentence[match.Clause.Trigger].Start) match.Remove("Position");
        foreach (RoleBinding binding in match.Candidate.Bindings)
        {
            if (binding.Role != "Organization" || !match.Functions.Contains(binding.Function)) continue;
            if (match.Index.Find(TriggerKind.Verb, binding.Function).Length > 0 && !match.Functions.Contains(match.Grammar.Equative) && StandsBefore(match, "Position", "Person")) match.Remove("Position");
            return null;
        }

        return null;
    }

    private static bool IsComing(FrameMatch match)
    {
        if (match.Clause.Passive) return false;
        foreach (int child in match.Sentence.Tree.Children(match.Clause.Trigger))
            if (match.Grammar.Auxiliaries.TryGetValue(match.Sentence.Lemmas[child], out Certainty certainty) && certainty == Certainty.Planned) return true;
        return false;
    }

    private static bool StandsBefore(FrameMatch match, string role, string other) =>
        match.Alone(role) is Filler first && match.Alone(other) is Filler second && first.Range.End <= second.Range.Start;

    /// <inheritdoc/>
    public override Certainty Stand(FrameMatch match, FactDraft draft, Certainty certainty)
    {
        if (match.Grammar.Succeeding.Contains(match.Candidate.Unit.Lemma)) draft.Predecessor = Predecessor(match);
        return certainty;
    }

    /// <summary>Whether an office that the expression must name is not in its clause, or whoever does what the verb says is but to find somebody: "pour remplacer X, Y a choisi Z".</summary>
    private static bool LacksOffice(FrameMatch match)
    {
        LexicalUnit unit = match.Candidate.Unit;
        int trigger = match.Clause.Trigger;
        if (unit.Trigger == TriggerKind.Verb && match.Sentence[trigger].Head > trigger && match.Grammar.Succeeding.Contains(unit.Lemma) && match.Clauses.IsInfinitive(trigger)) return true;
        if (match.Held("Position") is not null) return false;
        foreach (RoleBinding binding in match.Candidate.Bindings) if (binding.Required && binding.Role == "Position") return true;
        return false;
    }

    private static Filler? Predecessor(FrameMatch match)
    {
        foreach (Complement complement in match.Clause.Complements)
            if ((complement.Function == "obj" || (complement.Function == match.Grammar.Dative && !match.Grammar.Has(Construction.DoubleObjects))) && match.Fillers.Entity(complement.Head, FillerTypes.Person) is Filler followed) return followed;
        return null;
    }
}
