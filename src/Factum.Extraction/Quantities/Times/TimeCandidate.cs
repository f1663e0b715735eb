namespace Factum.Extraction.Quantities.Times;

/// <summary>A time expression found, before anything anchors it.</summary>
/// <param name="Start">Offset of its first code unit.</param>
/// <param name="End">Offset after its last code unit.</param>
/// <param name="FullStart">The same with the bound's words.</param>
/// <param name="FullEnd">The same with the bound's words.</param>
/// <param name="Category">What it is.</param>
/// <param name="Value">What it says.</param>
/// <param name="Bound">How it limits the real time.</param>
internal readonly record struct TimeCandidate(int Start, int End, int FullStart, int FullEnd, TimeCategory Category, Temporal Value, Bound Bound)
{
    /// <summary>Offset of its first code unit.</summary>
    public readonly int Start = Start;

    /// <summary>Offset after its last code unit.</summary>
    public readonly int End = End;

    /// <summary>The same with the bound's words.</summary>
    public readonly int FullStart = FullStart;

    /// <summary>The same with the bound's words.</summary>
    public readonly int FullEnd = FullEnd;

    /// <summary>What it is.</summary>
    public readonly TimeCategory Category = Category;

    /// <summary>What it says.</summary>
    public readonly Temporal Value = Value;

    /// <summary>How it limits the real time.</summary>
    public readonly Bound Bound = Bound;
}
