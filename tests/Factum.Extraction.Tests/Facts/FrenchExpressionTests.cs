using Xunit;

namespace Factum.Extraction.Tests.Facts;

/// <summary>Idioms, support verbs and headline wordings of French, a few of each kind, and everyday sentences that only look like them.</summary>
public class FrenchExpressionTests
{
    [Theory]
    [InlineData("Donation", "Paul Kermadec s'est fendu d'un chèque de 5 000 euros en faveur de l'association Les Amis du Port.", "Donor=Paul Kermadec; Recipient=Les Amis du Port; Amount=5 000 euros")]
    [InlineData("Payment", "Alvior s'est acquitté de 40 000 euros d'indemnités auprès de Julie Malet.", "Payer=Alvior; Payee=Julie Malet; Amount=40 000 euros")]
    [InlineData("Investment", "Kelvia a réuni 9 millions d'euros auprès du fonds Ostara.", "Investor=Ostara; Recipient=Kelvia; Amount=9 millions d'euros")]
    [InlineData("Investment", "Le fonds Ostara a pris un ticket de 2 millions d'euros dans Kelvia.", "Investor=Ostara; Recipient=Kelvia; Amount=2 millions d'euros")]
    [InlineData("Acquisition", "Alvior a avalé Kelvia pour 12 millions d'euros.", "Acquirer=Alvior; Target=Kelvia; Amount=12 millions d'euros")]
    [InlineData("ContractAward", "Le chantier du tramway est revenu au groupe Alvior.", "Supplier=Alvior; Subject=Le chantier du tramway")]
    [InlineData("Fine", "Écopant de 3 000 euros d'amende, Paul Kermadec a fait appel.", "Offender=Paul Kermadec; Amount=3 000 euros")]
    [InlineData("Fine", "La société Ferrolana est redevable d'une amende de 6 500 euros.", "Offender=Ferrolana; Amount=6 500 euros")]
    [InlineData("Lawsuit", "Visée par une plainte de l'association Les Amis du Port, la société Ferrolana se tait.", "Plaintiff=Les Amis du Port; Defendant=Ferrolana")]
    [InlineData("Meeting", "Le ministre a reçu lundi les partenaires sociaux.", "Participant=Le ministre; Participant=les partenaires sociaux; Time=lundi")]
    [InlineData("Visit", "Julie Malet est allée à la rencontre des pêcheurs de Douarnenez.", "Visitor=Julie Malet; Host=pêcheurs de Douarnenez")]
    [InlineData("Movement", "Le cargo a mis le cap sur Lisbonne.", "Mover=Le cargo; Destination=Lisbonne")]
    [InlineData("Negotiation", "Alvior a entamé des démarches auprès de Kelvia.", "Party=Alvior; Party=Kelvia")]
    [InlineData("Agreement", "La direction d'Alvior et les grévistes sont tombés d'accord sur une prime.", "Party=La direction d'Alvior; Party=les grévistes; Topic=une prime")]
    [InlineData("Agreement", "La mairie de Brest et l'État ont acté la vente du fort.", "Party=mairie de Brest; Party=l'État; Topic=la vente du fort")]
    [InlineData("Conflict", "Le torchon brûle entre Julie Malet et Paul Kermadec.", "Party=Julie Malet; Party=Paul Kermadec")]
    [InlineData("Conflict", "Prise de bec entre le maire, Paul Kermadec, et l'opposante Julie Malet.", "Party=Paul Kermadec; Party=Julie Malet")]
    [InlineData("Evaluation", "L'Autorité de santé passe au crible quatre vaccins.", "Evaluator=Autorité de santé; Candidate=quatre vaccins")]
    [InlineData("Evaluation", "Le ministère compare les offres d'Alvior et de Kelvia.", "Evaluator=Le ministère; Candidate=Kelvia")]
    [InlineData("Praise", "Julie Malet tire son chapeau aux bénévoles de Brest.", "Speaker=Julie Malet; Target=bénévoles de Brest")]
    [InlineData("Praise", "Paul Kermadec s'est dit impressionné par Julie Malet.", "Speaker=Paul Kermadec; Target=Julie Malet")]
    [InlineData("Criticism", "Julie Malet n'a pas mâché ses mots à l'égard de Paul Kermadec.", "Speaker=Julie Malet; Target=Paul Kermadec")]
    [InlineData("Criticism", "Le projet essuie les critiques de l'association Les Amis du Port.", "Speaker=Les Amis du Port; Target=Le projet")]
    [InlineData("Accusation", "Julie Malet impute l'attentat à Paul Kermadec.", "Accuser=Julie Malet; Accused=Paul Kermadec")]
    [InlineData("Denial", "La mairie tord le cou à la rumeur.", "Denier=La mairie")]
    [InlineData("Appointment", "Paul Kermadec a été parachuté à la tête d'Alvior.", "Person=Paul Kermadec; Organization=Alvior")]
    [InlineData("Resignation", "Le patron d'Alvior, Paul Kermadec, jette l'éponge.", "Person=Paul Kermadec; Position=patron; Organization=Alvior")]
    [InlineData("Resignation", "Julie Malet, directrice d'Alvior, a rendu son tablier lundi.", "Person=Julie Malet; Position=directrice; Organization=Alvior; Time=lundi")]
    [InlineData("Founding", "Créée à l'initiative de Paul Kermadec, l'association Les Amis du Port fête ses dix ans.", "Founder=Paul Kermadec; Organization=Les Amis du Port")]
    [InlineData("Founding", "Le label Kelvia, que Julie Malet avait lancé en 2008, ferme.", "Founder=Julie Malet; Organization=Kelvia; Time=2008")]
    [InlineData("Launch", "Alvior a dévoilé lundi sa première voiture électrique, la Luzarelle.", "Agent=Alvior; Product=Luzarelle; Time=lundi")]
    [InlineData("Layoff", "Alvior a biffé 300 postes.", "Organization=Alvior; Count=300 postes")]
    [InlineData("Layoff", "Trente salariés d'Alvior ont perdu leur emploi.", "Organization=Alvior; Count=Trente salariés")]
    [InlineData("Death", "Une avalanche a coûté la vie au guide Paul Kermadec.", "Person=Paul Kermadec")]
    [InlineData("Death", "Julie Malet n'est plus.", "Person=Julie Malet")]
    [InlineData("Position", "À la tête d'Alvior depuis dix ans, Paul Kermadec part à la retraite.", "Holder=Paul Kermadec; Organization=Alvior")]
    [InlineData("Statement", "« Le groupe redresse la tête », dixit Paul Kermadec.", "Speaker=Paul Kermadec; Quote=Le groupe redresse la tête")]
    [InlineData("Statement", "De l'aveu du préfet, Paul Kermadec, « l'eau sera rare ».", "Speaker=Paul Kermadec; Quote=l'eau sera rare")]
    public void States(string kind, string text, string arguments) => Assert.Contains(kind + ": " + arguments, Facts(text));

    [Theory]
    [InlineData("Resignation", "Camille Rousset a tiré un trait sur la feuille avant de la ranger.")]
    [InlineData("Competition", "Thomas Ravier a battu les œufs en neige.")]
    [InlineData("Movement", "La pluie a gagné l'ouest du pays dans la soirée.")]
    [InlineData("Lawsuit", "Le député Henri Mazet a déposé un amendement.")]
    [InlineData("Launch", "Élise Morand a tourné la page.")]
    [InlineData("Acquisition", "La police a mis la main sur 9 kilos de cocaïne.")]
    [InlineData("Denial", "Julie Malet conteste l'amende.")]
    [InlineData("Evaluation", "Lucie Martin étudie le droit à Lyon.")]
    [InlineData("Death", "Emporté par son élan, Marc Tessier a raté le ballon.")]
    [InlineData("Meeting", "La fête a réuni des voisins de tout le quartier.")]
    public void DoesNotState(string kind, string text) => Assert.DoesNotContain(Facts(text), fact => fact.StartsWith(kind + ":", System.StringComparison.Ordinal));

    private static string[] Facts(string text) => FactLines.Plain("fr", text);
}
