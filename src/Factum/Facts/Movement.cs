namespace Factum;

/// <summary>Somebody or something that travels, takes off, lands, leaves or arrives.</summary>
public sealed class Movement : Event
{
    /// <summary>A fact of this kind.</summary>
    /// <param name="attestation">Where it is stated, how surely and by whom.</param>
    /// <param name="mover">Who or what moves.</param>
    /// <param name="origin">From where.</param>
    /// <param name="destination">To where.</param>
    /// <param name="time">When.</param>
    /// <param name="duration">How long.</param>
    /// <param name="place">Where.</param>
    public Movement(
        Attestation attestation,
        Entity? mover = null,
        Entity? origin = null,
        Entity? destination = null,
        TimeReference? time = null,
        TimeReference? duration = null,
        Entity? place = null)
        : base(attestation, time, duration, place)
    {
        Mover = mover;
        Origin = origin;
        Destination = destination;
    }

    /// <summary>Who or what moves.</summary>
    public Entity? Mover { get; }

    /// <summary>From where.</summary>
    public Entity? Origin { get; }

    /// <summary>To where.</summary>
    public Entity? Destination { get; }

    /// <inheritdoc/>
    protected override void ListRoles(RoleList roles) => roles.Add(nameof(Mover), Mover).Add(nameof(Origin), Origin).Add(nameof(Destination), Destination);
}
