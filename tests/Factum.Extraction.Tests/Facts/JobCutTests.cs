using System.Linq;
using Factum.Extraction.Documents;
using Xunit;

namespace Factum.Extraction.Tests.Facts;

/// <summary>Who lays off how many, in the constructions by which newspapers put it; and what only looks so.</summary>
public class JobCutTests
{
    [Theory]
    [InlineData("en", "Tervanne, owned by the fund Numina Capital, shed 230 staff last year.", "Layoff affirmed asserted: Organization=Tervanne; Count=230 staff; Time=last year")]
    [InlineData("en", "Corbel made a loss of £41m last year, cut 650 warehouse jobs and closed two depots.", "Layoff affirmed asserted: Organization=Corbel; Count=650 warehouse jobs")]
    [InlineData("en", "Corbel has closed 11 branches and laid off about 260 employees since January.", "Layoff affirmed asserted: Organization=Corbel; Count=260 employees")]
    [InlineData("en", "Norvane let go 40 engineers last month.", "Layoff affirmed asserted: Organization=Norvane; Count=40 engineers; Time=last month")]
    [InlineData("en", "As a consequence, 85 positions will be cut by the end of the year.", "Layoff affirmed planned: Count=85 positions; Time=year")]
    [InlineData("en", "Corbel announced 600 redundancies at its plant in Corby.", "Layoff affirmed asserted: Organization=Corbel; Count=600 redundancies; Place=Corby")]
    [InlineData("fr", "La réorganisation s'est traduite par la suppression de 160 postes.", "Layoff affirmed asserted: Count=160 postes")]
    [InlineData("fr", "Tervanne remerciera 210 des 540 ouvriers.", "Layoff affirmed planned: Organization=Tervanne; Count=210 des 540 ouvriers")]
    public void AreRead(string language, string text, string fact) => Assert.Contains(fact, Facts(language, text));

    [Theory]
    [InlineData("en", "The team lost three players to injury.")]
    [InlineData("en", "Corbel made a loss, cut the price of its coffee and closed two depots.")]
    public void AreNotRead(string language, string text) => Assert.DoesNotContain(Facts(language, text), fact => fact.StartsWith("Layoff", System.StringComparison.Ordinal));

    [Fact]
    public void OnePlanIsToldOnce() => Assert.Single(Facts("fr", "Le plan de départs volontaires de Vetralla concerne 400 personnes."), fact => fact.StartsWith("Layoff", System.StringComparison.Ordinal));

    private static string[] Facts(string language, string text) =>
        FactExtractor.Analyze(new DocumentSource("a.txt", text) { Language = language }).Facts
            .Select(fact => $"{fact.Kind} {fact.Polarity} {fact.Certainty}".Replace("Affirmed", "affirmed").Replace("Asserted", "asserted").Replace("Planned", "planned") + ": " + string.Join("; ", fact.Arguments.Select(argument => $"{argument.Role}={argument.Filler.Text}"))).ToArray();
}
