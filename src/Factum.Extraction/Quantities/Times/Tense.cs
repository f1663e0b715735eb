namespace Factum.Extraction.Quantities.Times;

/// <summary>When the clause around a time is said to happen.</summary>
internal enum Tense : byte
{
    /// <summary>Not told.</summary>
    Open,

    /// <summary>Before now.</summary>
    Past,

    /// <summary>After now.</summary>
    Future,

    /// <summary>Told in the present, which with a coming day means the future ("she faces the champion on Tuesday").</summary>
    Present,
}
