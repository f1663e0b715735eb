namespace Factum.Extraction.Quantities.Measures;

/// <summary>A physical unit.</summary>
/// <param name="Symbol">Its symbol, the same in every language: <c>km</c>, <c>°C</c>.</param>
/// <param name="Dimension">What it measures.</param>
internal sealed record MeasureUnit(string Symbol, string Dimension)
{
    /// <summary>Its symbol, the same in every language: <c>km</c>, <c>°C</c>.</summary>
    public readonly string Symbol = Symbol;

    /// <summary>What it measures.</summary>
    public readonly string Dimension = Dimension;
}
