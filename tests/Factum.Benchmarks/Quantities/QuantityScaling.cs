using System;
using System.Text;
using System.Threading;
using BenchmarkDotNet.Attributes;
using Factum.Extraction.Languages;
using Factum.Extraction.Quantities;

namespace Factum.Benchmarks.Quantities;

/// <summary>The same hostile text once and four times as long: linear time takes four times as long, no more.</summary>
public class QuantityScaling
{
    private string text = "";

    /// <summary>Length of the text.</summary>
    [Params(100_000, 400_000)]
    public int Length { get; set; }

    /// <summary>What is repeated.</summary>
    [Params("1 234 ", "1.", "one hundred and ", "deux cent et ", "$5 to ", "between 5 and ", "10-", "5 M", "crowns 5 crowns Oslo ", "20,", "$3-4", "lundi le ", "a year and a month and ", "1/1/", "le 3 et le ", "the night of ")]
    public string Unit { get; set; } = "";

    /// <summary>Makes the text.</summary>
    [GlobalSetup]
    public void Setup()
    {
        StringBuilder built = new(Length + Unit.Length);
        while (built.Length < Length) built.Append(Unit);
        text = built.ToString();
    }

    /// <summary>Reads the whole text.</summary>
    [Benchmark]
    public int Read()
    {
        int found = 0;
        foreach (LanguagePack pack in LanguagePacks.All) found += QuantityReader.ReadText(text, pack, new DateTime(2024, 6, 11), default, CancellationToken.None).Numbers.Count;
        return found;
    }
}
