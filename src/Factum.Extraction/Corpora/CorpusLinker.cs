using System.Collections.Generic;
using System.Threading;
using Factum.Extraction.Documents;

namespace Factum.Extraction.Corpora;

/// <summary>Documents' facts to one corpus: entities linked and facts merged, over facts and never over text.</summary>
public static class CorpusLinker
{
    /// <summary>Links documents; their order does not matter.</summary>
    public static Corpus Link(IReadOnlyList<DocumentAnalysis> documents, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return new Corpus([], [], [], [], [], []);
    }
}
