using Factum.Extraction.Facts.Clauses;

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
        foreach (RoleBinding binding in match.Candidate.Bindings)
        {
            if (binding.Role != "Organization" || !match.Functions.Contains(binding.Function)) continue;
            if (match.Index.Find(TriggerKind.Verb, binding.Function).Length > 0 && !match.Functions.Contains(match.Grammar.Equative) && StandsBefore(match, "Position", "Person")) match.Remove("Position");
            return null;
        }

        return null;
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
