using System.Linq;
using System.Threading;
using Factum.Extraction.Languages;
using Xunit;

namespace Factum.Extraction.Tests.Languages;

public class LanguageDetectorTests
{
    [Theory]
    [InlineData("Le maire ouvre une usine.")]
    [InlineData("Grève")]
    [InlineData("Ouverture du procès de l'ancien patron")]
    [InlineData("Brightwater lance son nouveau service de streaming avec Northgate Media Group")]
    [InlineData("Selon le Financial Herald, John Whitaker quitte Silverline Technologies")]
    [InlineData("LE GOUVERNEMENT PRESENTE SON BUDGET")]
    [InlineData("Hausse des prix: les menages reduisent leurs depenses")]
    [InlineData("« We will not stop », a lancé la patronne devant les salariés réunis lundi à Lyon.")]
    [InlineData("Qu'en pense-t-on ?")]
    [InlineData("Il dit non.")]
    public void French(string text) => Assert.Equal("fr", Detect(text));

    [Theory]
    [InlineData("The mayor opens a plant.")]
    [InlineData("Strike")]
    [InlineData("Former chief executive goes on trial")]
    [InlineData("Crédit Rhodanien buys Société Lorraine des Eaux for $40m")]
    [InlineData("François Delmas and Hélène Roux meet in Besançon to sign the deal")]
    [InlineData("GOVERNMENT SETS OUT ITS BUDGET")]
    [InlineData("\"C'est la vie,\" she told reporters after the vote was lost by three hands.")]
    [InlineData("What do they think?")]
    [InlineData("He says no.")]
    public void English(string text) => Assert.Equal("en", Detect(text));

    [Theory]
    [InlineData("")]
    [InlineData("12 345,67")]
    [InlineData("\uD800 🙂 )))")]
    public void A_text_without_words_reads_as_the_first_pack(string text) => Assert.Equal(LanguagePacks.All[0].Code, Detect(text));

    [Fact]
    public void The_larger_part_decides_in_a_mixed_text()
    {
        string french = "La société annonce une hausse de ses ventes et prévoit d'ouvrir deux magasins. ";
        string english = "The company reports higher sales and plans to open two more shops. ";
        Assert.Equal("fr", Detect(string.Concat(Enumerable.Repeat(french, 300)) + string.Concat(Enumerable.Repeat(english, 100))));
        Assert.Equal("en", Detect(string.Concat(Enumerable.Repeat(french, 100)) + string.Concat(Enumerable.Repeat(english, 300))));
    }

    private static string Detect(string text) => LanguageDetector.Detect(text, CancellationToken.None).Code;
}
