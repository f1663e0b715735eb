using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Speech;

/// <summary>Directly quoted words, without their quotation marks.</summary>
/// <param name="Range">The words.</param>
internal sealed record Quotation(TextRange Range)
{
    // Fields, since each accessor of a property is one more method to compile when a process starts.
    public readonly TextRange Range = Range;

    /// <summary>Finds what stands between quotation marks; marks that no other closes in their paragraph quote nothing.</summary>
    public static PlainList<Quotation> Find(string text)
    {
        PlainList<Quotation> found = [];
        int open = -1;
        char opened = '\0';
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '\n')
            {
                open = -1;
                continue;
            }

            bool mark = c is '«' or '»' or '“' or '”' or '"' or '„';
            if (!mark) continue;
            if (open < 0)
            {
                if (c is '«' or '“' or '"' or '„')
                {
                    open = i;
                    opened = c;
                }

                continue;
            }

            bool closes = opened switch
            {
                '«' => c == '»' || (c == '«' && i > 0 && !char.IsWhiteSpace(text[i - 1])),
                '“' or '„' => c is '”' or '“' && i > open + 1,
                _ => c == '"' || c == '”',
            };
            if (!closes) continue;
            int start = open + 1;
            int end = i;
            while (start < end && char.IsWhiteSpace(text[start])) start++;
            while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is ',' or '.')) end--;
            if (end > start && !Defines(text, open)) found.Add(new Quotation(new TextRange(start, end)));
            open = -1;
        }

        return found;
    }

    // 'X plc ("X" or "the Group")': what opens a parenthesis, or goes on in one that another opened, is a name and nobody's words.
    private static bool Defines(string text, int open)
    {
        if (open == 0 || text[open - 1] == '(') return open > 0;
        int at = open - 1;
        while (at > 0 && open - at < 40 && text[at] is not ('(' or ')' or '\n')) at--;
        return text[at] == '(' && at + 1 < open && text[at + 1] is '“' or '"' or '«';
    }
}
