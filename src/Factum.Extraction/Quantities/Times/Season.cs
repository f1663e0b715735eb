namespace Factum.Extraction.Quantities.Times;

/// <summary>Seasons of the northern year.</summary>
internal enum Season : byte
{
    /// <summary>No season.</summary>
    None,

    /// <summary>SP: March to May.</summary>
    Spring,

    /// <summary>SU: June to August.</summary>
    Summer,

    /// <summary>FA: September to November.</summary>
    Autumn,

    /// <summary>WI: December to February, of the year that it starts in unless the text says January.</summary>
    Winter,
}
