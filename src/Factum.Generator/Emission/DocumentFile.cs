using System.Threading;
using Factum.Generator.Wording;

namespace Factum.Generator.Emission;

/// <summary>Writes what one document brings: its part of each collection, the types of the entities that it is the first to name, and its sentences.</summary>
internal static class DocumentFile
{
    /// <summary>The file's source.</summary>
    public static string Write(EmissionModel model, CorpusWording wording, CorpusRows rows, Documentation documentation, int document, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        CodeWriter code = SourceEmitter.OpenTypes(model);
        for (int kind = 0; kind < EntitiesFile.Kinds.Count; kind++) EntitiesFile.WriteMembers(code, model, wording, kind, document);
        AmountsFile.WriteMembers(code, model, wording, documentation, document);
        for (int kind = 0; kind < model.Kinds.Count; kind++) FactsFile.WriteMembers(code, model, wording, documentation, kind, document);
        for (int kind = 0; kind < EntitiesFile.Kinds.Count; kind++) EntitiesFile.WriteTypes(code, model, kind, document);
        code.Line("partial class Sentences").Open();
        code.Line("/// <summary>The sentences of " + DocumentationText.Of(model.Corpus.Documents[document].Path) + ".</summary>");
        code.Line("private static string " + Sentences(model, document) + "() => " + RowWriter.Literal(rows.Sentences[document]) + ";");
        return code.Close().Close().ToString();
    }

    /// <summary>The method that gives a document's sentences.</summary>
    public static string Sentences(EmissionModel model, int document) => "Of_" + model.Names.Documents[document][0];
}
