using System.Linq;
using Factum.Extraction.Documents;
using Factum.Extraction.Facts;
using Xunit;

namespace Factum.Extraction.Tests.Facts;

/// <summary>Reports and press releases that say "we" of the organisation that publishes them.</summary>
public sealed class HouseVoiceTests
{
    [Theory]
    [InlineData("en", "Larkhill Foods plc\n\nOur customers stayed loyal. We acquired Berg Dairy for £18 million.", "Acquisition", "Acquirer")]
    [InlineData("en", "Larkhill Foods plc\n\nOur customers stayed loyal. Our chief executive, Anne Sutter, resigned.", "Position", "Organization")]
    [InlineData("fr", "Larkhill Foods\n\nNos donateurs sont restés fidèles. Nous avons versé 40 000 euros au musée Lorimer.", "Donation", "Donor")]
    public void TheHouseIsMeant(string language, string text, string kind, string role) => Assert.Contains("Larkhill Foods", Named(language, text, kind, role));

    [Theory]
    [InlineData("Larkhill Foods plc sells milk. \"Our customers stayed loyal. We acquired Berg Dairy for £18 million,\" said Ola Berg.")]
    [InlineData("Larkhill Foods plc sells milk. Our country is rich. We acquired Berg Dairy for £18 million.")]
    public void NobodyElseIs(string text) => Assert.DoesNotContain("Larkhill Foods", Named("en", text, "Acquisition", "Acquirer"));

    private static string Named(string language, string text, string kind, string role)
    {
        DocumentAnalysis analysis = FactExtractor.Analyze(new DocumentSource("a.txt", text) { Language = language });
        Filler? filler = analysis.Facts.First(fact => fact.Kind == kind).Arguments.FirstOrDefault(argument => argument.Role == role)?.Filler;
        return filler is { Kind: FillerKind.Entity } ? analysis.Entities[filler.Index].Name : "";
    }

    [Fact]
    public void ASignatureIsNoColumnOfText() =>
        Assert.DoesNotContain(FactLines.Plain("en", "Larkhill Foods plc did well.\n\nEleanor Marsh\nChair\n12 March 2025"), static line => line.Contains("Eleanor Marsh Chair"));
}
