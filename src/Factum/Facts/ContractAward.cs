namespace Factum;

/// <summary>A contract given to a supplier.</summary>
public sealed class ContractAward : Event
{
    /// <summary>A fact of this kind.</summary>
    /// <param name="attestation">Where it is stated, how surely and by whom.</param>
    /// <param name="client">Who gives the contract.</param>
    /// <param name="supplier">Who wins it.</param>
    /// <param name="amount">How much it is worth.</param>
    /// <param name="subject">What it is for.</param>
    /// <param name="time">When.</param>
    /// <param name="duration">How long.</param>
    /// <param name="place">Where.</param>
    public ContractAward(
        Attestation attestation,
        Entity? client = null,
        Entity? supplier = null,
        Amount? amount = null,
        Entity? subject = null,
        TimeReference? time = null,
        TimeReference? duration = null,
        Entity? place = null)
        : base(attestation, time, duration, place)
    {
        Client = client;
        Supplier = supplier;
        Amount = amount;
        Subject = subject;
    }

    /// <summary>Who gives the contract.</summary>
    public Entity? Client { get; }

    /// <summary>Who wins it.</summary>
    public Entity? Supplier { get; }

    /// <summary>How much it is worth.</summary>
    public Amount? Amount { get; }

    /// <summary>What it is for: a phrase where nothing named fills the role.</summary>
    public Entity? Subject { get; }

    /// <inheritdoc/>
    protected override void ListRoles(RoleList roles) => roles.Add(nameof(Client), Client).Add(nameof(Supplier), Supplier).Add(nameof(Amount), Amount).Add(nameof(Subject), Subject);
}
