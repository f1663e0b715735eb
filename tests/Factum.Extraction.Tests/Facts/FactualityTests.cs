using System.Collections.Generic;
using System.Linq;
using Factum.Extraction.Documents;
using Factum.Extraction.Facts;
using Xunit;

namespace Factum.Extraction.Tests.Facts;

/// <summary>Whether facts are so, how surely, and who says so, by what stands around them.</summary>
public class FactualityTests
{
    [Theory]
    [InlineData("fr", "Le fondateur de Norvane, Marc Teller, est mort dimanche, a annoncé sa famille.")]
    [InlineData("fr", "Marc Teller, le fondateur de Norvane, serait mort dimanche.")]
    [InlineData("en", "The founder of Norvane, Marc Teller, died on Sunday, his family said.")]
    public void WhoIsCalledAFounderIsOneWhoeverReportsTheRest(string language, string text)
    {
        Assert.Equal("affirmed asserted", Standing(language, text, "Founding"));
        Assert.StartsWith("affirmed reported", Standing(language, text, "Death"));
    }

    [Theory]
    [InlineData("fr", "Selon la CGT, Norvane, qui possède l'usine de Brénac, va supprimer 200 postes.", "Ownership")]
    [InlineData("fr", "Selon deux syndicats, Norvane, qui avait racheté Tervanne en 2019, va supprimer 200 postes.", "Acquisition")]
    [InlineData("en", "According to the Deal Gazette, Norvane, which owns Tervanne, will cut 200 jobs.", "Ownership")]
    [InlineData("en", "According to the Deal Tribune, Norvane, which owns Tervanne, will cut 200 jobs.", "Ownership")]
    public void WhatIsAddedAboutSomebodyIsNoPartOfWhatIsSaid(string language, string text, string kind)
    {
        Assert.Equal("affirmed asserted", Standing(language, text, kind));
        Assert.StartsWith("affirmed planned", Standing(language, text, "Layoff"));
    }

    [Theory]
    [InlineData("fr", "Selon La Gazette, Norvane serait en pourparlers avec Tervanne.", "Negotiation", "affirmed reported La Gazette")]
    [InlineData("fr", "Selon Luc Morel, le fondateur de Norvane, le groupe va racheter Tervanne.", "Acquisition", "affirmed planned Luc Morel")]
    [InlineData("fr", "Norvane va licencier 75 couturières, a confié jeudi sa présidente, Odile Brune, dans une note au personnel que La Gazette a lue.", "Layoff", "affirmed planned Odile Brune")]
    [InlineData("fr", "Le Sporting Vallier, lanterne rouge, a été racheté jeudi par le fonds américain Cardane, a annoncé vendredi la direction.", "Acquisition", "affirmed reported la direction")]
    [InlineData("fr", "Marc Teller et Claire Dumas se sont mariés, a révélé lundi « La Gazette ».", "Kinship", "affirmed reported La Gazette")]
    [InlineData("fr", "Des relevés indiquent qu'un avion associé à Teller a atterri à Brénac.", "Movement", "affirmed reported Des relevés")]
    [InlineData("fr", "Les données de vol suivies par Ada Lund indiquent que le jet a atterri à Brénac.", "Movement", "affirmed reported Les données de vol")]
    [InlineData("en", "Norvane runs nine bakeries and no job cuts are expected, said Ada Lund, Norvane’s finance chief.", "Layoff", "denied planned Ada Lund")]
    [InlineData("en", "Norvane and Tervanne held talks on a joint brewery in May, three bankers with sight of the plans said, but nothing came of it.", "Negotiation", "affirmed reported three bankers with sight of the plans")]
    [InlineData("en", "Norvane will lay off 85 drivers next spring, the works council said on Friday, citing dearer fuel and empty trucks.", "Layoff", "affirmed planned the works council")]
    [InlineData("en", "The Harbour Bank may lend Tervanne $80 million for a new dock, according to an adviser familiar with the plan.", "Payment", "affirmed possible an adviser familiar with the plan")]
    [InlineData("en", "Norvane has not decided, its chief executive, Marc Teller, said; Tervanne has paid $3 million.", "Payment", "affirmed asserted")]
    public void WhoSaysSoIsFoundPastWhatStandsBetween(string language, string text, string kind, string standing) => Assert.Equal(standing, Standing(language, text, kind));

    [Theory]
    [InlineData("Norvane cuts 320 jobs\n\nLEEDS. Norvane will cut 320 jobs, the union said on Monday.", "affirmed planned the union")]
    [InlineData("Norvane to cut 320 jobs\n\nLEEDS. Norvane will cut 320 jobs, the union said on Monday.", "affirmed planned the union")]
    public void TheFirstSentenceTellsWhoSaysWhatTheHeadlineTells(string text, string standing) => Assert.Equal(standing, Standing("en", text, "Layoff"));

    [Theory]
    [InlineData("en", "The Mariners' Union accused Norvane of lying to its workers. In 2022 the state gave the company $12 million. It was the largest grant of the year. It rained. A spokesman for the company rejected the accusation.")]
    [InlineData("en", "The Mariners' Union accused Norvane of lying to its workers, which a spokesman for the company denies.")]
    [InlineData("en", "The Mariners' Union accused Norvane of lying to its workers, which the company denies.")]
    [InlineData("en", "The union accused Norvane of lying. Its spokesman dismissed that as “a smear on stilts”.")]
    [InlineData("fr", "L'association Alizé a accusé Norvane d'avoir pollué la rivière, ce que Mme Dumas conteste.")]
    [InlineData("fr", "Le syndicat Alizé accuse Norvane d'avoir touché 3 millions d'euros, ce que la direction conteste.")]
    public void AccusationsAreDeniedFarOffAndByOthersToo(string language, string text) => Assert.Equal("denied asserted", Standing(language, text, "Accusation"));

    [Fact]
    public void AClaimIsWhatWasReportedLastAndNoAccusationBefore() => Assert.Equal("affirmed asserted", Standing("en", "Carla Dunn accused the university of greed. A student group, Free Badgers, said the couple paid Tervanne $5 million; their lawyer, Simon Ash, denied the claim.", "Accusation"));

    [Theory]
    [InlineData("fr", "D'après La Gazette, Norvane négocierait avec Tervanne. La direction dément toute discussion.", "Negotiation", "denied reported La Gazette")]
    [InlineData("fr", "D'après La Gazette, Norvane serait en pourparlers avec Tervanne. Un porte-parole a nié toute discussion.", "Negotiation", "denied reported La Gazette")]
    [InlineData("fr", "Norvane dément toute négociation avec Tervanne.", "Negotiation", "denied reported Norvane")]
    [InlineData("fr", "Norvane a démenti avoir promis 3 millions d'euros à Tervanne.", "Donation", "denied reported Norvane")]
    [InlineData("fr", "Son avocat, Marc Teller, nie toute fraude et prévient que le notaire poursuivra Norvane en justice.", "Lawsuit", "affirmed planned Marc Teller")]
    [InlineData("en", "Norvane denied reports that it would cut 200 jobs.", "Layoff", "denied planned Norvane")]
    [InlineData("en", "Norvane held talks with Tervanne, The Deal Gazette reported. A spokesman for Norvane denied any talks.", "Negotiation", "denied reported The Deal Gazette")]
    public void WhatWasReportedIsDenied(string language, string text, string kind, string standing) => Assert.Equal(standing, Standing(language, text, kind));

    [Theory]
    [InlineData("fr", "Norvane n'en a pas moins supprimé dix postes.", "Layoff")]
    [InlineData("fr", "Norvane n'a pas seulement versé 3 millions d'euros à Tervanne.", "Payment")]
    [InlineData("en", "Norvane has not only paid $3 million to Tervanne.", "Payment")]
    public void WhatUndoesANegationLeavesItSo(string language, string text, string kind) => Assert.Equal("affirmed asserted", Standing(language, text, kind));

    [Theory]
    [InlineData("Marc Teller is accused of taking $40,000 from Norvane.")]
    [InlineData("Marc Teller was charged with paying $40,000 to a councillor.")]
    public void WhatSomebodyIsChargedWithIsReported(string text) => Assert.Equal("affirmed reported", Standing("en", text, "Payment"));

    [Fact]
    public void SaidToHaveIsReported() => Assert.Equal("affirmed reported", Standing("en", "Norvane is understood to have bought Tervanne.", "Acquisition"));

    [Fact]
    public void WhatSomebodyIsReproachedWithIsTheirDeed() => Assert.Contains("Payment affirmed reported: Payer=Norvane; Payee=Marc Teller; Amount=40 000 euros", FactLines.Full("fr", "Il est reproché à Marc Teller d'avoir touché 40 000 euros de Norvane."));

    [Theory]
    [InlineData("en", "Norvane did not disclose that it had received a loan of $3 million from Tervanne.", "Payment", "affirmed asserted")]
    [InlineData("en", "Marc Teller had not declared a $9,000 loan from a brewer.", "Payment", "affirmed asserted")]
    [InlineData("fr", "On ignore si Norvane a versé 3 millions d'euros à Tervanne.", "Payment", "affirmed possible")]
    [InlineData("en", "The sale depends on the council approving a loan of $20 million to Norvane.", "Payment", "affirmed possible")]
    public void WhatIsAskedOrConditionedIsOpenAndWhatIsKeptBackIsSo(string language, string text, string kind, string standing) => Assert.Equal(standing, Standing(language, text, kind));

    [Theory]
    [InlineData("fr", "Norvane s'apprête à racheter Tervanne.", "Acquisition", "affirmed planned")]
    [InlineData("fr", "Norvane est sur le point de racheter Tervanne.", "Acquisition", "affirmed planned")]
    [InlineData("fr", "Norvane aimerait racheter Tervanne.", "Acquisition", "affirmed possible")]
    [InlineData("fr", "Norvane a failli racheter Tervanne en 2019.", "Acquisition", "denied asserted")]
    [InlineData("fr", "Il n'est pas question de supprimer des postes chez Norvane.", "Layoff", "denied planned")]
    [InlineData("fr", "La démission de Marc Teller n'est pas à l'ordre du jour.", "Resignation", "denied planned")]
    [InlineData("fr", "Les rumeurs de démission de Marc Teller agitent le groupe.", "Resignation", "affirmed reported")]
    [InlineData("fr", "Un éventuel rachat de Tervanne par Norvane inquiète les salariés.", "Acquisition", "affirmed possible")]
    [InlineData("fr", "Le juge a ordonné à Norvane de verser 3 millions d'euros à Tervanne.", "Payment", "affirmed planned")]
    [InlineData("fr", "Norvane vise un chiffre d'affaires de 800 millions d'euros en 2026.", "FinancialResult", "affirmed planned")]
    [InlineData("fr", "Norvane s'attend à une perte de 8 millions d'euros en 2026.", "FinancialResult", "affirmed planned")]
    [InlineData("fr", "Norvane risque une amende de 3 millions d'euros.", "Fine", "affirmed possible")]
    [InlineData("fr", "Norvane ne supprimera aucun poste, a promis mardi son président, Marc Teller.", "Layoff", "denied planned Marc Teller")]
    [InlineData("en", "Norvane is poised to buy Tervanne.", "Acquisition", "affirmed planned")]
    [InlineData("en", "Norvane is on the verge of buying Tervanne.", "Acquisition", "affirmed planned")]
    [InlineData("en", "Norvane is willing to buy Tervanne.", "Acquisition", "affirmed possible")]
    [InlineData("en", "Norvane plans to cut 200 jobs.", "Layoff", "affirmed planned")]
    [InlineData("en", "Norvane's planned takeover of Tervanne would cost $3 million.", "Acquisition", "affirmed planned")]
    [InlineData("en", "Norvane promised to pay $3 million to the city of Brenham.", "Payment", "affirmed planned")]
    [InlineData("en", "The state has promised Norvane a subsidy of $45 million.", "Payment", "affirmed planned")]
    [InlineData("en", "The Clean Rivers charity decided against suing Norvane.", "Lawsuit", "denied planned")]
    [InlineData("en", "The minister will no longer visit Brenham.", "Visit", "denied planned")]
    [InlineData("en", "Norvane will close two depots and cut 90 jobs.", "Layoff", "affirmed planned")]
    [InlineData("en", "The summit between Carla Dunn and Simon Ash, set for June, will not take place.", "Meeting", "denied planned")]
    [InlineData("en", "The summit between Carla Dunn and Simon Ash, scheduled for June, has been cancelled.", "Meeting", "denied planned")]
    [InlineData("en", "Norvane is not interested in buying Tervanne.", "Acquisition", "denied possible")]
    [InlineData("en", "City councillors voted on Monday to spend $1.5 million on a skate park.", "Payment", "affirmed planned")]
    public void WhatIsIntendedIsNotDone(string language, string text, string kind, string standing) => Assert.Equal(standing, Standing(language, text, kind));

    [Fact]
    public void WhatIsPlannedIsMoreThanWhatWasUnderDiscussion() => Assert.Equal("affirmed planned", Standing("en", "Miners strike at Norvane over job cuts\n\nMiners at Norvane went on strike after talks over job cuts failed. Norvane plans to retrench 1,450 workers by the end of June.", "Layoff"));

    private static string Standing(string language, string text, string kind)
    {
        IEnumerable<ExtractedFact> facts = FactExtractor.Analyze(new DocumentSource("a.txt", text) { Language = language }).Facts;
        ExtractedFact fact = facts.First(fact => fact.Kind == kind);
        return $"{fact.Polarity} {fact.Certainty}".ToLowerInvariant() + (fact.Source is { } source ? " " + source.Text : "");
    }
}
