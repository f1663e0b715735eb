using Xunit;

namespace Factum.Extraction.Tests.Facts;

/// <summary>Wordings of French business, court, sport and local pages for money, firms and things, and sentences that only look like them.</summary>
public class FrenchDealingTests
{
    [Theory]
    [InlineData("Acquisition", "Rachetée en mars par le groupe Danvers, la biscuiterie Lorient Saveurs va rouvrir.", "Acquirer=Danvers; Target=Lorient Saveurs; Time=mars")]
    [InlineData("Acquisition", "L'ancien couvent, racheté 8 millions d'euros par Nexora, deviendra un hôtel.", "Acquirer=Nexora; Target=L'ancien couvent; Amount=8 millions d'euros")]
    [InlineData("Acquisition", "La vente de l'ancienne école, cédée 340 000 € au promoteur Nexora, est validée.", "Acquirer=Nexora; Target=l'ancienne école; Amount=340 000 €")]
    [InlineData("Acquisition", "Lorient a enrôlé l'ailière Nora Diop.", "Acquirer=Lorient; Target=Nora Diop")]
    [InlineData("Acquisition", "Armando rafle 75 % du joaillier Vérane.", "Acquirer=Armando; Target=Vérane")]
    [InlineData("Payment", "Le département participe à hauteur de 300 000 euros à la construction du gymnase.", "Payer=Le département; Amount=300 000 euros; Purpose=la construction du gymnase")]
    [InlineData("Payment", "L'État renfloue la société Ferrolane à hauteur de 30 millions d'euros.", "Payer=L'État; Payee=Ferrolane; Amount=30 millions d'euros")]
    [InlineData("Payment", "Le Rugby-club dolois touchera 41 000 euros, l'école de cirque 63 000 euros et le Secours populaire 7 500 euros.", "Payee=l'école de cirque; Amount=63 000 euros")]
    [InlineData("Donation", "La société Ostara a donné 310 000 euros au musée pour sa façade, et la mutuelle Kelvia 100 000 euros.", "Donor=Kelvia; Recipient=musée; Amount=100 000 euros")]
    [InlineData("Donation", "Hugo Lassalle a légué 2 millions d'euros à l'association Mer propre.", "Donor=Hugo Lassalle; Recipient=Mer propre; Amount=2 millions d'euros")]
    [InlineData("Investment", "Ostara mène le tour de table de 4 millions d'euros de Kelvia.", "Investor=Ostara; Recipient=Kelvia; Amount=4 millions d'euros")]
    [InlineData("ContractAward", "Les menuiseries reviennent à l'entreprise Guibert pour 418 500 €.", "Supplier=Guibert; Amount=418 500 €; Subject=Les menuiseries")]
    [InlineData("ContractAward", "Pour lui livrer dix drones, le groupe Valmont a choisi Aéris, un contrat de 4 millions d'euros.", "Client=Valmont; Supplier=Aéris; Amount=4 millions d'euros; Subject=Pour lui livrer dix drones")]
    [InlineData("ContractAward", "Quant aux travaux, ils ont été confiés à l'architecte Luca Ferranti.", "Supplier=Luca Ferranti; Subject=travaux")]
    [InlineData("Fine", "Condamné en appel à 38 000 euros d'amende, le chanteur Alain Bellanger se tait.", "Offender=Alain Bellanger; Amount=38 000 euros")]
    [InlineData("Lawsuit", "L'association Mer propre attaque l'État en justice.", "Plaintiff=Mer propre; Defendant=l'État")]
    [InlineData("Lawsuit", "Accusé de plagiat, le chanteur Zino est assigné en justice par le compositeur Paul Riva.", "Plaintiff=Paul Riva; Defendant=Zino")]
    [InlineData("Conflict", "Le divorce est consommé entre le maire et sa majorité.", "Party=le maire; Party=sa majorité")]
    [InlineData("Agreement", "Kelvia s'associe à Valmont dans les batteries.", "Party=Kelvia; Party=Valmont")]
    [InlineData("Competition", "Dimanche, c'est Luc Marchand (Horizons) qui a été élu maire de Givors, face à Corinne Vuillet.", "Competitor=Luc Marchand; Competitor=Corinne Vuillet; Time=Dimanche")]
    [InlineData("Competition", "Le français Kelvia vise les mêmes clients que Sandong.", "Competitor=Kelvia; Competitor=Sandong")]
    [InlineData("Competition", "Rivaux de longue date, Claire Morel et Paul Varenne ne se parlent plus : leurs sociétés respectives, Altéo et Borgis Labs, se disputent les contrats de la région, alors que leurs chantiers prennent du retard.", "Competitor=Altéo; Competitor=Borgis Labs; Over=les contrats de la région")]
    [InlineData("Founding", "Paul Ricci, cofondateur de Kelvia, est parti.", "Founder=Paul Ricci; Organization=Kelvia")]
    [InlineData("Founding", "Le magazine Vues a été fondé en 1987 par Paul Riva.", "Founder=Paul Riva; Organization=Vues; Time=1987")]
    [InlineData("Launch", "Le groupe Valmont exploite le parc de la Lande, mis en service en 2021.", "Product=parc de la Lande; Time=2021")]
    [InlineData("Layoff", "Valmont va se séparer de 300 collaborateurs.", "Organization=Valmont; Count=300 collaborateurs")]
    [InlineData("FinancialResult", "Avec un chiffre d'affaires de 320 millions d'euros, Bricoplus est le numéro deux du secteur.", "Organization=Bricoplus; Measure=chiffre d'affaires; Amount=320 millions d'euros")]
    [InlineData("FinancialResult", "Ferrolane cumule 8 millions d'euros de dettes.", "Organization=Ferrolane; Measure=dettes; Amount=8 millions d'euros")]
    [InlineData("Cost", "Le chantier a englouti 4,3 millions d'euros.", "Item=Le chantier; Amount=4,3 millions d'euros")]
    [InlineData("Cost", "Le conseil a fait adopter le budget, d'un montant de 1,3 milliard d'euros.", "Item=le budget; Amount=1,3 milliard d'euros")]
    [InlineData("Location", "Le marché revient à Guibert, une entreprise de Vannes.", "Entity=Guibert; Place=Vannes")]
    public void States(string kind, string text, string arguments) => Assert.Contains(kind + ": " + arguments, Facts(text));

    [Theory]
    [InlineData("Fine", "Le parquet a requis 85 000 euros d'amende contre la société Ferrolane.")]
    [InlineData("Cost", "Les salariés réclament 300 euros de plus par mois.")]
    [InlineData("Cost", "Il accuse la gagnante d'avoir dépassé le plafond des frais, fixé à 58 000 euros.")]
    [InlineData("Acquisition", "Les ventes de Metria ont progressé de 5 % à 40 milliards de dollars.")]
    [InlineData("FinancialResult", "Les élus ont validé la vente de l'ancienne école, cédée 340 000 €.")]
    [InlineData("Donation", "Le fonds Ostara apporte 30 millions d'euros à la start-up Kelvia.")]
    [InlineData("Launch", "La chasse n'a livré aucun survivant.")]
    [InlineData("Acquisition", "L'équipe affrontera Nice en championnat. Julie Malet a dirigé l'office avant de rejoindre le conseil régional d'Occitanie en 2015.")]
    [InlineData("Ownership", "Traîné en justice par son ancien associé Marc Morin, le restaurateur Yvan Delcourt se tait.")]
    [InlineData("Payment", "L'accord conclu lundi entre la direction et la CGT prévoit une prime de 800 euros.")]
    [InlineData("Launch", "La maison de l'écrivain, estimée à 800 000 euros, a été mise en vente.")]
    [InlineData("Agreement", "Altéo et Borgis Labs se disputent les contrats de la région.")]
    [InlineData("Payment", "La Commission européenne met Metria à l'amende : 390 millions d'euros.")]
    public void DoesNotState(string kind, string text) => Assert.DoesNotContain(Facts(text), fact => fact.StartsWith(kind + ":", System.StringComparison.Ordinal));

    private static string[] Facts(string text) => FactLines.Plain("fr", text);
}
