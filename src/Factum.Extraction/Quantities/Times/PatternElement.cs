using System;

namespace Factum.Extraction.Quantities.Times;

/// <summary>The kinds of pattern elements.</summary>
internal enum ElementKind : byte
{
    /// <summary>One of some words or marks.</summary>
    Literal,

    /// <summary>A class of tokens.</summary>
    Class,

    /// <summary>What the rules of a category yield.</summary>
    Category,

    /// <summary>Where the expression begins after its context.</summary>
    SpanStart,

    /// <summary>Where the expression ends before its context.</summary>
    SpanEnd,
}

/// <summary>An element of a time rule's pattern.</summary>
internal sealed class PatternElement
{
    // In the order of TimeClass; behind them what stands for one of its names in full.
    private static readonly string[] ClassNames =
        "none month weekday unit part season side edge often meridiem holiday n rank day year yy hour min roman clock dotclock numeric short decade noun name stop dayname monthname".Split(' ');

    private const int Aliases = (int)TimeClass.Stop + 1;

    // In the order of TimeCategory.
    private static readonly string[] CategoryNames = "date clock length moment set range bound boundafter holiday nothing".Split(' ');

    /// <summary>Reads an element from its spelling.</summary>
    public PatternElement(string spelling, TimeLexicon lexicon)
    {
        Spelling = spelling;
        if (spelling[0] == '~' && spelling.Length > 1)
        {
            Touching = true;
            spelling = spelling.Substring(1);
        }

        if (spelling is "^") Kind = ElementKind.SpanStart;
        else if (spelling is "$") Kind = ElementKind.SpanEnd;
        else if (spelling[0] == '<')
        {
            Kind = ElementKind.Class;
            string name = spelling.Substring(1, spelling.Length - 2);
            InFull = name is "dayname" or "monthname";
            Class = ClassOf(name);
        }
        else if (spelling[0] == '@')
        {
            Kind = ElementKind.Category;
            Category = CategoryOf(spelling.Substring(1));
        }
        else
        {
            Kind = ElementKind.Literal;
            string[] words = spelling.Split('|');
            Words = new int[words.Length];
            for (int i = 0; i < words.Length; i++) Words[i] = lexicon.Add(words[i]);
        }

        if (Kind == ElementKind.Class) Mask = TokenMask.Of(Class);
        for (int i = 0; i < Words.Length; i++) Mask |= lexicon.MaskOfLiteral(Words[i]);
    }

    /// <summary>The tokens that a literal or class element may take.</summary>
    public readonly TokenMask Mask;

    /// <summary>How the pattern writes it: equal spellings are equal elements.</summary>
    public readonly string Spelling;

    /// <summary>Its kind.</summary>
    public readonly ElementKind Kind;

    /// <summary>The class of a class element.</summary>
    public readonly TimeClass Class;

    /// <summary>The category of a category element.</summary>
    public readonly TimeCategory Category;

    /// <summary>The words of a literal.</summary>
    public readonly int[] Words = [];

    /// <summary>Whether abbreviations do not count: <c>&lt;dayname&gt;</c>, <c>&lt;monthname&gt;</c>.</summary>
    public readonly bool InFull;

    /// <summary>Whether nothing may stand between it and the token before.</summary>
    public readonly bool Touching;

    /// <summary>Whether a literal or class element takes a token.</summary>
    public bool Takes(TimeLexer tokens, string text, int at)
    {
        if (!tokens.Has(at)) return Class == TimeClass.Stop;
        ref TimeToken token = ref tokens[at];
        if (Touching && token.Joint != Joint.Touching) return false;
        return Kind == ElementKind.Literal ? Names(token.Word) : Value(tokens, text, at) >= 0;
    }

    /// <summary>Whether a word is one of a literal's.</summary>
    public bool Names(int word)
    {
        for (int i = 0; i < Words.Length; i++)
            if (Words[i] == word) return true;
        return false;
    }

    /// <summary>The value of the token at an index within the element's class; -1 when it is not of the class.</summary>
    public int Value(TimeLexer tokens, string text, int at)
    {
        if (!tokens.Has(at)) return Class == TimeClass.Stop ? 0 : -1;
        ref TimeToken token = ref tokens[at];
        switch (Class)
        {
            case TimeClass.Number: return token.Shape == TokenShape.Number && !token.Ordinal ? (int)Math.Min(token.Value, 1_000_000) : -1;
            case TimeClass.Rank: return token.Shape == TokenShape.Number && token.Ordinal ? (int)token.Value : -1;
            // "A" and "one" open phrases: "March 3 - A fund ...", "a May evening".
            case TimeClass.Day: return token is { Shape: TokenShape.Number, Decimals: 0, Value: >= 1 and <= 31 } && token.Digits <= 2 && (token.Value > 1 || token.Ordinal || !token.Spelled) ? (int)token.Value : -1;
            case TimeClass.Year: return token is { Shape: TokenShape.Number, Ordinal: false, Decimals: 0, Value: >= 1000 and < 2200 } && (token.Digits == 4 || token.Spelled) && token.End - token.Start >= 4 && (token.Spelled || token.End - token.Start == 4) ? (int)token.Value : -1;
            case TimeClass.ShortYear: return token is { Shape: TokenShape.Number, Ordinal: false, Decimals: 0, Digits: 2 } ? (int)token.Value : -1;
            case TimeClass.Hour: return token is { Shape: TokenShape.Number, Ordinal: false, Decimals: 0, Value: >= 0 and <= 24 } && token.Digits <= 2 ? (int)token.Value : -1;
            case TimeClass.Minute: return token is { Shape: TokenShape.Number, Ordinal: false, Decimals: 0, Value: >= 0 and < 60 } && token.Digits <= 2 ? (int)token.Value : -1;
            case TimeClass.Clock: return token.Shape == TokenShape.Clock ? 0 : -1;
            case TimeClass.DotClock: return token.Shape == TokenShape.Number && IsDotClock(token) ? 0 : -1;
            case TimeClass.Numeric: return token.Shape == TokenShape.Numeric ? 0 : -1;
            case TimeClass.ShortNumeric: return token.Shape == TokenShape.ShortNumeric ? 0 : -1;
            case TimeClass.Decade: return token.Shape == TokenShape.Decade ? token.A : -1;
            case TimeClass.Roman: return token.Shape == TokenShape.Word ? RomanNumeral.Ordinal(text, token.Start, token.End) : -1;
            case TimeClass.Noun: return token.Shape == TokenShape.Word && token.Word == 0 && !token.Capital ? 0 : -1;
            case TimeClass.Name: return token.Shape == TokenShape.Word && token.Word == 0 && token.Capital ? 0 : -1;
            case TimeClass.Stop: return token.Shape == TokenShape.Mark || (token.Word != 0 && !token.Capital) ? 0 : -1;
            default:
                return token.Word != 0 && token.Shape is TokenShape.Word or TokenShape.Number && !(InFull && tokens.Lexicon.IsAbbreviation(token.Word)) ? MeaningOf(tokens.Lexicon, token.Word) : -1;
        }
    }

    private static bool IsDotClock(in TimeToken token) => token is { Decimals: 2, Digits: <= 2, Value: < 24 } && (token.Value - (int)token.Value) < 0.6m;

    private int MeaningOf(TimeLexicon lexicon, int word)
    {
        foreach (WordMeaning meaning in lexicon.Meanings(word))
            if (meaning.Class == Class) return Class == TimeClass.Side ? meaning.Value + 1 : meaning.Value;
        return -1;
    }

    // Tables, since parsing the enumerations' names would have the runtime reflect on them.
    private static TimeClass ClassOf(string name)
    {
        for (int i = 0; i < ClassNames.Length; i++)
            if (ClassNames[i] == name) return i < Aliases ? (TimeClass)i : i == Aliases ? TimeClass.Weekday : TimeClass.Month;
        throw new FormatException("no class of tokens is called " + name);
    }

    private static TimeCategory CategoryOf(string name)
    {
        for (int i = 0; i < CategoryNames.Length; i++)
            if (CategoryNames[i] == name) return (TimeCategory)i;
        throw new FormatException("no category of rules is called " + name);
    }
}
