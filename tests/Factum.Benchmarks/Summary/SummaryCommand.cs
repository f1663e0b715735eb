using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Threading;
using Factum.Benchmarks.Extraction;
using Factum.Extraction;
using Factum.Extraction.Documents;
using Factum.Extraction.Grammar;
using Factum.Extraction.Languages;

namespace Factum.Benchmarks.Summary;

/// <summary>
/// <c>summary</c>: what reading, generating and compiling cost, in processor time so that a busy machine counts less, best of several rounds; each part also by a command of its own,
/// and <c>first</c>, which runs in processes of their own.
/// </summary>
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
                WriteStages(Console.Out);
                WriteFirst(Console.Out);
                WriteScaling(Console.Out, [1, 2, 4]);
                NewsroomReport.Write(Console.Out, 1000);
                CompileReport.Write(Console.Out, 4_000, 2);
                return true;
            case ["stages"]:
                WriteStages(Console.Out);
                return true;
            case ["scaling"]:
                WriteScaling(Console.Out, [1, 4, 16]);
                return true;
            case ["newsroom"]:
                NewsroomReport.Write(Console.Out, 1000);
                return true;
            case ["newsroom", string folder, string documents]:
                NewsroomReport.Write(Console.Out, folder, int.Parse(documents, CultureInfo.InvariantCulture));
                return true;
            case ["compile"]:
                CompileReport.Write(Console.Out, 20_000, 3);
                return true;
            case ["first"]:
                WriteFirst(Console.Out);
                return true;
            case ["first", string what, string language]:
                FirstRun.Write(Console.Out, what, language);
                return true;
            case ["reach", string file, .. string[] texts]:
                ReachedMethodsCommand.Write(file, texts);
                return true;
            case ["reached", string language, string text]:
                ReachedMethodsCommand.List(Console.Out, language, text);
                return true;
            default:
                return false;
        }
    }

    private static void WriteStages(TextWriter output)
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
        }
    }

    private static void WriteFirst(TextWriter output)
    {
        output.WriteLine("first of a fresh process, best of five, milliseconds by the clock (of processor time, both threads)");
        foreach (bool counts in new[] { true, false })
            foreach (string language in new[] { "fr", "en" })
                foreach (string what in FirstRun.Whats)
                    output.WriteLine($"  {(counts ? "as in the compiler" : "as in the tool"),-20}{language}, {what,-12}{FirstRun.Best(what, language, 5, counts)}");
    }

    private static void WriteScaling(TextWriter output, int[] factors)
    {
        Scale(output, "text to words", 50_000, factors, 2, text =>
        {
            foreach (var _ in WordReader.Read(text, LanguagePacks.Find("fr")!.Tokenization, CancellationToken.None)) { }
        });
        Scale(output, "text to facts", 8_000, factors, 2, text => FactExtractor.Analyze(new DocumentSource("a.txt", text) { Language = "fr" }));
    }

    /// <summary>Prints the time that a character takes in ever longer texts: where it grows, the work is not linear.</summary>
    private static void Scale(TextWriter output, string name, int unit, int[] factors, int rounds, Action<string> run)
    {
        output.WriteLine(Invariant($"{name}, nanoseconds a character at {string.Join(" ", factors)} times {unit / 1000} KB"));
        foreach (string kind in HostileNews.Kinds)
        {
            output.Write($"  {kind,-16}");
            foreach (int factor in factors)
            {
                string text = HostileNews.Of(kind, unit * factor);
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

    private static string Invariant(FormattableString line) => FormattableString.Invariant(line);
}
