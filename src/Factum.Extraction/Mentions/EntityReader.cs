using System.Threading;
using Factum.Extraction.Grammar;
using Factum.Extraction.Languages;
using Factum.Extraction.Mentions.Coreference;
using Factum.Extraction.Quantities;

namespace Factum.Extraction.Mentions;

/// <summary>Grammar to entities with their mentions: names, nominals and pronouns.</summary>
internal static class EntityReader
{
    /// <summary>Reads the entities of a document.</summary>
    public static DocumentEntities Read(ParsedDocument document, DocumentQuantities quantities, LanguagePack language, CancellationToken cancellation)
    {
        DocumentEntities names = ReadNames(document, language, cancellation);
        return language.Coreference is { } coreference ? CoreferenceReader.Read(document, names, coreference, cancellation) : names;
    }

    /// <summary>Reads the entities with their name mentions alone.</summary>
    public static DocumentEntities ReadNames(ParsedDocument document, LanguagePack language, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return language.Names is { } lexicon ? NameLinker.Link(document, NameReader.Read(document, lexicon, cancellation), lexicon) : new([], [], [], []);
    }
}
