using Xunit;

namespace Factum.Extraction.Tests.Facts;

/// <summary>What English news tells of statements, fines, courts, meetings and families beyond the plainest wordings, each with sentences that look alike and state nothing of the kind.</summary>
public class EnglishProceedingTests
{
    [Theory]
    [InlineData("Fine", "The Commission has ordered Kettlewell Energy to pay NZ$3.2 million for misleading customers.", "Authority=Commission; Offender=Kettlewell Energy; Amount=NZ$3.2 million")]
    [InlineData("Fine", "Dunstan Airways was told to pay £2m by the Aviation Board for breaching safety rules.", "Authority=Aviation Board; Offender=Dunstan Airways; Amount=£2m")]
    [InlineData("Fine", "The court ordered Marlow Chemicals to pay a $4 million penalty.", "Authority=The court; Offender=Marlow Chemicals; Amount=$4 million")]
    [InlineData("Lawsuit", "Todd Marsh has since taken Tindara Energy to the Labour Relations Board.", "Plaintiff=Todd Marsh; Defendant=Tindara Energy")]
    [InlineData("Lawsuit", "The judge fined Tindara Energy. Tindara Energy does not intend to appeal.", "Plaintiff=Tindara Energy denied Planned")]
    [InlineData("Lawsuit", "Ada Moor's nephew, the Utrecht property developer Dirk Sandler, challenged her will in the High Court in June.", "Plaintiff=Dirk Sandler; Time=June")]
    [InlineData("Lawsuit", "Ada Moor's nephew, the Utrecht property developer Dirk Sandler, contested the will in the High Court in June.", "Plaintiff=Dirk Sandler; Time=June")]
    [InlineData("Denial", "His co-accused, businessman Ivan Shah, denies having paid him anything.", "Denier=Ivan Shah")]
    [InlineData("Statement", "Its chief executive, Dana Wexby, who took over from Edwin Farr in January, told reporters that the firm would grow.", "Speaker=Dana Wexby; Audience=reporters")]
    [InlineData("Statement", "Ellen Harker, who is also the chairman, told reporters the plan was sound.", "Speaker=Ellen Harker; Audience=reporters")]
    [InlineData("Statement", "“I will not resign,” the mayor, who was elected in 2019, told the crowd.", "Speaker=the mayor; Audience=the crowd; Quote=I will not resign")]
    [InlineData("Statement", "Clubs spent £2bn this winter, according to the accountants Dunmore Pell.", "Speaker=Dunmore Pell")]
    [InlineData("Meeting", "Harlow City Council is expected to meet on Monday.", "Participant=Harlow City Council; Time=Monday Planned")]
    [InlineData("Conflict", "Ann Moor and Bert Lodge have not been on speaking terms since 2014.", "Party=Ann Moor; Party=Bert Lodge; Time=2014")]
    [InlineData("Launch", "The ferry entered service in May.", "Product=The ferry; Time=May")]
    [InlineData("Ownership", "Ivan Shah's company, Blue Fern Pipes, paid for the trip.", "Owner=Ivan Shah; Owned=Blue Fern Pipes")]
    [InlineData("Position", "Petra Vance, who ran Corrin Water from 2014, pleaded not guilty.", "Holder=Petra Vance; Organization=Corrin Water")]
    [InlineData("FinancialResult", "Analysts expect Priory Foods to report a profit of about $21 million.", "Organization=Priory Foods; Measure=a profit; Amount=$21 million Planned")]
    [InlineData("Kinship", "Ruth Pell died on Friday. She is survived by her sons, Gareth and Tomas, and by a granddaughter, Mina Wells, a geologist.", "Person=Gareth; Relative=her; Relation=sons")]
    [InlineData("Kinship", "Ruth Pell died on Friday. She is survived by her sons, Gareth and Tomas, and by a granddaughter, Mina Wells, a geologist.", "Person=Tomas; Relative=her; Relation=sons")]
    [InlineData("Kinship", "Ruth Pell died on Friday. She is survived by her sons, Gareth and Tomas, and by a granddaughter, Mina Wells, a geologist.", "Person=Mina Wells; Relative=She; Relation=granddaughter")]
    [InlineData("Kinship", "Carl Stone leaves a wife, Greta, and two brothers.", "Person=Greta; Relative=Carl Stone; Relation=wife")]
    [InlineData("Birth", "Elsa Kerr, botanist, born 8 April 1941, died 21 July 2022", "Person=Elsa Kerr; Time=8 April 1941")]
    [InlineData("Death", "Elsa Kerr, botanist, born 8 April 1941, died 21 July 2022", "Person=Elsa Kerr; Time=21 July 2022")]
    [InlineData("Denial", "Petra Vance has pleaded not guilty to nine counts of theft.", "Denier=Petra Vance")]
    [InlineData("Statement", "The ministry said in a statement on Friday that two soldiers had died.", "Speaker=The ministry; Time=Friday")]
    [InlineData("Death", "The ministry said in a statement on Friday that two soldiers had died.", "Person=two soldiers Reported")]
    [InlineData("Accusation", "Blue Fern Pipes paid bribes, prosecutor Tanya Brandt alleged.", "Accuser=Tanya Brandt")]
    [InlineData("Accusation", "Pixton sued over the award, alleging that the tender had been rigged.", "Accuser=Pixton")]
    [InlineData("Meeting", "Dora Shaw flies to Ankara on Monday for a meeting with President Bruno Sorel.", "Participant=Dora Shaw; Participant=Bruno Sorel; Time=Monday; Place=Ankara")]
    [InlineData("Conflict", "Greta Holm and Sven Dahl married in 1970. The two fell out in 1979 over money.", "Party=The two; Party=The two; Time=1979")]
    [InlineData("Ownership", "Harrow Gas, which is 60 per cent owned by the fund Tillman Partners, declined to comment.", "Owner=Tillman Partners; Owned=Harrow Gas")]
    [InlineData("Ownership", "Borden Rail, 40% owned by the city of Lyme, said it would close.", "Owner=the city of Lyme; Owned=Borden Rail")]
    [InlineData("Position", "Hanne Brill, once the chief executive of the grocer Corley, steps down in May.", "Holder=Hanne Brill; Title=chief executive; Organization=Corley")]
    [InlineData("Election", "Marta Pryce was elected mayor of Tolford on Tuesday, unseating two-term incumbent Alan Koster by 611 votes.", "Person=Marta Pryce; Position=mayor; Organization=Tolford; Time=Tuesday")]
    [InlineData("Kinship", "Greta Holm and Sven Dahl married in 1970.", "Person=Greta Holm; Relative=Sven Dahl; Relation=married")]
    [InlineData("Statement", "Justice Helena Wing found that customers had been misled.", "Speaker=Helena Wing")]
    [InlineData("Statement", "“Farmers don’t care about that,” Keith Amberley, who is also the finance director, told reporters.", "Speaker=Keith Amberley; Audience=reporters; Quote=Farmers don’t care about that")]
    [InlineData("Competition", "Councilman Omar Bell, who finished third in the September primary, criticised the mayor.", "Competitor=Omar Bell; Over=the September primary")]
    [InlineData("Position", "Mina Wells is a glaciologist with the British Polar Survey.", "Holder=Mina Wells; Title=glaciologist; Organization=British Polar Survey")]
    [InlineData("Birth", "Elsa Kerr-Webb was a geologist. She was born Elsa Kerr in Szeged, Hungary.", "Person=She; Place=Szeged")]
    [InlineData("Kinship", "Elsa Kerr walked to Austria in 1956 with a sleigh and a brother, Janek.", "Person=Janek; Relative=Elsa Kerr; Relation=brother")]
    [InlineData("Payment", "A jury awarded Lena Ostrow $4.2 million in damages against Marlow Chemicals.", "Payer=Marlow Chemicals; Payee=Lena Ostrow; Amount=$4.2 million; Purpose=damages")]
    [InlineData("Accusation", "Ivan Shah, 51, of Leeds, appeared before magistrates charged with fraud.", "Accused=Ivan Shah")]
    [InlineData("Meeting", "Foreign ministers from nine countries will meet in Oslo on Friday to discuss the crisis.", "Participant=Foreign ministers from nine countries; Time=Friday; Place=Oslo Planned")]
    [InlineData("Statement", "Omar Bell wrote to Dana Wexby on Monday demanding an explanation.", "Speaker=Omar Bell; Audience=Dana Wexby; Time=Monday")]
    [InlineData("Fine", "The case comes weeks after another local firm, Brightfield Windows, was fined £40,000 by the Health and Safety Executive.", "Authority=Health and Safety Executive; Offender=Brightfield Windows; Amount=£40,000")]
    [InlineData("Fine", "The Dental and Optical Ombudsman fined Calder Care £40,000.", "Authority=Dental and Optical Ombudsman; Offender=Calder Care; Amount=£40,000")]
    [InlineData("Fine", "Ida Lunn was fined £800 by the Rowing League last month.", "Authority=Rowing League; Offender=Ida Lunn; Amount=£800; Time=last month")]
    [InlineData("Kinship", "Idris Cole married pianist Mia Lund.", "Person=Idris Cole; Relative=Mia Lund; Relation=married")]
    public void States(string kind, string text, string arguments) => Assert.Contains(kind + ": " + arguments, Facts(text));

    [Theory]
    [InlineData("Fine", "A judge ordered the firm to pay $2 million in damages to Lena Ostrow.")]
    [InlineData("Payment", "The Commission has ordered Kettlewell Energy to pay NZ$3.2 million for misleading customers.")]
    [InlineData("Visit", "The union called on the government to go further.")]
    [InlineData("Statement", "Boss took bribes, court told")]
    [InlineData("Statement", "The money had been promised by Easter.")]
    [InlineData("Statement", "She was born Elsa Kerr, which means nothing.")]
    [InlineData("Resignation", "Dana Wexby went back every year with a cake.")]
    [InlineData("Lawsuit", "The hospital appealed for blood donors.")]
    [InlineData("Meeting", "The bid did not meet the demands of the board.")]
    [InlineData("Kinship", "Carl Stone leaves the city, Oslo, on Friday.")]
    public void DoesNotState(string kind, string text) => Assert.DoesNotContain(Facts(text), fact => fact.StartsWith(kind + ":", System.StringComparison.Ordinal));

    [Fact]
    public void NobodySuesThemselves() =>
        Assert.DoesNotContain(Facts("Two trustees have sued Orven Gas, accusing the energy company of fraud. It is seeking £4 million in damages."), fact => fact.Contains("Plaintiff=Orven Gas; Defendant=Orven Gas", System.StringComparison.Ordinal));

    private static string[] Facts(string text) => FactLines.Marked("en", text);
}
