using System.Linq;
using Factum.Extraction.Documents;
using Xunit;

namespace Factum.Extraction.Tests.Facts;

/// <summary>Who goes where, takes which office and gives what in French news, and sentences that only look like it.</summary>
public class FrenchCareerTests
{
    [Theory]
    [InlineData("Movement", "Le cargo Albatros a quitté Lorient mardi à destination de Dakar.", "Mover=Albatros; Origin=Lorient; Destination=Dakar; Time=mardi")]
    [InlineData("Movement", "Parti de Brest dimanche, le voilier est arrivé lundi aux Açores.", "Mover=le voilier; Destination=Açores; Time=lundi")]
    [InlineData("Movement", "Un avion de la compagnie Aérovent a atterri d'urgence à Nice.", "Mover=Un avion de la compagnie Aérovent; Destination=Nice")]
    [InlineData("Movement", "L'équipe s'est envolée jeudi pour Doha.", "Mover=L'équipe; Destination=Doha; Time=jeudi")]
    [InlineData("Movement", "De retour de Rome, la ministre a réuni son cabinet.", "Mover=la ministre; Origin=Rome")]
    [InlineData("Movement", "L'opposant Salif Konté a fui le pays pour le Ghana.", "Mover=Salif Konté; Destination=Ghana")]
    [InlineData("Movement", "Réfugié à Lomé, l'opposant n'est jamais rentré à Bamako.", "Mover=l'opposant; Destination=Bamako denied")]
    [InlineData("Movement", "Le convoi humanitaire est entré à Gaza vendredi.", "Mover=Le convoi humanitaire; Destination=Gaza; Time=vendredi")]
    [InlineData("Movement", "Des milliers d'habitants ont fui vers le Tchad.", "Mover=Des milliers d'habitants; Destination=Tchad")]
    [InlineData("Movement", "L'ambassadeur a regagné Paris lundi soir.", "Mover=L'ambassadeur; Destination=Paris; Time=lundi soir")]
    [InlineData("Movement", "Le navire a appareillé de Toulon.", "Mover=Le navire; Origin=Toulon")]
    [InlineData("Movement", "L'astronaute Léa Morand est revenue sur Terre samedi.", "Mover=Léa Morand; Destination=Terre; Time=samedi")]
    [InlineData("Movement", "Le suspect a été transféré de Fresnes à Nantes.", "Mover=Le suspect; Origin=Fresnes; Destination=Nantes")]
    [InlineData("Movement", "Le pape quittera Rome vendredi pour Kinshasa.", "Mover=Le pape; Origin=Rome; Destination=Kinshasa; Time=vendredi Planned")]
    [InlineData("Movement", "Sa famille émigre au Canada en 1962.", "Mover=Sa famille; Destination=Canada; Time=1962")]
    [InlineData("Appointment", "Vinco a nommé Claire Dumassier au poste de directrice financière.", "Person=Claire Dumassier; Position=directrice financière; Organization=Vinco")]
    [InlineData("Appointment", "Claire Dumassier prend les rênes de Vinco.", "Person=Claire Dumassier; Organization=Vinco")]
    [InlineData("Appointment", "Nommée en juin, la directrice de Vinco, Claire Dumassier, veut rassurer.", "Person=Claire Dumassier; Position=directrice; Organization=Vinco; Time=juin")]
    [InlineData("Appointment", "L'ancien banquier Luc Favarin succède à Paul Rayolle à la présidence de Vinco.", "Person=Luc Favarin; Organization=Vinco")]
    [InlineData("Appointment", "Arrivé en 2019 à la tête de Vinco, Luc Favarin a redressé le groupe.", "Person=Luc Favarin; Organization=Vinco; Time=2019")]
    [InlineData("Appointment", "La nomination de Luc Favarin à la tête de Vinco a surpris.", "Person=Luc Favarin; Organization=Vinco")]
    [InlineData("Appointment", "Anne Rivoal devient ministre de la Culture.", "Person=Anne Rivoal; Position=ministre de la Culture")]
    [InlineData("Appointment", "Le portefeuille de la Culture revient à Anne Rivoal.", "Person=Anne Rivoal; Position=portefeuille de la Culture")]
    [InlineData("Appointment", "Lens a confié son équipe à Luc Favarin.", "Person=Luc Favarin; Organization=Lens")]
    [InlineData("Appointment", "Luc Favarin, jusqu'ici directeur des ventes, prendra ses fonctions le 1er mars.", "Person=Luc Favarin; Time=1er mars Planned")]
    [InlineData("Appointment", "Promu capitaine, Idriss Koné a marqué.", "Person=Idriss Koné; Position=capitaine")]
    [InlineData("Appointment", "La banque a débauché Julie Arnal pour diriger sa filiale suisse.", "Person=Julie Arnal; Organization=sa filiale suisse")]
    [InlineData("Donation", "L'industriel Henri Vasselot a légué sa collection au musée de Rennes.", "Donor=Henri Vasselot; Recipient=musée de Rennes")]
    [InlineData("Donation", "La fondation Solenne a fait don de 30 000 euros à l'hôpital.", "Donor=fondation Solenne; Recipient=l'hôpital; Amount=30 000 euros")]
    [InlineData("Donation", "Les salariés de Vinco ont réuni 12 000 euros pour la famille.", "Donor=Les salariés de Vinco; Recipient=la famille; Amount=12 000 euros")]
    [InlineData("Donation", "La chanteuse Nina Sol a offert ses droits d'auteur à l'Unicef.", "Donor=Nina Sol; Recipient=Unicef")]
    [InlineData("Donation", "Les donateurs ont versé 3 millions d'euros à la fondation Solenne.", "Donor=Les donateurs; Recipient=fondation Solenne; Amount=3 millions d'euros")]
    [InlineData("Donation", "Vinco a donné 5 000 masques à l'hôpital de Sens.", "Donor=Vinco; Recipient=hôpital de Sens")]
    [InlineData("Donation", "Henri Vasselot, qui a donné 1 million d'euros au parti, nie toute contrepartie.", "Donor=Henri Vasselot; Recipient=parti; Amount=1 million d'euros")]
    [InlineData("Donation", "La cagnotte ouverte pour Léo a dépassé 60 000 euros.", "Recipient=Léo; Amount=60 000 euros")]
    public void States(string kind, string text, string arguments) => Assert.Contains(kind + ": " + arguments, Facts(text));

    [Theory]
    [InlineData("Movement", "Le cours de l'action a décollé.")]
    [InlineData("Movement", "La croissance a atterri à 1 %.")]
    [InlineData("Movement", "Il est parti à la retraite.")]
    [InlineData("Movement", "Elle est arrivée troisième.")]
    [InlineData("Movement", "Le dossier est arrivé sur le bureau du juge.")]
    [InlineData("Movement", "Les négociations sont parties sur de mauvaises bases.")]
    [InlineData("Movement", "Le ministre est revenu sur sa décision.")]
    [InlineData("Movement", "La somme est partie en fumée.")]
    [InlineData("Movement", "Il a quitté son poste en mai.")]
    [InlineData("Movement", "Le chanteur arrive à la soixantaine.")]
    [InlineData("Appointment", "Anne Rivoal a décliné le poste.")]
    [InlineData("Appointment", "Le rôle principal a été confié à Julie Arnal.")]
    [InlineData("Appointment", "Elle a été nommée aux César.")]
    [InlineData("Appointment", "Le film est nommé trois fois.")]
    [InlineData("Appointment", "Il a été désigné meilleur joueur.")]
    [InlineData("Appointment", "Elle prend la tête de la course.")]
    [InlineData("Appointment", "L'enfant a été prénommé Luc.")]
    [InlineData("Appointment", "Il a remplacé son coéquipier à la mi-temps.")]
    [InlineData("Appointment", "Le roi a chargé Petra Blom de former un gouvernement.")]
    [InlineData("Donation", "Elle a donné naissance à un garçon.")]
    [InlineData("Donation", "Le club a offert la victoire à ses supporters.")]
    [InlineData("Donation", "Le médecin lui a donné un arrêt de travail.")]
    [InlineData("Donation", "Il a fait don de son corps à la science.")]
    [InlineData("Donation", "Le don de sang a lieu samedi.")]
    [InlineData("Donation", "L'arbitre a accordé un penalty à Lens.")]
    [InlineData("Donation", "La région a versé 3 millions à l'usine.")]
    [InlineData("Donation", "Vinco a offert 3 euros par action aux actionnaires.")]
    public void DoesNotState(string kind, string text) => Assert.DoesNotContain(Facts(text), fact => fact.StartsWith(kind + ":", System.StringComparison.Ordinal));

    private static string[] Facts(string text) =>
        FactExtractor.Analyze(new DocumentSource("a.txt", text) { Language = "fr" }).Facts
            .Select(fact => fact.Kind + ": " + string.Join("; ", fact.Arguments.Select(argument => $"{argument.Role}={argument.Filler.Text}")) + (fact.Polarity == Polarity.Denied ? " denied" : "") + (fact.Certainty == Certainty.Asserted ? "" : " " + fact.Certainty)).ToArray();
}
