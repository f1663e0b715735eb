using System;
using System.CommandLine;
using System.IO;
using Factum.Extraction.Grammar.Models;
using Factum.Training.Models;

namespace Factum.Training;

/// <summary><c>margins</c>: measures anew, for the models as they are, by how much a class must lead for a decision to end early; <c>train</c> does so too.</summary>
internal static class MarginsCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        Option<DirectoryInfo> data = new("--data") { Description = "Folder of the data sets.", DefaultValueFactory = _ => new DirectoryInfo("../shared/data") };
        Option<string?> language = new("--language") { Description = "One language alone (fr, en)." };
        Command command = new("margins", "Measures the margins at which the models' decisions may end early.") { data, language };
        command.SetAction(result =>
        {
            foreach (TrainingRecipe recipe in TrainingRecipe.All)
                if (result.GetValue(language) is not string one || one == recipe.Language)
                    Run(recipe, result.GetValue(data)!);
        });
        return command;
    }

    private static void Run(TrainingRecipe recipe, DirectoryInfo data)
    {
        string path = Path.Combine("src", "Factum.Extraction", "Languages", recipe.Folder, recipe.Language + ".model");
        byte[] margins = MarginTrainer.Measure(recipe, File.ReadAllBytes(path), TrainCommand.Sentences(recipe, Path.Combine(data.FullName, "ud"), []));
        File.WriteAllBytes(GrammarMargins.PathBeside(path), margins);
        Console.WriteLine($"{GrammarMargins.PathBeside(path)}: {margins.Length:N0} bytes");
    }
}
