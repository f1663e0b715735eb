using Xunit;

namespace Factum.Extraction.Tests.Facts;

/// <summary>How French news tells of people: posts, families, lives, words, judgements, meetings and journeys; and what only looks like it.</summary>
public class FrenchPeopleTests
{
    [Theory]
    [InlineData("Appointment", "Le conseil a fait appel à Julie Malet pour redresser Kelvia.", "Person=Julie Malet; Organization=Kelvia")]
    [InlineData("Appointment", "Kelvia vient de nommer directeur financier Paul Kermadec, le fils de l'ancien maire, Luc Kermadec.", "Person=Paul Kermadec; Position=directeur financier; Organization=Kelvia")]
    [InlineData("Resignation", "Démis de ses fonctions, le directeur d'Alvior, Paul Kermadec, se tait.", "Person=Paul Kermadec; Position=directeur; Organization=Alvior")]
    [InlineData("Resignation", "La junte a révoqué six ministres.", "Person=six ministres")]
    [InlineData("Election", "Dimanche, c'est Paul Kermadec (LR) qui a été élu maire de Douarnenez.", "Person=Paul Kermadec; Position=maire; Organization=Douarnenez")]
    [InlineData("Position", "La présidente du comité, Julie Malet, se tait.", "Holder=Julie Malet; Title=présidente; Organization=comité")]
    [InlineData("Kinship", "Oncle de la victime, Paul Kermadec a pris la parole.", "Person=Paul Kermadec; Relative=la victime; Relation=Oncle")]
    [InlineData("Kinship", "Paul Kermadec laisse deux enfants : Julie, avocate, et Marc.", "Person=Marc; Relative=Paul Kermadec; Relation=enfants")]
    [InlineData("Kinship", "Avec sa compagne Julie Malet, le cuisinier Paul Kermadec tient une auberge.", "Person=Julie Malet; Relative=Paul Kermadec; Relation=compagne")]
    [InlineData("Birth", "L'écrivain Paul Kermadec (1931-2009) avait vécu ici.", "Person=Paul Kermadec; Time=1931")]
    [InlineData("Death", "L'écrivain Paul Kermadec (1931-2009) avait vécu ici.", "Person=Paul Kermadec; Time=2009")]
    [InlineData("Birth", "Né à Oran en 1947 de parents espagnols, Paul Kermadec vit à Brest.", "Person=Paul Kermadec; Time=1947; Place=Oran")]
    [InlineData("Death", "Paul Kermadec avait épousé la violoncelliste Julie Malet, disparue en 2016.", "Person=Julie Malet; Time=2016")]
    [InlineData("Statement", "Le pont rouvrira lundi, a-t-on appris auprès de la préfecture.", "Speaker=la préfecture")]
    [InlineData("Statement", "La région a choisi le groupe Valmont, a annoncé jeudi son vice-président aux transports, Bastien Lacour.", "Speaker=Bastien Lacour; Time=jeudi")]
    [InlineData("Statement", "Paul Kermadec se dit confiant.", "Speaker=Paul Kermadec")]
    [InlineData("Statement", "Comme l'explique la géologue Julie Malet, le sol s'affaisse.", "Speaker=Julie Malet")]
    [InlineData("Statement", "Même son de cloche chez Julie Malet : « Les prix baissent. »", "Speaker=Julie Malet; Quote=Les prix baissent")]
    [InlineData("Praise", "Julie Malet a salué « le sang-froid » de Paul Kermadec.", "Speaker=Julie Malet; Target=Paul Kermadec; Quote=le sang-froid")]
    [InlineData("Praise", "Loué pour son courage par sa hiérarchie, Paul Kermadec sera décoré.", "Speaker=sa hiérarchie; Target=Paul Kermadec")]
    [InlineData("Criticism", "Les syndicats reprochent à Paul Kermadec son silence.", "Speaker=Les syndicats; Target=Paul Kermadec")]
    [InlineData("Criticism", "Julie Malet a voté le texte tout en jugeant le calendrier « maladroit ».", "Speaker=Julie Malet; Target=le calendrier; Quote=maladroit")]
    [InlineData("Accusation", "Le parquet reproche à Paul Kermadec d'avoir détourné des fonds.", "Accuser=Le parquet; Accused=Paul Kermadec")]
    [InlineData("Accusation", "Julie Malet tient Paul Kermadec pour responsable de l'accident.", "Accuser=Julie Malet; Accused=Paul Kermadec")]
    [InlineData("Meeting", "Les chefs de la diplomatie se sont retrouvés mardi à Kyoto.", "Participant=Les chefs de la diplomatie; Time=mardi; Place=Kyoto")]
    [InlineData("Visit", "Julie Malet s'est rendue sur place vendredi.", "Visitor=Julie Malet; Time=vendredi")]
    [InlineData("Movement", "L'avion de la délégation s'est posé à Djibouti.", "Mover=L'avion de la délégation; Destination=Djibouti")]
    [InlineData("Evaluation", "Le musée songe à l'architecte Julie Malet pour dessiner l'extension.", "Evaluator=Le musée; Candidate=Julie Malet; Purpose=pour dessiner l'extension")]
    public void States(string kind, string text, string arguments) => Assert.Contains(kind + ": " + arguments, Facts(text));

    [Theory]
    [InlineData("Death", "Paul Kermadec n'est plus l'entraîneur de Kelvia.")]
    [InlineData("Death", "Le document a disparu du bureau de Julie Malet.")]
    [InlineData("Visit", "Julie Malet vient de mourir à Londres.")]
    [InlineData("Birth", "Le centre Kelvia (2019-2021) a fermé.")]
    [InlineData("Birth", "Julie Malet (2019-2021) avait dirigé le centre.")]
    [InlineData("Accusation", "Julie Malet vise les Jeux de Milan.")]
    [InlineData("Accusation", "Mis hors de cause, Paul Kermadec est rentré chez lui.")]
    [InlineData("Resignation", "Paul Kermadec a pris du recul pour photographier la façade.")]
    [InlineData("Denial", "Les pompiers ont évacué une quarantaine de riverains.")]
    [InlineData("Statement", "L'État a fait des économies.")]
    [InlineData("Criticism", "Julie Malet juge « probable » une reprise.")]
    public void DoesNotState(string kind, string text) => Assert.DoesNotContain(Facts(text), fact => fact.StartsWith(kind + ":", System.StringComparison.Ordinal));

    private static string[] Facts(string text) => FactLines.Plain("fr", text);
}
