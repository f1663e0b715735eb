using System;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using Factum.Extraction.Languages;
using Factum.Extraction.Quantities.Times;
using Xunit;

namespace Factum.Extraction.Tests.Quantities.Times;

/// <summary>What reading costs: nothing where there is no time, and no more than in proportion to the text where someone means harm.</summary>
public class TimeReaderCostTests
{
    [Theory]
    [InlineData("fr", "Le chat noir dort sur le tapis rouge du salon. ")]
    [InlineData("en", "The black cat sleeps on the red carpet of the lounge. ")]
    public void AllocatesNothingWithoutTimes(string language, string sentence)
    {
        TimeGrammar grammar = LanguagePacks.Find(language)!.Times!;
        string text = string.Concat(Enumerable.Repeat(sentence, 2000));
        Assert.Null(TimeReader.Read(text, grammar, false, CancellationToken.None));
        long before = GC.GetAllocatedBytesForCurrentThread();
        TimeReader.Read(text, grammar, false, CancellationToken.None);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 256);
    }

    [Theory]
    [InlineData("fr", "14 juillet ")]
    [InlineData("fr", "un an et un mois et ")]
    [InlineData("fr", "deux ans et ")]
    [InlineData("fr", "1/1/")]
    [InlineData("fr", "19 h 30 à ")]
    [InlineData("fr", "le lundi ")]
    [InlineData("fr", "2019-")]
    [InlineData("fr", "( 58 ans , ")]
    [InlineData("en", "a year and a month and ")]
    [InlineData("en", "on the night of ")]
    [InlineData("en", "may 5 to ")]
    [InlineData("en", "11:14 p.m. on ")]
    public void TakesTimeInProportion(string language, string hostile)
    {
        TimeGrammar grammar = LanguagePacks.Find(language)!.Times!;
        string text = string.Concat(Enumerable.Repeat(hostile, 20_000 / hostile.Length));
        string longer = string.Concat(Enumerable.Repeat(text, 8));
        Cost(text, grammar);
        double once = Enumerable.Range(0, 3).Min(_ => Cost(text, grammar)), eightfold = double.MaxValue;

        // Another process may take the core for a while: the best of some runs counts, and quadratic reading would take 64 times as long.
        for (int run = 0; run < 8 && eightfold >= 8 * 8 * Math.Max(once, 2); run++) eightfold = Math.Min(eightfold, Cost(longer, grammar));
        Assert.True(eightfold < 8 * 8 * Math.Max(once, 2), $"{once} ms became {eightfold} ms");
    }

    [Fact]
    public void StopsWhenAsked()
    {
        using CancellationTokenSource source = new();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => TimeReader.Read("le 14 juillet", LanguagePacks.Find("fr")!.Times!, false, source.Token));
    }

    private static double Cost(string text, TimeGrammar grammar)
    {
        Stopwatch watch = Stopwatch.StartNew();
        TimeReader.Read(text, grammar, false, CancellationToken.None);
        return watch.Elapsed.TotalMilliseconds;
    }
}
