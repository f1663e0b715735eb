using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using Factum.Training.Evaluation.Coreference;
using Factum.Training.Evaluation.Entities;
using Factum.Training.Evaluation.Facts;
using Factum.Training.Evaluation.Quantities;
using Factum.Training.Evaluation.Treebanks;

namespace Factum.Training.Evaluation;

/// <summary><c>evaluate</c>: measures the engine on published sets.</summary>
internal static class EvaluateCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        Option<bool> quantities = new("--quantities") { Description = "Every suite of sums, numbers and times." };
        Option<bool> entities = new("--entities") { Description = "Every set of names." };
        Option<DirectoryInfo> project = new("--project")
        {
            Description = "Folder of Factum.Training, with its corpora.",
            DefaultValueFactory = _ => new DirectoryInfo("src/Factum.Training"),
        };
        Option<bool> treebanks = new("--treebanks") { Description = "Every CoNLL-U set, with the measures of the CoNLL 2018 shared task; also what is measured when nothing is named." };
        Option<FileInfo[]> conllu = new("--conllu") { Description = "CoNLL-U files to measure on.", AllowMultipleArgumentsPerToken = true };
        Option<DirectoryInfo> data = new("--data")
        {
            Description = "Folder of the sets.",
            DefaultValueFactory = _ => new DirectoryInfo("../shared/data"),
        };
        Option<DirectoryInfo?> models = new("--models") { Description = "Folder of models (fr.model, en.model) to measure in place of the embedded ones." };
        Option<DirectoryInfo?> articles = new("--articles") { Description = "Folder of annotated articles (NAME.txt with NAME.json), for --facts; with --quantities their sums alone are measured." };
        Option<bool> facts = new("--facts") { Description = "All that is read in annotated articles, as the README's tables." };
        Option<string?> errors = new("--errors") { Description = "Lists the failures of the suites whose name contains this." };
        Command command = new("evaluate", "Measures the engine on published sets.") { quantities, entities, facts, project, treebanks, conllu, data, models, articles, errors };
        command.Validators.Add(result =>
        {
            if (result.GetValue(facts) && result.GetValue(articles) is not { Exists: true }) result.AddError("--facts needs --articles, the folder that holds the annotated articles.");
        });
        command.SetAction(arguments =>
        {
            string folder = arguments.GetRequiredValue(data).FullName;
            FileInfo[] files = arguments.GetValue(conllu) ?? [];
            bool named = arguments.GetValue(quantities) || arguments.GetValue(entities) || arguments.GetValue(facts) || files.Length > 0;
            if (arguments.GetValue(quantities)) QuantityEvaluation.Run(Within(folder, "quantities"), arguments.GetValue(errors), Console.Out);
            if (arguments.GetValue(quantities) && arguments.GetValue(articles) is { } annotated) ArticleAmounts.Run(annotated.FullName, Console.Out);
            if (arguments.GetValue(facts) && arguments.GetValue(articles) is { } annotatedArticles) FactEvaluation.Run(annotatedArticles.FullName, Console.Out);
            if (files.Length > 0) TreebankEvaluation.Run(files.Select(f => f.FullName), arguments.GetValue(models)?.FullName, arguments.GetValue(errors), Console.Out);
            if (arguments.GetValue(treebanks) || !named) TreebankEvaluation.Run(Directory.GetFiles(Within(folder, "ud"), "*.conllu").Order(StringComparer.Ordinal), arguments.GetValue(models)?.FullName, arguments.GetValue(errors), Console.Out);
            if (arguments.GetValue(entities)) CoreferenceEvaluation.Run(Within(folder, "other"), Console.Out);
            if (arguments.GetValue(entities)) EntityEvaluation.Run(Within(folder, "ner"), arguments.GetRequiredValue(project).FullName, arguments.GetValue(errors), Console.Out);
        });
        return command;
    }

    /// <summary>A set's own folder, given it or the folder above it.</summary>
    private static string Within(string folder, string set) => Directory.Exists(Path.Combine(folder, set)) ? Path.Combine(folder, set) : folder;
}
