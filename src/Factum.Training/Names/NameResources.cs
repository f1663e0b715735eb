using Factum.Extraction.Languages;
using Factum.Extraction.Mentions;

namespace Factum.Training.Names;

/// <summary>What finds the names of a language.</summary>
/// <param name="World">Names of all languages.</param>
/// <param name="Words">Words of the language.</param>
/// <param name="Model">The tagger's weights.</param>
/// <param name="Titles">How the language puts nouns beside names.</param>
internal sealed record NameResources(Gazetteer World, Gazetteer Words, NameModel Model, TitleGrammar Titles)
{
    /// <summary>What Factum.Extraction embeds for a language.</summary>
    public static NameResources? Embedded(string language) =>
        LanguagePacks.Find(language)?.Names is { } lexicon ? new NameResources(NameLexicon.World, lexicon.Words, lexicon.Model, lexicon.Titles) : null;
}
