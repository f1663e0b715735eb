namespace Factum;

/// <summary>Somebody's birth.</summary>
public sealed class Birth : Event
{
    /// <summary>A fact of this kind.</summary>
    /// <param name="attestation">Where it is stated, how surely and by whom.</param>
    /// <param name="person">Who is born.</param>
    /// <param name="time">When.</param>
    /// <param name="duration">How long.</param>
    /// <param name="place">Where.</param>
    public Birth(
        Attestation attestation,
        Entity? person = null,
        TimeReference? time = null,
        TimeReference? duration = null,
        Entity? place = null)
        : base(attestation, time, duration, place)
    {
        Person = person;
    }

    /// <summary>Who is born.</summary>
    public Entity? Person { get; }

    /// <inheritdoc/>
    protected override void ListRoles(RoleList roles) => roles.Add(nameof(Person), Person);
}
