using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Factum.Extraction.Corpora;
using Factum.Generator.Wording;

namespace Factum.Generator.Emission;

/// <summary>Writes the facts of a kind: a property a fact, which is built from its row when it is first looked at.</summary>
internal static class FactsFile
{
    /// <summary>The file's source.</summary>
    public static string Write(EmissionModel model, CorpusWording wording, CorpusRows rows, Documentation documentation, int kind, CancellationToken cancellation)
    {
        KindShape shape = model.Kinds[kind];
        List<int> facts = model.Facts[kind];
        CodeWriter code = SourceEmitter.OpenTypes(model);
        code.Line("/// <summary>" + Documentation.Count(facts.Count, "fact", "facts") + " of the kind " + DocumentationText.Of(shape.Name) + ", in text order.</summary>");
        CollectionCode.Open(code, model, shape.Plural + "Collection", shape.Class, facts.Count);
        for (int i = 0; i < facts.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            CorpusFact fact = model.Corpus.Facts[facts[i]];
            IReadOnlyList<string> names = model.Names.Facts[facts[i]];
            string[] opposed = model.Contradicting(facts[i]).Select(other => model.Root + "." + model.RootMember(model.Kinds[model.KindOf[other]].Plural) + "." + model.Names.Facts[other][0]).ToArray();
            documentation.Write(code, fact, wording.Facts[facts[i]], opposed);
            CollectionCode.Member(code, shape.Class, names[0], i);
            foreach (string other in names.Skip(1))
            {
                documentation.Write(code, fact, wording.Facts[facts[i]], opposed);
                code.Line("public " + shape.Class + " " + other + " => " + names[0] + ";").Line();
            }
        }

        code.Line("protected override " + shape.Class + " Build(int index, CorpusRow row) => new " + shape.Class + "(").Indent();
        string[] arguments = ["row.Attestation()", .. shape.Roles.Select((role, number) => role.Parameter + ": row.Filler" + (role.IsList ? "s" : string.Empty) + "<" + KindShape.TypeName(role.Type) + ">(" + CSharpText.Literal(number) + ")")];
        for (int a = 0; a < arguments.Length; a++) code.Line(arguments[a] + (a + 1 < arguments.Length ? "," : ");"));
        code.Outdent();
        CollectionCode.WriteRows(code.Line(), rows.Facts[kind]);
        return code.Close().Close().ToString();
    }
}
