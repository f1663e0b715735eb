namespace Factum;

/// <summary>Somebody's office or role.</summary>
public sealed class Position : Relation
{
    /// <summary>A fact of this kind.</summary>
    /// <param name="attestation">Where it is stated, how surely and by whom.</param>
    /// <param name="holder">Who holds it.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="organization">Where.</param>
    public Position(
        Attestation attestation,
        Entity? holder = null,
        string? title = null,
        Entity? organization = null)
        : base(attestation)
    {
        Holder = holder;
        Title = title;
        Organization = organization;
    }

    /// <summary>Who holds it.</summary>
    public Entity? Holder { get; }

    /// <summary>What it is called, as written.</summary>
    public string? Title { get; }

    /// <summary>Where.</summary>
    public Entity? Organization { get; }

    /// <inheritdoc/>
    protected override void ListRoles(RoleList roles) => roles.Add(nameof(Holder), Holder).Add(nameof(Title), Title).Add(nameof(Organization), Organization);
}
