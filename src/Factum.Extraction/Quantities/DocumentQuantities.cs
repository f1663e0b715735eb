using Factum.Extraction.Text;

namespace Factum.Extraction.Quantities;

/// <summary>Every quantity of a document, each list in text order and free of overlaps within itself.</summary>
/// <param name="Amounts">Sums of money.</param>
/// <param name="Times">Times, durations and recurrences.</param>
/// <param name="Numbers">Numbers, percentages, counts and measures that are part of no sum and no time.</param>
public sealed record DocumentQuantities(
    EquatableArray<MoneyExpression> Amounts,
    EquatableArray<TimeExpression> Times,
    EquatableArray<NumberExpression> Numbers);
