namespace Factum;

/// <summary>Something said against somebody or something.</summary>
public sealed class Criticism : Event
{
    /// <summary>A fact of this kind.</summary>
    /// <param name="attestation">Where it is stated, how surely and by whom.</param>
    /// <param name="speaker">Who criticises.</param>
    /// <param name="target">Who or what is criticised.</param>
    /// <param name="quote">The words in quotation marks.</param>
    /// <param name="time">When.</param>
    /// <param name="duration">How long.</param>
    /// <param name="place">Where.</param>
    public Criticism(
        Attestation attestation,
        Entity? speaker = null,
        Entity? target = null,
        string? quote = null,
        TimeReference? time = null,
        TimeReference? duration = null,
        Entity? place = null)
        : base(attestation, time, duration, place)
    {
        Speaker = speaker;
        Target = target;
        Quote = quote;
    }

    /// <summary>Who criticises.</summary>
    public Entity? Speaker { get; }

    /// <summary>Who or what is criticised.</summary>
    public Entity? Target { get; }

    /// <summary>The words in quotation marks, as written.</summary>
    public string? Quote { get; }

    /// <inheritdoc/>
    protected override void ListRoles(RoleList roles) => roles.Add(nameof(Speaker), Speaker).Add(nameof(Target), Target).Add(nameof(Quote), Quote);
}
