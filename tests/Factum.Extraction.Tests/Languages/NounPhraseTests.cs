using Factum.Extraction.Languages;
using Xunit;

namespace Factum.Extraction.Tests.Languages;

public class NounPhraseTests
{
    [Theory]
    [InlineData("fr", "l’événement", "événement")]
    [InlineData("fr", "De la dette publique", "dette publique")]
    [InlineData("fr", "leurs écoles", "écoles")]
    [InlineData("fr", "lessive", "lessive")]
    [InlineData("fr", "la", "la")]
    [InlineData("en", "The new bridge", "new bridge")]
    [InlineData("en", "whose base salary", "base salary")]
    [InlineData("en", "for the new bridge", "new bridge")]
    [InlineData("fr", "pour la rénovation du pont", "rénovation du pont")]
    [InlineData("en", "theatre", "theatre")]
    [InlineData("en", "a", "a")]
    [InlineData("xx", "the bridge", "the bridge")]
    public void Leading_determiners_are_dropped(string language, string phrase, string bare) => Assert.Equal(bare, NounPhrase.WithoutDeterminers(phrase, language));
}
