namespace Factum.Extraction.Facts.Factuality;

/// <summary>Whether something is so, how surely, and who says so.</summary>
/// <remarks>Fields, since each accessor of a property is one more method to compile when a process starts.</remarks>
internal sealed class Standing
{
    /// <summary>Whether it is stated as so.</summary>
    public Polarity Polarity;

    /// <summary>How surely.</summary>
    public Certainty Certainty;

    /// <summary>Who says so.</summary>
    public Filler? Source;

    /// <summary>Whether a verb of speech governs it.</summary>
    public bool IsReported;

    /// <summary>Lowers the certainty: what is open or planned stays so when somebody reports it.</summary>
    public void Limit(Certainty certainty)
    {
        if (Rank(certainty) > Rank(Certainty)) Certainty = certainty;
    }

    /// <summary>Makes it the words of a source; the innermost source stays.</summary>
    public void Report(Filler? source)
    {
        Limit(Certainty.Reported);
        Source ??= source;
        IsReported = true;
    }

    /// <summary>Negates it.</summary>
    public void Deny() => Polarity = Polarity == Polarity.Affirmed ? Polarity.Denied : Polarity.Affirmed;

    private static int Rank(Certainty certainty) => certainty switch
    {
        Certainty.Asserted => 0,
        Certainty.Reported => 1,
        Certainty.Planned => 2,
        _ => 3,
    };
}
