using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Factum.Generator.Naming;
using Factum.Generator.Wording;

namespace Factum.Generator.Emission;

/// <summary>Writes what a document brings: its part of each collection, the types of the entities that it is the first to name, and its sentences.</summary>
internal static class DocumentFile
{
    /// <summary>Up to how many documents each has a file of its own: the compiler looks at every generated file after every edit of code, and through all of them for each.</summary>
    private const int MostFiles = 64;

    /// <summary>The files, by name, each with its documents: one where there are few, otherwise those whose paths have one hash, which other documents do not change.</summary>
    public static IEnumerable<IGrouping<string, int>> Files(EmissionModel model)
    {
        int count = model.Corpus.Documents.Count;
        return Enumerable.Range(0, count)
            .GroupBy(document => count <= MostFiles ? model.Names.Documents[document][0] : "Part_" + ContentHash.Of(model.Corpus.Documents[document].Path, 1), StringComparer.Ordinal)
            .OrderBy(file => file.Key, StringComparer.Ordinal);
    }

    /// <summary>A file's source.</summary>
    public static string Write(EmissionModel model, CorpusWording wording, CorpusRows rows, Documentation documentation, IEnumerable<int> documents, CancellationToken cancellation)
    {
        CodeWriter code = SourceEmitter.OpenTypes(model);
        bool isFirst = true;
        foreach (int document in documents)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!isFirst) code.Line();
            isFirst = false;
            WriteDocument(code, model, wording, rows, documentation, document);
        }

        return code.Close().ToString();
    }

    /// <summary>The method that gives a document's sentences.</summary>
    public static string Sentences(EmissionModel model, int document) => "Of_" + model.Names.Documents[document][0];

    private static void WriteDocument(CodeWriter code, EmissionModel model, CorpusWording wording, CorpusRows rows, Documentation documentation, int document)
    {
        for (int kind = 0; kind < EntitiesFile.Kinds.Count; kind++) EntitiesFile.WriteMembers(code, model, wording, kind, document);
        AmountsFile.WriteMembers(code, model, wording, documentation, document);
        for (int kind = 0; kind < model.Kinds.Count; kind++) FactsFile.WriteMembers(code, model, wording, documentation, kind, document);
        for (int kind = 0; kind < EntitiesFile.Kinds.Count; kind++) EntitiesFile.WriteTypes(code, model, kind, document);
        code.Line("partial class Sentences").Open();
        code.Line("/// <summary>The sentences of " + DocumentationText.Of(model.Corpus.Documents[document].Path) + ".</summary>");
        code.Line("private static string " + Sentences(model, document) + "() => " + RowWriter.Literal(rows.Sentences[document]) + ";");
        code.Close();
    }
}
