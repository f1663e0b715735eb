using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Factum.Generator.Tests.Running;

namespace Factum.Benchmarks.Generator;

/// <summary>What an editor waits for: the generator over a thousand documents, first and after each kind of edit.</summary>
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 1, iterationCount: 5)]
[MemoryDiagnoser]
public class GeneratorBenchmark
{
    private GeneratorSession session = null!;
    private int version;

    /// <summary>How many documents the project has.</summary>
    [Params(1000)]
    public int Documents { get; set; }

    [IterationSetup(Targets = [nameof(AfterCodeEdit), nameof(AfterDocumentEdit), nameof(AfterNewOptions)])]
    public void Open()
    {
        session = new GeneratorSession(GeneratedNewsroom.Documents(Documents));
        session.Run();
    }

    [Benchmark(Baseline = true, Description = "cold")]
    public int Cold() => new GeneratorSession(GeneratedNewsroom.Documents(Documents)).Run().GeneratedSources.Length;

    [Benchmark(Description = "after a .cs edit")]
    public int AfterCodeEdit()
    {
        session.EditCode("namespace Newsroom; internal static class Program { static int edit" + version++ + "; }");
        return session.Run().GeneratedSources.Length;
    }

    [Benchmark(Description = "after an edit of one document")]
    public int AfterDocumentEdit()
    {
        session.Save(GeneratedNewsroom.Name(Documents / 2), GeneratedNewsroom.Article(Documents / 2, ++version));
        return session.Run().GeneratedSources.Length;
    }

    [Benchmark(Description = "after new options of the same values")]
    public int AfterNewOptions()
    {
        session.RenewOptions();
        return session.Run().GeneratedSources.Length;
    }
}
