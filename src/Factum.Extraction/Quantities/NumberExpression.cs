using Factum.Extraction.Text;

namespace Factum.Extraction.Quantities;

/// <summary>What a number in the text stands for.</summary>
public enum NumberKind
{
    /// <summary>A plain cardinal.</summary>
    Cardinal,

    /// <summary>A rank: "troisième", "3rd".</summary>
    Ordinal,

    /// <summary>A share in percent, with its value in percent: 8 for "8 %".</summary>
    Percentage,

    /// <summary>A fraction: 0.5 for "la moitié".</summary>
    Fraction,

    /// <summary>A number of counted things with their unit noun: "320 emplois".</summary>
    Count,

    /// <summary>A physical measure with its unit: "310 kilograms".</summary>
    Measure,
}

/// <summary>A number, percentage, counted quantity or measure in the text.</summary>
/// <param name="Range">Numeral with its unit, without the bound's words.</param>
/// <param name="Kind">What the number stands for.</param>
/// <param name="Value">The value; the lower end of a range.</param>
/// <param name="Unit">The unit noun as written, or the measure's unit symbol; <see langword="null"/> without one.</param>
/// <param name="Bound">How the value limits the real one.</param>
/// <param name="Upper">The upper end when <paramref name="Bound"/> is <see cref="Bound.Between"/>.</param>
public sealed record NumberExpression(TextRange Range, NumberKind Kind, decimal Value, string? Unit, Bound Bound, decimal? Upper)
{
    /// <summary>Range with the words of the bound.</summary>
    public TextRange FullRange { get; init; } = Range;
}
