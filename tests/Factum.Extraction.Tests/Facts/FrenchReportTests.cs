using Xunit;

namespace Factum.Extraction.Tests.Facts;

/// <summary>What French reports say of who did what, where participles, relative clauses and lists part the one from the other.</summary>
public class FrenchReportTests
{
    [Theory]
    // a participle goes with what it agrees with, not with whose or where that is
    [InlineData("La filiale de Tarvel à Brest, rachetée en juin par le groupe Ormane, ferme.", "Acquisition affirmed asserted: Acquirer=Ormane; Target=La filiale de Tarvel à Brest; Time=juin; Place=Brest")]
    [InlineData("L'usine de Brest, rachetée en juin par Ormane, ferme.", "Acquisition affirmed asserted: Acquirer=Ormane; Target=L'usine de Brest; Time=juin")]
    [InlineData("Le procès de l'ancien notaire Paul Ferrolin, soupçonné d'avoir touché 90 000 euros du promoteur Tarvel, s'ouvre.", "Payment affirmed reported: Payer=Tarvel; Payee=Paul Ferrolin; Amount=90 000 euros")]
    // relative clauses behind a place and behind a comma
    [InlineData("Odile Cormery avait fondé le Théâtre du Quai, à Lens, qu'elle a dirigé jusqu'en 2001.", "Position affirmed asserted: Holder=Odile Cormery; Title=dirigé; Organization=Théâtre du Quai")]
    [InlineData("Odile Cormery a fondé le Théâtre du Quai, à Lens.", "Founding affirmed asserted: Founder=Odile Cormery; Organization=Théâtre du Quai")]
    [InlineData("La société Ormeva a été épinglée par l'Inspection du travail, qui lui avait infligé une amende de 60 000 euros.", "Fine affirmed asserted: Authority=l'Inspection du travail; Offender=Ormeva; Amount=60 000 euros")]
    // who else somebody is, between the noun and the name
    [InlineData("L'actrice Odile Cormery est morte lundi, a annoncé son fils, le peintre Paul Ferrolin, à l'AFP.", "Statement affirmed asserted: Speaker=Paul Ferrolin; Audience=AFP")]
    // what somebody was minister of, and whose judgement it is
    [InlineData("Il a limogé le ministre des Sports, Paul Ferrolin.", "Resignation affirmed asserted: Person=Paul Ferrolin; Position=ministre des Sports")]
    [InlineData("Mme Cormery, née à Lens, où son père travaillait, a jugé l'attaque « minable ».", "Criticism affirmed asserted: Speaker=Cormery; Target=l'attaque; Quote=minable")]
    [InlineData("Odile Cormery a donné 2 millions d'euros à l'université Grenoble-Alpes.", "Donation affirmed asserted: Donor=Odile Cormery; Recipient=université Grenoble-Alpes; Amount=2 millions d'euros")]
    // whose grandfather he is, is another; and the party in brackets is not who is charged
    [InlineData("La société Ormeva a été fondée par le grand-père de Paul Ferrolin.", "Founding affirmed asserted: Founder=le grand-père de Paul Ferrolin; Organization=Ormeva")]
    [InlineData("Mis en examen vendredi pour vol, le maire (LR) de Lens, Paul Ferrolin, a démissionné lundi.", "Accusation affirmed asserted: Accused=Paul Ferrolin; Time=vendredi")]
    [InlineData("L'association a récolté 70 000 euros au profit de l'hospice de Lens.", "Donation affirmed asserted: Recipient=l'hospice de Lens; Amount=70 000 euros")]
    // whose the subject of the verb above is, and who imposed a fine
    [InlineData("400 postes devraient disparaître chez Ormeva.", "Layoff affirmed planned: Organization=Ormeva; Count=400 postes")]
    [InlineData("Le futur stade affiche une facture de 85 millions d'euros.", "Cost affirmed asserted: Item=Le futur stade; Amount=85 millions d'euros")]
    // what is for
    [InlineData("Odile Cormery se rendra à Oslo pour rencontrer Paul Ferrolin.", "Meeting affirmed planned: Participant=Odile Cormery; Participant=Paul Ferrolin; Place=Oslo")]
    [InlineData("Les fonds serviront à lancer un drone.", "Launch affirmed planned: Agent=Les fonds; Product=un drone")]
    [InlineData("Ormeva a été vendue à l'École centrale de Lens.", "Acquisition affirmed asserted: Acquirer=École centrale de Lens; Target=Ormeva")]
    // qui d'autre assistait, et qui non
    [InlineData("Nora Vasse a rencontré Simon Ordain mardi. La présence de Petra Lomat à cette réunion a surpris.", "Meeting affirmed asserted: Participant=Nora Vasse; Participant=Simon Ordain; Participant=Petra Lomat; Time=mardi")]
    [InlineData("Nora Vasse a rencontré Simon Ordain mardi. Y participaient aussi Petra Lomat et Jean Corlan.", "Meeting affirmed asserted: Participant=Nora Vasse; Participant=Simon Ordain; Participant=Petra Lomat; Participant=Jean Corlan; Time=mardi")]
    [InlineData("Nora Vasse a rencontré Simon Ordain mardi. Petra Lomat n'a pas assisté à la réunion.", "Meeting affirmed asserted: Participant=Nora Vasse; Participant=Simon Ordain; Time=mardi")]
    public void ReportStates(string text, string fact) => Assert.Contains(fact, FactLines.Named("fr", text));

    [Theory]
    [InlineData("Fondée par les ingénieurs Odile Cormery et Paul Ferrolin, qui se sont rencontrés à l'École centrale de Lens, Ormeva grandit.", "Position")]
    [InlineData("Elle a livré des robots en Galice, en Irlande et dans les Asturies.", "Location")]
    [InlineData("Une juge a décidé le renvoi aux assises de l'ancien maire Paul Ferrolin.", "Resignation")]
    [InlineData("Le musée de Lens reçoit un Cormery en don. La toile d'Odile Cormery est belle.", "Meeting")]
    [InlineData("Elle a légué ses tableaux pour créer une bourse.", "Founding")]
    [InlineData("L'amende de 9 millions d'euros infligée par Ormeva a surpris.", "Offender=Ormeva")]
    [InlineData("La maire, Odile Cormery, ceinte de son écharpe, a pris la parole.", "Appointment")]
    public void ReportDoesNotState(string text, string part) => Assert.DoesNotContain(FactLines.Named("fr", text), fact => fact.Contains(part, System.StringComparison.Ordinal));
}
