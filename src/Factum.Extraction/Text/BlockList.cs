using System;
using System.Collections;
using System.Collections.Generic;

namespace Factum.Extraction.Text;

/// <summary>A list of large values: they are changed where they stand and never moved, and no array of it is large.</summary>
/// <typeparam name="T">The values' type.</typeparam>
internal class BlockList<T> : IReadOnlyList<T>
{
    private const int BlockBits = 6;
    private const int BlockSize = 1 << BlockBits;

    private T[][] blocks = [new T[BlockSize]];

    /// <summary>How many values there are. A field, since each accessor of a property would be compiled for each type of value.</summary>
    public int Count;

    /// <summary>A value.</summary>
    public ref T this[int index] => ref blocks[index >> BlockBits][index & (BlockSize - 1)];

    /// <inheritdoc/>
    int IReadOnlyCollection<T>.Count => Count;

    /// <inheritdoc/>
    T IReadOnlyList<T>.this[int index] => this[index];

    /// <summary>Adds a value.</summary>
    public void Add(in T value)
    {
        int block = Count >> BlockBits;
        if (block == blocks.Length) Array.Resize(ref blocks, block * 2);
        blocks[block] ??= new T[BlockSize];
        this[Count++] = value;
    }

    /// <summary>Takes the last value away.</summary>
    public void RemoveLast() => Count--;

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator()
    {
        for (int i = 0; i < Count; i++) yield return this[i];
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
