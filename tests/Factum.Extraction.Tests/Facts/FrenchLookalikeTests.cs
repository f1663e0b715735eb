using Xunit;

namespace Factum.Extraction.Tests.Facts;

/// <summary>What regional newspapers, encyclopedias and reports write with the words of a kind, and mean otherwise.</summary>
public class FrenchLookalikeTests
{
    [Theory]
    [InlineData("Statement", "Les enfants de CE2 avaient montré leur travail tiré de « Les Contes du navire rouge ».")]
    [InlineData("Statement", "L'association « Un toit, une main », basée à Verdin, a été récompensée.")]
    [InlineData("Statement", "Le collectif \"Stop aux pesticides\" a été reçu hier.")]
    [InlineData("Statement", "Les règles selon lesquelles la salle est louée ont changé.")]
    [InlineData("Statement", "Parmi les ouvrages, citons le tunnel de Morville.")]
    [InlineData("Praise", "Monsieur le Président, je voudrais remercier la rapporteure.")]
    [InlineData("Praise", "La banque refuse d'honorer cette échéance.")]
    [InlineData("Criticism", "Les gendarmes ont reculé devant le groupe qui les chargeait.")]
    [InlineData("Location", "Neuves, Morville, Grane et Verdin organisent la fête.")]
    [InlineData("Location", "Étaient présents : la Finlande, le nord de la Suède et le Danemark.")]
    [InlineData("Location", "La crise touche le Portugal, en Grèce aussi.")]
    [InlineData("Movement", "La route reliant Morville à Grane est fermée.")]
    [InlineData("Payment", "Les animateurs arrivent. Les enfants veulent les mettre en scène.")]
    [InlineData("Payment", "Le candidat bénéficie du soutien de la fédération Altrans.")]
    [InlineData("Launch", "Nos élèves sont toujours sans salle chauffée.")]
    [InlineData("Launch", "Les habitants ont mis en place des barrages.")]
    [InlineData("Launch", "La planète est en orbite autour de son étoile.")]
    [InlineData("Launch", "Les malfaiteurs ont mis le feu à l'entrepôt et au moteur.")]
    [InlineData("Launch", "L'ingénieur arrive. On dit qu'il est sorti.")]
    [InlineData("Competition", "L'association veut lutter contre la pollution.")]
    [InlineData("Meeting", "Les banques se sont retrouvées à court de liquidités.")]
    [InlineData("Meeting", "Un homme a su rassembler des bénévoles passionnés.")]
    [InlineData("Meeting", "Un voisin a appelé les pompiers par téléphone.")]
    [InlineData("Negotiation", "Toutes les chaînes de télévision ne parlent que de cette affaire.")]
    [InlineData("Evaluation", "La loi considère ces enfants comme des victimes.")]
    [InlineData("Agreement", "Le comité est composé de représentants des États membres.")]
    [InlineData("Ownership", "Paul Vannier appartient au groupe Altrans depuis dix ans.")]
    [InlineData("Visit", "Ce cycliste a parcouru une distance de deux cents kilomètres.")]
    [InlineData("Visit", "Les guides vous feront découvrir les vins de Morville.")]
    [InlineData("Founding", "Son association crée chaque année une collecte de fonds.")]
    [InlineData("Election", "Élue de la ville, Anne Morel va prendre part à la marche.")]
    [InlineData("Resignation", "L'archevêque Guérin se retire de la foule.")]
    [InlineData("Death", "L'incendie a causé une perte matérielle considérable.")]
    [InlineData("Death", "Un camion a percuté un cycliste.")]
    [InlineData("Acquisition", "Le pays a pris part à la fondation de la Ligue du Nord.")]
    [InlineData("Statement", "Paul Vannier, membre de l'association « protégeons nos rives », a sorti un livre.")]
    [InlineData("Statement", "L'entreprise « Mon beau chalet » a été incendiée par des ouvriers.")]
    [InlineData("Movement", "Le dossier est arrivé à Morville en mai.")]
    [InlineData("Movement", "La contrebande de tabac s'est installée à Porto.")]
    [InlineData("Meeting", "La juge Anne Morel a reçu deux lettres anonymes.")]
    [InlineData("Launch", "Le couple entre au service de la reine.")]
    [InlineData("Position", "L'échauffement collectif est dirigé par Paul Vannier.")]
    [InlineData("Death", "Anne Morel expose son corps au soleil.")]
    [InlineData("Death", "Anne Morel a pleuré sa mère et Paul Vannier.")]
    [InlineData("Kinship", "Anne Morel, femme d'affaires suisse de Bâle, investit.")]
    [InlineData("Praise", "Anne Morel est fière d'être grand-mère.")]
    [InlineData("Resignation", "La municipalité remercie le président sortant et les directeurs.")]
    [InlineData("Negotiation", "Paul Vannier a entendu parler du versement avec la presse.")]
    [InlineData("Location", "La mode gagna en Provence, en Bourgogne, en Bavière et en Saxe.")]
    [InlineData("Location", "La mode gagna les villes en Bavière, en Pologne et en Suède.")]
    [InlineData("Meeting", "Paul Vannier a retrouvé Anne Morel inconsciente dans le parc.")]
    [InlineData("Launch", "Les témoins ont sorti leurs téléphones pour filmer la scène.")]
    [InlineData("Acquisition", "Le juge se dessaisit du dossier.")]
    public void ItIsNotTold(string kind, string text) => Assert.DoesNotContain(FactLines.Plain("fr", text), fact => fact.StartsWith(kind + ":", System.StringComparison.Ordinal));

    [Fact]
    public void EachOfListedOfficersHasOneOffice() => Assert.Equal(
        ["Position: Holder=Paul Vannier; Title=ministre de la Mer", "Position: Holder=Anne Morel; Title=ministre du Climat"],
        FactLines.Plain("fr", "Étaient là le ministre de la Mer, Paul Vannier, la ministre du Climat, Anne Morel, et des élus."));

    [Theory]
    [InlineData("Le maire a dénoncé « Une mascarade ».", "Criticism: Speaker=Le maire; Target=Une mascarade; Quote=Une mascarade")]
    [InlineData("Le syndicat a critiqué un plan « bâclé à la hâte ».", "Criticism: Speaker=Le syndicat; Target=un plan; Quote=bâclé à la hâte")]
    [InlineData("Bernay (Eure) accueille la fête.", "Location: Entity=Bernay; Place=Eure")]
    [InlineData("VERDIN, Qc – La mairesse Anne Morel a démissionné.", "Location: Entity=VERDIN; Place=Qc")]
    [InlineData("Paul Vannier appartient au Parti socialiste.", "PartOf: Part=Paul Vannier; Whole=Parti socialiste")]
    [InlineData("Les policiers ont retrouvé le corps de Paul Vannier.", "Death: Person=Paul Vannier")]
    public void ItIsTold(string text, string fact) => Assert.Contains(fact, FactLines.Plain("fr", text));
}
