using System.Linq;
using Factum.Extraction.Documents;
using Factum.Extraction.Facts;
using Factum.Extraction.Facts.Frames;
using Xunit;

namespace Factum.Extraction.Tests.Facts;

/// <summary>What single sentences state, read by the whole pipeline.</summary>
public class FactReadingTests
{
    [Theory]
    [InlineData("Marc Tessier a rencontré Julie Malet mardi à Lyon.", "Meeting affirmed asserted: Participant=Marc Tessier; Participant=Julie Malet; Time=mardi; Place=Lyon")]
    [InlineData("Le groupe Alvior a racheté l'entreprise Ferrolana en 2019.", "Acquisition affirmed asserted: Acquirer=Alvior; Target=Ferrolana; Time=2019")]
    [InlineData("Paul Kermadec, président de Kelvia, a démissionné lundi.", "Position affirmed asserted: Holder=Paul Kermadec; Title=président; Organization=Kelvia")]
    [InlineData("Paul Kermadec, président de Kelvia, a démissionné lundi.", "Resignation affirmed asserted: Person=Paul Kermadec; Position=président; Organization=Kelvia; Time=lundi")]
    [InlineData("« Nous allons nous battre », a déclaré Julie Malet.", "Statement affirmed asserted: Speaker=Julie Malet; Quote=Nous allons nous battre")]
    [InlineData("Julie Malet a démenti avoir rencontré Paul Kermadec.", "Meeting denied reported: Participant=Julie Malet; Participant=Paul Kermadec")]
    [InlineData("Julie Malet a démenti avoir rencontré Paul Kermadec.", "Denial affirmed asserted: Denier=Julie Malet")]
    [InlineData("Julie Malet n'a jamais rencontré Paul Kermadec.", "Meeting denied asserted: Participant=Julie Malet; Participant=Paul Kermadec")]
    [InlineData("Paul Kermadec a été élu maire de Brest en 2020.", "Election affirmed asserted: Person=Paul Kermadec; Position=maire; Organization=Brest; Time=2020")]
    [InlineData("Marie Le Gall est née à Brest en 1962.", "Birth affirmed asserted: Person=Marie Le Gall; Time=1962; Place=Brest")]
    [InlineData("Marc Tessier est mort samedi.", "Death affirmed asserted: Person=Marc Tessier; Time=samedi")]
    [InlineData("Julie Malet s'est rendue à Berlin jeudi.", "Visit affirmed asserted: Visitor=Julie Malet; Time=jeudi; Place=Berlin")]
    [InlineData("Kelvia appartient au groupe Alvior.", "Ownership affirmed asserted: Owner=Alvior; Owned=Kelvia")]
    [InlineData("Paul Kermadec pourrait racheter Kelvia.", "Acquisition affirmed possible: Acquirer=Paul Kermadec; Target=Kelvia")]
    [InlineData("Bernay, dans l'Eure, attend la pluie.", "Location affirmed asserted: Entity=Bernay; Place=Eure")]
    [InlineData("Lauren Hervé, fiancée de Paul Kermadec, était présente.", "Kinship affirmed asserted: Person=Lauren Hervé; Relative=Paul Kermadec; Relation=fiancée")]
    public void FrenchSentenceStates(string sentence, string fact) => Assert.Contains(fact, Facts("fr", sentence));

    [Theory]
    [InlineData("Elena Park met Raj Mehta in Toledo on Monday.", "Meeting affirmed asserted: Participant=Elena Park; Participant=Raj Mehta; Time=Monday; Place=Toledo")]
    [InlineData("Norwick Motors acquired Volta Cells in 2019.", "Acquisition affirmed asserted: Acquirer=Norwick Motors; Target=Volta Cells; Time=2019")]
    [InlineData("\"We will fight,\" said Maria Lopez.", "Statement affirmed asserted: Speaker=Maria Lopez; Quote=We will fight")]
    [InlineData("Volta Cells was founded in 2012 by Raj Mehta.", "Founding affirmed asserted: Founder=Raj Mehta; Organization=Volta Cells; Time=2012")]
    [InlineData("Maria Lopez was born in Toledo in 1970.", "Birth affirmed asserted: Person=Maria Lopez; Time=1970; Place=Toledo")]
    [InlineData("Maria Lopez died on Sunday.", "Death affirmed asserted: Person=Maria Lopez; Time=Sunday")]
    [InlineData("Raj Mehta might sell Volta Cells to Norwick Motors.", "Acquisition affirmed possible: Acquirer=Norwick Motors; Target=Volta Cells; Seller=Raj Mehta")]
    [InlineData("Norwick Motors will launch a new satellite next year.", "Launch affirmed planned: Agent=Norwick Motors; Product=a new satellite; Time=next year")]
    [InlineData("Elena Park flew to Brussels on Sunday.", "Movement affirmed asserted: Mover=Elena Park; Destination=Brussels; Time=Sunday")]
    [InlineData("Raj Mehta praised Elena Park.", "Praise affirmed asserted: Speaker=Raj Mehta; Target=Elena Park")]
    [InlineData("Ohio sued Norwick Motors.", "Lawsuit affirmed asserted: Plaintiff=Ohio; Defendant=Norwick Motors")]
    [InlineData("According to the Toledo Gazette, Elena Park has resigned.", "Resignation affirmed reported: Person=Elena Park")]
    public void EnglishSentenceStates(string sentence, string fact) => Assert.Contains(fact, Facts("en", sentence));

    [Theory]
    [InlineData("fr", "La direction a lancé un appel au calme.", "Launch")]
    [InlineData("fr", "On lui a donné raison.", "Donation")]
    [InlineData("fr", "La réunion des critères est difficile.", "Meeting")]
    [InlineData("fr", "Julie Malet a acquis la conviction que rien ne changera.", "Acquisition")]
    [InlineData("en", "The minister raised a question about taxes.", "Investment")]
    [InlineData("en", "The team met its target on Monday.", "Meeting")]
    [InlineData("en", "Raj Mehta declined to comment.", "Statement")]
    public void IdiomStatesNothing(string language, string sentence, string kind) => Assert.DoesNotContain(Facts(language, sentence), fact => fact.StartsWith(kind, System.StringComparison.Ordinal));

    [Fact]
    public void AReportNamesItsSource()
    {
        DocumentAnalysis analysis = FactExtractor.Analyze(new DocumentSource("a.txt", "According to the Toledo Gazette, Elena Park has resigned.") { Language = "en" });
        ExtractedFact resignation = Assert.Single(analysis.Facts, fact => fact.Kind == "Resignation");
        Assert.Equal("Toledo Gazette", resignation.Source?.Text);
    }

    [Fact]
    public void AKindOfTheUsersOwnIsMatchedWithoutReadingAgain()
    {
        FactKind merger = new("Merger", "Mergers", true, [new("Company", false, RoleFillers.Entity), new("Partner", false, RoleFillers.Entity)]);
        RoleBinding[] bindings = [new("subj", "Company", true, FillerTypes.Named), new("with", "Partner", true, FillerTypes.Named)];
        Frame frame = new(merger, [new LexicalUnit(TriggerKind.Verb, "join", ["force"], bindings)]) { Language = "en" };
        DocumentReading reading = FactExtractor.ReadDocument(new DocumentSource("a.txt", "Norwick Motors joined forces with Volta Cells in 2019.") { Language = "en" });
        Assert.DoesNotContain(FactExtractor.MatchFacts(reading, []).Facts, fact => fact.Kind == "Merger");
        ExtractedFact fact = Assert.Single(FactExtractor.MatchFacts(reading, [frame]).Facts, fact => fact.Kind == "Merger");
        Assert.Equal(["Norwick Motors", "Volta Cells", "2019"], fact.Arguments.Select(argument => argument.Filler.Text));
    }

    private static string[] Facts(string language, string sentence) => FactLines.Full(language, sentence);
}
