namespace Factum;

/// <summary>Somebody who says that something is not so.</summary>
public sealed class Denial : Event
{
    /// <summary>A fact of this kind.</summary>
    /// <param name="attestation">Where it is stated, how surely and by whom.</param>
    /// <param name="denier">Who denies.</param>
    /// <param name="time">When.</param>
    /// <param name="duration">How long.</param>
    /// <param name="place">Where.</param>
    public Denial(
        Attestation attestation,
        Entity? denier = null,
        TimeReference? time = null,
        TimeReference? duration = null,
        Entity? place = null)
        : base(attestation, time, duration, place)
    {
        Denier = denier;
    }

    /// <summary>Who denies.</summary>
    public Entity? Denier { get; }

    /// <inheritdoc/>
    protected override void ListRoles(RoleList roles) => roles.Add(nameof(Denier), Denier);
}
