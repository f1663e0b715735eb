using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading;
using Factum.Extraction.Languages;
using Factum.Extraction.Quantities;

namespace Factum.Training.Evaluation.Quantities;

/// <summary>Measures the sums read in annotated articles: text, value, currency, bound and upper value must all agree.</summary>
internal static class ArticleAmounts
{
    /// <summary>Prints precision, recall and F1 over the articles of a folder, and what is wrong.</summary>
    public static void Run(string folder, TextWriter output)
    {
        int right = 0;
        int expectedCount = 0;
        int readCount = 0;
        foreach (string path in Directory.GetFiles(folder, "*.json").OrderBy(p => p, System.StringComparer.Ordinal))
        {
            JsonElement annotation = JsonDocument.Parse(File.ReadAllText(path)).RootElement;
            if (!annotation.TryGetProperty("amounts", out JsonElement amounts)) continue;
            string text = File.ReadAllText(Path.ChangeExtension(path, ".txt"));
            LanguagePack language = LanguagePacks.Find(annotation.GetProperty("language").GetString()!)!;
            List<string> expected = amounts.EnumerateArray().Select(a => Line(
                a.GetProperty("text").GetString()!, a.GetProperty("value").GetDecimal(), a.GetProperty("currency").GetString()!,
                a.GetProperty("bound").GetString()!, a.GetProperty("upper") is { ValueKind: JsonValueKind.Number } upper ? upper.GetDecimal() : null)).ToList();
            foreach (MoneyExpression read in QuantityReader.ReadText(text, language, null, default, CancellationToken.None).Amounts)
            {
                readCount++;
                string bound = read.Bound.ToString();
                string line = Line(read.Range.Of(text), read.Value, read.Currency, char.ToLowerInvariant(bound[0]) + bound[1..], read.Upper);
                if (expected.Remove(line)) right++;
                else output.WriteLine($"  {Path.GetFileName(path)}: read {line}");
            }

            expectedCount += amounts.GetArrayLength();
            foreach (string missed in expected) output.WriteLine($"  {Path.GetFileName(path)}: missed {missed}");
        }

        double precision = readCount == 0 ? 0 : (double)right / readCount;
        double recall = expectedCount == 0 ? 0 : (double)right / expectedCount;
        double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        output.WriteLine(System.FormattableString.Invariant($"articles' amounts: precision {precision:0.000}, recall {recall:0.000}, F1 {f1:0.000} ({right} of {expectedCount} expected, {readCount} read)"));
    }

    private static string Line(string text, decimal value, string currency, string bound, decimal? upper) =>
        System.FormattableString.Invariant($"'{text}' {value:0.##########} {currency} {bound} {upper:0.##########}");
}
