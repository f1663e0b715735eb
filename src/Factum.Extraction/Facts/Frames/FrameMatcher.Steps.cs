using System.Collections.Generic;
using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Grammar;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Frames;

/// <content>The steps by which a frame's roles are filled, and what is asked of the fillers of any kind.</content>
internal sealed partial class FrameMatcher
{
    /// <summary>The complements of the event word with those of the nouns of its expression: "talks" of "held talks with X".</summary>
    private PlainList<Complement> Widened(Evoked candidate, Clause clause, List<int> companions)
    {
        PlainList<Complement> complements = clause.Complements;
        if (companions.Count > 0)
        {
            Clause wider = workspace.Wider;
            wider.Begin(clause.Trigger);
            foreach (Complement complement in complements) if (!companions.Contains(complement.Head) || sentence.Amount[complement.Head] >= 0 || Companionable(candidate, complement.Function)) wider.Complements.Add(complement);
            foreach (int companion in companions)
                if (sentence.IsNominal(companion)) clauses.NounComplements(wider, companion);
            foreach (Complement complement in complements) if (ParticleObject(candidate, companions, complement)) wider.Complements.Add(new Complement("obj", complement.Head, 0.9));
            complements = wider.Complements;
            if (candidate.Kind.Takes("Measure")) PutOwnSumsFirst(complements, companions);
        }

        return complements;
    }

    /// <summary>Gives the complements their roles.</summary>
    /// <returns>The sum of the scores of those that have one.</returns>
    private double Bind(Evoked candidate, Clause clause, PlainList<Complement> complements, List<int> companions)
    {
        LexicalUnit unit = candidate.Unit;
        double sum = 0;
        foreach (RoleBinding binding in candidate.Bindings)
        {
            if (binding.Function == "around" && CountDistinct() >= unit.Minimum) continue;
            foreach (Complement complement in complements)
            {
                if (complement.Function != binding.Function || used.Contains(complement.Head)) continue;
                if (companions.Count > 0 && clauses.Antecedent(complement.Head) is int antecedent && antecedent != complement.Head && companions.Contains(antecedent) && sentence.Mention[antecedent] < 0) continue;
                PlainList<Filler>? held = match.Held(binding.Role);
                FactRole role = candidate.Kind.Role(binding.Role);
                if (held is not null && !role.Repeats && unit.Distributes != role.Name) continue;
                PlainList<Filler> resolved = fillers.Resolve(complement.Head, binding.Accepts);
                if (resolved.Count == 0 && clauses.NameAtRelative(complement.Head) is int name and >= 0) resolved = fillers.Resolve(name, binding.Accepts & FillerTypes.Named);
                if (binding.Role is "Target" or "Owned" or "Recipient" && grammar.Percentages.Contains(sentence.Lemmas[complement.Head]) && WholeOf(complement.Head) is Filler whole) resolved = [whole];
                if (!candidate.Reading.Accepts(match, binding, complement, resolved)) continue;
                if (binding.Role == "Position" && !grammar.Has(Construction.NounAdjuncts) && resolved.Count > 0 && resolved[0].Kind == FillerKind.Text && sentence.Covering[complement.Head] >= 0) continue;
                if (complement.Function == "comp" && sentence[complement.Head].Upos == PartOfSpeech.Adj && resolved.Count > 0 && resolved[0].Kind == FillerKind.Text) continue;
                if (resolved.Count == 0 || clause.Trigger == complement.Head && resolved[0].Kind == FillerKind.Text) continue;
                if (unit.Distributes == role.Name && complement.Score < 0.9 && resolved.Count == 1 && resolved[0].Kind == FillerKind.Entity && sentence.Covering[complement.Head] >= 0) fillers.AddListed(resolved, complement.Head, binding.Accepts);
                if (complement.Score <= 0.5 && resolved.Count == 1 && resolved[0].Kind == FillerKind.Entity) fillers.AddListedBefore(resolved, complement.Head, binding.Accepts);
                if (role.Repeats && resolved.Count == 1 && complement.Function == (clause.Passive ? "obj" : "subj")) AddAgreeing(resolved, complement.Head, clause.Trigger, binding.Accepts);
                Hold(binding, complement.Head, held, resolved);
                sum += complement.Score;
            }
        }

        return sum;
    }

    // A role takes in what a complement stands for.
    private void Hold(RoleBinding binding, int head, PlainList<Filler>? held, PlainList<Filler> resolved)
    {
        used.Add(head);
        functions.Add(binding.Function);
        if (held is null) roles.Add((binding.Role, resolved));
        else held.AddRange(resolved);
    }

    /// <summary>Fills roles that no complement filled by order and distance.</summary>
    /// <returns>The sum of the scores of what was added.</returns>
    private double GuessMissing(Evoked candidate, Clause clause, List<int> companions)
    {
        LexicalUnit unit = candidate.Unit;
        double sum = 0;
        if (unit.Trigger == TriggerKind.Verb && candidate.Binds("subj") && !functions.Contains("subj") && !clause.Passive && (roles.Count > 0 || !sentence.IsVerbal(clause.Trigger))) sum += Guess(candidate, clause);
        else if (unit.Trigger == TriggerKind.Verb && LacksRequired(candidate) || (unit.Trigger == TriggerKind.Verb && roles.Count > 0 && CountDistinct() < unit.Minimum)) sum += Guess(candidate, clause);
        else if (unit.Trigger == TriggerKind.Verb && roles.Count > 0 && LacksDistinctive(candidate)) sum += Guess(candidate, clause, distinctive: true);
        foreach (int companion in companions)
            if (unit.Trigger == TriggerKind.Verb && !grammar.Has(Construction.NounAdjuncts) && sentence[companion].Upos == PartOfSpeech.Noun && companion > clause.Trigger && LacksOblique(candidate)) sum += Guess(candidate, clauses.Suggested.After(companion, clauses));
        if (unit.Trigger == TriggerKind.Noun && !grammar.Has(Construction.NounAdjuncts) && LacksComplement(candidate)) sum += Guess(candidate, clauses.Suggested.After(clause.Trigger, clauses));
        if (unit.Trigger == TriggerKind.Noun && grammar.Has(Construction.NounAdjuncts) && (LacksRequired(candidate) || CountDistinct() < unit.Minimum)) sum += Guess(candidate, clauses.Suggested.OfNoun(clause.Trigger));
        if (unit.Trigger == TriggerKind.Adjective && grammar.Has(Construction.NounAdjuncts) && LacksRequired(candidate)) sum += Guess(candidate, clauses.Suggested.OfNoun(clause.Trigger));
        if (grammar.Between.Length > 0 && candidate.Binds(grammar.Between) && (CountDistinct() < unit.Minimum || HoldsOneOfPair(candidate))) sum += Guess(candidate, clauses.Suggested.Between(clause.Trigger, clauses));
        return sum;
    }

    /// <summary>Adds fillers that the words around or the firm under discussion tell.</summary>
    /// <returns>What the frame lacks, or <see langword="null"/>.</returns>
    private string? Complete(Evoked candidate, Clause clause)
    {
        LexicalUnit unit = candidate.Unit;
        Supplement(candidate, clause);
        if (candidate.Reading.Complete(match) is string lack) return lack;
        if (unit.Topic is string firm && candidate.Kind.IsEvent && match.Alone(firm) is Filler bare && IsTheFirm(bare) && match.OtherTopic() is Filler told) match.Replace(firm, told);
        if (unit.Topic is string topic && Lacks(candidate, topic) && !candidate.Reading.IsOutsideTopic(match) && match.OtherTopic() is Filler discussed) AddTopic(topic, discussed);
        if (candidate.Reading.CompleteByTopic(match) is string missing) return missing;
        foreach (RoleBinding binding in candidate.Bindings)
            if (binding.Required && match.Held(binding.Role) is null) return attempts is null ? "lacks" : "lacks " + binding.Role;
        return null;
    }

    /// <summary>Why what fills the roles is no fact of the kind, or <see langword="null"/>.</summary>
    private string? Refusal(Evoked candidate, Clause clause, List<int> companions)
    {
        if (candidate.Reading.Settle(match) is string unsettled) return unsettled;
        if (!HoldsCompanion(candidate, companions)) return "another thing";
        if (companions.Count > 0) TrimCompanions(companions);
        TrimTrigger(clause);
        TrimOthers();
        candidate.Reading.Trim(match);
        if (HoldsArticleAlone()) return "an article alone";
        NameThoseBehindColon(clause);
        NameThoseRepresented();
        if (candidate.Reading.Refuse(match) is string refusal) return refusal;
        if (candidate.Unit.Trigger == TriggerKind.Noun && grammar.Respective.Count > 0 && IsRespective(clause.Trigger)) return "each of several has its own";
        return null;
    }

    /// <summary>Why enough fillers still are no fact of the kind, or <see langword="null"/>.</summary>
    private string? LateRefusal(Evoked candidate, int count)
    {
        if (candidate.Reading.RefuseFilled(match, count) is string refusal) return refusal;
        return candidate.Unit.Trigger == TriggerKind.Noun && match.BelongsToItself() ? "what it refers to is what it belongs to" : null;
    }
}
