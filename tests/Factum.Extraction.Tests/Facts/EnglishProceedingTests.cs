using System.Linq;
using Factum.Extraction.Documents;
using Xunit;

namespace Factum.Extraction.Tests.Facts;

/// <summary>What English news tells of statements, fines, courts, meetings and families beyond the plainest wordings, each with sentences that look alike and state nothing of the kind.</summary>
public class EnglishProceedingTests
{
    [Theory]
    [InlineData("Fine", "The Commission has ordered Kettlewell Energy to pay NZ$3.2 million for misleading customers.", "Authority=Commission; Offender=Kettlewell Energy; Amount=NZ$3.2 million")]
    [InlineData("Fine", "Dunstan Airways was told to pay £2m by the Aviation Board for breaching safety rules.", "Authority=Aviation Board; Offender=Dunstan Airways; Amount=£2m")]
    [InlineData("Fine", "The court ordered Marlow Chemicals to pay a $4 million penalty.", "Authority=The court; Offender=Marlow Chemicals; Amount=$4 million")]
    [InlineData("Lawsuit", "Todd Lieberg has since taken Kurrawa Energy to the Fair Work Commission.", "Plaintiff=Todd Lieberg; Defendant=Kurrawa Energy")]
    [InlineData("Lawsuit", "The judge fined Kurrawa Energy. Kurrawa Energy does not intend to appeal.", "Plaintiff=Kurrawa Energy denied Planned")]
    [InlineData("Lawsuit", "Ada Moor's nephew, the Utrecht property developer Dirk Sanders, challenged the will in the High Court in May.", "Plaintiff=Dirk Sanders; Time=May")]
    [InlineData("Denial", "His co-accused, businessman Ivan Nair, denies having paid him anything.", "Denier=Ivan Nair")]
    [InlineData("Statement", "Its chief executive, Dana Whitlock, who took over from Edwin Farr in January, told reporters that the firm would grow.", "Speaker=Dana Whitlock; Audience=reporters")]
    [InlineData("Statement", "Ellen Harker, who is also the chairman, told reporters the plan was sound.", "Speaker=Ellen Harker; Audience=reporters")]
    [InlineData("Statement", "“I will not resign,” the mayor, who was elected in 2019, told the crowd.", "Speaker=the mayor; Audience=the crowd; Quote=I will not resign")]
    [InlineData("Statement", "Clubs spent £2bn this winter, according to the accountants Dunmore Pell.", "Speaker=Dunmore Pell")]
    [InlineData("Meeting", "Harlow City Council is expected to meet on Monday.", "Participant=Harlow City Council; Time=Monday Planned")]
    [InlineData("Conflict", "Ann Moor and Bert Lodge have not been on speaking terms since 2019.", "Party=Ann Moor; Party=Bert Lodge; Time=2019")]
    [InlineData("Launch", "The ferry entered service in May.", "Product=The ferry; Time=May")]
    [InlineData("Ownership", "Ivan Nair's company, Blue Fern Pipes, paid for the trip.", "Owner=Ivan Nair; Owned=Blue Fern Pipes")]
    [InlineData("Position", "Petra Vance, who ran Corrin Water from 2014, pleaded not guilty.", "Holder=Petra Vance; Title=ran; Organization=Corrin Water")]
    [InlineData("FinancialResult", "Analysts expect Priory Foods to report a profit of about $21 million.", "Organization=Priory Foods; Measure=a profit; Amount=$21 million Planned")]
    [InlineData("Kinship", "Ruth Pell died on Friday. She is survived by her sons, Gareth and Tomas, and by a granddaughter, Iona Wells, a geologist.", "Person=Gareth; Relative=her; Relation=sons")]
    [InlineData("Kinship", "Ruth Pell died on Friday. She is survived by her sons, Gareth and Tomas, and by a granddaughter, Iona Wells, a geologist.", "Person=Tomas; Relative=her; Relation=sons")]
    [InlineData("Kinship", "Ruth Pell died on Friday. She is survived by her sons, Gareth and Tomas, and by a granddaughter, Iona Wells, a geologist.", "Person=Iona Wells; Relative=She; Relation=granddaughter")]
    [InlineData("Kinship", "Carl Stone leaves a wife, Greta, and two brothers.", "Person=Greta; Relative=Carl Stone; Relation=wife")]
    [InlineData("Birth", "Ilona Kerr, seismologist, born 3 February 1935, died 9 October 2023", "Person=Ilona Kerr; Time=3 February 1935")]
    [InlineData("Death", "Ilona Kerr, seismologist, born 3 February 1935, died 9 October 2023", "Person=Ilona Kerr; Time=9 October 2023")]
    [InlineData("Denial", "Mkwaze has pleaded not guilty to 14 counts of fraud.", "Denier=Mkwaze")]
    [InlineData("Statement", "The ministry said in a statement on Friday that two soldiers had died.", "Speaker=The ministry; Time=Friday")]
    [InlineData("Death", "The ministry said in a statement on Friday that two soldiers had died.", "Person=two soldiers Reported")]
    [InlineData("Accusation", "Blue Fern Pipes paid bribes, prosecutor Tanya Brandt alleged.", "Accuser=Tanya Brandt")]
    [InlineData("Accusation", "Pixton sued over the award, alleging that the tender had been rigged.", "Accuser=Pixton")]
    [InlineData("Meeting", "Leila Shaw flies to Brasilia on Wednesday for a meeting with President Bruno Serrat.", "Participant=Leila Shaw; Participant=Bruno Serrat")]
    [InlineData("Conflict", "Greta Holm and Sven Dahl married in 1970. The two fell out in 1979 over money.", "Party=The two; Party=The two; Time=1979")]
    [InlineData("Ownership", "Harrow Gas, which is 60 per cent owned by the fund Tillman Partners, declined to comment.", "Owner=Tillman Partners; Owned=Harrow Gas")]
    [InlineData("Ownership", "Borden Rail, 40% owned by the city of Lyme, said it would close.", "Owner=the city of Lyme; Owned=Borden Rail Reported")]
    [InlineData("Position", "Hanne Achter, once the chief executive of the grocer Bramwick, steps down in May.", "Holder=Hanne Achter; Title=chief executive; Organization=Bramwick")]
    [InlineData("Election", "Yolanda Pryce was elected mayor of Tolford on Tuesday, unseating two-term incumbent Gerald Koster by 611 votes.", "Person=Yolanda Pryce; Position=mayor; Organization=Tolford; Time=Tuesday")]
    [InlineData("Kinship", "Greta Holm and Sven Dahl married in 1970.", "Person=Greta Holm; Relative=Sven Dahl; Relation=married")]
    public void States(string kind, string text, string arguments) => Assert.Contains(kind + ": " + arguments, Facts(text));

    [Theory]
    [InlineData("Fine", "A judge ordered the firm to pay $2 million in damages to Lena Ostrow.")]
    [InlineData("Payment", "The Commission has ordered Kettlewell Energy to pay NZ$3.2 million for misleading customers.")]
    [InlineData("Visit", "The union called on the government to go further.")]
    [InlineData("Statement", "Boss took bribes, court told")]
    [InlineData("Statement", "The money had been promised by Easter.")]
    [InlineData("Lawsuit", "The hospital appealed for blood donors.")]
    [InlineData("Meeting", "The bid did not meet the demands of the board.")]
    [InlineData("Kinship", "Carl Stone leaves the city, Oslo, on Friday.")]
    public void DoesNotState(string kind, string text) => Assert.DoesNotContain(Facts(text), fact => fact.StartsWith(kind + ":", System.StringComparison.Ordinal));

    private static string[] Facts(string text) =>
        FactExtractor.Analyze(new DocumentSource("a.txt", text) { Language = "en" }).Facts
            .Select(fact => fact.Kind + ": " + string.Join("; ", fact.Arguments.Select(argument => $"{argument.Role}={argument.Filler.Text}")) + (fact.Polarity == Polarity.Denied ? " denied" : "") + (fact.Certainty == Certainty.Asserted ? "" : " " + fact.Certainty)).ToArray();
}
