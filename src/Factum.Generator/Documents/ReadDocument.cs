using Factum.Extraction.Documents;
using Factum.Extraction.Text;
using Factum.Generator.Diagnostics;

namespace Factum.Generator.Documents;

/// <summary>A document after reading: what it states, and what is wrong with it.</summary>
/// <param name="LogicalPath">Its name in evidence.</param>
/// <param name="FilePath">Where the compiler found it, for diagnostics only.</param>
/// <param name="Analysis">What it states; <see langword="null"/> where it cannot be read.</param>
/// <param name="Diagnostics">What is wrong with it.</param>
internal sealed record ReadDocument(string LogicalPath, string FilePath, DocumentAnalysis? Analysis, EquatableArray<DiagnosticInfo> Diagnostics)
{
    /// <summary>The grammar behind it, kept only where the project has kinds of its own to match against it.</summary>
    public DocumentReading? Reading { get; init; }
}
