using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using Factum.Benchmarks.Extraction;
using Factum.Extraction;
using Factum.Extraction.Documents;
using Factum.Extraction.Grammar;
using Factum.Extraction.Languages;
using Factum.Property.Tests;

namespace Factum.Benchmarks.Summary;

/// <summary><c>summary</c>: a line a stage, in processor time so that a busy machine does not count, best of several rounds; and <c>first-sentence</c>, which the summary runs in processes of their own.</summary>
internal static class SummaryCommand
{
    private const int Length = 200_000;
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(2);

    /// <summary>Runs the command that the arguments name; <see langword="false"/> when they name none.</summary>
    public static bool TryRun(string[] arguments)
    {
        switch (arguments)
        {
            case ["summary"]:
                Summarize(Console.Out);
                return true;
            case ["first-sentence", string language]:
                Console.WriteLine(FirstSentence(language).ToString("F1", CultureInfo.InvariantCulture));
                return true;
            default:
                return false;
        }
    }

    private static void Summarize(TextWriter output)
    {
        foreach (string language in new[] { "fr", "en" })
        {
            string text = GeneratedNews.Text(language, Length);
            Stages stages = new(text, language);
            output.WriteLine($"{language}, {Length / 1000} KB of generated news, best of rounds, processor time");
            double baseline = 0;
            foreach ((string name, Action run) in stages.All)
            {
                (double seconds, double allocated) = Best(run);
                if (baseline == 0) baseline = seconds;
                output.WriteLine(Invariant($"  {name,-28}{text.Length / seconds / 1e6,9:F2} MB/s{stages.WordCount / seconds,13:F0} words/s{allocated / text.Length * 1000,10:F0} bytes allocated a KB{seconds / baseline,9:F1} x baseline"));
            }

            output.WriteLine(Invariant($"  first sentence of a fresh process: {FreshProcess(language):F0} ms"));
        }

        Scale(output, "text to words", 100_000, [1, 2, 4, 8], 3, text =>
        {
            foreach (var _ in WordReader.Read(text, LanguagePacks.Find("fr")!.Tokenization, CancellationToken.None)) { }
        });
        Scale(output, "text to facts", 5_000, [1, 2, 4, 8], 2, text => FactExtractor.Analyze(new DocumentSource("a.txt", text) { Language = "fr" }));
    }

    /// <summary>Prints the time that a character takes in ever longer texts: where it grows, the work is not linear.</summary>
    private static void Scale(TextWriter output, string name, int unit, int[] factors, int rounds, Action<string> run)
    {
        output.WriteLine(Invariant($"{name}, nanoseconds a character at {string.Join(" ", factors)} times {unit / 1000} KB"));
        foreach (string kind in LongTexts.Kinds.Prepend("news"))
        {
            output.Write($"  {kind,-16}");
            foreach (int factor in factors)
            {
                string text = kind == "news" ? GeneratedNews.Text("fr", unit * factor) : LongTexts.Of(kind, unit * factor);
                output.Write(Invariant($"{NanosecondsPerCharacter(text, rounds, run),10:F1}"));
            }

            output.WriteLine();
        }
    }

    private static (double Seconds, double Allocated) Best(Action run)
    {
        run();
        double best = double.MaxValue, allocated = 0;
        Stopwatch all = Stopwatch.StartNew();
        for (int round = 0; round < 3 || (round < 50 && all.Elapsed < Budget); round++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            TimeSpan start = Environment.CpuUsage.TotalTime;
            run();
            best = Math.Min(best, Math.Max(1e-6, (Environment.CpuUsage.TotalTime - start).TotalSeconds));
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        return (best, allocated);
    }

    private static double NanosecondsPerCharacter(string text, int rounds, Action<string> run)
    {
        double best = double.MaxValue;
        for (int round = 0; round < rounds; round++)
        {
            TimeSpan start = Environment.CpuUsage.TotalTime;
            run(text);
            best = Math.Min(best, (Environment.CpuUsage.TotalTime - start).TotalNanoseconds);
        }

        return best / text.Length;
    }

    /// <summary>Milliseconds of processor time from entering the program to its first parsed sentence, best of five processes.</summary>
    private static double FreshProcess(string language)
    {
        double best = double.MaxValue;
        for (int round = 0; round < 5; round++)
        {
            ProcessStartInfo start = new(Environment.ProcessPath!) { RedirectStandardOutput = true };
            if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet") start.ArgumentList.Add(typeof(SummaryCommand).Assembly.Location);
            start.ArgumentList.Add("first-sentence");
            start.ArgumentList.Add(language);
            using Process process = Process.Start(start)!;
            string printed = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            best = Math.Min(best, double.Parse(printed, CultureInfo.InvariantCulture));
        }

        return best;
    }

    private static double FirstSentence(string language)
    {
        TimeSpan start = Environment.CpuUsage.TotalTime;
        ModelLoadBenchmarks.FirstSentenceOf(language);
        return (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
    }

    private static string Invariant(FormattableString line) => FormattableString.Invariant(line);
}
