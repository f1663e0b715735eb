namespace Factum;

/// <summary>Something that belongs to somebody.</summary>
public sealed class Ownership : Relation
{
    /// <summary>A fact of this kind.</summary>
    /// <param name="attestation">Where it is stated, how surely and by whom.</param>
    /// <param name="owner">Who owns.</param>
    /// <param name="owned">What is owned.</param>
    public Ownership(
        Attestation attestation,
        Entity? owner = null,
        Entity? owned = null)
        : base(attestation)
    {
        Owner = owner;
        Owned = owned;
    }

    /// <summary>Who owns.</summary>
    public Entity? Owner { get; }

    /// <summary>What is owned.</summary>
    public Entity? Owned { get; }

    /// <inheritdoc/>
    protected override void ListRoles(RoleList roles) => roles.Add(nameof(Owner), Owner).Add(nameof(Owned), Owned);
}
