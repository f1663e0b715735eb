using System;
using Factum.Extraction.Grammar.Boundaries;

namespace Factum.Extraction.Grammar;

/// <summary>Where the words of a language begin and end, after its treebanks; the general rules are the <see cref="Tokenizer"/>'s.</summary>
/// <remarks>Every method looks at a bounded number of characters, so that tokenization stays linear.</remarks>
internal abstract class TokenConventions(string modelName)
{
    private readonly Lazy<TokenModel> model = new(() => TokenModel.FromResource(modelName));

    /// <summary>The learned part: sentence ends and ambiguous contractions.</summary>
    public TokenModel Model => model.Value;

    /// <summary>Whether digits stand in groups of three with spaces between: <c>1 200</c> is one token.</summary>
    public abstract bool GroupsDigitsBySpace { get; }

    /// <summary>Whether a sign directly before a number belongs to it: <c>-2,5</c>.</summary>
    public abstract bool SignsBelongToNumbers { get; }

    /// <summary>End of a proclitic with its apostrophe (<c>l'</c>) when the apostrophe at <paramref name="at"/> closes one; 0 when it does not.</summary>
    public abstract int ElisionEnd(string text, int start, int at);

    /// <summary>Whether a token goes on over a connector (hyphen, apostrophe, period, slash, ...) that stands between two word characters.</summary>
    public abstract bool Joins(string text, int start, int at);

    /// <summary>End of an enclitic that starts with the hyphen at <paramref name="at"/> (<c>-t-il</c>); 0 when none does.</summary>
    public abstract int EncliticEnd(string text, int at);

    /// <summary>Whether the period at <paramref name="end"/> belongs to the word before it as an abbreviation's.</summary>
    public abstract bool IsAbbreviation(string text, int start, int end);

    /// <summary>Whether a token behind an abbreviation can but open a sentence: "in Cary, N.C. She …"; asked where a sentence may begin.</summary>
    public virtual bool OpensSentence(string text, TokenList tokens, int token) => false;

    /// <summary>Whether closing marks of different kinds are one token: <c>?!</c>, <c>.?</c></summary>
    public abstract bool JoinsDifferentMarks { get; }

    /// <summary>Where the first of two words that are often written as one ends (<c>alot</c>); <paramref name="end"/> for all others.</summary>
    public virtual int FusedEnd(string text, int start, int end) => end;

    /// <summary>End of a word with the signs that belong to it after its letters (<c>traité(e)</c>, <c>n°</c>, <c>parents'</c>); <paramref name="end"/> when none does.</summary>
    public abstract int SuffixEnd(string text, int start, int end);

    /// <summary>End of the clipped word that starts with the apostrophe at <paramref name="at"/> (<c>'em</c>); 0 when none does.</summary>
    public abstract int ClippedWordEnd(string text, int at);

    /// <summary>Whether the letters after a number (<paramref name="start"/> to <paramref name="end"/>) stay in the number's token: <c>3e</c>, <c>20th</c>.</summary>
    public abstract bool JoinsNumber(string text, int start, int end);

    /// <summary>The words that a surface token stands for when it is a multiword token, or <see langword="null"/>.</summary>
    public abstract string[]? Words(string form);

    /// <summary>Whether a form that <see cref="Words"/> takes apart can also be one word, which the sentence tells: <c>des</c>.</summary>
    public abstract bool IsAmbiguous(string form);

    /// <summary>Whether a stretch of text is one of a few lower-case ASCII words, whatever its case.</summary>
    protected static bool Is(string text, int start, int length, string lower)
    {
        if (length != lower.Length || start + length > text.Length) return false;
        return string.Compare(text, start, lower, 0, length, StringComparison.OrdinalIgnoreCase) == 0;
    }
}
