using System.Collections.Generic;

namespace Factum;

/// <summary>Parties who talk to reach an agreement.</summary>
public sealed class Negotiation : Event
{
    /// <summary>A fact of this kind.</summary>
    /// <param name="attestation">Where it is stated, how surely and by whom.</param>
    /// <param name="parties">Who takes part.</param>
    /// <param name="topic">About what.</param>
    /// <param name="time">When.</param>
    /// <param name="duration">How long.</param>
    /// <param name="place">Where.</param>
    public Negotiation(
        Attestation attestation,
        IReadOnlyList<Entity>? parties = null,
        Entity? topic = null,
        TimeReference? time = null,
        TimeReference? duration = null,
        Entity? place = null)
        : base(attestation, time, duration, place)
    {
        Parties = parties ?? [];
        Topic = topic;
    }

    /// <summary>Who takes part, in the order of the text.</summary>
    public IReadOnlyList<Entity> Parties { get; }

    /// <summary>The first of <see cref="Parties"/>: who takes part, where one is the rule.</summary>
    public Entity? Party => Parties.Count == 0 ? null : Parties[0];

    /// <summary>About what: a phrase where nothing named fills the role.</summary>
    public Entity? Topic { get; }

    /// <inheritdoc/>
    protected override void ListRoles(RoleList roles) => roles.Add(nameof(Party), Parties).Add(nameof(Topic), Topic);
}
