using Factum.Extraction.Text;

namespace Factum.Extraction.Quantities;

/// <summary>A sum of money in the text.</summary>
/// <param name="Range">Numeral and currency, without the bound's words.</param>
/// <param name="Value">The value in units of the currency; the lower end of a range.</param>
/// <param name="Currency">ISO 4217 code.</param>
/// <param name="Bound">How the value limits the real sum.</param>
/// <param name="Upper">The upper end when <paramref name="Bound"/> is <see cref="Bound.Between"/>.</param>
public sealed record MoneyExpression(TextRange Range, decimal Value, string Currency, Bound Bound, decimal? Upper)
{
    /// <summary>Range with the words of the bound ("plus de", "or so"): what a sentence's argument covers.</summary>
    public TextRange FullRange { get; init; } = Range;

    /// <summary>Whether this restates the sum before it in another currency ("500 millions de dollars (408 millions d'euros)").</summary>
    public bool IsEquivalent { get; init; }

    /// <summary>The unit that the sum is per, where it is a rate ("35 euros le mégawattheure": <c>mégawattheure</c>).</summary>
    public string? Per { get; init; }
}
