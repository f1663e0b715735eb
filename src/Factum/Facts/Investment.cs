using System.Collections.Generic;

namespace Factum;

/// <summary>Money put into a company or project; a funding round too.</summary>
public sealed class Investment : Event
{
    /// <summary>A fact of this kind.</summary>
    /// <param name="attestation">Where it is stated, how surely and by whom.</param>
    /// <param name="investors">Who invests.</param>
    /// <param name="recipient">Who or what receives.</param>
    /// <param name="amount">How much.</param>
    /// <param name="time">When.</param>
    /// <param name="duration">How long.</param>
    /// <param name="place">Where.</param>
    public Investment(
        Attestation attestation,
        IReadOnlyList<Entity>? investors = null,
        Entity? recipient = null,
        Amount? amount = null,
        TimeReference? time = null,
        TimeReference? duration = null,
        Entity? place = null)
        : base(attestation, time, duration, place)
    {
        Investors = investors ?? [];
        Recipient = recipient;
        Amount = amount;
    }

    /// <summary>Who invests, in the order of the text.</summary>
    public IReadOnlyList<Entity> Investors { get; }

    /// <summary>The first of <see cref="Investors"/>: who invests, where one is the rule.</summary>
    public Entity? Investor => Investors.Count == 0 ? null : Investors[0];

    /// <summary>Who or what receives.</summary>
    public Entity? Recipient { get; }

    /// <summary>How much.</summary>
    public Amount? Amount { get; }

    /// <inheritdoc/>
    protected override void ListRoles(RoleList roles) => roles.Add(nameof(Investor), Investors).Add(nameof(Recipient), Recipient).Add(nameof(Amount), Amount);
}
