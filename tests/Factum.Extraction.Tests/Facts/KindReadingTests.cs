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
}
