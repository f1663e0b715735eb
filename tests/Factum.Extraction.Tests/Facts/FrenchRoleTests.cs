using System;
using Xunit;

namespace Factum.Extraction.Tests.Facts;

/// <summary>Who and what fills the roles in French clauses: who speaks, whose a sum, an office or a time is, past what stands between.</summary>
public class FrenchRoleTests
{
    [Theory]
    [InlineData("Le groupe Alvior, affirme son avocat Marc Tessier, ne vendra pas.", "Statement affirmed asserted: Speaker=Marc Tessier")]
    [InlineData("L'usine, assure la direction, restera ouverte.", "Statement affirmed asserted: Speaker=la direction")]
    [InlineData("La société Alvior a promis un audit avant l'été.", "Statement affirmed asserted: Speaker=Alvior; Time=été")]
    [InlineData("La ministre Julie Malet n'a pas caché qu'elle songeait à partir.", "Statement affirmed asserted: Speaker=Julie Malet")]
    [InlineData("Le patron d'Alvior, Marc Tessier, plaide la prudence.", "Statement affirmed asserted: Speaker=Marc Tessier")]
    [InlineData("« La facture est salée », résume l'un de ses associés, Marc Tessier.", "Statement affirmed asserted: Speaker=Marc Tessier; Quote=La facture est salée")]
    [InlineData("« C'est une bonne nouvelle », a réagi le délégué CFDT, Marc Tessier.", "Statement affirmed asserted: Speaker=Marc Tessier; Quote=C'est une bonne nouvelle")]
    public void SpeakersAreFoundWhereverTheyStand(string text, string fact) => Assert.Contains(fact, Facts(text));

    [Theory]
    [InlineData("Le chalutier Ondine, parti de Lorient le 4 juin, est arrivé mardi à Vigo.", "Movement affirmed asserted: Mover=Ondine; Origin=Lorient; Time=4 juin")]
    [InlineData("Le chalutier Ondine, parti de Lorient le 4 juin, est arrivé mardi à Vigo.", "Movement affirmed asserted: Mover=Ondine; Destination=Vigo; Time=mardi")]
    [InlineData("Marc Tessier remplace Hugo Lambert, parti en avril.", "Appointment affirmed asserted: Person=Marc Tessier")]
    [InlineData("L'avion de Kelvia s'est posé à Turin avec trois heures de retard.", "Movement affirmed asserted: Mover=L'avion de Kelvia; Destination=Turin")]
    public void TimesAreOfTheParticipleThatCommasSetOff(string text, string fact) => Assert.Contains(fact, Facts(text));

    [Theory]
    [InlineData("La région donnera 8 millions d'euros à la société Alvior, la ville 3 millions et le groupe Kelvia 1 million.", "Payment affirmed planned: Payer=la ville; Payee=Alvior; Amount=3 millions")]
    [InlineData("Julie Malet détient 51 % du capital de la société Alvior, son frère 30 % et le fonds Kelvia 19 %.", "Ownership affirmed asserted: Owner=son frère; Owned=Alvior")]
    [InlineData("Julie Malet détient 51 % du capital de la société Alvior, son frère 30 % et le fonds Kelvia 19 %.", "Ownership affirmed asserted: Owner=Kelvia; Owned=Alvior")]
    public void SharesAndSumsGoOnWithoutTheirVerb(string text, string fact) => Assert.Contains(fact, Facts(text));

    [Theory]
    [InlineData("Le conseil a mis fin aux fonctions de Julie Malet, directrice d'Alvior.", "Resignation affirmed asserted: Person=Julie Malet; Position=directrice; Organization=Alvior")]
    [InlineData("L'ailier Hugo Lambert quitte le RC Sauveterre pour rejoindre le FC Kelvia contre 4 millions d'euros.", "Acquisition affirmed asserted: Acquirer=FC Kelvia; Target=Hugo Lambert; Seller=RC Sauveterre; Amount=4 millions d'euros")]
    [InlineData("La Ville de Dax a signé un contrat de 9 millions d'euros avec la société Alvior.", "ContractAward affirmed asserted: Client=Ville de Dax; Supplier=Alvior; Amount=9 millions d'euros")]
    [InlineData("Une banque a accordé un prêt de 9 millions d'euros à la société Alvior pour l'achat d'un four.", "Payment affirmed asserted: Payer=Une banque; Payee=Alvior; Amount=9 millions d'euros; Purpose=l'achat d'un four")]
    [InlineData("Alvior lance un abonnement à 9 euros par mois.", "Launch affirmed asserted: Agent=Alvior; Product=un abonnement")]
    [InlineData("La députée Julie Malet (PS), qui a voté contre, a dénoncé le projet.", "Criticism affirmed asserted: Speaker=Julie Malet; Target=le projet")]
    [InlineData("Le groupe Alvior quitte la Bourse. La famille Malet en reste le premier actionnaire.", "Ownership affirmed asserted: Owner=La famille Malet; Owned=Le groupe Alvior")]
    [InlineData("« Ce sera long », a soupiré l'adjoint chargé de la voirie, Marc Tessier.", "Position affirmed asserted: Holder=Marc Tessier; Title=adjoint chargé de la voirie")]
    public void RolesGoToThoseWhoAreMeant(string text, string fact) => Assert.Contains(fact, Facts(text));

    [Theory]
    [InlineData("Élevée au rang de directrice de la recherche en 2019, Julie Malet a quitté Alvior.", "Position affirmed asserted: Holder=Julie Malet; Title=directrice de la recherche en 2019")]
    [InlineData("Odile Vannier a épousé Marc Tessier en 1971. Le couple vit à Dole.", "Kinship affirmed asserted: Person=Le couple")]
    public void RolesAreNotFilledByWhatOnlyStandsThere(string text, string start) => Assert.DoesNotContain(Facts(text), fact => fact.StartsWith(start, StringComparison.Ordinal));

    [Theory]
    [InlineData("Julie Malet, déléguée CFDT, a dénoncé le projet.", "Position affirmed asserted: Holder=Julie Malet; Title=déléguée; Organization=CFDT")]
    [InlineData("« On tiendra », lance le délégué syndical CGT, Marc Tessier.", "Position affirmed asserted: Holder=Marc Tessier; Title=délégué syndical; Organization=CGT")]
    [InlineData("Marc Tessier, délégué CGT, a dénoncé le projet.", "Position affirmed asserted: Holder=Marc Tessier; Title=délégué; Organization=CGT")]
    public void OfficesOfUnionsAreRead(string text, string fact) => Assert.Contains(fact, Facts(text));

    [Theory]
    [InlineData("Alvior a saisi en juin le tribunal de commerce de Lyon, accusant son rival Kelvia d'avoir débauché un conseiller.", "Accusation affirmed asserted: Accuser=Alvior; Accused=Kelvia")]
    [InlineData("Marc Tessier a quitté la salle, accusant Julie Malet d'avoir menti.", "Accusation affirmed asserted: Accuser=Marc Tessier; Accused=Julie Malet")]
    public void PresentParticiplesAreOfTheSubject(string text, string fact) => Assert.Contains(fact, Facts(text));

    [Theory]
    [InlineData("Marc Tessier laisse un fils, Hugo Tessier, et une fille, Anne.", "Kinship affirmed asserted: Person=Anne; Relative=Marc Tessier; Relation=fille")]
    [InlineData("L'écrivaine Anne Morel laisse un fils, le violoniste Hugo Lambert.", "Kinship affirmed asserted: Person=Hugo Lambert; Relative=Anne Morel; Relation=fils")]
    [InlineData("Marc Tessier détient avec ses deux sœurs 30 % de Kelvia.", "Kinship affirmed asserted: Person=ses deux sœurs; Relative=ses; Relation=sœurs")]
    [InlineData("Marc Tessier vit à Brest avec son épouse et leurs trois enfants.", "Kinship affirmed asserted: Person=son épouse; Relative=son; Relation=épouse")]
    public void RelativesAreToldOfWithAndWithoutNames(string text, string fact) => Assert.Contains(fact, Facts(text));

    [Theory]
    [InlineData("Marc Tessier a créé Kelvia en 2011 avec son frère, Hugo Tessier, dans un garage de Brest.", "Founding affirmed asserted: Founder=Hugo Tessier; Organization=Kelvia; Time=2011")]
    [InlineData("Avec sa sœur Anne et le relieur Luc Morel, Julie Malet avait fondé en 1991 les éditions du Phare.", "Founding affirmed asserted: Founder=Julie Malet; Organization=éditions du Phare; Time=1991")]
    [InlineData("La société Kelvia, créée en 2009 par deux anciens d'Airbus, Marc Tessier et Julie Malet, emploie 40 personnes.", "Founding affirmed asserted: Founder=Julie Malet; Organization=Kelvia; Time=2009")]
    [InlineData("Elle dirige Kelvia, dont Marc Tessier est le fondateur.", "Founding affirmed asserted: Founder=Marc Tessier; Organization=Kelvia")]
    public void FoundersAreToldTogether(string text, string fact) => Assert.Contains(fact, Facts(text));

    [Theory]
    [InlineData("Le groupe Alvior s'en défend.", "Denial affirmed asserted: Denier=Alvior")]
    [InlineData("Le groupe Alvior parle d'allégations « fantaisistes ».", "Denial affirmed asserted: Denier=Alvior")]
    public void ChargesAreRejectedInWordsOfTheirOwn(string text, string fact) => Assert.Contains(fact, Facts(text));

    [Theory]
    [InlineData("Alvior a annoncé lundi qu'il allait racheter Kelvia. Cette opération, bouclée pour 86 millions d'euros, doit être validée.", "Acquisition affirmed planned: Acquirer=il; Target=Kelvia; Amount=86 millions d'euros")]
    [InlineData("Alvior a racheté Kelvia en mars. La transaction est évaluée à 86 millions d'euros.", "Acquisition affirmed asserted: Acquirer=Alvior; Target=Kelvia; Amount=86 millions d'euros; Time=mars")]
    [InlineData("L'usine de Brest, financée à hauteur de 30 millions d'euros par un prêt de Bpifrance, ouvrira en mai.", "Payment affirmed asserted: Payer=Bpifrance; Amount=30 millions d'euros; Purpose=L'usine de Brest")]
    [InlineData("La rénovation, financée par une subvention de 3 millions d'euros de la région Bretagne, a débuté.", "Payment affirmed asserted: Payer=région Bretagne; Amount=3 millions d'euros; Purpose=La rénovation")]
    public void SumsGoToTheDealsThatTheyAreOf(string text, string fact) => Assert.Contains(fact, Facts(text));

    [Theory]
    [InlineData("Une explosion a ravagé l'usine de Brest. La ministre Julie Malet s'est rendue sur place.", "Visit affirmed asserted: Visitor=Julie Malet; Place=Brest")]
    [InlineData("La ministre Julie Malet est attendue à Brest. Le préfet doit se rendre sur place mardi.", "Visit affirmed planned: Visitor=Le préfet; Time=mardi; Place=Brest")]
    [InlineData("Julie Malet, venue rencontrer les représentants du personnel, a promis une réponse.", "Meeting affirmed asserted: Participant=Julie Malet; Participant=les représentants du personnel")]
    [InlineData("L'accord signé lundi par Alvior et la CFDT prévoit une prime.", "Agreement affirmed asserted: Party=Alvior; Party=CFDT; Time=lundi")]
    public void WhoGoesWhereAndMeetsWhom(string text, string fact) => Assert.Contains(fact, Facts(text));

    [Theory]
    [InlineData("Le directeur général d'Alvior, Marc Tessier, remercié en mars, a été remplacé par Julie Malet.", "Appointment affirmed asserted: Person=Julie Malet; Position=directeur général; Organization=Alvior")]
    [InlineData("Julie Malet a succédé à Marc Tessier, président d'Alvior depuis 2015.", "Appointment affirmed asserted: Person=Julie Malet; Position=président; Organization=Alvior")]
    [InlineData("Marc Tessier quittera Alvior en juin pour rejoindre le fonds Arkwood.", "Appointment affirmed planned: Person=Marc Tessier; Organization=Arkwood")]
    [InlineData("Marc Tessier quittera Alvior en juin pour rejoindre le fonds Arkwood.", "Resignation affirmed planned: Person=Marc Tessier; Organization=Alvior; Time=juin")]
    public void SuccessorsTakeTheOfficeOfThoseBefore(string text, string fact) => Assert.Contains(fact, Facts(text));

    [Theory]
    [InlineData("Le maire, Marc Tessier, a porté plainte contre X pour diffamation.", "Lawsuit affirmed asserted: Plaintiff=Marc Tessier; Defendant=X")]
    [InlineData("Une douzaine d'anciens salariés ont saisi le conseil de prud'hommes.", "Lawsuit affirmed asserted: Plaintiff=Une douzaine d'anciens salariés")]
    [InlineData("Le permis de construire a été attaqué par une association de riverains.", "Lawsuit affirmed asserted: Plaintiff=une association de riverains")]
    [InlineData("Le syndicat Sud juge l'aide « indigne d'un canton de cette taille ».", "Criticism affirmed asserted: Speaker=Sud; Target=l'aide; Quote=indigne d'un canton de cette taille")]
    [InlineData("Les grévistes crient à la provocation.", "Criticism affirmed asserted: Speaker=Les grévistes")]
    [InlineData("La société Alvior se mesure à l'allemand Kelvia.", "Competition affirmed asserted: Competitor=Alvior; Competitor=Kelvia")]
    [InlineData("Au nez et à la barbe de l'espagnol Ferrolana, le groupe Alvior a remporté le contrat.", "Competition affirmed asserted: Competitor=Ferrolana; Competitor=Alvior")]
    [InlineData("À en croire l'accusation, Marc Tessier aurait perçu un million d'euros.", "Payment affirmed reported: Payee=Marc Tessier; Amount=un million d'euros")]
    [InlineData("Alvior a fait savoir vendredi qu'il remerciait 210 ouvriers.", "Layoff affirmed reported: Organization=il; Count=210 ouvriers")]
    public void DisputesAreRead(string text, string fact) => Assert.Contains(fact, Facts(text));

    [Theory]
    [InlineData("Julie Malet a été élue dimanche maire de Brest avec 51 % des suffrages.", "Election affirmed asserted: Person=Julie Malet; Position=maire; Organization=Brest; Time=dimanche")]
    [InlineData("La maire, Julie Malet, recevra vendredi les syndicats de l'usine Kelvia, qui a annoncé en mars la suppression de 75 postes.", "Layoff affirmed asserted: Organization=Kelvia; Count=75 postes; Time=mars")]
    [InlineData("Un fichier mal gardé lui avait valu une amende de 180 000 euros de la Cnil.", "Fine affirmed asserted: Authority=Cnil; Amount=180 000 euros")]
    public void RolesAreFilledByWhatAgrees(string text, string fact) => Assert.Contains(fact, Facts(text));

    [Theory]
    [InlineData("Le maire, Marc Tessier, que l'opposition accuse d'avoir fermé les yeux, a nié toute complaisance.", "Accusation denied asserted: Accuser=l'opposition; Accused=Marc Tessier")]
    [InlineData("Alvior, dont le siège est à Gand, cherche à vendre sa filiale.", "Location affirmed asserted: Entity=Alvior; Place=Gand")]
    [InlineData("Le budget atteint 9 millions d'euros, dont 3 millions apportés par l'État.", "Payment affirmed asserted: Payer=l'État; Amount=3 millions")]
    [InlineData("Alvior a dégagé en 2024 un chiffre d'affaires de 54 millions d'euros.", "FinancialResult affirmed asserted: Organization=Alvior; Measure=un chiffre d'affaires; Amount=54 millions d'euros; Period=2024")]
    [InlineData("Le ministre Marc Tessier est attendu sur place jeudi.", "Visit affirmed planned: Visitor=Marc Tessier; Time=jeudi")]
    public void ClausesAreReadPastWhatStandsBetween(string text, string fact) => Assert.Contains(fact, Facts(text));

    [Theory]
    [InlineData("Dirigé par Paul Estève, le groupe Norvane compte 2 100 collaborateurs et a enregistré une perte de 9 millions d'euros en 2024.", "FinancialResult affirmed asserted: Organization=Norvane; Measure=une perte; Amount=9 millions d'euros; Period=2024")]
    [InlineData("Fondée en 1987 par Maurice Tellandier, la société Brissac Optique emploie 340 salariés et a publié pour 2024 un chiffre d'affaires de 62 millions d'euros.", "FinancialResult affirmed asserted: Organization=Brissac Optique; Measure=un chiffre d'affaires; Amount=62 millions d'euros; Period=2024")]
    public void SecondVerbsHaveTheSubjectOfTheFirst(string text, string fact) => Assert.Contains(fact, Facts(text));

    [Theory]
    [InlineData("Le maire de Valence, qui a rencontré jeudi Mme Perrin, a salué un accord.", "Meeting affirmed asserted: Participant=Le maire de Valence; Participant=Perrin; Time=jeudi")]
    [InlineData("La présidente de la région Bretagne, qui a reçu mardi Paul Estève, refuse de commenter.", "Meeting affirmed asserted: Participant=La présidente de la région Bretagne; Participant=Paul Estève; Time=mardi")]
    public void ItIsTheMayorWhoMeetsNotTheTown(string text, string fact) => Assert.Contains(fact, Facts(text));

    [Fact]
    public void ACoupleThatActsIsTwo() =>
        Assert.Equal(2, System.Array.FindAll(Facts("Odile Vannier est née à Dole. En 1971, elle épouse Marc Tessier. Le couple a créé la société Alvior en 1980."), fact => fact.StartsWith("Founding", StringComparison.Ordinal)).Length);

    [Theory]
    [InlineData("Paul Ferrand doit rencontrer vendredi des magistrats.", "Meeting: Participant=Paul Ferrand; Participant=magistrats; Time=vendredi")]
    [InlineData("Hortense Oudin est accusée de fraude. L'intéressée nie toute irrégularité.", "Denial: Denier=L'intéressée")]
    [InlineData("Biscuits Oudin a été fondé par Paul Ferrand.", "Founding: Founder=Paul Ferrand; Organization=Biscuits Oudin")]
    public void RolesWithoutArticleAreFilled(string text, string fact) => Assert.Contains(fact, FactLines.Plain("fr", text));

    private static string[] Facts(string text) => FactLines.Full("fr", text);
}
