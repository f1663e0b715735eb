using System.Collections.Generic;

namespace Factum;

/// <summary>Candidates looked at for a purpose.</summary>
public sealed class Evaluation : Event
{
    /// <summary>A fact of this kind.</summary>
    /// <param name="attestation">Where it is stated, how surely and by whom.</param>
    /// <param name="evaluator">Who evaluates.</param>
    /// <param name="candidates">Who or what is evaluated.</param>
    /// <param name="purpose">What for.</param>
    /// <param name="time">When.</param>
    /// <param name="duration">How long.</param>
    /// <param name="place">Where.</param>
    public Evaluation(
        Attestation attestation,
        Entity? evaluator = null,
        IReadOnlyList<Entity>? candidates = null,
        Entity? purpose = null,
        TimeReference? time = null,
        TimeReference? duration = null,
        Entity? place = null)
        : base(attestation, time, duration, place)
    {
        Evaluator = evaluator;
        Candidates = candidates ?? [];
        Purpose = purpose;
    }

    /// <summary>Who evaluates.</summary>
    public Entity? Evaluator { get; }

    /// <summary>Who or what is evaluated, in the order of the text.</summary>
    public IReadOnlyList<Entity> Candidates { get; }

    /// <summary>The first of <see cref="Candidates"/>: who or what is evaluated, where one is the rule.</summary>
    public Entity? Candidate => Candidates.Count == 0 ? null : Candidates[0];

    /// <summary>What for: a phrase where nothing named fills the role.</summary>
    public Entity? Purpose { get; }

    /// <inheritdoc/>
    protected override void ListRoles(RoleList roles) => roles.Add(nameof(Evaluator), Evaluator).Add(nameof(Candidate), Candidates).Add(nameof(Purpose), Purpose);
}
