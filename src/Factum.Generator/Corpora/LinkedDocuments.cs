using Factum.Extraction.Corpora;
using Factum.Extraction.Text;
using Factum.Generator.Diagnostics;

namespace Factum.Generator.Corpora;

/// <summary>What all documents state together.</summary>
/// <param name="Corpus">The linked facts; <see langword="null"/> in a project without documents.</param>
/// <param name="Diagnostics">What is wrong between documents.</param>
internal sealed record LinkedDocuments(Corpus? Corpus, EquatableArray<DiagnosticInfo> Diagnostics)
{
    /// <summary>The names of the project's corrections that no document has.</summary>
    public EquatableArray<string> UnknownNames { get; init; }
}
