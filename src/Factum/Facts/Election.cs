namespace Factum;

/// <summary>Somebody elected to a position.</summary>
public sealed class Election : Event
{
    /// <summary>A fact of this kind.</summary>
    /// <param name="attestation">Where it is stated, how surely and by whom.</param>
    /// <param name="person">Who is elected.</param>
    /// <param name="position">To what.</param>
    /// <param name="organization">Where.</param>
    /// <param name="time">When.</param>
    /// <param name="duration">How long.</param>
    /// <param name="place">Where.</param>
    public Election(
        Attestation attestation,
        Entity? person = null,
        string? position = null,
        Entity? organization = null,
        TimeReference? time = null,
        TimeReference? duration = null,
        Entity? place = null)
        : base(attestation, time, duration, place)
    {
        Person = person;
        Position = position;
        Organization = organization;
    }

    /// <summary>Who is elected.</summary>
    public Entity? Person { get; }

    /// <summary>To what, as written.</summary>
    public string? Position { get; }

    /// <summary>Where.</summary>
    public Entity? Organization { get; }

    /// <inheritdoc/>
    protected override void ListRoles(RoleList roles) => roles.Add(nameof(Person), Person).Add(nameof(Position), Position).Add(nameof(Organization), Organization);
}
