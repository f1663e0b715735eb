using System;
using System.Collections.Generic;
using System.Threading;
using Factum.Extraction.Grammar;
using Factum.Extraction.Text;

namespace Factum.Extraction.Quantities.Times;

/// <summary>The times of a text: found, anchored and written as TIMEX3.</summary>
internal static class TimeExpressions
{
    /// <summary>Reads and anchors the times of running text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="grammar">The language.</param>
    /// <param name="sentences">The text's grammar, which tells the tense; without it the words alone do.</param>
    /// <param name="now">Publication date.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static EquatableArray<TimeExpression> Read(string text, TimeGrammar grammar, IReadOnlyList<Sentence> sentences, DateTime? now, CancellationToken cancellation)
    {
        return TimeReader.Read(text, grammar, false, cancellation) is { } candidates ? Anchor(text, candidates, grammar, sentences, now, cancellation) : [];
    }

    /// <summary>Anchors the times that were found in a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="candidates">The times.</param>
    /// <param name="grammar">The language.</param>
    /// <param name="sentences">The text's grammar, which tells the tense; without it the words alone do.</param>
    /// <param name="now">Publication date.</param>
    /// <param name="cancellation">Stops the anchoring.</param>
    public static EquatableArray<TimeExpression> Anchor(string text, BlockList<TimeCandidate> candidates, TimeGrammar grammar, IReadOnlyList<Sentence> sentences, DateTime? now, CancellationToken cancellation)
    {
        TimeAnchor anchor = new(now);
        ClauseGrammar clauses = new(sentences, grammar.ClauseWords);
        TimeExpression[] times = new TimeExpression[candidates.Count];
        for (int i = 0; i < times.Length; i++)
        {
            ref readonly TimeCandidate candidate = ref candidates[i];
            cancellation.ThrowIfCancellationRequested();
            Tense tense = now is null ? Tense.Open : TenseOf(text, candidate, grammar, clauses);
            Temporal value = anchor.Next(candidate.Value, tense, candidate.Start, candidate.End);
            times[i] = Write(candidate, value);
        }

        return new EquatableArray<TimeExpression>(times);
    }

    private static Tense TenseOf(string text, in TimeCandidate candidate, TimeGrammar grammar, ClauseGrammar clauses)
    {
        Tense tense = clauses.At(candidate.Start, candidate.End);
        if (tense == Tense.Open) tense = grammar.Clauses.At(text, candidate.Start, candidate.End);
        return tense != Tense.Past && grammar.Clauses.LooksAhead(text, candidate.Start) ? Tense.Future : tense;
    }

    private static TimeExpression Write(in TimeCandidate candidate, Temporal value) =>
        new(new TextRange(candidate.Start, candidate.End), Timex.TypeOf(value), Timex.Format(value), candidate.Bound)
        {
            FullRange = new TextRange(candidate.FullStart, candidate.FullEnd),
            Upper = value is Length { Upper: { } upper } ? Timex.Format(upper) : null,
        };
}
