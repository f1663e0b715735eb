using Xunit;

namespace Factum.Extraction.Tests.Facts;

/// <summary>Who did what though something stands between them: circumstances, participles, other verbs.</summary>
public class InsertionTests
{
    [Theory]
    [InlineData("fr", "Ses émissaires ont rencontré discrètement à Tunis, en décembre, Salma Berrada.", "Meeting: Participant=Ses émissaires; Participant=Salma Berrada; Time=décembre; Place=Tunis")]
    [InlineData("fr", "Orveal a lancé en juin, en Espagne et au Portugal, le spray nasal Zotrim.", "Launch: Agent=Orveal; Product=Zotrim; Time=juin; Place=Espagne")]
    [InlineData("fr", "« On nous a oubliés », lâche l'une d'elles, Hélène Marzin.", "Statement: Speaker=Hélène Marzin; Quote=On nous a oubliés")]
    [InlineData("fr", "Deux semaines après avoir obtenu un prêt de 12 millions d'euros, Orveal a licencié 300 salariés.", "Payment: Payee=Orveal; Amount=12 millions d'euros")]
    [InlineData("en", "Paul Odhiam, elected chairman on Monday, rejected the claims.", "Election: Person=Paul Odhiam; Position=chairman; Time=Monday")]
    [InlineData("en", "The college has hired the consultants Merrow & Cole to assess the site.", "ContractAward: Client=The college; Supplier=Merrow & Cole; Subject=assess the site")]
    [InlineData("en", "The Ironmasters union has called the plan \"a disgrace\".", "Criticism: Speaker=Ironmasters; Target=the plan; Quote=a disgrace")]
    [InlineData("en", "A streaming service, Corvid Pass, made its debut in spring.", "Launch: Product=Corvid Pass; Time=spring")]
    public void IsReadAcross(string language, string text, string expected) => Assert.Contains(expected, Facts(language, text));

    [Fact]
    public void CountriesStayInMind() => Assert.Contains(
        "Agreement: Party=les deux gouvernements; Party=les deux gouvernements; Time=2021",
        Facts("fr", "Le Pérou et le Chili se parlent de nouveau. Le tête-à-tête a duré quatre heures. Rien n'est signé. La foule attendait. Le temps presse. Un premier accord, conclu en 2021 par les deux gouvernements, n'a rien changé."));

    [Fact]
    public void BareTitlesDoNotSpeak() =>
        Assert.Single(Facts("en", "\"It is what riders asked for,\" said Dale Quint, Co-founder and Group CEO of Halotrace."), fact => fact.StartsWith("Statement", System.StringComparison.Ordinal));

    private static string[] Facts(string language, string text) => FactLines.Plain(language, text);
}
