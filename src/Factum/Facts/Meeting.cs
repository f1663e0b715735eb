using System.Collections.Generic;

namespace Factum;

/// <summary>People or parties who meet or talk.</summary>
public sealed class Meeting : Event
{
    /// <summary>A fact of this kind.</summary>
    /// <param name="attestation">Where it is stated, how surely and by whom.</param>
    /// <param name="participants">Who takes part.</param>
    /// <param name="time">When.</param>
    /// <param name="duration">How long.</param>
    /// <param name="place">Where.</param>
    public Meeting(
        Attestation attestation,
        IReadOnlyList<Entity>? participants = null,
        TimeReference? time = null,
        TimeReference? duration = null,
        Entity? place = null)
        : base(attestation, time, duration, place)
    {
        Participants = participants ?? [];
    }

    /// <summary>Who takes part, in the order of the text.</summary>
    public IReadOnlyList<Entity> Participants { get; }

    /// <summary>The first of <see cref="Participants"/>: who takes part, where one is the rule.</summary>
    public Entity? Participant => Participants.Count == 0 ? null : Participants[0];

    /// <inheritdoc/>
    protected override void ListRoles(RoleList roles) => roles.Add(nameof(Participant), Participants);
}
