namespace Factum.Extraction.Quantities.Times;

/// <summary>What begins with a digit: numbers, dates and clock times in digits, decades.</summary>
internal static class NumericForms
{
    private static readonly string[] OrdinalSuffixes = ["er", "re", "e", "eme", "ieme", "nd", "nde", "st", "rd", "th"];

    /// <summary>Reads the form that begins at <paramref name="at"/>; the token's <see cref="TimeToken.End"/> tells where it stops.</summary>
    public static bool TryRead(string text, int at, int end, char decimalMark, bool terse, out TimeToken token)
    {
        token = new TimeToken { Start = at, A = -1, B = -1, C = -1 };
        int first = Digits(text, at, end, out int a);
        if (first - at > 9) return false;
        if (first < end && first - at <= 4 && TryDate(text, at, first, a, end, terse, ref token)) return true;
        if (first < end && first - at <= 2 && text[first] == ':' && TryClock(text, first, a, end, ref token)) return true;
        token.Shape = TokenShape.Number;
        token.Digits = (byte)(first - at);
        token.Value = a;
        token.End = first;
        if (first - at == 4 && first < end && text[first] == 's' && !IsWord(text, first + 1, end) && a % 10 == 0)
        {
            token.Shape = TokenShape.Decade;
            token.A = a / 10;
            token.End = first + 1;
            return true;
        }

        if (first - at == 2 && a % 10 == 0 && at > 0 && text[at - 1] is '\'' or '’' && first < end && text[first] == 's' && !IsWord(text, first + 1, end))
        {
            token.Shape = TokenShape.Decade;
            token.A = a / 10;
            token.End = first + 1;
            return true;
        }

        if (first - at <= 3) Group(text, first, end, ref token);
        Decimals(text, end, decimalMark, ref token);
        if (token.Decimals == 0) Ordinal(text, end, ref token);
        return true;
    }

    private static bool TryDate(string text, int at, int first, int a, int end, bool terse, ref TimeToken token)
    {
        char mark = text[first];
        if (mark is not ('/' or '-' or '.') || first + 1 >= end || text[first + 1] is < '0' or > '9') return false;
        if (at > 0 && (text[at - 1] is '/' or '-' or '.' or ',' or '+' or '$' or '€' or '£') && at > 1 && FoldedText.IsWordCharacter(text[at - 2])) return false;
        int second = Digits(text, first + 1, end, out int b);
        int width = second - first - 1;
        if (width > 2) return false;
        bool third = second < end && text[second] == mark && second + 1 < end && text[second + 1] is >= '0' and <= '9';
        if (!third && mark == '/' && second < end && text[second] == ',' && second + 1 < end && text[second + 1] is >= '0' and <= '9') third = true;
        if (third) return TryFullDate(text, at, first, second, a, b, end, ref token);
        if (IsWord(text, second, end)) return false;
        if (second + 1 < end && (text[second] is '-' or '/' or '.' or ',' or ':') && text[second + 1] is >= '0' and <= '9') return false;
        if (first - at == 4 && width == 2 && mark is '-' or '/' && b is >= 1 and <= 12 && (a % 100 >= b || text[first + 1] == '0')) return SetMonth(a, b, second, ref token);
        if (first - at > 2 || !IsDayAndMonth(a, b) || (mark != '/' && (!terse || BeforeWord(text, second, end)))) return false;
        token.Shape = TokenShape.ShortNumeric;
        token.A = a;
        token.B = b;
        token.End = second;
        return true;
    }

    private static bool SetMonth(int year, int month, int end, ref TimeToken token)
    {
        token.Shape = TokenShape.Numeric;
        token.A = year;
        token.B = month;
        token.Digits = 4;
        token.End = end;
        return true;
    }

    private static bool TryFullDate(string text, int at, int first, int second, int a, int b, int end, ref TimeToken token)
    {
        int last = Digits(text, second + 1, end, out int c);
        int lastWidth = last - second - 1;
        if (IsWord(text, last, end) && text[last] is not 'T') return false;
        if (last + 1 < end && (text[last] is '-' or '/' or '.') && text[last + 1] is >= '0' and <= '9') return false;
        if (first - at == 4 ? lastWidth > 2 || b is < 1 or > 12 || c is < 1 or > 31 : lastWidth is not (2 or 4) || !IsDayAndMonth(a, b)) return false;
        token.Shape = TokenShape.Numeric;
        token.A = a;
        token.B = b;
        token.C = c;
        token.Digits = (byte)(first - at);
        token.Decimals = (byte)lastWidth;
        token.End = last;
        return true;
    }

    private static bool IsDayAndMonth(int a, int b) => (a is >= 1 and <= 31 && b is >= 1 and <= 12) || (a is >= 1 and <= 12 && b is >= 1 and <= 31);

    private static bool TryClock(string text, int first, int a, int end, ref TimeToken token)
    {
        int second = Digits(text, first + 1, end, out int b);
        if (second - first != 3 || a > 24 || b > 59) return false;
        token.Shape = TokenShape.Clock;
        token.A = a;
        token.B = b;
        token.End = second;
        if (second + 2 < end && text[second] == ':' && text[second + 1] is >= '0' and <= '9')
        {
            int last = Digits(text, second + 1, end, out int c);
            if (last - second != 3 || c > 59) return false;
            token.C = c;
            token.End = last;
        }

        return true;
    }

    /// <summary>"12 000", "12.000", "12,000": the groups belong to one number.</summary>
    private static void Group(string text, int stop, int end, ref TimeToken token)
    {
        while (stop + 4 <= end)
        {
            if (text[stop] is not (' ' or '\u00A0' or '\u202F' or '\u2009')) return;
            if (Digits(text, stop + 1, end, out int group) != stop + 4) return;
            if (token.Value > 999_999) return;
            token.Value = token.Value * 1000 + group;
            token.Digits += 3;
            stop += 4;
            token.End = stop;
        }
    }

    private static void Decimals(string text, int end, char decimalMark, ref TimeToken token)
    {
        int at = token.End;
        if (at + 1 >= end || text[at] is not (',' or '.') || text[at + 1] is < '0' or > '9') return;
        int stop = Digits(text, at + 1, end, out int fraction);
        int width = stop - at - 1;
        if (width == 3 && text[at] != decimalMark && token.Digits <= 3)
        {
            token.Value = token.Value * 1000 + fraction;
            token.Digits += 3;
            token.End = stop;
            Decimals(text, end, decimalMark, ref token);
            return;
        }

        if (width > 6 || (text[at] == ',' && decimalMark != ',')) return;
        decimal scale = 1;
        for (int i = 0; i < width; i++) scale *= 10;
        token.Value += fraction / scale;
        token.Decimals = (byte)width;
        token.End = stop;
    }

    private static void Ordinal(string text, int end, ref TimeToken token)
    {
        int stop = token.End;
        while (stop < end && stop - token.End < 6 && FoldedText.Letter(text[stop]) != 0) stop++;
        if (stop == token.End || (stop < end && FoldedText.Letter(text[stop]) != 0)) return;
        foreach (string suffix in OrdinalSuffixes)
        {
            if (suffix.Length != stop - token.End || !FoldedText.Matches(text, token.End, suffix)) continue;
            token.Ordinal = true;
            token.End = stop;
            return;
        }
    }

    private static int Digits(string text, int at, int end, out int value)
    {
        value = 0;
        int stop = at;
        while (stop < end && text[stop] is >= '0' and <= '9')
        {
            if (stop - at < 9) value = value * 10 + (text[stop] - '0');
            stop++;
        }

        return stop;
    }

    private static bool BeforeWord(string text, int at, int end)
    {
        while (at < end && text[at] == ' ') at++;
        return at < end && FoldedText.Letter(text[at]) != 0;
    }

    private static bool IsWord(string text, int at, int end) => at < end && FoldedText.IsWordCharacter(text[at]);
}
