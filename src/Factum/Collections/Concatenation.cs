using System;
using System.Collections;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;

namespace Factum;

/// <summary>The items of several lists, one list after the other.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
[DebuggerDisplay("Count = {Count}")]
public sealed class Concatenation<T> : IReadOnlyList<T>
{
    private readonly IReadOnlyList<T>[] lists;
    private readonly int[] ends;

    /// <summary>The items of several lists.</summary>
    /// <param name="lists">The lists, whose lengths do not change.</param>
    public Concatenation(params IReadOnlyList<T>[] lists)
    {
        this.lists = lists ?? throw new ArgumentNullException(nameof(lists));
        ends = new int[lists.Length];
        for (int i = 0; i < lists.Length; i++) ends[i] = Count += lists[i].Count;
    }

    /// <inheritdoc/>
    public int Count { get; }

    /// <inheritdoc/>
    public T this[int index]
    {
        get
        {
            if (index < 0 || index >= Count) throw new ArgumentOutOfRangeException(nameof(index));
            int list = Array.BinarySearch(ends, index + 1);
            if (list < 0) list = ~list;
            while (list > 0 && ends[list - 1] == index + 1) list--;
            return lists[list][index - (ends[list] - lists[list].Count)];
        }
    }

    /// <summary>Those with some indexes that stand in lists of a narrower type; none is looked at.</summary>
    internal IReadOnlyList<TNarrow> Select<TNarrow>(int[] indexes)
        where TNarrow : class, T
    {
        for (int list = 0; list < lists.Length; list++)
        {
            if (lists[list] is not IReadOnlyList<TNarrow> narrow) continue;
            int start = ends[list] - narrow.Count, end = ends[list];
            return new Selection<TNarrow>(narrow, Array.ConvertAll(Array.FindAll(indexes, index => index >= start && index < end), index => index - start));
        }

        return [];
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator()
    {
        foreach (IReadOnlyList<T> list in lists)
            foreach (T item in list) yield return item;
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The number and type of the items: <c>5 Fact</c>.</summary>
    public override string ToString() => Count.ToString(System.Globalization.CultureInfo.InvariantCulture) + " " + typeof(T).Name;
}
