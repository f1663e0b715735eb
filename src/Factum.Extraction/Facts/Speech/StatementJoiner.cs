using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Grammar;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Speech;

/// <summary>Joins the statements and judgements that one speaker goes on with, and ends audiences where the deed goes on.</summary>
internal static class StatementJoiner
{
    /// <summary>Joins and ends them, in text order.</summary>
    public static void Join(PlainList<SentenceReading> sentences, FactGrammar grammar, string text, PlainList<FactDraft> drafts)
    {
        if (grammar.Telling.Count > 0) TrimAudiences(sentences, grammar, text, drafts);
        if (!grammar.Has(Construction.ParticipialSpeech)) return;
        JoinAdded(sentences, grammar, drafts);
        JoinAppraisals(sentences, grammar, drafts);
    }

    // "Apologised to commuters for the delay", "told reporters in Hull": what follows is of the deed.
    private static void TrimAudiences(PlainList<SentenceReading> sentences, FactGrammar grammar, string text, PlainList<FactDraft> drafts)
    {
        foreach (FactDraft draft in drafts)
        {
            if (draft.Kind.Name != "Statement" || draft.Of("Audience") is not { Kind: FillerKind.Text } audience) continue;
            AnnotatedSentence sentence = sentences[draft.Sentence].Sentence;
            int first = sentence.FirstAt(audience.Range.Start);
            for (int i = first + 1; i < sentence.Count && sentence[i].Start < audience.Range.End; i++)
            {
                if (sentence[i].Upos != PartOfSpeech.Adp || sentence.Lemmas[i] == grammar.Genitive) continue;
                TextRange range = new(audience.Range.Start, sentence[i - 1].End);
                draft.Arguments[draft.Arguments.FindIndex(argument => argument.Role == "Audience")] = new FactArgument("Audience", new Filler(FillerKind.Text, -1, range.Of(text), range));
                break;
            }
        }
    }

    // "Said X, adding that …": one statement, whose words may stand in the second clause.
    private static void JoinAdded(PlainList<SentenceReading> sentences, FactGrammar grammar, PlainList<FactDraft> drafts)
    {
        for (int i = drafts.Count - 1; i >= 0; i--)
        {
            FactDraft added = drafts[i];
            if (added.Kind.Name != "Statement") continue;
            AnnotatedSentence sentence = sentences[added.Sentence].Sentence;
            if (!sentence.IsVerbal(added.Trigger) || !grammar.IsPresentParticiple(sentence[added.Trigger].Form) || sentence.Child(added.Trigger, DependencyRelation.Aux) >= 0) continue;
            int head = sentence[added.Trigger].Head;
            FactDraft? main = drafts.Find(draft => draft.Kind.Name == "Statement" && draft.Sentence == added.Sentence && draft.Trigger == head);
            if (main is null || (main.Of("Speaker") is Filler one && added.Of("Speaker") is Filler other && !FactDraft.Same(one, other))) continue;
            if (added.Of("Quote") is Filler quote)
            {
                if (main.Of("Quote") is not null) continue;
                main.Add("Quote", quote);
            }

            drafts.RemoveAt(i);
        }
    }

    // A relative clause whose object is the judged person's name: "X, whom he called …".
    private static bool IsAboutTarget(FactDraft main, FactDraft added, AnnotatedSentence sentence, FactGrammar grammar)
    {
        if (main.Of("Target") is not Filler target) return false;
        int relative = added.Trigger - 1;
        while (relative > 1 && relative > added.Trigger - 5 && !grammar.RelativePronouns.Contains(sentence[relative].Form)) relative--;
        if (relative > 1 && grammar.RelativePronouns.Contains(sentence[relative].Form) && sentence[relative - 1].Form == "," && sentence[relative - 2].End == target.Range.End) return true;
        if (sentence.Relation(added.Trigger) != DependencyRelation.Acl) return false;
        if (added.Of("Target") is Filler same) return FactDraft.Same(target, same);
        int head = sentence[added.Trigger].Head;
        return head >= 0 && sentence[head].Start >= target.Range.Start && sentence[head].End <= target.Range.End;
    }

    // "Led tributes to X, calling her …", "condemned the plan, branding it …": the words are those of the praise or criticism that the clause before tells.
    private static void JoinAppraisals(PlainList<SentenceReading> sentences, FactGrammar grammar, PlainList<FactDraft> drafts)
    {
        drafts.RemoveAll(draft => draft.Kind.Name == "Criticism" && draft.Quoted && (draft.Of("Quote") is not Filler words || !char.IsLower(words.Text[0])));
        for (int i = drafts.Count - 1; i >= 0; i--)
        {
            FactDraft added = drafts[i];
            if (added.Kind.Name is not ("Criticism" or "Praise" or "Statement") || added.Of("Quote") is not Filler quote) continue;
            AnnotatedSentence sentence = sentences[added.Sentence].Sentence;
            if (!sentence.IsVerbal(added.Trigger)) continue;

            // "Thanked her cook, whom she described as …": the clause is about whom the one before judges.
            bool participle = grammar.IsPresentParticiple(sentence[added.Trigger].Form);
            FactDraft? main = drafts.Find(draft => draft != added && draft.Kind.Name is "Criticism" or "Praise" && draft.Sentence == added.Sentence && draft.Trigger < added.Trigger && draft.Of("Quote") is null && (participle || IsAboutTarget(draft, added, sentence, grammar)) && draft.Of("Speaker") is Filler one && added.Of("Speaker") is Filler other && FactDraft.Same(one, other));
            if (main is null) continue;
            main.Add("Quote", quote);
            drafts.RemoveAt(i);
        }
    }
}
