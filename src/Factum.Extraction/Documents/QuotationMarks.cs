namespace Factum.Extraction.Documents;

/// <summary>Sets a language's own quotation marks for those that keyboards and other languages write, character for character: French « » for “ ” and " ".</summary>
internal static class QuotationMarks
{
    private static readonly char[] Others = ['"', '“', '”', '„', '‟', '«', '»'];

    /// <summary>The text with a language's marks; the same instance where it has no others.</summary>
    /// <param name="text">The text.</param>
    /// <param name="marks">The opening and the closing mark of the language.</param>
    public static string Set(string text, string marks)
    {
        char[]? set = null;

        // Whether a mark of the language stands open in the line, how many others within, and where the last mark was.
        bool open = false;
        int inner = 0, last = 0;
        for (int at = text.IndexOfAny(Others); at >= 0; at = at + 1 < text.Length ? text.IndexOfAny(Others, at + 1) : -1)
        {
            bool opens = Opens(text, at);
            open = open && text.IndexOf('\n', last, at - last) < 0;
            last = at;
            if (text[at] == marks[opens ? 0 : 1])
            {
                open = opens;
                inner = 0;
                continue;
            }

            // "« Un accord “historique” »": what is quoted within keeps its marks.
            if (open && (opens || inner > 0))
            {
                inner += opens ? 1 : -1;
                continue;
            }

            open = false;
            set ??= text.ToCharArray();
            set[at] = marks[opens ? 0 : 1];
        }

        return set is null ? text : new string(set);
    }

    // A straight mark opens where it stands to the right of a blank, or of what opens, and to the left of none.
    private static bool Opens(string text, int at) => text[at] switch
    {
        '”' or '»' => false,
        '"' => at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]) && (at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '[' or '\'' or '’' or '-' or '–' or '—' or '/' or '“' or '«'),
        _ => true,
    };
}
