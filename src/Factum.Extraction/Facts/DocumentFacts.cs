using Factum.Extraction.Text;

namespace Factum.Extraction.Facts;

/// <summary>What the sentences of a document state.</summary>
/// <param name="AmountsOf">For each amount of the document, what it is the amount of; <see langword="null"/> where the text does not say.</param>
/// <param name="Facts">The facts in text order of their first evidence.</param>
public sealed record DocumentFacts(EquatableArray<Filler?> AmountsOf, EquatableArray<ExtractedFact> Facts);
