using System.Collections.Generic;

namespace Factum.Extraction.Mentions;

/// <summary>How a language puts titles beside names.</summary>
/// <param name="IsHeadFirst">Whether the title's noun comes first ("directeur général") rather than last ("chief executive").</param>
/// <param name="Prepositions">What leads from a title to its organization: "de", "of".</param>
/// <param name="Openers">What may stand before a title: determiners and words like "ancien".</param>
/// <param name="Complements">What leads from a title's noun to its field: "de", "of".</param>
/// <param name="Governments">Nouns that make an organization of the name of who leads it: "administration".</param>
/// <param name="Possessive">The possessive mark after an organization: "'s"; empty where there is none.</param>
internal sealed record TitleGrammar(bool IsHeadFirst, ISet<string> Prepositions, ISet<string> Openers, ISet<string> Complements, ISet<string> Governments, string Possessive);
