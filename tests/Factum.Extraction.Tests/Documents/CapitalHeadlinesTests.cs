using System.Linq;
using Factum.Extraction.Documents;
using Factum.Extraction.Tests.Facts;
using Xunit;

namespace Factum.Extraction.Tests.Documents;

/// <summary>Headlines all in capitals.</summary>
public sealed class CapitalHeadlinesTests
{
    private const string Body = "\n\nThe ferry line Larkhill has sold two boats to the port of Varna. Agnes Dunmore, who runs Larkhill, said the FDC union had agreed.";

    [Theory]
    [InlineData("LARKHILL SELLS TWO BOATS TO VARNA", "Larkhill sells two boats to Varna")]
    [InlineData("DUNMORE: FDC AGREED TO SALE", "Dunmore: FDC agreed to sale")]
    [InlineData("PETER DUNMORE SEEKS BUYER IN ROMANIA", "Peter Dunmore seeks buyer in Romania")]
    [InlineData("BBC NEWS", "BBC NEWS")]
    [InlineData("LARKHILL SELLS two BOATS TO VARNA", "LARKHILL SELLS two BOATS TO VARNA")]
    public void AreWrittenAsTheTextWritesTheirWords(string headline, string expected) => Assert.Equal(expected + Body, CapitalHeadlines.Rewrite(headline + Body));

    [Fact]
    public void ATextWithoutSmallLettersStays()
    {
        string text = (new string('A', 9) + " BOAT SANK\n") + string.Concat(Enumerable.Repeat("THE CREW SWAM ASHORE.\n", 3));
        Assert.Same(text, CapitalHeadlines.Rewrite(text));
    }

    [Fact]
    public void FactsAreReadFromThem()
    {
        const string Headline = "Odile Brune quitte la direction d'Altrans", Article = "\n\nLa patronne d'Altrans partira en mai, a annoncé l'armateur lundi. Odile Brune dirigeait Altrans depuis dix ans.";
        string[] facts = FactLines.Plain("fr", Headline + Article).ToArray();
        Assert.Contains(facts, static fact => fact.StartsWith("Resignation: Person=Odile Brune", System.StringComparison.Ordinal));
        Assert.Equal(facts, FactLines.Plain("fr", Headline.ToUpperInvariant() + Article));
    }
}
