using System.Collections.Generic;
using System.Linq;
using Factum.Extraction.Corpora;
using Factum.Extraction.Mentions;

namespace Factum.Generator.Emission;

/// <summary>Writes the entities of a kind: the collection that names them, and for each of which something is known a type of its own that shows just that.</summary>
internal static class EntitiesFile
{
    /// <summary>The kinds of entity, in the order of the root class.</summary>
    public static IReadOnlyList<EntityKind> Kinds { get; } = [EntityKind.Person, EntityKind.Organization, EntityKind.Place, EntityKind.Product, EntityKind.Event];

    /// <summary>The file's source.</summary>
    public static string Write(EmissionModel model, SentenceTable sentences, Documentation documentation, EntityKind kind)
    {
        int[] entities = Enumerable.Range(0, model.Corpus.Entities.Count).Where(i => model.Corpus.Entities[i].Kind == kind).ToArray();
        CodeWriter code = new();
        SourceEmitter.OpenTypes(code, model);
        string item = EmissionModel.Class(kind);
        code.Line("/// <summary>" + CSharpText.Literal(entities.Length) + " that the documents name.</summary>");
        code.Line(SourceEmitter.GeneratedCode).Line(model.Access + " sealed class " + item + "Collection : LazyCollection<" + item + ">").Open();
        code.Line("internal " + item + "Collection() : base(" + CSharpText.Literal(entities.Length) + ") { }").Line();
        for (int i = 0; i < entities.Length; i++)
        {
            CorpusEntity entity = model.Corpus.Entities[entities[i]];
            string type = model.EntityType(entities[i]);
            IReadOnlyList<string> names = model.Names.Entities[entities[i]];
            string index = CSharpText.Literal(i);
            documentation.Write(code, entity);
            if (type == item)
                code.Line("public " + item + " " + names[0] + " => Built(" + index + ") ?? Keep(" + index + ", new " + item + "(" + Identity(model, sentences, entities[i]) + "));").Line();
            else
                code.Line("public " + type + " " + names[0] + " => (" + type + ")(Built(" + index + ") ?? Keep(" + index + ", new " + type + "()));").Line();
            foreach (string other in names.Skip(1))
            {
                documentation.Write(code, entity);
                code.Line("public " + type + " " + other + " => " + names[0] + ";").Line();
            }
        }

        SourceEmitter.WriteBuild(code, item, entities.Select(i => model.Names.Entities[i][0]).ToArray());
        code.Close();
        foreach (int i in entities)
            if (model.EntityType(i) != item) WriteType(code.Line(), model, sentences, i);
        return code.Close().ToString();
    }

    private static void WriteType(CodeWriter code, EmissionModel model, SentenceTable sentences, int index)
    {
        CorpusEntity entity = model.Corpus.Entities[index];
        string type = model.EntityType(index), name = DocumentationText.Of(entity.Name);
        code.Line("/// <summary>What is known of " + name + ".</summary>");
        code.Line(SourceEmitter.GeneratedCode).Line(model.Access + " sealed class " + type + " : " + EmissionModel.Class(entity.Kind)).Open();
        code.Line("internal " + type + "() : base(" + Identity(model, sentences, index) + ") { }");
        foreach (IGrouping<int, (int Kind, int Index)> facts in (model.FactsOf[index] ?? []).GroupBy(fact => fact.Kind).OrderBy(facts => facts.Key))
        {
            KindShape kind = model.Kinds[facts.Key];
            code.Line().Line("/// <summary>" + Documentation.Count(facts.Count(), "fact", "facts") + " of the kind " + DocumentationText.Of(kind.Name) + " in which " + name + " fills a role.</summary>");
            code.Line("public IReadOnlyList<" + kind.Class + "> " + kind.Plural + " => FactsOf<" + kind.Class + ">();");
        }

        code.Close();
    }

    /// <summary>The arguments of an entity's constructor: its names, the places that name it, and the numbers of its facts and amounts.</summary>
    private static string Identity(EmissionModel model, SentenceTable sentences, int index)
    {
        CorpusEntity entity = model.Corpus.Entities[index];
        IEnumerable<int> facts = (model.FactsOf[index] ?? []).Select(fact => model.FirstNumber(fact.Kind) + fact.Index).OrderBy(number => number);
        return string.Join(", ",
            CSharpText.Literal(entity.Id), CSharpText.Literal(entity.Name),
            entity.Aliases.Count == 0 ? "null" : "new[] { " + string.Join(", ", entity.Aliases.Select(CSharpText.Literal)) + " }",
            "Numbers.Index", sentences.Places(entity.Evidence), Numbers(facts), Numbers((model.AmountsOf[index] ?? []).Select(amount => model.AmountNumber[amount])));
    }

    private static string Numbers(IEnumerable<int> numbers) => CSharpText.Literal(string.Join(" ", numbers.Select(CSharpText.Literal)));
}
