using System.Linq;
using Factum.Extraction.Documents;
using Factum.Extraction.Tests.Facts;
using Xunit;

namespace Factum.Extraction.Tests.Documents;

/// <summary>Quotation marks of all sorts.</summary>
public sealed class QuotationMarksTests
{
    [Theory]
    [InlineData("«»", "Il a dit “non”.", "Il a dit «non».")]
    [InlineData("«»", "Il a dit \"non\" (\"jamais\").", "Il a dit «non» («jamais»).")]
    [InlineData("«»", "« Un “oui” franc », dit-elle.", "« Un “oui” franc », dit-elle.")]
    [InlineData("«»", "« Un \"oui\" franc », dit-elle, \"enfin\".", "« Un \"oui\" franc », dit-elle, «enfin».")]
    [InlineData("«»", "« Sans fin\nPuis \"oui\".", "« Sans fin\nPuis «oui».")]
    [InlineData("“”", "\"No,\" she said, „yes“.", "“No,” she said, “yes“.")]
    [InlineData("“”", "“No,\" she said.", "“No,” she said.")]
    public void AreThoseOfTheLanguage(string marks, string text, string expected) => Assert.Equal(expected, QuotationMarks.Set(text, marks));

    [Fact]
    public void OwnMarksStay()
    {
        const string Text = "« Oui », dit-elle.";
        Assert.Same(Text, QuotationMarks.Set(Text, "«»"));
    }

    [Theory]
    [InlineData("fr", "« Le port fermera », a prévenu Odile Brune.")]
    [InlineData("fr", "Odile Brune a vanté « un chantier sans égal ».")]
    [InlineData("en", "“The harbour will close,” said Joan Pettifer.")]
    [InlineData("en", "“The harbour will close,” warned Joan Pettifer.")]
    public void FactsAreTheSameWhateverTheyAre(string language, string text)
    {
        string[] facts = FactLines.Plain(language, text).ToArray();
        Assert.NotEmpty(facts);
        string[] marks = language == "fr" ? ["« ", " »"] : ["“", "”"];
        Assert.Equal(facts, FactLines.Plain(language, text.Replace(marks[0], "\"").Replace(marks[1], "\"")));
        if (language == "fr") Assert.Equal(facts, FactLines.Plain(language, text.Replace(marks[0], "“").Replace(marks[1], "”")));
    }

    [Fact]
    public void WhatIsSaidKeepsItsOwn()
    {
        const string Text = "« Cet accord \"historique\" nous engage », a déclaré Odile Brune.";
        Assert.Contains("Statement: Speaker=Odile Brune; Quote=Cet accord \"historique\" nous engage", FactLines.Plain("fr", Text));
        Assert.Contains("Statement: Speaker=Odile Brune; Quote=Cet accord “historique” nous engage", FactLines.Plain("fr", Text.Replace("\"h", "“h").Replace("e\" ", "e” ")));
    }
}
