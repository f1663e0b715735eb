using System.Linq;
using Factum.Extraction.Text;
using Microsoft.CodeAnalysis;
using RoslynLocation = Microsoft.CodeAnalysis.Location;

namespace Factum.Generator.Diagnostics;

/// <summary>A diagnostic by value: what a cached model holds in place of a <see cref="Diagnostic"/>.</summary>
/// <param name="Id">The descriptor's id.</param>
/// <param name="Location">Where, or <see langword="null"/> where it concerns the project.</param>
/// <param name="Arguments">What the message's placeholders stand for.</param>
internal sealed record DiagnosticInfo(string Id, LocationInfo? Location, EquatableArray<string> Arguments)
{
    /// <summary>The other places that it concerns.</summary>
    public EquatableArray<LocationInfo> Others { get; init; }

    /// <summary>The diagnostic as Roslyn has it.</summary>
    /// <param name="compilation">The code that it is about; <see langword="null"/> where it is about a document.</param>
    public Diagnostic ToDiagnostic(Compilation? compilation = null) => Diagnostic.Create(
        DiagnosticDescriptors.Find(Id),
        Location?.ToLocation(compilation) ?? RoslynLocation.None,
        Others.Select(static other => other.ToLocation()),
        Arguments.ToArray<object>());
}
