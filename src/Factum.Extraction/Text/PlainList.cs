using System.Collections.Generic;

namespace Factum.Extraction.Text;

/// <summary>A list that is gone through without anything to dispose of.</summary>
/// <remarks>
/// For what a document is read into. Its members do what those of the list do; but when a process starts, the compiler finds a method of this assembly faster than one of the framework, and a loop that
/// has nothing to dispose of needs no block that does so whatever happens, in which much of what there is to compile of a loop would stand.
/// </remarks>
/// <typeparam name="T">What is listed.</typeparam>
internal sealed class PlainList<T> : List<T>
{
    /// <summary>An empty list.</summary>
    public PlainList()
    {
    }

    /// <summary>An empty list with room for some.</summary>
    public PlainList(int capacity)
        : base(capacity)
    {
    }

    /// <summary>Number of items.</summary>
    public new int Count => base.Count;

    /// <summary>An item.</summary>
    public new T this[int index]
    {
        get => base[index];
        set => base[index] = value;
    }

    /// <summary>Adds an item at the end.</summary>
    public new void Add(T item) => base.Add(item);

    /// <summary>Goes through the items.</summary>
    public new Enumerator GetEnumerator() => new(this);

    /// <summary>A place among the items.</summary>
    public new struct Enumerator
    {
        private readonly PlainList<T> items;
        private int at;

        internal Enumerator(PlainList<T> items)
        {
            this.items = items;
            at = -1;
        }

        /// <summary>The item here.</summary>
        public readonly T Current => items[at];

        /// <summary>Goes on to the next item; <see langword="false"/> after the last.</summary>
        public bool MoveNext() => ++at < items.Count;
    }
}
