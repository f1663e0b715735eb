using System;
using System.Collections;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.Threading;

namespace Factum;

/// <summary>A list whose items are read from rows one by one when they are first looked at, each once: the base of the generated collections.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
[DebuggerDisplay("Count = {Count}")]
public abstract class LazyCollection<T> : IReadOnlyList<T>
    where T : class
{
    private readonly int count;
    private readonly int rowsInPiece;
    private readonly Func<FactIndex> index;
    private T?[]? built;

    /// <summary>A list of so many items, none of which is built yet.</summary>
    /// <param name="count">The number of items.</param>
    /// <param name="rowsInPiece">How many rows a piece has; the last may have fewer.</param>
    /// <param name="index">The index of the corpus, asked for with the first item.</param>
    protected LazyCollection(int count, int rowsInPiece, Func<FactIndex> index)
    {
        this.count = count >= 0 ? count : throw new ArgumentOutOfRangeException(nameof(count));
        this.rowsInPiece = rowsInPiece > 0 ? rowsInPiece : throw new ArgumentOutOfRangeException(nameof(rowsInPiece));
        this.index = index ?? throw new ArgumentNullException(nameof(index));
    }

    /// <inheritdoc/>
    public int Count => count;

    /// <inheritdoc/>
    public T this[int index] => index >= 0 && index < count ? Built(index) ?? Keep(index, Build(index, new CorpusRow(Row(index), this.index()))) : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>Some of the rows that items are read from, a line each.</summary>
    /// <param name="piece">Which, from 0 on.</param>
    protected abstract string Rows(int piece);

    /// <summary>Builds an item.</summary>
    /// <param name="index">Its index.</param>
    /// <param name="row">Its row.</param>
    protected abstract T Build(int index, CorpusRow row);

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator()
    {
        for (int i = 0; i < count; i++) yield return this[i];
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The number and type of the items: <c>5 Donation</c>.</summary>
    public override string ToString() => count.ToString(System.Globalization.CultureInfo.InvariantCulture) + " " + typeof(T).Name;

    private string Row(int index) => RowText.Line(Rows(index / rowsInPiece), index % rowsInPiece);

    /// <summary>An item, if it is built already.</summary>
    private T? Built(int index)
    {
        T?[]? items = Volatile.Read(ref built);
        return items is null ? null : Volatile.Read(ref items[index]);
    }

    /// <summary>Keeps an item that has just been built, unless another thread was first; gives the one that is kept, the same for everybody.</summary>
    private T Keep(int index, T item)
    {
        T?[] items = Volatile.Read(ref built) ?? Interlocked.CompareExchange(ref built, new T?[count], null) ?? built!;
        return Interlocked.CompareExchange(ref items[index], item, null) ?? item;
    }
}
