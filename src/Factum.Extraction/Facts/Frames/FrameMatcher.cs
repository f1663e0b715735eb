using System;
using System.Collections.Generic;
using System.Linq;
using Factum.Extraction.Facts.Circumstances;
using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Facts.Factuality;
using Factum.Extraction.Facts.Fillers;
using Factum.Extraction.Facts.Frames.Kinds;
using Factum.Extraction.Facts.Speech;
using Factum.Extraction.Grammar;
using Factum.Extraction.Quantities;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Frames;

/// <summary>Matches frames at the words of one sentence after the other.</summary>
internal sealed partial class FrameMatcher(
    DocumentQuantities quantities, FactGrammar grammar, FrameIndex index, Func<SenseVocabulary, bool> documentHas, Func<int, Filler?> topicAt, MatchWorkspace workspace, ICollection<MatchAttempt>? attempts)
{
    private readonly StandingReader standings = new(grammar);
    private readonly EventContext context = new(quantities, grammar, workspace);
    private readonly FrameMatch match = new(grammar, index, topicAt, workspace);
    private AnnotatedSentence sentence = null!;
    private ClauseReader clauses = null!;
    private FillerResolver fillers = null!;

    // What the sentence has of the vocabularies that were asked for.
    private Dictionary<SenseVocabulary, bool>? senses;

    // The standing of the clause of the word at hand.
    private Standing? standing;

    // What one expression fills, emptied before each.
    private readonly List<(string Role, PlainList<Filler> Fillers)> roles = workspace.Roles;
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
        match.Begin(reading);
        senses?.Clear();
        verbless = null;
    }

    /// <summary>The facts that the word evokes.</summary>
    public void Match(int word, PlainList<FactDraft> found)
    {
        PartOfSpeech upos = sentence[word].Upos;
        if (upos == PartOfSpeech.Aux && sentence.Relation(word) is DependencyRelation.Aux && sentence[word].Head > word) return;
        string lemma = sentence.Lemmas[word];
        if (upos == PartOfSpeech.Verb && word > 0 && sentence.Covering[word] >= 0 && char.IsUpper(sentence[word].Form[0]) && sentence[word - 1].Upos is not PartOfSpeech.Punct) return;

        // "People briefed on the matter": who they are, and nothing that they were told.
        if (upos == PartOfSpeech.Verb && word > 0 && word + 1 < sentence.Count && grammar.Acquainted.Contains(sentence[word].Form) && grammar.AcquaintedCases.Contains(sentence[word + 1].Form) && sentence[word - 1].Upos == PartOfSpeech.Noun) return;
        string? verb = upos is PartOfSpeech.Verb or PartOfSpeech.Aux ? lemma : upos == PartOfSpeech.Adj ? Participle(word) : null;
        verb ??= MistaggedVerb(word);

        // "Mort de X : …": the noun opens the headline.
        if (verb is not null && word == 0 && sentence.Count > 2 && sentence.Lemmas[1] == grammar.Genitive && sentence[0].Form.Length > 2 && clauses.IsPastParticiple(0) && index.Find(TriggerKind.Noun, sentence.Lower(0)).Length > 0)
        {
            Try(index.Find(TriggerKind.Noun, sentence.Lower(0)), word, TriggerKind.Noun, found);
            return;
        }

        if (verb is null && word == 0 && (upos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.X || (upos is PartOfSpeech.Det && sentence[0].Form.Length > 2))) verb = OpeningParticiple();
        if (verb is not null && grammar.LastingParticiples.Contains(sentence.Lower(word)) && (sentence.Relation(word) == DependencyRelation.Amod || (word + 1 < sentence.Count && sentence[word + 1].Upos == PartOfSpeech.Noun && grammar.Actors.Contains(sentence.Lemmas[word + 1]) && !StandsBetweenNames(word)))) verb = null;

        // "A controlling stake", "striking teachers": what a thing is like is no happening.
        if (verb is not null && upos == PartOfSpeech.Verb && sentence.Relation(word) == DependencyRelation.Amod && sentence[word].Head > word && grammar.IsPresentParticiple(sentence[word].Form)) verb = null;
        if (verb is not null) Try(index.Find(TriggerKind.Verb, verb), word, TriggerKind.Verb, found);
        if (upos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj) Try(index.Find(TriggerKind.Noun, lemma), word, TriggerKind.Noun, found);
        else if (upos == PartOfSpeech.Verb && (clauses.BodyBeside(word) >= 0 || OpensAsNoun(word))) Try(index.Find(TriggerKind.Noun, sentence.Lower(word)), word, TriggerKind.Noun, found);
        if (upos is not PartOfSpeech.Propn) Try(index.Find(TriggerKind.Adjective, lemma), word, TriggerKind.Adjective, found);
    }

    private void Try(Evoked[] candidates, int word, TriggerKind trigger, PlainList<FactDraft> found)
    {
        Clause? clause = null;
        standing = null;
        PlainList<FactDraft> drafts = workspace.Drafts;
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
                lack = candidate.Reading.RefusesPrenominal && trigger == TriggerKind.Verb && IsPrenominal(word) ? "only describes a noun" : LackOfVoice(candidate.Unit, clause, candidates) ?? Fill(candidate, clause, companions, drafts, out score);
            }

            attempts?.Add(new MatchAttempt(sentence.Index, word, candidate.Kind.Name, candidate.Unit, lack ?? "matches"));
            if (lack is null) matched.Add(new(score + (3 * companions.Count) + (candidate.Unit.Condition is null ? 0 : 2) + (candidate.With.Length > 0 ? grammar.ContextWeight : 0) - (candidate.Unit.Quoted ? 0.5 : 0) + (drafts.Count > first ? candidate.Reading.Preference(match, drafts[first]) : 0), candidate, first, drafts.Count));
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
        foreach (MatchedExpression other in matched) if (other.Score > best.Score + 0.01) best = other;
        Add(best, drafts, found);
        if (KindsToldTogether.IsAnnounced(best.Evoked.Kind) && trigger == TriggerKind.Verb && grammar.Announcing.Contains(sentence.Lemmas[word]))
        {
            foreach (MatchedExpression other in matched)
            {
                if (!KindsToldTogether.Announces(other.Evoked.Kind) || other.Evoked.Unit.Quoted) continue;
                Add(other, drafts, found);
                break;
            }
        }

        foreach (MatchedExpression other in matched)
        {
            if (!KindsToldTogether.Tells(best.Evoked.Kind, other.Evoked.Kind, trigger)) continue;
            Add(other, drafts, found);
            break;
        }
    }

    // "Est allé voir", "ira voir" go there; "va voir" is but the future.
    private bool IsNearFuture(int verb) => !(clauses.IsPastParticiple(verb) && sentence[verb].Features.Has("VerbForm", "Part")) && !sentence[verb].Features.Has("Tense", "Fut");

    private static void Add(MatchedExpression expression, PlainList<FactDraft> drafts, PlainList<FactDraft> found)
    {
        for (int i = expression.First; i < expression.End; i++) found.Add(drafts[i]);
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

    private string? Fill(Evoked candidate, Clause clause, List<int> companions, PlainList<FactDraft> drafts, out double score)
    {
        score = 0;
        LexicalUnit unit = candidate.Unit;
        KindReading kind = candidate.Reading;
        match.Begin(candidate, clause, companions);
        PlainList<Complement> complements = Widened(candidate, clause, companions);
        foreach (int companion in companions)
            if (sentence.Amount[companion] < 0 && !(!candidate.Kind.IsEvent && sentence.Covering[companion] >= 0) && (!Companionable(candidate) || (unit.Trigger == TriggerKind.Verb && clauses.CaseName(companion) is { Length: > 0 } preposition && !candidate.Binds(preposition)))) used.Add(companion);

        // What has no object has no passive: "the delegation departed".
        if (unit.Trigger == TriggerKind.Verb && clause.Passive && grammar.Has(Construction.SyncreticParticiples) && !kind.KeepsPassiveObject && !candidate.Binds("obj") && !complements.Any(complement => complement.Function == "subj"))
            complements = [.. complements.Select(complement => complement.Function == "obj" ? complement with { Function = "subj" } : complement)];

        double sum = Bind(candidate, clause, complements, companions) + GuessMissing(candidate, clause, companions);
        if ((Complete(candidate, clause) ?? Refusal(candidate, clause, companions)) is string lack) return lack;
        int count = 0;
        foreach ((string name, PlainList<Filler> held) in roles)
        {
            count += FrameMatch.Distinct(held);
            if (name is "Party" or "Participant" or "Competitor" && FrameMatch.Alone(held) is Filler both && NamesTwo(both)) count++;
            if (RequiresTwo(candidate, name) && (FrameMatch.Distinct(held) < 2 || LacksOtherSide(candidate, name))) return attempts is null ? "lacks" : "lacks a second " + name;
        }

        if (count < unit.Minimum && !(count == 1 && unit.Minimum == 2 && unit.Reflexive && kind.IsAmongThemselves(match))) return "too few roles";
        if (LateRefusal(candidate, count) is string refusal) return refusal;
        score = sum + (0.05 * CountEntities());
        standing ??= standings.Read(clause);
        bool label = unit.Trigger != TriggerKind.Verb && (LabelsSelf(candidate) || kind.IsLabel(match)) && (!candidate.Kind.IsEvent || kind.ReadsLabels);
        foreach (List<(string Role, Filler Filler)> distributed in Distribute(candidate, clause))
        {
            FactDraft draft = new(candidate.Kind, sentence.Index, clause.Trigger) { Reading = kind, Quoted = unit.Quoted, Joins = unit.Joins, Resumes = unit.Resumes, IsLabel = label, Score = Math.Min(1, sum), TriggerRange = TriggerRange(clause, companions), Companions = companions };
            foreach ((string role, Filler filler) in distributed) draft.Add(role, filler);
            if (unit.OwnRole is string own && fillers.Text(OwnRange(clause, unit, companions)) is Filler words && kind.TakesOwnWords(match, own, words)) draft.Add(own, words);
            if (label && (standing.Certainty == Certainty.Reported || sentence.Child(clause.Trigger, DependencyRelation.Cop) < 0))
            {
                drafts.Add(draft);
                continue;
            }

            draft.Polarity = match.Reached ? Polarity.Affirmed : standing.Polarity;

            if (unit.Denies) draft.Polarity = draft.Polarity == Polarity.Affirmed ? Polarity.Denied : Polarity.Affirmed;
            Certainty certainty = kind.Stand(match, draft, standing.Certainty);
            if (unit.Certainty != Certainty.Asserted && standing.Polarity == Polarity.Affirmed && certainty is Certainty.Asserted or Certainty.Reported) certainty = unit.Certainty;

            if (companions.Count > 0 && certainty is Certainty.Asserted or Certainty.Reported && unit.Trigger == TriggerKind.Verb && grammar.Intending.Contains(sentence.Lemmas[clause.Trigger])) certainty = Certainty.Planned;

            // Who does not deny, admits or says nothing; who is asked to has not.
            if (kind.NeedsAffirmation && (draft.Polarity == Polarity.Denied || certainty == Certainty.Possible)) return "not denied";
            draft.Certainty = certainty;
            draft.Source = standing.Source;
            if (kind.IsUtterance && certainty == Certainty.Reported && standing.Source is Filler teller && draft.IsToldBy(teller)) draft.TellAsSo();
            draft.Introduces = unit.Trigger == TriggerKind.Noun ? IsIndefinite(clause.Trigger) : AnyIndefinite(companions);
            draft.Several = unit.Trigger == TriggerKind.Noun ? IsSeveral(clause.Trigger) : AnySeveral(companions);
            draft.TakesUp = unit.Trigger == TriggerKind.Noun && IsDefinite(clause.Trigger);
            if (kind.IsPresupposed && unit.Trigger == TriggerKind.Noun && LabelsSelf(candidate) && sentence.Child(clause.Trigger, DependencyRelation.Cop) < 0) draft.TellAsSo();
            if (candidate.Kind.IsEvent) context.Attach(draft, clause, companions);
            TrimVenue(draft);
            if (IsComing(kind, draft, clause)) draft.Certainty = Certainty.Planned;
            drafts.Add(draft);
        }

        return null;
    }
}
