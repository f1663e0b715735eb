using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using Factum.Extraction.Mentions;

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
        Command command = new("train-names", "Compiles the gazetteers and trains the models of names.") { data, project, output, languages, epochs, heldOut };
        command.SetAction(arguments =>
        {
            string folder = arguments.GetRequiredValue(data).FullName, source = arguments.GetRequiredValue(project).FullName, target = arguments.GetRequiredValue(output).FullName;
            foreach (string language in arguments.GetRequiredValue(languages))
                Train(folder, source, target, language, arguments.GetValue(epochs), arguments.GetValue(heldOut));
        });
        return command;
    }

    private static void Train(string data, string project, string output, string language, int epochs, bool heldOut)
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
        if (language == "en" && !heldOut)
            examples.AddRange(ConllSentence.Read(Path.Combine(data, "ner", "uner_en_ewt.dev.conll")).Select(PublicNames.Uner));
        Console.Error.WriteLine($"{language}: {published} published sentences, {examples.Count - published} others");
        byte[] model = new NameTrainer().Train(examples, worldNames, languageWords, epochs, Buckets);
        File.WriteAllBytes(Path.Combine(output, name, name.ToLowerInvariant() + "-names.model"), model);
    }
}
