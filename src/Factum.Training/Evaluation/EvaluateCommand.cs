using System;
using System.CommandLine;
using System.IO;
using Factum.Training.Evaluation.Quantities;

namespace Factum.Training.Evaluation;

/// <summary><c>evaluate</c>: measures the engine on published sets.</summary>
internal static class EvaluateCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        Option<bool> quantities = new("--quantities") { Description = "Every suite of sums, numbers and times." };
        Option<DirectoryInfo> data = new("--data")
        {
            Description = "Folder of the sets.",
            DefaultValueFactory = _ => new DirectoryInfo("../shared/data"),
        };
        Option<string?> errors = new("--errors") { Description = "Lists the failures of the suites whose name contains this." };
        Command command = new("evaluate", "Measures the engine on published sets.") { quantities, data, errors };
        command.SetAction(arguments =>
        {
            string folder = arguments.GetRequiredValue(data).FullName;
            if (arguments.GetValue(quantities)) QuantityEvaluation.Run(Within(folder, "quantities"), arguments.GetValue(errors), Console.Out);
        });
        return command;
    }

    /// <summary>A set's own folder, given it or the folder above it.</summary>
    private static string Within(string folder, string set) => Directory.Exists(Path.Combine(folder, set)) ? Path.Combine(folder, set) : folder;
}
