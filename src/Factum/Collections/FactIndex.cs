using System;
using System.Collections.Generic;
using System.ComponentModel;

namespace Factum;

/// <summary>Finds what the rows of the generated code refer to by number: the facts, entities, amounts and documents of a corpus.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FactIndex
{
    private readonly Concatenation<Fact> facts;
    private readonly IReadOnlyList<Entity> entities;
    private readonly IReadOnlyList<Amount> amounts;
    private readonly IReadOnlyList<SourceDocument> documents;

    /// <summary>An index of a corpus.</summary>
    /// <param name="facts">The facts, kind by kind.</param>
    /// <param name="entities">The entities, kind by kind.</param>
    /// <param name="amounts">The amounts.</param>
    /// <param name="documents">The documents, each an <see cref="IndexedDocument"/>.</param>
    public FactIndex(Concatenation<Fact> facts, IReadOnlyList<Entity> entities, IReadOnlyList<Amount> amounts, IReadOnlyList<SourceDocument> documents)
    {
        this.facts = facts ?? throw new ArgumentNullException(nameof(facts));
        this.entities = entities ?? throw new ArgumentNullException(nameof(entities));
        this.amounts = amounts ?? throw new ArgumentNullException(nameof(amounts));
        this.documents = documents ?? throw new ArgumentNullException(nameof(documents));
    }

    /// <summary>The facts with some numbers, none of which is built before it is looked at.</summary>
    internal IReadOnlyList<Fact> Facts(int[] numbers) => numbers.Length == 0 ? [] : new Selection<Fact>(facts, numbers);

    /// <summary>The facts of one kind with some numbers.</summary>
    internal IReadOnlyList<T> Facts<T>(int[] numbers)
        where T : Fact
        => numbers.Length == 0 ? [] : facts.Select<T>(numbers);

    /// <summary>The amounts with some numbers.</summary>
    internal IReadOnlyList<Amount> Amounts(int[] numbers) => numbers.Length == 0 ? [] : new Selection<Amount>(amounts, numbers);

    /// <summary>The entity with a number.</summary>
    internal Entity Entity(int number) => entities[number];

    /// <summary>The amount with a number.</summary>
    internal Amount Amount(int number) => amounts[number];

    /// <summary>The document with a number.</summary>
    internal IndexedDocument Document(int number) => (IndexedDocument)documents[number];
}
