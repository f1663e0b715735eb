using System;
using System.Linq;
using Factum.Extraction.Documents;
using Xunit;

namespace Factum.Extraction.Tests.Facts;

/// <summary>How English news tells of money, firms, contests and things in constructions other than subject, verb, object.</summary>
public class EnglishBusinessWordingTests
{
    [Theory]
    [InlineData("Bought in 2003 by the Danish banker Nils Overgaard, the manor at Loch Ardle now employs 40 people.", "Acquisition affirmed asserted: Acquirer=Nils Overgaard; Target=the manor at Loch Ardle; Time=2003")]
    [InlineData("Sued by its own shareholders last year, the miner Oakridge Metals has replaced its board.", "Lawsuit affirmed asserted: Plaintiff=its own shareholders; Defendant=Oakridge Metals; Time=last year")]
    [InlineData("Taken to court by 300 tenants, landlord Hartwell Estates denied wrongdoing.", "Lawsuit affirmed asserted: Plaintiff=300 tenants; Defendant=Hartwell Estates")]
    [InlineData("Set up in 2009 by former nurse Ada Brandt, the Lantern Trust runs six shelters.", "Founding affirmed asserted: Founder=Ada Brandt; Organization=Lantern Trust; Time=2009")]
    [InlineData("Completed at a cost of £90m, the stadium will host its first match in May.", "Cost affirmed asserted: Item=the stadium; Amount=£90m")]
    [InlineData("Jointly owned by Norvale Foods and Tindle Group, the mill employs 200.", "Ownership affirmed asserted: Owner=Tindle Group; Owned=the mill")]
    [InlineData("Valued at $3bn last year, Zenvale Robotics is now worth less than $400m.", "Cost affirmed asserted: Item=Zenvale Robotics; Amount=$3bn")]
    [InlineData("Rents in the old town have risen to £1,260 a month.", "Cost affirmed asserted: Item=Rents in the old town; Amount=£1,260")]
    [InlineData("Norvale Foods settled with singer Elise Marchetti for $3.3 million.", "Payment affirmed asserted: Payer=Norvale Foods; Payee=Elise Marchetti; Amount=$3.3 million")]
    [InlineData("Verdelle burned through $90 million last year.", "FinancialResult affirmed asserted: Organization=Verdelle; Measure=burned; Amount=$90 million; Period=last year")]
    [InlineData("Relations between Chad and Sudan have soured since the raid.", "Conflict affirmed asserted: Party=Chad; Party=Sudan")]
    [InlineData("Norvale Foods and Tindle Group entered into a licensing arrangement last month.", "Agreement affirmed asserted: Party=Norvale Foods; Party=Tindle Group; Time=last month")]
    [InlineData("Redundancy notices have been issued to all 57 employees of Globeline Tours.", "Layoff affirmed asserted: Organization=Globeline Tours; Count=57 employees")]
    [InlineData("Retrenchments at Oakridge Metals have reached 3,200 this year.", "Layoff affirmed asserted: Organization=Oakridge Metals; Count=3,200; Time=this year")]
    [InlineData("The ministry has ordered 650 vans under a framework contract worth $5.2 million.", "ContractAward affirmed asserted: Client=The ministry; Amount=$5.2 million; Subject=650 vans under a framework contract")]
    [InlineData("Ferrybridge Town were knocked out of the cup by Walton Albion.", "Competition affirmed asserted: Competitor=Walton Albion; Competitor=Ferrybridge Town; Over=the cup")]
    [InlineData("The watchdog imposed a record sanction of €310 million on the ad firm Clikline.", "Fine affirmed asserted: Authority=The watchdog; Offender=Clikline; Amount=€310 million")]
    [InlineData("A private collector paid $8.2 million at auction for the emerald tiara.", "Acquisition affirmed asserted: Acquirer=A private collector; Target=the emerald tiara; Amount=$8.2 million")]
    [InlineData("A private collector paid $8.2 million at auction for the emerald tiara.", "Cost affirmed asserted: Item=the emerald tiara; Amount=$8.2 million")]
    [InlineData("Her grandfather left his £1.1m estate to the lifeboat station.", "Donation affirmed asserted: Donor=Her grandfather; Recipient=the lifeboat station; Amount=£1.1m")]
    [InlineData("The fund will disburse $18 million in grants to beekeepers in Ethiopia.", "Payment affirmed planned: Payer=The fund; Payee=beekeepers in Ethiopia; Amount=$18 million")]
    [InlineData("Puffin Air will begin flights between Leeds and Bergen in May.", "Launch affirmed planned: Agent=Puffin Air; Product=flights between Leeds and Bergen; Time=May")]
    [InlineData("Norvale Foods bought the drugstore chain Dromann for €780m in 2019 and sold it to the Dutch group Kessler three years later.", "Acquisition affirmed asserted: Acquirer=Kessler; Target=it; Seller=Norvale Foods; Time=three years later")]
    [InlineData("Ada Kowal, an independent who founded the bakery chain Oak & Rye, took 51% of the vote.", "Founding affirmed asserted: Founder=Ada Kowal; Organization=Oak & Rye")]
    [InlineData("The funeral will take place at First Lutheran Church in Duluth.", "Location affirmed asserted: Entity=First Lutheran Church; Place=Duluth")]
    [InlineData("The bank lent the museum $90 million in 2019.", "Payment affirmed asserted: Payer=The bank; Payee=the museum; Amount=$90 million; Time=2019")]
    [InlineData("Each farmer will receive 40,000 rupees in compensation for the lost crop.", "Payment affirmed planned: Payee=Each farmer; Amount=40,000 rupees; Purpose=compensation")]
    [InlineData("The two-bedroom flat is on the market for £425,000.", "Cost affirmed asserted: Item=The two-bedroom flat; Amount=£425,000")]
    [InlineData("Verdelle lost $30 million in its first year.", "FinancialResult affirmed asserted: Organization=Verdelle; Measure=lost; Amount=$30 million")]
    [InlineData("The charity ended the year with a deficit of £1.1m.", "FinancialResult affirmed asserted: Organization=The charity; Measure=deficit; Amount=£1.1m")]
    [InlineData("Halden Capital owns a 12% stake in the newspaper.", "Ownership affirmed asserted: Owner=Halden Capital; Owned=the newspaper")]
    [InlineData("Serbia is not a member of the alliance.", "PartOf denied asserted: Part=Serbia; Whole=the alliance")]
    [InlineData("Lawmaker Ana Prieto of the National Front called it a mistake.", "PartOf affirmed asserted: Part=Ana Prieto; Whole=National Front")]
    [InlineData("Tindle Group has agreed to buy rival Norvale Foods for $2.1 billion in cash and shares.", "Competition affirmed asserted: Competitor=Norvale Foods; Competitor=Tindle Group")]
    [InlineData("A Monaco-based investor has bought the hotel from the Larsen family for €40 million.", "Acquisition affirmed asserted: Acquirer=A Monaco-based investor; Target=the hotel; Seller=the Larsen family; Amount=€40 million")]
    [InlineData("The consortium led by Maren Logistics was chosen to build the port.", "ContractAward affirmed asserted: Supplier=The consortium; Subject=build the port")]
    [InlineData("Hartwell Builders, which has the contract to repair the bridge, blamed the weather.", "ContractAward affirmed asserted: Supplier=Hartwell Builders; Subject=repair the bridge")]
    [InlineData("The Hale Foundation has given $40 million to three universities.", "Donation affirmed asserted: Donor=Hale Foundation; Recipient=three universities; Amount=$40 million")]
    [InlineData("An anonymous donor left £2m to the museum.", "Donation affirmed asserted: Donor=An anonymous donor; Recipient=the museum; Amount=£2m")]
    [InlineData("The appeal has raised £90,000 for victims of the flood.", "Donation affirmed asserted: Recipient=victims of the flood; Amount=£90,000")]
    [InlineData("About 60 workers have been laid off since March.", "Layoff affirmed asserted: Count=60 workers; Time=March")]
    [InlineData("The firms Norvale Foods and Tindle Group were fined £3m.", "Fine affirmed asserted: Offender=Tindle Group; Amount=£3m")]
    [InlineData("The lender gave Norvale Foods $90 million to build a plant.", "Payment affirmed asserted: Payer=The lender; Payee=Norvale Foods; Amount=$90 million; Purpose=build a plant")]
    [InlineData("Norvale Foods sued rival Tindle Group.", "Competition affirmed asserted: Competitor=Tindle Group; Competitor=Norvale Foods")]
    [InlineData("Corran Airways is part of the Helix group.", "PartOf affirmed asserted: Part=Corran Airways; Whole=Helix")]
    [InlineData("The Lisbon fintech Pagaleve hired 40 people.", "Location affirmed asserted: Entity=Pagaleve; Place=Lisbon")]
    [InlineData("The Toledo, Ohio, glassmaker Farrow & Co. hired 40 people.", "Location affirmed asserted: Entity=Farrow & Co.; Place=Toledo")]
    [InlineData("Verdelle closed a $12m round backed by Kestrel Equity and Larkspur Partners.", "Investment affirmed asserted: Investor=Kestrel Equity; Investor=Larkspur Partners; Recipient=Verdelle; Amount=$12m")]
    public void SentenceStates(string sentence, string fact) => Assert.Contains(fact, Facts(sentence));

    [Theory]
    [InlineData("Kestrel Space will launch its own Corvus rocket.", "Ownership")]
    [InlineData("Kenya's central bank fines Meridian Trust.", "Location")]
    [InlineData("The appeal has raised £90,000 for victims of the flood.", "Investment")]
    [InlineData("The family settled in Leeds for good.", "Payment")]
    [InlineData("She burned through three novels over the summer.", "FinancialResult")]
    [InlineData("Fans paid more than $85 in Lima four years ago.", "Investment")]
    [InlineData("Norvale Foods bought its rival Tindle Group for $300 million.", "Cost")]
    [InlineData("The committee sat for three hours.", "PartOf")]
    [InlineData("The film premiered to warm reviews.", "Competition")]
    [InlineData("Talks are always useful, the teacher said.", "Negotiation")]
    [InlineData("He set the table at noon.", "Cost")]
    [InlineData("Rovers host a barbecue for fans on Saturday.", "Competition")]
    public void OtherSensesStateNothing(string sentence, string kind) => Assert.DoesNotContain(Facts(sentence), fact => fact.StartsWith(kind + " ", StringComparison.Ordinal));

    private static string[] Facts(string sentence)
    {
        DocumentAnalysis analysis = FactExtractor.Analyze(new DocumentSource("a.txt", sentence) { Language = "en" });
        return analysis.Facts.Select(fact => $"{fact.Kind} {fact.Polarity.ToString().ToLowerInvariant()} {fact.Certainty.ToString().ToLowerInvariant()}: " + string.Join("; ", fact.Arguments.Select(argument => $"{argument.Role}={argument.Filler.Text}"))).ToArray();
    }
}
