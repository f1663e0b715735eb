using System;

namespace Factum.Extraction.Quantities;

/// <summary>The numbers of a text while it is read: they are many and large, so they are changed where they stand.</summary>
internal sealed class QuantityItems
{
    private QuantityItem[] items = new QuantityItem[16];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>An item.</summary>
    public ref QuantityItem this[int index] => ref items[index];

    /// <summary>Adds an item.</summary>
    public void Add(in QuantityItem item)
    {
        if (Count == items.Length) Array.Resize(ref items, Count * 2);
        items[Count++] = item;
    }

    /// <summary>Takes the last item away.</summary>
    public void RemoveLast() => Count--;

    /// <summary>A copy of the items.</summary>
    public QuantityItem[] ToArray()
    {
        QuantityItem[] copy = new QuantityItem[Count];
        Array.Copy(items, copy, Count);
        return copy;
    }
}
