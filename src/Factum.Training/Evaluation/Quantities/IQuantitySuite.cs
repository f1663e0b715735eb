using Factum.Extraction.Languages;

namespace Factum.Training.Evaluation.Quantities;

/// <summary>Maps one published suite's conventions to ours and judges its rows.</summary>
internal interface IQuantitySuite
{
    /// <summary>Where the suite's conventions differ from ours and how they are mapped, one sentence each.</summary>
    string Conventions { get; }

    /// <summary>Whether the adapter reads a file, by the parts of its name: <c>recognizers.fr.currency.jsonl</c>.</summary>
    bool Covers(string source, string dimension);

    /// <summary>Judges a usable row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="dimension">The third part of the file's name.</param>
    /// <param name="language">The language to read with.</param>
    QuantityVerdict Judge(QuantityRow row, string dimension, LanguagePack language);
}
