using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Factum.Generator.Emission;
using Microsoft.CodeAnalysis;
using Xunit;

namespace Factum.Generator.Tests.Emission;

/// <summary>What a consumer sees: members after a dot, what hovering them shows, and what they are at run time.</summary>
public sealed class GeneratedApiTests
{
    private static readonly EmittedCode Code = EmittedCode.Compile(InventedNews.Corpus);
    private static readonly Assembly Built = Code.Load();

    [Fact]
    public void The_root_class_offers_collections_and_nothing_else()
    {
        IReadOnlyList<ISymbol> offered = Code.Offered("Facts");
        Assert.All(offered, member => Assert.Equal(SymbolKind.Property, member.Kind));
        string[] names = offered.Select(member => member.Name).ToArray();
        foreach (KindShape kind in KindShape.BuiltIn) Assert.Contains(kind.Plural, names);
        foreach (string name in ReservedNames.RootMembers) Assert.Contains(name, names);
        Assert.Equal(KindShape.BuiltIn.Count + ReservedNames.RootMembers.Count, names.Length);
    }

    [Theory]
    [InlineData("Facts.People", "AdaLind", "Lind", "OrinValé")]
    [InlineData("Facts.Organizations", "BlueLakeFoundry", "ThéâtreDuPort")]
    [InlineData("Facts.Amounts", "AdaLindDonationMoreThan2MillionEur", "DonationBetween10MillionAnd20MillionJpy", "Skyhook")]
    [InlineData("Facts.Donations", "AdaLindToThéâtreDuPortMoreThan2MillionEurThroughOrinValé", "SomeInvestorsToFairBetween10MillionAnd20MillionJpy")]
    [InlineData("Facts.Documents", "Document001A", "Document002B")]
    public void A_collection_offers_its_members_by_name(string expression, params string[] names)
        => Assert.Equal(names, Code.Offered(expression).Where(member => member.Kind == SymbolKind.Property && member is not IPropertySymbol { IsIndexer: true } && member.Name != "Count")
            .Select(member => member.Name).Order(System.StringComparer.Ordinal));

    [Theory]
    [InlineData("Facts.People.AdaLind", "Denials", "Donations", "Meetings", "Ownerships", "Positions")]
    [InlineData("Facts.People.OrinValé", "Donations", "Meetings", "Statements")]
    [InlineData("Facts.Organizations.ThéâtreDuPort", "Donations")]
    [InlineData("Facts.Products.Skyhook", "Costs")]
    public void An_entity_offers_what_is_known_of_it_and_nothing_else(string expression, params string[] kinds)
    {
        string[] always = ["Aliases", "Amounts", "Evidence", "Facts", "Id", "Kind", "Name"];
        Assert.Equal(kinds.Concat(always).Order(System.StringComparer.Ordinal), Code.Offered(expression).Where(member => member.Kind == SymbolKind.Property).Select(member => member.Name).Order(System.StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Facts.Donations", "AdaLindToThéâtreDuPortMoreThan2MillionEurThroughOrinValé",
        "Donor: Ada Lind.", "Recipient: Théâtre du Port.", "Amount: more than EUR 2,000,000.", "Asserted.", "“Ada Lind gave more than 2 million euros to the \"Théâtre du Port\" through Orin Valé.”", "news/001_a.txt, line 1, column 1")]
    [InlineData("Facts.Meetings", "AdaLindAndOrinValéAtPortRéalJuly14",
        "Participant: Ada Lind, Orin Valé. ", "Duration: then (more than PT1H).", "Reported by “a source close to her”.", "Contradicted by Facts.Meetings.LindAndOrinValéDenied.", "news/001_a.txt, line 2, column 1")]
    [InlineData("Facts.Meetings", "LindAndOrinValéDenied", "Denied.", "Contradicted by Facts.Meetings.AdaLindAndOrinValéAtPortRéalJuly14.", "news/002_b.txt, line 3, column 1")]
    [InlineData("Facts.Amounts", "Skyhook", "USD 1,750,000,000.", "Of: Skyhook.", "“Skyhook will cost 1.75 billion dollars.”")]
    [InlineData("Facts.People", "AdaLind", "Ada Lind. Also: Lind.", "“Ada Lind owns Blue Lake Foundry.”", "And 3 more places.")]
    [InlineData("Facts.Statements", "OrinValéWeBNeverBMet", "Orin Valé said: “We <b>never</b> met & never will.”\n")]
    public void Hovering_a_member_shows_what_it_states_and_where(string expression, string member, params string[] words)
    {
        ISymbol symbol = Code.Offered(expression).Single(offered => offered.Name == member);
        string text = System.Xml.Linq.XDocument.Parse(symbol.GetDocumentationCommentXml()!).Root!.Value;
        Assert.All(words, word => Assert.Contains(word, text));
    }

    [Fact]
    public void Every_generated_member_is_documented()
    {
        foreach (INamedTypeSymbol type in Types(Code.Compilation.Assembly.GlobalNamespace))
        {
            Assert.Contains(type.GetAttributes(), attribute => attribute.AttributeClass!.Name == "GeneratedCodeAttribute" || type.ContainingType is not null);
            foreach (ISymbol member in type.GetMembers().Where(member => member.Kind == SymbolKind.Property && member.DeclaredAccessibility == Accessibility.Public))
                Assert.Contains("<summary>", member.GetDocumentationCommentXml(), System.StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_fact_is_one_object_however_it_is_reached()
    {
        object byName = EmittedCode.Evaluate(Built, "Donations.AdaLindToThéâtreDuPortMoreThan2MillionEurThroughOrinValé")!;
        Assert.Same(byName, ((IReadOnlyList<Donation>)EmittedCode.Evaluate(Built, "Donations")!)[0]);
        Assert.Same(byName, ((IReadOnlyList<Donation>)EmittedCode.Evaluate(Built, "People.OrinValé.Donations")!).Single());
        Assert.Same(byName, ((IReadOnlyList<Fact>)EmittedCode.Evaluate(Built, "All")!)[0]);
        Assert.Same(EmittedCode.Evaluate(Built, "People.AdaLind"), EmittedCode.Evaluate(Built, "People.Lind"));
        Assert.Same(EmittedCode.Evaluate(Built, "Products.Skyhook"), ((Amount)EmittedCode.Evaluate(Built, "Amounts.Skyhook")!).Of);
    }

    [Fact]
    public void A_fact_holds_what_the_corpus_says()
    {
        Donation donation = (Donation)EmittedCode.Evaluate(Built, "Donations.AdaLindToThéâtreDuPortMoreThan2MillionEurThroughOrinValé")!;
        Assert.Equal("Donation (Donor: Ada Lind; Recipient: Théâtre du Port; Amount: more than EUR 2,000,000; Intermediary: Orin Valé; asserted)", donation.ToString());
        Assert.Equal("news/001_a.txt(1,1): Ada Lind gave more than 2 million euros to the \"Théâtre du Port\" through Orin Valé.", donation.Evidence.Single().ToString());
        Meeting meeting = (Meeting)EmittedCode.Evaluate(Built, "Meetings.AdaLindAndOrinValéAtPortRéalJuly14")!;
        Assert.Equal((Certainty.Reported, Polarity.Affirmed, "a source close to her"), (meeting.Certainty, meeting.Polarity, meeting.Source!.Name));
        Assert.Equal((7, 14, new TimeLength(hours: 1)), (meeting.Time!.Date!.Month, meeting.Time.Date.Day, meeting.Duration!.Length));
        Assert.Equal(EmittedCode.Evaluate(Built, "Meetings.LindAndOrinValéDenied"), meeting.Contradictions.Single());
        Donation second = (Donation)EmittedCode.Evaluate(Built, "Donations.SomeInvestorsToFairBetween10MillionAnd20MillionJpy")!;
        Assert.Equal(new Amount(new Money(10_000_000m, Currency.JPY), Bound.Between, new Money(20_000_000m, Currency.JPY)), second.Amount);
    }

    [Fact]
    public void A_document_lists_its_facts_in_text_order()
    {
        SourceDocument document = (SourceDocument)EmittedCode.Evaluate(Built, "Documents.Document002B")!;
        Assert.Equal(["Statement", "Denial", "Meeting", "Donation", "Position"], document.Facts.Select(fact => fact.Kind));
        Assert.Equal([1, 2, 3, 4, 5], document.Facts.Select(fact => fact.Evidence[0].Line));
    }

    [Fact]
    public void Touching_one_fact_builds_it_and_what_it_names_alone()
    {
        Assembly fresh = Code.Load();
        _ = EmittedCode.Evaluate(fresh, "Ownerships.AdaLindOwningBlueLakeFoundry");
        Assert.Equal(1, BuiltItems(fresh, "Ownerships"));
        Assert.Equal(1, BuiltItems(fresh, "People"));
        Assert.Equal(1, BuiltItems(fresh, "Organizations"));
        Assert.Equal(1, BuiltItems(fresh, "Documents"));
        foreach (string untouched in new[] { "Donations", "Meetings", "Positions", "Statements", "Amounts", "Places", "Products" }) Assert.Equal(0, BuiltItems(fresh, untouched));
    }

    [Theory]
    [InlineData(49)]
    [InlineData(50)]
    [InlineData(51)]
    [InlineData(250)]
    [InlineData(5_001)]
    public void However_many_there_are_each_is_found(int count)
    {
        // Rows stand in pieces and pieces in parts: no boundary between them may lose or repeat an item.
        EmittedCode code = EmittedCode.Compile(CorpusBuilder.Build(new StatingText("a.txt",
            [.. Enumerable.Range(0, count).Select(i => new Stated("Position", "S " + i, ("Holder", new Named(Extraction.Mentions.EntityKind.Person, "Ada Number" + (i % 333))), ("Title", "title " + i)))])));
        var positions = (IReadOnlyList<Position>)EmittedCode.Evaluate(code.Load(), "Positions")!;
        Assert.Equal(
            Enumerable.Range(0, count).Select(i => ("title " + i, "S " + i, "Ada Number" + (i % 333), "AdaNumber" + (i % 333) + "Person")),
            positions.Select(position => (position.Title!, position.Evidence[0].Quote, position.Holder!.Name, position.Holder.GetType().Name)));
        Assert.Equal((count + 332) / 333, positions[0].Holder!.Facts.Count);
    }

    private static int BuiltItems(Assembly assembly, string collection)
    {
        object list = EmittedCode.Evaluate(assembly, collection)!;
        System.Type type = list.GetType().BaseType!;
        object? items = type.GetField("built", BindingFlags.NonPublic | BindingFlags.Instance)!.GetValue(list);
        return items is null ? 0 : ((System.Array)items).Cast<object?>().Count(item => item is not null);
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceSymbol space)
        => space.GetTypeMembers().Concat(space.GetNamespaceMembers().SelectMany(Types));
}
