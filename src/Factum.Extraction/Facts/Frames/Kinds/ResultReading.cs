using System;
using Factum.Extraction.Text;

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

    /// <inheritdoc/>
    /// <remarks>"Un bénéfice de 21 millions pour un chiffre d'affaires de 640 millions": the second sum is the second figure's.</remarks>
    public override void Trim(FrameMatch match)
    {
        base.Trim(match);
        if (match.Companions.Count == 0 || match.Alone("Measure") is not { Kind: FillerKind.Text } measure) return;
        int start = int.MaxValue, end = 0;
        foreach (int companion in match.Companions)
        {
            start = Math.Min(start, match.Sentence[companion].Start);
            end = Math.Max(end, match.Sentence[companion].End);
        }

        if (start >= measure.Range.End) match.Replace("Measure", match.Fillers.Text(new TextRange(start, end)));
    }
}
