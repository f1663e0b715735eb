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
        cancellation.ThrowIfCancellationRequested();
        DocumentEntities names = language.Names is { } lexicon ? NameLinker.Link(document, NameReader.Read(document, lexicon, cancellation), lexicon) : new([], [], [], []);
        return language.Coreference is { } coreference ? CoreferenceReader.Read(document, names, coreference, cancellation) : names;
    }
}
