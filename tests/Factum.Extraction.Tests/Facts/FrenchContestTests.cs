using Xunit;

namespace Factum.Extraction.Tests.Facts;

/// <summary>What French news tells of encounters, journeys, bargains, quarrels, contests, choices and lawsuits between parties, each with sentences that look alike and state nothing of the kind.</summary>
public class FrenchContestTests
{
    [Theory]
    [InlineData("Le ministère est en pourparlers avec le projet Cassis de Norvane, qui exploite un réseau.", "Negotiation: Party=projet Cassis; Party=Le ministère")]
    [InlineData("Norvane négocie avec le groupe Tervanne, qui pourrait racheter l'usine.", "Negotiation: Party=Norvane; Party=Tervanne")]
    public void TalksAreNeitherWithNorAboutWhatOneSideBelongsTo(string text, string fact) => Assert.Contains(fact, FactLines.Plain("fr", text));

    [Theory]
    [InlineData("Conflict", "Entre la préfecture et l'association Haute Lande, la brouille remonte à l'hiver.", "Party=la préfecture; Party=Haute Lande; Time=hiver")]
    [InlineData("Conflict", "Le syndicat, en conflit avec la métropole à propos des horaires, a claqué la porte.", "Party=Le syndicat; Party=la métropole")]
    [InlineData("Conflict", "Les deux cousines sont fâchées depuis la vente du moulin.", "Party=Les deux cousines")]
    [InlineData("Conflict", "Un vieux différend oppose la commune de Saint-Orens à la société Batival.", "Party=la commune de Saint-Orens; Party=Batival")]
    [InlineData("Conflict", "Des échauffourées ont opposé jeudi des pêcheurs à la gendarmerie.", "Party=pêcheurs; Party=la gendarmerie; Time=jeudi")]
    [InlineData("Conflict", "Irène Chabrol et Marc Loisel ne se parlent plus. Les deux élus sont brouillés.", "Party=Les deux élus; Party=Les deux élus")]
    [InlineData("Agreement", "Le pacte, signé en 2019 à Porto par Batival et Ormeraie, n'a jamais été appliqué.", "Party=Batival; Party=Ormeraie; Time=2019; Place=Porto")]
    [InlineData("Agreement", "Batival a transigé en mai avec ses anciens ouvriers.", "Party=Batival; Party=ses anciens ouvriers; Time=mai")]
    [InlineData("Agreement", "Batival, groupe de Vierzon, vend des grues. Le prototype est le fruit d'un contrat signé à Gênes avec l'italien Ormeraie.", "Party=Ormeraie; Party=Batival; Place=Gênes")]
    [InlineData("Negotiation", "Batival négocie. Des pourparlers ont débuté mardi entre Batival et Ormeraie.", "Party=Batival; Party=Ormeraie; Time=mardi")]
    [InlineData("Competition", "En mai, la chorale concourra à Bruges contre l'ensemble gallois Penmor.", "Competitor=la chorale; Competitor=Penmor; Time=mai; Place=Bruges Planned")]
    [InlineData("Competition", "Deux listes s'affrontent : celle d'Irène Chabrol et celle de Marc Loisel.", "Competitor=Irène Chabrol; Competitor=Marc Loisel")]
    [InlineData("Competition", "Batival a été préféré à Ormeraie pour construire la halle.", "Competitor=Batival; Competitor=Ormeraie; Over=la halle")]
    [InlineData("Competition", "Irène Chabrol a fini deuxième derrière Marc Loisel.", "Competitor=Irène Chabrol; Competitor=Marc Loisel")]
    [InlineData("Competition", "Évincé du chantier au profit d'Ormeraie, Batival proteste.", "Competitor=Batival; Competitor=Ormeraie; Over=chantier")]
    [InlineData("Competition", "Samedi, les Vosgiens recevront Épernay en match amical.", "Competitor=les Vosgiens; Competitor=Épernay; Over=match amical; Time=Samedi Planned")]
    [InlineData("Movement", "Irène Chabrol s'est enfuie en Uruguay après la faillite.", "Mover=Irène Chabrol; Destination=Uruguay")]
    [InlineData("Movement", "À son arrivée à Porto, Irène Chabrol a été interpellée.", "Mover=Irène Chabrol; Destination=Porto")]
    [InlineData("Movement", "Une centaine de familles ont été évacuées vers Épernay.", "Mover=Une centaine de familles; Destination=Épernay")]
    [InlineData("Meeting", "La rencontre entre Irène Chabrol et Marc Loisel, prévue jeudi, a été reportée.", "Participant=Irène Chabrol; Participant=Marc Loisel; Time=jeudi Planned")]
    [InlineData("Visit", "Le voyage d'Irène Chabrol en Uruguay, programmé en mai, est compromis.", "Visitor=Irène Chabrol; Time=mai; Place=Uruguay Planned")]
    [InlineData("Evaluation", "Irène Chabrol figure parmi les favoris pour la présidence.", "Candidate=Irène Chabrol; Purpose=la présidence")]
    [InlineData("Evaluation", "Le jury examine les dossiers de trois architectes, dont celui d'Irène Chabrol.", "Evaluator=Le jury; Candidate=Irène Chabrol")]
    [InlineData("Lawsuit", "Batival compte porter le différend devant le Conseil d'État.", "Plaintiff=Batival; Place=Conseil d'État Planned")]
    [InlineData("Lawsuit", "Le procès intenté par Batival à Ormeraie s'ouvrira lundi.", "Plaintiff=Batival; Defendant=Ormeraie; Time=lundi Planned")]
    [InlineData("Agreement", "La présidence de Batival et les ouvriers ont signé un compromis sur les primes.", "Party=La présidence de Batival; Party=les ouvriers; Topic=les primes")]
    [InlineData("Conflict", "Le proviseur et sa première adjointe sont à couteaux tirés.", "Party=Le proviseur; Party=sa première adjointe")]
    [InlineData("Meeting", "La maire d'Ornans, Irène Chabrol, s'est entretenue avec la présidence de l'usine.", "Participant=Irène Chabrol; Participant=la présidence de l'usine")]
    [InlineData("Meeting", "Reçus à Matignon, les éleveurs sont ressortis déçus.", "Participant=les éleveurs; Place=Matignon")]
    [InlineData("Negotiation", "La Suisse négocie avec le Chili un accord de pêche.", "Party=Suisse; Party=Chili; Topic=un accord de pêche")]
    [InlineData("Competition", "Trois groupes, dont Batival et Ormeraie, sont en lice pour le port de Sète.", "Competitor=Batival; Competitor=Ormeraie; Over=le port de Sète")]
    [InlineData("Competition", "Victorieuse de la Galloise Ruth Adair, Irène Chabrol jouera la finale.", "Competitor=Irène Chabrol; Competitor=Ruth Adair")]
    [InlineData("Evaluation", "Le nouveau drone a été testé par l’armée chilienne.", "Evaluator=l’armée chilienne; Candidate=Le nouveau drone")]
    [InlineData("Evaluation", "Cinq paysagistes ont été retenus par la ville d'Ornans pour la phase finale du concours.", "Evaluator=la ville d'Ornans; Candidate=Cinq paysagistes; Purpose=la phase finale du concours")]
    [InlineData("Competition", "Le roman d'Irène Chabrol concourt pour le prix Ormeraie.", "Competitor=Le roman d'Irène Chabrol; Over=prix Ormeraie")]
    [InlineData("Visit", "Une mission de l'ONU séjourne à Porto.", "Visitor=Une mission de l'ONU; Place=Porto")]
    [InlineData("Negotiation", "La reprise du moulin fait l'objet de discussions entre Batival et Ormeraie.", "Party=Batival; Party=Ormeraie; Topic=La reprise du moulin")]
    [InlineData("Movement", "Le cargo, parti de Dakar, a été arraisonné.", "Mover=Le cargo; Origin=Dakar")]
    [InlineData("Movement", "L'expédition, partie de Porto lundi, a été secourue.", "Mover=L'expédition; Origin=Porto; Time=lundi")]
    [InlineData("Lawsuit", "Batival attaque Ormeraie en justice pour rupture de contrat et réclame 40 millions d'euros.", "Plaintiff=Batival; Defendant=Ormeraie; Amount=40 millions d'euros")]
    [InlineData("Meeting", "La grève dure. Irène Chabrol reçoit mardi Marc Loisel.", "Participant=Irène Chabrol; Participant=Marc Loisel; Time=mardi Planned")]
    [InlineData("Visit", "La grève dure. Irène Chabrol s'est rendue lundi à Porto.", "Visitor=Irène Chabrol; Time=lundi; Place=Porto")]
    public void States(string kind, string text, string arguments) => Assert.Contains(kind + ": " + arguments, Facts(text));

    [Theory]
    [InlineData("Meeting", "Le livre a rencontré son public.")]
    [InlineData("Competition", "Le groupe fait face à une facture imprévue.")]
    [InlineData("Movement", "Le débat revient à Porto.")]
    [InlineData("Agreement", "Faute d'accord, la grève continue.")]
    [InlineData("Conflict", "Deux associés, dont Irène Chabrol détient la confiance, signent demain.")]
    public void DoesNotState(string kind, string text) => Assert.DoesNotContain(Facts(text), fact => fact.StartsWith(kind + ":", System.StringComparison.Ordinal));

    private static string[] Facts(string text) => FactLines.Marked("fr", text);
}
