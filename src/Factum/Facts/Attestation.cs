using System;
using System.Collections.Generic;

namespace Factum;

/// <summary>Where documents state a fact, as so or not so, how surely, and on whose word.</summary>
public sealed class Attestation
{
    private readonly Func<IReadOnlyList<Fact>>? findContradictions;
    private IReadOnlyList<Fact>? contradictions;

    /// <summary>How documents state a fact.</summary>
    /// <param name="evidence">Where it is stated, first mention first: one place at the least.</param>
    /// <param name="certainty">In whose voice, and how surely, at its surest.</param>
    /// <param name="polarity">Whether it is stated as so.</param>
    /// <param name="source">Who says so, where the text names it.</param>
    /// <param name="contradictions">Finds the facts that cannot be so if this one is; asked when they are first looked at.</param>
    /// <exception cref="ArgumentException">There is no evidence.</exception>
    public Attestation(
        IReadOnlyList<Evidence> evidence,
        Certainty certainty = Certainty.Asserted,
        Polarity polarity = Polarity.Affirmed,
        Entity? source = null,
        Func<IReadOnlyList<Fact>>? contradictions = null)
    {
        if (evidence is null) throw new ArgumentNullException(nameof(evidence));
        if (evidence.Count == 0) throw new ArgumentException("A fact is stated somewhere.", nameof(evidence));
        Evidence = evidence;
        Certainty = certainty;
        Polarity = polarity;
        Source = source;
        findContradictions = contradictions;
    }

    /// <summary>How a document states a fact, in one place.</summary>
    /// <param name="evidence">Where it is stated.</param>
    /// <param name="certainty">In whose voice, and how surely.</param>
    /// <param name="polarity">Whether it is stated as so.</param>
    /// <param name="source">Who says so, where the text names it.</param>
    /// <param name="contradictions">Finds the facts that cannot be so if this one is; asked when they are first looked at.</param>
    public Attestation(
        Evidence evidence,
        Certainty certainty = Certainty.Asserted,
        Polarity polarity = Polarity.Affirmed,
        Entity? source = null,
        Func<IReadOnlyList<Fact>>? contradictions = null)
        : this([evidence ?? throw new ArgumentNullException(nameof(evidence))], certainty, polarity, source, contradictions)
    {
    }

    /// <summary>Where it is stated, first mention first; never empty.</summary>
    public IReadOnlyList<Evidence> Evidence { get; }

    /// <summary>In whose voice, and how surely, at its surest.</summary>
    public Certainty Certainty { get; }

    /// <summary>Whether it is stated as so.</summary>
    public Polarity Polarity { get; }

    /// <summary>Who says so, where the text names it.</summary>
    public Entity? Source { get; }

    /// <summary>The facts that cannot be so if this one is.</summary>
    public IReadOnlyList<Fact> Contradictions => contradictions ??= findContradictions?.Invoke() ?? [];
}
