using System.Collections.Generic;
using System.Linq;
using Factum.Extraction.Corpora;
using Factum.Extraction.Mentions;
using Factum.Generator.Emission;
using Factum.Generator.Kinds;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Factum.Generator.Tests.Emission;

/// <summary>Kinds that a project declares itself.</summary>
public sealed class UserKindTests
{
    private static readonly Corpus Corpus = CorpusBuilder.Build(
        new StatingText("a.txt",
            new Stated("FundingRound", "Blue Lake raised 5 million euros from Ada Lind.", ("Company", new Named(EntityKind.Organization, "Blue Lake")), ("Raised", new Sum(5_000_000)), ("Backers", new Named(EntityKind.Person, "Ada Lind"))),
            new Stated("FundingRound", "Somebody raised something.", ("Company", "somebody"))));

    private static UserKind Kind(bool isPartial) => new("FundingRound", "FundingRounds", "Newsroom", "internal", false, new(
        new UserRole("Company", UserRoleType.Organization, false, false, "public", isPartial),
        new UserRole("Raised", UserRoleType.Amount, false, false, "public", isPartial),
        new UserRole("Backers", UserRoleType.Entity, true, false, "public", isPartial)));

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3, false)]
    [InlineData(LanguageVersion.CSharp8, false)]
    [InlineData(LanguageVersion.CSharp12, false)]
    [InlineData(LanguageVersion.Latest, true)]
    public void Fills_the_properties_that_the_project_declares(LanguageVersion version, bool isPartial)
    {
        string partial = isPartial ? "partial " : string.Empty, orNull = version < LanguageVersion.CSharp8 ? string.Empty : "?";
        EmittedCode code = EmittedCode.Compile(Corpus, new EmitOptions("Newsroom", "Facts") { Kinds = new(Kind(isPartial)) }, version, code: $$"""
            using Factum;
            using System.Collections.Generic;
            namespace Newsroom
            {
                [FactKind]
                [Trigger("en", "raise")]
                internal sealed partial class FundingRound
                {
                    [Subject] public {{partial}}Organization{{orNull}} Company { get; }
                    [Object] public {{partial}}Amount{{orNull}} Raised { get; }
                    [Oblique("from")] public {{partial}}IReadOnlyList<Entity> Backers { get; }
                }
            }
            """);
        var rounds = (IReadOnlyList<Fact>)EmittedCode.Evaluate(code.Load(), "FundingRounds")!;
        Assert.Equal("FundingRound (Company: Blue Lake; Raised: EUR 5,000,000; Backers: Ada Lind; asserted)", rounds[0].ToString());
        Assert.Equal("FundingRound (asserted)", rounds[1].ToString());
        Assert.Contains("Facts.FundingRounds.g.cs", code.Files.Select(file => file.HintName));
    }

    [Fact]
    public void A_fact_without_a_required_role_is_none_of_the_kind()
    {
        UserKind kind = Kind(true) with { Roles = new(new UserRole("Company", UserRoleType.Organization, false, true, "public", true), new UserRole("Place", UserRoleType.Place, false, false, "public new", true)) };
        EmittedCode code = EmittedCode.Compile(Corpus, new EmitOptions("Newsroom", "Facts") { Kinds = new(kind) },
            code: "namespace Newsroom { partial class FundingRound { public partial Factum.Organization Company { get; } public new partial Factum.Place? Place { get; } } }");
        Assert.Single((IReadOnlyList<Fact>)EmittedCode.Evaluate(code.Load(), "FundingRounds")!);
    }

    [Fact]
    public void The_collection_of_a_kind_that_shares_a_built_in_name_is_told_apart()
    {
        UserKind kind = Kind(true) with { Name = "Gift", Plural = "Donations", Roles = [] };
        EmittedCode code = EmittedCode.Compile(CorpusBuilder.Build(new StatingText("a.txt", new Stated("Gift", "x y", ("Who", "x")))), new EmitOptions("Newsroom", "Facts") { Kinds = new(kind) },
            code: "namespace Newsroom { partial class Gift { } }");
        Assert.Contains("NewsroomGiftDonations", code.Offered("Facts").Select(member => member.Name));
    }
}
