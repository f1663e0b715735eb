using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics;

namespace Factum;

/// <summary>Some items of another list, looked up there when they are asked for.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
[DebuggerDisplay("Count = {Count}")]
internal sealed class Selection<T> : IReadOnlyList<T>
{
    private readonly IReadOnlyList<T> items;
    private readonly int[] indexes;

    /// <summary>Items of a list.</summary>
    /// <param name="items">The list.</param>
    /// <param name="indexes">Their indexes, in the order that is wanted.</param>
    public Selection(IReadOnlyList<T> items, params int[] indexes)
    {
        this.items = items ?? throw new ArgumentNullException(nameof(items));
        this.indexes = indexes ?? throw new ArgumentNullException(nameof(indexes));
    }

    /// <inheritdoc/>
    public int Count => indexes.Length;

    /// <inheritdoc/>
    public T this[int index] => index >= 0 && index < indexes.Length ? items[indexes[index]] : throw new ArgumentOutOfRangeException(nameof(index));

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator()
    {
        foreach (int index in indexes) yield return items[index];
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The number and type of the items: <c>5 Donation</c>.</summary>
    public override string ToString() => Count.ToString(System.Globalization.CultureInfo.InvariantCulture) + " " + typeof(T).Name;
}
