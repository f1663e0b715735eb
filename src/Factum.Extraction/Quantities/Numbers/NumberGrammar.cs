using System.Collections.Generic;
using Factum.Extraction.Text;

namespace Factum.Extraction.Quantities.Numbers;

/// <summary>How a language writes numbers: its number words and its conventions for digits.</summary>
/// <remarks>Fields, since each accessor of a property is one more method to compile when a process starts.</remarks>
internal sealed class NumberGrammar
{
    private readonly NumberWord[] words;

    /// <summary>Makes a grammar.</summary>
    /// <param name="words">The number words.</param>
    public NumberGrammar(IReadOnlyList<KeyValuePair<string, NumberWord>> words)
    {
        this.words = new NumberWord[words.Count];
        Words = new PhraseTrie();
        for (int i = 0; i < words.Count; i++)
        {
            this.words[i] = words[i].Value;
            Words.Add(words[i].Key, i);
        }
    }

    /// <summary>Finds number words.</summary>
    public readonly PhraseTrie Words;

    /// <summary>The decimal separator; the other of comma and period groups thousands.</summary>
    public char DecimalSeparator = '.';

    /// <summary>The conjunction inside a number: "and", "et".</summary>
    public PhraseTrie Conjunctions = PhraseTrie.None;

    /// <summary>Whether the conjunction joins what follows a hundred or a magnitude ("two hundred and six") rather than tens and one ("vingt et un").</summary>
    public bool ConjunctionFollowsHundreds;

    /// <summary>Whether sixty and eighty take the teens: "soixante-douze", "quatre-vingt-dix-sept".</summary>
    public bool IsVigesimal;

    /// <summary>Whether eleven to ninety-nine may count hundreds: "nineteen hundred".</summary>
    public bool CountsHundredsPastNine;

    /// <summary>What joins a part or a collective to its magnitude: "de", "d'", "of a".</summary>
    public PhraseTrie Of = PhraseTrie.None;

    /// <summary>What reads as the decimal separator when spoken: "point", "virgule".</summary>
    public PhraseTrie SpokenSeparators = PhraseTrie.None;

    /// <summary>What makes the number negative: "minus", "moins".</summary>
    public PhraseTrie Negations = PhraseTrie.None;

    /// <summary>Endings that make digits an ordinal: "th", "e", "ème".</summary>
    public PhraseTrie OrdinalSuffixes = PhraseTrie.None;

    /// <summary>Words after "a third", "un cinquième" that leave it a fraction: "of", "des". Before any other word it is a rank.</summary>
    public PhraseTrie FollowersOfFraction = PhraseTrie.None;

    /// <summary>Whether a part may go without a number or an article: "quart de litre"; an English quarter is three months as often.</summary>
    public bool HasBareParts;

    /// <summary>Words before the numeral one that make it a pronoun: "this one".</summary>
    public PhraseTrie PronounMarkers = PhraseTrie.None;

    /// <summary>Whether an article before an ordinal never makes a compound with it: "un millième" is a part, "one hundredth" may be a rank.</summary>
    public bool ArticleSplitsOrdinals;

    /// <summary>Articles before a magnitude that stands for one of it: "le million d'euros".</summary>
    public PhraseTrie DefiniteArticles = PhraseTrie.None;

    /// <summary>What makes digits a round number: "30-odd".</summary>
    public PhraseTrie Roundings = PhraseTrie.None;

    /// <summary>The word of an entry of <see cref="Words"/>.</summary>
    public NumberWord this[int entry] => words[entry];
}
