using System.Linq;
using System.Threading;
using BenchmarkDotNet.Attributes;
using Factum.Extraction;
using Factum.Extraction.Corpora;
using Factum.Extraction.Documents;

namespace Factum.Benchmarks.Extraction;

/// <summary>Linking the entities of ever more documents, each with people and companies of its own beside those that all share: the time must grow with the documents and little faster.</summary>
public class LinkingBenchmarks
{
    private static readonly string[] Syllables = ["bar", "ko", "lin", "mer", "nos", "pel", "ri", "sa", "tor", "val", "zen", "du", "fa", "gri", "ho"];
    private DocumentAnalysis[] documents = [];

    [Params(250, 500, 1000)]
    public int Documents { get; set; }

    [GlobalSetup]
    public void Setup() => documents = [.. Enumerable.Range(0, Documents).Select(i => FactExtractor.Analyze(new DocumentSource($"{i:D5}.txt", Text(i)) { Language = "fr" }))];

    [Benchmark]
    public int Link() => CorpusLinker.Link(documents, CancellationToken.None).Entities.Count;

    private static string Text(int number) =>
        $"La société {Name(number)} a été rachetée par le groupe Solanor pour 3 millions d'euros. Claire {Name(number + 977)}, directrice de {Name(number)}, a rencontré Paul Darcieu à Lyon. "
        + $"Mme {Name(number + 977)} a salué l'accord avec Solanor. Le groupe avait déjà acheté {Name(number + 31)} en 2019.";

    private static string Name(int number)
    {
        string name = string.Empty;
        for (int rest = number + 400; rest > 0; rest /= Syllables.Length) name += Syllables[rest % Syllables.Length];
        return char.ToUpperInvariant(name[0]) + name[1..];
    }
}
