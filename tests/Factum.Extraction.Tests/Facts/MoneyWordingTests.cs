using Xunit;

namespace Factum.Extraction.Tests.Facts;

/// <summary>Gifts of things, figures whose verb stands far off, deals that are taken up, parts of a workforce and products that a comma names, in both languages.</summary>
public class MoneyWordingTests
{
    [Theory]
    [InlineData("en", "The Tovell Foundation has given the clinic in Arbury a scanner worth $900,000.", "Donation: Donor=Tovell Foundation; Recipient=the clinic in Arbury; Amount=$900,000")]
    [InlineData("en", "The tenor Iain Maddox left his collection to the Arbury Museum.", "Donation: Donor=Iain Maddox; Recipient=Arbury Museum")]
    [InlineData("en", "Supermarket chain Freshley will donate 40 tonnes of rice to refugees.", "Donation: Donor=Freshley; Recipient=refugees Planned")]
    [InlineData("fr", "Le tennisman Yanis Corrado a offert sa prime à un hôpital de Saint-Vast.", "Donation: Donor=Yanis Corrado; Recipient=un hôpital de Saint-Vast")]
    [InlineData("fr", "La fondation Arbelle a donné 50 tonnes de riz aux réfugiés.", "Donation: Donor=fondation Arbelle; Recipient=réfugiés")]
    [InlineData("en", "Profit at Norvale, the maker of Tolly kettles, climbed to £31m last year.", "FinancialResult: Organization=Norvale; Measure=Profit; Amount=£31m; Period=last year")]
    [InlineData("fr", "Norvale a vu ses recettes chuter de 9 % en 2023, à 48 millions d'euros.", "FinancialResult: Organization=Norvale; Measure=ses recettes; Amount=48 millions d'euros; Period=2023")]
    [InlineData("en", "The port hired Sandvik Haulage to dredge the harbour. The contract is worth €8m.", "ContractAward: Client=The port; Supplier=Sandvik Haulage; Amount=€8m; Subject=dredge the harbour")]
    [InlineData("en", "Velane has closed a $30 million Series A round led by Tarvin Capital.", "Investment: Investor=Tarvin Capital; Recipient=Velane; Amount=$30 million")]
    [InlineData("en", "Velane, whose backers include Tarvin Capital, is hiring.", "Investment: Investor=Tarvin Capital; Recipient=Velane")]
    [InlineData("en", "Tarvin Capital put $5m into the start-up in 2021.", "Investment: Investor=Tarvin Capital; Recipient=the start-up; Amount=$5m; Time=2021")]
    [InlineData("fr", "Tarvin Capital a misé 5 millions d'euros sur la start-up en 2021.", "Investment: Investor=Tarvin Capital; Recipient=la start-up; Amount=5 millions d'euros; Time=2021")]
    [InlineData("fr", "Après la perte d'un client, la start-up Velane a mis à la porte un tiers de ses effectifs.", "Layoff: Organization=Velane; Count=un tiers de ses effectifs")]
    [InlineData("en", "Kerr Freight sacked half its drivers.", "Layoff: Organization=Kerr Freight; Count=half its drivers")]
    [InlineData("en", "Norvale is axing one in five of its employees.", "Layoff: Organization=Norvale; Count=one in five of its employees")]
    [InlineData("fr", "Norvale, qui avait déjà remercié douze graphistes, déménage.", "Layoff: Organization=Norvale; Count=douze graphistes")]
    [InlineData("fr", "La direction de Norvale a licencié 20 salariés.", "Layoff: Organization=Norvale; Count=20 salariés")]
    [InlineData("fr", "Motavia dévoilera lundi son premier scooter à hydrogène, le Zéphyrin.", "Launch: Agent=Motavia; Product=Zéphyrin; Time=lundi Planned")]
    [InlineData("en", "Tessaly Motors will unveil an electric pickup, the Bravada, in Lisbon on 3 June.", "Launch: Agent=Tessaly Motors; Product=Bravada; Time=3 June Planned")]
    [InlineData("fr", "La Région a débloqué 11 millions d'euros pour la réfection des écoles.", "Payment: Payer=La Région; Amount=11 millions d'euros; Purpose=la réfection des écoles")]
    [InlineData("en", "The judges read 90 novels before drawing up the list.", "Evaluation: Evaluator=The judges; Candidate=90 novels")]
    [InlineData("en", "The ethics board is examining the conduct of the deputy Ilir Gandt.", "Evaluation: Evaluator=The ethics board; Candidate=Ilir Gandt")]
    [InlineData("en", "Osmadril is under review by regulators.", "Evaluation: Evaluator=regulators; Candidate=Osmadril")]
    [InlineData("en", "The governor of Ostmark earns $110,000 a year.", "Payment: Payee=The governor of Ostmark; Amount=$110,000; Time=a year")]
    [InlineData("en", "The winner receives £25,000.", "Payment: Payee=The winner; Amount=£25,000")]
    [InlineData("en", "The lasers were supplied by Lumivor, a spin-off of a college, under a contract worth £8 million.", "ContractAward: Supplier=Lumivor; Amount=£8 million; Subject=The lasers")]
    [InlineData("fr", "Le fonds lyonnais Saône Capital pourrait reprendre la fonderie.", "Acquisition: Acquirer=Saône Capital; Target=la fonderie Possible")]
    [InlineData("fr", "Le tribunal a condamné la société Calva à verser 30 000 euros à son ancien comptable.", "Payment: Payer=Calva; Payee=son ancien comptable; Amount=30 000 euros")]
    [InlineData("fr", "L'action du groupe minier Orénord, qui renonce à son projet, est tombée à 12,40 euros.", "Cost: Item=L'action du groupe minier Orénord; Amount=12,40 euros")]
    [InlineData("fr", "Un syndicat de locataires compte verser 5 000 euros à une association de quartier.", "Donation: Donor=Un syndicat de locataires; Recipient=une association de quartier; Amount=5 000 euros Planned")]
    [InlineData("en", "The Harcott Trust, a charity, gave £40,000 to the food bank in Marle.", "Donation: Donor=Harcott Trust; Recipient=the food bank in Marle; Amount=£40,000")]
    public void AreRead(string language, string text, string fact) => Assert.Contains(fact, FactLines.Marked(language, text));

    [Theory]
    [InlineData("en", "Donation", "Dana Holt gave her home address to the police.")]
    [InlineData("en", "Cost", "The firm is after a contract worth $5m.")]
    [InlineData("en", "Payment", "The club has been put up for sale for £60m by its owner.")]
    [InlineData("en", "FinancialResult", "The governor of Ostmark earns $110,000 a year.")]
    [InlineData("en", "Acquisition", "Tully Motors sold 80,000 units last year.")]
    [InlineData("fr", "Launch", "La suppression de 120 postes a mis le feu aux poudres.")]
    [InlineData("fr", "Layoff", "Le maire a remercié les douze pompiers.")]
    [InlineData("fr", "Lawsuit", "Elle a obtenu gain de cause auprès de ses collègues.")]
    [InlineData("en", "FinancialResult", "Sales staff, hired in May, rose to applaud when £3m was mentioned.")]
    public void AreNotRead(string language, string kind, string text) => Assert.DoesNotContain(FactLines.Marked(language, text), fact => fact.StartsWith(kind + ":", System.StringComparison.Ordinal));

    [Theory]
    [InlineData("fr", "Le conseil accorde une subvention de 12 000 euros au Football Club de Brac et de 4 500 euros à l'école de musique.", "Payment: Payer=Le conseil; Payee=l'école de musique; Amount=4 500 euros")]
    [InlineData("fr", "La Fondation Oudin a versé 2 millions d'euros à 43 associations, dont 150 000 euros à l'association Mer Vive et 80 000 euros aux Amis du Port.", "Donation: Donor=Fondation Oudin; Recipient=Mer Vive; Amount=150 000 euros")]
    [InlineData("en", "The trust gave £3m to museums, including £1m to Larkhill Museum and £500,000 to Berg Gallery.", "Donation: Donor=The trust; Recipient=Larkhill Museum; Amount=£1m")]
    public void PartsOfASumGoToWhomTheyName(string language, string text, string fact) => Assert.Contains(fact, FactLines.Plain(language, text));

    [Fact]
    public void WhenItIsPaidIsNoPayee() => Assert.DoesNotContain(FactLines.Plain("fr", "Brestoil a payé 3 millions d'euros à Lorimer, dont 2 millions à la signature."), static line => line.Contains("signature"));
}
