using System.Linq;
using Factum.Generator.Tests.Running;
using Microsoft.CodeAnalysis;
using Xunit;

namespace Factum.Generator.Tests.Kinds;

/// <summary>Kinds of fact that a project declares itself.</summary>
public class DeclaredKindTests
{
    private const string Header = "using System.Collections.Generic;\nusing Factum;\nnamespace Newsroom;\n";

    private const string Renovation = """
        [FactKind]
        [Trigger("en", "renovate", "give a facelift")]
        [Trigger("fr", "rénover")]
        public partial class Renovation
        {
            [Subject] public partial Entity? Owner { get; }
            [Object] public partial Entity? Building { get; }
            [Oblique("for", "pour")] public partial Amount? Price { get; }
        }
        """;

    private static readonly TestDocument[] Documents =
    [
        new("a.txt", "Anna Okafor renovated the Harbour Theatre for 3 million euros."),
        new("b.txt", "Anna Okafor a rénové le théâtre du Port pour 3 millions d'euros.") { Language = "fr" },
        new("c.txt", "The weather was fine."),
    ];

    [Fact]
    public void Sentences_become_facts_of_the_kind()
    {
        GeneratorSession session = new(Documents, code: Header + Renovation + "\ninternal static class Use { internal static Entity? Owner => Facts.Renovations[0].Owner; internal static Amount? Price => Facts.Renovations[0].Price; }");
        GeneratorRunResult result = session.Run();
        Assert.Empty(result.Diagnostics);
        CompiledOutput.AssertCompiles(session.Output);
        Assert.Equal(
            [
                "Renovation (Owner: Anna Okafor; Building: Harbour Theatre; Price: EUR 3,000,000; asserted)",
                "Renovation (Owner: Anna Okafor; Building: le théâtre du Port; Price: EUR 3,000,000; asserted)",
            ],
            CompiledOutput.Evaluate(session.Output, "Newsroom.Facts", "Renovations").Select(static fact => fact.ToString()));
        INamedTypeSymbol kind = session.Output.GetTypeByMetadataName("Newsroom.Renovation")!;
        Assert.Equal("Factum.Event", kind.BaseType!.ToDisplayString());
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("namespace Newsroom;", "Newsroom.")]
    [InlineData("namespace Elsewhere.Kinds;", "Elsewhere.Kinds.")]
    public void Facts_of_the_kind_are_found_in_whatever_namespace_it_is(string space, string prefix)
    {
        GeneratorSession session = new(Documents, code: "using Factum;\n" + space + "\n" + Renovation);
        session.Run();
        CompiledOutput.AssertCompiles(session.Output);
        object fact = CompiledOutput.Evaluate(session.Output, "Newsroom.Facts", "Renovations").First();
        Assert.Equal(prefix + "Renovation", fact.GetType().FullName);
    }

    [Theory]
    [InlineData("bad name", "FACT0032", "As")]
    [InlineData("class", "FACT0032", "As")]
    [InlineData("Wins", null, "Wins")]
    [InlineData("Donations", null, "NewsroomADonations")]
    [InlineData("Evidence", null, "NewsroomAEvidence")]
    public void A_plural_names_the_collection_where_it_can(string plural, string? id, string collection)
    {
        string code = Header + "[FactKind(Plural = \"" + plural + "\"), Trigger(\"en\", \"win\")] public partial class A { [Subject] public Entity? B { get; } }";
        GeneratorSession session = new([new("a.txt", "Anna Okafor won.")], code: code);
        GeneratorRunResult result = session.Run();
        CompiledOutput.AssertCompiles(session.Output);
        Assert.Equal(id is null ? [] : [id], result.Diagnostics.Select(static diagnostic => diagnostic.Id));
        Assert.Single(CompiledOutput.Evaluate(session.Output, "Newsroom.Facts", collection));
    }

    [Fact]
    public void Without_documents_the_class_is_complete_all_the_same()
    {
        GeneratorSession session = new([], code: Header + Renovation);
        Assert.Empty(session.Run().Diagnostics);
        CompiledOutput.AssertCompiles(session.Output);
    }

    [Fact]
    public void Own_kinds_take_nothing_from_the_built_in_ones()
    {
        TestDocument document = new("a.txt", "Anna Okafor gave 3 million euros to the Harbour Trust.");
        string[] Files(string code) => new GeneratorSession([document], code: code).Run().GeneratedSources.Select(static source => source.HintName).ToArray();
        string[] without = Files("class Program { }");
        string[] with = Files(Header + Renovation.Replace("renovate", "give", System.StringComparison.Ordinal));
        Assert.Empty(without.Except(with));
    }

    [Fact]
    public void Changing_a_declaration_matches_again_without_reading_a_text_again()
    {
        GeneratorSession session = new(Documents, code: Header + Renovation);
        session.Run();
        Assert.Equal((3, 3), (session.Analyses, session.OwnMatches));
        session.EditCode(Header + Renovation.Replace("renovate", "refurbish", System.StringComparison.Ordinal));
        GeneratorRunResult result = session.Run();
        Assert.Equal((3, 6), (session.Analyses, session.OwnMatches));
        Assert.Equal("Cached Cached Cached", result.Reasons(TrackingNames.Analyze));
    }

    [Fact]
    public void Typing_around_a_declaration_matches_nothing_again()
    {
        GeneratorSession session = new(Documents, code: Header + Renovation);
        session.Run();
        session.EditCode(Header + "// a comment above\n\n" + Renovation + "\ninternal static class More { }");
        GeneratorRunResult result = session.Run();
        Assert.Equal((3, 3), (session.Analyses, session.OwnMatches));
        Assert.Equal("Cached", result.Reasons(TrackingNames.Kinds));
        Assert.Equal("Cached", result.Reasons(TrackingNames.Link));
        Assert.Equal("Cached", result.OutputReasons());
    }

    [Fact]
    public void Saving_one_document_matches_that_one_again()
    {
        GeneratorSession session = new(Documents, code: Header + Renovation);
        session.Run();
        session.Save("c.txt", "The weather was not fine.");
        session.Run();
        Assert.Equal((4, 4), (session.Analyses, session.OwnMatches));
    }

    [Theory]
    [InlineData("[FactKind, Trigger(\"en\", \"win\")] public class A { [Subject] public Entity? B { get; } }", "FACT0020", "A")]
    [InlineData("[FactKind, Trigger(\"en\", \"win\")] public static partial class A { }", "FACT0021", "A")]
    [InlineData("[FactKind, Trigger(\"en\", \"win\")] public partial class A<T> { [Subject] public Entity? B { get; } }", "FACT0021", "A")]
    [InlineData("[FactKind, Trigger(\"en\", \"win\")] public partial class A : System.Exception { [Subject] public Entity? B { get; } }", "FACT0021", "A")]
    [InlineData("public class O { [FactKind, Trigger(\"en\", \"win\")] public partial class A { [Subject] public Entity? B { get; } } }", "FACT0021", "A")]
    [InlineData("[FactKind, Trigger(\"en\", \"win\")] public partial class Donation { [Subject] public Entity? B { get; } }", "FACT0022", "Donation")]
    [InlineData("[FactKind] public partial class A { [Subject] public Entity? B { get; } }", "FACT0023", "A")]
    [InlineData("[FactKind, Trigger(\"en\", \"win\")] public partial class A { public Entity? B { get; } }", "FACT0024", "A")]
    [InlineData("[FactKind, Trigger(\"en\", \"win\"), Trigger(\"xx\", \"w\")] public partial class A { [Subject] public Entity? B { get; } }", "FACT0025", "\"xx\"")]
    [InlineData("[FactKind, Trigger(\"en\", \"win\", \" \")] public partial class A { [Subject] public Entity? B { get; } }", "FACT0026", "\" \"")]
    [InlineData("[FactKind, Trigger(\"en\", \"win\")] public partial class A { [Oblique] public Entity? B { get; } }", "FACT0026", "Oblique")]
    [InlineData("[FactKind, Trigger(\"en\", \"win\")] public partial class A { [Subject] public Entity? B { get; } [Object] public int C { get; } }", "FACT0027", "int")]
    [InlineData("[FactKind, Trigger(\"en\", \"win\")] public partial class A { [Subject] public Entity? B { get; } [Object] public List<Entity>? C { get; } }", "FACT0027", "List<Entity>?")]
    [InlineData("[FactKind, Trigger(\"en\", \"win\")] public partial class A { [Subject] public Entity? B { get; } [Object] public Entity? Source { get; } }", "FACT0028", "Source")]
    [InlineData("[FactKind, Trigger(\"en\", \"win\")] public partial class A { [Subject] public Entity? B { get; } [Object] public Entity? C { get; set; } }", "FACT0029", "C")]
    [InlineData("[FactKind, Trigger(\"en\", \"win\")] public partial class A { [Subject] public Entity? B { get; } = null; }", "FACT0029", "B")]
    [InlineData("[FactKind, Trigger(\"en\", \"win\")] public partial class A { [Subject] public int B { get; } }", "FACT0027", "int")]
    [InlineData("[FactKind, Trigger(\"en\")] public partial class A { [Subject] public Entity? B { get; } }", "FACT0026", "\"en\"")]
    [InlineData("[FactKind, Trigger(\"xx\", \"w\")] public partial class A { [Subject] public Entity? B { get; } }", "FACT0025", "\"xx\"")]
    [InlineData("[FactKind, Trigger(\"en\", \"win\")] public partial record A { [Subject] public Entity? B { get; } }", "FACT0021", "A")]
    [InlineData("[FactKind, Trigger(\"en\", \"win\")] file partial class A { [Subject] public Entity? B { get; } }", "FACT0021", "A")]
    [InlineData("[FactKind, Trigger(\"en\", \"win\")] public partial class A { public A(int b) { } [Subject] public Entity? B { get; } }", "FACT0021", "A")]
    [InlineData("[FactKind(Plural = \"A b\"), Trigger(\"en\", \"win\")] public partial class A { [Subject] public Entity? B { get; } }", "FACT0032", "Plural = \"A b\"")]
    [InlineData("[Trigger(\"en\", \"win\"), Trigger(\"fr\", \"gagner\")] public partial class A { [Subject] public Entity? B { get; } }", "FACT0033", "Trigger(\"en\", \"win\")")]
    public void Mistake_is_told_at_its_place(string code, string id, string place)
    {
        GeneratorRunResult result = new GeneratorSession(Documents, code: Header + code).Run();
        Diagnostic diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal(id, diagnostic.Id);
        Assert.Equal("/work/Newsroom/Program.cs", diagnostic.Location.GetLineSpan().Path);
        Assert.Equal(place, (Header + code).Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
        Assert.Equal(3, diagnostic.Location.GetLineSpan().StartLinePosition.Line);
        Assert.NotNull(diagnostic.Location.SourceTree);
    }

    [Fact]
    public void A_warning_is_switched_off_where_it_stands()
    {
        const string Mistake = "[FactKind] public partial class A { [Subject] public Entity? B { get; } }\n";
        GeneratorRunResult result = new GeneratorSession(Documents, code: Header + "#pragma warning disable FACT0023\n" + Mistake + "#pragma warning restore FACT0023\n" + Mistake.Replace("class A", "class C", System.StringComparison.Ordinal)).Run();
        Diagnostic diagnostic = Assert.Single(result.Diagnostics, static diagnostic => !diagnostic.IsSuppressed);
        Assert.Contains("'C'", diagnostic.GetMessage(null), System.StringComparison.Ordinal);
    }

    [Fact]
    public void Two_kinds_of_one_name()
    {
        const string Code = "using Factum;\nnamespace B { [FactKind, Trigger(\"en\", \"win\")] public partial class A { [Subject] public Entity? C { get; } } }\nnamespace C { [FactKind, Trigger(\"en\", \"lose\")] public partial class A { [Subject] public Entity? C { get; } } }";
        Diagnostic diagnostic = Assert.Single(new GeneratorSession(Documents, code: Code).Run().Diagnostics);
        Assert.Equal("FACT0022", diagnostic.Id);
        Assert.Equal(2, diagnostic.Location.GetLineSpan().StartLinePosition.Line);
    }

    [Theory]
    [InlineData("FundingRound", "FundingRounds")]
    [InlineData("Bankruptcy", "Bankruptcies")]
    [InlineData("Delay", "Delays")]
    [InlineData("Clash", "Clashes")]
    [InlineData("Tax", "Taxes")]
    public void Plural(string name, string plural) => Assert.Equal(plural, Generator.Kinds.EnglishPlural.Of(name));
}
