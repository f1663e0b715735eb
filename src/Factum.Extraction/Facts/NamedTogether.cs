using System.Collections.Generic;
using Factum.Extraction.Grammar;
using Factum.Extraction.Mentions;

namespace Factum.Extraction.Facts;

/// <summary>Takes "les deux pays", "les deux groupes" for the two that were last told of together, or else for the only two of their kind that the text has just named.</summary>
internal static class NamedTogether
{
    private const int SentencesInView = 3;

    // How many sentences back those may be named whom no fact tells of together.
    private const int NamesInView = 2;

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
                Resolve(sentences, draft, a, entities, grammar, drafts);
            }
        }
    }

    private static void Resolve(IReadOnlyList<SentenceReading> sentences, FactDraft draft, int at, DocumentEntities entities, FactGrammar grammar, List<FactDraft> drafts)
    {
        FactArgument argument = draft.Arguments[at];
        AnnotatedSentence sentence = sentences[draft.Sentence].Sentence;
        int head = sentence.HeadOf(argument.Filler.Range);
        if (head < 1 || !IsPair(sentence, head, argument.Filler, grammar)) return;
        int one;
        int other;
        if (Last(drafts, draft, sentence.Lemmas[head], entities, grammar) is (Filler first, Filler second)) (one, other) = (first.Index, second.Index);
        else if (Expected(sentence.Lemmas[head], grammar) is EntityKind kind ? !TryTwo(sentences, draft.Sentence, argument.Filler.Range.Start, kind, entities, out one, out other)
            : !grammar.Pairs.Contains(sentence.Lower(head)) || !(TryTwo(sentences, draft.Sentence, argument.Filler.Range.Start, EntityKind.Person, entities, out one, out other) || TryTwo(sentences, draft.Sentence, argument.Filler.Range.Start, EntityKind.Organization, entities, out one, out other))) return;
        draft.Arguments.RemoveAt(at);
        draft.Add(argument.Role, argument.Filler with { Kind = FillerKind.Entity, Index = one });
        draft.Add(argument.Role, argument.Filler with { Kind = FillerKind.Entity, Index = other });
    }

    /// <summary>The only two of a kind that are named before a phrase: in its sentence, or in as few before it as name any two.</summary>
    private static bool TryTwo(IReadOnlyList<SentenceReading> sentences, int sentence, int before, EntityKind kind, DocumentEntities entities, out int one, out int other)
    {
        one = other = -1;
        if (kind is not (EntityKind.Person or EntityKind.Organization)) return false;
        int last = 0;
        while (last < entities.Mentions.Count && entities.Mentions[last].Range.Start < before) last++;
        for (int back = sentence; back >= 0 && back >= sentence - NamesInView; back--)
        {
            int from = sentences[back].Sentence.Tree.Range.Start;
            for (; last > 0 && entities.Mentions[last - 1].Range.Start >= from; last--)
            {
                Mention mention = entities.Mentions[last - 1];
                if (entities.Entities[mention.Entity].Kind != kind || mention.Entity == one || mention.Entity == other) continue;
                if (one >= 0 && other >= 0) return false;
                if (other < 0) other = mention.Entity;
                else one = mention.Entity;
            }

            if (one >= 0) return true;
        }

        return false;
    }

    // An article, the numeral and the noun with at most adjectives, or siblings: nothing else says which two.
    private static bool IsPair(AnnotatedSentence sentence, int head, Filler phrase, FactGrammar grammar)
    {
        int first = sentence.FirstAt(phrase.Range.Start);
        if (head == first + 1 && grammar.Siblings.Contains(sentence.Lower(head)) && grammar.Definites.Contains(sentence.Lower(first))) return sentence[head].End == phrase.Range.End;
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
            if ((Expected(noun, grammar) is EntityKind expected && kind != expected) || (first is not null && FactDraft.Same(first, argument.Filler))) continue;
            if (first is null) first = argument.Filler;
            else if (second is null && entities.Entities[first.Index].Kind == kind) second = argument.Filler;
            else return null;
        }

        return first is not null && second is not null ? (first, second) : null;
    }

    private static EntityKind? Expected(string noun, FactGrammar grammar) =>
        grammar.Countries.Contains(noun) ? EntityKind.Place
        : grammar.Enterprises.Contains(noun) ? EntityKind.Organization
        : grammar.Officials.Contains(noun) || grammar.Individuals.Contains(noun) || grammar.Siblings.Contains(noun) ? EntityKind.Person
        : null;
}
