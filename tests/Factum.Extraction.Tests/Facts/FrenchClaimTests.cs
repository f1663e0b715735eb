using System.Linq;
using Factum.Extraction.Documents;
using Xunit;

namespace Factum.Extraction.Tests.Facts;

/// <summary>What French newspapers report as denied, weighed and negotiated, and sentences that only look like it.</summary>
public class FrenchClaimTests
{
    [Theory]
    [InlineData("Denial", "Le maire dément avoir favorisé son gendre.", "Denier=Le maire")]
    [InlineData("Denial", "Interrogé par les enquêteurs, Alban Roussel a nié les faits.", "Denier=Alban Roussel")]
    [InlineData("Denial", "Le laboratoire Cervax conteste toute responsabilité dans la pollution de la rivière.", "Denier=Cervax")]
    [InlineData("Denial", "La direction de Cervax réfute ces chiffres.", "Denier=La direction de Cervax")]
    [InlineData("Denial", "Cervax parle d'allégations « sans fondement ».", "Denier=Cervax")]
    [InlineData("Denial", "L'entreprise se défend de tout favoritisme.", "Denier=L'entreprise")]
    [InlineData("Denial", "Le ministère s'en défend.", "Denier=Le ministère")]
    [InlineData("Denial", "Le club a rapidement démenti l'information.", "Denier=Le club")]
    [InlineData("Denial", "Mis en cause par un ancien salarié, Paul Lestinac rejette ces accusations « en bloc ».", "Denier=Paul Lestinac")]
    [InlineData("Denial", "Paul Lestinac clame son innocence depuis sa cellule.", "Denier=Paul Lestinac")]
    [InlineData("Denial", "L'armée a balayé ces accusations.", "Denier=L'armée")]
    [InlineData("Statement", "Contactée, la société affirme n'avoir commis aucune infraction.", "Speaker=la société")]
    [InlineData("Denial", "Pékin a opposé un démenti catégorique.", "Denier=Pékin")]
    [InlineData("Denial", "La Maison-Blanche a démenti mardi tout projet de retrait.", "Denier=Maison-Blanche; Time=mardi")]
    [InlineData("Denial", "La chaîne a nié avoir reçu des consignes, et parlé de « rumeur ».", "Denier=La chaîne")]
    [InlineData("Denial", "Dans un communiqué, la fédération a fermement démenti.", "Denier=la fédération")]
    [InlineData("Denial", "Le couple nie, lui, toute séparation.", "Denier=Le couple")]
    [InlineData("Denial", "Aucune pression n'a été exercée, soutient le préfet, qui récuse le mot de chantage.", "Denier=le préfet")]
    [InlineData("Denial", "Le groupe Vinco a toujours nié l'existence d'une caisse noire.", "Denier=Vinco")]
    [InlineData("Evaluation", "La commission examinera lundi la candidature de l'Albanie.", "Evaluator=La commission; Candidate=Albanie; Time=lundi Planned")]
    [InlineData("Evaluation", "Le ministère teste depuis mars le logiciel Clario dans douze lycées.", "Evaluator=Le ministère; Candidate=Clario; Time=mars")]
    [InlineData("Evaluation", "Le nom de Julie Arnal est évoqué pour succéder à M. Pic.", "Candidate=Julie Arnal; Purpose=pour succéder à M. Pic")]
    [InlineData("Evaluation", "Le dossier de Reims est examiné par le comité olympique.", "Evaluator=le comité olympique; Candidate=Reims")]
    [InlineData("Evaluation", "Le cabinet Solis a été chargé d'évaluer les candidatures.", "Evaluator=cabinet Solis; Candidate=les candidatures")]
    [InlineData("Evaluation", "Le régulateur passe au crible le projet de fusion d'Altrans et de Vinco.", "Evaluator=Le régulateur; Candidate=le projet de fusion d'Altrans et de Vinco")]
    [InlineData("Evaluation", "Pressenti pour le ministère, Hugo Vialette a été reçu par la présidente.", "Candidate=Hugo Vialette; Purpose=le ministère")]
    [InlineData("Negotiation", "Altrans négocie avec Vinco la reprise de son usine de Sens.", "Party=Altrans; Party=Vinco; Topic=la reprise de son usine de Sens")]
    [InlineData("Negotiation", "Des négociations sont en cours entre Altrans et Vinco.", "Party=Altrans; Party=Vinco")]
    [InlineData("Negotiation", "Les pourparlers entre Bangui et les rebelles ont repris lundi à Luanda.", "Party=Bangui; Party=les rebelles; Time=lundi; Place=Luanda")]
    [InlineData("Negotiation", "La direction a ouvert des discussions avec les syndicats sur le temps de travail.", "Party=La direction; Party=les syndicats; Topic=le temps de travail")]
    [InlineData("Negotiation", "Selon Le Journal du Rail, Altrans serait en discussions avancées avec Vinco.", "Party=Vinco; Party=Altrans Reported")]
    [InlineData("Negotiation", "Altrans et Vinco sont en pourparlers en vue d'une fusion.", "Party=Altrans; Party=Vinco; Topic=une fusion")]
    [InlineData("Negotiation", "La Serbie négocie son adhésion à l'Union européenne.", "Party=Serbie; Topic=son adhésion à l'Union européenne")]
    [InlineData("Negotiation", "Altrans a rompu les discussions avec Vinco.", "Party=Altrans; Party=Vinco")]
    [InlineData("Negotiation", "Un nouveau cycle de négociations s'ouvrira jeudi à Genève entre le Soudan et le Tchad.", "Party=Soudan; Party=Tchad; Time=jeudi; Place=Genève Planned")]
    [InlineData("Negotiation", "La police négocie avec le forcené.", "Party=La police; Party=le forcené")]
    [InlineData("Negotiation", "Approché par Vinco, Altrans négocierait sa vente.", "Party=Altrans; Topic=sa vente Reported")]
    [InlineData("Negotiation", "Londres et Dublin entament ce lundi des discussions sur la pêche.", "Party=Londres; Party=Dublin; Topic=la pêche; Time=ce lundi")]
    [InlineData("Negotiation", "Le gardien négocie un nouveau contrat avec Lens.", "Party=Le gardien; Party=Lens; Topic=un nouveau contrat avec Lens")]
    public void States(string kind, string text, string arguments) => Assert.Contains(kind + ": " + arguments, Facts(text));

    [Theory]
    [InlineData("Denial", "Le procureur a écarté la piste criminelle.")]
    [InlineData("Denial", "Le tribunal a rejeté sa demande.")]
    [InlineData("Denial", "Le conseil a rejeté l'offre de Vinco.")]
    [InlineData("Denial", "Le joueur conteste son licenciement aux prud'hommes.")]
    [InlineData("Denial", "Elle nie son âge avec humour.")]
    [InlineData("Denial", "L'arbitre a refusé le but.")]
    [InlineData("Denial", "Les syndicats contestent la réforme.")]
    [InlineData("Denial", "L'opposition rejette le projet de loi.")]
    [InlineData("Denial", "Il n'a pas souhaité commenter.")]
    [InlineData("Denial", "La population ne dément pas son soutien au maire.")]
    [InlineData("Denial", "Le prévenu reconnaît les faits.")]
    [InlineData("Denial", "Le succès ne se dément pas.")]
    [InlineData("Evaluation", "Le conseil municipal a examiné le budget.")]
    [InlineData("Evaluation", "Les experts évaluent les dégâts à 3 millions d'euros.")]
    [InlineData("Evaluation", "Les députés examinent le projet de loi mardi.")]
    [InlineData("Evaluation", "Elle étudie le droit à Lyon.")]
    [InlineData("Evaluation", "Le gouvernement étudie la possibilité d'une hausse.")]
    [InlineData("Evaluation", "Le tribunal examinera l'affaire en mai.")]
    [InlineData("Evaluation", "Le groupe envisage de vendre sa filiale.")]
    [InlineData("Evaluation", "La police examine les images.")]
    [InlineData("Evaluation", "Le constructeur teste son nouveau modèle.")]
    [InlineData("Negotiation", "Il a négocié le virage trop vite.")]
    [InlineData("Negotiation", "Le titre se négocie à 12 euros.")]
    [InlineData("Negotiation", "Le prix est à négocier.")]
    [InlineData("Negotiation", "Ils ont discuté de football.")]
    [InlineData("Negotiation", "Le talent de négociateur de M. Pic est connu.")]
    [InlineData("Negotiation", "Les débats ont duré trois heures.")]
    [InlineData("Negotiation", "Vinco a refusé de négocier.")]
    public void DoesNotState(string kind, string text) => Assert.DoesNotContain(Facts(text), fact => fact.StartsWith(kind + ":", System.StringComparison.Ordinal));

    private static string[] Facts(string text) =>
        FactExtractor.Analyze(new DocumentSource("a.txt", text) { Language = "fr" }).Facts
            .Select(fact => fact.Kind + ": " + string.Join("; ", fact.Arguments.Select(argument => $"{argument.Role}={argument.Filler.Text}")) + (fact.Polarity == Polarity.Denied ? " denied" : "") + (fact.Certainty == Certainty.Asserted ? "" : " " + fact.Certainty)).ToArray();
}
