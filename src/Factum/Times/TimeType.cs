namespace Factum;

/// <summary>The TIMEX3 types of time expression.</summary>
public enum TimeType
{
    /// <summary>A calendar time of a day or longer: "le 14 juillet", "in 2024".</summary>
    Date,

    /// <summary>A time of the day: "at noon", "mercredi soir".</summary>
    Time,

    /// <summary>A length of time: "plus d'une heure".</summary>
    Duration,

    /// <summary>A recurrence: "par an", "every Monday".</summary>
    Set,
}
