namespace Factum.Extraction.Languages;

/// <summary>What the engine needs to know of a language: data and small classes, one property a stage.</summary>
internal sealed record LanguagePack(string Code);
