using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Facts.Fillers;
using Factum.Extraction.Facts.Speech;
using Factum.Extraction.Grammar;
using Factum.Extraction.Mentions;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Happenings;

/// <summary>Takes "les deux pays", "les deux groupes" for the two that were last told of together, or else for the only two of their kind that the text has just named.</summary>
internal sealed class NamedTogether(PlainList<SentenceReading> sentences, DocumentEntities entities, FactGrammar grammar, PlainList<FactDraft> drafts)
{
    private const int SentencesInView = 3;

    // How many sentences back those may be named whom no fact tells of together.
    private const int NamesInView = 2;

    private readonly DraftsBySentence told = new(drafts, sentences.Count);
    private readonly MentionOrder order = new(entities);

    /// <summary>Puts the two in the place of the phrase.</summary>
    public void Resolve()
    {
        if (grammar.Pairs.Count == 0) return;
        foreach (FactDraft draft in drafts)
        {
            for (int a = draft.Arguments.Count - 1; a >= 0; a--)
            {
                FactArgument argument = draft.Arguments[a];
                if (argument.Role is "Party" or "Participant" or "Competitor" && argument.Filler.Kind == FillerKind.Text && draft.CountOf(argument.Role) == 1) Resolve(draft, a);
            }
        }
    }

    private void Resolve(FactDraft draft, int at)
    {
        FactArgument argument = draft.Arguments[at];
        AnnotatedSentence sentence = sentences[draft.Sentence].Sentence;
        int head = sentence.HeadOf(argument.Filler.Range);
        if (head < 1 || !IsPair(sentence, head, argument.Filler)) return;
        EntityKind? expected = Expected(sentence.Lemmas[head]);
        if (!TryTold(draft, expected, out int one, out int other) && !TryNamed(draft.Sentence, argument.Filler.Range.Start, expected, grammar.Pairs.Contains(sentence.Lower(head)), out one, out other)) return;
        draft.Arguments.RemoveAt(at);
        draft.Add(argument.Role, argument.Filler with { Kind = FillerKind.Entity, Index = one });
        draft.Add(argument.Role, argument.Filler with { Kind = FillerKind.Entity, Index = other });
    }

    /// <summary>The two of whom the last fact before tells together.</summary>
    private bool TryTold(FactDraft of, EntityKind? expected, out int one, out int other)
    {
        one = other = -1;
        for (int sentence = of.Sentence; sentence >= 0 && sentence >= of.Sentence - SentencesInView; sentence--)
        {
            FactDraft? latest = null;
            foreach (FactDraft draft in told[sentence])
            {
                if (draft == of || !(draft.Kind.IsEvent || draft.Kind.Name == "Kinship") || (sentence == of.Sentence && draft.Trigger >= of.Trigger)) continue;
                if ((latest is not null && draft.Trigger < latest.Trigger) || !TryTwo(draft, expected, out int first, out int second)) continue;
                latest = draft;
                (one, other) = (first, second);
            }

            if (latest is not null) return true;
        }

        return false;
    }

    /// <summary>The only two of one kind that have parts in a fact.</summary>
    private bool TryTwo(FactDraft draft, EntityKind? expected, out int one, out int other)
    {
        one = other = -1;
        foreach (FactArgument argument in draft.Arguments)
        {
            int index = argument.Filler.Index;
            if (argument.Filler.Kind != FillerKind.Entity || index == one || argument.Role is "Place" or "Origin" or "Destination" or "Organization" or "Topic" or "Over") continue;
            EntityKind kind = entities.Entities[index].Kind;
            if (expected is not null && kind != expected) continue;
            if (one < 0) one = index;
            else if (other < 0 && entities.Entities[one].Kind == kind) other = index;
            else return false;
        }

        return other >= 0;
    }

    /// <summary>The only two of a kind that are named before a phrase; "the two" alone are two people, or else two firms.</summary>
    private bool TryNamed(int sentence, int before, EntityKind? expected, bool bare, out int one, out int other)
    {
        if (expected is EntityKind kind) return TryNamed(sentence, before, kind, out one, out other);
        one = other = -1;
        return bare && (TryNamed(sentence, before, EntityKind.Person, out one, out other) || TryNamed(sentence, before, EntityKind.Organization, out one, out other));
    }

    /// <summary>The only two of a kind that are named before a phrase: in its sentence, or in as few before it as name any two.</summary>
    private bool TryNamed(int sentence, int before, EntityKind kind, out int one, out int other)
    {
        one = other = -1;
        if (kind is not (EntityKind.Person or EntityKind.Organization)) return false;
        int last = order.FirstFrom(before);
        int reach = last - MentionOrder.Reach;
        for (int back = sentence; back >= 0 && back >= sentence - NamesInView; back--)
        {
            int from = sentences[back].Sentence.Tree.Range.Start;
            for (; last > 0 && last > reach && entities.Mentions[last - 1].Range.Start >= from; last--)
            {
                int named = entities.Mentions[last - 1].Entity;
                if (entities.Entities[named].Kind != kind || named == one || named == other) continue;
                if (one >= 0) return false;
                if (other < 0) other = named;
                else one = named;
            }

            if (one >= 0) return true;
        }

        return false;
    }

    // An article, the numeral and the noun with at most adjectives, or siblings: nothing else says which two.
    private bool IsPair(AnnotatedSentence sentence, int head, Filler phrase)
    {
        int first = sentence.FirstAt(phrase.Range.Start);
        if (head == first + 1 && grammar.Siblings.Contains(sentence.Lower(head)) && grammar.Definites.Contains(sentence.Lower(first))) return sentence[head].End == phrase.Range.End;
        if (first + 1 > head || !grammar.Definites.Contains(sentence.Lower(first)) || !grammar.Pairs.Contains(sentence.Lower(first + 1))) return false;
        for (int i = first + 2; i < sentence.Count && sentence[i].Start < phrase.Range.End; i++) if (i != head && sentence[i].Upos != PartOfSpeech.Adj) return false;
        return true;
    }

    private EntityKind? Expected(string noun) =>
        grammar.Countries.Contains(noun) ? EntityKind.Place
        : grammar.Enterprises.Contains(noun) ? EntityKind.Organization
        : grammar.Officials.Contains(noun) || grammar.Individuals.Contains(noun) || grammar.Siblings.Contains(noun) ? EntityKind.Person
        : null;
}
