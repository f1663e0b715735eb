using Factum.Extraction.Text;

namespace Factum.Extraction.Grammar.Boundaries;

/// <summary>The date before a colon that opens an entry of a chronology: <c>12 mars 2024 : </c>, <c>In 2019: </c>. It is no part of the sentence that follows.</summary>
internal static class DateLabel
{
    /// <summary>Most tokens of a label, without its colon: <c>on Tuesday 12 March 2024</c>.</summary>
    private const int Longest = 6;

    // "septembre", "Wednesday".
    private const int LongestWord = 9;

    /// <summary>The first token after the label that starts at a paragraph's first token, or -1 where none does.</summary>
    public static int End(string text, TokenList tokens, int first)
    {
        bool dated = false;
        for (int i = first; i + 1 < tokens.Count && i <= first + Longest; i++)
        {
            int start = tokens.Start(i), end = tokens.End(i);
            if (text[start] == ':') return dated && end - start == 1 && tokens.Start(i + 1) > end ? i + 1 : -1;
            int digits = 0;
            while (start + digits < end && text[start + digits] is >= '0' and <= '9') digits++;
            if (digits > 0 && (digits == 3 || digits > 4)) return -1;
            if (digits == 4 && end - start > 4) return -1;

            // A day has its month beside it; a year stands for itself.
            dated |= digits == 4 || (digits > 0 && i + 1 < tokens.Count && text[tokens.Start(i + 1)] != ':') || (digits > 0 && i > first);
            if (digits == 0 && text[start] != ',' && !IsWord(text, start, end)) return -1;
        }

        return -1;
    }

    private static bool IsWord(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
            if (!CharacterKinds.IsLower(text[i]) && !CharacterKinds.IsUpper(text[i])) return false;
        return end - start <= LongestWord;
    }
}
