using System.Collections.Generic;
using System.Linq;
using Factum.Extraction.Corpora;
using Factum.Extraction.Mentions;
using Factum.Generator.Wording;

namespace Factum.Generator.Emission;

/// <summary>Writes the entities of a kind: the collection that names them, and for each of which something is known a type of its own that shows just that.</summary>
internal static class EntitiesFile
{
    /// <summary>The kinds of entity, in the order of the root class.</summary>
    public static IReadOnlyList<EntityKind> Kinds { get; } = [EntityKind.Person, EntityKind.Organization, EntityKind.Place, EntityKind.Product, EntityKind.Event];

    /// <summary>The file's source.</summary>
    public static string Write(EmissionModel model, CorpusWording wording, CorpusRows rows, EntityKind kind)
    {
        int[] entities = Enumerable.Range(0, model.Corpus.Entities.Count).Where(i => model.Corpus.Entities[i].Kind == kind).ToArray();
        CodeWriter code = SourceEmitter.OpenTypes(model);
        string item = EmissionModel.Class(kind);
        code.Line("/// <summary>" + RootFile.EntityWords(kind, entities.Length) + "</summary>");
        CollectionCode.Open(code, model, item + "Collection", item, entities.Length);
        for (int i = 0; i < entities.Length; i++)
        {
            CorpusEntity entity = model.Corpus.Entities[entities[i]];
            string type = model.EntityType(entities[i]);
            IReadOnlyList<string> names = model.Names.Entities[entities[i]];
            Documentation.Write(code, entity, wording.Entities[entities[i]]);
            CollectionCode.Member(code, type, names[0], i, isCast: type != item);
            foreach (string other in names.Skip(1))
            {
                Documentation.Write(code, entity, wording.Entities[entities[i]]);
                code.Line("public " + type + " " + other + " => " + names[0] + ";").Line();
            }
        }

        (int Number, string Expression)[] known = Enumerable.Range(0, entities.Length).Where(i => model.EntityType(entities[i]) != item).Select(i => (i, "new " + model.EntityType(entities[i]) + "(row)")).ToArray();
        CollectionCode.WriteSwitch(code, new NumberedMethod("protected override", item, "Build", "int index, CorpusRow row", "index, row"), known, "new " + item + "(row)");
        CollectionCode.WriteRows(code.Line(), entities.Select(i => rows.Entities[i]).ToArray());
        code.Close();
        foreach (int i in entities)
            if (model.EntityType(i) != item) WriteType(code.Line(), model, i);
        return code.Close().ToString();
    }

    private static void WriteType(CodeWriter code, EmissionModel model, int index)
    {
        CorpusEntity entity = model.Corpus.Entities[index];
        string type = model.EntityType(index), name = DocumentationText.Of(entity.Name);
        code.Line("/// <summary>What is known of " + name + ".</summary>");
        code.Line(SourceEmitter.GeneratedCode).Line(model.Access + " sealed class " + type + " : " + EmissionModel.Class(entity.Kind)).Open();
        code.Line("internal " + type + "(CorpusRow row) : base(row) { }");
        foreach (IGrouping<int, (int Kind, int Index)> facts in (model.FactsOf[index] ?? []).GroupBy(fact => fact.Kind).OrderBy(facts => facts.Key))
        {
            KindShape kind = model.Kinds[facts.Key];
            code.Line().Line("/// <summary>" + Documentation.Count(facts.Count(), "fact", "facts") + " of the kind " + DocumentationText.Of(kind.Name) + " in which " + name + " fills a role.</summary>");
            code.Line("public IReadOnlyList<" + kind.Class + "> " + kind.Plural + " => FactsOf<" + kind.Class + ">();");
        }

        code.Close();
    }
}
