using Factum.Extraction.Text;
using Factum.Generator.Diagnostics;

namespace Factum.Generator.Settings;

/// <summary>What a project sets for the whole of its documents.</summary>
/// <param name="Namespace">The namespace of the generated code, valid and without <c>@</c>.</param>
/// <param name="ClassName">The root class, a valid identifier.</param>
/// <param name="AwaitsDocuments">Whether the project itself references the package, with the generator switched on.</param>
/// <param name="IsPublic">Whether the generated types are visible outside the project.</param>
/// <param name="Diagnostics">What is wrong with the settings.</param>
internal sealed record GeneratorSettings(string Namespace, string ClassName, bool AwaitsDocuments, bool IsPublic, EquatableArray<DiagnosticInfo> Diagnostics);
