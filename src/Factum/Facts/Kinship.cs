namespace Factum;

/// <summary>Family, marriage, engagement: <see cref="Relative"/> is the <see cref="Relation"/> of <see cref="Person"/>.</summary>
public sealed class Kinship : Relation
{
    /// <summary>A fact of this kind.</summary>
    /// <param name="attestation">Where it is stated, how surely and by whom.</param>
    /// <param name="person">Whose relative it is.</param>
    /// <param name="relative">The relative.</param>
    /// <param name="relation">What the relative is to the person.</param>
    public Kinship(
        Attestation attestation,
        Entity? person = null,
        Entity? relative = null,
        string? relation = null)
        : base(attestation)
    {
        Person = person;
        Relative = relative;
        Relation = relation;
    }

    /// <summary>Whose relative it is.</summary>
    public Entity? Person { get; }

    /// <summary>The relative.</summary>
    public Entity? Relative { get; }

    /// <summary>What the relative is to the person, as written.</summary>
    public string? Relation { get; }

    /// <inheritdoc/>
    protected override void ListRoles(RoleList roles) => roles.Add(nameof(Person), Person).Add(nameof(Relative), Relative).Add(nameof(Relation), Relation);
}
