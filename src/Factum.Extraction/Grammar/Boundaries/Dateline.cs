using Factum.Extraction.Text;

namespace Factum.Extraction.Grammar.Boundaries;

/// <summary>
/// The line before a report's first words that says where, when and by whom it was written: <c>LIMA, Peru (Agency) - </c>, <c>OSLO, March 3 — </c>.
/// It is no part of the sentence that follows.
/// </summary>
internal static class Dateline
{
    /// <summary>Most tokens of a dateline.</summary>
    private const int Longest = 20;

    /// <summary>The first token after the dateline that starts at a paragraph's first token, or -1 where none does.</summary>
    public static int End(string text, TokenList tokens, int first)
    {
        bool brackets = false, bracketed = false;
        for (int i = first; i + 1 < tokens.Count && i < first + Longest; i++)
        {
            char c = text[tokens.Start(i)];
            if (brackets)
            {
                if (c is ')') brackets = false;
                else if (c is '.' or '!' or '?' or ';') return -1;
            }
            else if (i > first && IsDash(text, tokens, i)) return IsPlaced(text, tokens, first, bracketed) && Begins(text, tokens, i + 1) ? i + 1 : -1;
            else if (c is '(' && i > first) brackets = bracketed = true;
            else if (!(c is ',' or '/' || CharacterKinds.IsUpper(c) || (i > first && (CharacterKinds.Of(c) == CharacterKind.Digit || IsLowerDateWord(text, tokens, i))))) return -1;
        }

        return -1;
    }

    /// <summary>A place in capitals stands first; or a name, where brackets named the agency.</summary>
    private static bool IsPlaced(string text, TokenList tokens, int first, bool bracketed)
    {
        int upper = 0;
        for (int i = tokens.Start(first); i < tokens.End(first); i++)
        {
            if (CharacterKinds.IsLower(text[i])) return bracketed;
            if (CharacterKinds.IsUpper(text[i])) upper++;
        }

        return upper > 1;
    }

    /// <summary>The dash stands between white space, or is a long one.</summary>
    private static bool IsDash(string text, TokenList tokens, int token)
    {
        int start = tokens.Start(token);
        return text[start] is '-' or '–' or '—' && (text[start] == '—' || (start > tokens.End(token - 1) && tokens.Start(token + 1) > tokens.End(token)));
    }

    private static bool Begins(string text, TokenList tokens, int token)
    {
        char c = text[tokens.Start(token)];
        return CharacterKinds.IsUpper(c) || c is '"' or '«' or '“' || CharacterKinds.Of(c) == CharacterKind.Digit;
    }

    /// <summary>Words in lower case that dates and long names of places have: <c>le</c>, <c>mars</c>, <c>er</c>, <c>sur</c>; none is longer than <c>septembre</c>.</summary>
    private static bool IsLowerDateWord(string text, TokenList tokens, int token)
    {
        for (int i = tokens.Start(token); i < tokens.End(token); i++)
            if (!CharacterKinds.IsLower(text[i])) return false;
        return tokens.End(token) - tokens.Start(token) <= 9;
    }
}
