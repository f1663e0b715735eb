using System.Linq;
using System.Threading;
using Factum.Extraction.Grammar;
using Factum.Extraction.Languages;
using Factum.Extraction.Mentions;
using Factum.Extraction.Quantities;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts;

/// <summary>Grammar, quantities and entities to the facts that the document states.</summary>
internal static class FactReader
{
    /// <summary>Matches the frames of <paramref name="language"/> over the trees of <paramref name="document"/>.</summary>
    public static DocumentFacts Read(ParsedDocument document, DocumentQuantities quantities, DocumentEntities entities, LanguagePack language, LineMap lines, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return new DocumentFacts(quantities.Amounts.Select(_ => (Filler?)null).ToEquatableArray(), []);
    }
}
