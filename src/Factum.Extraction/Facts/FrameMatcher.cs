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
    private static readonly string[] Alone = ["ContractAward", "Competition"];

    /// <summary>The facts that the word evokes.</summary>
    public void Match(int word, List<FactDraft> found)
    {
        PartOfSpeech upos = sentence[word].Upos;
        string lemma = sentence.Lemmas[word];
        if (upos is PartOfSpeech.Verb or PartOfSpeech.Aux || (upos == PartOfSpeech.Adj && Participle(word) is not null))
        {
            string verb = upos == PartOfSpeech.Adj ? Participle(word)! : lemma;
            Try(index.Find(TriggerKind.Verb, verb), word, TriggerKind.Verb, found);
        }

        if (upos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj) Try(index.Find(TriggerKind.Noun, lemma), word, TriggerKind.Noun, found);
        if (upos is not PartOfSpeech.Propn) Try(index.Find(TriggerKind.Adjective, lemma), word, TriggerKind.Adjective, found);
    }

    private string? Participle(int word)
    {
        string lemma = sentence.Lemmas[word];
        if (index.Find(TriggerKind.Verb, lemma).Count > 0) return lemma;
        if (grammar.DoubleObjects) return EnglishStem(lemma);
        string stem = lemma.Substring(0, Math.Max(0, lemma.Length - 1));
        if (lemma.EndsWith("é", StringComparison.Ordinal)) return stem + "er";
        string[] endings = lemma.EndsWith("u", StringComparison.Ordinal) ? ["ir", "re", "oir"] : lemma.EndsWith("i", StringComparison.Ordinal) ? ["ir"] : [];
        foreach (string ending in endings) if (index.Find(TriggerKind.Verb, stem + ending).Count > 0) return stem + ending;
        return null;
    }

    // A participle that the tagger took for an adjective: "was fined", "married".
    private string? EnglishStem(string form)
    {
        if (!form.EndsWith("ed", StringComparison.Ordinal) || form.Length < 5) return null;
        string stem = form.Substring(0, form.Length - 2);
        foreach (string verb in new[] { stem + "e", stem, stem.Substring(0, stem.Length - 1), stem.EndsWith("i", StringComparison.Ordinal) ? stem.Substring(0, stem.Length - 1) + "y" : stem })
            if (index.Find(TriggerKind.Verb, verb).Count > 0) return verb;
        return null;
    }

    private void Try(IReadOnlyList<Evoked> candidates, int word, TriggerKind trigger, List<FactDraft> found)
    {
        if (candidates.Count == 0) return;
        Clause clause = trigger switch
        {
            TriggerKind.Verb => clauses.Verb(word),
            TriggerKind.Noun => clauses.Noun(word),
            _ => clauses.Adjective(word),
        };
        List<(double Score, Evoked Evoked, List<FactDraft> Drafts)> matched = [];
        foreach (Evoked candidate in candidates)
        {
            string? lack = Lack(candidate, clause, out List<int> companions);
            if (lack is null && clause.Reflexive && !candidate.Unit.Reflexive && candidates.Any(other => other.Unit.Reflexive)) lack = "reflexive";
            List<FactDraft> drafts = [];
            double score = 0;
            if (lack is null) lack = Fill(candidate, clause, companions, drafts, out score);
            attempts?.Add(new MatchAttempt(sentence.Index, word, candidate.Kind.Name, candidate.Unit, lack ?? "matches"));
            if (lack is null) matched.Add((score + (3 * companions.Count) + (candidate.Unit.Condition is null ? 0 : 2), candidate, drafts));
        }

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
        if (Array.IndexOf(Alone, best.Evoked.Kind.Name) < 0) return;
        foreach ((double Score, Evoked Evoked, List<FactDraft> Drafts) match in matched)
        {
            if (match.Evoked.Kind.Name == best.Evoked.Kind.Name || Array.IndexOf(Alone, match.Evoked.Kind.Name) < 0) continue;
            found.AddRange(match.Drafts);
            break;
        }
    }

    /// <summary>What keeps an expression from standing at a word, before its roles are looked at.</summary>
    private string? Lack(Evoked candidate, Clause clause, out List<int> companions)
    {
        companions = [];
        LexicalUnit unit = candidate.Unit;
        int trigger = clause.Trigger;
        if (unit.Form is not null && !string.Equals(unit.Form, sentence[trigger].Form, StringComparison.OrdinalIgnoreCase)) return "another form";
        if (unit.Trigger == TriggerKind.Verb)
        {
            if (unit.Reflexive && !clause.Reflexive) return "not reflexive";
            if (!unit.Reflexive && clause.Reflexive && !clause.Passive) return "reflexive";
        }

        foreach (string companion in unit.Companions)
        {
            int at = Near(trigger, companion);
            if (at >= 0 && IsLoose(unit, at)) at = -1;
            if (at < 0) return "without \"" + companion + "\"";
            companions.Add(at);
        }

        if (unit.With.Count > 0 && !unit.With.Any(word => Near(trigger, word) >= 0)) return "without \"" + string.Join("|", unit.With) + "\"";
        foreach (string excluded in unit.Excluded)
            if (Beside(trigger, excluded)) return "with \"" + excluded + "\"";
        if (unit.Condition is string condition && grammar.Senses.TryGetValue(condition, out SenseVocabulary? vocabulary) && !SentenceHas(vocabulary) && !documentHas(vocabulary)) return "not the sense: " + condition;
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

    private bool SentenceHas(SenseVocabulary vocabulary)
    {
        foreach (string lemma in sentence.Lemmas) if (vocabulary.Near.Contains(lemma)) return true;
        return false;
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
            foreach (Complement complement in complements) if (!companions.Contains(complement.Head) || sentence.Amount[complement.Head] >= 0 || unit.Bindings.Any(b => b.Function == complement.Function && Companionable(b))) wider.Complements.Add(complement);
            foreach (int companion in companions)
                if (sentence.IsNominal(companion)) clauses.NounComplements(wider, companion);
            foreach (Complement complement in complements) if (ParticleObject(unit, companions, complement)) wider.Complements.Add(new Complement("obj", complement.Head, 0.9));
            complements = wider.Complements;
        }

        List<(string Role, List<Filler> Fillers)> roles = [];
        HashSet<int> used = [];
        HashSet<string> functions = [];
        double sum = 0;
        foreach (RoleBinding binding in unit.Bindings)
        {
            if (binding.Function == "around" && roles.Sum(role => Distinct(role.Fillers)) >= unit.Minimum) continue;
            foreach (Complement complement in complements)
            {
                if (complement.Function != binding.Function || used.Contains(complement.Head)) continue;
                List<Filler>? held = Held(roles, binding.Role);
                FactRole role = candidate.Kind.AllRoles.First(r => r.Name == binding.Role);
                if (held is not null && !role.Repeats) continue;
                List<Filler> resolved = fillers.Resolve(complement.Head, binding.Accepts);
                if (resolved.Count == 0 || clause.Trigger == complement.Head && resolved[0].Kind == FillerKind.Text) continue;
                if (complement.Score <= 0.5 && resolved.Count == 1 && resolved[0].Kind == FillerKind.Entity) fillers.AddListedBefore(resolved, complement.Head, binding.Accepts);
                used.Add(complement.Head);
                functions.Add(binding.Function);
                if (held is null) roles.Add((binding.Role, resolved));
                else held.AddRange(resolved);
                sum += complement.Score;
            }
        }

        if (unit.Trigger == TriggerKind.Verb && unit.Bindings.Any(binding => binding.Function == "subj") && !functions.Contains("subj") && !clause.Passive && roles.Count > 0) sum += Guess(candidate, clause, roles, used, functions);
        else if (unit.Trigger == TriggerKind.Verb && unit.Bindings.Any(binding => binding.Required && Held(roles, binding.Role) is null) || (unit.Trigger == TriggerKind.Verb && roles.Count > 0 && roles.Sum(role => Distinct(role.Fillers)) < unit.Minimum)) sum += Guess(candidate, clause, roles, used, functions);
        else if (unit.Trigger == TriggerKind.Verb && roles.Count > 0 && unit.Bindings.Any(binding => Held(roles, binding.Role) is null && IsDistinctive(binding.Function))) sum += Guess(candidate, clause, roles, used, functions, distinctive: true);
        if (unit.Trigger == TriggerKind.Noun && !grammar.DoubleObjects && unit.Bindings.Any(binding => binding.Function != "self" && Held(roles, binding.Role) is null)) sum += Guess(candidate, clauses.Surface.After(clause.Trigger, clauses), roles, used, functions);
        if (unit.Trigger == TriggerKind.Noun && grammar.DoubleObjects && (unit.Bindings.Any(binding => binding.Required && Held(roles, binding.Role) is null) || roles.Sum(role => Distinct(role.Fillers)) < unit.Minimum)) sum += Guess(candidate, clauses.Surface.OfNoun(clause.Trigger), roles, used, functions);
        if (candidate.Kind.Name == "Position") roles.RemoveAll(role => role.Role == "Organization" && role.Fillers[0].Kind == FillerKind.Text && !HasDeterminer(role.Fillers[0]));
        Supplement(candidate, clause, roles);
        offices.Complete(candidate.Kind, roles);
        if (unit.Topic is string topic && Lacks(candidate, roles, topic) && !IsPublicOffice(candidate, clause, roles) && topicAt(sentence[clause.Trigger].Start) is Filler discussed && !roles.Any(role => role.Fillers.Any(filler => FactDraft.Same(filler, discussed)))) AddTopic(roles, topic, discussed);
        foreach (RoleBinding binding in unit.Bindings)
            if (binding.Required && Held(roles, binding.Role) is null) return "lacks " + binding.Role;
        int count = 0;
        foreach ((string name, List<Filler> held) in roles)
        {
            count += Distinct(held);
            if (Distinct(held) < 2 && RequiresTwo(unit, name)) return "lacks a second " + name;
        }

        if (count < unit.Minimum) return "too few roles";
        if (candidate.Kind.Name == "Position" && Held(roles, "Organization") is null && grammar.Occupations.Contains(sentence.Lemmas[clause.Trigger]) && !HasPossessor(clause)) return "a bare occupation";
        if (unit.Trigger == TriggerKind.Noun && IsItsOwnOwner(unit, clause, roles)) return "what it refers to is what it belongs to";
        if (candidate.Kind.Name == "Position" && Held(roles, "Organization") is null && unit.Trigger == TriggerKind.Noun && IsAnaphor(roles, clause.Trigger)) return "only takes up somebody";
        score = sum;
        Standing standing = standings.Read(clause);
        bool label = unit.Trigger != TriggerKind.Verb && roles.Any(r => unit.Bindings.Any(b => b.Function == "self" && b.Role == r.Role)) && !candidate.Kind.IsEvent;
        foreach (List<(string Role, Filler Filler)> distributed in Distribute(candidate, roles, clause))
        {
            FactDraft draft = new(candidate.Kind, sentence.Index, clause.Trigger) { IsLabel = label, Score = Math.Min(1, sum), TriggerRange = TriggerRange(clause, companions) };
            foreach ((string role, Filler filler) in distributed) draft.Add(role, filler);
            if (unit.OwnRole is string own) draft.Add(own, fillers.Text(OwnRange(clause, unit, roles)));
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
            draft.Introduces = unit.Trigger == TriggerKind.Noun ? IsIndefinite(clause.Trigger) : companions.Any(IsIndefinite);
            draft.Several = unit.Trigger == TriggerKind.Noun ? IsSeveral(clause.Trigger) : companions.Any(IsSeveral);
            draft.TakesUp = unit.Trigger == TriggerKind.Noun && IsDefinite(clause.Trigger);
            if (candidate.Kind.IsEvent) context.Attach(draft, clause, companions);
            drafts.Add(draft);
        }

        return null;
    }

    /// <summary>Whether a particle of the expression was read as the preposition of what is its object: "lay off 400 workers".</summary>
    private bool ParticleObject(LexicalUnit unit, List<int> companions, Complement complement)
    {
        if (unit.Trigger != TriggerKind.Verb || complement.Function is "obj" or "subj" or "pred" or "" || unit.Bindings.Any(binding => binding.Function == complement.Function)) return false;
        return companions.Any(companion => sentence[companion].Upos is PartOfSpeech.Adp or PartOfSpeech.Adv && sentence.Lemmas[companion] == complement.Function);
    }

    /// <summary>Whether a preposition by itself tells the role of its phrase.</summary>
    private bool IsDistinctive(string function) => function is not ("subj" or "obj" or "self" or "poss" or "comp" or "pred" or "") && function != grammar.Genitive && (function == grammar.Dative || !grammar.Locatives.Contains(function));

    /// <summary>Fills roles that the tree leaves empty by order and prepositions; gives what that adds to the score.</summary>
    private double Guess(Evoked candidate, Clause clause, List<(string Role, List<Filler> Fillers)> roles, HashSet<int> used, HashSet<string> functions, bool distinctive = false)
    {
        return Guess(candidate, clauses.Surface.Around(clause.Trigger, clause.Passive, clauses), roles, used, functions, distinctive);
    }

    private double Guess(Evoked candidate, List<Complement> complements, List<(string Role, List<Filler> Fillers)> roles, HashSet<int> used, HashSet<string> functions, bool distinctive = false)
    {
        double sum = 0;
        foreach (Complement complement in complements)
        {
            if (used.Contains(complement.Head) || (distinctive && !IsDistinctive(complement.Function))) continue;
            foreach (RoleBinding binding in candidate.Unit.Bindings)
            {
                List<Filler>? held = Held(roles, binding.Role);
                bool open = held is null || (!functions.Contains(binding.Function) && candidate.Kind.AllRoles.First(role => role.Name == binding.Role).Repeats);
                if (binding.Function != complement.Function || !open || used.Contains(complement.Head)) continue;
                List<Filler> resolved = fillers.Resolve(complement.Head, binding.Accepts);
                if (resolved.Count == 0 || roles.Any(role => role.Fillers.Any(filler => FactDraft.Same(filler, resolved[0])))) continue;
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

    private static bool Companionable(RoleBinding binding) => binding.Accepts is not FillerTypes.None && binding.Role is "Measure" or "Topic" or "Title" or "Position" or "Subject" or "Quote" or "Product" or "Count" or "Over" or "Purpose" or "Candidate" or "Item" or "Target";

    private static List<Filler>? Held(List<(string Role, List<Filler> Fillers)> roles, string role)
    {
        foreach ((string name, List<Filler> held) in roles) if (name == role) return held;
        return null;
    }

    private static bool RequiresTwo(LexicalUnit unit, string role)
    {
        int group = -1;
        foreach (RoleBinding binding in unit.Bindings)
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
    private bool IsItsOwnOwner(LexicalUnit unit, Clause clause, List<(string Role, List<Filler> Fillers)> roles)
    {
        foreach (RoleBinding binding in unit.Bindings)
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

    private bool IsIndefinite(int noun)
    {
        foreach (int child in sentence.Tree.Children(noun))
            if (sentence.Relation(child) == DependencyRelation.Det) return sentence[child].Features.Has("Definite", "Ind") || sentence[child].Features.Has("PronType", "Ind") || grammar.Several.Contains(sentence.Lemmas[child]);
        return false;
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
        foreach (RoleBinding binding in candidate.Unit.Bindings) bound |= binding.Role == "Amount";
        if (!bound) return;
        int amount = context.AmountOf(clause);
        if (amount >= 0) roles.Add(("Amount", [fillers.Amount(amount)]));
    }

    private IEnumerable<List<(string Role, Filler Filler)>> Distribute(Evoked candidate, List<(string Role, List<Filler> Fillers)> roles, Clause clause)
    {
        List<List<(string, Filler)>> all = [[]];
        bool each = HasDistributor(clause);
        foreach ((string name, List<Filler> held) in roles)
        {
            FactRole role = candidate.Kind.AllRoles.First(r => r.Name == name);
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

    private bool HasDistributor(Clause clause)
    {
        for (int i = Math.Max(0, clause.Trigger - 6); i < sentence.Count && i < clause.Trigger + 8; i++)
            if (grammar.Distributors.Contains(sentence.Lemmas[i]) || grammar.Distributors.Contains(sentence[i].Form.ToLowerInvariant())) return true;
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
    private TextRange OwnRange(Clause clause, LexicalUnit unit, List<(string Role, List<Filler> Fillers)> roles)
    {
        int noun = clause.Trigger;
        if (unit.Trigger == TriggerKind.Verb) return new TextRange(sentence[noun].Start, sentence[noun].End);
        int first = noun;
        int last = noun;
        while (first > 1 && sentence[first - 1].Form == "-" && !sentence[first - 1].SpaceAfter) first -= 2;
        while (first > 0 && sentence[first - 1].Head == noun && sentence.Relation(first - 1) is DependencyRelation.Amod or DependencyRelation.Compound && sentence.Covering[first - 1] < 0) first--;
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
