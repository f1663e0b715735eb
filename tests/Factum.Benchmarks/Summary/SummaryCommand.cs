using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using Factum.Benchmarks.Extraction;
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

        output.WriteLine("nanoseconds a character at 1x 2x 4x 8x of 100 KB, text to words");
        foreach (string kind in LongTexts.Kinds.Prepend("news"))
        {
            double[] times = new[] { 1, 2, 4, 8 }.Select(factor => NanosecondsPerCharacter(kind, factor * 100_000)).ToArray();
            output.WriteLine(Invariant($"  {kind,-16}{times[0],8:F1}{times[1],8:F1}{times[2],8:F1}{times[3],8:F1}"));
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

    private static double NanosecondsPerCharacter(string kind, int length)
    {
        string text = kind == "news" ? GeneratedNews.Text("fr", length) : LongTexts.Of(kind, length);
        double best = double.MaxValue;
        for (int round = 0; round < 3; round++)
        {
            TimeSpan start = Environment.CpuUsage.TotalTime;
            foreach (var _ in WordReader.Read(text, LanguagePacks.Find("fr")!.Tokenization, CancellationToken.None)) { }
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
