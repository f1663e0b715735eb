namespace Factum.Extraction.Quantities.Times;

/// <summary>A time on the clock.</summary>
/// <param name="Hour">0 to 24.</param>
/// <param name="Minute">0 to 59; -1 when only the hour is said.</param>
/// <param name="Second">0 to 59; -1 when it is not said.</param>
internal readonly record struct ClockTime(int Hour, int Minute = -1, int Second = -1)
{
    /// <summary>Whether the text leaves morning or afternoon open ("at 7").</summary>
    public bool Ambiguous { get; init; }

    /// <summary>The time moved to a part of the day: 7 in the evening is 19.</summary>
    public ClockTime In(DayPart part) => part switch
    {
        DayPart.Afternoon or DayPart.Evening when Hour is > 0 and < 12 => this with { Hour = Hour + 12, Ambiguous = false },
        DayPart.Night when Hour is >= 6 and < 12 => this with { Hour = Hour + 12, Ambiguous = false },
        DayPart.Night when Hour is 12 => this with { Hour = 0, Ambiguous = false },
        DayPart.Morning when Hour is 12 => this with { Hour = 0, Ambiguous = false },
        _ => this with { Ambiguous = false },
    };
}
