using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading;
using Factum.Extraction.Grammar;
using Factum.Extraction.Languages;
using Factum.Extraction.Quantities;

namespace Factum.Training.Evaluation.Quantities.Times;

/// <summary>French TimeBank: the times of news, with their values.</summary>
internal static class TimeBankEvaluation
{
    /// <summary>How its values are mapped to ours.</summary>
    public const string Conventions =
        "TimeBank: months and days of one digit are padded; a whole hour is written to the minute; day parts of dates are TIME to us and DATE to it, so types are not compared; time zones are left out; a date with its hour, or the two ends of a length, are one time to us and two to it: each is right when ours has its value; " +
        "PAST_REF, PRESENT_REF and FUTURE_REF (\"alors\", \"actuellement\") and a value with no number are vague references that Factum does not read, and count as missed.";

    /// <summary>Measures on a file of annotated documents.</summary>
    public static void Run(string path, string? errors, TextWriter output)
    {
        LanguagePack french = LanguagePacks.Find("fr")!;
        int gold = 0, found = 0, right = 0, read = 0, vague = 0;
        foreach (string line in File.ReadLines(path).Where(l => l.Length > 0))
        {
            JsonElement document = JsonDocument.Parse(line).RootElement;
            string text = QuantityRow.Text(document, "text") ?? "";
            DateTime? published = QuantityRow.Text(document, "dct") is { } dct && DateTime.TryParse(dct, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime date) ? date : null;
            List<TimeExpression> times = [.. QuantityReader.Read(GrammarReader.Read(text, french, CancellationToken.None), french, published, CancellationToken.None).Times];
            read += times.Count;
            foreach (JsonElement timex in document.GetProperty("timexes").EnumerateArray())
            {
                gold++;
                int start = Utf16(text, timex.GetProperty("start").GetInt32()), end = Utf16(text, timex.GetProperty("end").GetInt32());
                string value = Normal(QuantityRow.Text(timex, "value") ?? "");
                if (value.EndsWith("_REF", StringComparison.Ordinal)) vague++;
                TimeExpression? ours = times.FirstOrDefault(t => t.Range.Start < end && start < t.Range.End && Normal(t.Value) == value) ?? times.FirstOrDefault(t => t.Range.Start < end && start < t.Range.End);
                if (ours is not null) found++;
                if (ours is not null && Agrees(ours, value)) right++;
                else if (errors is not null && "timebank_fr".Contains(errors, StringComparison.Ordinal))
                    output.WriteLine($"  {text[start..end]} = {value}; read {(ours is null ? "nothing" : ours.Value)} in …{text[Math.Max(0, start - 50)..Math.Min(text.Length, end + 30)].ReplaceLineEndings(" ")}…");
            }
        }

        output.WriteLine(FormattableString.Invariant($"timebank_fr: {right}/{gold} times right ({100.0 * right / gold:0.0}%), {found} found, {read} read; {right}/{gold - vague} ({100.0 * right / (gold - vague):0.0}%) without the {vague} vague references"));
    }

    private static bool Agrees(TimeExpression ours, string value)
    {
        string read = Normal(ours.Value);
        return read == value || ours.Upper == value || (ours.Type == TimexType.Time && value.Length == 10 && read.StartsWith(value + "T", StringComparison.Ordinal));
    }

    private static string Normal(string value)
    {
        int time = value.IndexOf('T', StringComparison.Ordinal);
        string date = time < 0 ? value : value[..time];
        string rest = time < 0 ? "" : value[time..];
        if (date.Length > 5 && char.IsDigit(date[0])) date = string.Join("-", date.Split('-').Select(p => p.Length == 1 ? "0" + p : p));
        if (time > 0 && date[0] != 'P')
        {
            int zone = rest.IndexOfAny(['+', '-']);
            if (zone > 0) rest = rest[..zone];
            if (rest.Length == 3 && char.IsDigit(rest[1])) rest += ":00";
        }

        return date + rest;
    }

    private static int Utf16(string text, int codePoints)
    {
        int at = 0;
        for (int i = 0; i < codePoints && at < text.Length; i++) at += char.IsHighSurrogate(text[at]) && at + 1 < text.Length ? 2 : 1;
        return at;
    }
}
