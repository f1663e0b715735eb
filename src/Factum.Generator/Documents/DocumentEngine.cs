using System.Collections.Generic;
using System.Threading;
using Factum.Extraction;
using Factum.Extraction.Documents;
using Factum.Extraction.Facts;
using Factum.Extraction.Facts.Frames;
using Factum.Extraction.Text;

namespace Factum.Generator.Documents;

/// <summary>The parts of the engine that look at one document, or what a test puts in their place.</summary>
/// <param name="Read">Text to grammar, quantities and entities: the costly part.</param>
/// <param name="Match">The built-in kinds of fact in what was read.</param>
/// <param name="MatchOwn">The project's own kinds in what was read.</param>
internal sealed record DocumentEngine(DocumentEngine.Reading Read, DocumentEngine.Matching Match, DocumentEngine.OwnMatching MatchOwn)
{
    /// <summary>Reads a text.</summary>
    public delegate DocumentReading Reading(DocumentSource source, CancellationToken cancellation);

    /// <summary>Matches the built-in kinds.</summary>
    public delegate DocumentAnalysis Matching(DocumentReading reading, CancellationToken cancellation);

    /// <summary>Matches the project's own kinds.</summary>
    public delegate EquatableArray<ExtractedFact> OwnMatching(DocumentReading reading, IReadOnlyList<Frame> frames, CancellationToken cancellation);

    /// <summary>The real engine.</summary>
    public static DocumentEngine Default { get; } = new(
        FactExtractor.ReadDocument, static (reading, cancellation) => FactExtractor.MatchFacts(reading, [], cancellation), FactExtractor.MatchOwn);
}
