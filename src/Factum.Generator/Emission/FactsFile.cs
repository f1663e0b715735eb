using System.Collections.Generic;
using System.Linq;
using Factum.Generator.Wording;

namespace Factum.Generator.Emission;

/// <summary>Writes the facts of a kind: a property a fact, which is built from its row when it is first looked at.</summary>
internal static class FactsFile
{
    /// <summary>The source of the collection's own file.</summary>
    public static string Write(EmissionModel model, CorpusRows rows, int kind)
    {
        KindShape shape = model.Kinds[kind];
        ItemsByDocument items = model.KindsByDocument[kind];
        CodeWriter code = SourceEmitter.OpenTypes(model);
        code.Line("/// <summary>" + Documentation.Count(items.Things.Count, "fact", "facts") + " of the kind " + DocumentationText.Of(shape.Name) + ", in text order.</summary>");
        CollectionCode.Open(code, model, items.Collection, shape.Class, items.Things.Count);
        CollectionCode.WriteStarts(code, model, items);
        code.Line("protected override " + shape.Class + " Build(int index, CorpusRow row) => new " + shape.Class + "(").Indent();
        string[] arguments = ["row.Attestation()", .. shape.Roles.Select((role, number) => role.Parameter + ": row.Filler" + (role.IsList ? "s" : string.Empty) + "<" + KindShape.TypeName(role.Type) + ">(" + CSharpText.Literal(number) + ")")];
        for (int a = 0; a < arguments.Length; a++) code.Line(arguments[a] + (a + 1 < arguments.Length ? "," : ");"));
        code.Outdent();
        CollectionCode.WriteRows(code.Line(), rows.Facts[kind]);
        return code.Close().Close().ToString();
    }

    /// <summary>Writes the members of the facts that a document is the first to state.</summary>
    public static void WriteMembers(CodeWriter code, EmissionModel model, CorpusWording wording, Documentation documentation, int kind, int document)
    {
        void Describe(int fact)
        {
            IEnumerable<string> opposed = model.Contradicting(fact).Select(other => model.Root + "." + model.RootMember(model.Kinds[model.KindOf[other]].Plural) + "." + model.Names.Facts[other][0]);
            documentation.Write(code, model.Corpus.Facts[fact], wording.Facts[fact], opposed);
        }

        CollectionCode.WriteMembers(code, model, model.KindsByDocument[kind], document, model.Names.Facts, model.Kinds[kind].Class, _ => model.Kinds[kind].Class, Describe);
    }
}
