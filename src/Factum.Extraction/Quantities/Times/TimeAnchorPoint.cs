namespace Factum.Extraction.Quantities.Times;

/// <summary>A word, or digits, that can make a time.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="ContextStart">Where the words before start that may belong to the time.</param>
internal sealed record TimeAnchorPoint(int Start, int ContextStart)
{
    /// <summary>Where it starts.</summary>
    public readonly int Start = Start;

    /// <summary>Where the words before start that may belong to the time.</summary>
    public readonly int ContextStart = ContextStart;
}
