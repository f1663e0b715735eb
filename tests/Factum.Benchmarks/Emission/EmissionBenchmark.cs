using System;
using System.IO;
using System.Linq;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Factum.Extraction.Corpora;
using Factum.Generator.Emission;
using Factum.Generator.Wording;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Factum.Benchmarks.Emission;

/// <summary>What 20,000 facts cost the consumer's compiler, beside the same number of static properties that build theirs when the class is first touched.</summary>
[SimpleJob(RunStrategy.Monitoring, warmupCount: 1, iterationCount: 5)]
public class EmissionBenchmark
{
    private const int Facts = 20_000;

    private static readonly MetadataReference[] References = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
        .Select(path => MetadataReference.CreateFromFile(path))
        .ToArray<MetadataReference>();

    private Corpus corpus = new([], [], [], [], [], []);
    private string[] emitted = [];
    private string[] mixed = [];
    private string plain = string.Empty;

    [GlobalSetup]
    public void Prepare()
    {
        corpus = GeneratedCorpora.Meetings(Facts);
        emitted = SourceEmitter.Emit(CorpusWording.Of(corpus), new EmitOptions("Newsroom", "Facts")).Select(file => file.Source).ToArray();
        plain = GeneratedCorpora.PlainProperties(Facts);
        mixed = SourceEmitter.Emit(CorpusWording.Of(GeneratedCorpora.Mixed(Facts)), new EmitOptions("Newsroom", "Facts")).Select(file => file.Source).ToArray();
    }

    [Benchmark(Baseline = true, Description = "compile 20,000 plain static properties")]
    public long CompilePlainProperties() => Compile([plain]);

    [Benchmark(Description = "compile 20,000 generated facts of one kind")]
    public long CompileGeneratedFacts() => Compile(emitted);

    [Benchmark(Description = "compile 20,000 generated facts of four kinds with 5,000 amounts")]
    public long CompileMixedFacts() => Compile(mixed);

    [Benchmark(Description = "write 20,000 facts as C#")]
    public int Emit() => SourceEmitter.Emit(CorpusWording.Of(corpus), new EmitOptions("Newsroom", "Facts")).Count;

    /// <summary>Compiles a consumer of some files; gives the size of its assembly.</summary>
    internal static long Compile(string[] sources)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Consumer", sources.Select(source => CSharpSyntaxTree.ParseText(source)), References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable));
        using MemoryStream image = new();
        if (!compilation.Emit(image).Success) throw new InvalidOperationException("The benchmark's code does not compile.");
        return image.Length;
    }
}
