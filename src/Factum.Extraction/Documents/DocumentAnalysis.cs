using System;
using Factum.Extraction.Facts;
using Factum.Extraction.Mentions;
using Factum.Extraction.Quantities;
using Factum.Extraction.Text;

namespace Factum.Extraction.Documents;

/// <summary>A sum of money with what it is of and where it stands.</summary>
/// <param name="Money">The sum.</param>
/// <param name="Of">What it is the amount of, where the text says so.</param>
/// <param name="Evidence">Where it stands.</param>
public sealed record AnalyzedAmount(MoneyExpression Money, Filler? Of, FactEvidence Evidence);

/// <summary>A mention of an entity with where it stands.</summary>
/// <param name="Mention">The mention.</param>
/// <param name="Evidence">Where it stands.</param>
public sealed record AnalyzedMention(Mention Mention, FactEvidence Evidence);

/// <summary>Everything that one document states: the last stage that reads text, and what is cached of a document.</summary>
/// <param name="Path">The document's name in evidence.</param>
/// <param name="Language">BCP 47 primary language that it was read in.</param>
/// <param name="Published">Publication date, where it is known.</param>
/// <param name="Title">Title, where it is known.</param>
/// <param name="Url">Where the document was published.</param>
/// <param name="Entities">The entities in order of first mention.</param>
/// <param name="Mentions">The mentions in text order.</param>
/// <param name="Amounts">Sums of money in text order.</param>
/// <param name="Times">Times in text order.</param>
/// <param name="Facts">Facts in text order.</param>
public sealed record DocumentAnalysis(
    string Path,
    string Language,
    DateTime? Published,
    string? Title,
    string? Url,
    EquatableArray<DocumentEntity> Entities,
    EquatableArray<AnalyzedMention> Mentions,
    EquatableArray<AnalyzedAmount> Amounts,
    EquatableArray<TimeExpression> Times,
    EquatableArray<ExtractedFact> Facts);
