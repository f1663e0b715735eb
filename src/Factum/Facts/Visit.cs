namespace Factum;

/// <summary>Somebody goes to see a place or somebody; where is the fact's place.</summary>
public sealed class Visit : Event
{
    /// <summary>A fact of this kind.</summary>
    /// <param name="attestation">Where it is stated, how surely and by whom.</param>
    /// <param name="visitor">Who goes.</param>
    /// <param name="host">Who is visited.</param>
    /// <param name="time">When.</param>
    /// <param name="duration">How long.</param>
    /// <param name="place">Where.</param>
    public Visit(
        Attestation attestation,
        Entity? visitor = null,
        Entity? host = null,
        TimeReference? time = null,
        TimeReference? duration = null,
        Entity? place = null)
        : base(attestation, time, duration, place)
    {
        Visitor = visitor;
        Host = host;
    }

    /// <summary>Who goes.</summary>
    public Entity? Visitor { get; }

    /// <summary>Who is visited.</summary>
    public Entity? Host { get; }

    /// <inheritdoc/>
    protected override void ListRoles(RoleList roles) => roles.Add(nameof(Visitor), Visitor).Add(nameof(Host), Host);
}
