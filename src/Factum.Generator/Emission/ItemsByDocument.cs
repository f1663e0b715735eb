using System;
using System.Collections.Generic;
using Factum.Extraction.Corpora;
using Factum.Extraction.Text;

namespace Factum.Generator.Emission;

/// <summary>
/// The items of a generated collection, by the document that names each first: that document's file has their members, with all the words that they quote, so that an edit of another document leaves the
/// file as it is and the compiler has it read already. The members count from where their document's items start; only the collection's own file knows where that is.
/// </summary>
internal sealed class ItemsByDocument
{
    private readonly List<int>?[] items;

    /// <summary>The items of a collection.</summary>
    /// <param name="collection">The collection's class.</param>
    /// <param name="things">The items, as indexes into the corpus.</param>
    /// <param name="evidence">Where a thing of the corpus is named.</param>
    /// <param name="documents">The number of documents.</param>
    public ItemsByDocument(string collection, IReadOnlyList<int> things, Func<int, EquatableArray<CorpusEvidence>> evidence, int documents)
    {
        Collection = collection;
        Things = things;
        items = new List<int>?[Math.Max(1, documents)];
        for (int i = 0; i < things.Count; i++)
        {
            EquatableArray<CorpusEvidence> places = evidence(things[i]);
            (items[places.Count == 0 ? 0 : places[0].Document] ??= []).Add(i);
        }
    }

    /// <summary>The collection's class.</summary>
    public string Collection { get; }

    /// <summary>The items, as indexes into the corpus.</summary>
    public IReadOnlyList<int> Things { get; }

    /// <summary>The items of a document, by their indexes in the collection, in ascending order.</summary>
    public IReadOnlyList<int> Of(int document) => items[document] ?? (IReadOnlyList<int>)[];
}
