using System;
using System.Collections.Generic;
using Factum.Extraction.Text;

namespace Factum.Extraction.Quantities.Times;

/// <summary>What the reader of times needs to know of a language: its words and its rules, ready to match.</summary>
internal sealed class TimeGrammar
{
    private readonly TenseCues cues = new("", "", "", "", "");
    private readonly Lazy<PatternIndex> running;
    private readonly Lazy<PatternIndex> terse;
    private WordTriggers? triggers;

    /// <summary>Compiles a grammar.</summary>
    public TimeGrammar(IReadOnlyList<WordGroup> words, IReadOnlyList<TimeRule> rules, NumberWordJoiner numbers)
    {
        Numbers = numbers;
        Rules = rules;
        Lexicon = new TimeLexicon(words);
        Lexicon.Add("am");
        Lexicon.Add("pm");
        Dictionary<string, PatternElement> elements = new(StringComparer.Ordinal);
        List<KeyValuePair<TimeRule, List<List<PatternElement>>>> compiled = new(rules.Count);
        foreach (TimeRule rule in rules) compiled.Add(new(rule, PatternSyntax.Expand(rule.Pattern, spelling => Element(spelling, elements))));
        running = new Lazy<PatternIndex>(() => new PatternIndex(compiled.FindAll(rule => !rule.Key.Terse), Lexicon, false));
        terse = new Lazy<PatternIndex>(() => new PatternIndex(compiled, Lexicon, true));
        for (int word = 1; word < Lexicon.Count; word++)
            foreach (WordMeaning meaning in Lexicon.Meanings(word))
                if (Lexicon.Spelling(word).Length > 1 && meaning.Class is not (TimeClass.Number or TimeClass.Rank or TimeClass.Side or TimeClass.Edge or TimeClass.None)) Lexicon.MakeAnchor(word);
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
            ClauseWords = new ClauseWords(value);
        }
    }

    /// <summary>Tells past from future clauses.</summary>
    public ClauseTense Clauses { get; private init; } = new(new TenseCues("", "", "", "", ""));

    /// <summary>What tells past from future in a clause's tree.</summary>
    public ClauseWords ClauseWords { get; private init; } = new(new TenseCues("", "", "", "", ""));

    /// <summary>How number words join.</summary>
    public NumberWordJoiner Numbers { get; }

    /// <summary>The words.</summary>
    public TimeLexicon Lexicon { get; }

    /// <summary>The rules.</summary>
    public IReadOnlyList<TimeRule> Rules { get; }

    /// <summary>The rules for a text.</summary>
    /// <param name="isTerse">Whether it is known to be about times.</param>
    public PatternIndex Patterns(bool isTerse) => (isTerse ? terse : running).Value;

    /// <summary>How the words start that can make a time.</summary>
    public WordTriggers Triggers
    {
        get
        {
            if (triggers is not null) return triggers;
            WordTriggers made = new();
            for (int word = 1; word < Lexicon.Count; word++)
                if (Lexicon.IsAnchor(word) || Lexicon.Spelling(word).Length == 1) made.Add(Lexicon.Spelling(word), false);
            return triggers = made;
        }
    }

    private PatternElement Element(string spelling, Dictionary<string, PatternElement> elements)
    {
        if (!elements.TryGetValue(spelling, out PatternElement? element)) elements[spelling] = element = new PatternElement(spelling, Lexicon);
        return element;
    }
}
