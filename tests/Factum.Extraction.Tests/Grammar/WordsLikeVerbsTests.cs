using System.Linq;
using System.Threading;
using Factum.Extraction.Grammar;
using Factum.Extraction.Languages;
using Factum.Extraction.Tests.Facts;
using Xunit;

namespace Factum.Extraction.Tests.Grammar;

/// <summary>Words that look like verbs, in the names of offices and before names.</summary>
public sealed class WordsLikeVerbsTests
{
    [Theory]
    [InlineData("Ida Lundqvar, managing director of Larkhill Foods, resigned.", "managing", PartOfSpeech.Adj)]
    [InlineData("Ola Berg was previously head of sales at Larkhill Foods.", "head", PartOfSpeech.Noun)]
    [InlineData("They head north.", "head", PartOfSpeech.Verb)]
    [InlineData("The port and the ferry firm will open talks in Oslo.", "open", PartOfSpeech.Verb)]
    [InlineData("The reform might not free 14 prisoners.", "free", PartOfSpeech.Verb)]
    [InlineData("Some 3,000 people fled to neighbouring Kenya.", "neighbouring", PartOfSpeech.Adj)]
    [InlineData("They paid tribute to retired lifeboatman Ola Berg.", "retired", PartOfSpeech.Adj)]
    [InlineData("They had to speed deliveries up.", "speed", PartOfSpeech.Verb)]
    [InlineData("Ida Lundqvar flew from neighboring Kenya to Lima.", "from", PartOfSpeech.Adp)]
    [InlineData("She is managing the shop.", "managing", PartOfSpeech.Verb)]
    public void AreNone(string text, string form, PartOfSpeech part)
    {
        ParsedDocument parsed = GrammarReader.Read(text, LanguagePacks.Find("en")!, CancellationToken.None);
        Assert.Equal(part, Enumerable.Range(0, parsed.Sentences[0].Count).Select(i => parsed.Sentences[0][i]).First(word => word.Form == form).Upos);
    }

    [Theory]
    [InlineData("\"It is over,\" said Ola Berg, managing director of Larkhill Foods.", "Position: Holder=Ola Berg; Title=managing director; Organization=Larkhill Foods")]
    [InlineData("Mr Berg was previously head of operations at Larkhill Foods.", "Position: Holder=Berg; Title=head of operations; Organization=Larkhill Foods")]
    [InlineData("Some 3,000 people fled to neighbouring Kenya.", "Movement: Mover=Some 3,000 people; Destination=Kenya")]
    [InlineData("Larkhill Foods will spend $30 million on a second plant in Leeds.", "Payment: Payer=Larkhill Foods; Amount=$30 million; Purpose=a second plant in Leeds")]
    public void AreRead(string text, string fact) => Assert.Contains(fact, FactLines.Plain("en", text));
}
