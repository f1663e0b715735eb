using Xunit;

namespace Factum.Extraction.Tests.Facts;

/// <summary>What English reports of sales, fines, rows and deaths say of who did what, as whole sentences and pairs of them.</summary>
public class EnglishReportTests
{
    [Theory]
    // headlines leave the passive's auxiliary out
    [InlineData("Dunlow Wanderers sold to Swedish syndicate in £48m deal", "Acquisition affirmed asserted: Acquirer=Swedish syndicate; Target=Dunlow Wanderers; Amount=£48m")]
    // sums behind an apposition, and whose each sum is
    [InlineData("The board paid its adviser, Nora Finch, £52,000 for advice on the lease.", "Payment affirmed asserted: Payer=The board; Payee=Nora Finch; Amount=£52,000; Purpose=advice on the lease")]
    [InlineData("Petra Lomax gave her nephew, Simon Lomax, $3m.", "Donation affirmed asserted: Donor=Petra Lomax; Recipient=Simon Lomax; Amount=$3m")]
    [InlineData("The clinic has received £6m from Petra Lomax and £2m from Simon Orde.", "Payment affirmed asserted: Payer=Petra Lomax; Payee=The clinic; Amount=£6m")]
    [InlineData("The clinic has received £6m from Petra Lomax and £2m from Simon Orde.", "Payment affirmed asserted: Payer=Simon Orde; Payee=The clinic; Amount=£2m")]
    [InlineData("Petra Lomax received £4.1m in 2024, up from £3m a year earlier.", "Payment affirmed asserted: Payee=Petra Lomax; Amount=£4.1m; Time=2024")]
    [InlineData("The clinic is funded by a £90m gift from the shipping magnate Simon Orde.", "Donation affirmed asserted: Donor=Simon Orde; Recipient=The clinic; Amount=£90m")]
    // what was invested was invested
    [InlineData("Corlane invested £14m in the plant.", "Investment affirmed asserted: Investor=Corlane; Recipient=the plant; Amount=£14m")]
    // a price a share is not that of the whole; a player's is
    [InlineData("Corlane will pay $27.20 per share for Ostrava Foods.", "Acquisition affirmed planned: Acquirer=Corlane; Target=Ostrava Foods")]
    [InlineData("Aled Prosser, a striker, will join Dunlow City for £3.5m.", "Acquisition affirmed planned: Acquirer=Dunlow City; Target=Aled Prosser; Amount=£3.5m")]
    [InlineData("Corlane raised the price of its basic plan to £6.49 a month. It put up the price of its daily ticket to £9.", "Cost affirmed asserted: Item=its daily ticket; Amount=£9")]
    // a headline that ends in the office itself, without a stop
    [InlineData("Corlane names Nora Finch its chief executive", "Appointment affirmed asserted: Person=Nora Finch; Position=chief executive; Organization=Corlane")]
    // results and what they were made on
    [InlineData("Corlane reported a net profit of $61 million on sales of $2.2 billion, compared with $57 million a year ago.", "FinancialResult affirmed asserted: Organization=Corlane; Measure=a net profit; Amount=$57 million; Period=a year ago")]
    // who says what behind the comma
    [InlineData("Nora Finch said the depot had shut, accusing Corlane of greed.", "Accusation affirmed asserted: Accuser=Nora Finch; Accused=Corlane")]
    [InlineData("Nora Finch told a Senate panel on Monday that the firm had paid no agents, rejecting claims by a rival.", "Denial affirmed asserted: Denier=Nora Finch")]
    [InlineData("\"They made a fortune,\" said Dr. Simon Orde, a professor at Yale, who testified in 2023.", "Statement affirmed asserted: Speaker=Simon Orde; Quote=They made a fortune")]
    [InlineData("The watchdog attacked the merger. Nora Finch criticised the scheme in a report in March.", "Criticism affirmed asserted: Speaker=Nora Finch; Target=the scheme; Time=March")]
    // with whom, by whom, of what
    [InlineData("Nora Finch met with French President Emmanuel Macron on Friday.", "Meeting affirmed asserted: Participant=Nora Finch; Participant=Emmanuel Macron; Time=Friday")]
    [InlineData("With Simon Orde and Petra Lomax, Nora Finch founded the Halyard Quartet in 1998.", "Founding affirmed asserted: Founder=Nora Finch; Organization=Halyard Quartet; Time=1998")]
    [InlineData("With Simon Orde and Petra Lomax, Nora Finch founded the Halyard Quartet in 1998.", "Founding affirmed asserted: Founder=Petra Lomax; Organization=Halyard Quartet; Time=1998")]
    [InlineData("Simon Orde will be replaced on a caretaker basis by Petra Lomax.", "Appointment affirmed planned: Person=Petra Lomax")]
    [InlineData("Nora Finch was appointed head of the Welsh steel group Tarvin.", "Appointment affirmed asserted: Person=Nora Finch; Position=head; Organization=Tarvin")]
    [InlineData("Nora Finch has been appointed the first director of the Halyard Institute for Clean Fuels at the University of Leeds.", "Appointment affirmed asserted: Person=Nora Finch; Position=first director; Organization=Halyard Institute for Clean Fuels")]
    [InlineData("Corlane was sold.\nTarvin Group chairman Simon Orde praised it.", "Position affirmed asserted: Holder=Simon Orde; Title=chairman; Organization=Tarvin Group")]
    [InlineData("The Carpenters, Joiners and Allied Workers Union accused the firm of theft.", "Accusation affirmed asserted: Accuser=Carpenters, Joiners and Allied Workers Union; Accused=the firm")]
    [InlineData("Magistrate Odile Kerr resigned.", "Position affirmed asserted: Holder=Odile Kerr; Title=Magistrate")]
    // the firm that says it, rather than the one that the sentence opens with
    [InlineData("Corlane's largest shareholder, the Qatari fund Al Norva, said it backed the plan and would inject 90 million euros.", "Investment affirmed planned: Investor=Al Norva; Amount=90 million euros")]
    // what a hyphen joins, what it came to, whose it is
    [InlineData("Tarvin, which is majority-owned by Corlane, fell 3%.", "Ownership affirmed asserted: Owner=Corlane; Owned=Tarvin")]
    [InlineData("The footbridge came in at £7m, twice the estimate.", "Cost affirmed asserted: Item=The footbridge; Amount=£7m")]
    [InlineData("The plot belongs to the Church of Norway.", "Ownership affirmed asserted: Owner=Church of Norway; Owned=The plot")]
    [InlineData("The ministry put aside $12m for flood victims.", "Payment affirmed asserted: Payer=The ministry; Amount=$12m; Purpose=flood victims")]
    [InlineData("Tarvin handed its departing boss Simon Orde a $4m payoff.", "Payment affirmed asserted: Payer=Tarvin; Payee=Simon Orde; Amount=$4m; Purpose=payoff")]
    // a relative clause with two nouns before its verb, and what "of" tells of an object
    [InlineData("The terminal, in which the Danish fund Ostervig holds a 35% stake, reopens in June.", "Ownership affirmed asserted: Owner=Ostervig; Owned=The terminal")]
    [InlineData("The inspector put the cost of the repairs at £480,000.", "Cost affirmed asserted: Item=the repairs; Amount=£480,000")]
    // sums without a giver, and what costs whom
    [InlineData("Under the agreement, Corlane will receive $30 million up front.", "Payment affirmed planned: Payee=Corlane; Amount=$30 million")]
    [InlineData("The two divers shared a $60,000 reward.", "Payment affirmed asserted: Payee=The two divers; Amount=$60,000; Purpose=reward")]
    [InlineData("The telethon has attracted £75,000 in donations.", "Donation affirmed asserted: Recipient=The telethon; Amount=£75,000")]
    [InlineData("A benefactor wrote a cheque for $2 million.", "Donation affirmed asserted: Donor=A benefactor; Amount=$2 million")]
    [InlineData("The strike will set the port back $3 million a week.", "Cost affirmed planned: Item=The strike; Amount=$3 million")]
    // degrees and ranks are no part of names
    [InlineData("Dr Nora Finch, M.D., Ph.D., joined Tarvin Health as chief medical officer on Monday.", "Appointment affirmed asserted: Person=Nora Finch; Position=chief medical officer; Organization=Tarvin Health; Time=Monday")]
    [InlineData("Canon Simon Orde founded the shelter in 1994. Canon Orde died in 2011.", "Death affirmed asserted: Person=Simon Orde; Time=2011")]
    [InlineData("The bakery Corlane bought Vestrup Optik A/S for £6m.", "Acquisition affirmed asserted: Acquirer=Corlane; Target=Vestrup Optik A/S; Amount=£6m")]
    // an office in capitals behind whose it is, and "no" that is quoted
    [InlineData("\"It is rare,\" said the Harbour Trust's Chair, Nora Finch.", "Statement affirmed asserted: Speaker=Nora Finch; Quote=It is rare")]
    [InlineData("Simon Orde promised \"no favours for anyone\" on Monday.", "Statement affirmed asserted: Speaker=Simon Orde; Quote=no favours for anyone; Time=Monday")]
    // who else attended, and who did not
    [InlineData("Nora Finch met Simon Orde in Oslo on Tuesday. The presence of Petra Lomax, the finance minister, at the talks surprised diplomats.", "Meeting affirmed asserted: Participant=Nora Finch; Participant=Simon Orde; Participant=Petra Lomax; Time=Tuesday; Place=Oslo")]
    [InlineData("Nora Finch met Simon Orde on Tuesday. Petra Lomax was also present.", "Meeting affirmed asserted: Participant=Nora Finch; Participant=Simon Orde; Participant=Petra Lomax; Time=Tuesday")]
    [InlineData("Nora Finch met Simon Orde on Tuesday. Petra Lomax did not attend the meeting.", "Meeting affirmed asserted: Participant=Nora Finch; Participant=Simon Orde; Time=Tuesday")]
    // what is for, and what is only about to be
    [InlineData("Nora Finch will travel to Oslo to meet Simon Orde.", "Meeting affirmed planned: Participant=Nora Finch; Participant=Simon Orde; Place=Oslo")]
    [InlineData("Nora Finch was arrested as she was about to fly to Oslo.", "Movement affirmed planned: Mover=Nora Finch; Destination=Oslo")]
    [InlineData("Corlane will pay £3m to settle a lawsuit brought by Tarvin.", "Lawsuit affirmed asserted: Plaintiff=Tarvin; Defendant=Corlane")]
    public void ReportStates(string text, string fact) => Assert.Contains(fact, FactLines.Named("en", text));

    [Theory]
    [InlineData("Dunlow Foods to shut Leeds bakery", "Competition")]
    [InlineData("It blamed the loss of a contract with Tarvin worth £12m a year.", "Competition")]
    [InlineData("Leeds County Council cut its annual grant by a fifth in March.", "Layoff")]
    [InlineData("Simon Orde paid his wife, Petra, £31,000 for building work.", "Acquisition")]
    [InlineData("The council said it would set up a £400,000 fund.", "Cost Item=The council")]
    [InlineData("Corlane turned down a $1.1 billion approach from the retailer Tarvin.", "Cost")]
    [InlineData("The adviser urged shareholders to reject the report.", "Denial")]
    [InlineData("The pilot was named locally as the retired baker Simon Orde.", "Appointment")]
    [InlineData("The money will be used to hire 90 people and to open an office in Leeds.", "Launch affirmed asserted: Agent=90 people")]
    [InlineData("Nora Finch called Petra Lomax \"the best warden of her generation\".", "Position")]
    [InlineData("Simon Orde was appointed OBE in 1993.", "Appointment")]
    [InlineData("Nora Finch thanked Tarvin's founder, Simon Orde, for his faith in Norway.", "Founding affirmed asserted: Founder=Simon Orde; Organization=Tarvin; Place=Norway")]
    [InlineData("Simon Orde pleaded not guilty and was released on $90,000 bond.", "Cost")]
    [InlineData("Corlane said it was cooperating with the FBI.", "Agreement")]
    [InlineData("The widow of a volunteer was awarded damages.", "ContractAward")]
    [InlineData("The firm had offered Mrs Lomax $500,000 in 2021.", "Cost")]
    [InlineData("The deputy leader, Petra Lomax, will take over on Monday.", "Appointment affirmed planned: Person=Petra Lomax; Position=deputy leader")]
    [InlineData("Firms claimed that fires were set. The trustees' claim was one the judge described as \"offensive\".", "Denial")]
    [InlineData("Nora Finch told Le Point the talks were over. Le Point sold well.\nThe army chief, Simon Orde, left.", "Organization=Le Point")]
    [InlineData("Bail was set at $90,000. Superintendent Nora Finch, hired in May, said so.", "Organization=Bail")]
    [InlineData("Tarvin, which still owns 4.9 percent, declined to comment.", "Ownership")]
    public void ReportDoesNotState(string text, string part) => Assert.DoesNotContain(FactLines.Named("en", text), fact => fact.Contains(part, System.StringComparison.Ordinal));
}
