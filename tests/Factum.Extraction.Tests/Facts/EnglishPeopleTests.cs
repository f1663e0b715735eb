using Xunit;

namespace Factum.Extraction.Tests.Facts;

/// <summary>How English news tells who people are, what they say, what they become and where they go.</summary>
public class EnglishPeopleTests
{
    [Theory]
    [InlineData("\"It was never about money,\" said Lena Ortiz, adding that she would vote no.", "Statement affirmed asserted: Speaker=Lena Ortiz; Quote=It was never about money")]
    [InlineData("\"We will not be rushed,\" Harrow Lines chief executive Tessa Brand told reporters in Hull on Tuesday.", "Statement affirmed asserted: Speaker=Tessa Brand; Audience=reporters; Quote=We will not be rushed; Time=Tuesday; Place=Hull")]
    [InlineData("As Priya Menon puts it, \"nobody gets rich on rice\".", "Statement affirmed asserted: Speaker=Priya Menon; Quote=nobody gets rich on rice")]
    [InlineData("In the words of coach Amadou Fall, the side \"forgot how to run\".", "Statement affirmed asserted: Speaker=Amadou Fall; Quote=forgot how to run")]
    [InlineData("Speaking to the BBC on Friday, Kofi Adomako said the harvest was poor.", "Statement affirmed asserted: Speaker=Kofi Adomako; Audience=BBC")]
    [InlineData("In an interview with Radio Sahel, Idris Bello conceded that mistakes were made.", "Statement affirmed asserted: Speaker=Idris Bello; Audience=Radio Sahel")]
    [InlineData("Idris Bello has apologised to commuters for the chaos.", "Statement affirmed asserted: Speaker=Idris Bello; Audience=commuters")]
    [InlineData("The archbishop called for calm.", "Statement affirmed asserted: Speaker=The archbishop")]
    [InlineData("The bridge will reopen in June, said its engineer, Ola Berg.", "Statement affirmed asserted: Speaker=Ola Berg")]
    [InlineData("The county's treasurer, Grace Banda, told the committee that the money was gone.", "Statement affirmed asserted: Speaker=Grace Banda; Audience=the committee")]
    [InlineData("Lena Ortiz chairs the board. \"I have nothing to add,\" she told the Lusaka Herald.", "Statement affirmed asserted: Speaker=she; Audience=Lusaka Herald; Quote=I have nothing to add")]
    [InlineData("Ola Berg asked why no money could be found.", "Statement affirmed asserted: Speaker=Ola Berg")]
    [InlineData("Last month Desmond Kay called the rockets \"very expensive fireworks\".", "Criticism affirmed asserted: Speaker=Desmond Kay; Target=the rockets; Quote=very expensive fireworks; Time=Last month")]
    [InlineData("Ola Berg calls the result \"the most hopeful thing so far\".", "Praise affirmed asserted: Speaker=Ola Berg; Target=the result; Quote=the most hopeful thing so far")]
    [InlineData("The minister led tributes to Nia Rhys, calling her \"the voice of the valleys\".", "Praise affirmed asserted: Speaker=The minister; Target=Nia Rhys; Quote=the voice of the valleys")]
    [InlineData("Ola Berg, a frequent critic of Idris Bello, praised the plan.", "Criticism affirmed asserted: Speaker=Ola Berg; Target=Idris Bello")]
    [InlineData("Grace Banda was often criticised for being too close to the industry.", "Criticism affirmed asserted: Target=Grace Banda")]
    [InlineData("Ola Berg accused Idris Bello of fraud, an allegation that he described as \"a bad joke\".", "Denial affirmed asserted: Denier=he")]
    [InlineData("Ola Berg accused Idris Bello of fraud, an allegation that he described as \"a bad joke\".", "Accusation denied asserted: Accuser=Ola Berg; Accused=Idris Bello")]
    [InlineData("Idris Bello dismissed the figure as \"pure fantasy\".", "Denial affirmed asserted: Denier=Idris Bello")]
    [InlineData("Quentin Moss will be the next director of the Oslo Opera.", "Appointment affirmed planned: Person=Quentin Moss; Position=director; Organization=Oslo Opera")]
    [InlineData("Quentin Moss comes in as finance director.", "Appointment affirmed asserted: Person=Quentin Moss; Position=finance director")]
    [InlineData("Quentin Moss gave up the chairmanship of Baltic Air.", "Resignation affirmed asserted: Person=Quentin Moss; Position=chairmanship; Organization=Baltic Air")]
    [InlineData("Quentin Moss left the company in March.", "Resignation affirmed asserted: Person=Quentin Moss; Organization=the company; Time=March")]
    [InlineData("Members elected Ama Serwaa as their chair.", "Election affirmed asserted: Person=Ama Serwaa; Position=chair")]
    [InlineData("Ama Serwaa became the first woman to be elected governor of Akwa.", "Election affirmed asserted: Person=Ama Serwaa; Position=governor; Organization=Akwa")]
    [InlineData("Ama Serwaa became the first woman to be elected mayor of Akwa.", "Election affirmed asserted: Person=Ama Serwaa; Position=mayor; Organization=Akwa")]
    [InlineData("Urs Frei serves as a trustee of the Rhine Museum.", "Position affirmed asserted: Holder=Urs Frei; Title=trustee; Organization=Rhine Museum")]
    [InlineData("Tessa Brand's agent, Tom Barrow, said so.", "Position affirmed asserted: Holder=Tom Barrow; Title=agent")]
    [InlineData("Three council members, Ann Combs, Hugh Marsden and Sam Nicks, said so.", "Position affirmed asserted: Holder=Hugh Marsden; Title=council members")]
    [InlineData("Joe Flint, whose father, Eugene, was mayor of Bergvik, won.", "Position affirmed asserted: Holder=Eugene; Title=mayor; Organization=Bergvik")]
    [InlineData("Ann Hegde and her husband, retired banker Paul Hegde, live in Oslo.", "Kinship affirmed asserted: Person=Paul Hegde; Relative=her; Relation=husband")]
    [InlineData("Union leaders met ministers on Thursday night.", "Meeting affirmed asserted: Participant=Union leaders; Participant=ministers; Time=Thursday night")]
    [InlineData("Elise Marchetti flew home from Brussels on Thursday.", "Movement affirmed asserted: Mover=Elise Marchetti; Origin=Brussels; Time=Thursday")]
    [InlineData("The crash claimed the lives of three passengers.", "Death affirmed asserted: Person=three passengers")]
    [InlineData("Ama Serwaa, who now heads the Oslo Opera, said nothing.", "Position affirmed asserted: Holder=Ama Serwaa; Organization=Oslo Opera")]
    [InlineData("Pavel Hruby, who had run Kestrel Rail since 2020, resigned on Friday.", "Resignation affirmed asserted: Person=Pavel Hruby; Organization=Kestrel Rail; Time=Friday")]
    [InlineData("Quantica founders Anneke Vos and Sam Idris sold their shares.", "Founding affirmed asserted: Founder=Sam Idris; Organization=Quantica")]
    [InlineData("Quantica's founders, Anneke Vos and Sam Idris, kept 55% of the shares.", "Founding affirmed asserted: Founder=Anneke Vos; Organization=Quantica")]
    [InlineData("Anneke Vos co-founded the company in 2019 with her former professor, Sam Idris.", "Founding affirmed asserted: Founder=Sam Idris; Organization=the company; Time=2019")]
    [InlineData("Varlund Systems owners Anna Lund and Karl Voss said the sale was off.", "Statement affirmed asserted: Speaker=Karl Voss")]
    [InlineData("Dario Conti, mayor of Lucca since 2015, has been elected president of the regional council.", "Election affirmed asserted: Person=Dario Conti; Position=president; Organization=the regional council")]
    [InlineData("Kayla Stone, head of research at the charity Wildways, was absent.", "Position affirmed asserted: Holder=Kayla Stone; Title=head of research; Organization=Wildways")]
    [InlineData("In court on Monday the two men pleaded not guilty to arson.", "Denial affirmed asserted: Denier=the two men; Time=Monday")]
    [InlineData("Police are investigating the deaths of two elderly sisters.", "Death affirmed asserted: Person=two elderly sisters")]
    public void SentenceStates(string sentence, string fact) => Assert.Contains(fact, Facts(sentence));

    [Theory]
    [InlineData("The council will honour both contracts.")]
    [InlineData("Zambia recalls its envoy.")]
    [InlineData("The keeper denied Marco Silva with a fine save.")]
    [InlineData("Quentin Moss left the hospital in March.")]
    [InlineData("Ama Serwaa was voted player of the year.")]
    [InlineData("Free agent Tom Barrow has signed nothing.")]
    [InlineData("Quentin Moss resigned himself to a long winter.")]
    [InlineData("The plan calls for 200 homes.")]
    [InlineData("He was denied bail.")]
    public void SentenceStatesNothing(string sentence) => Assert.Empty(Facts(sentence));

    private static string[] Facts(string sentence) => FactLines.Full("en", sentence);
}
