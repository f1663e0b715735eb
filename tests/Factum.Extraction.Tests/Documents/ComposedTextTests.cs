using System.Linq;
using Factum.Extraction.Documents;
using Factum.Extraction.Text;
using Xunit;

namespace Factum.Extraction.Tests.Documents;

/// <summary>Texts as web pages and PDF files give them: letters and accents apart, ligatures, marks that are not seen.</summary>
public sealed class ComposedTextTests
{
    private const string Plain = "Le musée de Brénac a reçu 40 000 euros offerts par la fondatrice, Zoé Ferland.";

    [Theory]
    [InlineData("Zoe\u0301", "Zoé", "Zoe\u0301")]
    [InlineData("\uFB01lm", "film", "\uFB01lm")]
    [InlineData("ferry\u00ADman", "ferryman", "ferry\u00ADman")]
    [InlineData("\uFEFFZoé\u200B", "Zoé", "Zoé")]
    [InlineData("x\u0301", "x\u0301", "x\u0301")]
    [InlineData("a \t b", "a b", null)]
    [InlineData("R&amp;D, caf&eacute; &#8217;n&#x2019;", "R&D, café ’n’", null)]
    [InlineData("AT&T; R&D &unknown; &", "AT&T; R&D &unknown; &", null)]
    [InlineData("Mar\u2011a\u2010Lago l\u02BCair", "Mar-a-Lago l’air", null)]
    [InlineData("E\u0301vry", "Évry", "E\u0301vry")]
    [InlineData("S\u030Ci\u0308\u0301", "Šï\u0301", "S\u030Ci\u0308\u0301")]
    public void IsComposed(string written, string read, string? place)
    {
        ComposedText text = ComposedText.Of(written);
        Assert.Equal(read, text.Text);
        Assert.Equal(place ?? written, text.InDocument(new TextRange(0, read.Length)).Of(written));
    }

    [Fact]
    public void NothingIsDoneWhereNothingIsToBeDone() => Assert.Same(Plain, ComposedText.Of(Plain).Text);

    [Theory]
    [InlineData("decomposed")]
    [InlineData("ligatures")]
    [InlineData("hyphens")]
    [InlineData("unseen")]
    public void FactsAreTheSameAndStandWhereTheyAreWritten(string kind)
    {
        string written = kind switch
        {
            "decomposed" => Plain.Replace("é", "e\u0301").Replace("ç", "c\u0327"),
            "ligatures" => Plain.Replace("ff", "\uFB00"),
            "hyphens" => Plain.Replace("fond", "fond\u00AD").Replace("Fer", "Fer\u00AD"),
            _ => "\u200B" + Plain.Replace(", ", ", \u200B"),
        };
        Assert.NotEqual(Plain, written);
        DocumentAnalysis plain = Read(Plain), read = Read(written);
        Assert.NotEmpty(plain.Facts);
        Assert.Equal(plain.Entities, read.Entities);
        Assert.Equal(plain.Facts.Select(static fact => fact.Kind), read.Facts.Select(static fact => fact.Kind));
        AnalyzedMention founder = read.Mentions.Single(static mention => mention.Evidence.Trigger == "Zoé Ferland");
        Assert.Equal("Zoé Ferland", ComposedText.Of(founder.Mention.Range.Of(written)).Text);
        Assert.Equal(founder.Mention.Range.Start + 1, founder.Evidence.Column);
        Assert.Equal("40 000 euros", ComposedText.Of(Assert.Single(read.Amounts).Money.Range.Of(written)).Text);
        Assert.Equal(Plain, read.Facts[0].Evidence[0].Sentence);
    }

    [Theory]
    [InlineData("\u0301")]
    [InlineData("e\u0301\u0302\u0303\u0304\u0305\u0306")]
    [InlineData("\u00AD")]
    [InlineData("\uD83D")]
    [InlineData("\uFB03\u200B\uD83D\uDE00\u0301")]
    public void AnyTextKeepsEveryPlace(string piece)
    {
        string written = string.Concat(Enumerable.Repeat(piece, 1_000));
        ComposedText text = ComposedText.Of(written);
        int end = 0;
        for (int i = 0; i < text.Text.Length; i++)
        {
            TextRange place = text.InDocument(new TextRange(i, i + 1));
            Assert.InRange(place.End, System.Math.Max(end, place.Start + 1), written.Length);
            end = place.End;
        }

        Assert.InRange(text.InDocument(new TextRange(text.Text.Length, text.Text.Length)).Start, 0, written.Length);
    }

    private static DocumentAnalysis Read(string text) => FactExtractor.Analyze(new DocumentSource("a.txt", text) { Language = "fr" });
}
