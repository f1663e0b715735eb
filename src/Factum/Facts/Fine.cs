namespace Factum;

/// <summary>A penalty in money.</summary>
public sealed class Fine : Event
{
    /// <summary>A fact of this kind.</summary>
    /// <param name="attestation">Where it is stated, how surely and by whom.</param>
    /// <param name="authority">Who imposes it.</param>
    /// <param name="offender">Who has to pay.</param>
    /// <param name="amount">How much.</param>
    /// <param name="time">When.</param>
    /// <param name="duration">How long.</param>
    /// <param name="place">Where.</param>
    public Fine(
        Attestation attestation,
        Entity? authority = null,
        Entity? offender = null,
        Amount? amount = null,
        TimeReference? time = null,
        TimeReference? duration = null,
        Entity? place = null)
        : base(attestation, time, duration, place)
    {
        Authority = authority;
        Offender = offender;
        Amount = amount;
    }

    /// <summary>Who imposes it.</summary>
    public Entity? Authority { get; }

    /// <summary>Who has to pay.</summary>
    public Entity? Offender { get; }

    /// <summary>How much.</summary>
    public Amount? Amount { get; }

    /// <inheritdoc/>
    protected override void ListRoles(RoleList roles) => roles.Add(nameof(Authority), Authority).Add(nameof(Offender), Offender).Add(nameof(Amount), Amount);
}
