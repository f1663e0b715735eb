using System.Collections.Generic;
using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Facts.Frames.Kinds;
using Factum.Extraction.Grammar;

namespace Factum.Extraction.Facts.Frames;

/// <content>What nouns, phrases and fillers must be for a fact to stand.</content>
internal sealed partial class FrameMatcher
{
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

    // The present tense of what is to come: "X is stepping down", "they host Y tomorrow".
    private bool IsComing(KindReading kind, FactDraft draft, Clause clause)
    {
        if (draft.Certainty is not (Certainty.Asserted or Certainty.Reported) || !sentence.IsVerbal(clause.Predicate)) return false;
        int verb = clause.Predicate;
        if (kind.KeepsDays && IsOnDayToCome(draft, verb)) return true;
        if (grammar.Coming.Count == 0) return false;
        bool present = sentence[verb].Features.Has("Tense", "Pres") && sentence[verb].Features.Has("VerbForm", "Fin");
        bool progressive = false;
        foreach (int child in sentence.Tree.Children(verb))
        {
            if (sentence.Relation(child) is not DependencyRelation.Aux || !sentence[child].Features.Has("Tense", "Pres")) continue;
            present |= sentence.Lemmas[child] != grammar.PerfectAuxiliary;
            progressive |= sentence.Lemmas[child] == grammar.Copula && grammar.IsPresentParticiple(sentence[verb].Form);
        }

        bool bare = sentence[verb].Features.Has("VerbForm", "Inf") && sentence.Child(verb, DependencyRelation.Aux) < 0 && !(verb > 0 && sentence[verb - 1].Form == grammar.InfinitiveMark);
        if (!present && !bare) return false;
        if (kind.IsToCome(match, draft, verb, present, progressive)) return true;
        if (draft.Of("Time") is not Filler time) return false;
        int space = time.Text.IndexOf(' ');
        return grammar.Coming.Contains((space < 0 ? time.Text : time.Text.Substring(0, space)).ToLowerInvariant());
    }

    // "The council meets on Monday", "reçoit mardi son homologue": outside a headline, the day of the week that the present tense names is to come.
    private bool IsOnDayToCome(FactDraft draft, int verb)
    {
        if (sentence.Index == 0 || draft.Of("Time") is not Filler time) return false;
        int space = time.Text.IndexOf(' ');
        if (!grammar.Weekdays.Contains((space < 0 ? time.Text : time.Text.Substring(0, space)).ToLowerInvariant())) return false;
        bool finite = sentence[verb].Features.Has("Tense", "Pres") && sentence[verb].Features.Has("VerbForm", "Fin");
        foreach (int child in sentence.Tree.Children(verb))
            if (sentence.Relation(child) == DependencyRelation.Aux) return sentence.Lemmas[child] == grammar.Copula && sentence[child].Features.Has("Tense", "Pres") && grammar.PresentParticiple.Length > 0 && grammar.IsPresentParticiple(sentence[verb].Form);
        return finite;
    }

    private bool IsIndefinite(int noun)
    {
        foreach (int child in sentence.Tree.Children(noun))
            if (sentence.Relation(child) == DependencyRelation.Det) return sentence[child].Features.Has("Definite", "Ind") || sentence[child].Features.Has("PronType", "Ind") || grammar.Several.Contains(sentence.Lemmas[child]);
        return false;
    }

    private bool IsRespective(int noun)
    {
        for (int i = noun + 1; i < sentence.Count && sentence[i].Upos == PartOfSpeech.Adj; i++) if (grammar.Respective.Contains(sentence.Lemmas[i])) return true;
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
}
