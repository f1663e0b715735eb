using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using Factum.Extraction.Languages;
using Factum.Extraction.Mentions;
using Factum.Training.Evaluation.Entities;

namespace Factum.Training.Names;

/// <summary><c>train-names</c>: compiles the gazetteers and trains the models of names.</summary>
internal static class TrainNamesCommand
{
    private const int Buckets = 1 << 14;

    /// <summary>The command.</summary>
    public static Command Create()
    {
        Option<DirectoryInfo> data = new("--data") { Description = "Folder of the published sets.", DefaultValueFactory = _ => new DirectoryInfo("../shared/data") };
        Option<DirectoryInfo> project = new("--project") { Description = "Folder of Factum.Training, with corpora and gazetteers.", DefaultValueFactory = _ => new DirectoryInfo("src/Factum.Training") };
        Option<DirectoryInfo> output = new("--output") { Description = "Folder of the languages' resources.", DefaultValueFactory = _ => new DirectoryInfo("src/Factum.Extraction/Languages") };
        Option<string[]> languages = new("--languages") { Description = "Languages to train.", DefaultValueFactory = _ => ["fr", "en"], AllowMultipleArgumentsPerToken = true };
        Option<int> epochs = new("--epochs") { DefaultValueFactory = _ => 8 };
        Option<bool> heldOut = new("--held-out") { Description = "Leaves out every tenth annotated sentence and, in English, all of UNER, so that they can be measured on." };
        Option<string?> errors = new("--errors") { Description = "Lists the errors of the sets whose name contains this." };
        Command command = new("train-names", "Compiles the gazetteers and trains the models of names.") { data, project, output, languages, epochs, heldOut, errors };
        command.SetAction(arguments =>
        {
            string folder = arguments.GetRequiredValue(data).FullName, source = arguments.GetRequiredValue(project).FullName, target = arguments.GetRequiredValue(output).FullName;
            Dictionary<string, NameResources> trained = [];
            foreach (string language in arguments.GetRequiredValue(languages))
                trained.Add(language, Train(folder, source, target, language, arguments.GetValue(epochs), arguments.GetValue(heldOut), arguments.GetValue(errors)));
            EntityEvaluation.Run(Path.Combine(folder, "ner"), source, arguments.GetValue(errors), Console.Out, trained.GetValueOrDefault);
        });
        return command;
    }

    private static NameResources Train(string data, string project, string output, string language, int epochs, bool heldOut, string? errors)
    {
        string lists = Path.Combine(project, "gazetteers"), name = language == "fr" ? "French" : "English";
        byte[] world = GazetteerCompiler.World(lists), words = GazetteerCompiler.Language(lists, language, CommonWords.Read(data, lists, language));
        File.WriteAllBytes(Path.Combine(output, "world-names.gazetteer"), world);
        File.WriteAllBytes(Path.Combine(output, name, name.ToLowerInvariant() + "-names.gazetteer"), words);
        Gazetteer worldNames = new(world), languageWords = new(words);
        List<NameExample> examples = [.. PublicNames.Read(data, language, worldNames, languageWords)];
        int published = examples.Count;
        NameCorpus own = new(project, language);
        examples.AddRange(own.Read(heldOut ? NameCorpus.Part.Training : NameCorpus.Part.All));
        NameExample[] uner = language == "en" ? [.. ConllSentence.Read(Path.Combine(data, "ner", "uner_en_ewt.dev.conll")).Select(PublicNames.Uner)] : [];
        if (heldOut && uner.Length > 0) CrossValidate(Path.Combine(data, "ner", "uner_en_ewt.dev.conll"), examples, uner, worldNames, languageWords, epochs, errors);
        if (!heldOut) examples.AddRange(uner);
        Console.Error.WriteLine($"{language}: {published} published sentences, {examples.Count - published} others");
        byte[] model = new NameTrainer().Train(examples, worldNames, languageWords, epochs, Buckets);
        File.WriteAllBytes(Path.Combine(output, name, name.ToLowerInvariant() + "-names.model"), model);
        return new NameResources(worldNames, languageWords, new NameModel(model), Titles(language));
    }

    private static TitleGrammar Titles(string language) => LanguagePacks.Find(language)!.Names!.Titles;

    // Every fifth of UNER is measured with a model that has learnt from the other four: no sentence is measured by a model that saw it.
    private static void CrossValidate(string path, List<NameExample> others, NameExample[] uner, Gazetteer world, Gazetteer words, int epochs, string? errors)
    {
        const int Folds = 5;
        NameModel[] models = new NameModel[Folds];
        for (int fold = 0; fold < Folds; fold++)
            models[fold] = new NameModel(new NameTrainer().Train([.. others, .. uner.Where((_, i) => i * Folds / uner.Length != fold)], world, words, epochs, Buckets));
        EntityEvaluation.RunFolds("uner_en_ewt.dev, 5 folds", path, models.Select(model => new NameResources(world, words, model, Titles("en"))).ToArray(), errors, Console.Out);
    }
}
