using System.Linq;
using Microsoft.CodeAnalysis;

namespace Factum.Generator.Tests.Running;

/// <summary>Why a run's steps gave what they gave.</summary>
internal static class StepReasons
{
    /// <summary>The reasons of all outputs of a step, in order: <c>Cached Modified</c>.</summary>
    public static string Reasons(this GeneratorRunResult result, string step) =>
        result.TrackedSteps.TryGetValue(step, out var runs) ? string.Join(' ', runs.SelectMany(static run => run.Outputs).Select(static output => output.Reason)) : "";

    /// <summary>The reasons of the outputs that add sources, each once, in order of the alphabet.</summary>
    public static string OutputReasons(this GeneratorRunResult result) =>
        string.Join(' ', result.TrackedOutputSteps.Values.SelectMany(static runs => runs).SelectMany(static run => run.Outputs).Select(static output => output.Reason.ToString()).Distinct().Order(System.StringComparer.Ordinal));
}
