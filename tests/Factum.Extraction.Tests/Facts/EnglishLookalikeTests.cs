using Xunit;

namespace Factum.Extraction.Tests.Facts;

/// <summary>What weblogs, letters and newspapers write with the words of a kind, and mean otherwise.</summary>
public class EnglishLookalikeTests
{
    [Theory]
    [InlineData("Denial", "The old regime stayed in place by denying the right to vote.")]
    [InlineData("Denial", "Lawyers spoke of the denial of the state in such matters.")]
    [InlineData("Competition", "Rescue teams in Belgium are battling to reach the survivors.")]
    [InlineData("Competition", "One neighbour was convicted of beating his daughter.")]
    [InlineData("Criticism", "Paul Harrow used a knife to attack a bear on the island.")]
    [InlineData("Criticism", "The town lost its roofs as it slammed into Marlow and Gullport.")]
    [InlineData("Founding", "The agency has established wolf packs in the hills.")]
    [InlineData("Death", "Do not kill your neighbour.")]
    [InlineData("Visit", "Paul Harrow is on an ego trip to power.")]
    [InlineData("ContractAward", "Tolland hopes to win in order to please the town.")]
    [InlineData("Ownership", "The soldiers control three provinces.")]
    [InlineData("Ownership", "Mary Tolland belongs to the tribe of Haran.")]
    [InlineData("Acquisition", "The book will help Mary Tolland in acquiring the answers.")]
    [InlineData("Investment", "The Marlow People's Party was backed by Tolland Ltd.")]
    [InlineData("Conflict", "The girls lived separated from their parents.")]
    [InlineData("Resignation", "Paul Harrow has now been dropped as a suspect.")]
    [InlineData("Location", "The waters rose in Marlow.")]
    [InlineData("Statement", "Many people believe that the moon is old.")]
    [InlineData("ContractAward", "The police seized the disk and handed it over to the authorities.")]
    [InlineData("ContractAward", "The town awarded a medal to the firm.")]
    [InlineData("Appointment", "Mary Tolland was nominated for Best Newcomer at the Lantern Awards.")]
    [InlineData("PartOf", "They met Angela (Mimi Harrow) and Travis (Nick Tolland).")]
    [InlineData("Statement", "The questions permeate the book as they relate to the town.")]
    [InlineData("Kinship", "Paul Harrow, an original partner in the venture and former head of the Tolland oil company, spoke.")]
    [InlineData("Location", "The families went to Houston, Dallas, Chicago and Boston.")]
    [InlineData("Location", "The bank has customers in Maryland, New Jersey, Pennsylvania, Delaware, Connecticut and Virginia.")]
    [InlineData("Appointment", "Paul Harrow, the president, has made a coup in the spring.")]
    [InlineData("Movement", "The drugs and arms travel to Marlow.")]
    [InlineData("Launch", "In 2001, according to army officials, security forces launched a wide-ranging operation in the islands.")]
    [InlineData("Statement", "The town spends five dollars per person.")]
    public void ItIsNotTold(string kind, string text) => Assert.DoesNotContain(FactLines.Plain("en", text), fact => fact.StartsWith(kind + ":", System.StringComparison.Ordinal));

    [Theory]
    [InlineData("Paul Harrow travelled to Belgium and Portugal.", "Movement: Mover=Paul Harrow; Destination=Portugal")]
    [InlineData("Mary Tolland denied the charge.", "Denial: Denier=Mary Tolland")]
    [InlineData("Mary Tolland believes that the talks will fail.", "Statement: Speaker=Mary Tolland")]
    [InlineData("Anne Morley (Labour) spoke.", "PartOf: Part=Anne Morley; Whole=Labour")]
    [InlineData("They flew to Springfield, Illinois, on Monday.", "Location: Entity=Springfield; Place=Illinois")]
    public void ItIsTold(string text, string fact) => Assert.Contains(fact, FactLines.Plain("en", text));

    [Theory]
    [InlineData("Director Paul Harwick and General Mary Tolland met.", "Position: Holder=Mary Tolland; Title=Director")]
    [InlineData("They saw Reverend Albert Young and Mary Sewell.", "Position: Holder=Mary Sewell; Title=Reverend")]
    public void AnOfficeBeforeTwoIsThatOfTheFirst(string text, string fact) => Assert.DoesNotContain(fact, FactLines.Plain("en", text));
}
