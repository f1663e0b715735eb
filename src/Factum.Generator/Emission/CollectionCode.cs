using System;
using System.Collections.Generic;
using System.Linq;

namespace Factum.Generator.Emission;

/// <summary>Writes what the generated collections have in common: a class over rows, with a property an item.</summary>
internal static class CollectionCode
{
    /// <summary>How many rows a literal holds: few, for an item's is looked for among them.</summary>
    private const int RowsInPiece = 50;

    /// <summary>How many cases a method has: not so many that one item costs the code of all.</summary>
    private const int CasesInMethod = 100;

    /// <summary>Writes the head of a collection, up to its first member.</summary>
    public static void Open(CodeWriter code, EmissionModel model, string name, string item, int count)
    {
        code.Line(SourceEmitter.Generated).Line(model.Access + " sealed partial class " + name + " : LazyCollection<" + item + ">").Open();
        code.Line("internal " + name + "() : base(" + CSharpText.Literal(count) + ", " + CSharpText.Literal(RowsInPiece) + ", () => Numbers.Index) { }").Line();
    }

    /// <summary>Writes where each document's items start: the documents' own files count from there.</summary>
    public static void WriteStarts(CodeWriter code, EmissionModel model, ItemsByDocument items)
    {
        int[] documents = Enumerable.Range(0, model.Corpus.Documents.Count).Where(document => items.Of(document).Count > 0).ToArray();
        if (documents.Length == 0) return;
        code.Line("private const int").Indent();
        for (int d = 0; d < documents.Length; d++)
            code.Line(Start(model, documents[d]) + " = " + CSharpText.Literal(items.Of(documents[d])[0]) + (d + 1 < documents.Length ? "," : ";"));
        code.Outdent().Line();
    }

    /// <summary>Writes the members of a document's items.</summary>
    /// <param name="code">What is written to.</param>
    /// <param name="model">The corpus.</param>
    /// <param name="items">The collection's items.</param>
    /// <param name="document">The document.</param>
    /// <param name="names">The names of a thing.</param>
    /// <param name="item">The class of the collection's items.</param>
    /// <param name="type">The class of a thing.</param>
    /// <param name="describe">Writes a thing's documentation.</param>
    public static void WriteMembers(
        CodeWriter code, EmissionModel model, ItemsByDocument items, int document, IReadOnlyList<IReadOnlyList<string>> names, string item, Func<int, string> type, Action<int> describe)
    {
        IReadOnlyList<int> own = items.Of(document);
        if (own.Count == 0) return;
        code.Line("partial class " + items.Collection).Open();
        string start = Start(model, document);
        bool isFirst = true;
        foreach (int i in own)
        {
            int thing = items.Things[i];
            string typeName = type(thing), first = names[thing][0], cast = typeName == item ? string.Empty : "(" + typeName + ")";
            string value = cast + "this[" + start + (i == own[0] ? string.Empty : " + " + CSharpText.Literal(i - own[0])) + "]";
            foreach (string name in names[thing])
            {
                if (!isFirst) code.Line();
                isFirst = false;
                describe(thing);
                code.Line("public " + typeName + " " + name + " => " + (name == first ? value : first) + ";");
            }
        }

        code.Close().Line();
    }

    /// <summary>Writes the method that gives the rows, piece by piece.</summary>
    public static void WriteRows(CodeWriter code, IReadOnlyList<string> rows)
    {
        IEnumerable<string>[] pieces = Enumerable.Range(0, (rows.Count + RowsInPiece - 1) / RowsInPiece).Select(piece => rows.Skip(piece * RowsInPiece).Take(RowsInPiece)).ToArray();
        NumberedMethod method = new("protected override", "string", "Rows", "int piece", "piece");
        if (pieces.Length == 1) code.Line(method.Head + " => " + RowWriter.Literal(pieces[0]) + ";");
        else WriteTexts(code, method, pieces);
    }

    /// <summary>Writes a method that gives one of several texts: each literal in a method of its own, so that a text costs no other.</summary>
    private static void WriteTexts(CodeWriter code, NumberedMethod method, IReadOnlyList<IEnumerable<string>> texts)
    {
        string Text(int number) => method.Name + CSharpText.Literal(number) + "_()";
        WriteSwitch(code, method, Enumerable.Range(0, texts.Count).Select(number => (number, Text(number))).ToArray());
        for (int i = 0; i < texts.Count; i++) code.Line().Line("private static string " + Text(i) + " => " + RowWriter.Literal(texts[i]) + ";");
    }

    /// <summary>Writes a method that gives an expression for a number: in parts, so that one number does not cost the code of all.</summary>
    /// <param name="code">What is written to.</param>
    /// <param name="method">The method.</param>
    /// <param name="cases">Numbers in ascending order, each with its expression.</param>
    /// <param name="otherwise">The expression for all other numbers; <see langword="null"/> where there are none.</param>
    public static void WriteSwitch(CodeWriter code, NumberedMethod method, IReadOnlyList<(int Number, string Expression)> cases, string? otherwise = null)
    {
        string fallback = otherwise is null ? "throw new global::System.ArgumentOutOfRangeException(nameof(" + method.Number + "))" : "return " + otherwise;
        IGrouping<int, (int Number, string Expression)>[] parts = cases.GroupBy(one => one.Number / CasesInMethod).ToArray();
        if (parts.Length < 2)
        {
            WriteCases(code, method, method.Number, cases, fallback);
            return;
        }

        NumberedMethod Part(int number) => method with { Modifiers = "private static", Name = method.Name + "Part" + CSharpText.Literal(number) + "_" };
        WriteCases(code, method, method.Number + " / " + CSharpText.Literal(CasesInMethod), parts.Select(part => (part.Key, Part(part.Key).Name + "(" + method.Arguments + ")")), fallback);
        foreach (IGrouping<int, (int Number, string Expression)> part in parts) WriteCases(code.Line(), Part(part.Key), method.Number, part, fallback);
    }

    /// <summary>The constant that says where a document's items start; no member has such a name, which is made of words.</summary>
    private static string Start(EmissionModel model, int document) => "In_" + model.Names.Documents[document][0];

    private static void WriteCases(CodeWriter code, NumberedMethod method, string number, IEnumerable<(int Number, string Expression)> cases, string fallback)
    {
        code.Line(method.Head).Open().Line("switch (" + number + ")").Open();
        foreach ((int value, string expression) in cases) code.Line("case " + CSharpText.Literal(value) + ": return " + expression + ";");
        code.Line("default: " + fallback + ";").Close().Close();
    }
}
