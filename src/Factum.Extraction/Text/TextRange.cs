namespace Factum.Extraction.Text;

/// <summary>A stretch of a document, in UTF-16 code units; <paramref name="End"/> is exclusive.</summary>
/// <param name="Start">Offset of the first code unit.</param>
/// <param name="End">Offset after the last code unit.</param>
public readonly record struct TextRange(int Start, int End)
{
    /// <summary>Number of UTF-16 code units.</summary>
    public int Length => End - Start;

    /// <summary>The text of this range.</summary>
    public string Of(string text) => text.Substring(Start, Length);

    /// <summary>Whether <paramref name="other"/> lies wholly within this range.</summary>
    public bool Contains(TextRange other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether the ranges share a code unit.</summary>
    public bool Overlaps(TextRange other) => Start < other.End && other.Start < End;
}
