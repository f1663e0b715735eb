namespace Factum;

/// <summary>A figure that an organisation reports: revenue, profit, loss.</summary>
public sealed class FinancialResult : Event
{
    /// <summary>A fact of this kind.</summary>
    /// <param name="attestation">Where it is stated, how surely and by whom.</param>
    /// <param name="organization">Whose.</param>
    /// <param name="measure">What is measured.</param>
    /// <param name="amount">How much.</param>
    /// <param name="period">Over what time.</param>
    /// <param name="time">When.</param>
    /// <param name="duration">How long.</param>
    /// <param name="place">Where.</param>
    public FinancialResult(
        Attestation attestation,
        Entity? organization = null,
        string? measure = null,
        Amount? amount = null,
        TimeReference? period = null,
        TimeReference? time = null,
        TimeReference? duration = null,
        Entity? place = null)
        : base(attestation, time, duration, place)
    {
        Organization = organization;
        Measure = measure;
        Amount = amount;
        Period = period;
    }

    /// <summary>Whose.</summary>
    public Entity? Organization { get; }

    /// <summary>What is measured, as written.</summary>
    public string? Measure { get; }

    /// <summary>How much.</summary>
    public Amount? Amount { get; }

    /// <summary>Over what time.</summary>
    public TimeReference? Period { get; }

    /// <inheritdoc/>
    protected override void ListRoles(RoleList roles) => roles.Add(nameof(Organization), Organization).Add(nameof(Measure), Measure).Add(nameof(Amount), Amount).Add(nameof(Period), Period);
}
