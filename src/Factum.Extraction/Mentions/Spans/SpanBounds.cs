using System;

namespace Factum.Extraction.Mentions.Spans;

/// <summary>Where a name starts and ends.</summary>
/// <param name="titles">How the language puts nouns beside names.</param>
internal sealed class SpanBounds(TitleGrammar titles)
{
    private const int LongestLink = 2;

    private readonly SpanTrimmer trimmer = new(titles);

    /// <summary>A name with the words that belong to it, and without those that do not.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="found">What the tagger found.</param>
    /// <param name="end">The last token of the name before, or -1.</param>
    public NameSpan Of(NameSentence sentence, NameSpan found, int end)
    {
        NameSpan span = CutAfterKnown(sentence, trimmer.Trim(sentence, found));
        span = ExtendToGivenName(sentence, span, end);
        span = ExtendToInitial(sentence, span, end);
        span = ExtendToArticle(sentence, span, end);
        span = ExtendToHead(sentence, span, end);
        return ExtendToPossessive(sentence, span);
    }

    // "Fondation de l'Ouest pour la recherche": after a name that the lists know, "pour la recherche" says what it is for.
    private NameSpan CutAfterKnown(NameSentence sentence, NameSpan span)
    {
        if (!sentence.Tokens[span.First].PhraseStart || (sentence.Tokens[span.First].Phrase & (NameClass.Organization | NameClass.Media)) == 0) return span;
        int last = span.First;
        while (last < span.Last && sentence.Tokens[last + 1].Phrase != NameClass.None && !sentence.Tokens[last + 1].PhraseStart) last++;
        return last > span.First && last < span.Last && sentence.Tokens[last + 1].Shape == TokenShape.Lower && !(titles.JoiningHeads.Contains(sentence.Lower(last)) && titles.Linked.Contains(sentence.Lower(last + 1))) ? span with { Last = last } : span;
    }

    // "Claire Dumont" at a sentence's start, though "claire" is a word too.
    private static NameSpan ExtendToGivenName(NameSentence sentence, NameSpan span, int end)
    {
        int before = span.First - 1;
        if (span.Kind != EntityKind.Person || before <= end || before != sentence.FirstWord || span.First != span.Last) return span;
        const NameClass Spoken = NameClass.Office | NameClass.Honorific | NameClass.Kinship | NameClass.Speech | NameClass.Demonym;
        NameClass first = sentence.Tokens[before].Single, last = sentence.Tokens[span.First].Single;
        bool given = sentence.Tokens[before].Shape == TokenShape.Capitalized && (first & NameClass.GivenName) != 0 && (first & Spoken) == 0;
        return given && (last & NameClass.GivenName) == 0 ? span with { First = before } : span;
    }

    // "T. Okonjo": the initial before a family name.
    private NameSpan ExtendToInitial(NameSentence sentence, NameSpan span, int end)
    {
        int before = span.First - 1;
        if (!titles.StopsMarkInitials || span.Kind != EntityKind.Person || before <= end || before < 0) return span;
        ref readonly NameToken token = ref sentence.Tokens[before];
        bool initial = token.End - token.Start == 2 && char.IsUpper(sentence.Text[token.Start]) && sentence.Text[token.End - 1] == '.';
        return initial ? span with { First = before } : span;
    }

    // "l'association Les Amis du Port", "au Havre" but "Le Havre": within a sentence an article bears a capital only in a name.
    private NameSpan ExtendToArticle(NameSentence sentence, NameSpan span, int end)
    {
        int before = span.First - 1;
        if (before <= end || before <= sentence.FirstWord || !char.IsUpper(sentence.Text[sentence.Tokens[before].Start])) return span;
        bool within = sentence.Tokens[before - 1].Shape is TokenShape.Lower or TokenShape.Elided or TokenShape.Comma;
        return within && titles.Articles.Contains(sentence.Lower(before)) ? span with { First = before } : span;
    }

    // "l'aéroport de Lesquin", "le lac Léman": the noun is a part of the name. "La région Bretagne" is one where the region acts.
    private NameSpan ExtendToHead(NameSentence sentence, NameSpan span, int end)
    {
        if (!sentence.Tokens[span.First].Shape.IsNameLike()) return span;
        int noun = span.First - 1;
        while (noun > end && span.First - noun <= LongestLink && titles.IsLink(sentence, noun)) noun--;
        bool linked = noun < span.First - 1;
        if (noun <= end) return span;
        if (linked && !titles.NameHeads.ContainsKey(sentence.Lower(noun)) && sentence.Tokens[noun].Shape == TokenShape.Lower && noun - 1 > end) noun--;
        if (sentence.Tokens[noun].Shape is not TokenShape.Lower && noun != sentence.FirstWord) return span;
        string word = sentence.Lower(noun);
        if (titles.ActingHeads.Contains(word)) return span.Kind == EntityKind.Organization && span.First - noun <= LongestLink + 1 ? span with { First = noun } : span;
        return titles.NameHeads.TryGetValue(word, out EntityKind kind) ? new NameSpan(noun, span.Last, kind) : span;
    }

    // "Halloran's said on Tuesday": with nothing behind it that it could own, the mark is a part of the name.
    private NameSpan ExtendToPossessive(NameSentence sentence, NameSpan span)
    {
        int mark = span.Last + 1;
        if (titles.BehindNames.Count == 0 || span.Kind == EntityKind.Place || mark >= sentence.Count || !sentence.Lower(mark).Equals(titles.Possessive, StringComparison.Ordinal) || sentence.Tokens[mark].Start != sentence.Tokens[span.Last].End) return span;
        int next = mark + 1;
        bool free = next >= sentence.Count || sentence.Tokens[next].Shape is TokenShape.Stop or TokenShape.Comma or TokenShape.Closing || (sentence.Tokens[next].Shape == TokenShape.Lower && titles.BehindNames.Contains(sentence.Lower(next)));
        return free ? span with { Last = mark, Kind = EntityKind.Organization } : span;
    }
}
