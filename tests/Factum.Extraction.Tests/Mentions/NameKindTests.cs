using System.Linq;
using Factum.Extraction.Documents;
using Factum.Extraction.Mentions;
using Xunit;

namespace Factum.Extraction.Tests.Mentions;

/// <summary>The kind of a name by the words beside it; each row tells the one name that is asked about.</summary>
public sealed class NameKindTests
{
    [Theory]
    [InlineData("fr", "Le marché a été attribué à Bâtinord, une entreprise de Vesoul.", "Bâtinord", EntityKind.Organization)]
    [InlineData("fr", "Elle a cédé son groupe, Castelpack, pour 40 millions d'euros.", "Castelpack", EntityKind.Organization)]
    [InlineData("fr", "Le chef de file du groupe d'opposition Vesoul Autrement a démissionné.", "Vesoul Autrement", EntityKind.Organization)]
    [InlineData("fr", "Le bureau d'études Arcamont compte 900 salariés.", "Arcamont", EntityKind.Organization)]
    [InlineData("fr", "La députée Nadia Belkacem (Horizons) a voté contre.", "Horizons", EntityKind.Organization)]
    [InlineData("fr", "Il succède à Pierre-Yves Lhuissier.", "Pierre-Yves Lhuissier", EntityKind.Person)]
    [InlineData("fr", "Le chanteur Malko a salué le public.", "Malko", EntityKind.Person)]
    [InlineData("fr", "Ils se retrouveront en finale du Tournoi des Roses.", "Tournoi des Roses", EntityKind.Event)]
    [InlineData("en", "In March, Pani Seva, an NGO that digs wells, refused the gift.", "Pani Seva", EntityKind.Organization)]
    [InlineData("en", "Brightwater, a charity founded in 2012, will run the hall.", "Brightwater", EntityKind.Organization)]
    [InlineData("en", "He had been due to meet King Rupert on Friday.", "King Rupert", EntityKind.Person)]
    [InlineData("en", "The lawmaker Hendra Salim (Fajar Baru) accused the president of lying.", "Fajar Baru", EntityKind.Organization)]
    [InlineData("en", "Leeds drew the Norbank Cup tie on Sunday.", "Norbank Cup", EntityKind.Event)]
    [InlineData("en", "The club sold its striker, the coach said. The league match drew few fans, but the players beat Vale Sundowns on Saturday.", "Vale Sundowns", EntityKind.Organization)]
    [InlineData("en", "The money came from the trading house Alpenmark.", "Alpenmark", EntityKind.Organization)]
    public void IsToldByWhatStandsBesideTheName(string language, string text, string name, EntityKind kind)
    {
        DocumentAnalysis analysis = FactExtractor.Analyze(new DocumentSource("a.txt", text) { Language = language });
        Assert.Equal([kind], analysis.Entities.Where(entity => entity.Name == name).Select(entity => entity.Kind));
    }

    [Theory]
    [InlineData("en", "Savona Trust Bank was fined in May. The row hurt Savona.", "Savona Trust Bank")]
    [InlineData("en", "Marlow Foods said on Tuesday it would appeal. Marlow has 40 plants.", "Marlow Foods")]
    public void AFirmGoesByItsFirstWord(string language, string text, string name)
    {
        DocumentAnalysis analysis = FactExtractor.Analyze(new DocumentSource("a.txt", text) { Language = language });
        Assert.Equal([name], analysis.Entities.Select(entity => entity.Name));
    }
}
