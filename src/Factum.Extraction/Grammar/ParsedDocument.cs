using System.Collections.Generic;

namespace Factum.Extraction.Grammar;

/// <summary>A document's sentences with their grammar.</summary>
/// <param name="Text">The whole text.</param>
/// <param name="Language">BCP 47 primary language of the grammar that read it.</param>
/// <param name="Sentences">The sentences in text order.</param>
public sealed record ParsedDocument(string Text, string Language, IReadOnlyList<Sentence> Sentences);
