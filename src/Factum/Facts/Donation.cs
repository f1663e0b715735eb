using System.Collections.Generic;

namespace Factum;

/// <summary>Money or another thing of value given without return.</summary>
public sealed class Donation : Event
{
    /// <summary>A fact of this kind.</summary>
    /// <param name="attestation">Where it is stated, how surely and by whom.</param>
    /// <param name="donors">Who gives.</param>
    /// <param name="recipient">Who or what receives.</param>
    /// <param name="amount">How much.</param>
    /// <param name="intermediary">Who gives it on the donor's behalf, or through whom.</param>
    /// <param name="time">When.</param>
    /// <param name="duration">How long.</param>
    /// <param name="place">Where.</param>
    public Donation(
        Attestation attestation,
        IReadOnlyList<Entity>? donors = null,
        Entity? recipient = null,
        Amount? amount = null,
        Entity? intermediary = null,
        TimeReference? time = null,
        TimeReference? duration = null,
        Entity? place = null)
        : base(attestation, time, duration, place)
    {
        Donors = donors ?? [];
        Recipient = recipient;
        Amount = amount;
        Intermediary = intermediary;
    }

    /// <summary>Who gives, in the order of the text.</summary>
    public IReadOnlyList<Entity> Donors { get; }

    /// <summary>The first of <see cref="Donors"/>: who gives, where one is the rule.</summary>
    public Entity? Donor => Donors.Count == 0 ? null : Donors[0];

    /// <summary>Who or what receives.</summary>
    public Entity? Recipient { get; }

    /// <summary>How much.</summary>
    public Amount? Amount { get; }

    /// <summary>Who gives it on the donor's behalf, or through whom.</summary>
    public Entity? Intermediary { get; }

    /// <inheritdoc/>
    protected override void ListRoles(RoleList roles) => roles.Add(nameof(Donor), Donors).Add(nameof(Recipient), Recipient).Add(nameof(Amount), Amount).Add(nameof(Intermediary), Intermediary);
}
