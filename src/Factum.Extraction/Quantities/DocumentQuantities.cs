using System.Linq;
using Factum.Extraction.Text;

namespace Factum.Extraction.Quantities;

/// <summary>Every quantity of a document, each list in text order and free of overlaps within itself.</summary>
/// <param name="Amounts">Sums of money.</param>
/// <param name="Times">Times, durations and recurrences.</param>
/// <param name="Numbers">Numbers, percentages, counts and measures that are part of no sum and no time.</param>
public sealed record DocumentQuantities(
    EquatableArray<MoneyExpression> Amounts,
    EquatableArray<TimeExpression> Times,
    EquatableArray<NumberExpression> Numbers)
{
    /// <summary>The quantities of a text without any.</summary>
    public static readonly DocumentQuantities None = new([], [], []);

    /// <summary>The quantities that stand in none of some ranges.</summary>
    /// <param name="ranges">Ranges in text order that do not overlap: boilerplate, which states nothing.</param>
    public DocumentQuantities Outside(EquatableArray<TextRange> ranges) => ranges.Count == 0 ? this : new(
        Amounts.Where(amount => !Overlaps(ranges, amount.Range)).ToEquatableArray(),
        Times.Where(time => !Overlaps(ranges, time.Range)).ToEquatableArray(),
        Numbers.Where(number => !Overlaps(ranges, number.Range)).ToEquatableArray());

    private static bool Overlaps(EquatableArray<TextRange> ranges, TextRange range)
    {
        int low = 0, high = ranges.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (ranges[middle].End <= range.Start) low = middle + 1;
            else high = middle;
        }

        return low < ranges.Count && ranges[low].Overlaps(range);
    }
}
