using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using Factum.Generator.Documents;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Factum.Generator.Tests.Running;

/// <summary>A project open in an editor: it is edited, and the generator runs again over what it kept from the run before.</summary>
internal sealed class GeneratorSession
{
    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) == "netstandard.dll")
            .Select(static path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(typeof(Bound).Assembly.Location),
    ];

    private readonly string root;
    private readonly List<TestDocument> documents;
    private readonly Dictionary<string, string> properties = new(StringComparer.Ordinal);
    private readonly List<AdditionalText> files = [];
    private GeneratorDriver driver;
    private Compilation compilation;
    private int analyses;
    private int ownMatches;

    public GeneratorSession(IEnumerable<TestDocument> documents, string root = "/work/Newsroom", IReadOnlyDictionary<string, string>? properties = null, DocumentEngine.Reading? read = null, string code = "namespace Newsroom; internal static class Program { }")
    {
        this.root = root;
        this.documents = [.. documents];
        this.properties["build_property.ProjectDir"] = root + "/";
        this.properties["build_property.RootNamespace"] = "Newsroom";
        foreach ((string name, string value) in properties ?? ImmutableDictionary<string, string>.Empty) this.properties["build_property." + name] = value;
        DocumentEngine engine = DocumentEngine.Default;
        DocumentEngine counting = engine with
        {
            Read = (source, cancellation) =>
            {
                Interlocked.Increment(ref analyses);
                return (read ?? engine.Read)(source, cancellation);
            },
            MatchOwn = (reading, frames, cancellation) =>
            {
                Interlocked.Increment(ref ownMatches);
                return engine.MatchOwn(reading, frames, cancellation);
            },
        };
        compilation = CSharpCompilation.Create(
            "Newsroom",
            [CSharpSyntaxTree.ParseText(code, path: root + "/Program.cs")],
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999));
        files.AddRange(this.documents.Select(document => document.ToAdditionalText(root)));
        driver = CSharpGeneratorDriver.Create(
            [new FactumGenerator(counting).AsSourceGenerator()],
            files,
            (CSharpParseOptions)compilation.SyntaxTrees.First().Options,
            Options(),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
    }

    /// <summary>How often a document's text was read since the session began.</summary>
    public int Analyses => analyses;

    /// <summary>How often the project's own kinds were matched against a document that was read before.</summary>
    public int OwnMatches => ownMatches;

    public GeneratorDriver Driver => driver;

    /// <summary>The compilation with the generated files, after a run.</summary>
    public Compilation Output { get; private set; } = null!;

    /// <summary>Runs the generator as after a keystroke.</summary>
    public GeneratorRunResult Run(CancellationToken cancellation = default)
    {
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out _, cancellation);
        Output = output;
        return driver.GetRunResult().Results.Single();
    }

    /// <summary>Types into a .cs file.</summary>
    public void EditCode(string code)
    {
        SyntaxTree tree = compilation.SyntaxTrees.First();
        compilation = compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(code, (CSharpParseOptions)tree.Options, tree.FilePath));
    }

    /// <summary>Hands the generator an options instance of the same values, as an editor does on every change of the project.</summary>
    public void RenewOptions() => driver = driver.WithUpdatedAnalyzerConfigOptions(Options());

    public void SetProperty(string name, string value)
    {
        properties["build_property." + name] = value;
        RenewOptions();
    }

    /// <summary>Saves a document with another text; the same text makes it a save without a change.</summary>
    public void Save(string path, string text)
    {
        int index = documents.FindIndex(document => document.Path == path);
        documents[index] = documents[index] with { Text = text };
        AdditionalText saved = documents[index].ToAdditionalText(root);
        driver = driver.ReplaceAdditionalText(files[index], saved);
        files[index] = saved;
    }

    public void Remove(string path)
    {
        int index = documents.FindIndex(document => document.Path == path);
        driver = driver.RemoveAdditionalTexts([files[index]]);
        documents.RemoveAt(index);
        files.RemoveAt(index);
        RenewOptions();
    }

    public void Add(TestDocument document)
    {
        documents.Add(document);
        files.Add(document.ToAdditionalText(root));
        driver = driver.AddAdditionalTexts([files[^1]]);
        RenewOptions();
    }

    private TestOptions Options()
    {
        Dictionary<string, TestDocument> byPath = new(StringComparer.Ordinal);
        foreach ((TestDocument document, AdditionalText file) in documents.Zip(files)) byPath[file.Path] = document;
        return new TestOptions(new Dictionary<string, string>(properties, StringComparer.Ordinal), byPath);
    }
}
