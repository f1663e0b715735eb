using System.Collections.Generic;
using Factum.Extraction.Text;

namespace Factum.Extraction.Quantities.Bounds;

/// <summary>A language's words for how a value limits the real one; several between <c>|</c>.</summary>
internal sealed class BoundGrammar
{
    private const int NegationReach = 40;

    private static readonly BoundPhrase Nothing = new(default, false);
    private readonly List<BoundPhrase> phrases = [];
    private readonly PhraseTrie before = new(backwards: true);
    private readonly PhraseTrie after = new();
    private readonly PhraseTrie marked = new(backwards: true);
    private PhraseTrie marks = PhraseTrie.None;
    private PhraseTrie adverbs = PhraseTrie.None;
    private PhraseTrie negations = PhraseTrie.None;

    /// <summary>Adds words that stand before the number.</summary>
    public BoundGrammar Before(Bound bound, string words) => Add(before, new BoundPhrase(bound, false), words);

    /// <summary>Adds words that stand before the number and mean no bound after a negation: "ne vaut plus que".</summary>
    public BoundGrammar BeforeUnlessNegated(Bound bound, string words) => Add(before, new BoundPhrase(bound, false) { YieldsToNegation = true }, words);

    /// <summary>Sets the negations.</summary>
    public BoundGrammar Negations(string words)
    {
        negations = PhraseTrie.Of(words);
        return this;
    }

    /// <summary>Adds verbs that stand before the number.</summary>
    public BoundGrammar Verbs(Bound bound, string words) => Add(before, new BoundPhrase(bound, true), words);

    /// <summary>Sets what may mark a figure behind the verbs of <see cref="MarkedVerbs"/>: "la barre de".</summary>
    public BoundGrammar Marks(string words)
    {
        marks = PhraseTrie.OfBackwards(words);
        return this;
    }

    /// <summary>Adds verbs that stand before one of <see cref="Marks"/>: "franchit la barre des".</summary>
    public BoundGrammar MarkedVerbs(Bound bound, string words) => Add(marked, new BoundPhrase(bound, true), words);

    /// <summary>Sets the adverbs that may stand between a verb and its number: "avoisine désormais".</summary>
    public BoundGrammar Adverbs(string words)
    {
        adverbs = PhraseTrie.OfBackwards(words);
        return this;
    }

    /// <summary>Adds words that stand after the number.</summary>
    public BoundGrammar After(Bound bound, string words) => Add(after, new BoundPhrase(bound, false), words);

    /// <summary>The words that end right before <paramref name="end"/>.</summary>
    public bool TryReadBefore(string text, int end, out int start, out BoundPhrase phrase)
    {
        phrase = Nothing;
        bool found = TryReadEnd(text, end, out start, out int index);
        if (!found && adverbs.TryMatchBefore(text, end, out int adverbStart, out _) && adverbStart > 0) found = TryReadEnd(text, adverbStart - 1, out start, out index) && phrases[index].IsVerb;
        if (found) phrase = phrases[index];
        return found && !(phrase.YieldsToNegation && IsNegated(text, start));
    }

    /// <summary>The longest words that end right before <paramref name="end"/>: a phrase, or a verb with a mark.</summary>
    private bool TryReadEnd(string text, int end, out int start, out int index)
    {
        bool found = before.TryMatchBefore(text, end, out start, out index);
        if (!marks.TryMatchBefore(text, end, out int mark, out _)) return found;
        int verbEnd = PhraseTrie.SkipGapBefore(text, mark);
        if (verbEnd == mark || !marked.TryMatchBefore(text, verbEnd, out int verb, out int verbIndex) || (found && start <= verb)) return found;
        start = verb;
        index = verbIndex;
        return true;
    }

    private bool IsNegated(string text, int end)
    {
        for (int i = end - 1; i >= 0 && i > end - NegationReach; i--)
        {
            char c = text[i];
            if (c is '.' or ';' or '\n' or '!' or '?') return false;
            if (CharacterFolding.IsLetter(c) && (i == 0 || !CharacterFolding.IsLetter(text[i - 1])) && negations.TryMatch(text, i, out _, out _)) return true;
        }

        return false;
    }

    /// <summary>The words that start at <paramref name="start"/>.</summary>
    public bool TryReadAfter(string text, int start, out int end, out BoundPhrase phrase)
    {
        phrase = Nothing;
        bool found = after.TryMatch(text, start, out end, out int index);
        if (found) phrase = phrases[index];
        return found;
    }

    private BoundGrammar Add(PhraseTrie words, BoundPhrase phrase, string forms)
    {
        foreach (string form in forms.Split('|')) words.Add(form, phrases.Count);
        phrases.Add(phrase);
        return this;
    }
}
