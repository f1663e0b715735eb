using System.Collections.Generic;
using System.Linq;
using Factum.Extraction.Mentions;

namespace Factum.Generator.Emission;

/// <summary>Writes the root class: the collections that everything is found by.</summary>
internal static class RootFile
{
    /// <summary>The file's source.</summary>
    public static string Write(EmissionModel model)
    {
        CodeWriter code = SourceEmitter.Open(model.Options);
        if (model.Namespace.Length > 0) code.Line("namespace " + model.Namespace).Open();
        code.Line("/// <summary>What the project's " + Documentation.Count(model.Corpus.Documents.Count, "document states", "documents state")
            + ": " + Documentation.Count(model.Facts.Sum(facts => facts.Count), "fact", "facts") + ".</summary>");
        code.Line(SourceEmitter.GeneratedCode).Line(model.Access + " static partial class " + model.Root).Open();
        string types = "global::" + model.TypesNamespace + ".";
        foreach (EntityKind kind in EntitiesFile.Kinds)
        {
            int count = model.Corpus.Entities.Count(entity => entity.Kind == kind);
            string words = EntityWords(kind, count);
            Collection(code, model.RootMember(EmissionModel.Collection(kind)), count, types + EmissionModel.Class(kind) + "Collection", "global::Factum." + EmissionModel.Class(kind), words);
        }

        int amounts = model.Names.Amounts.Count(names => names.Count > 0);
        Collection(code, model.RootMember("Amounts"), amounts, types + "AmountCollection", "global::Factum.Amount", Documentation.Count(amounts, "sum of money", "sums of money") + " that the documents give.");
        List<string> lists = [];
        for (int kind = 0; kind < model.Kinds.Count; kind++)
        {
            KindShape shape = model.Kinds[kind];
            string type = shape.Class.StartsWith("global::", System.StringComparison.Ordinal) ? shape.Class : "global::Factum." + shape.Class;
            string name = model.RootMember(shape.Plural);
            Collection(code, name, model.Facts[kind].Count, types + shape.Plural + "Collection", type, Documentation.Count(model.Facts[kind].Count, "fact", "facts") + " of the kind <see cref=\"" + type + "\"/>.");
            if (model.Facts[kind].Count > 0) lists.Add(name);
        }

        int documents = model.Corpus.Documents.Count;
        Collection(code, model.RootMember("Documents"), documents, types + "DocumentCollection", "global::Factum.SourceDocument", Documentation.Count(documents, "document", "documents") + " that facts come from, by path.");
        code.Line("/// <summary>Every fact, kind by kind.</summary>");
        code.Line("public static global::System.Collections.Generic.IReadOnlyList<global::Factum.Fact> " + model.RootMember("All") + " { get; } = new global::Factum.Concatenation<global::Factum.Fact>("
            + string.Join(", ", lists) + ");");
        code.Close();
        if (model.Namespace.Length > 0) code.Close();
        return code.ToString();
    }

    /// <summary>How many entities of a kind the documents name, in words.</summary>
    public static string EntityWords(EntityKind kind, int count) => (kind switch
    {
        EntityKind.Person => Documentation.Count(count, "person", "people"),
        EntityKind.Organization => Documentation.Count(count, "organization", "organizations"),
        EntityKind.Place => Documentation.Count(count, "place", "places"),
        EntityKind.Product => Documentation.Count(count, "product", "products"),
        _ => Documentation.Count(count, "named event", "named events"),
    }) + " that the documents name.";

    private static void Collection(CodeWriter code, string name, int count, string collection, string item, string words)
    {
        code.Line("/// <summary>" + words + "</summary>");
        if (count > 0) code.Line("public static " + collection + " " + name + " { get; } = new " + collection + "();");
        else code.Line("public static global::System.Collections.Generic.IReadOnlyList<" + item + "> " + name + " { get; } = global::System.Array.Empty<" + item + ">();");
        code.Line();
    }
}
