using System.Linq;
using System.Threading;
using Factum.Extraction.Grammar;
using Factum.Extraction.Languages;
using Xunit;

namespace Factum.Extraction.Tests.Grammar;

/// <summary>Names in two halves that a hyphen joins, where a half means something else by itself.</summary>
public sealed class DoubleBarrelledNameTests
{
    [Theory]
    [InlineData("Corbin-Hale sued the operator in 2021.", "Corbin Hale")]
    [InlineData("Anna Field-Grant won the seat.", "Field Grant")]
    public void BothHalvesAreNames(string text, string halves)
    {
        ParsedDocument parsed = GrammarReader.Read(text, LanguagePacks.Find("en")!, CancellationToken.None);
        Assert.All(halves.Split(' '), half => Assert.Equal(PartOfSpeech.Propn, Word(parsed, half).Upos));
    }

    [Fact]
    public void AnAdjectiveStaysOne() => Assert.Equal(PartOfSpeech.Adj, Word(GrammarReader.Read("The Israeli-Palestinian conflict worsened.", LanguagePacks.Find("en")!, CancellationToken.None), "Palestinian").Upos);

    private static Word Word(ParsedDocument parsed, string form) => Enumerable.Range(0, parsed.Sentences[0].Count).Select(i => parsed.Sentences[0][i]).Single(word => word.Form == form);
}
