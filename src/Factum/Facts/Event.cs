namespace Factum;

/// <summary>A fact that happens: it may have a time, a length and a place.</summary>
public abstract class Event : Fact
{
    /// <summary>An event.</summary>
    /// <param name="attestation">Where it is stated, how surely and by whom.</param>
    /// <param name="time">When.</param>
    /// <param name="duration">How long.</param>
    /// <param name="place">Where.</param>
    protected Event(Attestation attestation, TimeReference? time = null, TimeReference? duration = null, Entity? place = null)
        : base(attestation)
    {
        Time = time;
        Duration = duration;
        Place = place;
    }

    /// <summary>When.</summary>
    public TimeReference? Time { get; }

    /// <summary>How long.</summary>
    public TimeReference? Duration { get; }

    /// <summary>Where: a phrase where nothing named fills the role.</summary>
    public Entity? Place { get; }

    private protected sealed override void ListCommonRoles(RoleList roles) => roles.Add(nameof(Time), Time).Add(nameof(Duration), Duration).Add(nameof(Place), Place);
}
