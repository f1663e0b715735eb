using Factum.Extraction.Text;

namespace Factum.Extraction.Quantities;

/// <summary>The sums and the other numbers of a text.</summary>
/// <param name="Amounts">Sums of money.</param>
/// <param name="Numbers">Numbers that are part of no sum.</param>
internal readonly record struct AmountsAndNumbers(EquatableArray<MoneyExpression> Amounts, EquatableArray<NumberExpression> Numbers)
{
    /// <summary>Sums of money.</summary>
    public readonly EquatableArray<MoneyExpression> Amounts = Amounts;

    /// <summary>Numbers that are part of no sum.</summary>
    public readonly EquatableArray<NumberExpression> Numbers = Numbers;
}
