using System.Linq;
using System.Threading;
using Factum.Extraction.Documents;
using Factum.Extraction.Grammar;
using Factum.Extraction.Languages;
using Xunit;

namespace Factum.Extraction.Tests.Facts;

/// <summary>Who says what in French news, who denies, praises, blames and accuses, and sentences that only look like it.</summary>
public class FrenchSpeechTests
{
    [Theory]
    [InlineData("Le distributeur Camerlo récuse avoir imposé ces horaires.", "Denial: Denier=Camerlo")]
    [InlineData("Le groupement fustige de son côté un calendrier intenable.", "Criticism: Speaker=Le groupement; Target=un calendrier intenable")]
    [InlineData("La coopérative Altamar martèle que les prix ne bougeront pas.", "Statement: Speaker=Altamar")]
    [InlineData("La maire accuse le bailleur de négligence, ce que Mme Rosnay réfute : elle rappelle que l'immeuble a été rénové.", "Denial: Denier=Rosnay")]
    public void States(string text, string fact) => Assert.Contains(fact, Facts(text));

    [Theory]
    [InlineData("réfute")]
    [InlineData("étrillent")]
    [InlineData("plafonne")]
    [InlineData("renchérit")]
    public void ThePresentOfAVerbIsNoAdjective(string verb)
    {
        ParsedDocument document = GrammarReader.Read($"Le groupe {verb} de son côté toute hausse.", LanguagePacks.Find("fr")!, CancellationToken.None);
        Assert.Equal(PartOfSpeech.Verb, document.Sentences[0][2].Upos);
    }

    private static string[] Facts(string text) =>
        FactExtractor.Analyze(new DocumentSource("a.txt", text) { Language = "fr" }).Facts
            .Select(fact => fact.Kind + ": " + string.Join("; ", fact.Arguments.Select(argument => $"{argument.Role}={argument.Filler.Text}")) + (fact.Polarity == Polarity.Denied ? " denied" : "") + (fact.Certainty == Certainty.Asserted ? "" : " " + fact.Certainty)).ToArray();
}
