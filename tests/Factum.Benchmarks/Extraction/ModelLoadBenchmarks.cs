using System.Threading;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Factum.Extraction.Grammar;
using Factum.Extraction.Languages;

namespace Factum.Benchmarks.Extraction;

/// <summary>The first sentence of a fresh process: models are loaded and code is compiled on the way.</summary>
[SimpleJob(RunStrategy.ColdStart, launchCount: 10, warmupCount: 0, iterationCount: 1, invocationCount: 1)]
public class ModelLoadBenchmarks
{
    [Params("fr", "en")]
    public string Language { get; set; } = "fr";

    [Benchmark]
    public object FirstSentence() => FirstSentenceOf(Language);

    /// <summary>Parses one sentence.</summary>
    public static object FirstSentenceOf(string language) =>
        GrammarReader.Read(language == "fr" ? "Le maire de Brest parle aux habitants." : "The mayor of Leeds speaks to residents.", LanguagePacks.Find(language)!, CancellationToken.None);
}
