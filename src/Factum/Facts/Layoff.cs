namespace Factum;

/// <summary>Jobs that are cut.</summary>
public sealed class Layoff : Event
{
    /// <summary>A fact of this kind.</summary>
    /// <param name="attestation">Where it is stated, how surely and by whom.</param>
    /// <param name="organization">Where.</param>
    /// <param name="count">How many, as written.</param>
    /// <param name="time">When.</param>
    /// <param name="duration">How long.</param>
    /// <param name="place">Where.</param>
    public Layoff(
        Attestation attestation,
        Entity? organization = null,
        string? count = null,
        TimeReference? time = null,
        TimeReference? duration = null,
        Entity? place = null)
        : base(attestation, time, duration, place)
    {
        Organization = organization;
        Count = count;
    }

    /// <summary>Where.</summary>
    public Entity? Organization { get; }

    /// <summary>How many, as written.</summary>
    public string? Count { get; }

    /// <inheritdoc/>
    protected override void ListRoles(RoleList roles) => roles.Add(nameof(Organization), Organization).Add(nameof(Count), Count);
}
