using System;
using System.Collections.Generic;

namespace Factum;

/// <summary>Somebody or something that documents name: one instance for the same real thing across all documents.</summary>
public abstract class Entity : IEquatable<Entity>
{
    private readonly CorpusRow? row;
    private IReadOnlyList<Evidence>? evidence;
    private IReadOnlyList<Fact>? facts;
    private IReadOnlyList<Amount>? amounts;

    private protected Entity(string id, string name, IReadOnlyList<string>? aliases, IReadOnlyList<Evidence>? evidence)
    {
        Id = id ?? throw new ArgumentNullException(nameof(id));
        Name = name ?? throw new ArgumentNullException(nameof(name));
        Aliases = aliases ?? [];
        this.evidence = evidence;
    }

    private protected Entity(CorpusRow row)
        : this((row ?? throw new ArgumentNullException(nameof(row))).Words(0), row.Words(1), row.Names(2), null)
        => this.row = row;

    /// <summary>A name that is unique among the entities of a corpus: <c>jane-doe</c>.</summary>
    public string Id { get; }

    /// <summary>The fullest name that the documents give.</summary>
    public string Name { get; }

    /// <summary>The other names that the documents use.</summary>
    public IReadOnlyList<string> Aliases { get; }

    /// <summary>Where the documents name it.</summary>
    public IReadOnlyList<Evidence> Evidence => evidence ??= row?.EvidenceOfEntity() ?? [];

    /// <summary>Every fact in which it fills a role.</summary>
    public IReadOnlyList<Fact> Facts => facts ??= row?.FactsOfEntity() ?? [];

    /// <summary>The sums of money that documents give as the amount of it.</summary>
    public IReadOnlyList<Amount> Amounts => amounts ??= row?.AmountsOfEntity() ?? [];

    /// <summary>What kind of thing it is: the name of its class, <c>Person</c>.</summary>
    public abstract string Kind { get; }

    /// <summary>Whether both are the same thing: of one kind and with one id.</summary>
    public static bool operator ==(Entity? left, Entity? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they are different things.</summary>
    public static bool operator !=(Entity? left, Entity? right) => !(left == right);

    /// <summary>The facts of one kind in which it fills a role.</summary>
    /// <typeparam name="T">The kind.</typeparam>
    protected IReadOnlyList<T> FactsOf<T>()
        where T : Fact
        => row?.FactsOfEntity<T>() ?? [];

    /// <inheritdoc/>
    public bool Equals(Entity? other)
        => ReferenceEquals(this, other)
            || (other is not null && string.Equals(Kind, other.Kind, StringComparison.Ordinal) && string.Equals(Id, other.Id, StringComparison.Ordinal));

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as Entity);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>The name.</summary>
    public sealed override string ToString() => Name;
}
