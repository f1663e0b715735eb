using Xunit;

namespace Factum.Extraction.Tests.Facts;

/// <summary>Where firms, towns and people are, and to what parties people belong, as order and apposition tell; and what only looks so.</summary>
public class WhereaboutsTests
{
    [Theory]
    [InlineData("en", "LETHBRIDGE, Alta. — Police arrested two men on Tuesday.", "Location: Entity=LETHBRIDGE; Place=Alta.")]
    [InlineData("en", "KELOWNA, B.C. — Firefighters were on strike.", "Location: Entity=KELOWNA; Place=B.C.")]
    [InlineData("en", "TIMMINS, Ont., March 3 — The mill reopened.", "Location: Entity=TIMMINS; Place=Ont.")]
    [InlineData("en", "WINTER FALLS, Vermont - The mill reopened.", "Location: Entity=WINTER FALLS; Place=Vermont")]
    [InlineData("en", "PUERTO LIMON, Costa Rica (Wire) — The mill reopened.", "Location: Entity=PUERTO LIMON; Place=Costa Rica")]
    [InlineData("en", "The museum paid Stanhope Engineering of Duluth in full.", "Location: Entity=Stanhope Engineering; Place=Duluth")]
    [InlineData("en", "Kettering Foods of Nebraska has bought two mills.", "Location: Entity=Kettering Foods; Place=Nebraska")]
    [InlineData("en", "Marsh Aid, the Swansea charity, agreed.", "Location: Entity=Marsh Aid; Place=Swansea")]
    [InlineData("en", "A Limerick practice, Ferris Lowther Architects, drew the plans.", "Location: Entity=Ferris Lowther Architects; Place=Limerick")]
    [InlineData("en", "Drawn by the Reading studio Ferris Lowther, the plans won a prize.", "Location: Entity=Ferris Lowther; Place=Reading")]
    [InlineData("en", "Herring came through the Norfolk port of Wells.", "Location: Entity=Wells; Place=Norfolk")]
    [InlineData("en", "He was raised in Ossona, a largely rural district of northern Spain.", "Location: Entity=Ossona; Place=Spain")]
    [InlineData("en", "Readers queued at Marrow Books, a bookshop on Mill Lane.", "Location: Entity=Marrow Books; Place=Mill Lane")]
    [InlineData("en", "Orla Dunne, 34, of Tramore, was fined.", "Location: Entity=Orla Dunne; Place=Tramore")]
    [InlineData("fr", "La société Verrinox, à Namur (Belgique), a été vendue.", "Location: Entity=Verrinox; Place=Namur")]
    [InlineData("fr", "Elle dirige le centre hospitalier Louise-Michel de Guéret.", "Location: Entity=centre hospitalier Louise-Michel; Place=Guéret")]
    [InlineData("en", "The Conservative MP Giles Hartnell resigned.", "PartOf: Part=Giles Hartnell; Whole=Conservative")]
    [InlineData("en", "The Conservative Giles Hartnell was less charitable.", "PartOf: Part=Giles Hartnell; Whole=Conservative")]
    [InlineData("en", "The Labour peer Jonah Pike called the plan reckless.", "PartOf: Part=Jonah Pike; Whole=Labour")]
    [InlineData("en", "Rep. Tom Ocampo (R-Texas) praised the deal.", "PartOf: Part=Tom Ocampo; Whole=R")]
    [InlineData("fr", "Le député socialiste Marc Lhomond a voté contre.", "PartOf: Part=Marc Lhomond; Whole=socialiste")]
    [InlineData("en", "Opposition leader Ruth Amsel of the Harvest Alliance agreed.", "PartOf: Part=Ruth Amsel; Whole=Harvest Alliance")]
    [InlineData("en", "Dalby Water lost money. The company, a subsidiary of Oslo's Fjordlys Holding, hired nobody.", "PartOf: Part=The company; Whole=Fjordlys Holding")]
    public void AreRead(string language, string text, string fact) => Assert.Contains(fact, Facts(language, text));

    [Theory]
    [InlineData("en", "PARIS, Monday — The mill reopened.", "Location")]
    [InlineData("en", "Brodin will close its plant in Corby, Northamptonshire.", "Location: Entity=plant")]
    [InlineData("en", "The Bank of Ghana raised rates.", "Location")]
    [InlineData("en", "Dalston Opera, a company that tours in Scotland, will close.", "Location")]
    [InlineData("fr", "Le siège social se trouve à Rodez.", "Location: Entity=Le siège social")]
    [InlineData("fr", "Un projet socialiste, Marc Lhomond le dit, coûte cher.", "PartOf")]
    public void AreNotRead(string language, string text, string beginning) => Assert.DoesNotContain(Facts(language, text), fact => fact.StartsWith(beginning, System.StringComparison.Ordinal));

    [Fact]
    public void OneSiteIsToldOnce() => Assert.Single(Facts("en", "Dunmore Equity Partners, a buyout firm based in Denver, withdrew.\n\nDunmore Equity Partners is based in Denver."), fact => fact.StartsWith("Location", System.StringComparison.Ordinal));

    private static string[] Facts(string language, string text) => FactLines.Plain(language, text);
}
