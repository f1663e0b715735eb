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
        code.Line(SourceEmitter.GeneratedCode).Line(model.Access + " sealed class DocumentCollection : LazyCollection<SourceDocument>").Open();
        code.Line("internal DocumentCollection() : base(" + CSharpText.Literal(facts.Length) + ") { }").Line();
        for (int i = 0; i < facts.Length; i++)
        {
            CorpusDocument document = model.Corpus.Documents[i];
            string index = CSharpText.Literal(i);
            Documentation.Write(code, document, facts[i].Length);
            code.Line("public SourceDocument " + model.Names.Documents[i][0] + " => Built(" + index + ") ?? Keep(" + index + ", new StatingDocument(" + Arguments(document, facts[i]) + "));").Line();
        }

        SourceEmitter.WriteBuild(code, "SourceDocument", model.Names.Documents.Select(names => names[0]).ToArray());
        code.Close().Line();
        code.Line("/// <summary>A document that finds its facts among all of them.</summary>");
        code.Line(SourceEmitter.GeneratedCode).Line("internal sealed class StatingDocument : SourceDocument").Open();
        code.Line("private readonly int[] facts;").Line();
        code.Line("internal StatingDocument(string path, string language, global::System.DateTime? published, string? title, global::System.Uri? url, params int[] facts)");
        code.Line("    : base(path, language, published, title, url) => this.facts = facts;").Line();
        code.Line("protected override IReadOnlyList<Fact> FindFacts() => new Selection<Fact>(Corpus." + RootFile.MemberName(model, "All") + ", facts);");
        return code.Close().Close().ToString();
    }

    /// <summary>For each document, the indexes in the list of all facts of those that it states, in text order.</summary>
    private static int[][] FactsByDocument(EmissionModel model)
    {
        int[] first = new int[model.Kinds.Count];
        for (int kind = 1; kind < first.Length; kind++) first[kind] = first[kind - 1] + model.Facts[kind - 1].Count;
        List<(int Offset, int Fact)>[] facts = model.Corpus.Documents.Select(_ => new List<(int, int)>()).ToArray();
        for (int i = 0; i < model.Corpus.Facts.Count; i++)
        {
            if (model.KindOf[i] < 0) continue;
            foreach (IGrouping<int, CorpusEvidence> places in model.Corpus.Facts[i].Evidence.GroupBy(place => place.Document))
                facts[places.Key].Add((places.Min(place => place.Evidence.Range.Start), first[model.KindOf[i]] + model.IndexOf[i]));
        }

        return facts.Select(stated => stated.OrderBy(fact => fact.Offset).ThenBy(fact => fact.Fact).Select(fact => fact.Fact).ToArray()).ToArray();
    }

    private static string Arguments(CorpusDocument document, int[] facts)
        => string.Join(", ", new[]
        {
            CSharpText.Literal(document.Path), CSharpText.Literal(document.Language), document.Published is DateTime day ? CSharpText.Literal(day) : "null", CSharpText.LiteralOrNull(document.Title),
            Uri.TryCreate(document.Url, UriKind.RelativeOrAbsolute, out _) ? "new global::System.Uri(" + CSharpText.Literal(document.Url!) + ", global::System.UriKind.RelativeOrAbsolute)" : "null",
        }.Concat(facts.Select(CSharpText.Literal)));
}
