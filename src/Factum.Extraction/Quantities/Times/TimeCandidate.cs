namespace Factum.Extraction.Quantities.Times;

/// <summary>A time expression found, before anything anchors it.</summary>
/// <param name="Start">Offset of its first code unit.</param>
/// <param name="End">Offset after its last code unit.</param>
/// <param name="FullStart">The same with the bound's words.</param>
/// <param name="FullEnd">The same with the bound's words.</param>
/// <param name="Category">What it is.</param>
/// <param name="Value">What it says.</param>
/// <param name="Bound">How it limits the real time.</param>
internal readonly record struct TimeCandidate(int Start, int End, int FullStart, int FullEnd, TimeCategory Category, Temporal Value, Bound Bound);
