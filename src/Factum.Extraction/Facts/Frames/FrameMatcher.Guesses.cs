using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Grammar;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Frames;

/// <content>Roles that the tree leaves empty, filled by order and prepositions.</content>
internal sealed partial class FrameMatcher
{
    /// <summary>Whether a preposition by itself tells the role of its phrase.</summary>
    private bool IsDistinctive(Evoked candidate, string function) => function is not ("subj" or "obj" or "self" or "poss" or "comp" or "pred" or "") && function != grammar.Genitive && (function == grammar.Dative || candidate.Reading.TellsRolesByPlace || !grammar.Locatives.Contains(function));

    /// <summary>Fills roles that the tree leaves empty by order and prepositions; gives what that adds to the score.</summary>
    private double Guess(Evoked candidate, Clause clause, bool distinctive = false) =>
        Guess(candidate, clauses.Suggested.Around(clause.Trigger, clause.Passive, clauses), distinctive, clause);

    // "She said": where it is not known who she is, nobody else said it.
    private bool HasPronounSubject(Clause? clause)
    {
        if (clause is null) return false;
        foreach (Complement complement in clause.Complements)
            if (complement.Function == "subj" && sentence[complement.Head].Upos == PartOfSpeech.Pron && grammar.SubjectPronouns.Contains(sentence.Lower(complement.Head))) return true;
        return false;
    }

    private double Guess(Evoked candidate, PlainList<Complement> complements, bool distinctive = false, Clause? clause = null)
    {
        double sum = 0;
        bool pronoun = (grammar.SubjectPronouns.Count > 0 && HasPronounSubject(clause)) || (clause is not null && candidate.Unit.Trigger == TriggerKind.Verb && clauses.HasSubjectClitic(clause.Trigger));
        foreach (Complement complement in complements)
        {
            if (used.Contains(complement.Head) || (complement.Function == "subj" && (pronoun || IsObjectOfVerbBefore(clause, complement.Head))) || (clause is not null && complement.Function == "obj" && IsOfInfinitive(clause.Trigger, complement.Head)) || (distinctive && !IsDistinctive(candidate, complement.Function))) continue;
            foreach (RoleBinding binding in candidate.Bindings)
            {
                PlainList<Filler>? held = match.Held(binding.Role);
                bool open = held is null || ((!functions.Contains(binding.Function) || binding.Function == grammar.Between) && (candidate.Kind.Role(binding.Role).Repeats || candidate.Unit.Distributes == binding.Role));
                if (binding.Function != complement.Function || !open || used.Contains(complement.Head)) continue;
                PlainList<Filler> resolved = fillers.Resolve(complement.Head, binding.Accepts);
                if (resolved.Count == 0 || match.Holds(resolved[0]) || (binding.Role == "Position" && !grammar.Has(Construction.NounAdjuncts) && resolved[0].Kind == FillerKind.Text && sentence.Covering[complement.Head] >= 0)) continue;
                if (binding.Role == "Position" && !candidate.Reading.Accepts(match, binding, complement, resolved)) continue;
                if (resolved.Count == 1 && resolved[0].Kind == FillerKind.Entity)
                {
                    if (complement.Function == "subj") fillers.AddListedBefore(resolved, complement.Head, binding.Accepts);
                    else fillers.AddListed(resolved, complement.Head, binding.Accepts);
                }

                Hold(binding, complement.Head, held, resolved);
                sum += complement.Score;
            }
        }

        return sum;
    }

    // "To hire 200 people and to open an office": those who are hired open nothing.
    private bool IsObjectOfVerbBefore(Clause? clause, int word) =>
        clause is not null && sentence.Relation(clause.Trigger) == DependencyRelation.Conj && sentence.Relation(word) == DependencyRelation.Obj && sentence[word].Head == sentence[clause.Trigger].Head;

    // "X left to form Y": what the infinitive acts on is not what was left.
    private bool IsOfInfinitive(int trigger, int word)
    {
        for (int i = trigger + 1; i + 1 < word && grammar.InfinitiveMark.Length > 0; i++)
            if (sentence[i].Form == grammar.InfinitiveMark && sentence[i + 1].Upos == PartOfSpeech.Verb && sentence.Covering[i + 1] < 0) return true;
        return false;
    }

    /// <summary>Whether the preposition of pairs gave but one of the two: the tree hangs the other elsewhere.</summary>
    private bool HoldsOneOfPair(Evoked candidate)
    {
        if (!functions.Contains(grammar.Between)) return false;
        foreach (RoleBinding binding in candidate.Bindings) if (binding.Function == grammar.Between && match.Held(binding.Role) is PlainList<Filler> held && FrameMatch.Distinct(held) == 1) return true;
        return false;
    }

    private bool LacksRequired(Evoked candidate)
    {
        foreach (RoleBinding binding in candidate.Bindings) if (binding.Required && match.Held(binding.Role) is null) return true;
        return false;
    }

    private bool LacksDistinctive(Evoked candidate)
    {
        foreach (RoleBinding binding in candidate.Bindings) if (match.Held(binding.Role) is null && IsDistinctive(candidate, binding.Function)) return true;
        return false;
    }

    private bool LacksOblique(Evoked candidate)
    {
        foreach (RoleBinding binding in candidate.Bindings) if (binding.Function is not ("subj" or "obj") && match.Held(binding.Role) is null) return true;
        return false;
    }

    private bool LacksComplement(Evoked candidate)
    {
        foreach (RoleBinding binding in candidate.Bindings) if (binding.Function != "self" && match.Held(binding.Role) is null) return true;
        return false;
    }
}
