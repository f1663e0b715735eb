namespace Factum.Extraction.Quantities.Times;

/// <summary>Words that bound the time after or before them.</summary>
/// <param name="Bound">The bound.</param>
internal sealed record BoundWords(Bound Bound) : Temporal;
