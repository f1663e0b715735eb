using System;

namespace Factum.Extraction.Quantities.Times;

/// <summary>Cuts a stretch of text into the tokens that time rules match.</summary>
/// <param name="grammar">The language.</param>
/// <param name="terse">Whether the text is known to be about times, where 4-22 is a date.</param>
internal sealed class TimeLexer(TimeGrammar grammar, bool terse)
{
    private readonly TimeLexicon lexicon = grammar.Lexicon;
    private TimeToken[] tokens = new TimeToken[256];

    /// <summary>Number of tokens of the last stretch.</summary>
    public int Count { get; private set; }

    /// <summary>The words that the tokens are looked up in.</summary>
    public TimeLexicon Lexicon => lexicon;

    /// <summary>A token of the last stretch.</summary>
    public ref TimeToken this[int index] => ref tokens[index];

    /// <summary>The word of the lexicon with a spelling.</summary>
    public int Find(string word) => lexicon.Find(word, 0, word.Length);

    /// <summary>Reads the tokens of <paramref name="text"/> from <paramref name="start"/> to <paramref name="end"/>.</summary>
    public void Lex(string text, int start, int end)
    {
        Count = 0;
        Joint joint = Joint.Line;
        int at = start;
        while (at < end)
        {
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
                at = Number(text, at, end, joint);
                joint = Joint.Touching;
            }
            else if (FoldedText.Letter(c) != 0 || (c > '\u0180' && char.IsLetter(c)))
            {
                at = Word(text, at, end, joint);
                joint = Joint.Touching;
            }
            else if (c is '\'' or '’' or 'ʼ' && joint == Joint.Touching && at + 1 < end && FoldedText.IsWordCharacter(text[at + 1]))
            {
                joint = Joint.Apostrophe;
                at++;
            }
            else if (c is '-' or '\u2010' or '\u2011' && joint == Joint.Touching && at + 1 < end && FoldedText.Letter(text[at + 1]) != 0)
            {
                joint = Joint.Hyphen;
                at++;
            }
            else if (c is '-' or '\u2010' or '\u2011' && joint == Joint.Touching && Count > 0 && tokens[Count - 1].Shape == TokenShape.Word && at + 1 < end && text[at + 1] is >= '0' and <= '9')
            {
                joint = Joint.Hyphen;
                at++;
            }
            else
            {
                ref TimeToken mark = ref Next(at, at + 1, TokenShape.Mark, joint);
                mark.Word = lexicon.Find(text, at, at + 1);
                at++;
                joint = Joint.Touching;
            }
        }
    }

    /// <summary>Whether a stretch holds a word or a shape of digits that can make a time expression: what is not worth cutting into tokens has none.</summary>
    public static bool HasAnchor(string text, int start, int end, TimeLexicon lexicon)
    {
        int at = start;
        while (at < end)
        {
            char letter = FoldedText.Letter(text[at]);
            if (letter != 0)
            {
                int first = at;
                uint hash = TimeLexicon.HashSeed;
                do
                {
                    hash = TimeLexicon.Hash(hash, letter);
                    at++;
                }
                while (at < end && (letter = FoldedText.Letter(text[at])) != 0);
                if (at - first <= 15)
                {
                    int word = lexicon.Find(text, first, at, hash);
                    if (word != 0 && lexicon.IsAnchor(word)) return true;
                }
            }
            else if (text[at] is >= '0' and <= '9')
            {
                int first = at;
                while (at < end && text[at] is >= '0' and <= '9') at++;
                if (at - first == 4 && text[first] is '1' or '2') return true;
                if (at - first <= 4 && at < end && text[at] is ':' or '/' or 'h' or 'H' or '.' or '-' or '\'') return true;
                if (at - first <= 4 && at < end && text[at] == 's') return true;
                int next = at < end && text[at] is ' ' or '\u00A0' ? at + 1 : at;
                if (at - first <= 4 && next + 1 < end && text[next] is 'a' or 'p' or 'A' or 'P' && text[next + 1] is '.' or 'm' or 'M') return true;
                if (at - first <= 2 && at + 1 < end && text[at] is ' ' or '\u00A0' or '\u202F' && text[at + 1] is 'h' or 'H') return true;
            }
            else
            {
                at++;
            }
        }

        return false;
    }

    private ref TimeToken Next(int start, int end, TokenShape shape, Joint joint)
    {
        if (Count == tokens.Length) Array.Resize(ref tokens, Count * 2);
        ref TimeToken token = ref tokens[Count++];
        token = new TimeToken { Start = start, End = end, Shape = shape, Joint = joint, A = -1, B = -1, C = -1 };
        return ref token;
    }

    private int Word(string text, int at, int end, Joint joint)
    {
        int stop = at + 1;
        while (stop < end && (FoldedText.Letter(text[stop]) != 0 || (text[stop] > '\u0180' && char.IsLetter(text[stop])))) stop++;
        int word = lexicon.Find(text, at, stop);
        if (stop < end && text[stop] == '.' && (lexicon.IsAbbreviation(word) || stop - at == 1)) return Abbreviated(text, at, stop, end, joint, word);
        ref TimeToken token = ref Next(at, stop, TokenShape.Word, joint);
        token.Word = word;
        token.Capital = char.IsUpper(text[at]);
        if (word == 0) return stop;
        Count -= grammar.Numbers.Extend(tokens, Count, lexicon);
        return stop;
    }

    /// <summary>"janv.", "p.m.", "p. m.": the stops belong to the word.</summary>
    private int Abbreviated(string text, int at, int stop, int end, Joint joint, int word)
    {
        if (stop - at == 1)
        {
            int next = stop + 1;
            if (next < end && text[next] is ' ' or '\u00A0') next++;
            if (FoldedText.Letter(text[at]) is 'a' or 'p' && next < end && FoldedText.Letter(text[next]) == 'm' && (next + 1 == end || FoldedText.Letter(text[next + 1]) == 0))
            {
                int last = next + 1;
                if (last < end && text[last] == '.') last++;
                ref TimeToken meridiem = ref Next(at, last, TokenShape.Word, joint);
                meridiem.Word = lexicon.Find(FoldedText.Letter(text[at]) == 'a' ? "am" : "pm", 0, 2);
                return last;
            }

            if (word == 0 || !lexicon.IsAbbreviation(word))
            {
                ref TimeToken initial = ref Next(at, stop, TokenShape.Word, joint);
                initial.Word = word;
                initial.Capital = char.IsUpper(text[at]);
                return stop;
            }
        }

        ref TimeToken token = ref Next(at, stop + 1, TokenShape.Word, joint);
        token.Word = word;
        token.Capital = char.IsUpper(text[at]);
        return stop + 1;
    }

    private int Number(string text, int at, int end, Joint joint)
    {
        if (NumericForms.TryRead(text, at, end, grammar.DecimalMark, terse, out TimeToken token))
        {
            ref TimeToken composite = ref Next(at, token.End, token.Shape, joint);
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
        Next(at, stop, TokenShape.Mark, joint);
        return stop;
    }
}
