using System.Linq;
using System.Threading;
using Factum.Extraction.Grammar;
using Factum.Extraction.Languages;
using Xunit;

namespace Factum.Extraction.Tests.Grammar;

public class SentenceSplitterTests
{
    [Theory]
    [InlineData("Le maire a parlé. Il est parti.", "Le maire a parlé.|Il est parti.")]
    [InlineData("M. Roy et Mme Lin ont vu J. Dupré à St. Malo. Ils rient.", "M. Roy et Mme Lin ont vu J. Dupré à St. Malo.|Ils rient.")]
    [InlineData("« C'est fini », dit-elle. « Nous partons. »", "« C'est fini », dit-elle.|« Nous partons. »")]
    [InlineData("Elle a dit : « Non ! » Puis elle est sortie.", "Elle a dit : « Non ! »|Puis elle est sortie.")]
    [InlineData("Le groupe gagne 3,5 millions d'euros. En 2019, il perdait 1.200 emplois.", "Le groupe gagne 3,5 millions d'euros.|En 2019, il perdait 1.200 emplois.")]
    [InlineData("Que faire ? On ne sait pas ! Tant pis.", "Que faire ?|On ne sait pas !|Tant pis.")]
    [InlineData("Une usine à Brest\n\nLe groupe Brévin ouvre une usine.", "Une usine à Brest|Le groupe Brévin ouvre une usine.")]
    [InlineData("Une usine à Brest\nLe groupe Brévin ouvre une usine de batteries dans le port.\nPhoto : Agence", "Une usine à Brest|Le groupe Brévin ouvre une usine de batteries dans le port.|Photo : Agence")]
    [InlineData("Le journal Le Courrier cite La Baule et Les Sables.", "Le journal Le Courrier cite La Baule et Les Sables.")]
    public void French(string text, string sentences) => Assert.Equal(sentences, Sentences(text, "fr"));

    [Theory]
    [InlineData("The mayor spoke. He left.", "The mayor spoke.|He left.")]
    [InlineData("Mr. Orr met Dr. Lee in the U.S. Senate. They talked.", "Mr. Orr met Dr. Lee in the U.S. Senate.|They talked.")]
    [InlineData("\"It's over,\" she said. \"We are leaving.\"", "\"It's over,\" she said.|\"We are leaving.\"")]
    [InlineData("Sales rose 3.5% to $4.2bn. Costs fell.", "Sales rose 3.5% to $4.2bn.|Costs fell.")]
    [InlineData("New plant for Leeds\nBrightwater Inc. opens a plant.", "New plant for Leeds|Brightwater Inc. opens a plant.")]
    [InlineData("Who pays? Nobody knows!", "Who pays?|Nobody knows!")]
    [InlineData("He died in Cary, N.C. He was 94.", "He died in Cary, N.C.|He was 94.")]
    [InlineData("She settled in Eau Claire, Wis. It was cold.", "She settled in Eau Claire, Wis.|It was cold.")]
    [InlineData("They asked Dr. He about it.", "They asked Dr. He about it.")]
    public void English(string text, string sentences) => Assert.Equal(sentences, Sentences(text, "en"));

    [Theory]
    [InlineData("LIMA, Peru (Agency) - Two ferries collided on Friday.", "LIMA, Peru (Agency) -|Two ferries collided on Friday.")]
    [InlineData("OSLO, March 3 — The bank cut its rate.", "OSLO, March 3 —|The bank cut its rate.")]
    [InlineData("LILLE (Agence) – « Tout va bien », dit-elle.", "LILLE (Agence) –|« Tout va bien », dit-elle.")]
    [InlineData("Nantes, le 3 mars 2024 (Agence) - Le port ferme.", "Nantes, le 3 mars 2024 (Agence) -|Le port ferme.")]
    [InlineData("The firm – Orr and Lee – said so.", "The firm – Orr and Lee – said so.")]
    [InlineData("Anne Roy - Nora Lin won the double.", "Anne Roy - Nora Lin won the double.")]
    [InlineData("NATO said on Friday that it was late - very late.", "NATO said on Friday that it was late - very late.")]
    public void A_dateline_stands_alone(string text, string sentences) => Assert.Equal(sentences, Sentences(text, text.Contains("Agence") ? "fr" : "en"));

    [Fact]
    public void Wrapped_lines_are_one_sentence()
    {
        string text = "The council of the old harbour town decided on Tuesday that\nthe two remaining ferries would stop running at the end of\nthe summer, because nobody could be found who would repair\nthem for the price that it had set aside.";
        Assert.Equal(text, Sentences(text, "en"));
    }

    [Theory]
    [InlineData("The ferries stop on Sunday, said Joan\nPettifer, who runs the harbour of the\nold town and has no money for them or\nfor the two boats that bring the post\nto the islands in winter.\n\nThe council will meet again, and Agnes\nDunmore will be heard.", 2)]
    [InlineData("Les bateaux seront à quai dimanche soir.\nLe port, explique Odile Brune, cherche\n12\u00A0000 euros de plus que prévu et un\ncapitaine.", 2)]
    [InlineData("Agnes Dunmore\nHarbour master\n12 Quay Road\nThe ferries stop on Sunday because the money ran out.", 4)]
    public void Columns_are_told_from_lists(string text, int sentences) => Assert.Equal(sentences, Sentences(text, text.StartsWith("Les", System.StringComparison.Ordinal) ? "fr" : "en").Split('|').Length);

    [Fact]
    public void A_heading_over_wrapped_lines_stands_alone()
    {
        string text = "Ferries to stop\nThe council of the old harbour town decided on Tuesday that\nthe two remaining ferries would stop running at the end of\nthe summer, because nobody could be found.";
        Assert.StartsWith("Ferries to stop|", Sentences(text, "en"));
    }

    [Theory]
    [InlineData("La voiture des enfants du maire est là.", "La voiture de les enfants de le maire est là .")]
    [InlineData("Des enfants jouent.", "Des enfants jouent .")]
    [InlineData("Le groupe a des usines et des magasins.", "Le groupe a des usines et des magasins .")]
    [InlineData("À la suite des élections, le président des États-Unis est parti.", "À la suite de les élections , le président de les États-Unis est parti .")]
    public void Des_is_a_contraction_or_an_article(string text, string words) =>
        Assert.Equal(words, string.Join(" ", WordReader.Read(text, LanguagePacks.Find("fr")!.Tokenization, CancellationToken.None).SelectMany(s => s.Words).Select(w => w.Form)));

    private static string Sentences(string text, string language) =>
        string.Join("|", GrammarReader.Read(text, LanguagePacks.Find(language)!, CancellationToken.None).Sentences.Select(s => s.Range.Of(text)));
}
