using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Factum.Extraction.Corpora.Corrections;
using Factum.Generator.Corpora;
using Factum.Generator.Documents;
using Factum.Generator.Emission;
using Factum.Generator.Wording;

namespace Factum.Benchmarks.Generator;

/// <summary>What each step of the generator costs over a thousand documents.</summary>
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 1, iterationCount: 5)]
[MemoryDiagnoser]
public class GeneratorStepBenchmark
{
    private DocumentInput[] inputs = [];
    private ImmutableArray<ReadDocument> documents;
    private LinkedDocuments linked = null!;
    private WordedDocument[] words = [];

    /// <summary>How many documents the project has.</summary>
    [Params(1000)]
    public int Documents { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        inputs = GeneratedNewsroom.Documents(Documents)
            .Select(static document => new DocumentInput(document.Path, "/" + document.Path, document.Text, int.MaxValue) { Language = document.Language, Published = document.Published })
            .ToArray();
        documents = Analyze();
        linked = Link();
        words = Word();
    }

    [Benchmark(Description = "Analyze: one document")]
    public object AnalyzeOne() => DocumentReader.Read(inputs[0], keepReading: false, DocumentEngine.Default, CancellationToken.None);

    [Benchmark(Description = "Analyze: all documents")]
    public int AnalyzeAll() => Analyze().Length;

    [Benchmark(Description = "Link")]
    public object LinkAll() => Link();

    [Benchmark(Description = "Word: all documents")]
    public int WordAll() => Word().Length;

    [Benchmark(Description = "Emit")]
    public int EmitAll() => CorpusEmission.Emit(linked, words, new EmitOptions("Newsroom", "Facts"), CancellationToken.None).Length;

    private ImmutableArray<ReadDocument> Analyze() => inputs.Select(static input => DocumentReader.Read(input, keepReading: false, DocumentEngine.Default, CancellationToken.None)).ToImmutableArray();

    private WordedDocument[] Word() => documents.Select(static document => WordedDocument.Of(document.Analysis!, CancellationToken.None)).ToArray();

    private LinkedDocuments Link() => DocumentLinker.Link(documents, CorpusCorrections.None, CancellationToken.None);
}
