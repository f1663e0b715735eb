using System;
using System.Collections.Generic;

namespace Factum.Extraction.Quantities.Times;

/// <summary>The rules of a kind of text, found by the token that they begin with.</summary>
internal sealed class PatternIndex
{
    private const int Shapes = (int)TokenShape.Mark + 1;

    private readonly List<PatternTrie> tries = [];
    private readonly TimeLexicon lexicon;
    private readonly TokenMask bounds;
    private readonly TokenMask boundsAfter;

    // Made when a text first has the word: a language has far more of them than a text.
    private readonly PatternStarts?[] byWord;
    private readonly PatternStarts?[] byShape;
    private readonly bool isTerse;

    /// <summary>Compiles rules.</summary>
    /// <param name="rules">The rules, group by group.</param>
    /// <param name="lexicon">The words.</param>
    /// <param name="reader">Reads their patterns.</param>
    /// <param name="isTerse">Whether they are for texts that are known to be about times, in which a part of an expression may stand alone.</param>
    public PatternIndex(TimeRule[][] rules, TimeLexicon lexicon, PatternReader reader, bool isTerse)
    {
        this.lexicon = lexicon;
        this.isTerse = isTerse;
        int highest = 0;
        foreach (TimeRule[] group in rules)
        {
            foreach (TimeRule rule in group)
            {
                if (rule.Terse && !isTerse)
                {
                    reader.Learn(rule.Pattern);
                    continue;
                }

                reader.Follow(rule, TrieOf(rule.Category, rule.Level).Root);
                highest = Math.Max(highest, rule.Level);
            }
        }

        // Level by level: what a level's patterns begin with is settled by those below.
        for (int level = 0; level <= highest; level++)
            for (int i = 0; i < tries.Count; i++)
                if (tries[i].Level == level) tries[i].Root.Complete(this, level);
        bounds = Begins(TimeCategory.Bound, int.MaxValue);
        boundsAfter = Begins(TimeCategory.BoundAfter, int.MaxValue);
        byWord = new PatternStarts[lexicon.Count];
        byShape = new PatternStarts[Shapes];
    }

    /// <summary>The patterns that may begin with a token.</summary>
    public PatternStarts StartingWith(in TimeToken token) => token.Word != 0
        ? byWord[token.Word] ??= StartsOf(token.Word, TokenShape.Word)
        : byShape[(int)token.Shape] ??= StartsOf(0, token.Shape);

    /// <summary>Whether a bound's words may begin with a token.</summary>
    public bool MayBeginBound(in TimeToken token, TimeCategory category) => (category == TimeCategory.Bound ? bounds : boundsAfter).Meets(token.Mask);

    /// <summary>The tokens that the rules of a category below a level begin with.</summary>
    public TokenMask Begins(TimeCategory category, int level)
    {
        TokenMask mask = default;
        foreach (PatternTrie trie in tries)
            if (trie.Category == category && trie.Level < level) mask |= trie.Root.First;
        return mask;
    }

    private PatternTrie TrieOf(TimeCategory category, int level)
    {
        for (int i = 0; i < tries.Count; i++)
            if (tries[i].Category == category && tries[i].Level == level) return tries[i];
        PatternTrie trie = new(category, level);
        tries.Add(trie);
        return trie;
    }

    private PatternStarts StartsOf(int word, TokenShape shape)
    {
        List<PatternStart> starts = [];
        foreach (PatternTrie trie in tries)
        {
            PatternEdge[] all = trie.Root.Edges;
            int[] taking = new int[all.Length];
            int count = 0;
            for (int i = 0; i < all.Length; i++)
                if (Starts(in all[i], word, shape, trie.Level)) taking[count++] = i;
            if (count == 0) continue;
            FirstEdge[] edges = new FirstEdge[count];
            SecondTokens second = default;
            for (int i = 0; i < count; i++)
            {
                ref readonly PatternEdge edge = ref all[taking[i]];
                edges[i] = new FirstEdge(edge, Second(in edge, word, shape, trie.Level));
                second |= edges[i].Second;
            }

            starts.Add(new PatternStart(trie, edges, second));
        }

        return new PatternStarts([.. starts]);
    }

    private SecondTokens Second(in PatternEdge edge, int word, TokenShape shape, int level)
    {
        TokenMask alone = Second(edge, word, shape, level, false);
        bool leavesContext = edge.Element.Kind == ElementKind.SpanStart || edge.Next.LeavesContext();
        return new SecondTokens(Second(edge, word, shape, level, true), alone, leavesContext ? alone : default);
    }

    /// <summary>What may stand after a token that an edge takes as its first; anything where the token alone may be all.</summary>
    private TokenMask Second(in PatternEdge edge, int word, TokenShape shape, int level, bool isInside)
    {
        TokenMask mask = default;
        switch (edge.Element.Kind)
        {
            case ElementKind.SpanStart or ElementKind.SpanEnd:
                foreach (PatternEdge next in edge.Next.Edges)
                    if (Starts(next, word, shape, level)) mask |= Second(next, word, shape, level, isInside);
                return mask;
            case ElementKind.Category:
                foreach (PatternTrie trie in tries)
                {
                    if (trie.Category != edge.Element.Category || trie.Level >= level) continue;
                    foreach (PatternEdge first in trie.Root.Edges)
                        if (Starts(first, word, shape, trie.Level)) mask |= Second(first, word, shape, trie.Level, true);
                }

                return mask;
            default:
                for (int i = 0; i < edge.Next.Rules.Length; i++)
                    if (isInside || isTerse || !edge.Next.Rules[i].Inner) return TokenMask.Any;
                return edge.Next.First;
        }
    }

    private bool Starts(PatternTrie trie, int word, TokenShape shape)
    {
        foreach (PatternEdge edge in trie.Root.Edges)
            if (Starts(edge, word, shape, trie.Level)) return true;
        return false;
    }

    private bool Starts(in PatternEdge edge, int word, TokenShape shape, int level)
    {
        switch (edge.Element.Kind)
        {
            case ElementKind.SpanStart or ElementKind.SpanEnd:
                foreach (PatternEdge next in edge.Next.Edges)
                    if (Starts(next, word, shape, level)) return true;
                return false;
            case ElementKind.Category:
                foreach (PatternTrie trie in tries)
                    if (trie.Category == edge.Element.Category && trie.Level < level && Starts(trie, word, shape)) return true;
                return false;
            case ElementKind.Literal:
                return word != 0 && edge.Element.Names(word);
            default:
                return word == 0 ? StartsShape(edge.Element.Class, shape) : StartsWord(edge.Element.Class, word);
        }
    }

    private static bool StartsShape(TimeClass kind, TokenShape shape) => kind switch
    {
        TimeClass.Number or TimeClass.Rank or TimeClass.Day or TimeClass.Year or TimeClass.ShortYear or TimeClass.Hour or TimeClass.Minute or TimeClass.DotClock => shape == TokenShape.Number,
        TimeClass.Clock => shape == TokenShape.Clock,
        TimeClass.Numeric => shape == TokenShape.Numeric,
        TimeClass.ShortNumeric => shape == TokenShape.ShortNumeric,
        TimeClass.Decade => shape == TokenShape.Decade,
        TimeClass.Roman or TimeClass.Noun or TimeClass.Name => shape == TokenShape.Word,
        TimeClass.Stop => shape == TokenShape.Mark,
        _ => false,
    };

    private bool StartsWord(TimeClass kind, int word)
    {
        foreach (WordMeaning meaning in lexicon.Meanings(word))
            if (meaning.Class == kind || (meaning.Class is TimeClass.Number or TimeClass.Rank && StartsShape(kind, TokenShape.Number))) return true;
        return kind == TimeClass.Stop;
    }
}
