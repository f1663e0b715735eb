using Factum.Extraction.Grammar;

namespace Factum.Extraction.Languages;

/// <summary>What the engine needs to know of a language: data and small classes, one property a stage.</summary>
/// <param name="Code">BCP 47 primary language.</param>
/// <param name="Tokenization">Where words begin and end.</param>
internal sealed record LanguagePack(string Code, TokenConventions Tokenization);
