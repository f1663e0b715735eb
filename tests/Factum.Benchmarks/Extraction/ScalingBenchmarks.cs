using System.Collections.Generic;
using System.Linq;
using System.Threading;
using BenchmarkDotNet.Attributes;
using Factum.Extraction.Grammar;
using Factum.Extraction.Languages;
using Factum.Property.Tests;

namespace Factum.Benchmarks.Extraction;

/// <summary>Cutting ever longer texts, plain and hostile, into sentences and words: the time must grow with the length and no faster.</summary>
public class ScalingBenchmarks
{
    private string text = "";

    [Params(100_000, 200_000, 400_000, 800_000)]
    public int Length { get; set; }

    [ParamsSource(nameof(Kinds))]
    public string Kind { get; set; } = "news";

    public static IEnumerable<string> Kinds => LongTexts.Kinds.Prepend("news");

    [GlobalSetup]
    public void Setup() => text = Kind == "news" ? GeneratedNews.Text("fr", Length) : LongTexts.Of(Kind, Length);

    [Benchmark]
    public int TextToWords() => WordReader.Read(text, LanguagePacks.Find("fr")!.Tokenization, CancellationToken.None).Sum(s => s.Words.Length);
}
