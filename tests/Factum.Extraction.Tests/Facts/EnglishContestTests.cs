using Xunit;

namespace Factum.Extraction.Tests.Facts;

/// <summary>What English news tells of encounters, journeys, bargains, quarrels, contests, choices and lawsuits between parties, each with sentences that look alike and state nothing of the kind.</summary>
public class EnglishContestTests
{
    [Theory]
    [InlineData("Conflict", "The council, at odds with the dockers, has called a vote.", "Party=the dockers; Party=The council")]
    [InlineData("Conflict", "Between the mayor and the bus drivers, the feud goes back years.", "Party=the mayor; Party=the bus drivers")]
    [InlineData("Agreement", "The pact, signed in Porto in 2019 by Thornby and Wexcombe, has lapsed.", "Party=Thornby; Party=Wexcombe; Time=2019; Place=Porto")]
    [InlineData("Agreement", "The leaders of Estonia and Chile signed a treaty on Monday.", "Party=Estonia; Party=Chile; Time=Monday")]
    [InlineData("Agreement", "Under a settlement reached in May with Wexcombe Water, Thornby Foods will clean the river.", "Party=Thornby Foods; Party=Wexcombe Water; Time=May")]
    [InlineData("Negotiation", "Pay talks between the porters and the ministry broke down over holidays.", "Party=the porters; Party=the ministry; Topic=Pay")]
    [InlineData("Negotiation", "Thornby Foods is exploring a merger with Wexcombe Dairy.", "Party=Thornby Foods; Party=Wexcombe Dairy; Topic=a merger")]
    [InlineData("Competition", "Thornby Builders was picked over Wexcombe to restore the pier.", "Competitor=Thornby Builders; Competitor=Wexcombe; Over=restore the pier")]
    [InlineData("Competition", "Ines Moor finished second behind Ruth Adair.", "Competitor=Ines Moor; Competitor=Ruth Adair")]
    [InlineData("Competition", "Ines Moor will face former mayor Dan Adair in the run-off.", "Competitor=Ines Moor; Competitor=Dan Adair; Over=the run-off Planned")]
    [InlineData("Movement", "Ines Moor left for Porto on Friday.", "Mover=Ines Moor; Destination=Porto; Time=Friday")]
    [InlineData("Movement", "Dan Adair, who travelled to the town of Marl for the funeral, wept.", "Mover=Dan Adair; Destination=Marl")]
    [InlineData("Movement", "A glider landed on the school field.", "Mover=A glider; Destination=the school field")]
    [InlineData("Visit", "Ines Moor is due in Porto next week.", "Visitor=Ines Moor; Time=next week; Place=Porto Planned")]
    [InlineData("Visit", "Dan Adair's visit to Chile, originally planned for May, was postponed.", "Visitor=Dan Adair; Time=May; Place=Chile Planned")]
    [InlineData("Meeting", "A meeting between Ines Moor and Dan Adair, scheduled for Thursday, has been postponed.", "Participant=Ines Moor; Participant=Dan Adair; Time=Thursday Planned")]
    [InlineData("Meeting", "Ines Moor and Dan Adair quarrelled in May. The two leaders last met in June.", "Participant=The two leaders; Participant=The two leaders; Time=June")]
    [InlineData("Evaluation", "Two candidates are being vetted for the job.", "Candidate=Two candidates; Purpose=the job")]
    [InlineData("Evaluation", "Ines Moor is among the candidates to succeed Dan Adair.", "Candidate=Ines Moor; Purpose=succeed Dan Adair")]
    [InlineData("Lawsuit", "Two states have sued the water board in Porto.", "Plaintiff=Two states; Defendant=the water board; Place=Porto")]
    [InlineData("Lawsuit", "Thornby's legal battle with Wexcombe began in 2020.", "Plaintiff=Thornby; Defendant=Wexcombe; Time=2020")]
    [InlineData("Conflict", "The long dispute between Thornby Foods and its growers has cost both sides dearly.", "Party=Thornby Foods; Party=its growers")]
    [InlineData("Conflict", "A rift has opened between the mayor and his deputy, Dan Adair, over parking.", "Party=the mayor; Party=Dan Adair")]
    [InlineData("Meeting", "Speaking after a meeting with his Chilean counterpart in Porto, Foreign Minister Dan Adair said a deal was close.", "Participant=his Chilean counterpart; Participant=Dan Adair; Place=Porto")]
    [InlineData("Visit", "During a visit to a school in Marl on Monday, the premier said nothing had been decided.", "Visitor=the premier; Time=Monday; Place=Marl")]
    [InlineData("Negotiation", "Talks between the union and the miners are to resume in Porto on Sunday.", "Party=the union; Party=the miners; Time=Sunday; Place=Porto Planned")]
    [InlineData("Negotiation", "Thornby Foods and the packers' union are negotiating a new pay deal.", "Party=Thornby Foods; Party=the packers' union; Topic=a new pay deal")]
    [InlineData("Lawsuit", "A class action against the brewer will be heard in Porto in August.", "Defendant=the brewer; Time=August; Place=Porto Planned")]
    [InlineData("Evaluation", "The Medicines Agency has begun a review of the drug.", "Evaluator=Medicines Agency; Candidate=the drug")]
    [InlineData("Lawsuit", "The two cousins are locked in a legal battle over a barn.", "Plaintiff=The two cousins")]
    [InlineData("Conflict", "Ruth Adair met Dan Moor at school in Marl. The two fell out in 1979 over a bequest.", "Party=The two; Party=The two; Time=1979")]
    [InlineData("Conflict", "Dan Moor, whose sister is Ruth Adair, still owns the farm. The siblings have not been on speaking terms since 2019.", "Party=The siblings; Party=The siblings; Time=2019")]
    [InlineData("Conflict", "Dan Moor and Ruth Adair own the farm. The siblings fell out in 2019.", "Party=The siblings; Party=The siblings; Time=2019")]
    [InlineData("Meeting", "The supervisory board is expected to meet on Monday.", "Participant=The supervisory board; Time=Monday Planned")]
    [InlineData("Evaluation", "Ines Moor is tipped to run the bank.", "Candidate=Ines Moor; Purpose=run the bank")]
    [InlineData("Evaluation", "The panel will interview the two finalists, Ines Moor and Dan Adair, on Monday.", "Evaluator=The panel; Candidate=Ines Moor; Time=Monday Planned")]
    [InlineData("Evaluation", "The panel will interview the two finalists, Ines Moor and Dan Adair, on Monday.", "Evaluator=The panel; Candidate=Dan Adair; Time=Monday Planned")]
    [InlineData("Competition", "Ines Moor leads Dan Adair by three points in the polls.", "Competitor=Ines Moor; Competitor=Dan Adair; Over=the polls")]
    [InlineData("Competition", "Ines Moor's play is in the running for the top prize.", "Competitor=Ines Moor's play; Over=the top prize")]
    [InlineData("Lawsuit", "Thornby Ltd is suing Wexcombe for breach of contract, seeking 40 million euros in damages.", "Plaintiff=Thornby Ltd; Defendant=Wexcombe; Amount=40 million euros")]
    [InlineData("Lawsuit", "Thornby Ltd has filed a lawsuit against Wexcombe. The company is seeking $12 million in damages.", "Plaintiff=Thornby Ltd; Defendant=Wexcombe; Amount=$12 million")]
    [InlineData("Lawsuit", "Tenants of the block are seeking $2 million in damages from Wexcombe in a suit.", "Plaintiff=Tenants of the block; Defendant=Wexcombe; Amount=$2 million")]
    [InlineData("Meeting", "The porters are angry. Marl Town Council meets on Monday.", "Participant=Marl Town Council; Time=Monday Planned")]
    [InlineData("Meeting", "The porters are angry. Ines Moor met Dan Adair on Monday.", "Participant=Ines Moor; Participant=Dan Adair; Time=Monday")]
    [InlineData("Competition", "Haverton United knocked holders Selby Park out of the Challenge Cup on Wednesday.", "Competitor=Haverton United; Competitor=Selby Park; Over=Challenge Cup; Time=Wednesday")]
    [InlineData("Negotiation", "Bolivia and Chile resumed talks on water rights in Geneva on Monday.", "Party=Bolivia; Party=Chile; Topic=water rights; Time=Monday; Place=Geneva")]
    [InlineData("Meeting", "The finance ministers of Ghana and Togo held a meeting in Accra on Wednesday.", "Participant=The finance ministers of Ghana and Togo; Time=Wednesday; Place=Accra")]
    [InlineData("Meeting", "The two leaders, Mart Kask and Ilze Kalns, will meet again in Vilnius in May.", "Participant=Mart Kask; Participant=Ilze Kalns; Time=May; Place=Vilnius Planned")]
    [InlineData("Death", "An explosion at a fireworks factory in Puebla has left 11 people dead.", "Person=11 people; Place=Puebla")]
    public void States(string kind, string text, string arguments) => Assert.Contains(kind + ": " + arguments, Facts(text));

    [Theory]
    [InlineData("Meeting", "The council failed to meet its target of 400 homes.")]
    [InlineData("Movement", "The discussion moved to Porto and its budget.")]
    [InlineData("Visit", "Thornby Foods is exploring a merger with Wexcombe Dairy.")]
    [InlineData("Negotiation", "Unions called for negotiations to reopen.")]
    public void DoesNotState(string kind, string text) => Assert.DoesNotContain(Facts(text), fact => fact.StartsWith(kind + ":", System.StringComparison.Ordinal));

    private static string[] Facts(string text) => FactLines.Marked("en", text);
}
