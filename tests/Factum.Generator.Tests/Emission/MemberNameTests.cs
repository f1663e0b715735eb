using System.Linq;
using Factum.Extraction.Mentions;
using Factum.Extraction.Quantities;
using Xunit;

namespace Factum.Generator.Tests.Emission;

/// <summary>How members are called.</summary>
public sealed class MemberNameTests
{
    [Theory]
    [InlineData("2025-07-14", "AdaLindAtPort2025_07_14")]
    [InlineData("XXXX-07-14", "AdaLindAtPortJuly14")]
    [InlineData("XXXX-02", "AdaLindAtPortFebruary")]
    [InlineData("XXXX-WXX-1", "AdaLindAtPortMonday")]
    [InlineData("XXXX-WXX-7TEV", "AdaLindAtPortSunday")]
    [InlineData("2019-WXX-3", "AdaLindAtPort2019Wednesday")]
    [InlineData("2026-W10", "AdaLindAtPort2026W10")]
    [InlineData("XXXX-XX-XXT08:00", "AdaLindAtPort")]
    [InlineData("XXXX", "AdaLindAtPort")]
    [InlineData("PAST_REF", "AdaLindAtPort")]
    public void A_fact_is_named_after_its_day(string value, string name)
    {
        EmittedCode code = EmittedCode.Compile(CorpusBuilder.Build(new StatingText("a.txt", new Stated("Visit", "Ada Lind visited the port.", ("Visitor", new Named(EntityKind.Person, "Ada Lind")), ("Time", new When(TimexType.Date, value)), ("Place", new Named(EntityKind.Place, "Port"))))));
        Assert.Contains(name, code.Offered("Facts.Visits").Select(static member => member.Name));
    }

    [Theory]
    [InlineData("a $14m facelift", "Facelift")]
    [InlineData("7.5", "_7_5")]
    [InlineData("the 2024 harbour plan", "HarbourPlan")]
    [InlineData("plan for 2024", "PlanFor2024")]
    public void A_name_begins_with_a_word_where_there_is_one(string item, string name)
    {
        EmittedCode code = EmittedCode.Compile(CorpusBuilder.Build(new StatingText("a.txt", new Stated("Cost", "It cost 5 euros.", ("Item", item), ("Amount", new Sum(5))) { AmountOf = item })));
        Assert.Contains(name, code.Offered("Facts.Amounts").Select(static member => member.Name));
        Assert.Contains(code.Offered("Facts.Costs"), member => member.Name.StartsWith(name, System.StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Brannock’s Yard", "BrannocksYard")]
    [InlineData("Brannock's", "Brannocks")]
    [InlineData("O'Dare & Sons", "ODareAndSons")]
    [InlineData("L’Écho du Port", "LÉchoDuPort")]
    [InlineData("We'll See", "WellSee")]
    public void A_contraction_ends_its_word(string entity, string name)
    {
        EmittedCode code = EmittedCode.Compile(CorpusBuilder.Build(new StatingText("a.txt", new Stated("Founding", "It was founded.", ("Organization", new Named(EntityKind.Organization, entity))))));
        Assert.Contains(name, code.Offered("Facts.Organizations").Select(static member => member.Name));
    }

    [Theory]
    [InlineData("We promised a bridge of the kind that lasts.", "AdaLindWePromisedABridge")]
    [InlineData("We have built bridges for everyone.", "AdaLindWeHaveBuiltBridges")]
    [InlineData("We build what lasts.", "AdaLindWeBuildWhatLasts")]
    [InlineData("We walk to the", "AdaLindWeWalkToThe")]
    public void A_name_that_is_cut_does_not_end_in_an_article(string quote, string name)
    {
        EmittedCode code = EmittedCode.Compile(CorpusBuilder.Build(new StatingText("a.txt", new Stated("Statement", "“" + quote + "”, said Ada Lind.", ("Speaker", new Named(EntityKind.Person, "Ada Lind")), ("Quote", quote)))));
        Assert.Contains(name, code.Offered("Facts.Statements").Select(static member => member.Name));
    }

    [Theory]
    [InlineData("According to Ada Lind, the bridge will be closed.", "According to", "AdaLindTheBridgeWillBeClosed")]
    [InlineData("The bridge will be closed, said Ada Lind.", "said", "AdaLindTheBridgeWillBeClosed")]
    [InlineData("Ada Lind said the bridge would be closed.", "said", "AdaLindSaidTheBridgeWouldBe")]
    [InlineData("Ada Lind promised.", "promised", "AdaLindPromised")]
    public void A_statement_without_a_quote_is_named_after_what_is_stated(string sentence, string trigger, string name)
    {
        EmittedCode code = EmittedCode.Compile(CorpusBuilder.Build(new StatingText("a.txt", new Stated("Statement", sentence, ("Speaker", new Named(EntityKind.Person, "Ada Lind"))) { Trigger = trigger })));
        Assert.Contains(name, code.Offered("Facts.Statements").Select(static member => member.Name));
    }

    [Fact]
    public void What_a_name_says_already_it_does_not_say_again()
    {
        EmittedCode code = EmittedCode.Compile(CorpusBuilder.Build(new StatingText(
            "a.txt",
            new Stated("Resignation", "The eviction of Ada Lind surprised everyone.", ("Person", new Named(EntityKind.Person, "Ada Lind"))) { Trigger = "eviction" },
            new Stated("Criticism", "It is “a bridge to nowhere”, said Orin Valé.", ("Speaker", new Named(EntityKind.Person, "Orin Valé")), ("Target", "bridge to nowhere"), ("Quote", "a bridge to nowhere")))));
        Assert.Contains("AdaLindEvictionSurprisedEveryone", code.Offered("Facts.Resignations").Select(static member => member.Name));
        Assert.Contains("OrinValéOnBridgeToNowhere", code.Offered("Facts.Criticisms").Select(static member => member.Name));
    }

    [Fact]
    public void An_amount_of_what_has_no_name_is_named_after_its_party_too()
    {
        EmittedCode code = EmittedCode.Compile(CorpusBuilder.Build(new StatingText(
            "a.txt",
            new Stated("FinancialResult", "Blue Lake had revenue of 5 euros.", ("Organization", new Named(EntityKind.Organization, "Blue Lake")), ("Measure", "revenue"), ("Amount", new Sum(5))) { AmountOf = "revenue" })));
        Assert.Contains("BlueLakeRevenue", code.Offered("Facts.Amounts").Select(static member => member.Name));
        Assert.Contains("BlueLakeRevenue5Eur", code.Offered("Facts.FinancialResults").Select(static member => member.Name));
    }

    [Theory]
    [InlineData("documents/tech-probe.txt", "TechProbe")]
    [InlineData("2025/07/14.txt", "Document14")]
    [InlineData("notes", "Notes")]
    [InlineData(".hidden", "Hidden")]
    [InlineData("v1.2/été à Port-Vendres.fr.txt", "ÉtéÀPortVendresFr")]
    public void A_document_is_named_after_its_file(string path, string name)
        => Assert.Equal([name], Documents(path));

    [Fact]
    public void Files_of_one_name_are_told_apart_by_their_folders()
        => Assert.Equal(["Bridge", "NorthBridge", "SouthBridge"], Documents("north/bridge.txt", "south/bridge.txt"));

    private static string[] Documents(params string[] paths)
    {
        EmittedCode code = EmittedCode.Compile(CorpusBuilder.Build([.. paths.Select(static path => new StatingText(path, new Stated("Visit", "Ada Lind visited the port.", ("Visitor", "Ada Lind"))))]));
        return [.. code.Offered("Facts.Documents").Select(static member => member.Name).Except(["Count", "this[]", "GetEnumerator", "ToString", "Build", "Rows"]).Order(System.StringComparer.Ordinal)];
    }
}
