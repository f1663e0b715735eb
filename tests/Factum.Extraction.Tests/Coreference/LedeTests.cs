using System;
using System.Linq;
using Factum.Extraction.Documents;
using Xunit;

namespace Factum.Extraction.Tests.Coreference;

/// <summary>Reports that open with what somebody is and name them in the next lines; the brackets mark whom the mention is asked of.</summary>
public class LedeTests
{
    [Theory]
    // the next sentence opens with the name and the age, or with who that is
    [InlineData("en", "Nurse wins prize\n[A nurse] who gave £9,000 to a hospice has been honoured.\nPetra Lomax, 58, who works in Leeds, was in tears.", "Petra Lomax")]
    [InlineData("en", "[Nurse] wins prize\nA nurse who gave £9,000 to a hospice has been honoured.\nPetra Lomax, 58, who works in Leeds, was in tears.", "Petra Lomax")]
    [InlineData("fr", "[Une infirmière de 43 ans], qui avait donné 900 euros à un refuge, a été honorée mardi.\nOdile Cormery, 43 ans, travaille à Lens.", "Odile Cormery")]
    [InlineData("en", "[A senior envoy] met the rebels on Friday.\nSimon Orde, the envoy for Chad, spent three hours there.", "Simon Orde")]
    // an office of a body that somebody is told to hold further on
    [InlineData("en", "The Halyard Museum has been given a picture, as [its director] said with joy.\nDirector Petra Lomax cried.", "Petra Lomax")]
    [InlineData("en", "[The leader of Dunlow Borough Council] has resigned after a row.\nSimon Orde, who had led the council since 2017, denied it. Labour group leader Petra Lomax welcomed it.", "Simon Orde")]
    [InlineData("en", "[The chief executive of Tarvin] told a Senate panel that he was sorry.\nSimon Orde, testifying under oath, wept.", "Simon Orde")]
    // somebody else: a name that says nothing of the age, a name told before, two who hold the office
    [InlineData("en", "[A nurse] who gave £9,000 to a hospice has been honoured.\nPetra Lomax welcomed it.", "")]
    [InlineData("en", "Petra Lomax was there. [A baker] who gave £9,000 to a hospice has been honoured.\nPetra Lomax, 58, was in tears.", "")]
    [InlineData("en", "The Halyard Museum was given a picture, as [its director] said.\nDirector Petra Lomax cried. Director Simon Orde laughed.", "")]
    public void NamesThoseWhomTheTextOpensWith(string language, string marked, string name)
    {
        int start = marked.IndexOf('['), end = marked.IndexOf(']') - 1;
        string text = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        DocumentAnalysis analysis = FactExtractor.Analyze(new DocumentSource("a.txt", text) { Language = language });
        string[] names = analysis.Mentions.Where(mention => mention.Mention.Range.Start == start && mention.Mention.Range.End == end).Select(mention => analysis.Entities[mention.Mention.Entity].Name).Distinct().ToArray();
        Assert.Equal(name, string.Join(";", names));
    }

    // Some sentences behind the only firm that was named, "the company" still is that firm.
    [Fact]
    public void TheCompanyIsTheOnlyOneThatWasNamed()
    {
        const string Text = "The widow of a volunteer was awarded damages.\nHe had died near Leeds.\nThe High Court ruled that Corlane Power had been negligent.\nMr Lomax died in May. He was 36.\nJustice Odile Kerr ordered the company to pay Petra Lomax $2m.";
        Assert.Contains("Payment affirmed planned: Payer=Corlane Power; Payee=Petra Lomax; Amount=$2m", Facts.FactLines.Named("en", Text));
    }
}
