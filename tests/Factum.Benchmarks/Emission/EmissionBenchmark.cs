using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Factum.Extraction.Corpora;
using Factum.Extraction.Facts;
using Factum.Extraction.Mentions;
using Factum.Extraction.Text;
using Factum.Generator.Emission;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Factum.Benchmarks.Emission;

/// <summary>What 20,000 facts cost the consumer's compiler, beside the same number of static properties that build theirs when the class is first touched.</summary>
[SimpleJob(RunStrategy.Monitoring, warmupCount: 1, iterationCount: 5)]
public class EmissionBenchmark
{
    private const int Facts = 20_000;
    private const int FactsADocument = 20;
    private const int People = 2_000;

    private static readonly MetadataReference[] References = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
        .Select(path => MetadataReference.CreateFromFile(path))
        .ToArray<MetadataReference>();

    private Corpus corpus = new([], [], [], [], [], []);
    private string[] emitted = [];
    private string plain = string.Empty;

    [GlobalSetup]
    public void Prepare()
    {
        corpus = MakeCorpus();
        emitted = SourceEmitter.Emit(corpus, new EmitOptions("Newsroom", "Facts")).Select(file => file.Source).ToArray();
        plain = PlainProperties();
    }

    [Benchmark(Baseline = true, Description = "compile 20,000 plain static properties")]
    public long CompilePlainProperties() => Compile([plain]);

    [Benchmark(Description = "compile 20,000 generated facts")]
    public long CompileGeneratedFacts() => Compile(emitted);

    [Benchmark(Description = "write 20,000 facts as C#")]
    public int Emit() => SourceEmitter.Emit(corpus, new EmitOptions("Newsroom", "Facts")).Count;

    private static long Compile(string[] sources)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Consumer", sources.Select(source => CSharpSyntaxTree.ParseText(source)), References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable));
        using MemoryStream image = new();
        if (!compilation.Emit(image).Success) throw new InvalidOperationException("The benchmark's code does not compile.");
        return image.Length;
    }

    private static Corpus MakeCorpus()
    {
        CorpusFact[] facts = new CorpusFact[Facts];
        List<CorpusEvidence>[] named = Enumerable.Range(0, People).Select(_ => new List<CorpusEvidence>()).ToArray();
        for (int i = 0; i < Facts; i++)
        {
            int person = i % People, other = i * 7 % People, line = (i % FactsADocument) + 1;
            CorpusEvidence evidence = new(i / FactsADocument, new FactEvidence(new TextRange(line * 100, (line * 100) + 3), line, 1, Sentence(i), "met"), Certainty.Asserted);
            named[person].Add(evidence);
            facts[i] = new CorpusFact("Meeting", Polarity.Affirmed, Certainty.Asserted, null, new(Participant(person), Participant(other)), new(evidence));
        }

        return new Corpus(
            Enumerable.Range(0, Facts / FactsADocument).Select(i => new CorpusDocument("news/" + Number(i) + ".txt", "en", null, null, null)).ToEquatableArray(),
            Enumerable.Range(0, People).Select(i => new CorpusEntity("person-" + Number(i), Name(i), EntityKind.Person, [], named[i].ToEquatableArray())).ToEquatableArray(),
            [], [], new(facts), []);
    }

    private static string PlainProperties()
    {
        StringBuilder code = new("using Factum; public static class Plain { static readonly SourceDocument Document = new SourceDocument(\"a\", \"en\"); static readonly Entity Person = new Person(\"a\", \"A\");\n");
        for (int i = 0; i < Facts; i++)
        {
            code.Append("/// <summary>").Append(Sentence(i)).Append("</summary>\npublic static Meeting P").Append(i)
                .Append(" { get; } = new Meeting(new Attestation(new Evidence(Document, 1, 1, \"").Append(Sentence(i)).Append("\", \"met\")), participants: new Entity[] { Person, Person });\n");
        }

        return code.Append('}').ToString();
    }

    private static FactArgument Participant(int person) => new("Participant", new Filler(FillerKind.Entity, person, Name(person), default));

    private static string Sentence(int i) => Name(i % People) + " met " + Name(i * 7 % People) + " in the hall on the day with the number " + Number(i) + ".";

    private static string Name(int i) => "Person " + (char)('A' + (i % 26)) + " Family" + Number(i);

    private static string Number(int i) => i.ToString(CultureInfo.InvariantCulture);
}
