using System.Collections.Generic;
using Factum.Extraction.Grammar;
using Factum.Extraction.Mentions;

namespace Factum.Extraction.Facts;

/// <summary>Takes "les deux pays", "les deux groupes" for the two that were last told of together.</summary>
internal static class NamedTogether
{
    private const int SentencesInView = 3;

    /// <summary>Puts the two in the place of the phrase.</summary>
    public static void Resolve(IReadOnlyList<SentenceReading> sentences, DocumentEntities entities, FactGrammar grammar, List<FactDraft> drafts)
    {
        if (grammar.Pairs.Count == 0) return;
        for (int i = 0; i < drafts.Count; i++)
        {
            FactDraft draft = drafts[i];
            for (int a = draft.Arguments.Count - 1; a >= 0; a--)
            {
                FactArgument argument = draft.Arguments[a];
                if (argument.Role is not ("Party" or "Participant" or "Competitor") || argument.Filler.Kind != FillerKind.Text || draft.CountOf(argument.Role) > 1) continue;
                Resolve(sentences[draft.Sentence].Sentence, draft, a, entities, grammar, drafts);
            }
        }
    }

    private static void Resolve(AnnotatedSentence sentence, FactDraft draft, int at, DocumentEntities entities, FactGrammar grammar, List<FactDraft> drafts)
    {
        FactArgument argument = draft.Arguments[at];
        int head = sentence.HeadOf(argument.Filler.Range);
        if (head < 1 || !IsPair(sentence, head, argument.Filler, grammar) || Last(drafts, draft, sentence.Lemmas[head], entities, grammar) is not (Filler first, Filler second)) return;
        draft.Arguments.RemoveAt(at);
        draft.Add(argument.Role, argument.Filler with { Kind = FillerKind.Entity, Index = first.Index });
        draft.Add(argument.Role, argument.Filler with { Kind = FillerKind.Entity, Index = second.Index });
    }

    // An article, the numeral and the noun with at most adjectives: nothing else says which two.
    private static bool IsPair(AnnotatedSentence sentence, int head, Filler phrase, FactGrammar grammar)
    {
        int first = sentence.FirstAt(phrase.Range.Start);
        if (first + 1 > head || !grammar.Definites.Contains(sentence.Lower(first)) || !grammar.Pairs.Contains(sentence.Lower(first + 1))) return false;
        for (int i = first + 2; i < sentence.Count && sentence[i].Start < phrase.Range.End; i++) if (i != head && sentence[i].Upos != PartOfSpeech.Adj) return false;
        return true;
    }

    private static (Filler First, Filler Second)? Last(List<FactDraft> drafts, FactDraft of, string noun, DocumentEntities entities, FactGrammar grammar)
    {
        FactDraft? latest = null;
        (Filler, Filler)? found = null;
        foreach (FactDraft draft in drafts)
        {
            if (draft == of || (!draft.Kind.IsEvent && draft.Kind.Name != "Kinship") || draft.Sentence > of.Sentence || draft.Sentence < of.Sentence - SentencesInView || (draft.Sentence == of.Sentence && draft.Trigger >= of.Trigger)) continue;
            if (latest is not null && (draft.Sentence < latest.Sentence || (draft.Sentence == latest.Sentence && draft.Trigger < latest.Trigger)) || Two(draft, noun, entities, grammar) is not (Filler, Filler) two) continue;
            latest = draft;
            found = two;
        }

        return found;
    }

    private static (Filler First, Filler Second)? Two(FactDraft draft, string noun, DocumentEntities entities, FactGrammar grammar)
    {
        Filler? first = null;
        Filler? second = null;
        foreach (FactArgument argument in draft.Arguments)
        {
            if (argument.Filler.Kind != FillerKind.Entity || argument.Role is "Place" or "Origin" or "Destination" or "Organization" or "Topic" or "Over") continue;
            EntityKind kind = entities.Entities[argument.Filler.Index].Kind;
            if (kind != Expected(noun, kind, grammar) || (first is not null && FactDraft.Same(first, argument.Filler))) continue;
            if (first is null) first = argument.Filler;
            else if (second is null && entities.Entities[first.Index].Kind == kind) second = argument.Filler;
            else return null;
        }

        return first is not null && second is not null ? (first, second) : null;
    }

    private static EntityKind Expected(string noun, EntityKind kind, FactGrammar grammar) =>
        grammar.Countries.Contains(noun) ? EntityKind.Place
        : grammar.Enterprises.Contains(noun) ? EntityKind.Organization
        : grammar.Officials.Contains(noun) ? EntityKind.Person
        : kind;
}
