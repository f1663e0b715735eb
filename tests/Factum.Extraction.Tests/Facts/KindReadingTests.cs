using Factum.Extraction.Facts;
using Factum.Extraction.Facts.Frames.Kinds;
using Xunit;

namespace Factum.Extraction.Tests.Facts;

public class KindReadingTests
{
    [Fact]
    public void ABuiltInKindIsReadWithItsPeculiarities() => Assert.IsType<LayoffReading>(KindReadings.Of(FactVocabulary.Find("Layoff")!));

    [Fact]
    public void AKindOfTheUsersIsReadWithoutThoseOfItsNamesake() =>
        Assert.IsType<KindReading>(KindReadings.Of(new FactKind("Layoff", "Layoffs", true, [new FactRole("Count", false, RoleFillers.Phrase)])));

    [Theory]
    [InlineData("fr", "Marie Ferrand annonce sa démission de son poste d'adjointe à la culture.", "Position=adjointe à la culture")]
    [InlineData("en", "Ida Lundqvar stepped down from the role of finance director at Larkhill Foods.", "Position=finance director")]
    public void AnOfficeIsNotThePostOfIt(string language, string text, string position) => Assert.Contains(FactLines.Plain(language, text), line => line.Contains(position));
}
