using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading;
using Factum.Extraction.Languages;
using Factum.Extraction.Quantities;

namespace Factum.Benchmarks.Quantities;

/// <summary>Factum's side of <c>peers/compare.mjs</c>: the same figures that it takes of the peers, as JSON.</summary>
internal static class PeerReport
{
    private static readonly DateTime Published = new(2024, 6, 11);
    private static readonly TimeSpan Warming = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Measuring = TimeSpan.FromSeconds(1);

    /// <summary>Reads the texts of a JSON array and prints the first call's time, the speed once warm, and what is in the first text.</summary>
    public static void Run(string language, string file)
    {
        string[] texts = JsonSerializer.Deserialize<string[]>(File.ReadAllText(file)) ?? [];
        Stopwatch first = Stopwatch.StartNew();
        LanguagePack pack = LanguagePacks.Find(language) ?? throw new ArgumentException("unknown language: " + language, nameof(language));
        DocumentQuantities found = Read(texts[0], pack);
        first.Stop();
        for (Stopwatch warming = Stopwatch.StartNew(); warming.Elapsed < Warming;)
            foreach (string text in texts) Read(text, pack);
        TimeSpan best = TimeSpan.MaxValue;
        for (Stopwatch measuring = Stopwatch.StartNew(); measuring.Elapsed < Measuring;)
        {
            Stopwatch round = Stopwatch.StartNew();
            foreach (string text in texts) Read(text, pack);
            if (round.Elapsed < best) best = round.Elapsed;
        }

        Console.WriteLine(JsonSerializer.Serialize(new
        {
            firstCallMs = first.Elapsed.TotalMilliseconds,
            charactersPerSecond = texts.Sum(text => (double)text.Length) / best.TotalSeconds,
            found = Print(found, texts[0]).ToArray(),
        }));
    }

    private static DocumentQuantities Read(string text, LanguagePack pack) => QuantityReader.ReadText(text, pack, Published, default, CancellationToken.None);

    private static IEnumerable<string> Print(DocumentQuantities found, string text)
    {
        foreach (MoneyExpression sum in found.Amounts) yield return FormattableString.Invariant($"money: {sum.Range.Of(text)} = {sum.Value}{(sum.Upper is { } upper ? ".." + upper.ToString(System.Globalization.CultureInfo.InvariantCulture) : "")} {sum.Currency} {sum.Bound}");
        foreach (TimeExpression time in found.Times) yield return $"time: {time.Range.Of(text)} = {time.Value} {time.Bound}";
        foreach (NumberExpression number in found.Numbers) yield return FormattableString.Invariant($"number: {number.Range.Of(text)} = {number.Value} {number.Unit} {number.Bound}");
    }
}
