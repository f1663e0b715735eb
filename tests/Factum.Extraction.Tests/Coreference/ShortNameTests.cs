using System;
using System.Linq;
using Factum.Extraction.Documents;
using Factum.Extraction.Mentions;
using Xunit;

namespace Factum.Extraction.Tests.Coreference;

/// <summary>Firms and clubs that a text goes on to call by a part of their names.</summary>
public sealed class ShortNameTests
{
    [Theory]
    [InlineData("en", "Radar start-up Perival Orbital has raised $40 million. Perival, the company said on Monday, will hire 50 people. The chairman of Perival resigned.", "Perival Orbital")]
    [InlineData("en", "Dunvale Rovers signed a striker for £4m. Rovers had sold two players. The manager of Rovers was pleased.", "Dunvale Rovers")]
    [InlineData("en", "Norbury Wanderers need a goalkeeper. On Monday Wanderers paid £3m for one. Wanderers have spent £9m this summer.", "Norbury Wanderers")]
    [InlineData("en", "Halford City drew at home. City have won twice, and the manager of City was pleased.", "Halford City")]
    [InlineData("en", "Vireon Motors edged out Crestwell Foods, although its bid was $1.8 million above Crestwell's. The mayor spoke for Crestwell.", "Crestwell Foods")]
    [InlineData("en", "Harlow Sports bought Easthaven Rovers on Monday. A streaming service, Corvid Pass, followed. Rovers have spent £68m on players.", "Easthaven Rovers")]
    [InlineData("en", "The Norbury Gazette broke the news. The Gazette's editor was proud. Readers of the Gazette wept.", "Norbury Gazette")]
    [InlineData("en", "Siemens to sell its fertiliser arm\nThe conglomerate Siemens Industries is in talks. Siemens employs 300 people.", "Siemens Industries")]
    [InlineData("en", "Dunvale Rovers have been sold. He bought Rovers for £1.\nRovers beat Marl Vale in May.", "Dunvale Rovers")]
    [InlineData("fr", "Le FC Trévoulac a été vendu mardi. « Trévoulac n'est pas une marque », a dit le président. Trévoulac jouera samedi à Metz.", "FC Trévoulac")]
    [InlineData("fr", "Morlanne Foods met la main sur Armorel. Le groupe a annoncé l'achat des Conserves Armorel. Armorel emploie 300 personnes.", "Conserves Armorel")]
    public void AreOneOrganization(string language, string text, string name)
    {
        DocumentAnalysis analysis = FactExtractor.Analyze(new DocumentSource("a.txt", text) { Language = language });
        string last = name.Split(' ').First(part => text.Split(part).Length > 2);
        Assert.Equal([name], analysis.Entities.Where(entity => entity.Name.Contains(last, StringComparison.Ordinal)).Select(entity => entity.Name));
        Assert.Equal(EntityKind.Organization, analysis.Entities.Single(entity => entity.Name == name).Kind);
    }

    [Theory]
    [InlineData("en", "Jordan Percival joined the club. Jordan signed a treaty with Egypt on Monday.", "Jordan Percival")]
    [InlineData("en", "Ruth Perival sued the company Ormeva. Perival wants $3 million.", "Ruth Perival")]
    public void PeopleStayPeople(string language, string text, string name)
    {
        DocumentAnalysis analysis = FactExtractor.Analyze(new DocumentSource("a.txt", text) { Language = language });
        Assert.Equal(EntityKind.Person, analysis.Entities.Single(entity => entity.Name == name).Kind);
    }

    [Fact]
    public void AGivenNameIsWhomTheTextNamedSo()
    {
        DocumentAnalysis analysis = FactExtractor.Analyze(new DocumentSource("a.txt", "Norbury Rovers sacked Piotr Delmar on Monday. \"Piotr is a fine coach,\" said Ruth Perival.") { Language = "en" });
        Assert.Equal(["Piotr"], analysis.Entities.Single(entity => entity.Name == "Piotr Delmar").Aliases);
    }

    // A ship is called by its firm's name and another, behind an article that the firm has not.
    [Fact]
    public void AShipIsNotItsFirm()
    {
        const string Text = "Norvane has been fined £2m. A deckhand died on board the Norvane Spirit in May. Norvane's managing director apologised.";
        DocumentAnalysis analysis = FactExtractor.Analyze(new DocumentSource("a.txt", Text) { Language = "en" });
        Assert.Contains("Norvane", analysis.Entities.Select(entity => entity.Name));
        Assert.Contains("Norvane Spirit", analysis.Entities.Select(entity => entity.Name));
    }
}
