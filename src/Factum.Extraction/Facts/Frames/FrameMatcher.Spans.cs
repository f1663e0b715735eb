using System;
using System.Collections.Generic;
using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Grammar;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Frames;

/// <content>The words of a trigger, a title or a measure.</content>
internal sealed partial class FrameMatcher
{
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
    private TextRange OwnRange(Clause clause, LexicalUnit unit, List<int> companions)
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
            if (last == noun && next + 3 < sentence.Count && sentence[next].Form == "-" && grammar.KinSuffix.Length > 0 && sentence[next + 1].Form + sentence[next + 2].Form + sentence[next + 3].Form == grammar.KinSuffix)
            {
                last = next + 3;
                grown = true;
                continue;
            }

            if (relation is DependencyRelation.Amod or DependencyRelation.Fixed && sentence[next].Head >= noun && sentence[next].Head <= last && sentence.Covering[next] < 0)
            {
                last = next;
                grown = true;
                continue;
            }

            int head = sentence[next].Upos is PartOfSpeech.Adp or PartOfSpeech.Det ? sentence[next].Head : -1;
            if (head < 0 || sentence.Relation(head) != DependencyRelation.Nmod || sentence[head].Head != noun || clauses.CaseName(head) != grammar.Genitive) continue;
            if (match.Held("Organization") is PlainList<Filler> bodies && bodies[0].Kind == FillerKind.Text && bodies[0].Range.Start <= sentence[head].Start && sentence[head].End <= bodies[0].Range.End) continue;
            if (sentence.Covering[head] >= 0 || sentence.Mention[head] >= 0 || sentence[head].Upos == PartOfSpeech.Propn || sentence.Amount[head] >= 0) continue;
            TextRange phrase = fillers.Extent.Of(head);
            int end = sentence.FirstAt(phrase.End - 1);


            // "Head of research at the charity X": the field ends before the body.
            for (int i = head + 1; i <= end; i++) if (sentence[i].Upos == PartOfSpeech.Adp && grammar.OfficeCases.Contains(sentence.Lemmas[i])) end = i - 1;
            if (end <= last || end - noun > 10) continue;
            for (int i = next; i <= end; i++)
                if (sentence.Time[i] >= 0) end = sentence[i - 1].Upos == PartOfSpeech.Adp ? i - 2 : i - 1;
            for (int i = next; i <= end; i++) if (sentence.Covering[i] >= 0) end = -1;
            if (end < 0) continue;
            last = end;
            grown = true;
        }

        return new TextRange(sentence[first].Start, sentence[last].End);
    }
}
