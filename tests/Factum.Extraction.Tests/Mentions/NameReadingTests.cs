using System.Collections.Generic;
using System.Linq;
using Factum.Extraction.Documents;
using Factum.Extraction.Mentions;
using Xunit;

namespace Factum.Extraction.Tests.Mentions;

public sealed class NameReadingTests
{
    [Theory]
    [InlineData("Claire Dumont, directrice de la banque Vernalis, a rencontré Paul Oriol à Lisbonne.", "Person Claire Dumont; Organization Vernalis; Person Paul Oriol; Place Lisbonne")]
    [InlineData("Le ministre de l'Intérieur, Marc Delvaux, s'est rendu à Nice.", "Person Marc Delvaux; Place Nice")]
    [InlineData("M. Oriol a quitté Berlin jeudi.", "Person Oriol; Place Berlin")]
    [InlineData("Le tribunal correctionnel de Nancy a condamné Julie Marchal.", "Organization tribunal correctionnel de Nancy; Person Julie Marchal")]
    [InlineData("La Banque centrale européenne a maintenu ses taux.", "Organization Banque centrale européenne")]
    [InlineData("Le train Nantes-Lille est annulé.", "Place Nantes; Place Lille")]
    [InlineData("La ville d'Orange, dans le Vaucluse, organise un festival.", "Place Orange; Place Vaucluse")]
    [InlineData("Contrairement à une idée reçue, les loups n'attaquent pas l'homme.", "")]
    [InlineData("Les Français et les Italiens ont voté en juin.", "")]
    [InlineData("L'administration Delvaux a gelé les crédits.", "Organization administration Delvaux")]
    [InlineData("Le vol a quitté l'aéroport de Biarritz à midi.", "Place aéroport de Biarritz")]
    [InlineData("L'association Les Amis du Phare a reçu un don.", "Organization Les Amis du Phare")]
    [InlineData("Écrire à contact@vernalis.example ou sur www.vernalis.example avant lundi.", "")]
    public void FrenchSentenceNames(string sentence, string expected) => Assert.Equal(expected, Names("fr", sentence));

    [Theory]
    [InlineData("Elena Hart, chief executive of Norvale Foods, met Tom Abara in Lisbon.", "Person Elena Hart; Organization Norvale Foods; Person Tom Abara; Place Lisbon")]
    [InlineData("Mr. Abara declined to comment.", "Person Abara")]
    [InlineData("The University of Leeds sued Brackwell Inc. in Delaware.", "Organization University of Leeds; Organization Brackwell Inc.; Place Delaware")]
    [InlineData("He flew to Washington, D.C., on Monday.", "Place Washington, D.C.")]
    [InlineData("Half of the money has been paid.", "")]
    [InlineData("French and German officials met on Tuesday.", "")]
    [InlineData("The Abara administration froze the funds.", "Organization Abara administration")]
    [InlineData("Lagos fintech Kobotan has closed a funding round.", "Place Lagos; Organization Kobotan")]
    [InlineData("The Perth winery Tallow Bend won a prize.", "Place Perth; Organization Tallow Bend")]
    public void EnglishSentenceNames(string sentence, string expected) => Assert.Equal(expected, Names("en", sentence));

    [Theory]
    [InlineData("fr", "Claire Dumont dirige l'agence. Dumont a été nommée en mai.", "Claire Dumont")]
    [InlineData("fr", "Le Fonds monétaire international prêtera 3 milliards. Le FMI attend une réponse.", "Fonds monétaire international")]
    [InlineData("en", "Robert J. Lang spoke first. Robert Lang thanked the board. Lang then left.", "Robert J. Lang")]
    [InlineData("en", "Robert J. Lang spoke first. Robert James Lang was born in 1950.", "Robert James Lang")]
    [InlineData("en", "The European Commission objected. The Commission will answer.", "European Commission")]
    [InlineData("en", "Halloran's said on Tuesday that it had closed. Halloran's shares rose. Halloran will reopen in May.", "Halloran's")]
    [InlineData("en", "Durban Falcons lost again on Saturday. Falcons have now lost four matches.", "Durban Falcons")]
    public void ShortFormsJoinTheFullName(string language, string text, string name)
    {
        DocumentAnalysis analysis = Analyze(language, text);
        Assert.Equal([name], analysis.Entities.Select(entity => entity.Name));
    }

    [Fact]
    public void TwoPeopleOfOneFamilyNameStayApart()
    {
        DocumentAnalysis analysis = Analyze("fr", "Claire Dumont et Paul Dumont dirigent l'agence.");
        Assert.Equal(["Claire Dumont", "Paul Dumont"], analysis.Entities.Select(entity => entity.Name));
    }

    [Fact]
    public void ASurnameAloneMeansWhomTheTextNamedFirst()
    {
        DocumentAnalysis analysis = Analyze("en", "Robert Lang married Elena Lang in 1960. Lang died on Monday.");
        Assert.Equal(["Robert Lang", "Elena Lang"], analysis.Entities.Select(entity => entity.Name));
        Assert.Contains("Lang", analysis.Entities[0].Aliases);
    }

    [Theory]
    [InlineData("Paul Oriol parle à Nice.\nLire aussi : Marc Delvaux quitte Lyon\n", "Person Paul Oriol; Place Nice")]
    [InlineData("Paul Oriol parle à Nice. Photo : Marc Delvaux\n", "Person Paul Oriol; Place Nice")]
    [InlineData("Paul Oriol parle à Nice.\n© Agence Vernalis, tous droits réservés\n", "Person Paul Oriol; Place Nice")]
    [InlineData("Par Marc Delvaux\n\nPaul Oriol parle à Nice.\n", "Person Paul Oriol; Place Nice")]
    public void BoilerplateGivesNoNames(string text, string expected) => Assert.Equal(expected, Names("fr", text));

    [Fact]
    public void TheSameTextGivesTheSameNames()
    {
        const string Text = "Claire Dumont, directrice de la banque Vernalis, a rencontré Paul Oriol à Lisbonne.";
        Assert.Equal(Analyze("fr", Text), Analyze("fr", Text));
    }

    private static DocumentAnalysis Analyze(string language, string text) => FactExtractor.Analyze(new DocumentSource("a.txt", text) { Language = language });

    private static string Names(string language, string text)
    {
        DocumentAnalysis analysis = Analyze(language, text);
        IEnumerable<string> names = analysis.Mentions
            .Where(mention => mention.Mention.Form == MentionForm.Name)
            .Select(mention => analysis.Entities[mention.Mention.Entity].Kind + " " + text.Substring(mention.Mention.Range.Start, mention.Mention.Range.Length));
        return string.Join("; ", names);
    }

    [Theory]
    [InlineData("Bill Hadwin opened a bakery. In May, William Hadwin sold it.", "William Hadwin", "Bill Hadwin")]
    [InlineData("Kate Orne chairs the board. Katherine Orne, 44, is a lawyer.", "Katherine Orne", "Kate Orne")]
    public void ShortFormsOfGivenNamesMeanTheSamePerson(string text, string name, string alias)
    {
        DocumentEntity person = Assert.Single(FactExtractor.Analyze(new DocumentSource("a.txt", text) { Language = "en" }).Entities, static entity => entity.Kind == EntityKind.Person);
        Assert.Equal(name, person.Name);
        Assert.Contains(alias, person.Aliases);
    }

    [Theory]
    [InlineData("Bill Hadwin and Walter Hadwin run a bakery.")]
    [InlineData("William Orne met Bill Hadwin.")]
    public void OthersOfThatNameAreOthers(string text) =>
        Assert.Equal(2, FactExtractor.Analyze(new DocumentSource("a.txt", text) { Language = "en" }).Entities.Count(static entity => entity.Kind == EntityKind.Person));

    [Fact]
    public void ASurnameIsTheOneWhoBearsItRatherThanTheShop()
    {
        DocumentAnalysis analysis = FactExtractor.Analyze(new DocumentSource("a.txt", "Agnes Hadwin opened a shop, Hadwin's, in 1981. Hadwin sold the shop in 2003.") { Language = "en" });
        Assert.Contains("Hadwin", analysis.Entities.Single(static entity => entity.Kind == EntityKind.Person).Aliases);
    }

    [Fact]
    public void ASurnameThatIsATownIsTheOneWhoBearsItWhereNothingIsThere()
    {
        DocumentAnalysis analysis = FactExtractor.Analyze(new DocumentSource("a.txt", "Valencia quits\n\nThe banker Carla Valencia resigned on Friday. Valencia had run the bank since May.") { Language = "en" });
        Assert.Equal(["Carla Valencia"], analysis.Entities.Select(static entity => entity.Name));
        Assert.Contains(FactExtractor.Analyze(new DocumentSource("a.txt", "The banker Carla Valencia resigned on Friday. She was born in Valencia.") { Language = "en" }).Entities, static entity => entity.Kind == EntityKind.Place);
    }

    [Fact]
    public void ABodyIsTheSameWithoutItsCountry() =>
        Assert.Contains("Marsh Service", Assert.Single(FactExtractor.Analyze(new DocumentSource("a.txt", "The U.S. Marsh Service hired 40 divers. The Marsh Service is late, it said.") { Language = "en" }).Entities).Aliases);
}
