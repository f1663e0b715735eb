using System;
using System.Collections.Generic;
using System.Linq;
using Factum.Extraction.Corpora;

namespace Factum.Generator.Emission;

/// <summary>The sentences that evidence quotes, each once: constants that are named after the line that they stand in.</summary>
internal sealed class SentenceTable
{
    /// <summary>The characters that all literals together may have: an assembly holds 16 MB of them, at two bytes each, of which this leaves some for the consumer.</summary>
    private const int Budget = 6_000_000;

    /// <summary>What long sentences are cut to: the first that keeps all of them within the budget.</summary>
    private static readonly int[] Lengths = [20_000, 2_000, 500, 200, 80, 20, 0];

    private readonly EmissionModel model;
    private readonly SortedDictionary<int, Dictionary<string, string>> names = [];
    private readonly int longest;

    /// <summary>Collects the sentences of a corpus.</summary>
    public SentenceTable(EmissionModel model)
    {
        this.model = model;
        Corpus corpus = model.Corpus;
        IEnumerable<CorpusEvidence> all = corpus.Facts.SelectMany(fact => fact.Evidence)
            .Concat(corpus.Amounts.SelectMany(amount => amount.Evidence))
            .Concat(corpus.Entities.SelectMany(entity => entity.Evidence));
        foreach (IGrouping<int, CorpusEvidence> document in all.GroupBy(evidence => evidence.Document))
        {
            Dictionary<string, string> sentences = new(StringComparer.Ordinal);
            Dictionary<int, int> onLine = [];
            foreach (CorpusEvidence place in document.OrderBy(place => place.Evidence.Range.Start).ThenBy(place => place.Evidence.Range.End))
            {
                if (sentences.ContainsKey(place.Evidence.Sentence)) continue;
                onLine.TryGetValue(place.Evidence.Line, out int others);
                onLine[place.Evidence.Line] = others + 1;
                sentences.Add(place.Evidence.Sentence, "Line" + CSharpText.Literal(place.Evidence.Line) + (others == 0 ? string.Empty : "_" + CSharpText.Literal(others + 1)));
            }

            names.Add(document.Key, sentences);
        }

        longest = Lengths.First(length => length == 0 || names.Values.Sum(sentences => sentences.Keys.Sum(sentence => (long)Math.Min(sentence.Length, length))) <= Budget);
    }

    /// <summary>The expression of a place that states something.</summary>
    public string Evidence(CorpusEvidence place)
        => "new Evidence(Corpus.Documents." + model.Names.Documents[place.Document][0] + ", " + CSharpText.Literal(place.Evidence.Line) + ", " + CSharpText.Literal(place.Evidence.Column)
            + ", Sentences." + model.Names.Documents[place.Document][0] + "." + names[place.Document][place.Evidence.Sentence] + ", " + CSharpText.Literal(Cut(place.Evidence.Trigger))
            + (place.Certainty == Certainty.Asserted ? string.Empty : ", Certainty." + place.Certainty) + ")";

    /// <summary>The file of the constants.</summary>
    public string Write(Action<CodeWriter> open)
    {
        CodeWriter code = new();
        open(code);
        code.Line("/// <summary>The sentences that evidence quotes, each once.</summary>");
        code.Line(SourceEmitter.GeneratedCode).Line("internal static class Sentences").Open();
        foreach (KeyValuePair<int, Dictionary<string, string>> document in names)
        {
            code.Line("/// <summary>The sentences of " + DocumentationText.Of(model.Corpus.Documents[document.Key].Path) + ".</summary>");
            code.Line("internal static class " + model.Names.Documents[document.Key][0]).Open();
            foreach (KeyValuePair<string, string> sentence in document.Value.OrderBy(pair => pair.Value.Length).ThenBy(pair => pair.Value, StringComparer.Ordinal))
                code.Line("internal const string " + sentence.Value + " = " + CSharpText.Literal(Cut(sentence.Key)) + ";");
            code.Close();
        }

        return code.Close().Close().ToString();
    }

    private string Cut(string text) => text.Length <= longest ? text : text.Substring(0, longest) + "…";
}
