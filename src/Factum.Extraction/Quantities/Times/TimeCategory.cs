namespace Factum.Extraction.Quantities.Times;

/// <summary>What a rule yields, and the name by which the patterns of other rules call it: <c>@day</c>.</summary>
internal enum TimeCategory : byte
{
    /// <summary>A day or a longer time of the calendar that stands by itself: "14 juillet", "mars 2024".</summary>
    Date,

    /// <summary>A time on the clock or a part of the day.</summary>
    Clock,

    /// <summary>A length.</summary>
    Length,

    /// <summary>A date and a time of day together.</summary>
    Moment,

    /// <summary>A recurrence.</summary>
    Set,

    /// <summary>A range.</summary>
    Range,

    /// <summary>A bound's words before a time: "plus de".</summary>
    Bound,

    /// <summary>A bound's words after a time: "or so".</summary>
    BoundAfter,

    /// <summary>A holiday's name, which a rule of dates must take up.</summary>
    Holiday,

    /// <summary>Text that looks like a time and is none: "à l'heure actuelle".</summary>
    Nothing,
}
