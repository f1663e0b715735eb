using Factum.Extraction.Text;
using Factum.Generator.Kinds;
using Microsoft.CodeAnalysis.CSharp;

namespace Factum.Generator.Emission;

/// <summary>What the consuming project decides about the generated code.</summary>
/// <param name="Namespace">The namespace of the root class; empty for the global one. Any text: it is made a valid name.</param>
/// <param name="ClassName">The root class's name. Any text: it is made a valid name.</param>
internal sealed record EmitOptions(string Namespace, string ClassName)
{
    /// <summary>The C# version of the consuming project.</summary>
    public LanguageVersion LanguageVersion { get; init; } = LanguageVersion.Latest;

    /// <summary>Whether that version knows <c>Entity?</c>: a project for .NET Standard 2.0 or .NET Framework is one of C# 7.3 where it says nothing else.</summary>
    public bool HasNullableReferences => LanguageVersion.MapSpecifiedToEffectiveVersion() >= LanguageVersion.CSharp8;

    /// <summary>Whether the root class is there before the first document is.</summary>
    public bool AwaitsDocuments { get; init; }

    /// <summary>Whether the generated types are public rather than internal.</summary>
    public bool IsPublic { get; init; }

    /// <summary>The kinds of fact that the project declares itself, ordered by full name.</summary>
    public EquatableArray<UserKind> Kinds { get; init; }
}
