using System.Threading;
using BenchmarkDotNet.Attributes;
using Factum.Extraction.Grammar;
using Factum.Extraction.Languages;

namespace Factum.Benchmarks.Grammar;

/// <summary>Odd documents of doubling size: the time must double with it.</summary>
public class GrammarScalingBenchmark
{
    private string text = "";

    /// <summary>Characters of the document.</summary>
    [Params(50_000, 100_000, 200_000, 400_000)]
    public int Length { get; set; }

    /// <summary>What the document is made of.</summary>
    [Params("news", "no space", "parentheses", "no full stop")]
    public string Kind { get; set; } = "news";

    /// <summary>Makes the text.</summary>
    [GlobalSetup]
    public void Setup() => text = Kind switch
    {
        "no space" => new string('x', Length),
        "parentheses" => new string('(', Length / 2) + new string(')', Length / 2),
        "no full stop" => NewsText.Of("en", Length).Replace(".", "", System.StringComparison.Ordinal).Replace('\n', ' '),
        _ => NewsText.Of("en", Length),
    };

    /// <summary>Text to trees.</summary>
    [Benchmark]
    public ParsedDocument Read() => GrammarReader.Read(text, LanguagePacks.Find("en")!, CancellationToken.None);
}
