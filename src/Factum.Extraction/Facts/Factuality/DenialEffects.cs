using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Facts.Speech;
using Factum.Extraction.Grammar;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Factuality;

/// <summary>Lets denials deny what was told before: an accusation, or what somebody reported.</summary>
internal static class DenialEffects
{
    private const int Reach = 2;

    /// <summary>Applies the denials among drafts that stand in text order.</summary>
    public static void Apply(PlainList<SentenceReading> sentences, FactGrammar grammar, PlainList<FactDraft> drafts)
    {
        for (int i = 0; i < drafts.Count; i++)
        {
            if (drafts[i].Kind.Name != "Denial" || drafts[i].Polarity != Polarity.Affirmed) continue;
            Deny(drafts[i], sentences[drafts[i].Sentence], grammar, drafts, i);
        }
    }

    private static void Deny(FactDraft denial, SentenceReading reading, FactGrammar grammar, PlainList<FactDraft> drafts, int index)
    {
        AnnotatedSentence sentence = reading.Sentence;
        bool allegation = false;
        bool hasObject = false;
        int denied = -1;
        foreach (Complement complement in reading.Clauses.Verb(denial.Trigger).Complements)
        {
            if (complement.Function is not ("obj" or "xcomp")) continue;
            hasObject = true;
            denied = reading.Clauses.Antecedent(complement.Head);
            allegation |= grammar.Allegations.Contains(sentence.Lemmas[denied]) || sentence[complement.Head].Upos == PartOfSpeech.Pron;
        }

        foreach (int child in sentence.Tree.Children(denial.Trigger)) hasObject |= sentence.Relation(child) is DependencyRelation.Ccomp;
        Filler? denier = denial.Of("Denier");
        FactDraft? reported = null;
        int last = index;
        while (last + 1 < drafts.Count && drafts[last + 1].Sentence == denial.Sentence) last++;
        for (int j = last; j >= 0 && drafts[j].Sentence >= denial.Sentence - Reach; j--)
        {
            FactDraft draft = drafts[j];
            if (draft.Sentence > denial.Sentence || draft.Sentence < denial.Sentence - Reach || draft == denial) continue;
            if (draft.Kind.Name == "Accusation" && draft.Polarity == Polarity.Affirmed)
            {
                Filler? accused = draft.Of("Accused");
                bool byAccused = accused is not null && denier is not null && FactDraft.Same(accused, denier);
                bool here = draft.Sentence == denial.Sentence && (draft.Trigger == denied || (draft.Trigger < denial.Trigger && reading.Clauses.IsPastParticiple(denial.Trigger) && denied >= 0 && reading.Clauses.Agreeing(denial.Trigger, denied) == draft.Trigger));
                if (here || byAccused || (allegation && draft.Trigger != denial.Trigger && (draft.Sentence < denial.Sentence || j < index)))
                {
                    draft.Polarity = Polarity.Denied;
                    if (accused is null && here && denier is not null && denier.Kind == FillerKind.Entity) draft.Add("Accused", denier);
                    return;
                }
            }

            if (draft.Sentence < denial.Sentence && draft.Kind.IsEvent && draft.Certainty == Certainty.Reported && draft.Kind.Name is not ("Statement" or "Denial" or "Accusation") && draft.Polarity == Polarity.Affirmed) reported ??= draft;
        }

        if (!hasObject && reported is not null) reported.Polarity = Polarity.Denied;
    }
}
