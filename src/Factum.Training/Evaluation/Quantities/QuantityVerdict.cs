namespace Factum.Training.Evaluation.Quantities;

/// <summary>How a row went.</summary>
internal enum QuantityOutcome
{
    /// <summary>Everything expected was read, and nothing else.</summary>
    Passed,

    /// <summary>Something was missed, wrong or too much.</summary>
    Failed,

    /// <summary>The row asks for what Factum does not mean to read.</summary>
    OutOfScope,
}

/// <summary>The judgement of one row.</summary>
/// <param name="Outcome">How it went.</param>
/// <param name="Detail">What was read instead; out of scope, the reason, the same words for rows of one reason.</param>
internal readonly record struct QuantityVerdict(QuantityOutcome Outcome, string Detail)
{
    /// <summary>The row passed.</summary>
    public static QuantityVerdict Passed { get; } = new(QuantityOutcome.Passed, "");

    /// <summary>The row failed.</summary>
    public static QuantityVerdict Failed(string read) => new(QuantityOutcome.Failed, read);

    /// <summary>The row is not meant to pass.</summary>
    public static QuantityVerdict OutOfScope(string reason) => new(QuantityOutcome.OutOfScope, reason);
}
