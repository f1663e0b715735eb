using Xunit;

namespace Factum.Extraction.Tests.Facts;

/// <summary>Who lays off how many, in the constructions by which newspapers put it; and what only looks so.</summary>
public class JobCutTests
{
    [Theory]
    [InlineData("en", "Tervanne, owned by the fund Numina Capital, shed 55 staff in May.", "Layoff affirmed asserted: Organization=Tervanne; Count=55 staff; Time=May")]
    [InlineData("en", "Corbel has shut three canteens and laid off about 75 employees since May.", "Layoff affirmed asserted: Organization=Corbel; Count=75 employees; Time=May")]
    [InlineData("en", "Norvane let go 40 engineers last month.", "Layoff affirmed asserted: Organization=Norvane; Count=40 engineers; Time=last month")]
    [InlineData("en", "Some 40 positions will be cut by the end of the month.", "Layoff affirmed planned: Count=40 positions; Time=month")]
    [InlineData("en", "Corbel announced 600 redundancies at its plant in Corby.", "Layoff affirmed asserted: Organization=Corbel; Count=600 redundancies; Place=Corby")]
    [InlineData("en", "Norvane has ruled out further job cuts.", "Layoff denied planned: Organization=Norvane")]
    [InlineData("en", "Norvane Foods has not ruled out job cuts at its bakery.", "Layoff affirmed possible: Organization=its bakery")]
    [InlineData("en", "Norvane will buy back shares and has no plans for layoffs, Paul Lestinac said.", "Layoff denied planned: Organization=Norvane")]
    [InlineData("en", "There are no plans for redundancies at Norvane.", "Layoff denied planned: Organization=Norvane")]
    [InlineData("en", "Norvane has no plans to cut jobs.", "Layoff denied planned: Organization=Norvane")]
    [InlineData("en", "No jobs will be lost at Norvane.", "Layoff denied planned: Organization=Norvane")]
    [InlineData("en", "She denied press reports that Norvane Foods would lay off 300 workers.", "Layoff denied planned: Organization=Norvane Foods; Count=300 workers")]
    [InlineData("fr", "Tervanne exclut tout plan social.", "Layoff denied planned: Organization=Tervanne")]
    [InlineData("fr", "Tervanne ferme une usine sans aucun licenciement.", "Layoff denied asserted: Organization=Tervanne")]
    [InlineData("fr", "Tervanne exclut toute suppression de postes.", "Layoff denied planned: Organization=Tervanne")]
    [InlineData("fr", "La fusion s'est traduite par la suppression de 70 postes.", "Layoff affirmed asserted: Count=70 postes")]
    [InlineData("fr", "Tervanne a licencié 35 des 80 salariés.", "Layoff affirmed asserted: Organization=Tervanne; Count=35 des 80 salariés")]
    public void AreRead(string language, string text, string fact) => Assert.Contains(fact, Facts(language, text));

    [Theory]
    [InlineData("en", "The team lost three players to injury.")]
    [InlineData("fr", "La CGT dénonce les licenciements.")]
    [InlineData("en", "Corbel made a loss, cut the price of its coffee and closed two depots.")]
    public void AreNotRead(string language, string text) => Assert.DoesNotContain(Facts(language, text), fact => fact.StartsWith("Layoff", System.StringComparison.Ordinal));

    [Fact]
    public void OnePlanIsToldOnce() => Assert.Single(Facts("fr", "Le plan de départs volontaires de Vetralla concerne 400 personnes."), fact => fact.StartsWith("Layoff", System.StringComparison.Ordinal));

    private static string[] Facts(string language, string text) => FactLines.Full(language, text);
}
