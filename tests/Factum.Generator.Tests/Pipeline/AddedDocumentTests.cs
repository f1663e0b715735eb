using System.Collections.Generic;
using System.Linq;
using Factum.Generator.Tests.Running;
using Microsoft.CodeAnalysis;
using Xunit;

namespace Factum.Generator.Tests.Pipeline;

/// <summary>Code that used what some documents stated goes on compiling when more are added, also where both speak of the same things and happenings.</summary>
public sealed class AddedDocumentTests
{
    private static readonly TestDocument[] Newsroom =
    [
        new("news/a.txt", "Blue Lake acquired Skyhook Foods in 2024. Anna Okafor, chief executive of Blue Lake, met Tom Brandt in Lisbon on 3 May 2021."),
        new("news/b.txt", "Blue Lake acquired Skyhook Foods for 5 million dollars in 2024. Anna Okafor met Tom Brandt."),
        new("news/c.txt", "Okafor, who founded Blue Lake in 1998, met Brandt in Lisbon on 3 May 2021 for more than an hour."),
        new("news/d.txt", "Blue Lake was founded in 1998 by Anna Okafor. Anna Okafor gave 2 million euros to the Harbour Trust."),
        new("news/e.txt", "According to Tom Brandt, Okafor gave 2 million euros to the Harbour Trust in 2020. The bridge cost 12 million euros."),
        new("news/f.txt", "The bridge cost 13 million euros. Skyhook Foods is owned by Blue Lake."),
    ];

    public static TheoryData<int> Added => [.. Enumerable.Range(0, Newsroom.Length)];

    [Theory]
    [MemberData(nameof(Added))]
    public void No_member_of_a_collection_goes(int added)
    {
        string[] lost = Members(Newsroom.Where((_, i) => i != added)).Except(Members(Newsroom)).ToArray();
        Assert.True(lost.Length == 0, "lost: " + string.Join(", ", lost));
    }

    [Fact]
    public void A_fact_that_two_documents_state_has_the_names_of_both()
    {
        HashSet<string> members = Members(Newsroom.Take(2));
        Assert.Contains("AcquisitionsCollection.BlueLakeBuyingSkyhookFoods2024", members);
        Assert.Contains("AcquisitionsCollection.BlueLakeBuyingSkyhookFoods5MillionUsd", members);
    }

    private static HashSet<string> Members(IEnumerable<TestDocument> documents)
    {
        GeneratorSession session = new(documents.Select(document => document with { Language = "en", Published = "2025-07-24" }));
        session.Run();
        return session.Output.GetSymbolsWithName(static name => name.EndsWith("Collection", System.StringComparison.Ordinal), SymbolFilter.Type)
            .OfType<INamedTypeSymbol>()
            .SelectMany(type => type.GetMembers().Where(member => member.Kind == SymbolKind.Property).Select(member => type.Name + "." + member.Name))
            .ToHashSet();
    }
}
