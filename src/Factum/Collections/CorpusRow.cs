using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Globalization;

namespace Factum;

/// <summary>A line of the generated code that a fact, an entity, an amount or a document is built from when it is first looked at.</summary>
/// <remarks>
/// Fields are parted by <c>|</c>, the items of a field by <c>;</c>, the parts of an item by spaces; empty fields at the end are left out.
/// <list type="bullet">
/// <item>A fact: how it is stated (<c>Denied Reported</c>; nothing for asserted and affirmed), evidence, source, the numbers of facts that contradict it, and the fillers of each role of its kind.</item>
/// <item>An entity: id, name, aliases, numbers of facts, numbers of amounts, evidence.</item>
/// <item>An amount: bound, sum and currency (<c>Exact 5000 EUR</c>, <c>Between 5000 6000 EUR</c>), what it is of, evidence.</item>
/// <item>A document: path, language, day of publication, title, address, numbers of facts.</item>
/// </list>
/// Evidence is the numbers of document and sentence, line, column and the words (<c>0 7 7 128 gave</c>), after the certainty where it is not asserted.
/// A filler is the number of an entity (<c>#12</c>), of an amount (<c>$3</c>), a time (<c>@Date Exact 2025-07-14 on Monday</c>), or words.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CorpusRow
{
    private const int Standing = 0, FactEvidence = 1, Source = 2, Contradictions = 3, FirstRole = 4;
    private const int EntityFacts = 3, EntityAmounts = 4, EntityEvidence = 5;

    private readonly string[] fields;
    private readonly FactIndex index;

    internal CorpusRow(string line, FactIndex index)
    {
        fields = line.Split('|');
        this.index = index;
    }

    /// <summary>Where, how surely and by whom the fact of the row is stated.</summary>
    public Attestation Attestation()
    {
        string[] standing = Field(Standing).Split(' ');
        string certainty = standing[standing.Length - 1], numbers = Field(Contradictions);
        return new Attestation(
            Evidence(FactEvidence),
            certainty.Length == 0 || certainty == nameof(Polarity.Denied) ? Certainty.Asserted : RowText.CertaintyOf(certainty),
            standing[0] == nameof(Polarity.Denied) ? Polarity.Denied : Polarity.Affirmed,
            Field(Source).Length == 0 ? null : Read<Entity>(Field(Source)),
            numbers.Length == 0 ? null : () => index.Facts(RowText.Numbers(numbers)));
    }

    /// <summary>What fills a role of the fact of the row, if anything does.</summary>
    /// <typeparam name="T">What the role holds: a type of entity, <see cref="Factum.Amount"/>, <see cref="TimeReference"/> or <see langword="string"/>.</typeparam>
    /// <param name="role">The role's number.</param>
    public T? Filler<T>(int role)
        where T : class
        => RowText.Items(Field(FirstRole + role)) is { Length: > 0 } items ? Read<T>(items[0]) : null;

    /// <summary>All that fill a role of the fact of the row.</summary>
    /// <typeparam name="T">What an item of the role holds.</typeparam>
    /// <param name="role">The role's number.</param>
    public IReadOnlyList<T> Fillers<T>(int role)
        where T : class
        => Array.ConvertAll(RowText.Items(Field(FirstRole + role)), Read<T>);

    /// <summary>The amount of the row.</summary>
    public Amount Amount()
    {
        string[] parts = Field(0).Split(' ');
        Currency currency = Currency.Parse(parts[parts.Length - 1]);
        Money Sum(string digits) => new(decimal.Parse(digits, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture), currency);
        return new Amount(Sum(parts[1]), RowText.BoundOf(parts[0]), parts.Length > 3 ? Sum(parts[2]) : null, Field(1).Length == 0 ? null : Read<Entity>(Field(1)), Evidence(2));
    }

    /// <summary>The words of a field.</summary>
    internal string Words(int field) => RowText.Unescape(Field(field));

    /// <summary>The words of a field, if it holds any.</summary>
    internal string? WordsOrNull(int field) => Field(field).Length == 0 ? null : Words(field);

    /// <summary>The words of each item of a field.</summary>
    internal string[] Names(int field) => Array.ConvertAll(RowText.Items(Field(field)), RowText.Unescape);

    /// <summary>The facts whose numbers a field gives; none is built before it is looked at.</summary>
    internal IReadOnlyList<Fact> Facts(int field) => index.Facts(RowText.Numbers(Field(field)));

    /// <summary>The facts of the entity of the row.</summary>
    internal IReadOnlyList<Fact> FactsOfEntity() => Facts(EntityFacts);

    /// <summary>Those of one kind.</summary>
    internal IReadOnlyList<T> FactsOfEntity<T>()
        where T : Fact
        => index.Facts<T>(RowText.Numbers(Field(EntityFacts)));

    /// <summary>The amounts of the entity of the row.</summary>
    internal IReadOnlyList<Amount> AmountsOfEntity() => index.Amounts(RowText.Numbers(Field(EntityAmounts)));

    /// <summary>The places that name the entity of the row.</summary>
    internal IReadOnlyList<Evidence> EvidenceOfEntity() => Evidence(EntityEvidence);

    private string Field(int number) => number < fields.Length ? fields[number] : string.Empty;

    private Evidence[] Evidence(int field) => Array.ConvertAll(RowText.Items(Field(field)), Place);

    private Evidence Place(string item)
    {
        bool isAsserted = item[0] is >= '0' and <= '9';
        string[] parts = (isAsserted ? nameof(Certainty.Asserted) + " " + item : item).Split([' '], 6);
        return index.Document(RowText.Number(parts[1])).At(RowText.Number(parts[2]), RowText.Number(parts[3]), RowText.Number(parts[4]), RowText.Unescape(parts[5]), RowText.CertaintyOf(parts[0]));
    }

    private T Read<T>(string item)
        where T : class
        => (T)(item[0] switch
        {
            '#' => index.Entity(RowText.Number(item.Substring(1))),
            '$' => index.Amount(RowText.Number(item.Substring(1))),
            '@' => Time(item.Substring(1)),
            _ => typeof(T) == typeof(string) ? RowText.Unescape(item) : (object)new Phrase(RowText.Unescape(item)),
        });

    private static TimeReference Time(string item)
    {
        string[] parts = item.Split([' '], 4);
        Bound bound = RowText.BoundOf(parts[1]);
        string? upper = null;
        string words = parts[3];
        if (bound == Bound.Between)
        {
            int end = words.IndexOf(' ');
            upper = RowText.Unescape(words.Substring(0, end));
            words = words.Substring(end + 1);
        }

        return new TimeReference(RowText.TimeTypeOf(parts[0]), RowText.Unescape(parts[2]), bound, upper, RowText.Unescape(words));
    }
}
