namespace Factum.Extraction.Quantities.Times;

/// <summary>Parts of a day, with TIMEX3 codes of their own; the order is that of the day.</summary>
internal enum DayPart : byte
{
    /// <summary>No part: the whole day.</summary>
    None,

    /// <summary>MO.</summary>
    Morning,

    /// <summary>MI: around noon.</summary>
    Midday,

    /// <summary>AF.</summary>
    Afternoon,

    /// <summary>EV.</summary>
    Evening,

    /// <summary>NI.</summary>
    Night,

    /// <summary>DT: by daylight, in working hours.</summary>
    Daytime,
}
