using System.Collections.Generic;
using Factum.Extraction.Text;

namespace Factum.Extraction.Quantities;

/// <summary>Settles which reading stands where readings overlap: a sum before a time, a time before a number.</summary>
internal static class QuantityOverlaps
{
    /// <summary>The quantities that stand.</summary>
    public static DocumentQuantities Settle(AmountsAndNumbers sums, EquatableArray<TimeExpression> times)
    {
        EquatableArray<TimeExpression> kept = Without(times, sums.Amounts);
        return new DocumentQuantities(sums.Amounts, kept, Without(sums.Numbers, kept));
    }

    /// <summary>The times that overlap no sum; both lists are in text order.</summary>
    private static EquatableArray<TimeExpression> Without(EquatableArray<TimeExpression> times, EquatableArray<MoneyExpression> sums)
    {
        if (times.Count == 0 || sums.Count == 0) return times;
        List<TimeExpression>? kept = null;
        int next = 0;
        for (int i = 0; i < times.Count; i++)
        {
            TextRange range = times[i].Range;
            while (next < sums.Count && sums[next].Range.End <= range.Start) next++;
            bool stands = next == sums.Count || !sums[next].Range.Overlaps(range);
            if (stands) kept?.Add(times[i]);
            else kept ??= FirstOf(times, i);
        }

        return kept is null ? times : kept.ToEquatableArray();
    }

    /// <summary>The numbers that overlap no time; both lists are in text order.</summary>
    private static EquatableArray<NumberExpression> Without(EquatableArray<NumberExpression> numbers, EquatableArray<TimeExpression> times)
    {
        if (numbers.Count == 0 || times.Count == 0) return numbers;
        List<NumberExpression>? kept = null;
        int next = 0;
        for (int i = 0; i < numbers.Count; i++)
        {
            TextRange range = numbers[i].Range;
            while (next < times.Count && times[next].Range.End <= range.Start) next++;
            bool stands = next == times.Count || !times[next].Range.Overlaps(range);
            if (stands) kept?.Add(numbers[i]);
            else kept ??= FirstOf(numbers, i);
        }

        return kept is null ? numbers : kept.ToEquatableArray();
    }

    private static List<T> FirstOf<T>(EquatableArray<T> items, int count)
    {
        List<T> first = new(items.Count);
        for (int i = 0; i < count; i++) first.Add(items[i]);
        return first;
    }
}
