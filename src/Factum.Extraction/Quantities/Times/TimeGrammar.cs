using System;
using Factum.Extraction.Text;

namespace Factum.Extraction.Quantities.Times;

/// <summary>What the reader of times needs to know of a language: its words and its rules, ready to match.</summary>
/// <remarks>Fields, since each accessor of a property is one more method to compile when a process starts.</remarks>
internal sealed class TimeGrammar
{
    private readonly TimeRule[][] rules;
    private readonly Func<TimeRule[][]> spokenRules;
    private readonly PatternIndex running;
    private readonly Lazy<PatternIndex> terse;
    private WordTriggers? triggers;

    /// <summary>Compiles a grammar.</summary>
    /// <param name="words">Words with a meaning of their own.</param>
    /// <param name="rules">Rules, group by group.</param>
    /// <param name="spokenRules">Makes the rules that only texts which are known to be about times need; they come behind the others.</param>
    /// <param name="spokenWords">The words that those alone name, between spaces: no text has them for unknown words.</param>
    /// <param name="numbers">How number words join.</param>
    /// <param name="tense">How a sentence's words tell past from future.</param>
    public TimeGrammar(WordGroup[] words, TimeRule[][] rules, Func<TimeRule[][]> spokenRules, string spokenWords, NumberWordJoiner numbers, TenseCues tense)
    {
        this.rules = rules;
        this.spokenRules = spokenRules;
        Numbers = numbers;
        Tense = tense;
        Clauses = new ClauseTense(tense);
        ClauseWords = new ClauseWords(tense);
        Lexicon = new TimeLexicon(words);
        Lexicon.Add("am");
        Lexicon.Add("pm");
        foreach (string word in spokenWords.Split(' ')) Lexicon.Add(word);
        PatternReader reader = new(Lexicon);
        running = new PatternIndex(rules, Lexicon, reader, false);
        reader.Learn(spokenWords);
        terse = new Lazy<PatternIndex>(() =>
        {
            int named = Lexicon.LiteralCount;
            PatternIndex made = new(AllRules(), Lexicon, reader, true);
            return Lexicon.LiteralCount == named ? made : throw new InvalidOperationException("rules of spoken times name words that are not listed as theirs");
        });
        for (int word = 1; word < Lexicon.Count; word++)
            foreach (WordMeaning meaning in Lexicon.Meanings(word))
                if (Lexicon.Spelling(word).Length > 1 && meaning.Class is not (TimeClass.Number or TimeClass.Rank or TimeClass.Side or TimeClass.Edge or TimeClass.None)) Lexicon.MakeAnchor(word);
    }

    /// <summary>The character that begins a decimal fraction.</summary>
    public char DecimalMark = '.';

    /// <summary>Whether 4/5 is the fifth of April.</summary>
    public bool MonthFirst;

    /// <summary>Whether months and weekdays are written with a capital everywhere.</summary>
    public bool CapitalisedCalendar;

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
    public readonly TenseCues Tense;

    /// <summary>Tells past from future clauses.</summary>
    public readonly ClauseTense Clauses;

    /// <summary>What tells past from future in a clause's tree.</summary>
    public readonly ClauseWords ClauseWords;

    /// <summary>How number words join.</summary>
    public readonly NumberWordJoiner Numbers;

    /// <summary>The words.</summary>
    public readonly TimeLexicon Lexicon;

    /// <summary>All rules, group by group.</summary>
    public TimeRule[][] AllRules() => [.. rules, .. spokenRules()];

    /// <summary>The rules for a text.</summary>
    /// <param name="isTerse">Whether it is known to be about times.</param>
    public PatternIndex Patterns(bool isTerse) => isTerse ? terse.Value : running;

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
}
