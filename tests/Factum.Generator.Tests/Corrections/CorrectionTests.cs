using System;
using System.Linq;
using Factum.Generator.Tests.Running;
using Microsoft.CodeAnalysis;
using Xunit;

namespace Factum.Generator.Tests.Corrections;

/// <summary>Assembly attributes that correct what the engine made of names.</summary>
public class CorrectionTests
{
    private static readonly TestDocument[] Documents =
    [
        new("a.txt", "Anna Okafor met Tom Brandt in Lisbon. Tom Brandt praised Anna Okafor."),
        new("b.txt", "Annie Oak visited Lisbon."),
    ];

    [Fact]
    public void Aliases_make_one_entity()
    {
        Assert.Contains("AnnieOak", Members("People", ""), StringComparer.Ordinal);
        string[] people = Members("People", "[assembly: EntityAlias(\"Anna Okafor\", \"Annie Oak\")]");
        Assert.Contains("AnnaOkafor", people, StringComparer.Ordinal);
        Assert.DoesNotContain("AnnieOak", people, StringComparer.Ordinal);
    }

    [Fact]
    public void A_kind_is_corrected()
    {
        Assert.DoesNotContain("Lisbon", Members("Organizations", ""), StringComparer.Ordinal);
        Assert.Contains("Lisbon", Members("Organizations", "[assembly: EntityKind(\"Lisbon\", typeof(Organization))]"), StringComparer.Ordinal);
        Assert.DoesNotContain("Lisbon", Members("Places", "[assembly: EntityKind(\"Lisbon\", typeof(Organization))]"), StringComparer.Ordinal);
    }

    [Fact]
    public void A_name_is_ignored()
    {
        Assert.Contains("TomBrandt", Members("People", ""), StringComparer.Ordinal);
        Assert.DoesNotContain("TomBrandt", Members("People", "[assembly: IgnoreName(\"Tom Brandt\")]"), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("[assembly: EntityAlias(\"Anna Okafor\", \"Annie Oak\", \"Nobody Atall\")]", "FACT0030", "\"Nobody Atall\"")]
    [InlineData("[assembly: EntityKind(\"Nobody Atall\", typeof(Person))]", "FACT0030", "\"Nobody Atall\"")]
    [InlineData("[assembly: IgnoreName(\"Nobody Atall\")]", "FACT0030", "\"Nobody Atall\"")]
    [InlineData("[assembly: EntityKind(\"Lisbon\", typeof(Amount))]", "FACT0031", "typeof(Amount)")]
    public void Mistake_is_told_at_its_place(string attribute, string id, string place)
    {
        string code = "using Factum;\n" + attribute;
        Diagnostic diagnostic = Assert.Single(new GeneratorSession(Documents, code: code).Run().Diagnostics);
        Assert.Equal(id, diagnostic.Id);
        Assert.Equal(place, code.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
        Assert.NotNull(diagnostic.Location.SourceTree);
    }

    [Fact]
    public void A_correction_links_again_and_reads_nothing_again()
    {
        GeneratorSession session = new(Documents, code: "using Factum;");
        session.Run();
        session.EditCode("using Factum;\n[assembly: IgnoreName(\"Tom Brandt\")]");
        GeneratorRunResult result = session.Run();
        Assert.Equal("Modified", result.Reasons(TrackingNames.Link));
        Assert.Equal(2, session.Analyses);

        session.EditCode("using Factum;\n\n[assembly: IgnoreName(\"Tom Brandt\")]");
        result = session.Run();
        Assert.Equal("Cached", result.Reasons(TrackingNames.Link));
    }

    private static string[] Members(string collection, string attribute)
    {
        GeneratorSession session = new(Documents, code: "using Factum;\n" + attribute);
        Assert.Empty(session.Run().Diagnostics);
        CompiledOutput.AssertCompiles(session.Output);
        INamedTypeSymbol facts = session.Output.GetTypeByMetadataName("Newsroom.Facts")!;
        ITypeSymbol? type = facts.GetMembers(collection).OfType<IPropertySymbol>().SingleOrDefault()?.Type;
        return type?.GetMembers().OfType<IPropertySymbol>().Select(static property => property.Name).ToArray() ?? [];
    }
}
