using Xunit;

namespace Factum.Extraction.Tests.Facts;

/// <summary>Constructions by which French tells who did what beyond the plain clause.</summary>
public class FrenchConstructionTests
{
    [Theory]
    [InlineData("Anne Morel et Paul Kermadec se sont affrontés. Leurs entreprises respectives, Kelvia et Alvior, se disputent le marché.", "Ownership affirmed asserted: Owner=Anne Morel; Owned=Kelvia")]
    [InlineData("La rivalité entre Anne Morel et Paul Kermadec dure. Leurs groupes respectifs, Kelvia et Alvior, sont en procès.", "Ownership affirmed asserted: Owner=Paul Kermadec; Owned=Alvior")]
    [InlineData("Anne Morel et Paul Kermadec sont venus avec leurs épouses respectives, Julie Malet et Claire Vasseur.", "Kinship affirmed asserted: Person=Claire Vasseur; Relative=Paul Kermadec; Relation=épouses")]
    [InlineData("Anne Morel et Paul Kermadec se sont affrontés. Leurs sociétés respectives, Kelvia et Alvior, négocient.", "Ownership affirmed asserted: Owner=Paul Kermadec; Owned=Alvior")]
    public void RespectiveListsPairOff(string text, string fact) => Assert.Contains(fact, Facts(text));

    [Theory]
    [InlineData("Pendant la campagne de Julie Malet, lui et Paul Kermadec se sont affrontés.", "Conflict affirmed asserted: Party=lui; Party=Paul Kermadec")]
    [InlineData("Pendant la campagne de Julie Malet, elle et Paul Kermadec se sont affrontés.", "Conflict affirmed asserted: Party=elle; Party=Paul Kermadec")]
    [InlineData("Marc Tessier est arrivé lundi. Lui et Paul Kermadec se sont rencontrés à Brest.", "Meeting affirmed asserted: Participant=Lui; Participant=Paul Kermadec; Place=Brest")]
    [InlineData("Julie Malet a parlé. Elle et Paul Kermadec ont signé un accord.", "Agreement affirmed asserted: Party=Elle; Party=Paul Kermadec")]
    [InlineData("Marc Tessier et Paul Kermadec sont en conflit. Les deux hommes se sont rencontrés mardi à Brest.", "Meeting affirmed asserted: Participant=Les deux hommes; Participant=Les deux hommes; Time=mardi; Place=Brest")]
    public void PronounsAndPairsStandForThoseNamed(string text, string fact) => Assert.Contains(fact, Facts(text));

    [Theory]
    [InlineData("Marc Tessier a rencontré Julie Malet lundi à Brest. La présence de Paul Kermadec à cette réunion a surpris.", "Meeting affirmed asserted: Participant=Marc Tessier; Participant=Julie Malet; Participant=Paul Kermadec; Time=lundi; Place=Brest")]
    [InlineData("Un dîner a réuni Marc Tessier et Julie Malet à Brest. La participation de Paul Kermadec à ce dîner a surpris.", "Meeting affirmed asserted: Participant=Marc Tessier; Participant=Julie Malet; Participant=Paul Kermadec; Place=Brest")]
    [InlineData("Le cargo Astrolade a accosté à Lisbonne avant de repartir pour Brest.", "Movement affirmed asserted: Mover=Astrolade; Origin=Lisbonne; Destination=Brest")]
    [InlineData("Après des années de conflit avec Kelvia, Alvior a changé de stratégie.", "Conflict affirmed asserted: Party=Kelvia; Party=Alvior")]
    [InlineData("Alvior a quitté le marché au terme d'un bras de fer avec Kelvia.", "Conflict affirmed asserted: Party=Kelvia; Party=Alvior")]
    public void ClausesAddToWhatWasTold(string text, string fact) => Assert.Contains(fact, Facts(text));

    [Theory]
    [InlineData("« Nous ne courons pas après la taille », a martelé devant les analystes Julie Malet.", "Statement affirmed asserted: Speaker=Julie Malet; Audience=les analystes; Quote=Nous ne courons pas après la taille")]
    [InlineData("« C'est un scandale », s'étrangle Marc Tessier.", "Statement affirmed asserted: Speaker=Marc Tessier; Quote=C'est un scandale")]
    [InlineData("« Les discussions continuent », indique-t-on chez Alvior.", "Statement affirmed asserted: Speaker=Alvior; Quote=Les discussions continuent")]
    [InlineData("Pour Julie Malet, « c'est une grave erreur ».", "Statement affirmed asserted: Speaker=Julie Malet; Quote=c'est une grave erreur")]
    [InlineData("Julie Malet a récusé cette version : « Maman n'a jamais rien vendu ».", "Statement affirmed asserted: Speaker=Julie Malet; Quote=Maman n'a jamais rien vendu")]
    public void QuotationsHaveSpeakersByPlace(string text, string fact) => Assert.Contains(fact, Facts(text));

    [Theory]
    [InlineData("Julie Malet (Parti socialiste) a été élue maire de Brest en 2020.", "PartOf affirmed asserted: Part=Julie Malet; Whole=Parti socialiste")]
    [InlineData("Julie Malet (Parti socialiste) a été élue maire de Brest en 2020.", "Election affirmed asserted: Person=Julie Malet; Position=maire; Organization=Brest; Time=2020")]
    [InlineData("Le maire, Marc Tessier (divers gauche), a démissionné.", "PartOf affirmed asserted: Part=Marc Tessier; Whole=divers gauche")]
    [InlineData("Julie Malet, de la CGT, a critiqué le projet.", "PartOf affirmed asserted: Part=Julie Malet; Whole=CGT")]
    [InlineData("Marc Tessier s'est vu confier la direction d'Alvior.", "Appointment affirmed asserted: Person=Marc Tessier; Position=direction; Organization=Alvior")]
    public void OfficesAndPartiesAreRead(string text, string fact) => Assert.Contains(fact, Facts(text));

    [Theory]
    [InlineData("Le collectif accuse en outre Marc Tessier d'avoir dissimulé 4 millions d'euros de dettes.", "Accusation affirmed asserted: Accuser=Le collectif; Accused=Marc Tessier")]
    [InlineData("Norvex a payé 3 millions d'euros pour 40 % du capital de la société Telvar.", "Acquisition affirmed asserted: Acquirer=Norvex; Target=Telvar; Amount=3 millions d'euros")]
    [InlineData("Le fonds Norvex possède déjà le club danois Fremad Velha.", "Ownership affirmed asserted: Owner=Norvex; Owned=Fremad Velha")]
    [InlineData("Norvex emploie 30 personnes à Brest. Jeanne Morvan a vendu Norvex en 2004. Elle en resta présidente jusqu'en 2010.", "Position affirmed asserted: Holder=Elle; Title=présidente; Organization=Norvex")]
    [InlineData("Jeanne Morvan, lectrice chez Norvex, a démissionné.", "Position affirmed asserted: Holder=Jeanne Morvan; Title=lectrice; Organization=Norvex")]
    [InlineData("L'association Les Amis du Port a reçu un don de 70 000 euros de la société Ferrolana.", "Donation affirmed asserted: Donor=Ferrolana; Recipient=Les Amis du Port; Amount=70 000 euros")]
    [InlineData("Le don de 50 000 euros consenti par la société Ferrolana à l'association Les Amis du Port a été salué.", "Donation affirmed asserted: Donor=Ferrolana; Recipient=Les Amis du Port; Amount=50 000 euros")]
    [InlineData("Hélène Tardieu a signé un chèque de 10 000 euros à l'association Les Amis du Port.", "Donation affirmed asserted: Donor=Hélène Tardieu; Recipient=Les Amis du Port; Amount=10 000 euros")]
    [InlineData("La société Ferrolana bénéficie d'une aide de 6 millions d'euros de la région Bretagne.", "Payment affirmed asserted: Payer=région Bretagne; Payee=Ferrolana; Amount=6 millions d'euros")]
    [InlineData("La plainte de Julie Malet contre Ferrolana a été classée sans suite.", "Lawsuit affirmed asserted: Plaintiff=Julie Malet; Defendant=Ferrolana")]
    [InlineData("Une amende de 3 millions d'euros a été prononcée à l'encontre de Ferrolana.", "Fine affirmed asserted: Offender=Ferrolana; Amount=3 millions d'euros")]
    [InlineData("Israël et le Hamas ont accepté une trêve.", "Agreement affirmed asserted: Party=Israël; Party=Hamas")]
    [InlineData("La France a rompu ses relations diplomatiques avec le Mali.", "Conflict affirmed asserted: Party=France; Party=Mali")]
    [InlineData("Marc Tessier a vu le jour à Brest.", "Birth affirmed asserted: Person=Marc Tessier; Place=Brest")]
    [InlineData("Le départ de Marc Tessier pour Berlin est prévu lundi.", "Movement affirmed planned: Mover=Marc Tessier; Destination=Berlin; Time=lundi")]
    [InlineData("Marc Tessier a été démis de ses fonctions de directeur.", "Resignation affirmed asserted: Person=Marc Tessier; Position=directeur")]
    public void ExpressionsAreMany(string text, string fact) => Assert.Contains(fact, Facts(text));

    [Theory]
    [InlineData("Selon Julie Malet, Alvior a racheté Kelvia.", "Acquisition affirmed reported: Acquirer=Alvior; Target=Kelvia")]
    [InlineData("Élue maire de Brest en 2020, Julie Malet a promis une réforme.", "Election affirmed asserted: Person=Julie Malet; Position=maire; Organization=Brest; Time=2020")]
    [InlineData("Julie Malet a été nommée présidente du conseil d'administration d'Alvior.", "Appointment affirmed asserted: Person=Julie Malet; Position=présidente; Organization=Alvior")]
    [InlineData("Marc Tessier démissionne de la présidence d'Alvior.", "Resignation affirmed asserted: Person=Marc Tessier; Position=présidence; Organization=Alvior")]
    [InlineData("Le consortium Orion, formé par Kelvia, Alvior et Ferrolana, a réagi.", "PartOf affirmed asserted: Part=Kelvia; Whole=consortium Orion")]
    [InlineData("La Croatie est membre de l'Union européenne depuis 2013.", "PartOf affirmed asserted: Part=Croatie; Whole=Union européenne")]
    [InlineData("Le musée Dobrac, à Rennes, a rouvert.", "Location affirmed asserted: Entity=musée Dobrac; Place=Rennes")]
    [InlineData("Kelvia, dont le siège se trouve à Brest, emploie 300 personnes.", "Location affirmed asserted: Entity=Kelvia; Place=Brest")]
    [InlineData("Julie Malet, veuve de Marc Tessier, a pris la parole.", "Kinship affirmed asserted: Person=Julie Malet; Relative=Marc Tessier; Relation=veuve")]
    [InlineData("Vendu 29 900 euros, le Koralis sera disponible en mai.", "Cost affirmed asserted: Item=Koralis; Amount=29 900 euros")]
    public void OfficesPlacesAndPricesAreRead(string text, string fact) => Assert.Contains(fact, Facts(text));

    [Theory]
    [InlineData("Marc Tessier, nommé lundi directeur financier d'Alvior, a visité Brest.", "Appointment affirmed asserted: Person=Marc Tessier; Position=directeur financier d'Alvior; Organization=Alvior; Time=lundi")]
    [InlineData("Fondée en 2013 par Julie Malet et l'ingénieur Paul Kermadec, Kelvia emploie 40 personnes.", "Founding affirmed asserted: Founder=Paul Kermadec; Organization=Kelvia; Time=2013")]
    [InlineData("Bruno Lenoir a réuni les élus et la directrice de Kelvia, Julie Malet, s'est rendue à Brest.", "Visit affirmed asserted: Visitor=Julie Malet; Place=Brest")]
    [InlineData("À Brest, le maire (PS) Paul Kermadec a annoncé son départ.", "Position affirmed asserted: Holder=Paul Kermadec; Title=maire")]
    [InlineData("La sénatrice (PS) Julie Malet accuse Bruno Lenoir de fraude.", "PartOf affirmed asserted: Part=Julie Malet; Whole=PS")]
    [InlineData("La députée Julie Malet (Les Patriotes) a réagi.", "PartOf affirmed asserted: Part=Julie Malet; Whole=Les Patriotes")]
    [InlineData("Alvior s'engage à ne supprimer aucun poste.", "Layoff denied planned: Organization=Alvior; Count=aucun poste")]
    [InlineData("Alvior n'a remboursé que 2 millions d'euros à Kelvia.", "Payment affirmed asserted: Payer=Alvior; Amount=2 millions d'euros")]
    [InlineData("La maire de Brest a parlé. Le budget d'Alvior, de 38 millions d'euros, baisse.", "Cost affirmed asserted: Item=Alvior; Amount=38 millions d'euros")]
    [InlineData("L'opération a rapporté 380 000 euros à Kelvia.", "Payment affirmed asserted: Payee=Kelvia; Amount=380 000 euros; Purpose=L'opération")]
    [InlineData("Alvior a lancé au printemps Zélia, une boisson.", "Launch affirmed asserted: Agent=Alvior; Product=Zélia; Time=printemps")]
    [InlineData("Le directeur de la rédaction, Marc Tessier, partira le 31 décembre.", "Resignation affirmed planned: Person=Marc Tessier; Position=directeur; Organization=la rédaction; Time=31 décembre")]
    [InlineData("La banque Kelvia assure avoir prêté 34 millions d'euros au groupe Alvior.", "Statement affirmed asserted: Speaker=Kelvia")]
    [InlineData("Le département versera 900 000 euros et l'État 1,1 million.", "Payment affirmed planned: Payer=l'État; Amount=1,1 million")]
    [InlineData("La région Bretagne a versé 900 000 euros à Alvior ; elle en ajoutera 300 000.", "Payment affirmed planned: Payer=elle; Amount=300 000")]
    [InlineData("Un forfait coûte 20 euros. Alvior compte investir 160 millions dans son réseau.", "Investment affirmed planned: Investor=Alvior; Recipient=son réseau; Amount=160 millions")]
    [InlineData("Les offres ont été passées au crible par le cabinet Kelvia.", "Evaluation affirmed asserted: Evaluator=cabinet Kelvia; Candidate=Les offres")]
    [InlineData("Le groupe Alvior cherche des fonds, que la banque Kelvia pourrait lui prêter : 40 millions d'euros.", "Payment affirmed possible: Payer=Kelvia; Payee=lui; Amount=40 millions d'euros")]
    [InlineData("Alvior a rendu hommage à Julie Malet, fondatrice du club, décédée lundi à Brest.", "Death affirmed asserted: Person=Julie Malet; Time=lundi; Place=Brest")]
    public void InsertionsAndLimitsDoNotHideWhatIsTold(string text, string fact) => Assert.Contains(fact, Facts(text));

    private static string[] Facts(string text) => FactLines.Full("fr", text);
}
