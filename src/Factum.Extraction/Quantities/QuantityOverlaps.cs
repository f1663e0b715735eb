using System;
using System.Collections.Generic;
using Factum.Extraction.Text;

namespace Factum.Extraction.Quantities;

/// <summary>Settles which reading stands where readings overlap: a sum before a time, a time before a number.</summary>
internal static class QuantityOverlaps
{
    /// <summary>The quantities that stand.</summary>
    public static DocumentQuantities Settle(AmountsAndNumbers sums, EquatableArray<TimeExpression> times)
    {
        EquatableArray<TimeExpression> kept = Without(times, time => time.Range, sums.Amounts, amount => amount.Range);
        return new DocumentQuantities(sums.Amounts, kept, Without(sums.Numbers, number => number.Range, kept, time => time.Range));
    }

    /// <summary>The items that overlap none of the stronger ones; both lists are in text order.</summary>
    private static EquatableArray<T> Without<T, TOther>(EquatableArray<T> items, Func<T, TextRange> rangeOf, EquatableArray<TOther> stronger, Func<TOther, TextRange> strongerRangeOf)
    {
        if (items.Count == 0 || stronger.Count == 0) return items;
        List<T> kept = new(items.Count);
        int next = 0;
        foreach (T item in items)
        {
            TextRange range = rangeOf(item);
            while (next < stronger.Count && strongerRangeOf(stronger[next]).End <= range.Start) next++;
            if (next == stronger.Count || !strongerRangeOf(stronger[next]).Overlaps(range)) kept.Add(item);
        }

        return kept.Count == items.Count ? items : kept.ToEquatableArray();
    }
}
