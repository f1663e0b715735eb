using Xunit;

namespace Factum.Extraction.Tests.Facts;

/// <summary>Who funds, buys, owns and awards what in French news, and sentences that only look like it.</summary>
public class FrenchFundingTests
{
    [Theory]
    [InlineData("Investment", "La jeune pousse Vélane a levé 9 millions d'euros auprès de Tarvin Capital, avec la participation de ses actionnaires historiques et du fonds belge Altamar.", "Investor=ses actionnaires historiques; Investor=Altamar; Investor=Tarvin Capital; Recipient=Vélane; Amount=9 millions d'euros")]
    [InlineData("Investment", "Vélane a bouclé un tour de table de 9 millions d'euros, mené par Tarvin Capital et auquel ont participé Altamar et la famille Roussin.", "Investor=Tarvin Capital; Investor=Altamar; Investor=Roussin; Recipient=Vélane; Amount=9 millions d'euros")]
    [InlineData("Investment", "Vélane a levé 9 millions d'euros. Le tour a été mené par le fonds belge Altamar.", "Investor=Altamar; Recipient=Vélane; Amount=9 millions d'euros")]
    [InlineData("Payment", "L'entreprise n'a touché aucune subvention de la Région.", "Payer=la Région; Payee=L'entreprise denied")]
    [InlineData("Payment", "Grâce à un soutien de 2 millions d'euros du conseil départemental de l'Orne, la fromagerie Belval va rouvrir.", "Payer=conseil départemental de l'Orne; Amount=2 millions d'euros")]
    [InlineData("Ownership", "Filiale à 100 % du groupe Volare, Aerolis exploite douze avions.", "Owner=Volare; Owned=Aerolis")]
    [InlineData("PartOf", "Filiale à 100 % du groupe Volare, Aerolis exploite douze avions.", "Part=Aerolis; Whole=Volare")]
    [InlineData("Ownership", "La compagnie est contrôlée par le fonds qatari Altamar.", "Owner=Altamar; Owned=La compagnie")]
    [InlineData("Acquisition", "Le groupe Hoppeland a mis la main sur 51 % de la brasserie Perlander.", "Acquirer=Hoppeland; Target=Perlander")]
    [InlineData("Payment", "La scierie Morlat a embauché dix ouvriers, deux mois après avoir obtenu de la Région un prêt de 300 000 euros.", "Payer=la Région; Payee=Morlat; Amount=300 000 euros")]
    [InlineData("Payment", "L'État débloque 8 millions d'euros pour les ostréiculteurs.", "Payer=L'État; Payee=les ostréiculteurs; Amount=8 millions d'euros")]
    [InlineData("ContractAward", "Retenue à l'issue d'un appel d'offres, la société Quévin bâtira la halle.", "Supplier=Quévin")]
    [InlineData("ContractAward", "La Norvège n'a rien commandé au chantier Dervaux.", "Client=Norvège; Supplier=Dervaux denied")]
    [InlineData("Cost", "Le musée Vaury a acheté ses lettres, pour 30 000 euros.", "Item=ses lettres; Amount=30 000 euros")]
    [InlineData("Cost", "Le glacier lance une formule à 12 euros.", "Item=une formule; Amount=12 euros")]
    [InlineData("Donation", "La chanteuse Ida Lorme a promis de verser 20 000 euros à l'orphelinat de Kigali.", "Donor=Ida Lorme; Recipient=l'orphelinat de Kigali; Amount=20 000 euros Planned")]
    [InlineData("Ownership", "La propriétaire de l'hôtel, la comédienne Anne Lorme, a refusé.", "Owner=Anne Lorme; Owned=l'hôtel")]
    [InlineData("Ownership", "Les ouvriers détiennent désormais 45 % de la coopérative.", "Owner=Les ouvriers; Owned=la coopérative")]
    [InlineData("Investment", "Le laboratoire Biovéa et le fonds Tarvin ont injecté ensemble 18 millions d'euros dans la société Vélane.", "Investor=Biovéa; Investor=Tarvin; Recipient=Vélane; Amount=18 millions d'euros")]
    [InlineData("Payment", "L'agence de l'eau a promis 1,5 million d'euros.", "Payer=L'agence de l'eau; Amount=1,5 million d'euros Planned")]
    [InlineData("Payment", "La commune, qui verse 50 000 euros au festival, réduit son aide.", "Payer=La commune; Payee=festival; Amount=50 000 euros")]
    [InlineData("Donation", "Samedi, 6 000 euros ont été remis à l'association Handi'Mer.", "Recipient=Handi'Mer; Amount=6 000 euros; Time=Samedi")]
    [InlineData("Cost", "Le pont, dont le coût a doublé pour atteindre 9 millions d'euros, ouvrira en mai.", "Item=Le pont; Amount=9 millions d'euros")]
    [InlineData("Acquisition", "Le club belge a déboursé 45 millions d'euros pour recruter le défenseur Pablo Ruiz.", "Acquirer=Le club belge; Target=Pablo Ruiz; Amount=45 millions d'euros")]
    [InlineData("Payment", "Le ministère n'a pas versé un centime.", "Payer=Le ministère denied")]
    [InlineData("Cost", "L'opération valorise Vélane 90 millions d'euros.", "Item=Vélane; Amount=90 millions d'euros")]
    [InlineData("Ownership", "La société Ordel, dont Helvatra détient 80 % du capital, emploie 300 personnes.", "Owner=Helvatra; Owned=Ordel")]
    [InlineData("Acquisition", "Les deux associés ont cédé leur entreprise à l'américain Luxbridge en 2021.", "Acquirer=Luxbridge; Target=leur entreprise; Seller=Les deux associés; Time=2021")]
    public void States(string kind, string text, string arguments) => Assert.Contains(kind + ": " + arguments, Facts(text));

    [Theory]
    [InlineData("Investment", "Dirigée par Anne Caradec, la société Vélane a bouclé son déménagement.")]
    [InlineData("Ownership", "Le sort de la mine est entre les mains du juge.")]
    [InlineData("ContractAward", "L'enquête a été confiée à la gendarmerie de Pau.")]
    [InlineData("Ownership", "Cyril Morlat a fondé sa propre entreprise, Vélane, en 2017.")]
    [InlineData("Cost", "Le train roule à 300 kilomètres à l'heure.")]
    [InlineData("Payment", "Pour financer les travaux, la commune vend sa forêt.")]
    [InlineData("Donation", "L'agence de l'eau a promis 1,5 million d'euros.")]
    [InlineData("Payment", "À la Bourse de Milan, le titre gagnait 3 %, à 11 euros.")]
    [InlineData("FinancialResult", "Le club, qui appartient au fonds Redcliff, ouvrira en mai.")]
    public void DoesNotState(string kind, string text) => Assert.DoesNotContain(Facts(text), fact => fact.StartsWith(kind + ":", System.StringComparison.Ordinal));

    private static string[] Facts(string text) => FactLines.Marked("fr", text);
}
