using System.Linq;
using System.Threading;
using Factum.Extraction.Grammar;
using Factum.Extraction.Languages;
using Factum.Extraction.Mentions;
using Xunit;

namespace Factum.Extraction.Tests.Mentions;

public sealed class TitleReadingTests
{
    [Theory]
    [InlineData("fr", "Le président Paul Oriol a parlé.", "Paul Oriol: président")]
    [InlineData("fr", "Claire Dumont, PDG de Vernalis, a parlé.", "Claire Dumont: PDG @ Vernalis")]
    [InlineData("fr", "Le directeur général de Vernalis, Paul Oriol, a parlé.", "Paul Oriol: directeur général @ Vernalis")]
    [InlineData("en", "U.S. Attorney Ruth Adair resigned.", "Ruth Adair: U.S. Attorney")]
    [InlineData("en", "Talks with Transport Secretary Ruth Adair failed.", "Ruth Adair: Transport Secretary")]
    [InlineData("en", "First Minister Ruth Adair resigned on Monday.", "Ruth Adair: First Minister")]
    [InlineData("fr", "La ministre de la Culture, Claire Dumont, a parlé.", "Claire Dumont: ministre de la Culture")]
    [InlineData("fr", "Sa femme, Claire Dumont, a parlé.", "Claire Dumont: femme")]
    [InlineData("en", "Tom Abara, chief executive of Norvale Foods, resigned.", "Tom Abara: chief executive @ Norvale Foods")]
    [InlineData("en", "Norvale Foods chief executive Tom Abara resigned.", "Tom Abara: chief executive @ Norvale Foods")]
    [InlineData("en", "His wife, Elena Hart, teaches.", "Elena Hart: wife")]
    public void SentenceGivesTitle(string language, string text, string expected)
    {
        LanguagePack pack = LanguagePacks.Find(language)!;
        ParsedDocument document = GrammarReader.Read(text, pack, CancellationToken.None);
        DocumentEntities entities = EntityReader.ReadNames(document, pack, CancellationToken.None);
        string found = string.Join("; ", entities.Titles.Select(title =>
            entities.Mentions[title.Holder].Range.Of(text) + ": " + title.Title.Of(text) + (title.Organization < 0 ? string.Empty : " @ " + entities.Mentions[title.Organization].Range.Of(text))));
        Assert.Equal(expected, found);
    }
}
