using System.Collections.Generic;
using System.Linq;
using Factum.Extraction.Corpora;

namespace Factum.Generator.Emission;

/// <summary>Writes the documents, each with the facts that it states in text order, and the index by which rows find things.</summary>
internal static class DocumentsFile
{
    /// <summary>The file's source.</summary>
    public static string Write(EmissionModel model, CorpusRows rows)
    {
        CodeWriter code = SourceEmitter.OpenTypes(model);
        IReadOnlyList<CorpusDocument> documents = model.Corpus.Documents;
        code.Line("/// <summary>The documents that facts come from, by path.</summary>");
        CollectionCode.Open(code, model, "DocumentCollection", "SourceDocument", documents.Count);
        for (int i = 0; i < documents.Count; i++)
        {
            IReadOnlyList<string> names = model.Names.Documents[i];
            Documentation.Write(code, documents[i], model.FactsByDocument[i].Length);
            code.Line("public SourceDocument " + names[0] + " => this[" + CSharpText.Literal(i) + "];").Line();
            foreach (string other in names.Skip(1)) code.Line("public SourceDocument " + other + " => " + names[0] + ";").Line();
        }

        code.Line("protected override SourceDocument Build(int index, CorpusRow row) => new IndexedDocument(row, () => Sentences.Of(index));");
        CollectionCode.WriteRows(code.Line(), rows.Documents);
        code.Close().Line();
        code.Line("/// <summary>What rows find things by.</summary>");
        code.Line(SourceEmitter.Generated).Line("internal static class Numbers").Open();
        IEnumerable<string> entities = EntitiesFile.Kinds
            .Where(kind => model.Corpus.Entities.Any(entity => entity.Kind == kind))
            .Select(kind => "Corpus." + model.RootMember(EmissionModel.Collection(kind)));
        code.Line("internal static FactIndex Index { get; } = new FactIndex(").Indent()
            .Line("(Concatenation<Fact>)Corpus." + model.RootMember("All") + ",")
            .Line("new Concatenation<Entity>(" + string.Join(", ", entities) + "),")
            .Line((model.AmountsEmitted ? "Corpus." + model.RootMember("Amounts") : "global::System.Array.Empty<Amount>()") + ",")
            .Line("Corpus." + model.RootMember("Documents") + ");").Outdent();
        return code.Close().Close().ToString();
    }

    /// <summary>The source of the file that finds a document's sentences.</summary>
    public static string WriteSentences(EmissionModel model)
    {
        CodeWriter code = SourceEmitter.OpenTypes(model);
        code.Line("/// <summary>The sentences that evidence quotes, each once a document.</summary>");
        code.Line(SourceEmitter.Generated).Line("internal static partial class Sentences").Open();
        NumberedMethod method = new("internal static", "string", "Of", "int document", "document");
        CollectionCode.WriteSwitch(code, method, Enumerable.Range(0, model.Corpus.Documents.Count).Select(document => (document, DocumentFile.Sentences(model, document) + "()")).ToArray());
        return code.Close().Close().ToString();
    }
}
