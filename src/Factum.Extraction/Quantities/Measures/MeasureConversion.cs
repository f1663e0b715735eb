using System.Collections.Generic;

namespace Factum.Extraction.Quantities.Measures;

/// <summary>What units of one dimension are worth in each other.</summary>
internal static class MeasureConversion
{
    private static readonly Dictionary<string, decimal> Factors = new(System.StringComparer.Ordinal)
    {
        ["km"] = 1000m,
        ["hm"] = 100m,
        ["dam"] = 10m,
        ["m"] = 1m,
        ["dm"] = 0.1m,
        ["cm"] = 0.01m,
        ["mm"] = 0.001m,
        ["µm"] = 0.000001m,
        ["mi"] = 1609.344m,
        ["yd"] = 0.9144m,
        ["ft"] = 0.3048m,
        ["in"] = 0.0254m,
        ["nmi"] = 1852m,
        ["t"] = 1000m,
        ["metric ton"] = 1000m,
        ["kg"] = 1m,
        ["g"] = 0.001m,
        ["mg"] = 0.000001m,
        ["lb"] = 0.45359237m,
        ["oz"] = 0.028349523125m,
        ["st"] = 6.35029318m,
        ["hL"] = 100m,
        ["L"] = 1m,
        ["dL"] = 0.1m,
        ["cL"] = 0.01m,
        ["mL"] = 0.001m,
        ["gal"] = 3.785411784m,
        ["qt"] = 0.946352946m,
        ["pint"] = 0.473176473m,
        ["cup"] = 0.2365882365m,
    };

    /// <summary>The unit's worth in metres, kilograms or litres; <see langword="null"/> for other units.</summary>
    public static decimal? Factor(string symbol) => Factors.TryGetValue(symbol, out decimal factor) ? factor : null;
}
