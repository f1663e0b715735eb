using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Factum.Extraction.Corpora;

namespace Factum.Generator.Emission;

/// <summary>Writes the facts of a kind: a property a fact, which builds it when it is first looked at.</summary>
internal static class FactsFile
{
    /// <summary>The file's source.</summary>
    public static string Write(EmissionModel model, SentenceTable sentences, Documentation documentation, int kind, CancellationToken cancellation)
    {
        KindShape shape = model.Kinds[kind];
        List<int> facts = model.Facts[kind];
        ILookup<int, int> contradictions = model.Corpus.Contradictions
            .SelectMany(contradiction => new[] { (contradiction.First, contradiction.Second), (First: contradiction.Second, Second: contradiction.First) })
            .Where(pair => model.KindOf[pair.First] == kind && model.KindOf[pair.Second] >= 0)
            .Distinct()
            .ToLookup(pair => pair.First, pair => pair.Second);
        CodeWriter code = new();
        SourceEmitter.OpenTypes(code, model);
        code.Line("/// <summary>" + Documentation.Count(facts.Count, "fact", "facts") + " of the kind " + DocumentationText.Of(shape.Name) + ", in text order.</summary>");
        code.Line(SourceEmitter.GeneratedCode).Line(model.Access + " sealed class " + shape.Plural + "Collection : LazyCollection<" + shape.Class + ">").Open();
        code.Line("internal " + shape.Plural + "Collection() : base(" + CSharpText.Literal(facts.Count) + ") { }").Line();
        for (int i = 0; i < facts.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            CorpusFact fact = model.Corpus.Facts[facts[i]];
            IReadOnlyList<string> names = model.Names.Facts[facts[i]];
            string index = CSharpText.Literal(i);
            string[] opposed = contradictions[facts[i]].Select(model.Fact).ToArray();
            documentation.Write(code, fact, opposed.Select(name => name.Replace("Corpus.", model.Root + ".")));
            code.Line("public " + shape.Class + " " + names[0] + " => Built(" + index + ") ?? Keep(" + index + ", new " + shape.Class + "(").Indent();
            string[] arguments = [Attestation(model, sentences, fact, opposed), .. shape.Roles.Select(role => Argument(model, role, fact)).OfType<string>()];
            for (int a = 0; a < arguments.Length; a++) code.Line(arguments[a] + (a + 1 < arguments.Length ? "," : "));"));
            code.Outdent().Line();
            foreach (string other in names.Skip(1))
            {
                documentation.Write(code, fact, opposed.Select(name => name.Replace("Corpus.", model.Root + ".")));
                code.Line("public " + shape.Class + " " + other + " => " + names[0] + ";").Line();
            }
        }

        SourceEmitter.WriteBuild(code, shape.Class, facts.Select(i => model.Names.Facts[i][0]).ToArray());
        return code.Close().Close().ToString();
    }

    private static string Attestation(EmissionModel model, SentenceTable sentences, CorpusFact fact, string[] opposed)
        => "new Attestation(" + (fact.Evidence.Count == 1 ? sentences.Evidence(fact.Evidence[0]) : "new[] { " + string.Join(", ", fact.Evidence.Select(sentences.Evidence)) + " }")
            + (fact.Certainty == Certainty.Asserted ? string.Empty : ", Certainty." + fact.Certainty)
            + (fact.Polarity == Polarity.Affirmed ? string.Empty : ", polarity: Polarity." + fact.Polarity)
            + (fact.Source is null ? string.Empty : ", source: " + FillerExpression.Entity(model, fact.Source))
            + (opposed.Length == 0 ? string.Empty : ", contradictions: () => new Fact[] { " + string.Join(", ", opposed) + " }")
            + ")";

    private static string? Argument(EmissionModel model, RoleShape role, CorpusFact fact)
    {
        IEnumerable<string> fillers = fact.Arguments
            .Where(argument => argument.Role == role.Role)
            .Select(argument => FillerExpression.Of(model, role.Type, argument.Filler))
            .OfType<string>();
        if (role.IsList) return fillers.Any() ? role.Parameter + ": new " + FillerExpression.TypeName(role.Type) + "[] { " + string.Join(", ", fillers) + " }" : null;
        return fillers.FirstOrDefault() is string filler ? role.Parameter + ": " + filler : null;
    }
}
