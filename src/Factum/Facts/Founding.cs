namespace Factum;

/// <summary>An organisation brought into being.</summary>
public sealed class Founding : Event
{
    /// <summary>A fact of this kind.</summary>
    /// <param name="attestation">Where it is stated, how surely and by whom.</param>
    /// <param name="founder">Who founds.</param>
    /// <param name="organization">What is founded.</param>
    /// <param name="time">When.</param>
    /// <param name="duration">How long.</param>
    /// <param name="place">Where.</param>
    public Founding(
        Attestation attestation,
        Entity? founder = null,
        Entity? organization = null,
        TimeReference? time = null,
        TimeReference? duration = null,
        Entity? place = null)
        : base(attestation, time, duration, place)
    {
        Founder = founder;
        Organization = organization;
    }

    /// <summary>Who founds.</summary>
    public Entity? Founder { get; }

    /// <summary>What is founded.</summary>
    public Entity? Organization { get; }

    /// <inheritdoc/>
    protected override void ListRoles(RoleList roles) => roles.Add(nameof(Founder), Founder).Add(nameof(Organization), Organization);
}
