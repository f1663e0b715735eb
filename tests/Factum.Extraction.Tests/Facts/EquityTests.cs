using Xunit;

namespace Factum.Extraction.Tests.Facts;

/// <summary>Shares of a capital whose firm another sentence names.</summary>
public sealed class EquityTests
{
    [Theory]
    [InlineData("en", "Larkhill Foods was founded in Leeds. Larkhill Foods sells milk. Aldwych Capital holds 11.4% of the issued share capital.", "Ownership: Owner=Aldwych Capital; Owned=Larkhill Foods")]
    [InlineData("en", "Larkhill Foods was founded in Leeds. Larkhill Foods sells milk. The Berg family controls 51% of the capital.", "Ownership: Owner=The Berg family; Owned=Larkhill Foods")]
    [InlineData("fr", "Larkhill Foods est né à Lyon. Larkhill Foods vend du lait. La famille Berg détient 51 % du capital et 60 % des droits de vote.", "Ownership: Owner=La famille Berg; Owned=Larkhill Foods")]
    public void AreOfTheFirm(string language, string text, string fact) => Assert.Contains(fact, FactLines.Plain(language, text));
}
