using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Factum.Generator.Tests.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;
using RoslynLocation = Microsoft.CodeAnalysis.Location;

namespace Factum.Generator.Tests.Pipeline;

/// <summary>What the pipeline keeps between runs: values alone, since a Roslyn object would hold a whole compilation in memory.</summary>
public class CachedModelTests
{
    [Fact]
    public void No_tracked_output_reaches_a_Roslyn_object()
    {
        GeneratorSession session = new(
        [
            new TestDocument("a.txt", "On 3 May 2021 Anna Okafor gave 12 million euros to the Harbour Trust, said Tom Brandt."),
            new TestDocument("b.txt", "Anna Okafor met Tom Brandt in Lisbon.") { Published = "not a date" },
            new TestDocument("c.txt", ""),
        ], code: """
            using System.Collections.Generic;
            using Factum;
            [assembly: EntityAlias("Anna Okafor", "Annie Okafor")]
            namespace Newsroom;
            [FactKind]
            [Trigger("en", "give")]
            [Trigger("de", "geben")]
            public partial class Gift
            {
                [Subject] public partial Entity? Giver { get; }
                [Object] public partial Amount? Given { get; }
                [Oblique("to")] public partial IReadOnlyList<Entity> Getters { get; }
            }
            """);
        GeneratorRunResult result = session.Run();
        List<string> found = [];
        int outputs = 0;
        foreach (string step in TrackingNames.All)
        {
            foreach (object value in result.TrackedSteps.TryGetValue(step, out var runs) ? runs.SelectMany(static run => run.Outputs).Select(static output => output.Value) : [])
            {
                outputs++;
                found.AddRange(RoslynObjects(value).Select(path => step + path));
            }
        }

        Assert.Empty(found);
        Assert.True(outputs >= 8, "the walk saw only " + outputs + " outputs");
    }

    [Fact]
    public void The_walk_finds_Roslyn_objects_where_there_are_some()
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText("class C { }");
        Assert.NotEmpty(RoslynObjects(new { Inner = new object[] { 1, Tuple.Create(RoslynLocation.Create(tree, default)) } }));
        Assert.NotEmpty(RoslynObjects(new Dictionary<string, object> { ["x"] = tree.GetRoot() }));
        Assert.Empty(RoslynObjects(new { Text = "class C { }", Number = 1.5m, Kind = LanguageVersion.CSharp8 }));
    }

    private static bool IsPlain(Type type) => type.IsPrimitive || type.IsEnum || type.IsPointer || type == typeof(string) || type == typeof(decimal) || type == typeof(DateTime);

    private static List<string> RoslynObjects(object root)
    {
        List<string> found = [];
        HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
        Stack<(object Value, string Path)> open = new([(root, "")]);
        while (open.TryPop(out var item))
        {
            Type type = item.Value.GetType();
            if (IsPlain(type) || (type.IsArray && IsPlain(type.GetElementType()!)) || item.Value is Type or MemberInfo) continue;

            // A language's models are shared by all documents, and their library knows no Roslyn; walking them would take minutes.
            if (type.FullName == "Factum.Extraction.Languages.LanguagePack") continue;
            if (type.Assembly.GetName().Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal))
            {
                found.Add(item.Path + ": " + type.FullName);
                continue;
            }

            if (!type.IsValueType && !seen.Add(item.Value)) continue;
            if (item.Value is IEnumerable items && type.IsArray)
            {
                int index = 0;
                foreach (object? element in items)
                    if (element is not null) open.Push((element, item.Path + "[" + index++ + "]"));
                continue;
            }

            for (Type? declaring = type; declaring is not null; declaring = declaring.BaseType)
            {
                foreach (FieldInfo field in declaring.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                    if (field.GetValue(item.Value) is { } value) open.Push((value, item.Path + "." + field.Name));
            }
        }

        return found;
    }
}
