using System;
using System.Collections;
using System.Collections.Generic;

namespace Factum.Extraction.Text;

/// <summary>An immutable array that is equal to another when their items are, in order: what a cached stage hands on.</summary>
/// <typeparam name="T">The items' type, itself immutable and equatable by value.</typeparam>
public readonly struct EquatableArray<T> : IEquatable<EquatableArray<T>>, IReadOnlyList<T>
{
    private readonly T[]? items;

    /// <summary>Takes over <paramref name="items"/>, which nobody may change afterwards.</summary>
    public EquatableArray(params T[] items) => this.items = items;

    /// <summary>An array of nothing.</summary>
    public static EquatableArray<T> Empty => default;

    /// <inheritdoc/>
    public int Count => items?.Length ?? 0;

    /// <inheritdoc/>
    public T this[int index] => items is null ? throw new ArgumentOutOfRangeException(nameof(index)) : items[index];

    /// <summary>Equality of the items, in order.</summary>
    public static bool operator ==(EquatableArray<T> left, EquatableArray<T> right) => left.Equals(right);

    /// <summary>Inequality of the items, in order.</summary>
    public static bool operator !=(EquatableArray<T> left, EquatableArray<T> right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(EquatableArray<T> other)
    {
        if (ReferenceEquals(items, other.items)) return true;
        if (Count != other.Count) return false;
        for (int i = 0; i < Count; i++)
            if (!EqualityComparer<T>.Default.Equals(items![i], other.items![i])) return false;
        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        int hash = Count;
        for (int i = 0; i < Count; i++) hash = unchecked((hash * 31) + (items![i]?.GetHashCode() ?? 0));
        return hash;
    }

    /// <summary>Goes through the items without allocating.</summary>
    public Enumerator GetEnumerator() => new(items ?? []);

    /// <inheritdoc/>
    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(items ?? [])).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => (items ?? []).GetEnumerator();

    /// <summary>A place among the items.</summary>
    public struct Enumerator
    {
        private readonly T[] items;
        private int at;

        internal Enumerator(T[] items)
        {
            this.items = items;
            at = -1;
        }

        /// <summary>The item here.</summary>
        public readonly T Current => items[at];

        /// <summary>Goes on to the next item; <see langword="false"/> after the last.</summary>
        public bool MoveNext() => ++at < items.Length;
    }
}
