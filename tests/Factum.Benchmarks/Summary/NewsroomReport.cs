using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using Factum.Benchmarks.Generator;
using Factum.Generator;
using Factum.Generator.Tests.Running;
using Microsoft.CodeAnalysis;

namespace Factum.Benchmarks.Summary;

/// <summary>What the generator costs over a thousand documents, step by step: cold, and after each kind of edit.</summary>
internal static class NewsroomReport
{
    private static readonly string[] Steps =
        [TrackingNames.Extract, TrackingNames.Analyze, TrackingNames.Match, TrackingNames.Word, TrackingNames.Link, TrackingNames.Emit];

    /// <summary>Prints a line a run.</summary>
    public static void Write(TextWriter output, int documents)
    {
        IReadOnlyList<TestDocument> newsroom = GeneratedNewsroom.Documents(documents);
        output.WriteLine(FormattableString.Invariant($"generator, {documents} documents of {newsroom.Sum(d => d.Text!.Length) / documents} characters: milliseconds of processor time, and of each step"));
        GeneratorSession session = new(newsroom);
        Line(output, "cold", session);
        session.Save(GeneratedNewsroom.Name(documents / 2), GeneratedNewsroom.Article(documents / 2, 1));
        Line(output, "one document edited", session);
        session.Save(GeneratedNewsroom.Name(documents / 2), GeneratedNewsroom.Article(documents / 2, 2));
        Line(output, "edited again", session);
        session.EditCode("namespace Newsroom; internal static class Program { static int edit; }");
        Line(output, "a .cs file edited", session);
        session.RenewOptions();
        Line(output, "options renewed, alike", session);
    }

    private static void Line(TextWriter output, string name, GeneratorSession session)
    {
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

        output.WriteLine();
    }
}
