using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Factum.Extraction.Corpora;
using Factum.Generator.Emission;
using Factum.Generator.Wording;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Factum.Generator.Tests.Emission;

/// <summary>Compiles what the emitter writes, as a consuming project does, and lets tests look at it.</summary>
internal sealed class EmittedCode
{
    private static readonly MetadataReference Library = MetadataReference.CreateFromFile(typeof(Money).Assembly.Location);

    private static readonly MetadataReference[] Current = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
        .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) is "netstandard.dll" or "mscorlib.dll")
        .Select(path => MetadataReference.CreateFromFile(path))
        .ToArray<MetadataReference>();

    private static readonly MetadataReference[] NetStandard = Directory
        .GetFiles(typeof(EmittedCode).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "NetStandardReferences").Value!, "*.dll")
        .Order(StringComparer.Ordinal)
        .Select(path => MetadataReference.CreateFromFile(path))
        .ToArray<MetadataReference>();

    private EmittedCode(IReadOnlyList<GeneratedSource> files, CSharpCompilation compilation)
    {
        Files = files;
        Compilation = compilation;
    }

    public IReadOnlyList<GeneratedSource> Files { get; }

    public CSharpCompilation Compilation { get; }

    public string Text => string.Join("\n", Files.Select(file => "//// " + file.HintName + "\n" + file.Source));

    /// <summary>Emits and compiles, and fails where the compiler has anything to say about it.</summary>
    public static EmittedCode Compile(
        Corpus corpus, EmitOptions? options = null, LanguageVersion version = LanguageVersion.Latest, bool netStandard = false, string? code = null, bool run = false)
    {
        EmitOptions emitOptions = (options ?? new EmitOptions("Newsroom", "Facts")) with { LanguageVersion = version };
        IReadOnlyList<GeneratedSource> files = SourceEmitter.Emit(CorpusWording.Of(corpus), emitOptions).ToArray();
        CSharpParseOptions parse = new(version, DocumentationMode.Diagnose);
        IEnumerable<MetadataReference> references = netStandard ? NetStandard : Current;
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Consumer" + Guid.NewGuid().ToString("N"),
            files.Select(file => CSharpSyntaxTree.ParseText(file.Source, parse, file.HintName))
                .Concat(code is null ? [] : [CSharpSyntaxTree.ParseText(code, parse, "Consumer.cs")]),
            references.Append(Library),
            new CSharpCompilationOptions(
                run && code is not null && code.Contains("static void Main", StringComparison.Ordinal) ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
                warningLevel: 9999, nullableContextOptions: emitOptions.HasNullableReferences ? NullableContextOptions.Enable : NullableContextOptions.Disable, generalDiagnosticOption: ReportDiagnostic.Default));
        EmittedCode emitted = new(files, compilation);
        string[] problems = compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden).Select(diagnostic => diagnostic.ToString()).ToArray();
        Assert.True(problems.Length == 0, string.Join("\n", problems.Take(10)) + "\n" + (problems.Length > 0 && emitted.Text.Length < 20_000 ? emitted.Text : string.Empty));
        return emitted;
    }

    /// <summary>Loads the compiled code.</summary>
    public Assembly Load()
    {
        using MemoryStream image = new();
        Assert.True(Compilation.Emit(image).Success);
        image.Position = 0;
        return new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(image);
    }

    /// <summary>What a property path evaluates to, from the root class on: <c>People.AdaLind.Name</c>.</summary>
    public static object? Evaluate(Assembly assembly, string path)
    {
        string[] parts = path.Split('.');
        object? value = assembly.GetType("Newsroom.Facts", throwOnError: true)!.GetProperty(parts[0])!.GetValue(null);
        foreach (string part in parts.Skip(1)) value = value!.GetType().GetProperty(part)!.GetValue(value);
        return value;
    }

    /// <summary>The members that IntelliSense offers after a dot.</summary>
    public IReadOnlyList<ISymbol> Offered(string expression)
    {
        string code = "namespace Newsroom { class Probe { void M() { var probed = " + expression + "; } } }";
        SyntaxTree tree = CSharpSyntaxTree.ParseText(code, (CSharpParseOptions)Compilation.SyntaxTrees[0].Options);
        CSharpCompilation probe = Compilation.AddSyntaxTrees(tree);
        SemanticModel model = probe.GetSemanticModel(tree);
        int position = code.IndexOf(expression, StringComparison.Ordinal);
        var node = tree.GetRoot().FindToken(position).Parent!.AncestorsAndSelf().Last(ancestor => ancestor.Span.Start == position && ancestor.ToString() == expression);
        SymbolInfo symbol = model.GetSymbolInfo(node);
        ITypeSymbol? type = (symbol.Symbol ?? symbol.CandidateSymbols.FirstOrDefault()) as INamedTypeSymbol ?? model.GetTypeInfo(node).Type;
        bool isStatic = (symbol.Symbol ?? symbol.CandidateSymbols.FirstOrDefault()) is INamedTypeSymbol;
        return model.LookupSymbols(position, type).Where(member => member.IsStatic == isStatic && member.ContainingType?.SpecialType != SpecialType.System_Object).ToArray();
    }
}
