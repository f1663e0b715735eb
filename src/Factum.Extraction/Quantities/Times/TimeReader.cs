using System.Threading;
using Factum.Extraction.Text;

namespace Factum.Extraction.Quantities.Times;

/// <summary>Finds time expressions in raw text: one pass, without anchoring them.</summary>
internal static class TimeReader
{
    private const int LongestStretch = 16_384;
    private static readonly QuantityGrammar NoAmounts = new();

    /// <summary>Reads the times of a text, in text order and without overlaps.</summary>
    /// <param name="text">The text.</param>
    /// <param name="grammar">The language.</param>
    /// <param name="terse">Whether the text is known to be about times, as an answer or a command: bare hours and days count.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static BlockList<TimeCandidate>? Read(string text, TimeGrammar grammar, bool terse, CancellationToken cancellation)
    {
        if (!terse) return QuantitySweep.Read(text, null, NoAmounts, grammar, default, cancellation).Times;
        TimeMatcher matcher = new(text, grammar, true);
        BlockList<TimeCandidate> found = new();
        int start = 0;
        while (start < text.Length)
        {
            cancellation.ThrowIfCancellationRequested();
            int end = StretchEnd(text, start);
            matcher.Read(start, end, found);
            start = end;
        }

        return found;
    }

    /// <summary>Where the stretch of text ends that is read as one: a blank line, or a line's end after a sentence.</summary>
    public static int StretchEnd(string text, int start)
    {
        int limit = System.Math.Min(text.Length, start + LongestStretch);
        int at = start;
        while (at < limit)
        {
            int line = text.IndexOf('\n', at, limit - at);
            if (line < 0) break;
            int next = line + 1;
            if (next >= text.Length || text[next] is '\n' or '\r') return next;
            int before = line - 1;
            while (before > start && text[before] is '\r' or ' ' or '\t' or '\u00A0') before--;
            if (before < start || text[before] is '.' or '!' or '?' or '»' or '”' or '"' or ':' or ';' || line - at < 40) return next;
            at = next;
        }

        if (limit == text.Length) return limit;
        int space = text.LastIndexOf(' ', limit - 1, limit - start);
        return space > start ? space + 1 : limit;
    }
}
