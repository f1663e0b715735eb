using System;

namespace Factum.Extraction.Quantities;

/// <summary>The numbers of a text while it is read: they are many and large, so they are changed where they stand and never moved.</summary>
internal sealed class QuantityItems
{
    private const int BlockBits = 6;
    private const int BlockSize = 1 << BlockBits;

    private QuantityItem[][] blocks = [new QuantityItem[BlockSize]];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>An item.</summary>
    public ref QuantityItem this[int index] => ref blocks[index >> BlockBits][index & (BlockSize - 1)];

    /// <summary>Adds an item.</summary>
    public void Add(in QuantityItem item)
    {
        int block = Count >> BlockBits;
        if (block == blocks.Length) Array.Resize(ref blocks, block * 2);
        blocks[block] ??= new QuantityItem[BlockSize];
        this[Count++] = item;
    }

    /// <summary>Takes the last item away.</summary>
    public void RemoveLast() => Count--;

    /// <summary>A copy of the items.</summary>
    public QuantityItem[] ToArray()
    {
        QuantityItem[] copy = new QuantityItem[Count];
        for (int i = 0; i < copy.Length; i++) copy[i] = this[i];
        return copy;
    }
}
