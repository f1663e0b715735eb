using System.Text;
using System.Threading;
using BenchmarkDotNet.Attributes;
using Factum.Extraction.Languages;
using Factum.Extraction.Quantities;

namespace Factum.Benchmarks.Quantities;

/// <summary>Quantities alone against a straight scan of the same text: with sums, without any number, and at its worst.</summary>
[MemoryDiagnoser]
public class QuantityBenchmarks
{
    private const int Size = 1_000_000;

    private string text = "";

    /// <summary>What the text is made of.</summary>
    [Params(QuantityText.News, QuantityText.WithoutNumbers, QuantityText.DigitsAndSeparators, QuantityText.NumberWords, QuantityText.Symbols)]
    public QuantityText Kind { get; set; }

    /// <summary>The language.</summary>
    [Params("fr", "en")]
    public string Language { get; set; } = "fr";

    /// <summary>Makes the text.</summary>
    [GlobalSetup]
    public void Setup()
    {
        string unit = (Kind, Language) switch
        {
            (QuantityText.News, "fr") => "Le groupe a versé 12 millions d’euros à la fondation, qui emploie près de 1 200 personnes dans la région, a indiqué sa directrice. Elle n’a pas souhaité commenter ces informations, que plusieurs élus jugent préoccupantes.\n",
            (QuantityText.News, _) => "The company paid $12.5 million to the foundation, which employs nearly 1,200 people in the region, its director said. She declined to comment on the report, which several officials called worrying.\n",
            (QuantityText.WithoutNumbers, "fr") => "La directrice n’a pas souhaité commenter ces informations, que plusieurs élus jugent préoccupantes pour la région.\n",
            (QuantityText.WithoutNumbers, _) => "The director declined to comment on the report, which several officials in the region called worrying.\n",
            (QuantityText.DigitsAndSeparators, _) => "1 234 567,89-1.234/5 ",
            (QuantityText.NumberWords, "fr") => "deux cent mille et un million de ",
            (QuantityText.NumberWords, _) => "two hundred thousand and a million of ",
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

    /// <summary>Sums, numbers and times.</summary>
    [Benchmark]
    public int Quantities() => QuantityReader.ReadText(text, LanguagePacks.Find(Language)!, null, default, CancellationToken.None).Times.Count;
}

/// <summary>What a benchmark's text is made of.</summary>
public enum QuantityText
{
    /// <summary>Sentences of the news, with sums.</summary>
    News,

    /// <summary>Sentences without any number.</summary>
    WithoutNumbers,

    /// <summary>Digits and separators without end.</summary>
    DigitsAndSeparators,

    /// <summary>Number words without end.</summary>
    NumberWords,

    /// <summary>Currency symbols without end.</summary>
    Symbols,
}
