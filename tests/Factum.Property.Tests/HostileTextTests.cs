using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Factum.Extraction.Documents;
using Factum.Extraction.Grammar;
using Factum.Extraction.Grammar.Boundaries;
using Factum.Extraction.Languages;
using Xunit;

namespace Factum.Property.Tests;

/// <summary>A text that took more than linear time would run into the limit by far; the scaling benchmark shows the times.</summary>
public class HostileTextTests
{
    public static TheoryData<string, string> Texts()
    {
        TheoryData<string, string> texts = [];
        foreach (string kind in LongTexts.Kinds)
        {
            texts.Add(kind, "fr");
            texts.Add(kind, "en");
        }

        return texts;
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_megabyte_is_cut_into_words(string kind, string language)
    {
        using CancellationTokenSource limit = new(TimeSpan.FromSeconds(30));
        string text = LongTexts.Of(kind, 1 << 20);
        Assert.NotEmpty(WordReader.Read(text, LanguagePacks.Find(language)!.Tokenization, limit.Token).ToList());
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task A_megabyte_is_made_ready_for_reading(string kind, string language)
    {
        string text = LongTexts.Of(kind, 1 << 20), marks = LanguagePacks.Find(language)!.QuotationMarks;
        string read = await Task.Run(() => LineWraps.Join(QuotationMarks.Set(CapitalHeadlines.Rewrite(Markup.Blank(ComposedText.Of(text).Text)), marks))).WaitAsync(TimeSpan.FromSeconds(30));
        Assert.NotEmpty(read);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Ten_thousand_characters_are_parsed(string kind, string language)
    {
        using CancellationTokenSource limit = new(TimeSpan.FromSeconds(60));
        ParsedDocument document = GrammarReader.Read(LongTexts.Of(kind, 10_000), LanguagePacks.Find(language)!, limit.Token);
        Assert.NotEmpty(document.Sentences);
    }

    [Fact]
    public void Reading_stops_when_it_is_cancelled()
    {
        using CancellationTokenSource cancelled = new();
        cancelled.Cancel();
        Assert.Throws<OperationCanceledException>(() => GrammarReader.Read(LongTexts.Of("mixed", 100_000), LanguagePacks.Find("fr")!, cancelled.Token));
    }
}
