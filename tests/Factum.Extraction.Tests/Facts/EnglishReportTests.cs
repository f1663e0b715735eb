using System.Linq;
using Factum.Extraction.Documents;
using Xunit;

namespace Factum.Extraction.Tests.Facts;

/// <summary>Constructions of English reports: relative clauses with subjects of their own, bodies that their sentence does not name, results set against others.</summary>
public class EnglishReportTests
{
    [Theory]
    [InlineData("Bramley owns Foxmart, which Ostrel sold in May for £3m.", "Acquisition", "Target=Foxmart; Seller=Ostrel; Amount=£3m; Time=May")]
    [InlineData("The app, which Ostrel launched in May, is free.", "Launch", "Agent=Ostrel; Product=The app; Time=May")]
    [InlineData("The bridge, which the king opened in May, is closed.", "Launch", "Agent=the king; Product=The bridge; Time=May")]
    [InlineData("The case comes weeks after another local firm, Brightfield Windows, was fined £40,000 by the Health and Safety Executive.", "Fine", "Authority=Health and Safety Executive; Offender=Brightfield Windows; Amount=£40,000")]
    [InlineData("The round values Ostrel at more than $700 million.", "Cost", "Item=Ostrel; Amount=$700 million")]
    [InlineData("The flood cost the port operator Ostrel about £35 million.", "Cost", "Item=The flood; Amount=£35 million")]
    [InlineData("Ostrel held talks with Norcan in May.", "Negotiation", "Party=Ostrel; Party=Norcan; Time=May")]
    [InlineData("Prime minister Jon Hale held talks with Anna Pell in Oslo on Friday.", "Meeting", "Participant=Jon Hale; Participant=Anna Pell; Time=Friday; Place=Oslo")]
    [InlineData("The award followed an evaluation of three bidders by the Kent Ports Authority.", "Evaluation", "Evaluator=Kent Ports Authority; Candidate=three bidders")]
    [InlineData("Trade minister Ada Kube, who arrived from Pretoria by taxi, praised the staff.", "Movement", "Mover=Ada Kube; Origin=Pretoria")]
    [InlineData("Ostrel plans to move its headquarters from Hull to Leeds in January.", "Movement", "Mover=Ostrel; Origin=Hull; Destination=Leeds; Time=January")]
    [InlineData("Dinah Garth, chief executive of Marlow Council, left on Wednesday.", "Resignation", "Person=Dinah Garth; Position=chief executive; Organization=Marlow Council; Time=Wednesday")]
    [InlineData("The delay was costly, according to the Eastern Growers’ Council.", "Statement", "Speaker=Eastern Growers’ Council")]
    [InlineData("Rita Moe described the takeover as “the right outcome for the valley”.", "Praise", "Speaker=Rita Moe; Target=the takeover; Quote=the right outcome for the valley")]
    [InlineData("A former night supervisor at Norvane, Joan Pettifer, had testified that the furnaces were unsafe.", "Statement", "Speaker=Joan Pettifer")]
    [InlineData("A former night supervisor at Norvane, Joan Pettifer, had testified that the furnaces were unsafe.", "Position", "Holder=Joan Pettifer; Title=former night supervisor; Organization=Norvane")]
    [InlineData("A friend of Penrith, Joan Pettifer, said she was glad.", "Statement", "Speaker=Joan Pettifer")]
    [InlineData("Prices will stay at $2.40 a litre, promised Joan Pettifer, director of the dairy.", "Statement", "Speaker=Joan Pettifer")]
    [InlineData("The mayor described the school as \"a shining example\" of what can be done.", "Praise", "Speaker=The mayor; Target=the school; Quote=a shining example")]
    [InlineData("The mayor described the school as \"a role model\" for others.", "Praise", "Speaker=The mayor; Target=the school; Quote=a role model")]
    [InlineData("The Candour in Public Contracts Board warned that tenders were rigged.", "Statement", "Speaker=Candour in Public Contracts Board")]
    [InlineData("The Dental and Optical Ombudsman fined Calder Care £40,000.", "Fine", "Authority=Dental and Optical Ombudsman; Offender=Calder Care; Amount=£40,000")]
    [InlineData("The Taoiseach, Orla Penhale, told the Senate that the plan was dead.", "Statement", "Speaker=Orla Penhale; Audience=Senate")]
    [InlineData("Penny Marl founded Lintra, a seed firm that Ostrel acquired in 2018 for $43 million.", "Acquisition", "Acquirer=Ostrel; Target=Lintra; Amount=$43 million; Time=2018")]
    [InlineData("Ida Lunn was fined £800 by the Rowing League last month.", "Fine", "Authority=Rowing League; Offender=Ida Lunn; Amount=£800; Time=last month")]
    [InlineData("The barges will replace tugs that the port bought in 1988 for £70,000.", "Acquisition", "Acquirer=the port; Target=tugs; Amount=£70,000; Time=1988")]
    [InlineData("Agnes Dunmore repainted the inn she had bought for $90,000.", "Acquisition", "Acquirer=she; Target=the inn; Amount=$90,000")]
    [InlineData("The school runs a choir with a yearly budget of $35,000.", "Cost", "Item=a choir with a yearly budget; Amount=$35,000")]
    [InlineData("Work began when the charity behind the mill won a £90,000 grant from the Orrell Trust.", "Payment", "Payer=Orrell Trust; Payee=the charity behind the mill; Amount=£90,000")]
    [InlineData("Ostrel has awarded a second contract for the cables.", "ContractAward", "Client=Ostrel; Subject=the cables")]
    [InlineData("Orrell Council pledged a yearly grant of £60,000.", "Payment", "Payer=Orrell Council; Amount=£60,000")]
    [InlineData("The board has drawn up a shortlist of five candidates.", "Evaluation", "Evaluator=The board; Candidate=five candidates")]
    [InlineData("Marlow Albion sold their striker in May. The club has few fans left. A 5-1 defeat by Ostrel Rovers kept them away.", "Competition", "Competitor=Ostrel Rovers; Competitor=Marlow Albion")]
    [InlineData("Penny Marl was president of the lighting division of Ostrel Devices.", "Position", "Holder=Penny Marl; Title=president of the lighting division; Organization=Ostrel Devices")]
    [InlineData("Lena Roos resigned as chief financial officer of Ostrel on Wednesday.", "Resignation", "Person=Lena Roos; Position=chief financial officer; Organization=Ostrel; Time=Wednesday")]
    [InlineData("Ostrel has appointed Jane Karu as its chief operating officer.", "Appointment", "Person=Jane Karu; Position=chief operating officer; Organization=Ostrel")]
    [InlineData("Walter Dale retired in May and remains chairman of Ostrel.", "Resignation", "Person=Walter Dale; Time=May")]
    [InlineData("Idris Cole married pianist Mia Lund.", "Kinship", "Person=Idris Cole; Relative=Mia Lund; Relation=married")]
    [InlineData("About 60 workers were laid off at Ostrel’s plant in May.", "Layoff", "Organization=Ostrel; Count=60 workers; Time=May")]
    [InlineData("Ostrel posted sales of £38m, compared with £41m the previous year.", "FinancialResult", "Organization=Ostrel; Measure=sales; Amount=£41m; Period=the previous year")]
    [InlineData("Neighbours like Norcan. Ostrel lost $3m last year on turnover of $19m.", "FinancialResult", "Organization=Ostrel; Measure=turnover; Amount=$19m")]
    [InlineData("Ann Hale inaugurated a patrol scheme.", "Launch", "Agent=Ann Hale; Product=a patrol scheme")]
    [InlineData("Mayor Ida Brunn won a third term on Sunday, defeating Paul Osei with 58% of the vote.", "Competition", "Competitor=Ida Brunn; Competitor=Paul Osei")]
    [InlineData("Ostrel will close its mill in Lima, putting 85 jobs at risk.", "Layoff", "Organization=Ostrel; Count=85 jobs")]
    [InlineData("One of them, state Rep. Cal Stone, on Thursday praised Ann Hale.", "Praise", "Speaker=Cal Stone; Target=Ann Hale")]
    public void States(string text, string kind, string arguments) => Assert.Contains(kind + ": " + arguments, FactLines.Plain("en", text));

    [Fact]
    public void PartsAResultFromWhatItIsSetAgainst()
    {
        string[] facts = [.. FactLines.Marked("en", "Ostrel earned $12 million after tax, against a loss of $3 million in 2023.").Where(static fact => fact.StartsWith("FinancialResult", System.StringComparison.Ordinal))];
        Assert.Contains(facts, static fact => fact.Contains("Amount=$12 million", System.StringComparison.Ordinal) && !fact.Contains("Measure=loss", System.StringComparison.Ordinal));
        Assert.Contains(facts, static fact => fact.Contains("Measure=loss; Amount=$3 million", System.StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Tindle Foods plc (\"Tindle\" or \"the Group\") today announced a new plant.", "the Group")]
    public void NamesAreNobodysWords(string text, string name) => Assert.DoesNotContain(FactLines.Marked("en", text), fact => fact.Contains("Quote=" + name, System.StringComparison.Ordinal));

    [Theory]
    [InlineData("Builder told to pay £18,000", "Statement")]
    [InlineData("The firm owes £40m to its lenders.", "Payment")]
    [InlineData("They signed a pact on fishing in their disputed waters.", "Denial")]
    public void DoesNotState(string text, string kind) => Assert.DoesNotContain(FactLines.Marked("en", text), fact => fact.StartsWith(kind, System.StringComparison.Ordinal));

    [Theory]
    [InlineData("Larkham Robotics Launches Orchard Robot, Names Finance Chief\n\nLarkham Robotics of Fresno has launched a robot. Its chief executive is Ann Dale.", "Larkham Robotics Launches")]
    [InlineData("Larkham Robotics Launches Orchard Robot, Names Finance Chief\n\nLarkham Robotics of Fresno has launched a robot. Its chief executive is Ann Dale.", "Names Finance")]
    [InlineData("Larkham Robotics owns Larkham Vision, a camera maker, and a plant. Larkham makes robots. Larkham employs 30 people.", "Larkham")]
    public void IsNoNameOfItsOwn(string text, string name) =>
        Assert.DoesNotContain(FactExtractor.Analyze(new DocumentSource("a.txt", text) { Language = "en" }).Entities, entity => entity.Name == name);
}
