namespace Factum;

/// <summary>Something bought: a company, a stake, an object, a player's transfer.</summary>
public sealed class Acquisition : Event
{
    /// <summary>A fact of this kind.</summary>
    /// <param name="attestation">Where it is stated, how surely and by whom.</param>
    /// <param name="acquirer">Who buys.</param>
    /// <param name="target">What is bought.</param>
    /// <param name="seller">Who sells.</param>
    /// <param name="amount">For how much.</param>
    /// <param name="time">When.</param>
    /// <param name="duration">How long.</param>
    /// <param name="place">Where.</param>
    public Acquisition(
        Attestation attestation,
        Entity? acquirer = null,
        Entity? target = null,
        Entity? seller = null,
        Amount? amount = null,
        TimeReference? time = null,
        TimeReference? duration = null,
        Entity? place = null)
        : base(attestation, time, duration, place)
    {
        Acquirer = acquirer;
        Target = target;
        Seller = seller;
        Amount = amount;
    }

    /// <summary>Who buys.</summary>
    public Entity? Acquirer { get; }

    /// <summary>What is bought.</summary>
    public Entity? Target { get; }

    /// <summary>Who sells.</summary>
    public Entity? Seller { get; }

    /// <summary>For how much.</summary>
    public Amount? Amount { get; }

    /// <inheritdoc/>
    protected override void ListRoles(RoleList roles) => roles.Add(nameof(Acquirer), Acquirer).Add(nameof(Target), Target).Add(nameof(Seller), Seller).Add(nameof(Amount), Amount);
}
