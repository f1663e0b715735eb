using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using Factum.Benchmarks.Emission;
using Factum.Benchmarks.Generator;
using Factum.Generator;
using Factum.Generator.Tests.Running;
using Microsoft.CodeAnalysis;

namespace Factum.Benchmarks.Summary;

/// <summary>What the generator costs over many documents, step by step: cold, and after each kind of edit; how many of its files change, and what the compiler takes for all.</summary>
internal static class NewsroomReport
{
    private static readonly string[] Steps =
        [TrackingNames.Extract, TrackingNames.Analyze, TrackingNames.Match, TrackingNames.Word, TrackingNames.Link, TrackingNames.Emit];

    /// <summary>Prints a line a run over generated articles.</summary>
    public static void Write(TextWriter output, int documents)
        => Write(output, GeneratedNewsroom.Documents(documents), version => GeneratedNewsroom.Article(documents / 2, version));

    /// <summary>The same over the articles of a folder, some of them more than once where it has fewer.</summary>
    public static void Write(TextWriter output, string folder, int documents)
    {
        string[] texts = Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText).ToArray();
        TestDocument[] newsroom = Enumerable.Range(0, documents).Select(i => new TestDocument(GeneratedNewsroom.Name(i), texts[i % texts.Length]) { Language = null }).ToArray();
        Write(output, newsroom, version => newsroom[documents / 2].Text + "\n\nMarta Lindqvist gave " + (version + 2) + " million euros to the Harbour Trust.\n");
    }

    private static void Write(TextWriter output, IReadOnlyList<TestDocument> newsroom, Func<int, string> edited)
    {
        string name = newsroom[newsroom.Count / 2].Path;
        output.WriteLine(FormattableString.Invariant($"generator, {newsroom.Count} documents of {newsroom.Sum(d => d.Text!.Length) / newsroom.Count} characters: milliseconds of processor time, and of each step"));
        GeneratorSession session = new(newsroom);
        Dictionary<string, string> files = [];
        Line(output, "cold", session, files);
        session.Save(name, edited(1));
        Line(output, "one document edited", session, files);
        session.Save(name, edited(2));
        Line(output, "edited again", session, files);
        session.EditCode("namespace Newsroom; internal static class Program { static int edit; }");
        Line(output, "a .cs file edited", session, files);
        session.RenewOptions();
        Line(output, "options renewed, alike", session, files);
        CompilationReport(output, session);
    }

    /// <summary>What the compiler does with the files: all of them anew, as in a build.</summary>
    private static void CompilationReport(TextWriter output, GeneratorSession session)
    {
        string[] sources = session.Run().GeneratedSources.Select(static source => source.SourceText.ToString()).ToArray();
        for (int round = 0; round < 3; round++)
        {
            GC.Collect();
            TimeSpan start = Environment.CpuUsage.TotalTime;
            long size = EmissionBenchmark.Compile(sources);
            output.WriteLine(FormattableString.Invariant($"  compiled{(round == 0 ? string.Empty : " again"),-16}{(Environment.CpuUsage.TotalTime - start).TotalMilliseconds,9:F0}, to {size / 1e6:F1} MB"));
        }
    }

    private static void Line(TextWriter output, string name, GeneratorSession session, Dictionary<string, string> files)
    {
        GC.Collect();
        int before = session.Analyses;
        TimeSpan start = Environment.CpuUsage.TotalTime;
        Stopwatch elapsed = Stopwatch.StartNew();
        GeneratorRunResult result = session.Run();
        output.Write(FormattableString.Invariant($"  {name,-24}{(Environment.CpuUsage.TotalTime - start).TotalMilliseconds,9:F0} ({elapsed.Elapsed.TotalMilliseconds:F0} by the clock), {session.Analyses - before} documents read;"));
        foreach (string step in Steps)
        {
            TimeSpan time = result.TrackedSteps.TryGetValue(step, out var runs) ? runs.Where(run => run.Outputs.Any(o => o.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged)) || step == TrackingNames.Link).Aggregate(TimeSpan.Zero, (sum, run) => sum + run.ElapsedTime) : TimeSpan.Zero;
            output.Write(FormattableString.Invariant($" {step} {time.TotalMilliseconds:F1}"));
        }

        string[] changed = result.GeneratedSources.Where(source => !files.TryGetValue(source.HintName, out string? known) || known != source.SourceText.ToString()).Select(source => source.SourceText.ToString()).ToArray();
        files.Clear();
        foreach (GeneratedSourceResult source in result.GeneratedSources) files.Add(source.HintName, source.SourceText.ToString());
        output.WriteLine(FormattableString.Invariant($"; {changed.Length} of {files.Count} files changed, {changed.Sum(text => (double)text.Length) / 1e6:F2} of {files.Values.Sum(text => (double)text.Length) / 1e6:F2} MB"));
    }
}
