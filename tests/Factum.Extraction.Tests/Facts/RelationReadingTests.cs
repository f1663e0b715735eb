using Xunit;

namespace Factum.Extraction.Tests.Facts;

/// <summary>Kin, places, memberships and matches that order and apposition tell, and what only looks like them.</summary>
public class RelationReadingTests
{
    [Theory]
    [InlineData("en", "Oslo's Varnholm Group will open a store.", "Location", "Entity=Varnholm Group; Place=Oslo")]
    [InlineData("en", "Dublin baker Corrigan & Sons closed a round.", "Location", "Entity=Corrigan & Sons; Place=Dublin")]
    [InlineData("en", "Helena Marsh lives in Bristol with her two dogs.", "Location", "Entity=Helena Marsh; Place=Bristol")]
    [InlineData("en", "Veltrix, the wealth arm of Corbin Bank, cut fees.", "PartOf", "Part=Veltrix; Whole=Corbin Bank")]
    [InlineData("en", "Veltrix, set up by brothers Owen and Miles Tarrant, cut fees.", "Kinship", "Person=Owen; Relative=Miles Tarrant; Relation=brothers")]
    [InlineData("en", "The ex-wife of Peter Lund, Carla Mendes, filed a complaint.", "Kinship", "Person=Carla Mendes; Relative=Peter Lund; Relation=ex-wife")]
    [InlineData("en", "Everton won against Burnley in the cup.", "Competition", "Competitor=Everton; Competitor=Burnley; Over=the cup")]
    [InlineData("en", "Nora Blake is running against Peter Lund in the primary.", "Competition", "Competitor=Nora Blake; Competitor=Peter Lund; Over=the primary")]
    [InlineData("en", "The driver succumbed to his injuries.", "Death", "Person=The driver")]
    [InlineData("en", "Labour's Nora Blake opposed the plan.", "PartOf", "Part=Nora Blake; Whole=Labour")]
    [InlineData("en", "Mayor Nora Blake, a Republican, opposed the plan.", "PartOf", "Part=Nora Blake; Whole=Republican")]
    [InlineData("fr", "Nièce du peintre Paul Kermadec, Julie Malet a repris la galerie.", "Kinship", "Person=Julie Malet; Relative=Paul Kermadec; Relation=Nièce")]
    [InlineData("fr", "Le gendre de l'ancien ministre Paul Kermadec, Marc Tessier, a été entendu.", "Kinship", "Person=Marc Tessier; Relative=Paul Kermadec; Relation=gendre")]
    [InlineData("fr", "Filiale du groupe Kelvia, la société Alvior emploie 300 personnes.", "PartOf", "Part=Alvior; Whole=Kelvia")]
    [InlineData("fr", "Julie Malet habite Quimper depuis dix ans.", "Location", "Entity=Julie Malet; Place=Quimper")]
    [InlineData("fr", "Lorient, près de Vannes, accueille la course.", "Location", "Entity=Lorient; Place=Vannes")]
    [InlineData("fr", "Marc Tessier s'est remarié avec Julie Malet.", "Kinship", "Person=Marc Tessier; Relative=Julie Malet; Relation=remarié")]
    [InlineData("fr", "Le pilote Marc Tessier a rendu l'âme à Nice.", "Death", "Person=Marc Tessier; Place=Nice")]
    [InlineData("fr", "Emporté par une crise cardiaque, Marc Tessier avait 61 ans.", "Death", "Person=Marc Tessier")]
    [InlineData("fr", "Nul entre Nantes et Lens, samedi.", "Competition", "Competitor=Nantes; Competitor=Lens; Time=samedi")]
    [InlineData("fr", "Kelvia se heurte à la concurrence d'Alvior sur les vélos.", "Competition", "Competitor=Kelvia; Competitor=Alvior; Over=les vélos")]
    [InlineData("fr", "Le laboratoire Kelvia est rattaché au CNRS.", "PartOf", "Part=Kelvia; Whole=CNRS")]
    [InlineData("fr", "Le député LR Marc Tessier a voté contre.", "PartOf", "Part=Marc Tessier; Whole=LR")]
    public void AreRead(string language, string text, string kind, string arguments) => Assert.Contains(kind + ": " + arguments, Facts(language, text));

    [Theory]
    [InlineData("en", "Norway's Ministry of Finance said the plan would go ahead.", "Location")]
    [InlineData("en", "France's President Jules Armand arrived.", "Location")]
    [InlineData("en", "The council met Edinburgh striker Liam Dorrance.", "Location")]
    [InlineData("en", "Hopes still live in Bristol.", "Location")]
    [InlineData("en", "Judge Carla Mendes will sit in Madrid on Monday.", "Location")]
    [InlineData("en", "Owen and his brothers met Miles Tarrant.", "Kinship")]
    [InlineData("en", "Bishop Adam Rook won against cancer.", "Competition")]
    [InlineData("en", "Nora Blake ran against the wind.", "Competition")]
    [InlineData("en", "The firm succumbed to pressure.", "Death")]
    [InlineData("en", "Trust is part of the deal.", "PartOf")]
    [InlineData("en", "Nora Blake () opposed the plan.", "PartOf")]
    [InlineData("en", "Workers who gathered outside fear that 1,200 jobs will be cut.", "Location")]
    [InlineData("en", "Nora Blake opposed a liberal plan.", "PartOf")]
    [InlineData("en", "Clara Boyd took an interest in history.", "Ownership")]
    [InlineData("fr", "L'hôpital de Guingamp a fermé.", "Location")]
    [InlineData("fr", "Julie Malet vit dans la peur.", "Location")]
    [InlineData("fr", "Le maire de Lorient, près de la retraite, hésite.", "Location")]
    [InlineData("fr", "L'imprimante a rendu l'âme.", "Death")]
    [InlineData("fr", "Emporté par son élan, Marc Tessier a raté le ballon.", "Death")]
    [InlineData("fr", "Julie Malet donne naissance à un mouvement.", "Birth")]
    [InlineData("fr", "Le maire a gagné contre toute attente.", "Competition")]
    [InlineData("fr", "Kelvia se heurte à un mur.", "Competition")]
    [InlineData("fr", "Julie Malet est rattachée à ses principes.", "PartOf")]
    [InlineData("fr", "Julie Malet défend un projet communiste.", "PartOf")]
    public void AreNotRead(string language, string text, string kind) => Assert.DoesNotContain(Facts(language, text), fact => fact.StartsWith(kind + ":", System.StringComparison.Ordinal));

    private static string[] Facts(string language, string text) => FactLines.Plain(language, text);
}
