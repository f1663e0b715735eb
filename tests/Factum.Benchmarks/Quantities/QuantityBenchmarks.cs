using System;
using System.Text;
using System.Threading;
using BenchmarkDotNet.Attributes;
using Factum.Benchmarks.Extraction;
using Factum.Extraction.Languages;
using Factum.Extraction.Quantities;

namespace Factum.Benchmarks.Quantities;

/// <summary>Quantities alone against a straight scan of the same text: news, text without any quantity, and text at its worst.</summary>
[MemoryDiagnoser]
[SpeedColumn(Size)]
public class QuantityBenchmarks
{
    private const int Size = 1_000_000;

    private string text = "";

    /// <summary>What the text is made of.</summary>
    [Params(QuantityText.News, QuantityText.WithoutQuantities, QuantityText.DigitsAndSeparators, QuantityText.NumberWords, QuantityText.TimeWords, QuantityText.Symbols)]
    public QuantityText Kind { get; set; }

    /// <summary>The language.</summary>
    [Params("fr", "en")]
    public string Language { get; set; } = "fr";

    /// <summary>Makes the text.</summary>
    [GlobalSetup]
    public void Setup()
    {
        if (Kind == QuantityText.News)
        {
            text = GeneratedNews.Text(Language, Size);
            return;
        }

        string unit = (Kind, Language) switch
        {
            (QuantityText.WithoutQuantities, "fr") => "La directrice n’a pas souhaité commenter ces informations, que plusieurs élus jugent préoccupantes pour la région.\n",
            (QuantityText.WithoutQuantities, _) => "The director declined to comment on the report, which several officials in the region called worrying.\n",
            (QuantityText.DigitsAndSeparators, _) => "1 234 567,89-1.234/5 ",
            (QuantityText.NumberWords, "fr") => "deux cent mille et un million de ",
            (QuantityText.NumberWords, _) => "two hundred thousand and a million of ",
            (QuantityText.TimeWords, "fr") => "lundi soir à 14 h du mois de mai ",
            (QuantityText.TimeWords, _) => "the night of Monday in May at 2 p.m. ",
            _ => "$€£ $ ",
        };
        StringBuilder built = new(Size + unit.Length);
        while (built.Length < Size) built.Append(unit);
        text = built.ToString();
    }

    /// <summary>The floor: one look at every character.</summary>
    [Benchmark(Baseline = true)]
    public int StraightScan()
    {
        int digits = 0;
        foreach (char c in text)
            if (c is >= '0' and <= '9') digits++;
        return digits;
    }

    /// <summary>Sums and numbers.</summary>
    [Benchmark]
    public int SumsAndNumbers() => QuantityReader.ReadAmounts(text, LanguagePacks.Find(Language)!, default, CancellationToken.None).Numbers.Count;

    /// <summary>Sums, numbers and times, these anchored to a date.</summary>
    [Benchmark]
    public int Quantities() => QuantityReader.ReadText(text, LanguagePacks.Find(Language)!, new DateTime(2024, 6, 11), default, CancellationToken.None).Times.Count;
}

/// <summary>What a benchmark's text is made of.</summary>
public enum QuantityText
{
    /// <summary>Articles of the news, with a quantity or more in most sentences.</summary>
    News,

    /// <summary>Sentences without any quantity.</summary>
    WithoutQuantities,

    /// <summary>Digits and separators without end.</summary>
    DigitsAndSeparators,

    /// <summary>Number words without end.</summary>
    NumberWords,

    /// <summary>Words of time without end.</summary>
    TimeWords,

    /// <summary>Currency symbols without end.</summary>
    Symbols,
}
