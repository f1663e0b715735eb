namespace Factum;

/// <summary>Money paid, lent or promised: a subsidy, a loan, spending, compensation.</summary>
public sealed class Payment : Event
{
    /// <summary>A fact of this kind.</summary>
    /// <param name="attestation">Where it is stated, how surely and by whom.</param>
    /// <param name="payer">Who pays.</param>
    /// <param name="payee">Who is paid.</param>
    /// <param name="amount">How much.</param>
    /// <param name="purpose">What for.</param>
    /// <param name="time">When.</param>
    /// <param name="duration">How long.</param>
    /// <param name="place">Where.</param>
    public Payment(
        Attestation attestation,
        Entity? payer = null,
        Entity? payee = null,
        Amount? amount = null,
        Entity? purpose = null,
        TimeReference? time = null,
        TimeReference? duration = null,
        Entity? place = null)
        : base(attestation, time, duration, place)
    {
        Payer = payer;
        Payee = payee;
        Amount = amount;
        Purpose = purpose;
    }

    /// <summary>Who pays.</summary>
    public Entity? Payer { get; }

    /// <summary>Who is paid.</summary>
    public Entity? Payee { get; }

    /// <summary>How much.</summary>
    public Amount? Amount { get; }

    /// <summary>What for: a phrase where nothing named fills the role.</summary>
    public Entity? Purpose { get; }

    /// <inheritdoc/>
    protected override void ListRoles(RoleList roles) => roles.Add(nameof(Payer), Payer).Add(nameof(Payee), Payee).Add(nameof(Amount), Amount).Add(nameof(Purpose), Purpose);
}
