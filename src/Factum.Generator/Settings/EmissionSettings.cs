using System.Linq;
using Factum.Extraction.Text;
using Factum.Generator.Emission;
using Factum.Generator.Kinds;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Factum.Generator.Settings;

/// <summary>What of a project's settings shows in the generated code.</summary>
internal static class EmissionSettings
{
    /// <summary>The options of the emitter.</summary>
    public static EmitOptions Of(GeneratorSettings settings, ParseOptions parse, EquatableArray<DeclaredKind> kinds) => new(settings.Namespace, settings.ClassName)
    {
        AwaitsDocuments = settings.AwaitsDocuments,
        IsPublic = settings.IsPublic,
        Kinds = kinds.Select(static kind => kind.Shape).ToEquatableArray(),
        LanguageVersion = parse is CSharpParseOptions csharp ? csharp.LanguageVersion : LanguageVersion.Latest,
    };
}
