using System;
using System.Collections.Generic;
using System.Linq;
using Factum.Extraction.Corpora;

namespace Factum.Generator.Emission;

/// <summary>The sentences that evidence quotes, each once a document, and the places that quote them.</summary>
internal sealed class SentenceTable
{
    /// <summary>The characters that all literals together may have: an assembly holds 16 MB of them, at two bytes each, of which this leaves some for the consumer.</summary>
    private const int Budget = 6_000_000;

    /// <summary>What long sentences are cut to: the first that keeps all of them within the budget.</summary>
    private static readonly int[] Lengths = [20_000, 2_000, 500, 200, 80, 20, 0];

    private readonly EmissionModel model;
    private readonly Dictionary<string, int>[] numbers;
    private readonly List<string>[] sentences;
    private readonly int longest;

    /// <summary>Collects the sentences of a corpus.</summary>
    public SentenceTable(EmissionModel model)
    {
        this.model = model;
        Corpus corpus = model.Corpus;
        numbers = corpus.Documents.Select(_ => new Dictionary<string, int>(StringComparer.Ordinal)).ToArray();
        sentences = corpus.Documents.Select(_ => new List<string>()).ToArray();
        IEnumerable<CorpusEvidence> all = corpus.Facts.SelectMany(fact => fact.Evidence)
            .Concat(corpus.Amounts.SelectMany(amount => amount.Evidence))
            .Concat(corpus.Entities.SelectMany(entity => entity.Evidence));
        foreach (CorpusEvidence place in all.OrderBy(place => place.Document).ThenBy(place => place.Evidence.Range.Start).ThenBy(place => place.Evidence.Range.End))
        {
            if (numbers[place.Document].ContainsKey(place.Evidence.Sentence)) continue;
            numbers[place.Document].Add(place.Evidence.Sentence, sentences[place.Document].Count);
            sentences[place.Document].Add(place.Evidence.Sentence);
        }

        longest = Lengths.First(length => length == 0 || sentences.Sum(document => document.Sum(sentence => (long)Math.Min(sentence.Length, length))) <= Budget);
    }

    /// <summary>The expression of a place that states something.</summary>
    public string Evidence(CorpusEvidence place)
        => "Corpus." + model.RootMember("Documents") + "." + model.Names.Documents[place.Document][0] + ".At(" + CSharpText.Literal(Sentence(place)) + ", " + CSharpText.Literal(place.Evidence.Line)
            + ", " + CSharpText.Literal(place.Evidence.Column) + ", " + CSharpText.Literal(Cut(place.Evidence.Trigger))
            + (place.Certainty == Certainty.Asserted ? string.Empty : ", Certainty." + place.Certainty) + ")";

    /// <summary>The places that name an entity, as a literal that the library reads: a line for each, with the numbers of document, sentence, line and column, and the name.</summary>
    public string Places(IEnumerable<CorpusEvidence> places)
        => CSharpText.Literal(string.Join("\n", places.Select(place => string.Join(" ", new[]
        {
            CSharpText.Literal(place.Document), CSharpText.Literal(Sentence(place)), CSharpText.Literal(place.Evidence.Line), CSharpText.Literal(place.Evidence.Column),
            Cut(place.Evidence.Trigger).Replace('\n', ' '),
        }))));

    /// <summary>The file of the sentences.</summary>
    public string Write()
    {
        CodeWriter code = new();
        SourceEmitter.OpenTypes(code, model);
        code.Line("/// <summary>The sentences that evidence quotes, each once a document.</summary>");
        code.Line(SourceEmitter.GeneratedCode).Line("internal static class Sentences").Open();
        for (int i = 0; i < sentences.Length; i++)
        {
            if (i > 0) code.Line();
            code.Line("/// <summary>The sentences of " + DocumentationText.Of(model.Corpus.Documents[i].Path) + ".</summary>");
            code.Line("internal static string[] " + model.Names.Documents[i][0] + "() => new string[]").Open();
            foreach (string sentence in sentences[i]) code.Line(CSharpText.Literal(Cut(sentence)) + ",");
            code.Close(";");
        }

        return code.Close().Close().ToString();
    }

    private int Sentence(CorpusEvidence place) => numbers[place.Document][place.Evidence.Sentence];

    private string Cut(string text) => text.Length <= longest ? text : text.Substring(0, longest) + "…";
}
