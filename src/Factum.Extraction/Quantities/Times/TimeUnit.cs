namespace Factum.Extraction.Quantities.Times;

/// <summary>Units of time, from the shortest; a granularity is named by the unit that a value is known to.</summary>
internal enum TimeUnit : byte
{
    /// <summary>A second.</summary>
    Second,

    /// <summary>A minute.</summary>
    Minute,

    /// <summary>An hour.</summary>
    Hour,

    /// <summary>A part of a day: the morning, the evening.</summary>
    DayPart,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A working day.</summary>
    BusinessDay,

    /// <summary>Saturday and Sunday.</summary>
    Weekend,

    /// <summary>A week from Monday to Sunday.</summary>
    Week,

    /// <summary>Two weeks.</summary>
    Fortnight,

    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>Three months from January, April, July or October.</summary>
    Quarter,

    /// <summary>A season of the year.</summary>
    Season,

    /// <summary>Six months from January or July.</summary>
    Half,

    /// <summary>A calendar year.</summary>
    Year,

    /// <summary>Ten years.</summary>
    Decade,

    /// <summary>A hundred years.</summary>
    Century,

    /// <summary>A thousand years.</summary>
    Millennium,
}
