using System;
using System.Threading;
using Factum.Extraction.Text;

namespace Factum.Extraction.Grammar;

/// <summary>Text to surface tokens, in one pass. Every character that is not white space falls in exactly one token.</summary>
internal sealed class Tokenizer
{
    private const int LongestLocalPart = 64;

    private readonly string text;
    private readonly TokenConventions conventions;
    private int chunkStart;
    private int chunkEnd;
    private int nextAt = -1;

    private Tokenizer(string text, TokenConventions conventions)
    {
        this.text = text;
        this.conventions = conventions;
    }

    /// <summary>The surface tokens of a text.</summary>
    public static TokenList Tokenize(string text, TokenConventions conventions, CancellationToken cancellation)
    {
        TokenList tokens = new(text.Length);
        new Tokenizer(text, conventions).Run(tokens, cancellation);
        return tokens;
    }

    private void Run(TokenList tokens, CancellationToken cancellation)
    {
        int at = 0, countdown = 4096;
        while (at < text.Length)
        {
            if (CharacterKinds.IsBlank(text[at]))
            {
                at++;
                continue;
            }

            if (--countdown == 0)
            {
                cancellation.ThrowIfCancellationRequested();
                countdown = 4096;
            }

            bool letters = true;
            if (at >= chunkEnd) letters = OpenChunk(at);
            else letters = false;
            int end = letters ? conventions.FusedEnd(text, at, chunkEnd) : TokenEnd(at);
            tokens.Add(at, end);
            at = end;
        }
    }

    /// <summary>Finds the end of the stretch without white space that starts here, and whether it is all letters.</summary>
    private bool OpenChunk(int start)
    {
        bool letters = true;
        int at = start;
        for (; at < text.Length; at++)
        {
            CharacterKind kind = CharacterKinds.Of(text[at]);
            if (kind == CharacterKind.Blank) break;
            letters &= kind == CharacterKind.Letter;
        }

        chunkStart = start;
        chunkEnd = at;
        return letters;
    }

    private int TokenEnd(int start)
    {
        switch (CharacterKinds.Of(text[start]))
        {
            case CharacterKind.Letter:
                return WordEnd(start);
            case CharacterKind.Digit:
                return NumberEnd(start);
            case CharacterKind.Surrogate:
                return PictographEnd(start);
            case CharacterKind.Control:
                return start + 1;
            default:
                return SignEnd(start);
        }
    }

    private int WordEnd(int start)
    {
        int end = AddressEnd(start);
        if (end > 0) return end;
        if (start > chunkStart && CharacterKinds.Of(text[start - 1]) == CharacterKind.Digit) return UnitEnd(start);
        return Finish(start, Extend(start, start));
    }

    /// <summary>Extends a token that starts at <paramref name="start"/> from <paramref name="at"/> on, over letters, digits and the connectors that join them.</summary>
    private int Extend(int start, int at)
    {
        while (true)
        {
            while (at < chunkEnd && CharacterKinds.IsWord(text[at])) at++;
            if (at >= chunkEnd) return at;
            int elision = CharacterKinds.IsApostrophe(text[at]) ? conventions.ElisionEnd(text, start, at) : 0;
            if (elision > 0) return elision;
            if (at + 1 >= chunkEnd || !CharacterKinds.IsWord(text[at + 1])) return at;
            if (!conventions.Joins(text, start, at)) return at;
            at++;
        }
    }

    /// <summary>A unit set directly after its number, up to the next number: the <c>h</c> of <c>20h30</c> and of <c>10h-12h</c>.</summary>
    private int UnitEnd(int start)
    {
        int end = start;
        while (end < chunkEnd && CharacterKinds.Of(text[end]) == CharacterKind.Letter) end++;
        bool number = end < chunkEnd && CharacterKinds.Of(text[end]) == CharacterKind.Digit
            || end + 1 < chunkEnd && CharacterKinds.IsHyphen(text[end]) && CharacterKinds.Of(text[end + 1]) == CharacterKind.Digit;
        return number ? end : Finish(start, Extend(start, end));
    }

    /// <summary>Takes in the period of an abbreviation, and what a hyphen ties to it: <c>J.-C.</c></summary>
    private int Finish(int start, int end)
    {
        while (end < text.Length && text[end] == '.' && conventions.IsAbbreviation(text, start, end))
        {
            end++;
            if (end + 1 >= chunkEnd || !CharacterKinds.IsHyphen(text[end]) || !CharacterKinds.IsUpper(text[end + 1])) return end;
            end = Extend(start, end + 1);
        }

        end = conventions.FusedEnd(text, start, end);
        return end < chunkEnd ? conventions.SuffixEnd(text, start, end) : end;
    }

    private int NumberEnd(int start)
    {
        int address = AddressEnd(start);
        if (address > 0) return address;
        int at = start;
        while (at < chunkEnd && CharacterKinds.Of(text[at]) == CharacterKind.Digit) at++;
        if (conventions.GroupsDigitsBySpace && at - start <= 3)
        {
            int grouped = SpacedGroupsEnd(at);
            if (grouped > at)
            {
                if (grouped > chunkEnd) OpenChunk(grouped - 1);
                at = grouped;
            }
        }

        while (at < chunkEnd)
        {
            while (at < chunkEnd && CharacterKinds.Of(text[at]) == CharacterKind.Digit) at++;
            if (at + 1 >= chunkEnd || CharacterKinds.IsWord(text[at]) || CharacterKinds.Of(text[at + 1]) != CharacterKind.Digit) break;
            if (!(text[at] is '.' or ',' or ':' || conventions.Joins(text, start, at))) break;
            at++;
        }

        if (at >= chunkEnd || CharacterKinds.Of(text[at]) != CharacterKind.Letter)
        {
            if (at < chunkEnd - 1 && CharacterKinds.IsHyphen(text[at]) && CharacterKinds.IsWord(text[at + 1]) && conventions.Joins(text, start, at)) return Extend(start, at + 1);
            return at < chunkEnd - 1 && CharacterKinds.IsApostrophe(text[at]) && conventions.Joins(text, start, at) ? Extend(start, at + 1) : Finish(start, at);
        }

        int letters = at;
        while (letters < chunkEnd && CharacterKinds.Of(text[letters]) == CharacterKind.Letter) letters++;
        return conventions.JoinsNumber(text, at, letters) ? Extend(start, letters) : at;
    }

    /// <summary>End of the groups of exactly three digits after one space each that follow; <paramref name="at"/> when none does.</summary>
    private int SpacedGroupsEnd(int at)
    {
        int end = at;
        while (end + 3 < text.Length && text[end] is ' ' or '\u00A0' or '\u202F' or '\u2009'
            && CharacterKinds.IsAsciiDigit(text[end + 1]) && CharacterKinds.IsAsciiDigit(text[end + 2]) && CharacterKinds.IsAsciiDigit(text[end + 3])
            && (end + 4 >= text.Length || !CharacterKinds.IsWord(text[end + 4])))
            end += 4;
        return end;
    }

    /// <summary>End of the URL, e-mail address or host name that starts here; 0 when none does.</summary>
    private int AddressEnd(int start)
    {
        if (StartsUrl(start)) return TrimAddress(start, chunkEnd);
        if (nextAt < start && nextAt != int.MaxValue)
        {
            nextAt = text.IndexOf('@', start);
            if (nextAt < 0) nextAt = int.MaxValue;
        }

        return nextAt < chunkEnd && nextAt - start <= LongestLocalPart ? MailEnd(start) : 0;
    }

    private int MailEnd(int start)
    {
        for (int i = start; i < nextAt; i++)
            if (!CharacterKinds.IsWord(text[i]) && text[i] is not ('.' or '-' or '+' or '%')) return 0;
        int end = nextAt + 1;
        while (end < chunkEnd && (CharacterKinds.IsWord(text[end]) || text[end] is '.' or '-')) end++;
        end = TrimAddress(start, end);
        return end > nextAt + 1 ? end : 0;
    }

    private bool StartsUrl(int start)
    {
        if (start > chunkStart && CharacterKinds.IsWord(text[start - 1])) return false;
        switch (text[start])
        {
            case 'h' or 'H':
                return Starts(start, "http://") || Starts(start, "https://");
            case 'w' or 'W':
                return Starts(start, "www.");
            case 'f' or 'F':
                return Starts(start, "ftp://");
            case 'm' or 'M':
                return Starts(start, "mailto:");
            default:
                return false;
        }
    }

    private bool Starts(int start, string prefix) =>
        chunkEnd - start > prefix.Length && string.Compare(text, start, prefix, 0, prefix.Length, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>Leaves the punctuation of the sentence outside an address.</summary>
    private int TrimAddress(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (text[i] is '<' or '>' or '"' or '«' or '»' or '“' or '”')
            {
                end = i;
                break;
            }
        }

        bool opens = text.IndexOf('(', start, end - start) >= 0;
        while (end > start + 1 && text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '}' or '\'' or '’' or '…')
        {
            if (text[end - 1] == ')' && opens) break;
            end--;
        }

        return end;
    }

    /// <summary>An emoji with its modifiers, a pair of flags, a letter outside the basic plane, or a lone surrogate.</summary>
    private int PictographEnd(int start)
    {
        int end = CodePointEnd(start);
        bool flag = IsRegionalIndicator(start);
        while (end < chunkEnd)
        {
            char c = text[end];
            if (c is '\uFE0E' or '\uFE0F' or '\u20E3') end++;
            else if (c == '\u200D' && end + 1 < chunkEnd) end = CodePointEnd(end + 1);
            else if (IsSkinTone(end)) end += 2;
            else if (flag && IsRegionalIndicator(end))
            {
                end += 2;
                flag = false;
            }
            else break;
        }

        return end;
    }

    private int CodePointEnd(int at) =>
        char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? at + 2 : at + 1;

    private bool IsSkinTone(int at) => text[at] == '\uD83C' && at + 1 < chunkEnd && text[at + 1] is >= '\uDFFB' and <= '\uDFFF';

    private bool IsRegionalIndicator(int at) => text[at] == '\uD83C' && at + 1 < chunkEnd && text[at + 1] is >= '\uDDE6' and <= '\uDDFF';

    private int MarksEnd(char first, int end)
    {
        while (end < chunkEnd && text[end] is '.' or '!' or '?' or '…' && (conventions.JoinsDifferentMarks || text[end] is '.' or '…' == first is '.' or '…')) end++;
        return end;
    }

    private int RunEnd(char sign, int end)
    {
        while (end < chunkEnd && text[end] == sign) end++;
        return end;
    }

    private bool OpensSignedNumber(int sign) =>
        (text[sign] == '+' || conventions.SignsBelongToNumbers) && (sign == chunkStart || text[sign - 1] == '(') && sign + 1 < chunkEnd && CharacterKinds.IsAsciiDigit(text[sign + 1]);

    private bool OpensTag(int hash) =>
        hash + 1 < chunkEnd && CharacterKinds.Of(text[hash + 1]) == CharacterKind.Letter && (hash == chunkStart || !CharacterKinds.IsWord(text[hash - 1]));

    private bool IsTemperature(int scale) => scale < chunkEnd && text[scale] is 'C' or 'F' && (scale + 1 == chunkEnd || !CharacterKinds.IsWord(text[scale + 1]));

    private int SignEnd(int start)
    {
        char c = text[start];
        int end = start + 1;
        switch (c)
        {
            case '.' or '!' or '?' or '…':
                if (c == '.' && IsFraction(start)) return NumberEnd(end);
                return MarksEnd(c, end);
            case '=' when end + 1 == chunkEnd && start == chunkStart && text[end] is ')' or '(':
                return end + 1;
            case '-' or '=' or '*' or '#' or '+' or '~' or '_' or '<' or '>' or '—' or '–' or '·' or '•' or '|':
                int enclitic = CharacterKinds.IsHyphen(c) && start > 0 && CharacterKinds.IsWord(text[start - 1]) ? conventions.EncliticEnd(text, start) : 0;
                if (enclitic > 0) return enclitic;
                if (c is '+' or '-' && OpensSignedNumber(start)) return NumberEnd(end);
                if (c == '#' && OpensTag(start)) return TagEnd(end);
                return RunEnd(c, end);
            case '\'' or '`' or '’' or '‘' or ',':
                if (end < chunkEnd && c != ',' && (text[end] == c || c == '‘' && text[end] == '’')) return end + 1;
                return CharacterKinds.IsApostrophe(c) && start == chunkStart ? ApostropheWordEnd(start) : end;
            case '@':
                return end < chunkEnd && CharacterKinds.IsWord(text[end]) && start == chunkStart ? TagEnd(end) : end;
            case '$' or '%' or '°':
                return c == '°' && IsTemperature(end) ? end + 1 : RunEnd(c, end);
            case ':' or ';':
                return EmoticonEnd(start);
            case '^' when end + 1 < chunkEnd && text[end] == '_' && text[end + 1] == '^':
                return end + 2;
            case '\u2010' or '\u2011':
                int clitic = start > 0 && CharacterKinds.IsWord(text[start - 1]) ? conventions.EncliticEnd(text, start) : 0;
                return clitic > 0 ? clitic : end;
            default:
                return CharacterKinds.Of(c) == CharacterKind.Symbol ? SymbolEnd(start) : end;
        }
    }

    /// <summary>A decade or a clipped word with the apostrophe before it: <c>'90s</c>, <c>'em</c>.</summary>
    private int ApostropheWordEnd(int start)
    {
        int end = start + 1;
        while (end < chunkEnd && CharacterKinds.IsWord(text[end])) end++;
        int clipped = conventions.ClippedWordEnd(text, start);
        if (clipped > 0) return clipped;
        bool decade = end - start is 3 or 4 && CharacterKinds.IsAsciiDigit(text[start + 1]) && CharacterKinds.IsAsciiDigit(text[start + 2]);
        return decade && !(end < chunkEnd && CharacterKinds.IsApostrophe(text[end])) ? end : start + 1;
    }

    /// <summary>Whether a period opens a number without an integer part: <c>.15</c>, <c>$.04</c>.</summary>
    private bool IsFraction(int at) =>
        at + 1 < chunkEnd && CharacterKinds.IsAsciiDigit(text[at + 1]) && (at == chunkStart || CharacterKinds.Of(text[at - 1]) == CharacterKind.Symbol);

    /// <summary>The letters, digits and inner periods of a hashtag or a user's name.</summary>
    private int TagEnd(int at)
    {
        while (at < chunkEnd && (CharacterKinds.IsWord(text[at]) || text[at] == '.' && at + 1 < chunkEnd && CharacterKinds.IsWord(text[at + 1]))) at++;
        return at;
    }

    /// <summary>A smiley at the end of its stretch, or the sign alone.</summary>
    private int EmoticonEnd(int start)
    {
        int end = start + 1;
        if (end < chunkEnd && text[end] == '-') end++;
        if (end + 1 == chunkEnd && text[end] is ')' or '(' or 'D' or 'P' && (start == chunkStart || !CharacterKinds.IsAsciiDigit(text[start - 1]))
            && text.IndexOf('(', chunkStart, start - chunkStart) < 0)
            return end + 1;
        return start + 1;
    }

    /// <summary>A symbol with the variation selectors and joined symbols of an emoji.</summary>
    private int SymbolEnd(int start)
    {
        int end = start + 1;
        while (end < chunkEnd && (text[end] is '\uFE0E' or '\uFE0F' || IsSkinTone(end))) end += text[end] == '\uD83C' ? 2 : 1;
        return end;
    }
}
