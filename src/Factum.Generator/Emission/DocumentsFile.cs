using System;
using System.Collections.Generic;
using System.Linq;
using Factum.Extraction.Corpora;

namespace Factum.Generator.Emission;

/// <summary>Writes the documents, each with the facts that it states in text order.</summary>
internal static class DocumentsFile
{
    /// <summary>The file's source.</summary>
    public static string Write(EmissionModel model)
    {
        CodeWriter code = new();
        SourceEmitter.OpenTypes(code, model);
        int[][] facts = FactsByDocument(model);
        code.Line("/// <summary>The documents that facts come from, by path.</summary>");
        code.Line(SourceEmitter.GeneratedCode).Line(model.Access + " sealed class DocumentCollection : LazyCollection<IndexedDocument>").Open();
        code.Line("internal DocumentCollection() : base(" + CSharpText.Literal(facts.Length) + ") { }").Line();
        for (int i = 0; i < facts.Length; i++)
        {
            CorpusDocument document = model.Corpus.Documents[i];
            string index = CSharpText.Literal(i), name = model.Names.Documents[i][0];
            Documentation.Write(code, document, facts[i].Length);
            code.Line("public IndexedDocument " + name + " => Built(" + index + ") ?? Keep(" + index + ", new IndexedDocument(" + Arguments(document, facts[i]) + ", Sentences." + name + "));").Line();
            foreach (string other in model.Names.Documents[i].Skip(1)) code.Line("public IndexedDocument " + other + " => " + name + ";").Line();
        }

        SourceEmitter.WriteBuild(code, "IndexedDocument", model.Names.Documents.Select(names => names[0]).ToArray());
        code.Close().Line();
        code.Line("/// <summary>What entities and documents find their facts by.</summary>");
        code.Line(SourceEmitter.GeneratedCode).Line("internal static class Numbers").Open();
        string amounts = model.AmountsEmitted ? "Corpus." + model.RootMember("Amounts") : "global::System.Array.Empty<Amount>()";
        code.Line("internal static FactIndex Index { get; } = new FactIndex((Concatenation<Fact>)Corpus." + model.RootMember("All") + ", Corpus." + model.RootMember("Documents") + ", " + amounts + ");");
        return code.Close().Close().ToString();
    }

    /// <summary>For each document, the indexes in the list of all facts of those that it states, in text order.</summary>
    private static int[][] FactsByDocument(EmissionModel model)
    {
        List<(int Offset, int Fact)>[] facts = model.Corpus.Documents.Select(_ => new List<(int, int)>()).ToArray();
        for (int i = 0; i < model.Corpus.Facts.Count; i++)
        {
            if (model.KindOf[i] < 0) continue;
            foreach (IGrouping<int, CorpusEvidence> places in model.Corpus.Facts[i].Evidence.GroupBy(place => place.Document))
                facts[places.Key].Add((places.Min(place => place.Evidence.Range.Start), model.FirstNumber(model.KindOf[i]) + model.IndexOf[i]));
        }

        return facts.Select(stated => stated.OrderBy(fact => fact.Offset).ThenBy(fact => fact.Fact).Select(fact => fact.Fact).ToArray()).ToArray();
    }

    private static string Arguments(CorpusDocument document, int[] facts)
        => string.Join(", ", new[]
        {
            CSharpText.Literal(document.Path), CSharpText.Literal(document.Language), document.Published is DateTime day ? CSharpText.Literal(day) : "null", CSharpText.LiteralOrNull(document.Title),
            Uri.TryCreate(document.Url, UriKind.RelativeOrAbsolute, out _) ? "new global::System.Uri(" + CSharpText.Literal(document.Url!) + ", global::System.UriKind.RelativeOrAbsolute)" : "null",
            "() => Numbers.Index", CSharpText.Literal(string.Join(" ", facts.Select(CSharpText.Literal))),
        });
}
