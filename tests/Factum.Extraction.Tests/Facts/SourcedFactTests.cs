using System.Linq;
using Factum.Extraction.Documents;
using Factum.Extraction.Facts;
using Xunit;

namespace Factum.Extraction.Tests.Facts;

/// <summary>Facts with the source that the text names for them.</summary>
public class SourcedFactTests
{
    [Theory]
    [InlineData("en", "Norvane lost $3 million last year, according to company filings.", "FinancialResult", "company filings")]
    [InlineData("en", "Norvane lost $3 million last year, according to league documents.", "FinancialResult", "league documents")]
    [InlineData("en", "Norvane bought Tervanne in May, according to the indictment.", "Acquisition", "the indictment")]
    public void PapersSaySo(string language, string text, string kind, string source)
    {
        ExtractedFact fact = Read(language, text).Single(fact => fact.Kind == kind);
        Assert.Equal((Certainty.Reported, source), (fact.Certainty, fact.Source?.Text));
    }

    [Theory]
    [InlineData("Tervanne a démenti les rumeurs selon lesquelles il rachèterait Norvane.", "Acquisition")]
    [InlineData("Tervanne dément l'information selon laquelle il aurait versé 3 millions d'euros à Claire Dumassier.", "Payment")]
    public void WhatIsRumouredIsDeniedAndSaidByNoRumour(string text, string kind)
    {
        ExtractedFact[] facts = Read("fr", text);
        Assert.Equal(Polarity.Denied, facts.Single(fact => fact.Kind == kind).Polarity);
        Assert.DoesNotContain(facts, fact => fact.Kind == "Statement");
    }

    [Theory]
    [InlineData("Norvane lays off 320\n\nLEEDS. Norvane will lay off 320 workers, the union said on Monday.", Certainty.Planned)]
    [InlineData("Norvane lays off 320\n\nLEEDS. Norvane laid off 320 workers on Monday.", Certainty.Asserted)]
    public void TheFirstSentenceKnowsBetterThanItsHeadline(string text, Certainty certainty) =>
        Assert.Equal(certainty, Read("en", text).Single(fact => fact.Kind == "Layoff").Certainty);

    private static ExtractedFact[] Read(string language, string text) => [.. FactExtractor.Analyze(new DocumentSource("a.txt", text) { Language = language }).Facts];
}
