using System.Collections.Generic;
using System.Linq;
using System.Threading;
using BenchmarkDotNet.Attributes;
using Factum.Extraction.Grammar;
using Factum.Extraction.Grammar.Models;
using Factum.Extraction.Languages;

namespace Factum.Benchmarks.Grammar;

/// <summary>Text to trees, stage by stage; 100 KB a call, so a mean of 100 ms is a megabyte a second.</summary>
[MemoryDiagnoser]
public class GrammarBenchmark
{
    private string text = "";
    private LanguagePack pack = LanguagePacks.All[0];
    private List<Word[]> sentences = [];
    private readonly GrammarWorkspace workspace = new();

    /// <summary>The language read.</summary>
    [Params("fr", "en")]
    public string Language { get; set; } = "fr";

    /// <summary>Makes the text.</summary>
    [GlobalSetup]
    public void Setup()
    {
        text = NewsText.Of(Language, 100_000);
        pack = LanguagePacks.Find(Language)!;
        sentences = [.. WordReader.Read(text, pack.Tokenization, CancellationToken.None).Select(s => s.Words)];
    }

    /// <summary>Tokens, words and sentence ends.</summary>
    [Benchmark]
    public int Words() => WordReader.Read(text, pack.Tokenization, CancellationToken.None).Sum(s => s.Words.Length);

    /// <summary>Parts of speech, features, lemmas and trees of words that are given.</summary>
    [Benchmark]
    public void Annotation()
    {
        foreach (Word[] words in sentences) pack.Grammar.Model.Annotate(words, workspace, CancellationToken.None);
    }

    /// <summary>All of it.</summary>
    [Benchmark(Baseline = true)]
    public ParsedDocument Whole() => GrammarReader.Read(text, pack, CancellationToken.None);

    /// <summary>Opening the embedded model.</summary>
    [Benchmark]
    public object Load() => new GrammarModel(ModelFile.FromResource(Language + ".model"));
}
