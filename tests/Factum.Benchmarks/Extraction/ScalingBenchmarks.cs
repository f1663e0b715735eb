using System.Collections.Generic;
using System.Linq;
using System.Threading;
using BenchmarkDotNet.Attributes;
using Factum.Extraction;
using Factum.Extraction.Documents;
using Factum.Extraction.Grammar;
using Factum.Extraction.Languages;

namespace Factum.Benchmarks.Extraction;

/// <summary>Reading ever longer texts, plain and hostile: into sentences and words, and all the way to facts: the time must grow with the length and no faster.</summary>
public class ScalingBenchmarks
{
    private string text = "";

    [Params(50_000, 200_000)]
    public int Length { get; set; }

    [ParamsSource(nameof(Kinds))]
    public string Kind { get; set; } = "news";

    public static IEnumerable<string> Kinds => HostileNews.Kinds;

    [GlobalSetup]
    public void Setup() => text = HostileNews.Of(Kind, Length);

    [Benchmark]
    public int TextToWords() => WordReader.Read(text, LanguagePacks.Find("fr")!.Tokenization, CancellationToken.None).Sum(s => s.Words.Length);

    [Benchmark]
    public object TextToFacts() => FactExtractor.Analyze(new DocumentSource("a.txt", text) { Language = "fr" });
}
