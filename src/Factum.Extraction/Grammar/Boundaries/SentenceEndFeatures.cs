using System;
using Factum.Extraction.Text;

namespace Factum.Extraction.Grammar.Boundaries;

/// <summary>Finds the places where a sentence may end, and what the classifier sees there. Goes through a text's tokens once, in order.</summary>
internal sealed class SentenceEndFeatures(string text, TokenList tokens)
{
    private const uint Word = 1;
    private const uint Abbreviation = 2;
    private readonly FeatureBuffer features = new();
    private int sentenceStart;
    private int seen;
    private int brackets;
    private int quotes;
    private bool straightQuote;

    /// <summary>The features of the last candidate.</summary>
    public FeatureBuffer Features => features;

    /// <summary>Whether the text before the last candidate ends with punctuation that closes sentences.</summary>
    public bool Terminated;

    /// <summary>Starts a sentence at a token; a new paragraph closes what is left open.</summary>
    public void Start(int token, bool paragraph)
    {
        Look(token);
        sentenceStart = token;
        if (!paragraph) return;
        brackets = quotes = 0;
        straightQuote = false;
    }

    /// <summary>Whether a sentence may end before a token, which is not the first of its sentence; if so <see cref="Features"/> describes the place.</summary>
    public bool IsCandidate(int token)
    {
        int last = token - 1, closers = 0;
        uint closing = 0;
        while (last > sentenceStart && closers < 3 && IsCloser(last))
        {
            closing = closing * 31 + text[tokens.Start(last)];
            last--;
            closers++;
        }

        uint terminator = Terminator(last);
        int next = token;
        while (next < token + 2 && next + 1 < tokens.Count && IsOpener(next)) next++;
        char first = text[tokens.Start(next)];
        Terminated = terminator is Abbreviation or '.' or '!' or '?' or '…';
        bool spaced = tokens.End(token - 1) < tokens.Start(token);
        if (terminator is Word or ',')
        {
            if (!spaced || terminator == ',') return false;
            if (!CharacterKinds.IsUpper(first) && next == token && !IsBullet(token) && CharacterKinds.Of(first) != CharacterKind.Digit) return false;
        }
        else if (!spaced && (terminator == Abbreviation || !CharacterKinds.IsUpper(first))) return false;

        Look(token);
        Describe(token, next, last, terminator, closing, spaced);
        return true;
    }

    private void Describe(int token, int next, int last, uint t, uint closing, bool spaced)
    {
        features.Clear();
        int before = t is Word or Abbreviation ? last : last - 1;
        bool hasBefore = before >= sentenceStart;
        uint w0 = hasBefore ? Lower(before) : 0, s0 = hasBefore ? Shape(before) : 0;
        uint w1 = before - 1 >= sentenceStart ? Lower(before - 1) : 0;
        uint n1 = Lower(next), shape1 = Shape(next);
        uint n2 = next + 1 < tokens.Count ? Lower(next + 1) : 0, shape2 = next + 1 < tokens.Count ? Shape(next + 1) : 0;
        uint opener = next > token ? text[tokens.Start(token)] : 0u;
        uint length = (uint)Math.Min(7, (token - sentenceStart + 1) / 2);
        uint lengthBefore = hasBefore ? (uint)Math.Min(5, tokens.End(before) - tokens.Start(before)) : 0;
        uint firstShape = Shape(sentenceStart);
        uint open = (brackets > 0 ? 1u : 0) + (quotes > 0 ? 2u : 0) + (straightQuote ? 4u : 0);
        uint state = t * 2 + (spaced ? 1u : 0);

        features.Add(0, state);
        features.Add(1, state, closing, shape1);
        features.Add(2, state, n1);
        features.Add(3, state, w0);
        features.Add(4, state, s0, shape1);
        features.Add(5, state, lengthBefore, shape1);
        features.Add(6, t, w0, n1);
        features.Add(7, state, n2, shape1);
        features.Add(8, state, open, closing);
        features.Add(9, state, open, shape1);
        features.Add(10, state, length, shape1);
        features.Add(11, state, hasBefore ? TokenShape.Suffix(text, tokens.Start(before), tokens.End(before), 3) : 0);
        features.Add(12, t, (s0 * 64) + shape1, shape2);
        features.Add(13, state, w1);
        features.Add(14, state, Lower(sentenceStart));
        features.Add(15, state, firstShape, length);
        features.Add(16, state, opener, closing);
        features.Add(17, state, shape1, Lower(last));
        features.Add(18, state, n1, s0);
        features.Add(19, state, n1, shape1);
        features.Add(20, t, w1, w0);
        features.Add(21, t, n1, n2);
        features.Add(22, state, length, open);
        (uint rest, uint plain) = Rest(token);
        uint after = Capitalised(token, 1), ahead = last >= sentenceStart ? Capitalised(last, -1) : 0;
        uint shape3 = next + 2 < tokens.Count ? Shape(next + 2) : 0;
        features.Add(23, state, rest, shape1);
        features.Add(24, state, rest, plain);
        features.Add(25, state, plain, length);
        features.Add(26, state, (shape1 * 64) + shape2, shape3);
        features.Add(27, state, (ahead * 8) + after, shape1);
        features.Add(28, state, (ahead * 8) + after, rest);
        features.Add(29, t, n1, shape2);
        features.Add(30, state, s0, (rest * 8) + ahead);
    }

    /// <summary>How many tokens the line still has, up to eight, and whether none of them is in lower case.</summary>
    private (uint Count, uint Plain) Rest(int token)
    {
        uint plain = 1;
        for (int i = token; i < token + 8 && i < tokens.Count; i++)
        {
            if (i > token && text.IndexOf('\n', tokens.End(i - 1), tokens.Start(i) - tokens.End(i - 1)) >= 0) return ((uint)(i - token), plain);
            if (CharacterKinds.IsLower(text[tokens.Start(i)])) plain = 0;
        }

        return (8, plain);
    }

    /// <summary>How many capitalised words stand in a row from a token on, up to four.</summary>
    private uint Capitalised(int token, int step)
    {
        uint count = 0;
        for (int i = token; count < 4 && i >= sentenceStart && i < tokens.Count && CharacterKinds.IsUpper(text[tokens.Start(i)]); i += step) count++;
        return count;
    }

    /// <summary>Counts the quotes and brackets that stand open before a token.</summary>
    private void Look(int token)
    {
        for (; seen < token; seen++)
        {
            switch (text[tokens.Start(seen)])
            {
                case '(' or '[':
                    brackets++;
                    break;
                case ')' or ']':
                    brackets = Math.Max(0, brackets - 1);
                    break;
                case '«' or '“':
                    quotes++;
                    break;
                case '»' or '”':
                    quotes = Math.Max(0, quotes - 1);
                    break;
                case '"':
                    straightQuote = !straightQuote;
                    break;
            }
        }
    }

    /// <summary>What stands at the end of the text before a candidate: a sign, an abbreviation, a word.</summary>
    private uint Terminator(int token)
    {
        int start = tokens.Start(token), end = tokens.End(token);
        char first = text[start];
        if (CharacterKinds.IsWord(first)) return text[end - 1] == '.' ? Abbreviation : Word;
        switch (first)
        {
            case '.':
                return end - start == 1 ? '.' : (uint)'…';
            case '!' or '?' or '…' or ':' or ';' or ',':
                return first;
            case '-' or '–' or '—' or '=' or '*' or '_' or '~' or '#' or '+':
                return end - start >= 3 ? '=' : Word;
            default:
                return Word;
        }
    }

    private bool IsCloser(int token) => text[tokens.Start(token)] is '"' or '»' or '”' or ')' or ']' or '\'' or '’' && tokens.End(token) - tokens.Start(token) <= 2;

    private bool IsOpener(int token) => text[tokens.Start(token)] is '"' or '«' or '“' or '(' or '[' or '\'' or '‘' or '„' && tokens.End(token) - tokens.Start(token) <= 2;

    private bool IsBullet(int token) => text[tokens.Start(token)] is '-' or '*' or '•' or '–' or '—' or '·' or '>' or '<' or '|' or '~' or '=' or '#';

    private uint Lower(int token) => TokenShape.Lower(text, tokens.Start(token), tokens.End(token));

    private uint Shape(int token) => TokenShape.Shape(text, tokens.Start(token), tokens.End(token));
}
