using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Globalization;

namespace Factum;

/// <summary>Finds what generated entities and documents refer to by number: the facts, documents and amounts of a corpus.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FactIndex
{
    private readonly Concatenation<Fact> facts;
    private readonly IReadOnlyList<IndexedDocument> documents;
    private readonly IReadOnlyList<Amount> amounts;

    /// <summary>An index of a corpus.</summary>
    /// <param name="facts">The facts, kind by kind.</param>
    /// <param name="documents">The documents.</param>
    /// <param name="amounts">The amounts.</param>
    public FactIndex(Concatenation<Fact> facts, IReadOnlyList<IndexedDocument> documents, IReadOnlyList<Amount> amounts)
    {
        this.facts = facts ?? throw new ArgumentNullException(nameof(facts));
        this.documents = documents ?? throw new ArgumentNullException(nameof(documents));
        this.amounts = amounts ?? throw new ArgumentNullException(nameof(amounts));
    }

    /// <summary>The facts with some numbers, none of which is built before it is looked at.</summary>
    /// <param name="numbers">Numbers, parted by spaces.</param>
    internal IReadOnlyList<Fact> Facts(string numbers) => numbers.Length == 0 ? [] : new Selection<Fact>(facts, Numbers(numbers));

    /// <summary>The facts of one kind with some numbers.</summary>
    internal IReadOnlyList<T> Facts<T>(string numbers)
        where T : Fact
        => numbers.Length == 0 ? [] : facts.Select<T>(Numbers(numbers));

    /// <summary>The amounts with some numbers.</summary>
    internal IReadOnlyList<Amount> Amounts(string numbers) => numbers.Length == 0 ? [] : new Selection<Amount>(amounts, Numbers(numbers));

    /// <summary>Places that name something.</summary>
    /// <param name="places">A line for each: the numbers of document, sentence, line and column, and the name, parted by spaces.</param>
    internal IReadOnlyList<Evidence> Evidence(string places)
    {
        if (places.Length == 0) return [];
        string[] lines = places.Split('\n');
        return Array.ConvertAll(lines, line =>
        {
            string[] parts = line.Split([' '], 5);
            return documents[Number(parts[0])].At(Number(parts[1]), Number(parts[2]), Number(parts[3]), parts[4]);
        });
    }

    private static int[] Numbers(string numbers) => Array.ConvertAll(numbers.Split(' '), Number);

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
