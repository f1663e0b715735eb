namespace Factum.Extraction.Mentions;

/// <summary>Reads <see cref="TokenShape"/>s.</summary>
internal static class TokenShapes
{
    /// <summary>Whether a token of this shape may stand in a name without a word beside it.</summary>
    public static bool IsNameLike(this TokenShape shape) =>
        shape is TokenShape.Capitalized or TokenShape.OneCapital or TokenShape.AllCapitals or TokenShape.MixedCase
            or TokenShape.Abbreviation or TokenShape.LetterDigit or TokenShape.Hyphenated;

    /// <summary>The shape of a token.</summary>
    public static TokenShape Of(string text, int start, int end)
    {
        char first = text[start];
        if (end - start == 1 && !char.IsLetterOrDigit(first)) return OfMark(first);
        if (IsAddress(text, start, end)) return TokenShape.Other;
        int upper = 0, lower = 0, digits = 0, hyphens = 0, stops = 0, upperAfterHyphen = 0;
        for (int i = start; i < end; i++)
        {
            char c = text[i];
            if (c is >= 'a' and <= 'z') lower++;
            else if (c is >= 'A' and <= 'Z') { upper++; if (i > start && text[i - 1] == '-') upperAfterHyphen++; }
            else if (c is >= '0' and <= '9') digits++;
            else if (c == '-') hyphens++;
            else if (c == '.') stops++;
            else if (char.IsUpper(c)) { upper++; if (i > start && text[i - 1] == '-') upperAfterHyphen++; }
            else if (char.IsLetter(c)) lower++;
        }

        int letters = upper + lower;
        if (letters == 0) return digits > 0 ? TokenShape.Number : end - start > 0 ? OfMark(first) : TokenShape.Other;
        if (digits > 0) return upper > 0 || char.IsLetter(first) ? TokenShape.LetterDigit : TokenShape.Number;
        char last = text[end - 1];
        if (last is '\'' or '’') return TokenShape.Elided;
        if (upper == 0) return TokenShape.Lower;
        if (stops > 0 && last == '.') return TokenShape.Abbreviation;
        bool capital = char.IsUpper(first);
        if (upper == letters) return letters == 1 ? TokenShape.OneCapital : TokenShape.AllCapitals;
        if (capital && upperAfterHyphen > 0 && hyphens > 0) return TokenShape.Hyphenated;
        return capital && upper == 1 ? TokenShape.Capitalized : TokenShape.MixedCase;
    }

    // Addresses of pages and mail boxes hold names, but are none.
    private static bool IsAddress(string text, int start, int end)
    {
        if (end - start < 6) return false;
        for (int i = start + 1; i + 1 < end; i++)
            if (text[i] == '@' || (text[i] == '/' && text[i + 1] == '/')) return true;
        return text[start] is 'w' or 'W' && text[start + 1] is 'w' or 'W' && text[start + 2] is 'w' or 'W' && text[start + 3] == '.';
    }

    private static TokenShape OfMark(char c) => c switch
    {
        ',' => TokenShape.Comma,
        '.' or '!' or '?' or '…' => TokenShape.Stop,
        '(' or '[' or '«' or '“' or '‘' => TokenShape.Opening,
        ')' or ']' or '»' or '”' => TokenShape.Closing,
        '"' => TokenShape.Closing,
        '-' or '–' or '—' => TokenShape.Dash,
        ':' or ';' => TokenShape.Colon,
        _ => TokenShape.Other,
    };
}
