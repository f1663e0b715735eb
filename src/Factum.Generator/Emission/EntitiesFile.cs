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

    /// <summary>The source of the collection's own file.</summary>
    public static string Write(EmissionModel model, CorpusRows rows, int kind)
    {
        ItemsByDocument items = model.EntitiesByDocument[kind];
        IReadOnlyList<int> entities = items.Things;
        CodeWriter code = SourceEmitter.OpenTypes(model);
        string item = EmissionModel.Class(Kinds[kind]);
        code.Line("/// <summary>" + RootFile.EntityWords(Kinds[kind], entities.Count) + "</summary>");
        CollectionCode.Open(code, model, items.Collection, item, entities.Count);
        CollectionCode.WriteStarts(code, model, items);
        (int Number, string Expression)[] known = Enumerable.Range(0, entities.Count).Where(i => model.EntityType(entities[i]) != item).Select(i => (i, "new " + model.EntityType(entities[i]) + "(row)")).ToArray();
        CollectionCode.WriteSwitch(code, new NumberedMethod("protected override", item, "Build", "int index, CorpusRow row", "index, row"), known, "new " + item + "(row)");
        CollectionCode.WriteRows(code.Line(), entities.Select(i => rows.Entities[i]).ToArray());
        return code.Close().Close().ToString();
    }

    /// <summary>Writes the members of the entities that a document is the first to name.</summary>
    public static void WriteMembers(CodeWriter code, EmissionModel model, CorpusWording wording, int kind, int document)
        => CollectionCode.WriteMembers(
            code, model, model.EntitiesByDocument[kind], document, model.Names.Entities, EmissionModel.Class(Kinds[kind]), model.EntityType,
            entity => Documentation.Write(code, model.Corpus.Entities[entity], wording.Entities[entity]));

    /// <summary>Writes the types of the entities that a document is the first to name.</summary>
    public static void WriteTypes(CodeWriter code, EmissionModel model, int kind, int document)
    {
        ItemsByDocument items = model.EntitiesByDocument[kind];
        foreach (int i in items.Of(document))
            if (model.EntityType(items.Things[i]) != EmissionModel.Class(Kinds[kind])) WriteType(code, model, items.Things[i]);
    }

    private static void WriteType(CodeWriter code, EmissionModel model, int index)
    {
        CorpusEntity entity = model.Corpus.Entities[index];
        string type = model.EntityType(index), name = DocumentationText.Of(entity.Name);
        code.Line("/// <summary>What is known of " + name + ".</summary>");
        code.Line(SourceEmitter.Generated).Line(model.Access + " sealed class " + type + " : " + EmissionModel.Class(entity.Kind)).Open();
        code.Line("internal " + type + "(CorpusRow row) : base(row) { }");
        foreach (IGrouping<int, (int Kind, int Index)> facts in (model.FactsOf[index] ?? []).GroupBy(fact => fact.Kind).OrderBy(facts => facts.Key))
        {
            KindShape kind = model.Kinds[facts.Key];
            code.Line().Line("/// <summary>" + Documentation.Count(facts.Count(), "fact", "facts") + " with " + name + ".</summary>");
            code.Line("public IReadOnlyList<" + kind.Class + "> " + kind.Plural + " => FactsOf<" + kind.Class + ">();");
        }

        code.Close().Line();
    }
}
