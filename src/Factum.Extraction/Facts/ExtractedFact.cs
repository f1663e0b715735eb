using Factum.Extraction.Text;

namespace Factum.Extraction.Facts;

/// <summary>What fills a role.</summary>
public enum FillerKind
{
    /// <summary>An entity, by its index.</summary>
    Entity,

    /// <summary>A sum of money, by its index.</summary>
    Amount,

    /// <summary>A time or duration, by its index.</summary>
    Time,

    /// <summary>Words of the text: a quote, or a phrase where nothing named fills the role.</summary>
    Text,
}

/// <summary>The filler of a role.</summary>
/// <param name="Kind">What fills it.</param>
/// <param name="Index">Index of the entity, amount or time; -1 for text.</param>
/// <param name="Text">The words, as written.</param>
/// <param name="Range">Where the words stand.</param>
public sealed record Filler(FillerKind Kind, int Index, string Text, TextRange Range);

/// <summary>A role of a fact with its filler; a role that repeats stands once for each filler.</summary>
/// <param name="Role">The role's name in the vocabulary: <c>Donor</c>.</param>
/// <param name="Filler">What fills it.</param>
public sealed record FactArgument(string Role, Filler Filler);

/// <summary>Where a document states something.</summary>
/// <param name="Range">The words that state it, within the sentence.</param>
/// <param name="Line">1-based line of the range's start.</param>
/// <param name="Column">1-based column of the range's start, in UTF-16 code units.</param>
/// <param name="Sentence">The whole sentence, as written.</param>
/// <param name="Trigger">The words that made the fact: "fait don".</param>
public sealed record FactEvidence(TextRange Range, int Line, int Column, string Sentence, string Trigger);

/// <summary>A fact that one document states.</summary>
/// <param name="Kind">The kind's name in the vocabulary: <c>Donation</c>.</param>
/// <param name="Polarity">Whether it is stated as so.</param>
/// <param name="Certainty">In whose voice, and how surely.</param>
/// <param name="Source">Who says so, where the text names it.</param>
/// <param name="Arguments">Roles and fillers, in the order of the vocabulary.</param>
/// <param name="Evidence">Where it is stated, first mention first.</param>
public sealed record ExtractedFact(
    string Kind,
    Polarity Polarity,
    Certainty Certainty,
    Filler? Source,
    EquatableArray<FactArgument> Arguments,
    EquatableArray<FactEvidence> Evidence);
