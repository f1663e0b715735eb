using System;
using System.Linq;
using System.Threading;
using Factum.Extraction.Languages;
using Factum.Extraction.Quantities;
using Xunit;

namespace Factum.Extraction.Tests.Quantities;

/// <summary>What reading costs where there is nothing to read, and texts that begin and end where a reader may stumble.</summary>
public class QuantityReaderCostTests
{
    [Theory]
    [InlineData("fr", "La directrice n’a pas souhaité commenter ces informations, que plusieurs élus jugent préoccupantes pour la région ; elle s'est dite « étonnée ».\n")]
    [InlineData("en", "The director declined to comment on the report, which several officials in the region called worrying; \"it isn't clear\", she said.\n")]
    public void AllocatesNothingWithoutQuantities(string language, string sentence)
    {
        LanguagePack pack = LanguagePacks.Find(language)!;
        string text = string.Concat(Enumerable.Repeat(sentence, 1000));
        Assert.Same(DocumentQuantities.None, Read(text, pack));

        // The least of several rounds: while it compiles a loop anew, the runtime itself may allocate on the thread.
        long least = long.MaxValue;
        for (int round = 0; round < 5; round++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            Read(text, pack);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.Equal(0, least);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("\n\n5")]
    [InlineData("\nLe 14 juillet")]
    [InlineData("5")]
    [InlineData("12 M")]
    [InlineData("$")]
    [InlineData("le")]
    [InlineData("a.m")]
    [InlineData("Q")]
    [InlineData("14:")]
    [InlineData("2024-")]
    [InlineData("entre")]
    [InlineData("un")]
    [InlineData("www.")]
    [InlineData("x@")]
    [InlineData("p")]
    [InlineData("\ud83d")]
    public void ReadsTextsThatEndAnywhere(string text)
    {
        foreach (LanguagePack pack in LanguagePacks.All) Assert.NotNull(Read(text, pack));
    }

    private static DocumentQuantities Read(string text, LanguagePack pack) => QuantityReader.ReadText(text, pack, new DateTime(2024, 6, 11), default, CancellationToken.None);
}
