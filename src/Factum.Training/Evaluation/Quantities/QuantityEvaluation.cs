using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Factum.Extraction.Languages;
using Factum.Training.Evaluation.Quantities.Times;

namespace Factum.Training.Evaluation.Quantities;

/// <summary>Runs every suite of a folder through its adapter and prints what passes.</summary>
internal static class QuantityEvaluation
{
    private static readonly IReadOnlyList<IQuantitySuite> Suites =
    [
        new RecognizersCurrencySuite(),
        new DucklingMoneySuite(),
        new PriceParserSuite(),
        new NumberSuite(),
        new TextToNumberSuite(),
        new RankSuite(),
        new PercentSuite(),
        new MeasureSuite(),
        new NumberRangeSuite(),
        new QuantulumSuite(),
        new OtherModelsSuite(),
        new RecognizersTimeSuite(),
        new DucklingTimeSuite(),
        new ChronoSuite(),
        new DateparserSuite(),
    ];

    /// <summary>Evaluates the suites of <paramref name="folder"/>.</summary>
    /// <param name="folder">A folder of <c>source.language.dimension.jsonl</c> files.</param>
    /// <param name="errors">Prints the failures of suites whose file name contains this.</param>
    /// <param name="output">Where to print.</param>
    public static void Run(string folder, string? errors, TextWriter output)
    {
        output.WriteLine($"{"suite",-46} {"passed",7} {"rows",6} {"share",7} {"reference",10} {"out of scope",13} {"unusable",9}");
        SortedDictionary<string, int> reasons = new(StringComparer.Ordinal);
        List<string> uncovered = [];
        foreach (string path in Directory.GetFiles(folder, "*.jsonl").OrderBy(p => p, StringComparer.Ordinal))
        {
            string name = Path.GetFileNameWithoutExtension(path);
            string[] parts = name.Split('.');
            IQuantitySuite? suite = parts.Length == 3 ? Suites.FirstOrDefault(s => s.Covers(parts[0], parts[2])) : null;
            if (suite is null)
            {
                uncovered.Add(name);
                continue;
            }

            Tally tally = new();
            foreach (QuantityRow row in QuantityRow.ReadAll(path)) tally.Add(Judge(suite, row, parts[1], parts[2]), row, name, reasons);
            output.WriteLine(tally.Line(name));
            if (errors is not null && name.Contains(errors, StringComparison.Ordinal))
                foreach (string failure in tally.Failures) output.WriteLine("  " + failure);
        }

        string timeBank = Path.Combine(folder, "..", "other", "timebank_fr.visible.jsonl");
        if (File.Exists(timeBank)) TimeBankEvaluation.Run(timeBank, errors, output);
        output.WriteLine();
        output.WriteLine("out of scope, by reason:");
        foreach ((string reason, int count) in reasons) output.WriteLine($"  {count,5}  {reason}");
        output.WriteLine();
        output.WriteLine("conventions mapped:");
        foreach (IQuantitySuite suite in Suites) output.WriteLine("  " + suite.GetType().Name + ": " + suite.Conventions);
        if (uncovered.Count > 0) output.WriteLine("\nno adapter: " + string.Join(", ", uncovered));
    }

    private static QuantityVerdict? Judge(IQuantitySuite suite, QuantityRow row, string language, string dimension) =>
        row.IsUsable ? suite.Judge(row, dimension, LanguagePacks.Find(language) ?? LanguagePacks.All[0]) : null;

    private sealed class Tally
    {
        private int passed;
        private int failed;
        private int outOfScope;
        private int unusable;
        private int referencePassed;
        private bool hasReference;

        public List<string> Failures { get; } = [];

        public void Add(QuantityVerdict? verdict, QuantityRow row, string suite, SortedDictionary<string, int> reasons)
        {
            if (verdict is not { } judged)
            {
                unusable++;
                return;
            }

            if (row.ReferencePasses is { } reference)
            {
                hasReference = true;
                if (reference) referencePassed++;
            }

            switch (judged.Outcome)
            {
                case QuantityOutcome.Passed:
                    passed++;
                    break;
                case QuantityOutcome.OutOfScope:
                    outOfScope++;
                    string reason = suite.Split('.')[0] + ": " + judged.Detail;
                    reasons[reason] = reasons.TryGetValue(reason, out int count) ? count + 1 : 1;
                    break;
                default:
                    failed++;
                    Failures.Add($"{row.Input.ReplaceLineEndings("\\n")} => expected {Expectation(row)}; read {judged.Detail}{(row.ReferencePasses == true ? " (reference passes)" : "")}");
                    break;
            }
        }

        public string Line(string name)
        {
            int rows = passed + failed;
            string share = rows == 0 ? "-" : FormattableString.Invariant($"{100.0 * passed / rows:0.0}%");
            string reference = hasReference ? FormattableString.Invariant($"{referencePassed}/{rows + outOfScope}") : "-";
            return $"{name,-46} {passed,7} {rows,6} {share,7} {reference,10} {outOfScope,13} {unusable,9}";
        }

        private static string Expectation(QuantityRow row) =>
            "[" + string.Join(" | ", row.Expected.Select(e => QuantityRow.Text(e, "text") + "=" + (QuantityRow.Text(e, "value") ?? QuantityRow.Text(e, "values") ?? "") + " " + QuantityRow.Text(e, "unit"))) + "]";
    }
}
