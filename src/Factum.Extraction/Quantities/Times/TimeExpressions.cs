using System;
using System.Collections.Generic;
using System.Threading;
using Factum.Extraction.Text;

namespace Factum.Extraction.Quantities.Times;

/// <summary>The times of a text: found, anchored and written as TIMEX3.</summary>
internal static class TimeExpressions
{
    /// <summary>Reads and anchors the times of running text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="grammar">The language.</param>
    /// <param name="now">Publication date.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static EquatableArray<TimeExpression> Read(string text, TimeGrammar grammar, DateTime? now, CancellationToken cancellation)
    {
        List<TimeCandidate>? candidates = TimeReader.Read(text, grammar, false, cancellation);
        if (candidates is null) return [];
        TimeAnchor anchor = new(now);
        List<TimeExpression> times = new(candidates.Count);
        foreach (TimeCandidate candidate in candidates)
        {
            cancellation.ThrowIfCancellationRequested();
            Temporal value = anchor.Next(candidate.Value, grammar.Clauses.At(text, candidate.Start, candidate.End), candidate.Start, candidate.End);
            times.Add(Write(candidate, value));
        }

        return times.ToEquatableArray();
    }

    private static TimeExpression Write(TimeCandidate candidate, Temporal value) =>
        new(new TextRange(candidate.Start, candidate.End), Timex.TypeOf(value), Timex.Format(value), candidate.Bound)
        {
            FullRange = new TextRange(candidate.FullStart, candidate.FullEnd),
            Upper = value is Length { Upper: { } upper } ? Timex.Format(upper) : null,
        };
}
