namespace Factum;

/// <summary>Where something is.</summary>
public sealed class Location : Relation
{
    /// <summary>A fact of this kind.</summary>
    /// <param name="attestation">Where it is stated, how surely and by whom.</param>
    /// <param name="entity">What is there.</param>
    /// <param name="place">Where.</param>
    public Location(
        Attestation attestation,
        Entity? entity = null,
        Entity? place = null)
        : base(attestation)
    {
        Entity = entity;
        Place = place;
    }

    /// <summary>What is there.</summary>
    public Entity? Entity { get; }

    /// <summary>Where.</summary>
    public Entity? Place { get; }

    /// <inheritdoc/>
    protected override void ListRoles(RoleList roles) => roles.Add(nameof(Entity), Entity).Add(nameof(Place), Place);
}
