using Factum.Extraction.Documents;
using Xunit;

namespace Factum.Extraction.Tests.Facts;

/// <summary>Turns of press releases and court reports.</summary>
public sealed class PressReleaseTests
{
    [Theory]
    [InlineData("\"We admire them,\" said Dana Whitcombe, President and Chief Executive Officer of Larkhill Systems.", "Position: Holder=Dana Whitcombe; Title=President; Organization=Larkhill Systems")]
    [InlineData("\"We admire them,\" said Dana Whitcombe, President and Chief Executive Officer of Larkhill Systems.", "Title=Chief Executive Officer; Organization=Larkhill Systems")]
    [InlineData("Dana Whitcombe, chairman and co-founder of Larkhill Systems, resigned.", "Position: Holder=Dana Whitcombe; Title=chairman; Organization=Larkhill Systems")]
    [InlineData("Ola Berg left. She described the talks as \"frank and constructive\".", "Praise: Speaker=She; Target=the talks; Quote=frank and constructive")]
    public void AreRead(string text, string fact) => Assert.Contains(FactLines.Plain("en", text), line => line.EndsWith(fact, System.StringComparison.Ordinal));

    [Theory]
    [InlineData("Dale Pike pleaded guilty. His former business partner, Lee Sturgess, was found not guilty.", "Kinship")]
    [InlineData("Dale Pike ran Berg Homes. His former business partner, Lee Sturgess, was found not guilty.", "Ownership")]
    [InlineData("Larkhill Systems has entered into an agreement with Berg Dairy.", "PartOf")]
    [InlineData("One victim, who is 84, lost £23,000.", "FinancialResult")]
    public void AreNoSuchFact(string text, string kind) => Assert.DoesNotContain(FactLines.Plain("en", text), line => line.StartsWith(kind, System.StringComparison.Ordinal));

    [Theory]
    [InlineData("Ola Berg is the prime minister of Norway. The Prime Minister met Paul Ferrand.")]
    [InlineData("President Ola Berg spoke. The President met Paul Ferrand.")]
    [InlineData("The Deputy Governor, Ola Berg, met Paul Ferrand.")]
    [InlineData("The Attorney General, Ola Berg, met Paul Ferrand.")]
    public void ACapitalMakesNoOtherOfAnOffice(string text)
    {
        DocumentAnalysis analysis = FactExtractor.Analyze(new DocumentSource("a.txt", text) { Language = "en" });
        Assert.All(System.Linq.Enumerable.Single(analysis.Facts, static fact => fact.Kind == "Meeting").Arguments, static argument => Assert.Equal(Factum.Extraction.Facts.FillerKind.Entity, argument.Filler.Kind));
    }

    [Fact]
    public void TwoSpousesAreTheCouple() =>
        Assert.Equal(2, System.Linq.Enumerable.Count(FactLines.Plain("en", "Ola Berg lives with her husband, Paul Ferrand. In 2010, the two spouses founded Larkhill Foods."), static line => line.StartsWith("Founding: Founder=", System.StringComparison.Ordinal)));

    [Fact]
    public void AFirmWithItsLegalFormIsTheFirm() =>
        Assert.Single(FactExtractor.Analyze(new DocumentSource("a.txt", "Larkhill Systems to buy mills\n\nLarkhill Systems, Inc. announced it today.") { Language = "en" }).Entities);
}
