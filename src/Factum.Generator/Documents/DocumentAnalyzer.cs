using System.Threading;
using Factum.Extraction.Documents;

namespace Factum.Generator.Documents;

/// <summary>Text in, facts out: <see cref="Factum.Extraction.FactExtractor"/>, or what a test puts in its place.</summary>
internal delegate DocumentAnalysis DocumentAnalyzer(DocumentSource source, CancellationToken cancellation);
