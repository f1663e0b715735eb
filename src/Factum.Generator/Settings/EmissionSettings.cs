using Factum.Generator.Emission;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Factum.Generator.Settings;

/// <summary>What of a project's settings shows in the generated code.</summary>
internal static class EmissionSettings
{
    /// <summary>The options of the emitter; a project below C# 8 gets C# 8.</summary>
    public static EmitOptions Of(GeneratorSettings settings, ParseOptions parse) => new(settings.Namespace, settings.ClassName)
    {
        IsPublic = settings.IsPublic,
        LanguageVersion = parse is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp8 } csharp ? csharp.LanguageVersion : LanguageVersion.CSharp8,
    };
}
