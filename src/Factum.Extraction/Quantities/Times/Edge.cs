namespace Factum.Extraction.Quantities.Times;

/// <summary>Which part of a period is meant: it keeps the period's value, as in TIMEX3.</summary>
internal enum Edge : byte
{
    /// <summary>The whole.</summary>
    None,

    /// <summary>TIMEX3 START: "début 2024".</summary>
    Start,

    /// <summary>TIMEX3 MID: "mi-juin".</summary>
    Middle,

    /// <summary>TIMEX3 END: "fin décembre".</summary>
    End,
}
