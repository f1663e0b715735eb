using System.Collections.Generic;
using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Grammar;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Frames;

/// <content>The steps by which a frame's roles are filled, and what each kind asks of its fillers.</content>
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
                if (companions.Count > 0 && clauses.Antecedent(complement.Head) is int antecedent && antecedent != complement.Head && companions.Contains(antecedent)) continue;
                if (binding.Role == "Person" && candidate.Kind.Name == "Birth" && IsBirthName(clause, complement)) continue;
                PlainList<Filler>? held = Held(roles, binding.Role);
                FactRole role = candidate.Kind.Role(binding.Role);
                if (held is not null && !role.Repeats && unit.Distributes != role.Name) continue;
                PlainList<Filler> resolved = fillers.Resolve(complement.Head, binding.Accepts);
                if (binding.Role is "Target" or "Owned" or "Recipient" && grammar.Percentages.Contains(sentence.Lemmas[complement.Head]) && WholeOf(complement.Head) is Filler whole) resolved = [whole];
                if (binding.Role == "Organization" && candidate.Kind.Name == "Position" && resolved.Count == 1 && resolved[0].Kind == FillerKind.Text && OwnerOf(complement.Head) is Filler owner) resolved[0] = owner;
                if (binding.Role == "Position" && !grammar.Has(Construction.NounAdjuncts) && resolved.Count > 0 && resolved[0].Kind == FillerKind.Text && sentence.Covering[complement.Head] >= 0) continue;
                if (complement.Function == "comp" && sentence[complement.Head].Upos == PartOfSpeech.Adj && resolved.Count > 0 && resolved[0].Kind == FillerKind.Text) continue;
                if (candidate.Kind.Name == "Position" && binding.Role == "Organization" && resolved.Count > 0 && resolved[0].Kind == FillerKind.Text && !HasDeterminer(resolved[0])) continue;
                if (resolved.Count == 0 || clause.Trigger == complement.Head && resolved[0].Kind == FillerKind.Text) continue;
                if (binding.Function == "self" && resolved.Count > 1 && candidate.Kind.Name == "Position" && complement.Head == clause.Trigger && sentence[clause.Trigger].Features.Has("Number", "Sing")) resolved.RemoveRange(1, resolved.Count - 1);
                if (binding.Function == "self" && resolved.Count > 1 && candidate.Kind.Name == "Position" && resolved[0].Range.End <= sentence[clause.Trigger].Start)
                    RemoveBehind(resolved, sentence[clause.Trigger].Start);
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
    private string? Complete(Evoked candidate, Clause clause, List<int> companions)
    {
        LexicalUnit unit = candidate.Unit;
        if (candidate.Kind.Name == "Position" && Held(roles, "Organization") is { } bodies && bodies[0].Kind == FillerKind.Text && !HasDeterminer(bodies[0])) RemoveRole("Organization");
        Supplement(candidate, clause, roles);
        if (unit.Trigger == TriggerKind.Noun) AddSumReached(candidate, clause.Trigger);
        if (candidate.Kind.Name == "Election" && companions.Count > 0 && Held(roles, "Position") is null) AddOfficeNamed(companions);
        if (candidate.Kind.Name == "Appointment" && !grammar.Has(Construction.NounAdjuncts) && LacksOffice(candidate, clause)) return "lacks Position";
        offices.Complete(candidate.Kind, roles, unit.Trigger);
        if (unit.Topic is string firm && candidate.Kind.IsEvent && Alone(Held(roles, firm)) is Filler bare && IsTheFirm(bare) && topicAt(sentence[clause.Trigger].Start) is Filler told && !Holds(told)) Held(roles, firm)![0] = told;
        if (candidate.Kind.Name == "Ownership" && unit.Trigger == TriggerKind.Verb && Held(roles, "Owned") is null && SharedIn(clause.Trigger) is Filler divided && !Holds(divided)) roles.Add(("Owned", [divided]));
        if (unit.Topic is string topic && Lacks(candidate, roles, topic) && !IsPublicOffice(candidate, clause, roles) && topicAt(sentence[clause.Trigger].Start) is Filler discussed && !Holds(discussed)) AddTopic(roles, topic, discussed);
        if (candidate.Kind.Name == "Competition" && unit.Trigger == TriggerKind.Noun && Held(roles, "Competitor") is PlainList<Filler> rivals) MatchRivals(rivals, clause.Trigger);
        if (candidate.Kind.Name == "Position" && unit.Trigger == TriggerKind.Noun && Held(roles, "Organization") is null && topicAt(sentence[clause.Trigger].Start) is Filler body && NamesBody(clause.Trigger, body) && !Holds(body)) roles.Add(("Organization", [body]));
        if (IsOfficeWithin(candidate, clause) && topicAt(sentence[clause.Trigger].Start) is Filler employer && !Holds(employer)) roles.Add(("Organization", [employer]));
        if (candidate.Kind.Name == "Layoff" && Held(roles, "Count") is PlainList<Filler> counts && !CountsJobs(counts[0]))
        {
            // "Licencier son entraîneur"; but "ne licencier personne".
            if (functions.Contains("obj") && !(sentence.HeadOf(counts[0].Range) is int counted and >= 0 && grammar.NegativeWords.Contains(sentence.Lemmas[counted]))) return "no jobs";
            RemoveRole("Count");
        }

        foreach (RoleBinding binding in candidate.Bindings)
            if (binding.Required && Held(roles, binding.Role) is null) return attempts is null ? "lacks" : "lacks " + binding.Role;
        return null;
    }

    /// <summary>Why what fills the roles is no fact of the kind, or <see langword="null"/>.</summary>
    private string? Refusal(Evoked candidate, Clause clause, List<int> companions)
    {
        LexicalUnit unit = candidate.Unit;
        if (candidate.Kind.Name == "Position" && unit.Trigger == TriggerKind.Noun && clause.Trigger > 1 && grammar.TitleCases.Contains(sentence.Lemmas[clause.Trigger - 1]) && sentence[clause.Trigger - 2].Upos == PartOfSpeech.Noun) return "part of a title";
        if (candidate.Kind.Name == "Position" && unit.Trigger == TriggerKind.Noun && IsOfSeveral(clause.Trigger)) return "of several";
        if (candidate.Kind.Name == "Launch" && Alone(Held(roles, "Product")) is Filler launched && NameBeside(launched) is Filler product && !Holds(product)) Held(roles, "Product")![0] = product;
        if (candidate.Kind.Name == "Layoff" && Alone(Held(roles, "Organization")) is Filler boss && EmployerOf(boss) is Filler firm && !Holds(firm)) Held(roles, "Organization")![0] = firm;
        if (candidate.Kind.Name == "Kinship") PairRelatives(roles, "Person", "Relative");
        if (candidate.Kind.Name == "Acquisition") PairRelatives(roles, "Acquirer", "Target");
        if (candidate.Kind.Name == "Acquisition" && Alone(Held(roles, "Target")) is Filler share && IsShare(share)) return "a share of something";
        if (candidate.Kind.Name == "Acquisition" && unit.Trigger == TriggerKind.Verb) TakeWhatChangesHands(candidate);
        if (candidate.Kind.Name == "Competition" && Alone(Held(roles, "Over")) is Filler ground && sentence.HeadOf(ground.Range) is int how and >= 0 && grammar.Grounds.Contains(sentence.Lemmas[how])) RemoveRole("Over");
        if (unit.Topic is string measured && candidate.Kind.Name == "FinancialResult" && Alone(Held(roles, measured)) is Filler bareOwner && !IsDetermined(bareOwner)) RemoveRole(measured);
        if (!HoldsCompanion(candidate, companions)) return "another thing";
        if (companions.Count > 0) TrimCompanions(companions);
        TrimTrigger(clause);
        TrimOthers();
        if (candidate.Kind.Name == "Lawsuit") TrimGrounds();
        if (HoldsArticleAlone()) return "an article alone";
        NameThoseBehindColon(clause);
        NameThoseRepresented();
        if (candidate.Kind.Name == "Cost" && unit.Trigger == TriggerKind.Verb && Alone(Held(roles, "Item")) is Filler { Kind: FillerKind.Text } price && PricedBy(price) is Filler costly) Held(roles, "Item")![0] = costly;
        if (candidate.Kind.Name == "Cost" && Alone(Held(roles, "Item")) is Filler priced && sentence.HeadOf(priced.Range) is int thing and >= 0 && grammar.Sums.Contains(sentence.Lemmas[thing]) && sentence.Covering[thing] < 0 && (!HasGenitive(thing) || grammar.Limits.Contains(sentence.Lemmas[thing]))) return "a sum has no price";
        if (candidate.Kind.Name == "Kinship" && Alone(Held(roles, "Relative")) is Filler relative && !HasDeterminer(relative)) return "a bare relative";
        if (unit.Condition == "charity" && Held(roles, "Donor") is PlainList<Filler> donors && IsPublicBody(donors[0])) return "a public body grants";
        if (candidate.Kind.Name == "Donation" && Held(roles, "Donor") is PlainList<Filler> granting && IsGrant(candidate, granting)) return "a public body grants";
        if (candidate.Kind.Name == "Ownership" && Alone(Held(roles, "Owned")) is Filler portion && IsShare(portion)) return "a share of something";
        if ((unit.Condition == "charity" || Held(roles, "Recipient") is null) && grammar.Funds.Count > 0 && Held(roles, "Donor") is PlainList<Filler> givers && IsFund(givers[0])) return "a fund invests";
        if (candidate.Kind.Name is "Agreement" or "Negotiation" or "Conflict" && IsAlone(candidate.Kind)) return "takes two";
        if (unit.Trigger == TriggerKind.Noun && grammar.Respective.Count > 0 && IsRespective(clause.Trigger)) return "each of several has its own";
        return null;
    }

    /// <summary>Why enough fillers still are no fact of the kind, or <see langword="null"/>.</summary>
    private string? LateRefusal(Evoked candidate, Clause clause, int count)
    {
        LexicalUnit unit = candidate.Unit;
        if (candidate.Kind.Name == "Acquisition" && count < 3 && Held(roles, "Target") is PlainList<Filler> targets && targets[0].Kind == FillerKind.Text && !IsDetermined(targets[0])) return "a thing in general";
        if (candidate.Kind.Name == "Position" && Held(roles, "Organization") is null && grammar.Occupations.Contains(sentence.Lemmas[clause.Trigger]) && !(clause.Trigger > 0 && grammar.Ranks.Contains(sentence.Lemmas[clause.Trigger - 1])) && !HasPossessor(clause) && (!grammar.Has(Construction.GenitiveTitles) || !HasGenitive(clause.Trigger))) return "a bare occupation";
        if (candidate.Kind.Name == "Position" && unit.Trigger == TriggerKind.Noun && IsRanked(clause.Trigger)) return "the first or the longest, not an office";
        if (candidate.Kind.Name == "Location" && unit.Trigger == TriggerKind.Noun && Held(roles, "Place") is PlainList<Filler> grounds && Held(roles, "Entity") is PlainList<Filler> sited && grounds[0].Range.Start > sentence[clause.Trigger].Start && sited[0].Range.Start > grounds[0].Range.End && !grammar.Has(Construction.NounAdjuncts)) return "the place is what the noun names";
        if (unit.Trigger == TriggerKind.Noun && IsItsOwnOwner(candidate, clause)) return "what it refers to is what it belongs to";
        if (candidate.Kind.Name == "Position" && Held(roles, "Organization") is null && unit.Trigger == TriggerKind.Noun && IsAnaphor(roles, clause.Trigger)) return "only takes up somebody";
        return null;
    }
}
