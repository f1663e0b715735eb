using System;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Xunit;

namespace Factum.Generator.Tests.Running;

/// <summary>Checks what the consuming project's compiler makes of the generated files.</summary>
internal static class CompiledOutput
{
    /// <summary>Fails where the compilation has an error or a warning, or cannot be written.</summary>
    public static void AssertCompiles(Compilation compilation)
    {
        using MemoryStream image = new();
        var emitted = compilation.Emit(image);
        string[] problems = emitted.Diagnostics.Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(static diagnostic => diagnostic.ToString()).ToArray();
        Assert.True(emitted.Success && problems.Length == 0, string.Join(Environment.NewLine, problems.Take(20)));
    }

    /// <summary>All generated files as one text, for comparison.</summary>
    public static string Text(GeneratorRunResult result) =>
        string.Join('\f', result.GeneratedSources.Select(static source => source.HintName + "\n" + source.SourceText));
}
