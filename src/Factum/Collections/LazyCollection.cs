using System;
using System.Collections;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.Threading;

namespace Factum;

/// <summary>A list whose items are built one by one when they are first looked at, each once: the base of the generated collections.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
[DebuggerDisplay("Count = {Count}")]
public abstract class LazyCollection<T> : IReadOnlyList<T>
    where T : class
{
    private readonly int count;
    private T?[]? built;

    /// <summary>A list of so many items, none of which is built yet.</summary>
    /// <param name="count">The number of items.</param>
    protected LazyCollection(int count) => this.count = count >= 0 ? count : throw new ArgumentOutOfRangeException(nameof(count));

    /// <inheritdoc/>
    public int Count => count;

    /// <inheritdoc/>
    public T this[int index] => index >= 0 && index < count ? Built(index) ?? Build(index) : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>Builds an item, or returns the one that is built already.</summary>
    /// <param name="index">Its index, which is that of an item.</param>
    protected abstract T Build(int index);

    /// <summary>An item, if it is built already.</summary>
    /// <param name="index">Its index.</param>
    protected T? Built(int index)
    {
        T?[]? items = Volatile.Read(ref built);
        return items is null ? null : Volatile.Read(ref items[index]);
    }

    /// <summary>Keeps an item that has just been built, unless another thread was first.</summary>
    /// <param name="index">Its index.</param>
    /// <param name="item">The item.</param>
    /// <returns>The item that is kept: the same one for everybody.</returns>
    protected T Keep(int index, T item)
    {
        T?[] items = Volatile.Read(ref built) ?? Interlocked.CompareExchange(ref built, new T?[count], null) ?? built!;
        return Interlocked.CompareExchange(ref items[index], item, null) ?? item;
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator()
    {
        for (int i = 0; i < count; i++) yield return this[i];
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The number and type of the items: <c>5 Donation</c>.</summary>
    public override string ToString() => count.ToString(System.Globalization.CultureInfo.InvariantCulture) + " " + typeof(T).Name;
}
