using System.Linq;
using Factum.Extraction.Documents;
using Factum.Extraction.Tests.Facts;
using Xunit;

namespace Factum.Extraction.Tests.Documents;

/// <summary>Markdown in documents.</summary>
public sealed class MarkupTests
{
    [Theory]
    [InlineData("## Results\n\nSales rose.", "   Results\n\nSales rose.")]
    [InlineData("* one\n* two", "  one\n  two")]
    [InlineData("> They left.", "  They left.")]
    [InlineData("• one\n – two\n- three-fold", "  one\n   two\n  three-fold")]
    [InlineData("**Larkhill** and _Berg_ met.", "  Larkhill   and  Berg  met.")]
    [InlineData("the *Evening Gull*, again", "the  Evening Gull , again")]
    [InlineData("See [the report](https://example.org/a) now.", "See  the report                         now.")]
    [InlineData("Look: ![a chart](chart.png) here.", "Look:                       here.")]
    public void IsBlanked(string text, string expected) => Assert.Equal(expected, Markup.Blank(text));

    [Theory]
    [InlineData("5 * 3 * 2")]
    [InlineData("one - two – three\n-4\n–\u00A0")]
    [InlineData("a_b_c and snake_case_name")]
    [InlineData("£3m* excluding costs")]
    [InlineData("*excluding costs")]
    [InlineData("the #1 brand of C# and F#")]
    [InlineData("a > b [sic] (c)")]
    [InlineData("***")]
    [InlineData("[")]
    public void OtherMarksStay(string text) => Assert.Same(text, Markup.Blank(text));

    [Theory]
    [InlineData("*a ")]
    [InlineData("[a](")]
    [InlineData("> ")]
    [InlineData("_*")]
    [InlineData("#")]
    public void KeepsEveryOffset(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 20_000));
        Assert.Equal(text.Length, Markup.Blank(text).Length);
    }

    [Fact]
    public void FactsAreReadThroughItAndEvidenceIsAsWritten()
    {
        const string Text = "# News\n\n* **Larkhill Foods** sued *Berg Dairy* in May.\n";
        DocumentAnalysis analysis = FactExtractor.Analyze(new DocumentSource("a.md", Text) { Language = "en" });
        Assert.Equal("Larkhill Foods** sued *Berg Dairy* in May.", analysis.Facts.Single(static fact => fact.Kind == "Lawsuit").Evidence[0].Sentence);
    }

    [Theory]
    [InlineData("fr", "## Dates\n\n* **18 septembre** : visite de la ministre Claire Fontenoy à Lyon.", "Visit: Visitor=Claire Fontenoy; Time=18 septembre; Place=Lyon")]
    [InlineData("en", "2019: Ida Lundqvar is appointed head of Larkhill Foods.", "Appointment: Person=Ida Lundqvar; Position=head; Organization=Larkhill Foods; Time=2019")]
    [InlineData("fr", "Novembre 2023 : rachat de Brestoil par Lorimer.\nPaul Ferrand est mort.", "Death: Person=Paul Ferrand")]
    public void EntriesOfAChronologyHaveItsDate(string language, string text, string fact) => Assert.Contains(fact, FactLines.Plain(language, text));
}
