namespace Factum.Extraction.Facts.Frames.Kinds;

/// <summary>A firm's figures, which are set against others.</summary>
internal sealed class ResultReading : FigureReading
{
    /// <inheritdoc/>
    /// <remarks>"Earned $12m, against a loss of $3m": what it is set against is another result.</remarks>
    public override bool IsForeign(FrameMatch match, int trigger, int companion) => companion > trigger && match.Grammar.Comparing.Contains(match.Clauses.CaseName(companion));

    /// <inheritdoc/>
    public override string? Settle(FrameMatch match)
    {
        if (match.Candidate.Unit.Topic is string measured && match.Alone(measured) is Filler owner && !match.IsDetermined(owner)) match.Remove(measured);
        return null;
    }
}
