using Factum.Extraction.Quantities.Bounds;
using Factum.Extraction.Quantities.Measures;
using Factum.Extraction.Quantities.Money;
using Factum.Extraction.Quantities.Numbers;
using Factum.Extraction.Text;

namespace Factum.Extraction.Quantities;

/// <summary>How a language writes sums, ranges, percentages and measures: data alone.</summary>
/// <remarks>Fields, since each accessor of a property is one more method to compile when a process starts.</remarks>
internal sealed class QuantityGrammar
{
    private WordTriggers? triggers;

    /// <summary>Currencies.</summary>
    public MoneyGrammar Money = new([], [], () => []);

    /// <summary>Physical units.</summary>
    public MeasureGrammar Measures = new();

    /// <summary>Words of bounds.</summary>
    public BoundGrammar Bounds = new();

    /// <summary>What joins a large number to its noun: "de", "d'", "of".</summary>
    public PhraseTrie Of = PhraseTrie.None;

    /// <summary>Whether millions count nothing without <see cref="Of"/>: "390 millions évoqués" are no counted things.</summary>
    public bool CountsMillionsByPreposition;

    /// <summary>What ends a percentage.</summary>
    public PhraseTrie Percent = PhraseTrie.Of("%");

    /// <summary>What opens a range whose ends a conjunction joins: "entre", "between".</summary>
    public PhraseTrie BetweenOpeners = PhraseTrie.None;

    /// <summary>What opens a range whose ends a preposition joins: "de", "from".</summary>
    public PhraseTrie FromOpeners = PhraseTrie.None;

    /// <summary>What joins the ends of a range that <see cref="BetweenOpeners"/> opened.</summary>
    public PhraseTrie Conjunctions = PhraseTrie.None;

    /// <summary>What joins the ends of a range that <see cref="FromOpeners"/> may open: "à", "to".</summary>
    public PhraseTrie RangePrepositions = PhraseTrie.None;

    /// <summary>What joins sums that share a currency: "et", "ou", "and".</summary>
    public PhraseTrie Coordinators = PhraseTrie.None;

    /// <summary>Verbs of change, before which "from ... to ..." is two values and no range.</summary>
    public PhraseTrie ChangeVerbs = PhraseTrie.None;

    /// <summary>Words before a number that make it a label: "article", "no.".</summary>
    public PhraseTrie Labels = PhraseTrie.None;

    /// <summary>Words before a number that make four digits a year: "en", "in", "since".</summary>
    public PhraseTrie YearPrepositions = PhraseTrie.None;

    /// <summary>Words that are no unit noun after a number.</summary>
    public PhraseTrie FunctionWords = PhraseTrie.None;

    /// <summary>Words after a sum before the unit that it is per: "par", "le", "a", "per".</summary>
    public PhraseTrie PerWords = PhraseTrie.None;

    /// <summary>Those of <see cref="PerWords"/> behind which any noun is a unit: "per".</summary>
    public PhraseTrie PerAnything = PhraseTrie.None;

    /// <summary>Nouns of money: after them a number without a currency may still be a sum ("2,4 milliards d'argent public").</summary>
    public PhraseTrie MoneyNouns = PhraseTrie.None;

    /// <summary>Words after a unit that make it a time and no rate: "a year earlier".</summary>
    public PhraseTrie PerFollowers = PhraseTrie.None;

    /// <summary>Words between a sum and its equivalent: "soit", "or".</summary>
    public PhraseTrie EquivalentWords = PhraseTrie.None;

    /// <summary>What makes a fraction of two numbers: "sur", "out of", "in".</summary>
    public PhraseTrie OutOf = PhraseTrie.None;

    /// <summary>Which of <see cref="OutOf"/> divides any two numbers: "2000 over 3".</summary>
    public int OutOfDivision = -1;

    /// <summary>Words before a magnitude that leave its count unsaid: "a few hundred".</summary>
    public PhraseTrie VagueCounts = PhraseTrie.None;

    /// <summary>What stands before a bare number that is a sum like the one before it: "contre", "au lieu de", "un chèque de".</summary>
    public PhraseTrie EllipsisCues = PhraseTrie.None;

    /// <summary>Pronouns before a verb that stand for what its number counts: "en".</summary>
    public PhraseTrie Partitives = PhraseTrie.None;

    /// <summary>Words behind a bare sum by which another was raised or cut: "de plus".</summary>
    public PhraseTrie ExtraWords = PhraseTrie.None;

    /// <summary>What may follow such a number: "contre 12 000 en 2023", "dont 10 000 avec sursis".</summary>
    public PhraseTrie EllipsisFollowers = PhraseTrie.None;

    /// <summary>Words around "pounds" that mean weight.</summary>
    public PhraseTrie WeightWords = PhraseTrie.None;

    /// <summary>Abbreviated magnitudes.</summary>
    public MagnitudeSuffixes Suffixes = MagnitudeSuffixes.Shared;

    /// <summary>Words of relative ranks.</summary>
    public RelativeRanks? RelativeRanks;

    /// <summary>Nouns and verbs before "over" that make it speak of a topic: "a dispute over".</summary>
    public PhraseTrie TopicNouns = PhraseTrie.None;

    /// <summary>How numbers and the currencies before them start, digits aside.</summary>
    public WordTriggers Triggers(NumberGrammar numbers)
    {
        if (triggers is not null) return triggers;
        WordTriggers made = new();
        numbers.Words.AddStartsTo(made);
        numbers.Negations.AddStartsTo(made);
        Money.AddStartsTo(made);
        foreach (char c in "-\u2212.,½¼¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞") made.AddSign(c);
        return triggers = made;
    }

    /// <summary>Nouns that a sum may be per without saying so: "le baril", "a share".</summary>
    public PhraseTrie PerUnits = PhraseTrie.None;
}
