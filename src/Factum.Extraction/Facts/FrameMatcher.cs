using System;
using System.Collections.Generic;
using System.Linq;
using Factum.Extraction.Grammar;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts;

/// <summary>Matches frames at the words of one sentence.</summary>
internal sealed class FrameMatcher(
    AnnotatedSentence sentence, ClauseReader clauses, FillerResolver fillers, StandingReader standings, EventContext context, FactGrammar grammar, FrameIndex index, Func<SenseVocabulary, bool> documentHas, Func<int, Filler?> topicAt,
    ICollection<MatchAttempt>? attempts)
{
    private readonly OfficeReader offices = new(sentence, fillers, grammar, index);
    private static readonly string[] Together = ["ContractAward", "Competition"];

    // What the sentence has of the vocabularies that were asked for.
    private Dictionary<SenseVocabulary, bool>? senses;

    // What one expression fills, emptied before each.
    private readonly List<int> none = [];
    private readonly List<(string Role, List<Filler> Fillers)> roles = [];
    private readonly List<int> used = [];
    private readonly List<string> functions = [];

    /// <summary>The facts that the word evokes.</summary>
    public void Match(int word, List<FactDraft> found)
    {
        PartOfSpeech upos = sentence[word].Upos;
        string lemma = sentence.Lemmas[word];
        string? verb = upos is PartOfSpeech.Verb or PartOfSpeech.Aux ? lemma : upos == PartOfSpeech.Adj ? Participle(word) : null;
        verb ??= MistaggedVerb(word);
        if (verb is null && word == 0 && upos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.X) verb = OpeningParticiple();
        if (verb is not null) Try(index.Find(TriggerKind.Verb, verb), word, TriggerKind.Verb, found);
        if (upos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj) Try(index.Find(TriggerKind.Noun, lemma), word, TriggerKind.Noun, found);
        if (upos is not PartOfSpeech.Propn) Try(index.Find(TriggerKind.Adjective, lemma), word, TriggerKind.Adjective, found);
    }

    /// <summary>The verb of a word that stands behind a subject's name, a clitic or an auxiliary, and that the tagger took for something else: "X discute avec", "a salué".</summary>
    private string? MistaggedBehindClitic(int word)
    {
        if (word == 0 || word + 1 >= sentence.Count || sentence.Covering[word] >= 0 || sentence.Amount[word] >= 0 || sentence.Time[word] >= 0 || !char.IsLower(sentence[word].Form[0])) return null;
        if (sentence[word].Upos is not (PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.X or PartOfSpeech.Adp or PartOfSpeech.Adj)) return null;
        int before = word - 1;
        while (before > 0 && sentence[before].Upos == PartOfSpeech.Adv) before--;
        bool auxiliary = sentence[before].Upos == PartOfSpeech.Aux || grammar.Clitics.Contains(sentence[before].Form);
        bool follows = sentence.Covering[word + 1] >= 0 || sentence.Amount[word + 1] >= 0 || sentence.Number[word + 1] >= 0 || sentence.Time[word + 1] >= 0 || sentence[word + 1].Upos is PartOfSpeech.Det or PartOfSpeech.Adp or PartOfSpeech.Punct;
        if (!(auxiliary || (sentence.Covering[before] >= 0 && before == word - 1)) || !follows || index.Find(TriggerKind.Noun, sentence.Lemmas[word]).Length > 0) return null;
        string form = sentence[word].Form;
        if (grammar.Irregular.TryGetValue(form, out string? irregular)) return irregular;
        if (index.Find(TriggerKind.Verb, sentence.Lemmas[word]).Length > 0) return sentence.Lemmas[word];
        return auxiliary || sentence[word].Upos is not PartOfSpeech.Adj ? Infinitive(form) : null;
    }

    /// <summary>The verb of a participle that opens the sentence and that the tagger took for a noun.</summary>
    private string? OpeningParticiple()
    {
        string form = sentence[0].Form.ToLowerInvariant();
        if (grammar.Irregular.TryGetValue(form, out string? irregular) && form[form.Length - 1] is 'u' or 'e' or 'i' or 's' && !form.EndsWith("ent", StringComparison.Ordinal) && sentence.Count > 4 && sentence.Covering[0] < 0 && sentence[1].Upos == PartOfSpeech.Adp) return irregular;
        if (grammar.Infinitives is null || grammar.DoubleObjects || sentence.Count < 4 || sentence.Covering[0] >= 0 || !(form.EndsWith("é", StringComparison.Ordinal) || form.EndsWith("ée", StringComparison.Ordinal) || form.EndsWith("és", StringComparison.Ordinal) || form.EndsWith("ées", StringComparison.Ordinal) || form is "élu" or "élue" or "né" or "née" or "élus" or "élues")) return null;
        if (form.StartsWith("élu", StringComparison.Ordinal)) return "élire";
        if (form is "né" or "née" or "nés" or "nées") return "naître";
        foreach (string infinitive in grammar.Infinitives(form)) if (index.Find(TriggerKind.Verb, infinitive).Length > 0) return infinitive;
        return null;
    }

    private string? Participle(int word)
    {
        string lemma = sentence.Lemmas[word];
        if (index.Find(TriggerKind.Verb, lemma).Length > 0) return lemma;
        if (grammar.DoubleObjects) return lemma.EndsWith("ed", StringComparison.Ordinal) ? Infinitive(lemma) : null;
        if (lemma.Length == 0 || lemma[lemma.Length - 1] is not ('é' or 'u' or 'i')) return null;
        string stem = lemma.Substring(0, lemma.Length - 1);
        if (lemma[lemma.Length - 1] == 'é') return stem + "er";
        string[] endings = lemma[lemma.Length - 1] == 'u' ? ["ir", "re", "oir"] : ["ir"];
        foreach (string ending in endings) if (index.Find(TriggerKind.Verb, stem + ending).Length > 0) return stem + ending;
        return null;
    }

    // A participle that the tagger took for an adjective: "was fined", "married".
    private string? Infinitive(string form)
    {
        if (grammar.Infinitives is null) return null;
        foreach (string verb in grammar.Infinitives(form)) if (index.Find(TriggerKind.Verb, verb).Length > 0) return verb;
        return null;
    }

    // A verb that the tagger took for a noun: it stands right behind a name, and what may be its object follows.
    private string? MistaggedVerb(int word)
    {
        if (grammar.Clitics.Count > 0) return MistaggedBehindClitic(word);
        if (grammar.Infinitives is null || !grammar.DoubleObjects || word == 0 || word + 1 >= sentence.Count || sentence.Covering[word] >= 0) return null;
        if (sentence[word].Upos is not (PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.X) || sentence.Amount[word] >= 0) return null;
        bool sum = sentence.Amount[word + 1] >= 0 && sentence[word - 1].Upos is PartOfSpeech.Noun or PartOfSpeech.Propn;
        if (sum && index.Find(TriggerKind.Verb, sentence[word].Form).Length > 0) return sentence[word].Form;
        if (word > 1 && sentence[word - 1].Form == "to" && sentence.Covering[word - 2] >= 0 && sentence[word + 1].Upos is PartOfSpeech.Num or PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Propn or PartOfSpeech.Sym && index.Find(TriggerKind.Verb, sentence[word].Form).Length > 0) return sentence[word].Form;
        if (!sum && sentence.Covering[word - 1] < 0) return null;
        if (index.Find(TriggerKind.Noun, sentence.Lemmas[word]).Length > 0) return null;
        bool follows = sentence.Covering[word + 1] >= 0 || sentence.Amount[word + 1] >= 0 || sentence.Number[word + 1] >= 0 || sentence[word + 1].Upos is PartOfSpeech.Det or PartOfSpeech.Adp or PartOfSpeech.Pron or PartOfSpeech.Num or PartOfSpeech.Sym;
        return follows ? Infinitive(sentence[word].Form) : null;
    }

    private void Try(Evoked[] candidates, int word, TriggerKind trigger, List<FactDraft> found)
    {
        Clause? clause = null;
        List<(double Score, Evoked Evoked, List<FactDraft> Drafts)>? matched = null;
        foreach (Evoked candidate in candidates)
        {
            List<FactDraft>? drafts = null;
            double score = 0;
            string? lack = LackOfWords(candidate.Unit, word, out List<int> companions);
            if (lack is null)
            {
                clause ??= trigger switch
                {
                    TriggerKind.Verb => clauses.Verb(word),
                    TriggerKind.Noun => clauses.Noun(word),
                    _ => clauses.Adjective(word),
                };
                lack = LackOfVoice(candidate.Unit, clause, candidates) ?? Fill(candidate, clause, companions, drafts = [], out score);
            }

            attempts?.Add(new MatchAttempt(sentence.Index, word, candidate.Kind.Name, candidate.Unit, lack ?? "matches"));
            if (lack is null) (matched ??= []).Add((score + (3 * companions.Count) + (candidate.Unit.Condition is null ? 0 : 2) - (candidate.Unit.Quoted ? 0.5 : 0), candidate, drafts!));
        }

        if (matched is null) return;

        // A kind of the user's own is matched whatever else the words may state.
        for (int i = matched.Count - 1; i >= 0; i--)
        {
            if (FactVocabulary.Find(matched[i].Evoked.Kind.Name) == matched[i].Evoked.Kind) continue;
            found.AddRange(matched[i].Drafts);
            matched.RemoveAt(i);
        }

        if (matched.Count == 0) return;
        (double Score, Evoked Evoked, List<FactDraft> Drafts) best = matched[0];
        foreach ((double Score, Evoked Evoked, List<FactDraft> Drafts) match in matched) if (match.Score > best.Score + 0.01) best = match;
        found.AddRange(best.Drafts);
        if (best.Evoked.Kind.Name != "Statement" && trigger == TriggerKind.Verb && grammar.Announcing.Contains(sentence.Lemmas[word]))
        {
            foreach ((double Score, Evoked Evoked, List<FactDraft> Drafts) match in matched)
            {
                if (match.Evoked.Kind.Name != "Statement" || match.Evoked.Unit.Quoted) continue;
                found.AddRange(match.Drafts);
                break;
            }
        }

        if (Array.IndexOf(Together, best.Evoked.Kind.Name) < 0) return;
        foreach ((double Score, Evoked Evoked, List<FactDraft> Drafts) match in matched)
        {
            if (match.Evoked.Kind.Name == best.Evoked.Kind.Name || Array.IndexOf(Together, match.Evoked.Kind.Name) < 0) continue;
            found.AddRange(match.Drafts);
            break;
        }
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

    /// <summary>What words keep an expression from standing at a word, before clause and roles are looked at.</summary>
    private string? LackOfWords(LexicalUnit unit, int trigger, out List<int> companions)
    {
        companions = none;
        if (unit.Form is not null && !string.Equals(unit.Form, sentence[trigger].Form, StringComparison.OrdinalIgnoreCase)) return "another form";
        if (unit.Trigger == TriggerKind.Verb && grammar.Auxiliaries.ContainsKey(unit.Lemma) && HasInfinitive(trigger)) return "an auxiliary here";
        for (int i = 0; i < unit.Companions.Count; i++)
        {
            string companion = unit.Companions[i];
            int at = Near(trigger, companion);
            if (at >= 0 && IsLoose(unit, at)) at = -1;
            if (at < 0) return attempts is null ? companion : "without \"" + companion + "\"";
            if (i == 0) companions = [];
            companions.Add(at);
        }

        if (unit.With.Count > 0 && !HasAnyNear(trigger, unit.With)) return attempts is null ? "without" : "without \"" + string.Join("|", unit.With) + "\"";
        for (int i = 0; i < unit.Excluded.Count; i++)
            if ((unit.Trigger == TriggerKind.Adjective && sentence[trigger].Head >= 0 && sentence.Lemmas[sentence[trigger].Head] == unit.Excluded[i]) || Beside(trigger, unit.Excluded[i])) return attempts is null ? "with" : "with \"" + unit.Excluded[i] + "\"";
        if (unit.Condition is string condition && grammar.Senses.TryGetValue(condition, out SenseVocabulary? vocabulary) && !SentenceHas(vocabulary) && !documentHas(vocabulary)) return attempts is null ? "sense" : "not the sense: " + condition;
        return null;
    }

    /// <summary>Whether a noun stands with its support verb only through a preposition: "faire des commentaires sur cette visite".</summary>
    private bool IsLoose(LexicalUnit unit, int companion)
    {
        if (unit.Trigger == TriggerKind.Verb && sentence.Relation(companion) == DependencyRelation.Obl && sentence.Child(companion, DependencyRelation.Cc) >= 0) return true;
        if (unit.Trigger != TriggerKind.Verb || !grammar.Support.Contains(unit.Lemma) || sentence[companion].Upos != PartOfSpeech.Noun) return false;
        string preposition = clauses.CaseName(companion);
        return preposition.Length > 0 && preposition != grammar.Genitive && !unit.Companions.Contains(preposition) && sentence.Relation(companion) is DependencyRelation.Obl or DependencyRelation.Nmod;
    }

    private bool HasAnyNear(int trigger, IReadOnlyList<string> lemmas)
    {
        for (int i = 0; i < lemmas.Count; i++) if (Near(trigger, lemmas[i]) >= 0) return true;
        return false;
    }

    private bool SentenceHas(SenseVocabulary vocabulary)
    {
        if (senses is not null && senses.TryGetValue(vocabulary, out bool known)) return known;
        bool has = false;
        foreach (string lemma in sentence.Lemmas) has |= vocabulary.Near.Contains(lemma);
        return (senses ??= [])[vocabulary] = has;
    }

    /// <summary>A word near the trigger: below it in the tree, or right after it.</summary>
    private int Near(int trigger, string lemma)
    {
        for (int i = Math.Max(0, trigger - 8); i < sentence.Count && i < trigger + 24; i++)
        {
            if (i == trigger) continue;
            if (sentence.Lemmas[i] != lemma && !string.Equals(sentence[i].Form, lemma, StringComparison.OrdinalIgnoreCase)) continue;
            if ((i > trigger && i <= trigger + 4 && !Crosses(trigger, i)) || IsBelow(i, trigger)) return i;
        }

        return -1;
    }

    /// <summary>Whether a word stands right with the trigger: as its dependent, or among the next words.</summary>
    private bool Beside(int trigger, string lemma)
    {
        int at = Near(trigger, lemma);
        if (at < 0) return false;
        if (at > trigger + 8 || sentence.Child(at, DependencyRelation.Cc) >= 0) return false;
        return (at > trigger && at <= trigger + 4) || sentence[at].Head == trigger || (sentence[at].Head >= 0 && sentence[sentence[at].Head].Head == trigger && sentence.Relation(at) is DependencyRelation.Nmod or DependencyRelation.Obl);
    }

    private bool Crosses(int trigger, int word)
    {
        for (int i = trigger + 1; i < word; i++) if (sentence[i].Upos == PartOfSpeech.Verb || sentence[i].Form is "," or ";") return true;
        return false;
    }

    private bool IsBelow(int word, int root)
    {
        int at = sentence[word].Head;
        for (int steps = 0; at >= 0 && steps < 3; steps++)
        {
            if (at == root) return true;
            if (sentence.IsVerbal(at) && sentence.Relation(at) is not (DependencyRelation.Xcomp or DependencyRelation.Advcl)) return false;
            at = sentence[at].Head;
        }

        return false;
    }

    private string? Fill(Evoked candidate, Clause clause, List<int> companions, List<FactDraft> drafts, out double score)
    {
        score = 0;
        LexicalUnit unit = candidate.Unit;
        List<Complement> complements = clause.Complements;
        if (companions.Count > 0)
        {
            Clause wider = new(clause.Trigger);
            foreach (Complement complement in complements) if (!companions.Contains(complement.Head) || sentence.Amount[complement.Head] >= 0 || Companionable(candidate, complement.Function)) wider.Complements.Add(complement);
            foreach (int companion in companions)
                if (sentence.IsNominal(companion)) clauses.NounComplements(wider, companion);
            foreach (Complement complement in complements) if (ParticleObject(candidate, companions, complement)) wider.Complements.Add(new Complement("obj", complement.Head, 0.9));
            complements = wider.Complements;
        }

        roles.Clear();
        used.Clear();
        functions.Clear();
        foreach (int companion in companions)
            if (sentence.Amount[companion] < 0 && (!unit.Bindings.Any(Companionable) || (unit.Trigger == TriggerKind.Verb && !unit.Bindings.Any(binding => binding.Function == clauses.CaseName(companion)) && clauses.CaseName(companion).Length > 0))) used.Add(companion);

        // What has no object has no passive: "the delegation departed".
        if (unit.Trigger == TriggerKind.Verb && clause.Passive && grammar.DoubleObjects && candidate.Kind.Name != "Statement" && !unit.Bindings.Any(binding => binding.Function == "obj") && !complements.Any(complement => complement.Function == "subj"))
            complements = [.. complements.Select(complement => complement.Function == "obj" ? complement with { Function = "subj" } : complement)];

        double sum = 0;
        foreach (RoleBinding binding in candidate.Bindings)
        {
            if (binding.Function == "around" && CountDistinct() >= unit.Minimum) continue;
            foreach (Complement complement in complements)
            {
                if (complement.Function != binding.Function || used.Contains(complement.Head)) continue;
                List<Filler>? held = Held(roles, binding.Role);
                FactRole role = candidate.Kind.Role(binding.Role);
                if (held is not null && !role.Repeats && unit.Distributes != role.Name) continue;
                List<Filler> resolved = fillers.Resolve(complement.Head, binding.Accepts);
                if (complement.Function == "comp" && sentence[complement.Head].Upos == PartOfSpeech.Adj && resolved.Count > 0 && resolved[0].Kind == FillerKind.Text) continue;
                if (candidate.Kind.Name == "Position" && binding.Role == "Organization" && resolved.Count > 0 && resolved[0].Kind == FillerKind.Text && !HasDeterminer(resolved[0])) continue;
                if (resolved.Count == 0 || clause.Trigger == complement.Head && resolved[0].Kind == FillerKind.Text) continue;
                if (complement.Score <= 0.5 && resolved.Count == 1 && resolved[0].Kind == FillerKind.Entity) fillers.AddListedBefore(resolved, complement.Head, binding.Accepts);
                used.Add(complement.Head);
                functions.Add(binding.Function);
                if (held is null) roles.Add((binding.Role, resolved));
                else held.AddRange(resolved);
                sum += complement.Score;
            }
        }

        if (unit.Trigger == TriggerKind.Verb && candidate.Binds("subj") && !functions.Contains("subj") && !clause.Passive && roles.Count > 0) sum += Guess(candidate, clause);
        else if (unit.Trigger == TriggerKind.Verb && LacksRequired(candidate) || (unit.Trigger == TriggerKind.Verb && roles.Count > 0 && CountDistinct() < unit.Minimum)) sum += Guess(candidate, clause);
        else if (unit.Trigger == TriggerKind.Verb && roles.Count > 0 && LacksDistinctive(candidate)) sum += Guess(candidate, clause, distinctive: true);
        foreach (int companion in companions)
            if (unit.Trigger == TriggerKind.Verb && !grammar.DoubleObjects && sentence[companion].Upos == PartOfSpeech.Noun && companion > clause.Trigger && LacksOblique(candidate)) sum += Guess(candidate, clauses.Surface.After(companion, clauses));
        if (unit.Trigger == TriggerKind.Noun && !grammar.DoubleObjects && LacksComplement(candidate)) sum += Guess(candidate, clauses.Surface.After(clause.Trigger, clauses));
        if (unit.Trigger == TriggerKind.Noun && grammar.DoubleObjects && (LacksRequired(candidate) || CountDistinct() < unit.Minimum)) sum += Guess(candidate, clauses.Surface.OfNoun(clause.Trigger));
        if (candidate.Kind.Name == "Position") roles.RemoveAll(role => role.Role == "Organization" && role.Fillers[0].Kind == FillerKind.Text && !HasDeterminer(role.Fillers[0]));
        Supplement(candidate, clause, roles);
        offices.Complete(candidate.Kind, roles);
        if (unit.Topic is string topic && Lacks(candidate, roles, topic) && !IsPublicOffice(candidate, clause, roles) && topicAt(sentence[clause.Trigger].Start) is Filler discussed && !Holds(discussed)) AddTopic(roles, topic, discussed);
        if (IsOfficeWithin(candidate, clause) && topicAt(sentence[clause.Trigger].Start) is Filler employer && !Holds(employer)) roles.Add(("Organization", [employer]));
        foreach (RoleBinding binding in candidate.Bindings)
            if (binding.Required && Held(roles, binding.Role) is null) return attempts is null ? "lacks" : "lacks " + binding.Role;
        if (candidate.Kind.Name == "Position" && unit.Trigger == TriggerKind.Noun && clause.Trigger > 1 && sentence.Lemmas[clause.Trigger - 1] == "en" && sentence[clause.Trigger - 2].Upos == PartOfSpeech.Noun) return "part of a title";
        if (candidate.Kind.Name == "Kinship") PairRelatives(roles);
        TrimTrigger(clause);
        TrimOthers();
        if (candidate.Kind.Name == "Cost" && Alone(Held(roles, "Item")) is Filler priced && sentence.HeadOf(priced.Range) is int thing and >= 0 && grammar.Sums.Contains(sentence.Lemmas[thing]) && sentence.Covering[thing] < 0 && !HasGenitive(thing)) return "a sum has no price";
        if (candidate.Kind.Name == "Kinship" && Alone(Held(roles, "Relative")) is Filler relative && !HasDeterminer(relative)) return "a bare relative";
        if (unit.Condition == "charity" && Held(roles, "Donor") is List<Filler> donors && IsPublicBody(donors[0])) return "a public body grants";
        if (candidate.Kind.Name is "Agreement" or "Negotiation" or "Conflict" && IsAlone(candidate.Kind)) return "takes two";
        if (unit.Trigger == TriggerKind.Noun && IsRespective(clause.Trigger)) return "each of several has its own";
        int count = 0;
        foreach ((string name, List<Filler> held) in roles)
        {
            count += Distinct(held);
            if (Distinct(held) < 2 && RequiresTwo(candidate, name)) return attempts is null ? "lacks" : "lacks a second " + name;
        }

        if (count < unit.Minimum) return "too few roles";
        if (candidate.Kind.Name == "Acquisition" && grammar.DoubleObjects && count < 3 && Held(roles, "Target") is List<Filler> targets && targets[0].Kind == FillerKind.Text && !IsDetermined(targets[0])) return "a thing in general";
        if (candidate.Kind.Name == "Position" && Held(roles, "Organization") is null && grammar.Occupations.Contains(sentence.Lemmas[clause.Trigger]) && !HasPossessor(clause)) return "a bare occupation";
        if (unit.Trigger == TriggerKind.Noun && IsItsOwnOwner(candidate, clause)) return "what it refers to is what it belongs to";
        if (candidate.Kind.Name == "Position" && Held(roles, "Organization") is null && unit.Trigger == TriggerKind.Noun && IsAnaphor(roles, clause.Trigger)) return "only takes up somebody";
        score = sum + (0.05 * roles.Sum(role => role.Fillers.Count(filler => filler.Kind == FillerKind.Entity)));
        Standing standing = standings.Read(clause);
        bool label = unit.Trigger != TriggerKind.Verb && LabelsSelf(candidate) && !candidate.Kind.IsEvent;
        foreach (List<(string Role, Filler Filler)> distributed in Distribute(candidate, roles, clause))
        {
            FactDraft draft = new(candidate.Kind, sentence.Index, clause.Trigger) { Quoted = unit.Quoted, Joins = unit.Joins, IsLabel = label, Score = Math.Min(1, sum), TriggerRange = TriggerRange(clause, companions) };
            foreach ((string role, Filler filler) in distributed) draft.Add(role, filler);
            if (unit.OwnRole is string own) draft.Add(own, fillers.Text(OwnRange(clause, unit, roles, companions)));
            if (label && (standing.Certainty == Certainty.Reported || sentence.Child(clause.Trigger, DependencyRelation.Cop) < 0))
            {
                drafts.Add(draft);
                continue;
            }

            draft.Polarity = standing.Polarity;

            if (unit.Denies) draft.Polarity = draft.Polarity == Polarity.Affirmed ? Polarity.Denied : Polarity.Affirmed;
            Certainty certainty = standing.Certainty;
            if (unit.Certainty != Certainty.Asserted && certainty is Certainty.Asserted or Certainty.Reported) certainty = unit.Certainty;
            draft.Certainty = certainty;
            draft.Source = standing.Source;
            draft.Introduces = unit.Trigger == TriggerKind.Noun ? IsIndefinite(clause.Trigger) : AnyIndefinite(companions);
            draft.Several = unit.Trigger == TriggerKind.Noun ? IsSeveral(clause.Trigger) : AnySeveral(companions);
            draft.TakesUp = unit.Trigger == TriggerKind.Noun && IsDefinite(clause.Trigger);
            if (candidate.Kind.IsEvent) context.Attach(draft, clause, companions);
            if (IsComing(draft, clause)) draft.Certainty = Certainty.Planned;
            drafts.Add(draft);
        }

        return null;
    }

    /// <summary>Whether a particle of the expression was read as the preposition of what is its object: "lay off 400 workers".</summary>
    private bool ParticleObject(Evoked candidate, List<int> companions, Complement complement)
    {
        if (candidate.Unit.Trigger != TriggerKind.Verb || complement.Function is "obj" or "subj" or "pred" or "" || candidate.Binds(complement.Function)) return false;
        return companions.Any(companion => sentence[companion].Upos is PartOfSpeech.Adp or PartOfSpeech.Adv && sentence.Lemmas[companion] == complement.Function);
    }

    /// <summary>Whether an office without its organisation is one of the organisation under discussion: "la directrice générale, X".</summary>
    private bool IsOfficeWithin(Evoked candidate, Clause clause)
    {
        if (grammar.Offices.Count == 0 || candidate.Kind.Name is not ("Position" or "Appointment" or "Resignation") || Held(roles, "Organization") is not null) return false;
        if (candidate.Kind.Name != "Position") return Held(roles, "Position") is List<Filler> titles && sentence.HeadOf(titles[0].Range) is int head and >= 0 && grammar.Offices.Contains(sentence.Lemmas[head]);
        if (candidate.Unit.Trigger != TriggerKind.Noun || !grammar.Offices.Contains(sentence.Lemmas[clause.Trigger]) || Held(roles, "Holder") is not List<Filler> holders || holders[0].Kind != FillerKind.Entity) return false;
        int name = sentence.FirstAt(holders[0].Range.Start);
        int last = sentence.FirstAt(holders[0].Range.End - 1);
        foreach (Complement complement in clause.Complements)
            if (complement.Function == grammar.Genitive && complement.Head > clause.Trigger && !(sentence.Relation(complement.Head) == DependencyRelation.Nmod && sentence.Child(complement.Head, DependencyRelation.Det) < 0 | sentence[complement.Head].Features.Has("Number", "Plur"))) return false;
        return (name > clause.Trigger && sentence[name - 1].Form == ",") || (last < clause.Trigger && last + 1 < sentence.Count && sentence[last + 1].Form is "," or "(");
    }

    /// <summary>Whether a preposition by itself tells the role of its phrase.</summary>
    private bool IsDistinctive(string function) => function is not ("subj" or "obj" or "self" or "poss" or "comp" or "pred" or "") && function != grammar.Genitive && (function == grammar.Dative || !grammar.Locatives.Contains(function));

    /// <summary>Fills roles that the tree leaves empty by order and prepositions; gives what that adds to the score.</summary>
    private double Guess(Evoked candidate, Clause clause, bool distinctive = false) =>
        Guess(candidate, clauses.Surface.Around(clause.Trigger, clause.Passive, clauses), distinctive);

    private double Guess(Evoked candidate, List<Complement> complements, bool distinctive = false)
    {
        double sum = 0;
        foreach (Complement complement in complements)
        {
            if (used.Contains(complement.Head) || (distinctive && !IsDistinctive(complement.Function))) continue;
            foreach (RoleBinding binding in candidate.Bindings)
            {
                List<Filler>? held = Held(roles, binding.Role);
                bool open = held is null || ((!functions.Contains(binding.Function) || binding.Function == "between") && candidate.Kind.Role(binding.Role).Repeats);
                if (binding.Function != complement.Function || !open || used.Contains(complement.Head)) continue;
                List<Filler> resolved = fillers.Resolve(complement.Head, binding.Accepts);
                if (resolved.Count == 0 || Holds(resolved[0])) continue;
                if (resolved.Count == 1 && resolved[0].Kind == FillerKind.Entity)
                {
                    if (complement.Function == "subj") fillers.AddListedBefore(resolved, complement.Head, binding.Accepts);
                    else fillers.AddListed(resolved, complement.Head, binding.Accepts);
                }

                used.Add(complement.Head);
                functions.Add(binding.Function);
                if (held is null) roles.Add((binding.Role, resolved));
                else held.AddRange(resolved);
                sum += complement.Score;
            }
        }

        return sum;
    }

    private bool Holds(Filler filler)
    {
        foreach ((_, List<Filler> held) in roles)
            foreach (Filler one in held) if (FactDraft.Same(one, filler)) return true;
        return false;
    }

    private bool LacksRequired(Evoked candidate)
    {
        foreach (RoleBinding binding in candidate.Bindings) if (binding.Required && Held(roles, binding.Role) is null) return true;
        return false;
    }

    private bool LacksDistinctive(Evoked candidate)
    {
        foreach (RoleBinding binding in candidate.Bindings) if (Held(roles, binding.Role) is null && IsDistinctive(binding.Function)) return true;
        return false;
    }

    private bool LacksOblique(Evoked candidate)
    {
        foreach (RoleBinding binding in candidate.Bindings) if (binding.Function is not ("subj" or "obj") && Held(roles, binding.Role) is null) return true;
        return false;
    }

    private bool LacksComplement(Evoked candidate)
    {
        foreach (RoleBinding binding in candidate.Bindings) if (binding.Function != "self" && Held(roles, binding.Role) is null) return true;
        return false;
    }

    private int CountDistinct()
    {
        int count = 0;
        foreach ((_, List<Filler> held) in roles) count += Distinct(held);
        return count;
    }

    /// <summary>Whether what the expression refers to itself fills one of the roles.</summary>
    private bool LabelsSelf(Evoked candidate)
    {
        foreach (RoleBinding binding in candidate.Bindings) if (binding.Function == "self" && Held(roles, binding.Role) is not null) return true;
        return false;
    }

    private bool AnyIndefinite(List<int> nouns)
    {
        foreach (int noun in nouns) if (IsIndefinite(noun)) return true;
        return false;
    }

    private bool AnySeveral(List<int> nouns)
    {
        foreach (int noun in nouns) if (IsSeveral(noun)) return true;
        return false;
    }

    private static bool Companionable(Evoked candidate, string function)
    {
        foreach (RoleBinding binding in candidate.Bindings) if (binding.Function == function && Companionable(binding)) return true;
        return false;
    }

    private static bool Companionable(RoleBinding binding) => binding.Accepts is not FillerTypes.None && binding.Role is "Measure" or "Topic" or "Title" or "Position" or "Subject" or "Quote" or "Product" or "Count" or "Over" or "Purpose" or "Candidate" or "Item" or "Target";

    private static List<Filler>? Held(List<(string Role, List<Filler> Fillers)> roles, string role)
    {
        foreach ((string name, List<Filler> held) in roles) if (name == role) return held;
        return null;
    }

    private static bool RequiresTwo(Evoked candidate, string role)
    {
        int group = -1;
        foreach (RoleBinding binding in candidate.Bindings)
        {
            if (!binding.Required || binding.Role != role) continue;
            if (group >= 0 && binding.Group != group) return true;
            group = binding.Group;
        }

        return false;
    }

    private static int Distinct(List<Filler> held)
    {
        int count = 0;
        for (int i = 0; i < held.Count; i++)
        {
            bool repeated = false;
            for (int j = 0; j < i; j++) repeated |= FactDraft.Same(held[i], held[j]);
            if (!repeated) count++;
        }

        return count;
    }

    /// <summary>Whether a noun was taken to refer to the very thing that it belongs to: "le porte-parole de X" is not X.</summary>
    private bool IsItsOwnOwner(Evoked candidate, Clause clause)
    {
        foreach (RoleBinding binding in candidate.Bindings)
        {
            if (binding.Function != "self" || Held(roles, binding.Role) is not List<Filler> selves || selves[0].Kind != FillerKind.Entity) continue;
            foreach (Complement complement in clause.Complements)
                if (complement.Function == grammar.Genitive && fillers.Entity(complement.Head, FillerTypes.Named) is Filler owner && owner.Index == selves[0].Index) return true;
        }

        return false;
    }

    /// <summary>Whether a title without an organisation is but a way to refer: "le dirigeant".</summary>
    private bool IsAnaphor(List<(string Role, List<Filler> Fillers)> roles, int noun) =>
        Held(roles, "Holder") is List<Filler> holders && holders[0].Range.Start <= sentence[noun].Start && sentence[noun].End <= holders[0].Range.End;

    private bool HasPossessor(Clause clause)
    {
        foreach (Complement complement in clause.Complements) if (complement.Function == "poss") return true;
        return false;
    }

    private bool HasDeterminer(Filler phrase)
    {
        int head = sentence.HeadOf(phrase.Range);
        return head >= 0 && sentence.Child(head, DependencyRelation.Det) >= 0;
    }

    private static void AddTopic(List<(string Role, List<Filler> Fillers)> roles, string topic, Filler discussed)
    {
        if (Held(roles, topic) is List<Filler> held) held.Add(discussed);
        else roles.Add((topic, [discussed]));
    }

    // The present tense of what is to come: "X is stepping down", "they host Y tomorrow".
    private bool IsComing(FactDraft draft, Clause clause)
    {
        if (grammar.Coming.Count == 0 || draft.Certainty is not (Certainty.Asserted or Certainty.Reported) || !sentence.IsVerbal(clause.Predicate)) return false;
        int verb = clause.Predicate;
        bool present = sentence[verb].Features.Has("Tense", "Pres") && sentence[verb].Features.Has("VerbForm", "Fin");
        bool progressive = false;
        foreach (int child in sentence.Tree.Children(verb))
        {
            if (sentence.Relation(child) is not DependencyRelation.Aux || !sentence[child].Features.Has("Tense", "Pres")) continue;
            present |= sentence.Lemmas[child] != "have";
            progressive |= sentence.Lemmas[child] == "be" && sentence[verb].Form.EndsWith("ing", StringComparison.Ordinal);
        }

        bool bare = sentence[verb].Features.Has("VerbForm", "Inf") && sentence.Child(verb, DependencyRelation.Aux) < 0 && !(verb > 0 && sentence[verb - 1].Form == "to");
        if (!present && !bare) return false;
        if (draft.Kind.Name == "Resignation" && progressive) return true;
        if (draft.Kind.Name == "Competition" && grammar.Fixtures.Contains(sentence.Lemmas[verb])) return true;
        if (draft.Of("Time") is not Filler time) return false;
        int space = time.Text.IndexOf(' ');
        return grammar.Coming.Contains((space < 0 ? time.Text : time.Text.Substring(0, space)).ToLowerInvariant());
    }

    private static bool Lacks(Evoked candidate, List<(string Role, List<Filler> Fillers)> roles, string topic)
    {
        List<Filler>? held = Held(roles, topic);
        return held is null || (held.Count == 1 && candidate.Kind.Roles.First(role => role.Name == topic).Repeats);
    }

    private bool IsPublicOffice(Evoked candidate, Clause clause, List<(string Role, List<Filler> Fillers)> roles)
    {
        if (candidate.Kind.Name is not ("Position" or "Appointment" or "Resignation" or "Election")) return false;
        if (candidate.Kind.Name == "Position") return HasPossessor(clause) || clause.Complements.Any(complement => complement.Function == grammar.Genitive) || offices.IsPublic(Math.Max(0, clause.Trigger - 3), clause.Trigger);
        if (Held(roles, "Position") is not List<Filler> position) return false;
        return offices.IsPublic(sentence.FirstAt(position[0].Range.Start), sentence.FirstAt(position[0].Range.End - 1));
    }

    private bool IsDetermined(Filler phrase)
    {
        int head = sentence.HeadOf(phrase.Range);
        if (head < 0) return false;
        foreach (int child in sentence.Tree.Children(head))
            if (child < head && (sentence.Relation(child) is DependencyRelation.Det or DependencyRelation.Nummod || sentence[child].Relation == DependencyRelation.NmodPoss)) return true;
        return sentence.Covering[sentence.FirstAt(phrase.Range.Start)] >= 0;
    }

    private bool IsIndefinite(int noun)
    {
        foreach (int child in sentence.Tree.Children(noun))
            if (sentence.Relation(child) == DependencyRelation.Det) return sentence[child].Features.Has("Definite", "Ind") || sentence[child].Features.Has("PronType", "Ind") || grammar.Several.Contains(sentence.Lemmas[child]);
        return false;
    }

    /// <summary>The one filler of a role when it is a bare phrase.</summary>
    private static Filler? Alone(List<Filler>? held) => held is not null && held.Count == 1 && held[0].Kind == FillerKind.Text ? held[0] : null;

    private bool IsPublicBody(Filler donor)
    {
        int first = sentence.FirstAt(donor.Range.Start);
        for (int i = first; i < sentence.Count && sentence[i].Start < donor.Range.End && i < first + 3; i++) if (grammar.PublicBodies.Contains(sentence.Lemmas[i]) || grammar.PublicBodies.Contains(sentence[i].Form.ToLowerInvariant())) return true;
        return false;
    }

    /// <summary>Whether what takes two has one alone, and not several in one phrase.</summary>
    private bool IsAlone(FactKind kind)
    {
        foreach ((string name, List<Filler> held) in roles)
        {
            if (name != "Party") continue;
            if (Distinct(held) > 1 || held[0].Kind != FillerKind.Text) return Distinct(held) < 2;
            int head = sentence.HeadOf(held[0].Range);
            return head < 0 || !(sentence[head].Features.Has("Number", "Plur") || sentence[head].Upos == PartOfSpeech.Pron);
        }

        return grammar.Reflexive.Length > 0;
    }

    /// <summary>Parts two who marry each other into person and relative.</summary>
    private static void PairRelatives(List<(string Role, List<Filler> Fillers)> roles)
    {
        if (Held(roles, "Relative") is not null || Held(roles, "Person") is not List<Filler> both || Distinct(both) != 2) return;
        Filler second = both.FindLast(filler => !FactDraft.Same(filler, both[0]))!;
        both.RemoveAll(filler => FactDraft.Same(filler, second));
        roles.Add(("Relative", [second]));
    }

    /// <summary>Ends phrases before the event word: "une maison estimée à …" is a house.</summary>
    private void TrimTrigger(Clause clause)
    {
        if (!sentence.IsVerbal(clause.Trigger) || clause.Trigger == 0) return;
        foreach ((_, List<Filler> held) in roles)
            for (int i = 0; i < held.Count; i++)
                if (held[i].Kind == FillerKind.Text && held[i].Range.Start < sentence[clause.Trigger].Start && sentence[clause.Trigger].End <= held[i].Range.End && clauses.IsPastParticiple(clause.Trigger)) held[i] = fillers.Text(new TextRange(held[i].Range.Start, sentence[clause.Trigger - 1].End));
    }

    /// <summary>Ends phrases before what fills another role: "sa participation à X", where X buys it.</summary>
    private void TrimOthers()
    {
        foreach ((string role, List<Filler> held) in roles)
        {
            for (int i = 0; i < held.Count; i++)
            {
                if (held[i].Kind != FillerKind.Text) continue;
                foreach ((string other, List<Filler> fillersOfOther) in roles)
                {
                    if (other == role || fillersOfOther[0].Kind != FillerKind.Entity || !held[i].Range.Contains(fillersOfOther[0].Range) || fillersOfOther[0].Range.Start == held[i].Range.Start) continue;
                    int before = sentence.FirstAt(fillersOfOther[0].Range.Start) - 1;
                    int first = sentence.FirstAt(held[i].Range.Start);
                    while (before > first && sentence[before].Upos is PartOfSpeech.Det or PartOfSpeech.Noun or PartOfSpeech.Adj) before--;
                    if (before > first && sentence[before].Upos == PartOfSpeech.Adp && sentence.Lemmas[before] != grammar.Genitive) held[i] = fillers.Text(new TextRange(held[i].Range.Start, sentence[before - 1].End));
                }
            }
        }
    }

    private bool IsRespective(int noun)
    {
        if (grammar.Respective.Count == 0) return false;
        for (int i = noun + 1; i < sentence.Count && sentence[i].Upos == PartOfSpeech.Adj; i++) if (grammar.Respective.Contains(sentence.Lemmas[i])) return true;
        return false;
    }

    private bool HasGenitive(int noun)
    {
        foreach (int child in sentence.Tree.Children(noun)) if (sentence.Relation(child) == DependencyRelation.Nmod && sentence.Amount[child] < 0) return true;
        return false;
    }

    private bool HasInfinitive(int verb)
    {
        foreach (int child in sentence.Tree.Children(verb)) if (sentence.Relation(child) is DependencyRelation.Xcomp or DependencyRelation.Ccomp && clauses.IsInfinitive(child)) return true;
        return verb + 1 < sentence.Count && sentence[verb + 1].Features.Has("VerbForm", "Inf");
    }

    private bool IsSeveral(int noun)
    {
        if (sentence[noun].Upos != PartOfSpeech.Noun || !sentence[noun].Features.Has("Number", "Plur")) return false;
        foreach (int child in sentence.Tree.Children(noun))
            if (sentence.Relation(child) is DependencyRelation.Det or DependencyRelation.Nummod && grammar.Several.Contains(sentence.Lemmas[child])) return true;
        return false;
    }

    private bool IsDefinite(int noun)
    {
        foreach (int child in sentence.Tree.Children(noun))
            if (sentence.Relation(child) == DependencyRelation.Det) return grammar.Definites.Contains(sentence.Lemmas[child]) && !sentence[child].Features.Has("Definite", "Ind");
        return false;
    }

    /// <summary>Sums that stand with the event, whatever hangs where.</summary>
    private void Supplement(Evoked candidate, Clause clause, List<(string Role, List<Filler> Fillers)> roles)
    {
        if (Held(roles, "Amount") is not null) return;
        bool takes = false;
        foreach (FactRole role in candidate.Kind.Roles) takes |= role.Name == "Amount";
        if (!takes) return;
        bool bound = false;
        foreach (RoleBinding binding in candidate.Bindings) bound |= binding.Role == "Amount";
        if (!bound) return;
        int amount = context.AmountOf(clause);
        if (amount >= 0) roles.Add(("Amount", [fillers.Amount(amount)]));
    }

    private List<List<(string Role, Filler Filler)>> Distribute(Evoked candidate, List<(string Role, List<Filler> Fillers)> roles, Clause clause)
    {
        List<List<(string, Filler)>> all = [[]];
        bool each = HasDistributor(clause);
        if (each && Paired(clause) is int pairs and > 1) return Pair(pairs);
        foreach ((string name, List<Filler> held) in roles)
        {
            FactRole role = candidate.Kind.Role(name);
            bool spread = (!role.Repeats || candidate.Unit.Distributes == name || (each && name != "Amount")) && held.Count > 1 && role.Fillers != RoleFillers.Phrase && role.Fillers != RoleFillers.Amount;
            if (role.Fillers is RoleFillers.Phrase or RoleFillers.Amount && held.Count > 1)
            {
                held.RemoveRange(1, held.Count - 1);
            }

            if (!spread)
            {
                foreach (List<(string, Filler)> one in all) foreach (Filler filler in held) one.Add((name, filler));
                continue;
            }

            List<List<(string, Filler)>> longer = [];
            foreach (List<(string, Filler)> one in all)
                foreach (Filler filler in held)
                    if (longer.Count < 60) longer.Add([.. one, (name, filler)]);
            all = longer;
        }

        return all;
    }

    /// <summary>How many fillers two roles have alike where the clause pairs them off: "A et B gagnent respectivement 3 et 5 millions"; or 0.</summary>
    private int Paired(Clause clause)
    {
        bool pairs = false;
        for (int i = Math.Max(0, clause.Trigger - 12); i < sentence.Count && i < clause.Trigger + 12; i++) pairs |= grammar.Pairing.Contains(sentence.Lemmas[i]);
        if (!pairs) return 0;
        for (int i = 0; i < roles.Count; i++)
            for (int j = i + 1; j < roles.Count; j++)
                if (roles[i].Fillers.Count > 1 && roles[i].Fillers.Count == roles[j].Fillers.Count) return roles[i].Fillers.Count;
        return 0;
    }

    private List<List<(string Role, Filler Filler)>> Pair(int pairs)
    {
        List<List<(string Role, Filler Filler)>> paired = [];
        for (int i = 0; i < pairs; i++)
        {
            List<(string Role, Filler Filler)> one = [];
            foreach ((string name, List<Filler> held) in roles) one.Add((name, held.Count == pairs ? held[i] : held[0]));
            paired.Add(one);
        }

        return paired;
    }

    private bool HasDistributor(Clause clause)
    {
        for (int i = Math.Max(0, clause.Trigger - 6); i < sentence.Count && i < clause.Trigger + 8; i++)
            if (grammar.Distributors.Contains(sentence.Lemmas[i]) || grammar.Distributors.Contains(sentence.Lower(i))) return true;
        return false;
    }

    private TextRange TriggerRange(Clause clause, List<int> companions)
    {
        int first = clause.Trigger;
        int last = clause.Trigger;
        foreach (int companion in companions)
        {
            if (Math.Abs(companion - clause.Trigger) > 3) continue;
            first = Math.Min(first, companion);
            last = Math.Max(last, companion);
        }

        return new TextRange(sentence[first].Start, Math.Max(sentence[first].End, sentence[last].End));
    }

    /// <summary>The words of a title or measure: the noun with its modifiers, without what it belongs to when that is named.</summary>
    private TextRange OwnRange(Clause clause, LexicalUnit unit, List<(string Role, List<Filler> Fillers)> roles, List<int> companions)
    {
        int noun = clause.Trigger;
        if (unit.Trigger == TriggerKind.Verb) noun = companions.Find(companion => sentence[companion].Upos == PartOfSpeech.Noun) is var own and > 0 ? own : noun;
        if (sentence[noun].Upos != PartOfSpeech.Noun && unit.Trigger == TriggerKind.Verb) return new TextRange(sentence[noun].Start, sentence[noun].End);
        int first = noun;
        int last = noun;
        while (first > 1 && sentence[first - 1].Form == "-" && !sentence[first - 1].SpaceAfter) first -= 2;
        while (first > 0 && sentence[first - 1].Head == noun && sentence.Relation(first - 1) is DependencyRelation.Amod or DependencyRelation.Compound && sentence.Covering[first - 1] < 0) first--;
        while (first < noun && sentence[first].Upos == PartOfSpeech.Punct) first++;
        bool grown = true;
        while (grown && last + 1 < sentence.Count)
        {
            grown = false;
            int next = last + 1;
            DependencyRelation relation = sentence.Relation(next);
            if (relation is DependencyRelation.Amod or DependencyRelation.Fixed && sentence[next].Head >= noun && sentence[next].Head <= last && sentence.Covering[next] < 0)
            {
                last = next;
                grown = true;
                continue;
            }

            int head = sentence[next].Upos is PartOfSpeech.Adp or PartOfSpeech.Det ? sentence[next].Head : -1;
            if (head < 0 || sentence.Relation(head) != DependencyRelation.Nmod || sentence[head].Head != noun || clauses.CaseName(head) != grammar.Genitive) continue;
            if (sentence.Covering[head] >= 0 || sentence.Mention[head] >= 0 || sentence[head].Upos == PartOfSpeech.Propn || sentence.Amount[head] >= 0) continue;
            TextRange phrase = fillers.PhraseRange(head);
            int end = sentence.FirstAt(phrase.End - 1);
            if (end <= last || end - noun > 10) continue;
            for (int i = next; i <= end; i++) if (sentence.Covering[i] >= 0) end = -1;
            if (end < 0) continue;
            last = end;
            grown = true;
        }

        return new TextRange(sentence[first].Start, sentence[last].End);
    }
}
