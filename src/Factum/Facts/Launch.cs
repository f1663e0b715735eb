namespace Factum;

/// <summary>A product, service, programme or rocket that starts.</summary>
public sealed class Launch : Event
{
    /// <summary>A fact of this kind.</summary>
    /// <param name="attestation">Where it is stated, how surely and by whom.</param>
    /// <param name="agent">Who launches.</param>
    /// <param name="product">What is launched.</param>
    /// <param name="time">When.</param>
    /// <param name="duration">How long.</param>
    /// <param name="place">Where.</param>
    public Launch(
        Attestation attestation,
        Entity? agent = null,
        Entity? product = null,
        TimeReference? time = null,
        TimeReference? duration = null,
        Entity? place = null)
        : base(attestation, time, duration, place)
    {
        Agent = agent;
        Product = product;
    }

    /// <summary>Who launches.</summary>
    public Entity? Agent { get; }

    /// <summary>What is launched.</summary>
    public Entity? Product { get; }

    /// <inheritdoc/>
    protected override void ListRoles(RoleList roles) => roles.Add(nameof(Agent), Agent).Add(nameof(Product), Product);
}
