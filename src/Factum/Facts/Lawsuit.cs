namespace Factum;

/// <summary>A case brought to court.</summary>
public sealed class Lawsuit : Event
{
    /// <summary>A fact of this kind.</summary>
    /// <param name="attestation">Where it is stated, how surely and by whom.</param>
    /// <param name="plaintiff">Who sues.</param>
    /// <param name="defendant">Who is sued.</param>
    /// <param name="amount">How much is asked for.</param>
    /// <param name="time">When.</param>
    /// <param name="duration">How long.</param>
    /// <param name="place">Where.</param>
    public Lawsuit(
        Attestation attestation,
        Entity? plaintiff = null,
        Entity? defendant = null,
        Amount? amount = null,
        TimeReference? time = null,
        TimeReference? duration = null,
        Entity? place = null)
        : base(attestation, time, duration, place)
    {
        Plaintiff = plaintiff;
        Defendant = defendant;
        Amount = amount;
    }

    /// <summary>Who sues.</summary>
    public Entity? Plaintiff { get; }

    /// <summary>Who is sued.</summary>
    public Entity? Defendant { get; }

    /// <summary>How much is asked for.</summary>
    public Amount? Amount { get; }

    /// <inheritdoc/>
    protected override void ListRoles(RoleList roles) => roles.Add(nameof(Plaintiff), Plaintiff).Add(nameof(Defendant), Defendant).Add(nameof(Amount), Amount);
}
