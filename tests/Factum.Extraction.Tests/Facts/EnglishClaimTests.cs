using System.Linq;
using Factum.Extraction.Documents;
using Xunit;

namespace Factum.Extraction.Tests.Facts;

/// <summary>What English newspapers report as denied, weighed and negotiated, and sentences that only look like it.</summary>
public class EnglishClaimTests
{
    [Theory]
    [InlineData("Denial", "The mayor denies having favoured his son-in-law.", "Denier=The mayor")]
    [InlineData("Denial", "Cervax disputed that it was responsible for polluting the river.", "Denier=Cervax")]
    [InlineData("Denial", "Cervax's management contests those figures.", "Denier=Cervax's management")]
    [InlineData("Denial", "The club was quick to dismiss the report.", "Denier=The club")]
    [InlineData("Denial", "Accused of bribery, Paul Lestinac has rejected the claims as \"fantasy\".", "Denier=Paul Lestinac")]
    [InlineData("Denial", "Paul Lestinac, who denies four counts of fraud, will stand trial in May.", "Denier=Paul Lestinac")]
    [InlineData("Denial", "His lawyer, Corinne Hasselin, called the charges baseless.", "Denier=Corinne Hasselin")]
    [InlineData("Denial", "The army brushed aside the accusations.", "Denier=The army")]
    [InlineData("Denial", "Beijing has issued a flat denial.", "Denier=Beijing")]
    [InlineData("Denial", "The White House on Tuesday denied any plan to withdraw.", "Denier=White House; Time=Tuesday")]
    [InlineData("Denial", "A spokesman for the bank denied it had misled customers.", "Denier=A spokesman for the bank")]
    [InlineData("Denial", "The broadcaster denied being told what to say and spoke of a \"smear\".", "Denier=The broadcaster")]
    [InlineData("Denial", "Vinco has always denied keeping a slush fund.", "Denier=Vinco")]
    [InlineData("Denial", "The couple deny they have separated.", "Denier=The couple")]
    [InlineData("Denial", "Both men deny the charges.", "Denier=Both men")]
    [InlineData("Denial", "Vinco's chief executive, Ida Lundqvar, hit back at the claims, saying no rule had been broken.", "Denier=Ida Lundqvar")]
    [InlineData("Denial", "The accusation was denied by the ministry.", "Denier=the ministry")]
    [InlineData("Evaluation", "The commission will examine Albania's application on Monday.", "Evaluator=The commission; Candidate=Albania's application; Time=Monday Planned")]
    [InlineData("Evaluation", "The city is choosing between Northwood and Perch Timber to restore the market hall.", "Evaluator=The city; Candidate=Perch Timber; Purpose=restore the market hall")]
    [InlineData("Evaluation", "Two vaccines are under review by the Medicines Agency.", "Evaluator=Medicines Agency; Candidate=Two vaccines")]
    [InlineData("Evaluation", "The panel interviewed four candidates for the directorship.", "Evaluator=The panel; Candidate=four candidates; Purpose=the directorship")]
    [InlineData("Evaluation", "Claire Dumassier is under consideration for the central bank post.", "Candidate=Claire Dumassier; Purpose=the central bank post")]
    [InlineData("Evaluation", "Norfolk Rail is trialling a hydrogen train from Altrans.", "Evaluator=Norfolk Rail; Candidate=a hydrogen train")]
    [InlineData("Evaluation", "Aeris's bid is being studied by the council.", "Evaluator=the council; Candidate=Aeris's bid")]
    [InlineData("Evaluation", "Consultancy Solis was hired to assess the applications.", "Evaluator=Solis; Candidate=the applications")]
    [InlineData("Evaluation", "The regulator is scrutinising the planned merger of Altrans and Vinco.", "Evaluator=The regulator; Candidate=the planned merger of Altrans and Vinco")]
    [InlineData("Evaluation", "Several sites, such as Dunbar and Fishguard, are being considered for the plant.", "Candidate=Dunbar; Purpose=the plant")]
    [InlineData("Evaluation", "Several sites, such as Dunbar and Fishguard, are being considered for the plant.", "Candidate=Fishguard; Purpose=the plant")]
    [InlineData("Evaluation", "Idris Kone and Marco Bellini are on the shortlist for the prize.", "Candidate=Idris Kone; Purpose=the prize")]
    [InlineData("Evaluation", "Idris Kone and Marco Bellini are on the shortlist for the prize.", "Candidate=Marco Bellini; Purpose=the prize")]
    [InlineData("Evaluation", "The navy considered the Heron and the Kestrel before choosing a Swedish design.", "Evaluator=The navy; Candidate=the Heron")]
    [InlineData("Evaluation", "The navy considered the Heron and the Kestrel before choosing a Swedish design.", "Evaluator=The navy; Candidate=the Kestrel")]
    [InlineData("Negotiation", "Altrans is negotiating with Vinco over the sale of its Senford plant.", "Party=Altrans; Party=Vinco; Topic=the sale of its Senford plant")]
    [InlineData("Negotiation", "Negotiations are under way between Altrans and Vinco.", "Party=Altrans; Party=Vinco")]
    [InlineData("Negotiation", "Talks between Bangui and the rebels resumed in Luanda on Monday.", "Party=Bangui; Party=the rebels; Time=Monday; Place=Luanda")]
    [InlineData("Negotiation", "The club is in talks with winger Idris Kone about a new deal.", "Party=Idris Kone; Party=The club; Topic=a new deal")]
    [InlineData("Negotiation", "Altrans is said to be in advanced talks with Vinco.", "Party=Vinco; Party=Altrans Reported")]
    [InlineData("Negotiation", "Altrans and Vinco are discussing a merger.", "Party=Altrans; Party=Vinco; Topic=a merger")]
    [InlineData("Negotiation", "Serbia is negotiating its entry into the European Union.", "Party=Serbia; Topic=its entry")]
    [InlineData("Negotiation", "Altrans broke off talks with Vinco.", "Party=Vinco; Party=Altrans")]
    [InlineData("Negotiation", "Police are negotiating with a gunman.", "Party=Police; Party=a gunman")]
    public void States(string kind, string text, string arguments) => Assert.Contains(kind + ": " + arguments, Facts(text));

    [Theory]
    [InlineData("Denial", "The judge denied bail.")]
    [InlineData("Denial", "Ida Lund and Per Holt signed a deal on a disputed gas field.")]
    [InlineData("Denial", "The contested bridge links Vinco's two plants.")]
    [InlineData("Denial", "The keeper denied Rovers a second goal.")]
    [InlineData("Denial", "The board rejected Vinco's offer.")]
    [InlineData("Denial", "The court dismissed the appeal.")]
    [InlineData("Denial", "Few deny that the town is changing.")]
    [InlineData("Denial", "The company declined to comment.")]
    [InlineData("Denial", "Refugees were denied entry at the border.")]
    [InlineData("Denial", "He denied himself nothing.")]
    [InlineData("Denial", "There is no denying her talent.")]
    [InlineData("Denial", "The player disputes his dismissal before a tribunal.")]
    [InlineData("Denial", "Unions oppose the reform.")]
    [InlineData("Evaluation", "The council examined the budget.")]
    [InlineData("Evaluation", "The doctor examined the patient.")]
    [InlineData("Evaluation", "Experts assessed the damage at $3 million.")]
    [InlineData("Evaluation", "Lawmakers will consider the bill on Tuesday.")]
    [InlineData("Evaluation", "She is studying law in Lyon.")]
    [InlineData("Evaluation", "The government is considering a tax rise.")]
    [InlineData("Evaluation", "The court will consider the case in May.")]
    [InlineData("Evaluation", "The group is considering selling its subsidiary.")]
    [InlineData("Evaluation", "Police are reviewing the footage.")]
    [InlineData("Evaluation", "The carmaker is testing its new model.")]
    [InlineData("Negotiation", "He negotiated the bend too fast.")]
    [InlineData("Negotiation", "They discussed football.")]
    [InlineData("Negotiation", "Mr Pick is known for his negotiating skills.")]
    [InlineData("Negotiation", "The price is negotiable.")]
    [InlineData("Negotiation", "Vinco refused to negotiate.")]
    [InlineData("Negotiation", "She gave a series of talks on birds.")]
    public void DoesNotState(string kind, string text) => Assert.DoesNotContain(Facts(text), fact => fact.StartsWith(kind + ":", System.StringComparison.Ordinal));

    private static string[] Facts(string text) =>
        FactExtractor.Analyze(new DocumentSource("a.txt", text) { Language = "en" }).Facts
            .Select(fact => fact.Kind + ": " + string.Join("; ", fact.Arguments.Select(argument => $"{argument.Role}={argument.Filler.Text}")) + (fact.Polarity == Polarity.Denied ? " denied" : "") + (fact.Certainty == Certainty.Asserted ? "" : " " + fact.Certainty)).ToArray();
}
