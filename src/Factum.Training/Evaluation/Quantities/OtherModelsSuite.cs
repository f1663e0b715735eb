using System;
using Factum.Extraction.Languages;

namespace Factum.Training.Evaluation.Quantities;

/// <summary>Recognizers-Text's models of what is no quantity: counted as out of scope, each with its reason.</summary>
internal sealed class OtherModelsSuite : IQuantitySuite
{
    /// <inheritdoc/>
    public string Conventions => "Yes and no, addresses, telephone numbers, tags and time zones are no quantities: their rows are counted as out of scope.";

    /// <inheritdoc/>
    public bool Covers(string source, string dimension) =>
        source == "recognizers" && (dimension is "choice_boolean" or "timezone" or "timex_resolver" || dimension.StartsWith("sequence_", StringComparison.Ordinal));

    /// <inheritdoc/>
    public QuantityVerdict Judge(QuantityRow row, string dimension, LanguagePack language) => QuantityVerdict.OutOfScope(dimension switch
    {
        "choice_boolean" => "yes and no",
        "timezone" => "time zones by themselves",
        "timex_resolver" => "a resolver of TIMEX values without text",
        _ => "addresses, telephone numbers and tags",
    });
}
