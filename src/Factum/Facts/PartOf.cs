namespace Factum;

/// <summary>Something that belongs to a whole: a subsidiary, a project, a member.</summary>
public sealed class PartOf : Relation
{
    /// <summary>A fact of this kind.</summary>
    /// <param name="attestation">Where it is stated, how surely and by whom.</param>
    /// <param name="part">The part.</param>
    /// <param name="whole">The whole.</param>
    public PartOf(
        Attestation attestation,
        Entity? part = null,
        Entity? whole = null)
        : base(attestation)
    {
        Part = part;
        Whole = whole;
    }

    /// <summary>The part.</summary>
    public Entity? Part { get; }

    /// <summary>The whole.</summary>
    public Entity? Whole { get; }

    /// <inheritdoc/>
    protected override void ListRoles(RoleList roles) => roles.Add(nameof(Part), Part).Add(nameof(Whole), Whole);
}
