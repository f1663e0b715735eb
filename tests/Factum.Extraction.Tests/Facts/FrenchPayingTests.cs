using Xunit;

namespace Factum.Extraction.Tests.Facts;

/// <summary>Who pays whom and who owns what in French news, and sentences that only look like it.</summary>
public class FrenchPayingTests
{
    [Theory]
    [InlineData("Payment", "La métropole versera 2 millions d'euros au club de handball sur trois ans.", "Payer=La métropole; Payee=club de handball; Amount=2 millions d'euros; Duration=trois ans Planned")]
    [InlineData("Payment", "Le chantier naval Kervella a obtenu un prêt garanti de 12 millions d'euros.", "Payee=Kervella; Amount=12 millions d'euros")]
    [InlineData("Payment", "La Banque mondiale prêtera 500 millions de dollars au Ghana.", "Payer=Banque mondiale; Payee=Ghana; Amount=500 millions de dollars Planned")]
    [InlineData("Payment", "Le groupe Vinco dépensera 80 millions d'euros pour moderniser son usine.", "Payer=Vinco; Amount=80 millions d'euros; Purpose=pour moderniser son usine Planned")]
    [InlineData("Payment", "La facture, 3 millions d'euros, sera réglée par le département.", "Payer=le département; Amount=3 millions d'euros Planned")]
    [InlineData("Payment", "Les victimes recevront chacune 15 000 euros de l'assureur Calva.", "Payer=Calva; Payee=Les victimes; Amount=15 000 euros Planned")]
    [InlineData("Payment", "L'association a perçu 90 000 euros de la mairie en 2023.", "Payer=la mairie; Payee=L'association; Amount=90 000 euros; Time=2023")]
    [InlineData("Payment", "Le département a avancé 1,2 million d'euros à l'hôpital.", "Payer=Le département; Payee=l'hôpital; Amount=1,2 million d'euros")]
    [InlineData("Payment", "Il avait remis une enveloppe de 10 000 euros à l'adjoint.", "Payee=l'adjoint; Amount=10 000 euros")]
    [InlineData("Payment", "Le PDG a touché 3 millions d'euros en 2024.", "Payee=Le PDG; Amount=3 millions d'euros; Time=2024")]
    [InlineData("Payment", "La commune y consacrera 700 000 euros.", "Payer=La commune; Amount=700 000 euros Planned")]
    [InlineData("Payment", "Vinco devra rembourser 6 millions d'euros d'aides publiques à l'État.", "Payer=Vinco; Payee=l'État; Amount=6 millions d'euros Planned")]
    [InlineData("Payment", "La ville d'Arles finance l'exposition à hauteur de 300 000 euros.", "Payer=La ville d'Arles; Amount=300 000 euros; Purpose=l'exposition")]
    [InlineData("Ownership", "Vinco détient 34 % d'Altrans.", "Owner=Vinco; Owned=Altrans")]
    [InlineData("Ownership", "Altrans, détenu à 34 % par Vinco, a perdu 3 millions.", "Owner=Vinco; Owned=Altrans")]
    [InlineData("Ownership", "Le capital d'Altrans est détenu par Vinco (34 %) et Brandhof (20 %).", "Owner=Vinco; Owned=Altrans")]
    [InlineData("Ownership", "Le capital d'Altrans est détenu par Vinco (34 %) et Brandhof (20 %).", "Owner=Brandhof; Owned=Altrans")]
    [InlineData("Ownership", "Le propriétaire du club, Hamid Saïdi, veut vendre.", "Owner=Hamid Saïdi; Owned=club")]
    [InlineData("Ownership", "Le bateau appartient à un armateur grec.", "Owner=un armateur grec; Owned=Le bateau")]
    [InlineData("Ownership", "Le château reste la propriété de l'État.", "Owner=l'État; Owned=Le château")]
    [InlineData("Ownership", "L'État, actionnaire à 15 % d'Altrans, s'est abstenu.", "Owner=L'État; Owned=Altrans")]
    [InlineData("Ownership", "Paul Lestinac, par l'intermédiaire de sa holding Lestina, possède 12 % du journal Le Phare.", "Owner=Paul Lestinac; Owned=Le Phare")]
    [InlineData("Ownership", "Altrans et Brandhof possèdent chacun la moitié de la coentreprise Railtec.", "Owner=Altrans; Owned=Railtec")]
    [InlineData("Ownership", "Altrans et Brandhof possèdent chacun la moitié de la coentreprise Railtec.", "Owner=Brandhof; Owned=Railtec")]
    [InlineData("Ownership", "La chaîne Canal Sud, aux mains du milliardaire Igor Pavlenko, a été sanctionnée.", "Owner=Igor Pavlenko; Owned=Canal Sud")]
    [InlineData("Ownership", "Igor Pavlenko, patron et propriétaire de Canal Sud, n'a pas réagi.", "Owner=Igor Pavlenko; Owned=Canal Sud")]
    [InlineData("Ownership", "Les Lestinac ont cédé leurs parts mais conservent 5 % d'Altrans.", "Owner=Lestinac; Owned=Altrans")]
    [InlineData("Ownership", "L'immeuble appartenait à une société panaméenne dont M. Rochard était le seul associé.", "Owner=une société panaméenne; Owned=L'immeuble")]
    public void States(string kind, string text, string arguments) => Assert.Contains(kind + ": " + arguments, Facts(text));

    [Theory]
    [InlineData("Payment", "Le club a vendu 3 millions de billets.")]
    [InlineData("Payment", "Il a versé des larmes.")]
    [InlineData("Payment", "Elle a payé de sa vie.")]
    [InlineData("Payment", "La mairie a accordé un permis de construire.")]
    [InlineData("Payment", "Le procès a coûté cher.")]
    [InlineData("Ownership", "À qui appartient l'île ? À l'émir Faysal.")]
    [InlineData("Ownership", "Sa société, Lestina, est en faillite.")]
    [InlineData("Ownership", "Elle possède une solide expérience.")]
    [InlineData("Ownership", "Il détient le record du monde.")]
    [InlineData("Ownership", "La police détient deux suspects.")]
    [InlineData("Ownership", "Le suspect possédait une arme.")]
    [InlineData("Ownership", "Ce pouvoir appartient au Parlement.")]
    [InlineData("Ownership", "La marque est exploitée par Vinco.")]
    public void DoesNotState(string kind, string text) => Assert.DoesNotContain(Facts(text), fact => fact.StartsWith(kind + ":", System.StringComparison.Ordinal));

    private static string[] Facts(string text) => FactLines.Marked("fr", text);
}
