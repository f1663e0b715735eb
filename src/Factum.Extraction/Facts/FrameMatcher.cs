using System;
using System.Collections.Generic;
using System.Linq;
using Factum.Extraction.Grammar;
using Factum.Extraction.Quantities;

namespace Factum.Extraction.Facts;

/// <summary>Matches frames at the words of one sentence after the other.</summary>
internal sealed partial class FrameMatcher(
    DocumentQuantities quantities, FactGrammar grammar, FrameIndex index, Func<SenseVocabulary, bool> documentHas, Func<int, Filler?> topicAt, MatchWorkspace workspace, ICollection<MatchAttempt>? attempts)
{
    // Kinds that one word may tell at once: who beats another to a contract wins it, who settles with another pays.
    private static readonly (string One, string Other)[] Together = [("ContractAward", "Competition"), ("Election", "Competition"), ("Payment", "Agreement"), ("Movement", "Visit")];
    private readonly StandingReader standings = new(grammar);
    private readonly EventContext context = new(quantities, grammar, workspace);
    private readonly OfficeReader offices = new(grammar, index);
    private AnnotatedSentence sentence = null!;
    private ClauseReader clauses = null!;
    private FillerResolver fillers = null!;

    // What the sentence has of the vocabularies that were asked for.
    private Dictionary<SenseVocabulary, bool>? senses;

    // The standing of the clause of the word at hand.
    private Standing? standing;

    // What one expression fills, emptied before each.
    private readonly List<(string Role, List<Filler> Fillers)> roles = workspace.Roles;
    private readonly List<int> used = workspace.Used;
    private readonly List<string> functions = workspace.Functions;

    /// <summary>Goes on to a sentence.</summary>
    public void Begin(SentenceReading reading)
    {
        sentence = reading.Sentence;
        clauses = reading.Clauses;
        fillers = reading.Fillers;
        standings.Begin(reading);
        context.Begin(reading);
        offices.Begin(reading);
        senses?.Clear();
        verbless = null;
    }

    /// <summary>The facts that the word evokes.</summary>
    public void Match(int word, List<FactDraft> found)
    {
        PartOfSpeech upos = sentence[word].Upos;
        if (upos == PartOfSpeech.Aux && sentence.Relation(word) is DependencyRelation.Aux && sentence[word].Head > word) return;
        string lemma = sentence.Lemmas[word];
        if (upos == PartOfSpeech.Verb && word > 0 && sentence.Covering[word] >= 0 && char.IsUpper(sentence[word].Form[0]) && sentence[word - 1].Upos is not PartOfSpeech.Punct) return;
        string? verb = upos is PartOfSpeech.Verb or PartOfSpeech.Aux ? lemma : upos == PartOfSpeech.Adj ? Participle(word) : null;
        verb ??= MistaggedVerb(word);

        // "Mort de X : …": the noun opens the headline.
        if (verb is not null && word == 0 && sentence.Count > 2 && sentence.Lemmas[1] == grammar.Genitive && sentence[0].Form.Length > 2 && clauses.IsPastParticiple(0) && index.Find(TriggerKind.Noun, sentence.Lower(0)).Length > 0)
        {
            Try(index.Find(TriggerKind.Noun, sentence.Lower(0)), word, TriggerKind.Noun, found);
            return;
        }

        if (verb is null && word == 0 && (upos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.X || (upos is PartOfSpeech.Det && sentence[0].Form.Length > 2))) verb = OpeningParticiple();
        if (verb is not null && grammar.LastingParticiples.Contains(sentence.Lower(word)) && (sentence.Relation(word) == DependencyRelation.Amod || (word + 1 < sentence.Count && sentence[word + 1].Upos == PartOfSpeech.Noun && grammar.Actors.Contains(sentence.Lemmas[word + 1])))) verb = null;

        // "A controlling stake", "striking teachers": what a thing is like is no happening.
        if (verb is not null && upos == PartOfSpeech.Verb && sentence.Relation(word) == DependencyRelation.Amod && sentence[word].Head > word && grammar.IsPresentParticiple(sentence[word].Form)) verb = null;
        if (verb is not null) Try(index.Find(TriggerKind.Verb, verb), word, TriggerKind.Verb, found);
        if (upos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj) Try(index.Find(TriggerKind.Noun, lemma), word, TriggerKind.Noun, found);
        else if (upos == PartOfSpeech.Verb && (clauses.BodyBeside(word) >= 0 || OpensAsNoun(word))) Try(index.Find(TriggerKind.Noun, sentence.Lower(word)), word, TriggerKind.Noun, found);
        if (upos is not PartOfSpeech.Propn) Try(index.Find(TriggerKind.Adjective, lemma), word, TriggerKind.Adjective, found);
    }

    private void Try(Evoked[] candidates, int word, TriggerKind trigger, List<FactDraft> found)
    {
        Clause? clause = null;
        standing = null;
        List<FactDraft> drafts = workspace.Drafts;
        drafts.Clear();
        List<MatchedExpression> matched = workspace.Matched;
        matched.Clear();
        bool auxiliary = trigger == TriggerKind.Verb && candidates.Length > 0 && ((grammar.Auxiliaries.ContainsKey(candidates[0].Unit.Lemma) && IsNearFuture(word)) || IsRecentPast(word)) && HasInfinitive(word);
        foreach (Evoked candidate in candidates)
        {
            if (attempts is null && !candidate.MayStandIn(sentence)) continue;
            int first = drafts.Count;
            double score = 0;
            string? lack = LackOfWords(candidate, word, auxiliary, out List<int> companions);
            if (lack is null)
            {
                clause ??= trigger switch
                {
                    TriggerKind.Verb => clauses.Verb(word),
                    TriggerKind.Noun => clauses.Noun(word),
                    _ => clauses.Adjective(word),
                };
                lack = candidate.Kind.Name == "Denial" && trigger == TriggerKind.Verb && IsPrenominal(word) ? "only describes a noun" : LackOfVoice(candidate.Unit, clause, candidates) ?? Fill(candidate, clause, companions, drafts, out score);
            }

            attempts?.Add(new MatchAttempt(sentence.Index, word, candidate.Kind.Name, candidate.Unit, lack ?? "matches"));
            if (lack is null) matched.Add(new(score + (3 * companions.Count) + (candidate.Unit.Condition is null ? 0 : 2) + (candidate.With.Length > 0 ? grammar.ContextWeight : 0) - (candidate.Unit.Quoted ? 0.5 : 0), candidate, first, drafts.Count));
        }

        if (matched.Count == 0) return;

        // A kind of the user's own is matched whatever else the words may state.
        for (int i = matched.Count - 1; i >= 0; i--)
        {
            if (FactVocabulary.Find(matched[i].Evoked.Kind.Name) == matched[i].Evoked.Kind) continue;
            Add(matched[i], drafts, found);
            matched.RemoveAt(i);
        }

        if (matched.Count == 0) return;
        MatchedExpression best = matched[0];
        foreach (MatchedExpression match in matched) if (match.Score > best.Score + 0.01) best = match;
        Add(best, drafts, found);
        if (best.Evoked.Kind.Name is not ("Statement" or "Appointment") && trigger == TriggerKind.Verb && grammar.Announcing.Contains(sentence.Lemmas[word]))
        {
            foreach (MatchedExpression match in matched)
            {
                if (match.Evoked.Kind.Name != "Statement" || match.Evoked.Unit.Quoted) continue;
                Add(match, drafts, found);
                break;
            }
        }

        foreach (MatchedExpression match in matched)
        {
            if (!AreTogether(best.Evoked.Kind.Name, match.Evoked.Kind.Name) && !(trigger == TriggerKind.Noun && best.Evoked.Kind.Name == "Ownership" && match.Evoked.Kind.Name == "PartOf")) continue;
            Add(match, drafts, found);
            break;
        }
    }

    // "Est allé voir", "ira voir" go there; "va voir" is but the future.
    private bool IsNearFuture(int verb) => !(clauses.IsPastParticiple(verb) && sentence[verb].Features.Has("VerbForm", "Part")) && !sentence[verb].Features.Has("Tense", "Fut");

    private static bool AreTogether(string kind, string other)
    {
        foreach ((string One, string Other) pair in Together)
            if ((pair.One == kind && pair.Other == other) || (pair.One == other && pair.Other == kind)) return true;
        return false;
    }

    private static void Add(MatchedExpression match, List<FactDraft> drafts, List<FactDraft> found)
    {
        for (int i = match.First; i < match.End; i++) found.Add(drafts[i]);
    }

    /// <summary>What the voice of a verb has against an expression.</summary>
    private static string? LackOfVoice(LexicalUnit unit, Clause clause, Evoked[] candidates)
    {
        if (unit.Trigger == TriggerKind.Verb)
        {
            if (unit.Reflexive && !clause.Reflexive) return "not reflexive";
            if (!unit.Reflexive && clause.Reflexive && !clause.Passive) return "reflexive";
        }

        if (!clause.Reflexive || unit.Reflexive) return null;
        foreach (Evoked other in candidates) if (other.Unit.Reflexive) return "reflexive";
        return null;
    }

    private string? Fill(Evoked candidate, Clause clause, List<int> companions, List<FactDraft> drafts, out double score)
    {
        score = 0;
        fillers.Release();
        LexicalUnit unit = candidate.Unit;
        List<Complement> complements = clause.Complements;
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

        roles.Clear();
        used.Clear();
        functions.Clear();
        foreach (int companion in companions)
            if (sentence.Amount[companion] < 0 && (!Companionable(candidate) || (unit.Trigger == TriggerKind.Verb && clauses.CaseName(companion) is { Length: > 0 } preposition && !candidate.Binds(preposition)))) used.Add(companion);

        // What has no object has no passive: "the delegation departed".
        if (unit.Trigger == TriggerKind.Verb && clause.Passive && grammar.Has(Construction.SyncreticParticiples) && candidate.Kind.Name != "Statement" && !candidate.Binds("obj") && !complements.Any(complement => complement.Function == "subj"))
            complements = [.. complements.Select(complement => complement.Function == "obj" ? complement with { Function = "subj" } : complement)];

        double sum = 0;
        foreach (RoleBinding binding in candidate.Bindings)
        {
            if (binding.Function == "around" && CountDistinct() >= unit.Minimum) continue;
            foreach (Complement complement in complements)
            {
                if (complement.Function != binding.Function || used.Contains(complement.Head)) continue;
                if (companions.Count > 0 && clauses.Antecedent(complement.Head) is int antecedent && antecedent != complement.Head && companions.Contains(antecedent)) continue;
                if (binding.Role == "Person" && candidate.Kind.Name == "Birth" && IsBirthName(clause, complement)) continue;
                List<Filler>? held = Held(roles, binding.Role);
                FactRole role = candidate.Kind.Role(binding.Role);
                if (held is not null && !role.Repeats && unit.Distributes != role.Name) continue;
                List<Filler> resolved = fillers.Resolve(complement.Head, binding.Accepts);
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
                used.Add(complement.Head);
                functions.Add(binding.Function);
                if (held is null) roles.Add((binding.Role, resolved));
                else held.AddRange(resolved);
                sum += complement.Score;
            }
        }

        if (unit.Trigger == TriggerKind.Verb && candidate.Binds("subj") && !functions.Contains("subj") && !clause.Passive && (roles.Count > 0 || !sentence.IsVerbal(clause.Trigger))) sum += Guess(candidate, clause);
        else if (unit.Trigger == TriggerKind.Verb && LacksRequired(candidate) || (unit.Trigger == TriggerKind.Verb && roles.Count > 0 && CountDistinct() < unit.Minimum)) sum += Guess(candidate, clause);
        else if (unit.Trigger == TriggerKind.Verb && roles.Count > 0 && LacksDistinctive(candidate)) sum += Guess(candidate, clause, distinctive: true);
        foreach (int companion in companions)
            if (unit.Trigger == TriggerKind.Verb && !grammar.Has(Construction.NounAdjuncts) && sentence[companion].Upos == PartOfSpeech.Noun && companion > clause.Trigger && LacksOblique(candidate)) sum += Guess(candidate, clauses.Suggested.After(companion, clauses));
        if (unit.Trigger == TriggerKind.Noun && !grammar.Has(Construction.NounAdjuncts) && LacksComplement(candidate)) sum += Guess(candidate, clauses.Suggested.After(clause.Trigger, clauses));
        if (unit.Trigger == TriggerKind.Noun && grammar.Has(Construction.NounAdjuncts) && (LacksRequired(candidate) || CountDistinct() < unit.Minimum)) sum += Guess(candidate, clauses.Suggested.OfNoun(clause.Trigger));
        if (unit.Trigger == TriggerKind.Adjective && grammar.Has(Construction.NounAdjuncts) && LacksRequired(candidate)) sum += Guess(candidate, clauses.Suggested.OfNoun(clause.Trigger));
        if (grammar.Between.Length > 0 && candidate.Binds(grammar.Between) && (CountDistinct() < unit.Minimum || HoldsOneOfPair(candidate))) sum += Guess(candidate, clauses.Suggested.Between(clause.Trigger, clauses));
        if (candidate.Kind.Name == "Position") roles.RemoveAll(role => role.Role == "Organization" && role.Fillers[0].Kind == FillerKind.Text && !HasDeterminer(role.Fillers[0]));
        Supplement(candidate, clause, roles);
        if (candidate.Kind.Name == "Election" && companions.Count > 0 && Held(roles, "Position") is null) AddOfficeNamed(companions);
        if (candidate.Kind.Name == "Appointment" && LacksOffice(candidate, clause)) return "lacks Position";
        offices.Complete(candidate.Kind, roles, unit.Trigger);
        if (unit.Topic is string firm && candidate.Kind.IsEvent && Alone(Held(roles, firm)) is Filler bare && IsTheFirm(bare) && topicAt(sentence[clause.Trigger].Start) is Filler told && !Holds(told)) Held(roles, firm)![0] = told;
        if (candidate.Kind.Name == "Ownership" && unit.Trigger == TriggerKind.Verb && Held(roles, "Owned") is null && SharedIn(clause.Trigger) is Filler divided && !Holds(divided)) roles.Add(("Owned", [divided]));
        if (unit.Topic is string topic && Lacks(candidate, roles, topic) && !IsPublicOffice(candidate, clause, roles) && topicAt(sentence[clause.Trigger].Start) is Filler discussed && !Holds(discussed)) AddTopic(roles, topic, discussed);
        if (candidate.Kind.Name == "Position" && unit.Trigger == TriggerKind.Noun && Held(roles, "Organization") is null && topicAt(sentence[clause.Trigger].Start) is Filler body && NamesBody(clause.Trigger, body) && !Holds(body)) roles.Add(("Organization", [body]));
        if (IsOfficeWithin(candidate, clause) && topicAt(sentence[clause.Trigger].Start) is Filler employer && !Holds(employer)) roles.Add(("Organization", [employer]));
        if (candidate.Kind.Name == "Layoff" && Held(roles, "Count") is List<Filler> counts && !CountsJobs(counts[0]))
        {
            // "Licencier son entraîneur"; but "ne licencier personne".
            if (functions.Contains("obj") && !(sentence.HeadOf(counts[0].Range) is int counted and >= 0 && grammar.NegativeWords.Contains(sentence.Lemmas[counted]))) return "no jobs";
            RemoveRole("Count");
        }

        foreach (RoleBinding binding in candidate.Bindings)
            if (binding.Required && Held(roles, binding.Role) is null) return attempts is null ? "lacks" : "lacks " + binding.Role;
        if (candidate.Kind.Name == "Position" && unit.Trigger == TriggerKind.Noun && clause.Trigger > 1 && grammar.TitleCases.Contains(sentence.Lemmas[clause.Trigger - 1]) && sentence[clause.Trigger - 2].Upos == PartOfSpeech.Noun) return "part of a title";
        if (candidate.Kind.Name == "Position" && unit.Trigger == TriggerKind.Noun && IsOfSeveral(clause.Trigger)) return "of several";
        if (candidate.Kind.Name == "Launch" && Alone(Held(roles, "Product")) is Filler launched && NameBeside(launched) is Filler product && !Holds(product)) Held(roles, "Product")![0] = product;
        if (candidate.Kind.Name == "Kinship") PairRelatives(roles, "Person", "Relative");
        if (candidate.Kind.Name == "Acquisition") PairRelatives(roles, "Acquirer", "Target");
        if (candidate.Kind.Name == "Acquisition" && Alone(Held(roles, "Target")) is Filler share && IsShare(share)) return "a share of something";
        if (candidate.Kind.Name == "Acquisition" && unit.Trigger == TriggerKind.Verb) TakeWhatChangesHands(candidate);
        if (candidate.Kind.Name == "Competition" && Alone(Held(roles, "Over")) is Filler ground && sentence.HeadOf(ground.Range) is int how and >= 0 && grammar.Grounds.Contains(sentence.Lemmas[how])) roles.RemoveAll(role => role.Role == "Over");
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
        if (unit.Condition == "charity" && Held(roles, "Donor") is List<Filler> donors && IsPublicBody(donors[0])) return "a public body grants";
        if (candidate.Kind.Name == "Donation" && Held(roles, "Donor") is List<Filler> granting && IsGrant(candidate, granting)) return "a public body grants";
        if (candidate.Kind.Name == "Ownership" && Alone(Held(roles, "Owned")) is Filler portion && IsShare(portion)) return "a share of something";
        if ((unit.Condition == "charity" || Held(roles, "Recipient") is null) && grammar.Funds.Count > 0 && Held(roles, "Donor") is List<Filler> givers && IsFund(givers[0])) return "a fund invests";
        if (candidate.Kind.Name is "Agreement" or "Negotiation" or "Conflict" && IsAlone(candidate.Kind)) return "takes two";
        if (unit.Trigger == TriggerKind.Noun && IsRespective(clause.Trigger)) return "each of several has its own";
        int count = 0;
        foreach ((string name, List<Filler> held) in roles)
        {
            count += Distinct(held);
            if (name is "Party" or "Participant" or "Competitor" && Alone(held) is Filler both && NamesTwo(both)) count++;
            if (Distinct(held) < 2 && RequiresTwo(candidate, name)) return attempts is null ? "lacks" : "lacks a second " + name;
        }

        if (count < unit.Minimum && !(count == 1 && unit.Minimum == 2 && unit.Reflexive && candidate.Kind.Name == "Meeting" && IsAmongThemselves())) return "too few roles";
        if (candidate.Kind.Name == "Acquisition" && grammar.Has(Construction.BareNouns) && count < 3 && Held(roles, "Target") is List<Filler> targets && targets[0].Kind == FillerKind.Text && !IsDetermined(targets[0])) return "a thing in general";
        if (candidate.Kind.Name == "Position" && Held(roles, "Organization") is null && grammar.Occupations.Contains(sentence.Lemmas[clause.Trigger]) && !(clause.Trigger > 0 && grammar.Ranks.Contains(sentence.Lemmas[clause.Trigger - 1])) && !HasPossessor(clause) && (!grammar.Has(Construction.GenitiveTitles) || !HasGenitive(clause.Trigger))) return "a bare occupation";
        if (candidate.Kind.Name == "Position" && unit.Trigger == TriggerKind.Noun && IsRanked(clause.Trigger)) return "the first or the longest, not an office";
        if (unit.Trigger == TriggerKind.Noun && IsItsOwnOwner(candidate, clause)) return "what it refers to is what it belongs to";
        if (candidate.Kind.Name == "Position" && Held(roles, "Organization") is null && unit.Trigger == TriggerKind.Noun && IsAnaphor(roles, clause.Trigger)) return "only takes up somebody";
        score = sum + (0.05 * CountEntities());
        standing ??= standings.Read(clause);
        bool label = unit.Trigger != TriggerKind.Verb && (LabelsSelf(candidate) || (candidate.Kind.Name == "Location" && unit.Trigger == TriggerKind.Noun && sentence.Relation(clause.Trigger) == DependencyRelation.Nsubj && !grammar.Has(Construction.NounAdjuncts))) && (!candidate.Kind.IsEvent || candidate.Kind.Name == "Competition");
        foreach (List<(string Role, Filler Filler)> distributed in Distribute(candidate, roles, clause))
        {
            FactDraft draft = new(candidate.Kind, sentence.Index, clause.Trigger) { Quoted = unit.Quoted, Joins = unit.Joins, Resumes = unit.Resumes, IsLabel = label, Score = Math.Min(1, sum), TriggerRange = TriggerRange(clause, companions), Companions = companions };
            foreach ((string role, Filler filler) in distributed) draft.Add(role, filler);
            if (candidate.Kind.Name == "Appointment" && grammar.Succeeding.Contains(unit.Lemma)) draft.Predecessor = Predecessor(clause);
            if (unit.OwnRole is string own && fillers.Text(OwnRange(clause, unit, roles, companions)) is Filler words && (own != "Count" || (Held(roles, own) is null && CountsJobs(words)))) draft.Add(own, words);
            if (label && (standing.Certainty == Certainty.Reported || sentence.Child(clause.Trigger, DependencyRelation.Cop) < 0))
            {
                drafts.Add(draft);
                continue;
            }

            draft.Polarity = standing.Polarity;

            if (unit.Denies) draft.Polarity = draft.Polarity == Polarity.Affirmed ? Polarity.Denied : Polarity.Affirmed;
            Certainty certainty = standing.Certainty;
            if (certainty == Certainty.Planned && candidate.Kind.Name == "Death" && grammar.Burials.Contains(sentence.Lemmas[clause.Trigger])) certainty = Certainty.Asserted;
            if (unit.Certainty != Certainty.Asserted && certainty is Certainty.Asserted or Certainty.Reported) certainty = unit.Certainty;

            // Who does not deny, admits or says nothing.
            if (candidate.Kind.Name == "Denial" && draft.Polarity == Polarity.Denied) return "not denied";
            draft.Certainty = certainty;
            draft.Source = standing.Source;
            draft.Introduces = unit.Trigger == TriggerKind.Noun ? IsIndefinite(clause.Trigger) : AnyIndefinite(companions);
            draft.Several = unit.Trigger == TriggerKind.Noun ? IsSeveral(clause.Trigger) : AnySeveral(companions);
            draft.TakesUp = unit.Trigger == TriggerKind.Noun && IsDefinite(clause.Trigger);
            if (candidate.Kind.IsEvent) context.Attach(draft, clause, companions);
            TrimVenue(draft);
            if (IsComing(draft, clause)) draft.Certainty = Certainty.Planned;
            drafts.Add(draft);
        }

        return null;
    }
}
