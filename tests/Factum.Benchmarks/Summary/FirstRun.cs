using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Runtime;
using Factum.Benchmarks.Extraction;
using Factum.Extraction;
using Factum.Extraction.Documents;

namespace Factum.Benchmarks.Summary;

/// <summary>
/// What the first sentence and the first document cost a process that has just started: models are loaded and code is compiled on the way. A document's lexicons and later stages are made
/// ready on a second thread meanwhile; its processor time counts too.
/// </summary>
internal static class FirstRun
{
    private const int DocumentLength = 3_000;

    /// <summary>What can be first.</summary>
    public static string[] Whats { get; } = ["sentence", "document"];

    /// <summary>Runs it in this process; prints milliseconds by the clock, of processor time, and of the clock's those that went into compiling, with the methods that were compiled on all threads.</summary>
    public static void Write(TextWriter output, string what, string language)
    {
        string document = GeneratedNews.Text(language, DocumentLength);
        long compiled = JitInfo.GetCompiledMethodCount();
        TimeSpan compiling = JitInfo.GetCompilationTime(currentThread: true);
        TimeSpan start = Environment.CpuUsage.TotalTime;
        Stopwatch clock = Stopwatch.StartNew();
        if (what == "sentence") ModelLoadBenchmarks.FirstSentenceOf(language);
        else FactExtractor.Analyze(new DocumentSource("a.txt", document) { Language = language });
        clock.Stop();
        double processor = (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
        compiling = JitInfo.GetCompilationTime(currentThread: true) - compiling;
        output.WriteLine(FormattableString.Invariant($"{clock.Elapsed.TotalMilliseconds:F1} {processor:F1} {compiling.TotalMilliseconds:F1} {JitInfo.GetCompiledMethodCount() - compiled}"));
    }

    /// <summary>The best of several processes.</summary>
    /// <param name="what">What is first.</param>
    /// <param name="language">In which language.</param>
    /// <param name="processes">How many processes.</param>
    /// <param name="counts">Whether the runtime counts how code is used, as in the compiler; the tool has it not.</param>
    public static string Best(string what, string language, int processes, bool counts)
    {
        double[] best = [double.MaxValue, 0, 0, 0];
        for (int round = 0; round < processes; round++)
        {
            ProcessStartInfo start = new(Environment.ProcessPath!) { RedirectStandardOutput = true };
            if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet") start.ArgumentList.Add(typeof(FirstRun).Assembly.Location);
            foreach (string argument in new[] { "first", what, language }) start.ArgumentList.Add(argument);
            start.Environment["DOTNET_TieredPGO"] = counts ? "1" : "0";
            using Process process = Process.Start(start)!;
            string[] printed = process.StandardOutput.ReadToEnd().Split(' ');
            process.WaitForExit();
            double[] run = Array.ConvertAll(printed, static figure => double.Parse(figure, CultureInfo.InvariantCulture));
            if (run[0] < best[0]) best = run;
        }

        return FormattableString.Invariant($"{best[0]:F0} ({best[1]:F0}), {best[2]:F0} of it compiling; {best[3]:F0} methods compiled in all");
    }
}
