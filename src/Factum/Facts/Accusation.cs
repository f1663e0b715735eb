namespace Factum;

/// <summary>Somebody said to have done wrong.</summary>
public sealed class Accusation : Event
{
    /// <summary>A fact of this kind.</summary>
    /// <param name="attestation">Where it is stated, how surely and by whom.</param>
    /// <param name="accuser">Who accuses.</param>
    /// <param name="accused">Who is accused.</param>
    /// <param name="time">When.</param>
    /// <param name="duration">How long.</param>
    /// <param name="place">Where.</param>
    public Accusation(
        Attestation attestation,
        Entity? accuser = null,
        Entity? accused = null,
        TimeReference? time = null,
        TimeReference? duration = null,
        Entity? place = null)
        : base(attestation, time, duration, place)
    {
        Accuser = accuser;
        Accused = accused;
    }

    /// <summary>Who accuses.</summary>
    public Entity? Accuser { get; }

    /// <summary>Who is accused.</summary>
    public Entity? Accused { get; }

    /// <inheritdoc/>
    protected override void ListRoles(RoleList roles) => roles.Add(nameof(Accuser), Accuser).Add(nameof(Accused), Accused);
}
