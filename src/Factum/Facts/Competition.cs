using System.Collections.Generic;

namespace Factum;

/// <summary>Rivals for the same thing; a match.</summary>
public sealed class Competition : Event
{
    /// <summary>A fact of this kind.</summary>
    /// <param name="attestation">Where it is stated, how surely and by whom.</param>
    /// <param name="competitors">Who competes.</param>
    /// <param name="over">For what.</param>
    /// <param name="time">When.</param>
    /// <param name="duration">How long.</param>
    /// <param name="place">Where.</param>
    public Competition(
        Attestation attestation,
        IReadOnlyList<Entity>? competitors = null,
        Entity? over = null,
        TimeReference? time = null,
        TimeReference? duration = null,
        Entity? place = null)
        : base(attestation, time, duration, place)
    {
        Competitors = competitors ?? [];
        Over = over;
    }

    /// <summary>Who competes, in the order of the text.</summary>
    public IReadOnlyList<Entity> Competitors { get; }

    /// <summary>The first of <see cref="Competitors"/>: who competes, where one is the rule.</summary>
    public Entity? Competitor => Competitors.Count == 0 ? null : Competitors[0];

    /// <summary>For what: a phrase where nothing named fills the role.</summary>
    public Entity? Over { get; }

    /// <inheritdoc/>
    protected override void ListRoles(RoleList roles) => roles.Add(nameof(Competitor), Competitors).Add(nameof(Over), Over);
}
