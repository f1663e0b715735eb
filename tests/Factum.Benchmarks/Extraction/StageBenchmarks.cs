using BenchmarkDotNet.Attributes;

namespace Factum.Benchmarks.Extraction;

/// <summary>Each stage over 200,000 characters of generated news: time and allocations.</summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private Stages stages = null!;

    [Params("fr", "en")]
    public string Language { get; set; } = "fr";

    [GlobalSetup]
    public void Setup() => stages = new Stages(GeneratedNews.Text(Language, 200_000), Language);

    [Benchmark(Baseline = true)]
    public int LookAtEveryCharacter() => stages.Scan();

    [Benchmark]
    public object DetectLanguage() => stages.Detect();

    [Benchmark]
    public object TextToTokens() => stages.Tokenize();

    [Benchmark]
    public int TextToWords() => stages.ReadWords();

    [Benchmark]
    public int WordsToTrees() => stages.Parse();

    [Benchmark]
    public object TextToTrees() => stages.Read();

    [Benchmark]
    public object TreesToQuantities() => stages.ReadQuantities();

    [Benchmark]
    public object TreesToEntities() => stages.ReadEntities();

    [Benchmark]
    public object TreesToFacts() => stages.ReadFacts();

    [Benchmark]
    public object TextToFacts() => stages.Analyze();
}
