using System;

namespace Factum.Extraction.Quantities.Times;

/// <summary>Cuts a stretch of text into the tokens that time rules match, no further than they look.</summary>
/// <param name="grammar">The language.</param>
/// <param name="terse">Whether the text is known to be about times, where 4-22 is a date.</param>
internal sealed class TimeLexer(TimeGrammar grammar, bool terse)
{
    // Number words join: a token is settled once so many others follow it.
    private const int Unsettled = 4;

    private readonly TimeLexicon lexicon = grammar.Lexicon;
    private TimeToken[] tokens = new TimeToken[64];
    private string text = "";
    private int end;
    private int count;
    private int settled;
    private Joint joint;

    /// <summary>Where the text is read up to.</summary>
    public int Position;

    /// <summary>The words that the tokens are looked up in.</summary>
    public TimeLexicon Lexicon => lexicon;

    /// <summary>A token that <see cref="Has"/> has found.</summary>
    public ref TimeToken this[int index] => ref tokens[index];

    /// <summary>The word of the lexicon with a spelling.</summary>
    public int Find(string word) => lexicon.Find(word, 0, word.Length);

    /// <summary>Begins a stretch of a text.</summary>
    /// <param name="source">The text.</param>
    /// <param name="start">Where the first token may begin.</param>
    /// <param name="stop">Where the stretch ends.</param>
    /// <param name="isLineStart">Whether a line begins there.</param>
    public void Start(string source, int start, int stop, bool isLineStart)
    {
        text = source;
        Position = start;
        end = stop;
        count = settled = 0;
        joint = isLineStart ? Joint.Line : Joint.Space;
    }

    /// <summary>Whether the stretch has a token of an index.</summary>
    public bool Has(int index) => index < settled || Reach(index);

    /// <summary>The index of the last token that begins at or before an offset.</summary>
    public int IndexOf(int offset)
    {
        while (Has(settled) && tokens[settled - 1].Start <= offset)
        {
        }

        int index = settled - 1;
        while (index > 0 && tokens[index].Start > offset) index--;
        return index;
    }

    private bool Reach(int index)
    {
        while (count < index + Unsettled && Position < end) Lex();
        int stop = Position < end ? count - Unsettled + 1 : count;
        while (settled < stop)
        {
            ref TimeToken token = ref tokens[settled++];
            token.Mask = MaskOf(token);
        }

        return index < settled;
    }

    /// <summary>Reads up to the next token.</summary>
    private void Lex()
    {
        int at = Position;
        char c = text[at];
        if (c is ' ' or '\t' or '\u00A0' or '\u202F' or '\u2009')
        {
            if (joint is not Joint.Line) joint = Joint.Space;
            at++;
        }
        else if (c is '\n' or '\r')
        {
            joint = Joint.Line;
            at++;
        }
        else if (c is >= '0' and <= '9')
        {
            at = Number(at);
            joint = Joint.Touching;
        }
        else if (FoldedText.Letter(c) != 0 || (c > '\u0180' && char.IsLetter(c)))
        {
            at = Word(at);
            joint = Joint.Touching;
        }
        else if (c is '\'' or '’' or 'ʼ' && joint == Joint.Touching && at + 1 < end && FoldedText.IsWordCharacter(text[at + 1]))
        {
            joint = Joint.Apostrophe;
            at++;
        }
        else if (c is '-' or '\u2010' or '\u2011' && joint == Joint.Touching && at + 1 < end
            && (FoldedText.Letter(text[at + 1]) != 0 || (count > 0 && tokens[count - 1].Shape == TokenShape.Word && text[at + 1] is >= '0' and <= '9')))
        {
            joint = Joint.Hyphen;
            at++;
        }
        else
        {
            ref TimeToken mark = ref Next(at, at + 1, TokenShape.Mark);
            mark.Word = lexicon.Find(text, at, at + 1);
            at++;
            joint = Joint.Touching;
        }

        Position = at;
    }

    /// <summary>What a token may be to patterns; a little more than it is, never less.</summary>
    private TokenMask MaskOf(in TimeToken token)
    {
        TokenMask mask = lexicon.MaskOf(token.Word);
        switch (token.Shape)
        {
            case TokenShape.Word:
                if (token.Word == 0) mask |= TokenMask.Of(token.Capital ? TimeClass.Name : TimeClass.Noun);
                if (text[token.Start] is 'I' or 'V' or 'X') mask |= TokenMask.Of(TimeClass.Roman);
                break;
            case TokenShape.Number:
                mask |= NumberMask(token);
                break;
            case TokenShape.Mark:
                return mask | TokenMask.Of(TimeClass.Stop);
            default:
                mask |= TokenMask.Of(token.Shape switch { TokenShape.Clock => TimeClass.Clock, TokenShape.Numeric => TimeClass.Numeric, TokenShape.ShortNumeric => TimeClass.ShortNumeric, _ => TimeClass.Decade });
                break;
        }

        return token.Word != 0 && !token.Capital ? mask | TokenMask.Of(TimeClass.Stop) : mask;
    }

    private static TokenMask NumberMask(in TimeToken token)
    {
        TokenMask mask = TokenMask.Of(token.Ordinal ? TimeClass.Rank : TimeClass.Number);
        if (token.Value < 100) mask |= TokenMask.Of(TimeClass.Day) | TokenMask.Of(TimeClass.Hour) | TokenMask.Of(TimeClass.Minute) | TokenMask.Of(TimeClass.ShortYear) | TokenMask.Of(TimeClass.DotClock);
        else if (token.Value is >= 1000 and < 2200) mask |= TokenMask.Of(TimeClass.Year);
        return mask;
    }

    private ref TimeToken Next(int start, int stop, TokenShape shape)
    {
        if (count == tokens.Length) Array.Resize(ref tokens, count * 2);
        ref TimeToken token = ref tokens[count++];
        token = new TimeToken { Start = start, End = stop, Shape = shape, Joint = joint, A = -1, B = -1, C = -1 };
        return ref token;
    }

    private int Word(int at)
    {
        int stop = at;
        uint hash = TimeLexicon.HashSeed;
        while (stop < end)
        {
            char c = text[stop];
            char letter = FoldedText.Letter(c);
            if (letter == 0)
            {
                if (stop > at && !(c > '\u0180' && char.IsLetter(c))) break;
                letter = c;
            }

            hash = TimeLexicon.Hash(hash, letter);
            stop++;
        }

        int word = lexicon.Find(text, at, stop, hash);
        if (stop < end && text[stop] == '.' && (lexicon.IsAbbreviation(word) || stop - at == 1)) return Abbreviated(at, stop, word);
        ref TimeToken token = ref Next(at, stop, TokenShape.Word);
        token.Word = word;
        token.Capital = char.IsUpper(text[at]);
        if (word == 0) return stop;
        count -= grammar.Numbers.Extend(tokens, count, lexicon);
        return stop;
    }

    /// <summary>"janv.", "p.m.", "p. m.": the stops belong to the word.</summary>
    private int Abbreviated(int at, int stop, int word)
    {
        if (stop - at == 1)
        {
            int next = stop + 1;
            if (next < end && text[next] is ' ' or '\u00A0') next++;
            if (FoldedText.Letter(text[at]) is 'a' or 'p' && next < end && FoldedText.Letter(text[next]) == 'm' && (next + 1 == end || FoldedText.Letter(text[next + 1]) == 0))
            {
                int last = next + 1;
                if (last < end && text[last] == '.') last++;
                ref TimeToken meridiem = ref Next(at, last, TokenShape.Word);
                meridiem.Word = lexicon.Find(FoldedText.Letter(text[at]) == 'a' ? "am" : "pm", 0, 2);
                return last;
            }

            if (word == 0 || !lexicon.IsAbbreviation(word))
            {
                ref TimeToken initial = ref Next(at, stop, TokenShape.Word);
                initial.Word = word;
                initial.Capital = char.IsUpper(text[at]);
                return stop;
            }
        }

        ref TimeToken token = ref Next(at, stop + 1, TokenShape.Word);
        token.Word = word;
        token.Capital = char.IsUpper(text[at]);
        return stop + 1;
    }

    private int Number(int at)
    {
        if (NumericForms.TryRead(text, at, end, grammar.DecimalMark, terse, out TimeToken token))
        {
            ref TimeToken composite = ref Next(at, token.End, token.Shape);
            composite.A = token.A;
            composite.B = token.B;
            composite.C = token.C;
            composite.Value = token.Value;
            composite.Digits = token.Digits;
            composite.Decimals = token.Decimals;
            composite.Ordinal = token.Ordinal;
            return token.End;
        }

        int stop = at;
        while (stop < end && text[stop] is >= '0' and <= '9') stop++;
        Next(at, stop, TokenShape.Mark);
        return stop;
    }
}
