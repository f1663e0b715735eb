using Factum.Extraction.Facts.Clauses;
using Factum.Extraction.Facts.Speech;
using Factum.Extraction.Grammar;
using Factum.Extraction.Mentions;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Fillers;

/// <summary>Puts entities for phrases that are nothing but their names or descriptions: an expression that takes any phrase ("gave the museum £3,000") may be given one that the text has named.</summary>
internal static class PhrasesOfEntities
{
    /// <summary>Names what the phrases stand for.</summary>
    public static void Name(PlainList<SentenceReading> sentences, DocumentEntities entities, FactGrammar grammar, PlainList<FactDraft> drafts)
    {
        foreach (FactDraft draft in drafts)
            for (int i = draft.Arguments.Count - 1; i >= 0; i--) Name(draft, i, sentences[draft.Sentence].Sentence, entities, grammar);
    }

    private static void Name(FactDraft draft, int at, AnnotatedSentence sentence, DocumentEntities entities, FactGrammar grammar)
    {
        FactArgument argument = draft.Arguments[at];
        if (argument.Filler.Kind != FillerKind.Text) return;
        FactRole role = draft.Kind.Role(argument.Role);
        if (role.Fillers != RoleFillers.Entity) return;
        int mention = MentionOf(sentence, entities, argument.Filler, grammar);
        if (mention < 0 || !Suits(role.Name, KindOf(mention, entities)) || TakesPart(draft, entities.Mentions[mention].Entity)) return;
        draft.Arguments[at] = Named(argument, mention, entities);

        // "The couple": both.
        for (int other = mention + 1; role.Repeats && other < entities.Mentions.Count && entities.Mentions[other].Range == entities.Mentions[mention].Range; other++)
            draft.Add(role.Name, Named(argument, other, entities).Filler);
    }

    // Whoever has a part is not told again.
    private static bool TakesPart(FactDraft draft, int entity)
    {
        foreach (FactArgument argument in draft.Arguments)
            if (argument.Filler.Kind == FillerKind.Entity && argument.Filler.Index == entity) return true;
        return false;
    }

    private static FactArgument Named(FactArgument argument, int mention, DocumentEntities entities) =>
        argument with { Filler = argument.Filler with { Kind = FillerKind.Entity, Index = entities.Mentions[mention].Entity } };

    private static EntityKind KindOf(int mention, DocumentEntities entities) => entities.Entities[entities.Mentions[mention].Entity].Kind;

    // The first mention whose words the phrase is, but for an article; "la famille X" is not X.
    private static int MentionOf(AnnotatedSentence sentence, DocumentEntities entities, Filler phrase, FactGrammar grammar)
    {
        if (!sentence.Tree.Range.Contains(phrase.Range)) return -1;
        int head = sentence.HeadOf(phrase.Range);
        int mention = head < 0 ? -1 : sentence.Mention[head];
        if (mention < 0) return -1;
        TextRange range = entities.Mentions[mention].Range;
        if (range.End != phrase.Range.End || (grammar.Families.Contains(sentence.Lemmas[head]) && sentence.Covering[sentence.FirstAt(range.End - 1)] >= 0)) return -1;
        int first = sentence.FirstAt(phrase.Range.Start), named = sentence.FirstAt(range.Start);
        if (first != named && !IsArticleBefore(sentence, first, named) && !IsArticleBefore(sentence, named, first)) return -1;
        while (mention > 0 && entities.Mentions[mention - 1].Range == range) mention--;
        return mention;
    }

    private static bool IsArticleBefore(AnnotatedSentence sentence, int article, int word) => article + 1 == word && sentence[article].Upos == PartOfSpeech.Det;

    private static bool Suits(string role, EntityKind kind) => kind switch
    {
        EntityKind.Person => role is not ("Organization" or "Place" or "Owned" or "Whole" or "Target" or "Item" or "Product"),
        EntityKind.Organization or EntityKind.Place => role is not ("Person" or "Relative" or "Holder"),
        _ => role is "Product" or "Item" or "Target" or "Owned",
    };
}
