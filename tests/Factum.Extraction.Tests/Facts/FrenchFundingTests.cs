using System.Linq;
using Factum.Extraction.Documents;
using Xunit;

namespace Factum.Extraction.Tests.Facts;

/// <summary>Who funds, buys, owns and awards what in French news, and sentences that only look like it.</summary>
public class FrenchFundingTests
{
    [Theory]
    [InlineData("Investment", "La jeune pousse Vélane a levé 9 millions d'euros auprès de Corvin Capital, avec la participation de ses actionnaires historiques et du fonds belge Altamar.", "Investor=ses actionnaires historiques; Investor=Altamar; Investor=Corvin Capital; Recipient=Vélane; Amount=9 millions d'euros")]
    [InlineData("Investment", "Vélane a bouclé un tour de table de 9 millions d'euros, mené par Corvin Capital et auquel ont participé Altamar et la famille Roussin.", "Investor=Corvin Capital; Investor=Altamar; Investor=Roussin; Recipient=Vélane; Amount=9 millions d'euros")]
    [InlineData("Investment", "Vélane a levé 9 millions d'euros. Le tour a été mené par le fonds belge Altamar.", "Investor=Altamar; Recipient=Vélane; Amount=9 millions d'euros")]
    [InlineData("Payment", "L'entreprise n'a touché aucune subvention de la Région.", "Payer=la Région; Payee=L'entreprise denied")]
    [InlineData("Payment", "Grâce à un soutien de 2 millions d'euros du conseil départemental de l'Orne, la fromagerie Belval va rouvrir.", "Payer=conseil départemental de l'Orne; Amount=2 millions d'euros")]
    [InlineData("Ownership", "Filiale à 100 % du groupe Volare, Aerolis exploite douze avions.", "Owner=Volare; Owned=Aerolis")]
    [InlineData("PartOf", "Filiale à 100 % du groupe Volare, Aerolis exploite douze avions.", "Part=Aerolis; Whole=Volare")]
    [InlineData("Ownership", "La compagnie est contrôlée par le fonds qatari Altamar.", "Owner=Altamar; Owned=La compagnie")]
    [InlineData("Acquisition", "Le groupe Hoppeland a mis la main sur 51 % de la brasserie Perlander.", "Acquirer=Hoppeland; Target=Perlander")]
    public void States(string kind, string text, string arguments) => Assert.Contains(kind + ": " + arguments, Facts(text));

    [Theory]
    [InlineData("Investment", "Dirigée par Anne Caradec, la société Vélane a bouclé son déménagement.")]
    [InlineData("Ownership", "Le dossier est entre les mains de la justice.")]
    public void DoesNotState(string kind, string text) => Assert.DoesNotContain(Facts(text), fact => fact.StartsWith(kind + ":", System.StringComparison.Ordinal));

    private static string[] Facts(string text) =>
        FactExtractor.Analyze(new DocumentSource("a.txt", text) { Language = "fr" }).Facts
            .Select(fact => fact.Kind + ": " + string.Join("; ", fact.Arguments.Select(argument => $"{argument.Role}={argument.Filler.Text}")) + (fact.Polarity == Polarity.Denied ? " denied" : "") + (fact.Certainty == Certainty.Asserted ? "" : " " + fact.Certainty)).ToArray();
}
