namespace Factum;

/// <summary>The price, value or budget of a thing.</summary>
public sealed class Cost : Relation
{
    /// <summary>A fact of this kind.</summary>
    /// <param name="attestation">Where it is stated, how surely and by whom.</param>
    /// <param name="item">What costs.</param>
    /// <param name="amount">How much.</param>
    public Cost(
        Attestation attestation,
        Entity? item = null,
        Amount? amount = null)
        : base(attestation)
    {
        Item = item;
        Amount = amount;
    }

    /// <summary>What costs.</summary>
    public Entity? Item { get; }

    /// <summary>How much.</summary>
    public Amount? Amount { get; }

    /// <inheritdoc/>
    protected override void ListRoles(RoleList roles) => roles.Add(nameof(Item), Item).Add(nameof(Amount), Amount);
}
