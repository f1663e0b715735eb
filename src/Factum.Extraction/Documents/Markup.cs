namespace Factum.Extraction.Documents;

/// <summary>Blanks what Markdown adds to a text, character for character, so that every offset stays: marks of headings, items and block quotes, of emphasis, and the addresses of links.</summary>
/// <remarks>After CommonMark 0.31, as far as running text needs it; what is no mark there, as an asterisk between blanks, stays.</remarks>
internal static class Markup
{
    // Bounds on what is looked through for each mark, so that no line costs more than its length.
    private const int WidestIndent = 16;
    private const int LongestEmphasis = 400;

    private static readonly char[] Marks = ['*', '_', '#', '>', '[', '-', '–', '•', '▪', '‣', '◦', '●', '■', '·'];

    /// <summary>The text without its marks; the same instance where it has none.</summary>
    public static string Blank(string text)
    {
        char[]? blanked = null;
        for (int at = text.IndexOfAny(Marks); at >= 0 && at < text.Length; at = at + 1 < text.Length ? text.IndexOfAny(Marks, at + 1) : -1)
        {
            int end = text[at] switch
            {
                '#' or '>' => OpensLine(text, at) ? BlockEnd(text, at) : -1,
                '[' => LabelEnd(text, at),
                '*' or '_' when !IsItem(text, at) => EmphasisEnd(text, at),
                _ => IsItem(text, at) ? at : -1,
            };
            if (end < 0) continue;
            blanked ??= text.ToCharArray();
            at = text[at] switch
            {
                '[' => BlankLink(blanked, text, at, end),
                '*' or '_' when end > at => BlankEmphasis(blanked, at, end, Run(text, at)),
                _ => Blank(blanked, at, end + 1) - 1,
            };
        }

        return blanked is null ? text : new string(blanked);
    }

    // "- one", "• two"
    private static bool IsItem(string text, int at) => text[at] != '_' && IsBlank(text, at + 1) && OpensLine(text, at);

    private static bool OpensLine(string text, int at)
    {
        int start = at;
        while (start > 0 && at - start < WidestIndent && text[start - 1] is ' ' or '>' or '\t') start--;
        return start == 0 || text[start - 1] is '\n' or '\r';
    }

    // "## Heading", "> quoted": the marks, which a blank ends; -1 where something else follows.
    private static int BlockEnd(string text, int at)
    {
        int end = at;
        while (end + 1 < text.Length && text[end + 1] == text[at] && end - at < 5) end++;
        return IsBlank(text, end + 1) ? end : -1;
    }

    private static bool IsBlank(string text, int at) => at >= text.Length || text[at] is ' ' or '\t' or '\n' or '\r';

    private static int Run(string text, int at)
    {
        int end = at;
        while (end < text.Length && text[end] == text[at]) end++;
        return end - at;
    }

    // The start of the marks that close the emphasis, in the same line; -1 where these open none.
    private static int EmphasisEnd(string text, int at)
    {
        int run = Run(text, at);
        if (run > 3 || (at > 0 && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] == text[at])) || IsBlank(text, at + run)) return -1;
        for (int i = at + run; i < text.Length && i - at < LongestEmphasis && text[i] is not ('\n' or '\r'); i++)
        {
            if (text[i] != text[at]) continue;
            int closing = Run(text, i);
            if (closing == run && !IsBlank(text, i - 1) && (i + closing >= text.Length || !char.IsLetterOrDigit(text[i + closing]))) return i;
            i += closing - 1;
        }

        return -1;
    }

    private static int BlankEmphasis(char[] blanked, int at, int end, int run)
    {
        Blank(blanked, end, end + run);
        return Blank(blanked, at, at + run) - 1;
    }

    // The bracket that ends a link's label, where an address in parentheses follows; -1 where it is no link.
    private static int LabelEnd(string text, int at)
    {
        for (int i = at + 1; i < text.Length && text[i] is not ('\n' or '\r' or '['); i++)
            if (text[i] == ']') return i + 1 < text.Length && text[i + 1] == '(' && AddressEnd(text, i + 1) > 0 ? i : -1;
        return -1;
    }

    private static int AddressEnd(string text, int at)
    {
        for (int i = at + 1; i < text.Length && text[i] is not ('\n' or '\r' or '('); i++)
            if (text[i] == ')') return i;
        return -1;
    }

    // Of an image, the label goes too: it is no sentence of the text.
    private static int BlankLink(char[] blanked, string text, int at, int label)
    {
        int end = AddressEnd(text, label + 1);
        if (at > 0 && text[at - 1] == '!') return Blank(blanked, at - 1, end + 1) - 1;
        Blank(blanked, label, end + 1);
        return Blank(blanked, at, at + 1) - 1;
    }

    private static int Blank(char[] blanked, int from, int to)
    {
        for (int i = from; i < to; i++) blanked[i] = ' ';
        return to;
    }
}
