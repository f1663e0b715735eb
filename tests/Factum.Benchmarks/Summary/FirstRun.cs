using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using Factum.Benchmarks.Extraction;
using Factum.Extraction;
using Factum.Extraction.Documents;

namespace Factum.Benchmarks.Summary;

/// <summary>What the first sentence and the first document cost a process that has just started: models are loaded and code is compiled on the way.</summary>
internal static class FirstRun
{
    private const int DocumentLength = 3_000;

    /// <summary>What can be first.</summary>
    public static string[] Whats { get; } = ["sentence", "document"];

    /// <summary>Runs it in this process; prints milliseconds by the clock and of processor time.</summary>
    public static void Write(TextWriter output, string what, string language)
    {
        string document = GeneratedNews.Text(language, DocumentLength);
        TimeSpan start = Environment.CpuUsage.TotalTime;
        Stopwatch clock = Stopwatch.StartNew();
        if (what == "sentence") ModelLoadBenchmarks.FirstSentenceOf(language);
        else FactExtractor.Analyze(new DocumentSource("a.txt", document) { Language = language });
        output.WriteLine(FormattableString.Invariant($"{clock.Elapsed.TotalMilliseconds:F1} {(Environment.CpuUsage.TotalTime - start).TotalMilliseconds:F1}"));
    }

    /// <summary>The best of several processes.</summary>
    public static string Best(string what, string language, int processes)
    {
        double clock = double.MaxValue, processor = double.MaxValue;
        for (int round = 0; round < processes; round++)
        {
            ProcessStartInfo start = new(Environment.ProcessPath!) { RedirectStandardOutput = true };
            if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet") start.ArgumentList.Add(typeof(FirstRun).Assembly.Location);
            foreach (string argument in new[] { "first", what, language }) start.ArgumentList.Add(argument);
            using Process process = Process.Start(start)!;
            string[] printed = process.StandardOutput.ReadToEnd().Split(' ');
            process.WaitForExit();
            clock = Math.Min(clock, double.Parse(printed[0], CultureInfo.InvariantCulture));
            processor = Math.Min(processor, double.Parse(printed[1], CultureInfo.InvariantCulture));
        }

        return FormattableString.Invariant($"{clock:F0} ({processor:F0})");
    }
}
