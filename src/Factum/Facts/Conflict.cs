using System.Collections.Generic;

namespace Factum;

/// <summary>A dispute, a feud or a split.</summary>
public sealed class Conflict : Event
{
    /// <summary>A fact of this kind.</summary>
    /// <param name="attestation">Where it is stated, how surely and by whom.</param>
    /// <param name="parties">Who is in it.</param>
    /// <param name="time">When.</param>
    /// <param name="duration">How long.</param>
    /// <param name="place">Where.</param>
    public Conflict(
        Attestation attestation,
        IReadOnlyList<Entity>? parties = null,
        TimeReference? time = null,
        TimeReference? duration = null,
        Entity? place = null)
        : base(attestation, time, duration, place)
    {
        Parties = parties ?? [];
    }

    /// <summary>Who is in it, in the order of the text.</summary>
    public IReadOnlyList<Entity> Parties { get; }

    /// <summary>The first of <see cref="Parties"/>: who is in it, where one is the rule.</summary>
    public Entity? Party => Parties.Count == 0 ? null : Parties[0];

    /// <inheritdoc/>
    protected override void ListRoles(RoleList roles) => roles.Add(nameof(Party), Parties);
}
