namespace Factum;

/// <summary>Something said or written.</summary>
public sealed class Statement : Event
{
    /// <summary>A fact of this kind.</summary>
    /// <param name="attestation">Where it is stated, how surely and by whom.</param>
    /// <param name="speaker">Who says it.</param>
    /// <param name="audience">To whom.</param>
    /// <param name="quote">The words in quotation marks.</param>
    /// <param name="time">When.</param>
    /// <param name="duration">How long.</param>
    /// <param name="place">Where.</param>
    public Statement(
        Attestation attestation,
        Entity? speaker = null,
        Entity? audience = null,
        string? quote = null,
        TimeReference? time = null,
        TimeReference? duration = null,
        Entity? place = null)
        : base(attestation, time, duration, place)
    {
        Speaker = speaker;
        Audience = audience;
        Quote = quote;
    }

    /// <summary>Who says it.</summary>
    public Entity? Speaker { get; }

    /// <summary>To whom.</summary>
    public Entity? Audience { get; }

    /// <summary>The words in quotation marks, as written.</summary>
    public string? Quote { get; }

    /// <inheritdoc/>
    protected override void ListRoles(RoleList roles) => roles.Add(nameof(Speaker), Speaker).Add(nameof(Audience), Audience).Add(nameof(Quote), Quote);
}
