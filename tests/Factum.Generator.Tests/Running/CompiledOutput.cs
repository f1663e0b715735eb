using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.Loader;
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

    /// <summary>The items of a collection of the root class, as the compiled code gives them.</summary>
    public static IReadOnlyList<object> Evaluate(Compilation compilation, string root, string collection)
    {
        using MemoryStream image = new();
        Assert.True(compilation.Emit(image).Success);
        image.Position = 0;
        Type type = new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(image).GetType(root, throwOnError: true)!;
        return ((IEnumerable)type.GetProperty(collection)!.GetValue(null)!).Cast<object>().ToArray();
    }

    /// <summary>All generated files as one text, for comparison.</summary>
    public static string Text(GeneratorRunResult result) =>
        string.Join('\f', result.GeneratedSources.Select(static source => source.HintName + "\n" + source.SourceText));
}
