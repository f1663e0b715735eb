using System.Linq;
using Factum.Extraction.Facts.Speech;
using Xunit;

namespace Factum.Extraction.Tests.Facts;

public class QuotationTests
{
    [Theory]
    [InlineData("« Oui », dit-il.", "Oui")]
    [InlineData("He said: “Yes, we can.”", "Yes, we can")]
    [InlineData("\"One,\" he said. \"Two.\"", "One|Two")]
    [InlineData("une « belle rencontre« , dit-il", "belle rencontre")]
    [InlineData("An open \"quote\nends with its line", "")]
    [InlineData("no quotes at all", "")]
    public void QuotedWordsAreFound(string text, string quotes) => Assert.Equal(quotes, string.Join("|", Quotation.Find(text).Select(quotation => quotation.Range.Of(text))));
}
