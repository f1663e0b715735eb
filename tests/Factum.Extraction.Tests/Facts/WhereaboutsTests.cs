using System.Linq;
using Factum.Extraction.Documents;
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
    [InlineData("en", "The council paid Clearwater Engineering of Duluth in full.", "Location: Entity=Clearwater Engineering; Place=Duluth")]
    [InlineData("en", "Kettering Foods of Nebraska has bought two mills.", "Location: Entity=Kettering Foods; Place=Nebraska")]
    [InlineData("en", "Marsh Aid, the Swansea charity that first raised the alarm, agreed.", "Location: Entity=Marsh Aid; Place=Swansea")]
    [InlineData("en", "A Limerick practice, Ferris Adeyemi Architects, drew the plans.", "Location: Entity=Ferris Adeyemi Architects; Place=Limerick")]
    [InlineData("en", "Drawn by the Reading studio Ferris Adeyemi, the plans won a prize.", "Location: Entity=Ferris Adeyemi; Place=Reading")]
    [InlineData("en", "Freight would go through the Black Sea port of Poti.", "Location: Entity=Poti; Place=Black Sea")]
    [InlineData("en", "She met villagers in Samtskhe, a mainly Armenian region of southern Georgia.", "Location: Entity=Samtskhe; Place=Georgia")]
    [InlineData("en", "Supporters met at Lakeside Brewing, a taproom on Front Street.", "Location: Entity=Lakeside Brewing; Place=Front Street")]
    [InlineData("en", "Orla Dunne, 34, of Tramore, was fined.", "Location: Entity=Orla Dunne; Place=Tramore")]
    [InlineData("fr", "La société Aerofib, à Louvain (Belgique), a été vendue.", "Location: Entity=Aerofib; Place=Louvain")]
    [InlineData("fr", "Elle dirige le centre hospitalier Louise-Michel de Guéret.", "Location: Entity=centre hospitalier Louise-Michel; Place=Guéret")]
    [InlineData("en", "The Conservative MP Giles Hartnell resigned.", "PartOf: Part=Giles Hartnell; Whole=Conservative")]
    [InlineData("en", "The Conservative Giles Hartnell was less charitable.", "PartOf: Part=Giles Hartnell; Whole=Conservative")]
    [InlineData("en", "The Labour peer Jonah Pike called the plan reckless.", "PartOf: Part=Jonah Pike; Whole=Labour")]
    [InlineData("en", "Rep. Tom Ocampo (R-Texas) praised the deal.", "PartOf: Part=Tom Ocampo; Whole=R")]
    [InlineData("fr", "Le député socialiste Marc Lhomond a voté contre.", "PartOf: Part=Marc Lhomond; Whole=socialiste")]
    [InlineData("en", "Opposition leader Given Lunda of the Patriotic Alliance agreed.", "PartOf: Part=Given Lunda; Whole=Patriotic Alliance")]
    [InlineData("en", "Kurralong Energy lost money. The company, a subsidiary of Hong Kong's Lantern Infrastructure, earned $310m.", "PartOf: Part=The company; Whole=Lantern Infrastructure")]
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
    public void OneSiteIsToldOnce() => Assert.Single(Facts("en", "Marlow Industrial Partners, a buyout firm based in Boston, raised its bid.\n\nMarlow Industrial Partners is based in Boston."), fact => fact.StartsWith("Location", System.StringComparison.Ordinal));

    private static string[] Facts(string language, string text) =>
        FactExtractor.Analyze(new DocumentSource("a.txt", text) { Language = language }).Facts
            .Select(fact => fact.Kind + ": " + string.Join("; ", fact.Arguments.Select(argument => $"{argument.Role}={argument.Filler.Text}"))).ToArray();
}
