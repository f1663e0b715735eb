using System;
using System.Collections.Generic;

namespace Factum.Extraction.Quantities.Times;

/// <summary>What the reader of times needs to know of a language: its words and its rules, ready to match.</summary>
internal sealed class TimeGrammar
{
    private readonly TenseCues cues = new("", "", "", "", "");
    private readonly List<PatternTrie> tries = [];
    private readonly PatternStart[][] byWord;
    private readonly PatternStart[][] byShape;

    /// <summary>Compiles a grammar.</summary>
    public TimeGrammar(IReadOnlyList<WordGroup> words, IReadOnlyList<TimeRule> rules, NumberWordJoiner numbers)
    {
        Numbers = numbers;
        Rules = rules;
        Lexicon = new TimeLexicon(words);
        Lexicon.Add("am");
        Lexicon.Add("pm");
        Dictionary<string, PatternElement> elements = new(StringComparer.Ordinal);
        foreach (TimeRule rule in rules)
        {
            PatternTrie? trie = tries.Find(t => t.Category == rule.Category && t.Level == rule.Level);
            if (trie is null) tries.Add(trie = new PatternTrie(rule.Category, rule.Level));
            trie.Add(rule, Lexicon, elements);
        }

        byWord = new PatternStart[Lexicon.Count][];
        byShape = new PatternStart[Enum.GetValues(typeof(TokenShape)).Length][];
        for (int word = 0; word < byWord.Length; word++) byWord[word] = StartsOf(word, TokenShape.Word);
        for (int shape = 0; shape < byShape.Length; shape++) byShape[shape] = StartsOf(0, (TokenShape)shape);
        for (int word = 1; word < byWord.Length; word++)
            foreach (WordMeaning meaning in Lexicon.Meanings(word))
                if (Lexicon.Spelling(word).Length > 1 && meaning.Class is not (TimeClass.Number or TimeClass.Rank or TimeClass.Side or TimeClass.Edge or TimeClass.Meridiem or TimeClass.None)) Lexicon.MakeAnchor(word);
    }

    /// <summary>The character that begins a decimal fraction.</summary>
    public char DecimalMark { get; init; } = '.';

    /// <summary>Whether 4/5 is the fifth of April.</summary>
    public bool MonthFirst { get; init; }

    /// <summary>Whether months and weekdays are written with a capital everywhere.</summary>
    public bool CapitalisedCalendar { get; init; }

    /// <summary>Words that make a time expression without being of a class: "hier", "yesterday".</summary>
    public string Anchors
    {
        init
        {
            foreach (string word in value.Split('|'))
            {
                int id = Lexicon.Find(word, 0, word.Length);
                if (id == 0) throw new ArgumentException("no rule names " + word);
                Lexicon.MakeAnchor(id);
            }
        }
    }

    /// <summary>How a sentence's words tell past from future.</summary>
    public TenseCues Tense
    {
        get => cues;
        init
        {
            cues = value;
            Clauses = new ClauseTense(value);
        }
    }

    /// <summary>Tells past from future clauses.</summary>
    public ClauseTense Clauses { get; private init; } = new(new TenseCues("", "", "", "", ""));

    /// <summary>How number words join.</summary>
    public NumberWordJoiner Numbers { get; }

    /// <summary>The words.</summary>
    public TimeLexicon Lexicon { get; }

    /// <summary>The rules.</summary>
    public IReadOnlyList<TimeRule> Rules { get; }

    /// <summary>The patterns that may begin with a token.</summary>
    public PatternStart[] StartingWith(in TimeToken token) => token.Word != 0 ? byWord[token.Word] : byShape[(int)token.Shape];

    private PatternStart[] StartsOf(int word, TokenShape shape)
    {
        List<PatternStart> starts = [];
        foreach (PatternTrie trie in tries)
        {
            List<KeyValuePair<PatternElement, PatternNode>> edges = trie.Root.Edges.FindAll(edge => Starts(edge.Key, edge.Value, word, shape, trie.Level));
            if (edges.Count > 0) starts.Add(new PatternStart(trie, [.. edges]));
        }

        return [.. starts];
    }

    private bool Starts(PatternTrie trie, int word, TokenShape shape)
    {
        foreach (KeyValuePair<PatternElement, PatternNode> edge in trie.Root.Edges)
            if (Starts(edge.Key, edge.Value, word, shape, trie.Level)) return true;
        return false;
    }

    private bool Starts(PatternElement element, PatternNode next, int word, TokenShape shape, int level)
    {
        switch (element.Kind)
        {
            case ElementKind.SpanStart or ElementKind.SpanEnd:
                foreach (KeyValuePair<PatternElement, PatternNode> edge in next.Edges)
                    if (Starts(edge.Key, edge.Value, word, shape, level)) return true;
                return false;
            case ElementKind.Category:
                foreach (PatternTrie trie in tries)
                    if (trie.Category == element.Category && trie.Level < level && Starts(trie, word, shape)) return true;
                return false;
            case ElementKind.Literal:
                return word != 0 && Array.IndexOf(element.Words, word) >= 0;
            default:
                return word == 0 ? StartsShape(element.Class, shape) : StartsWord(element.Class, word);
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
        foreach (WordMeaning meaning in Lexicon.Meanings(word))
            if (meaning.Class == kind || (meaning.Class is TimeClass.Number or TimeClass.Rank && StartsShape(kind, TokenShape.Number))) return true;
        return kind == TimeClass.Stop;
    }
}
