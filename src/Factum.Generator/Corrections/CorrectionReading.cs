using Factum.Extraction.Corpora.Corrections;
using Factum.Extraction.Text;
using Factum.Generator.Diagnostics;

namespace Factum.Generator.Corrections;

/// <summary>A name in a correction, with its place in the C# code.</summary>
/// <param name="Name">The name.</param>
/// <param name="Place">Where it is written.</param>
internal sealed record PlacedName(string Name, LocationInfo Place);

/// <summary>What the corrections of one attribute class in one file say.</summary>
/// <param name="Corrections">The corrections.</param>
/// <param name="Names">The names that documents should have.</param>
/// <param name="Diagnostics">What is wrong with the attributes themselves.</param>
internal sealed record CorrectionReading(CorpusCorrections Corrections, EquatableArray<PlacedName> Names, EquatableArray<DiagnosticInfo> Diagnostics);
