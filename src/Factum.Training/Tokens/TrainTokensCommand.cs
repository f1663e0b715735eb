using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using Factum.Extraction.Languages;
using Factum.Training.Languages;

namespace Factum.Training.Tokens;

/// <summary><c>train-tokens</c>: learns the token models that Extraction embeds.</summary>
internal static class TrainTokensCommand
{
    private static readonly string[] Spoken = ["fr_parisstories", "fr_rhapsodie"];

    /// <summary>The command.</summary>
    public static Command Create()
    {
        Option<DirectoryInfo> data = new("--data") { Description = "Folder of the sets.", DefaultValueFactory = _ => new DirectoryInfo("../shared/data") };
        Option<DirectoryInfo> output = new("--output") { Description = "Folder of the language packs.", DefaultValueFactory = _ => new DirectoryInfo("src/Factum.Extraction/Languages") };
        Option<string[]> without = new("--without") { Description = "Sets to leave out, by a part of their name, so that they can be measured on.", AllowMultipleArgumentsPerToken = true };
        Command command = new("train-tokens", "Learns where sentences end, which forms are contractions and what tells the languages apart.") { data, output, without };
        command.SetAction(arguments => Run(arguments.GetRequiredValue(data), arguments.GetRequiredValue(output), arguments.GetValue(without) ?? []));
        return command;
    }

    private static void Run(DirectoryInfo data, DirectoryInfo output, string[] without)
    {
        string[] sets = Directory.GetFiles(Path.Combine(data.FullName, "ud"), "*.conllu").Order(StringComparer.Ordinal)
            .Where(path => !without.Any(part => Path.GetFileName(path).Contains(part, StringComparison.Ordinal))).ToArray();
        foreach ((string code, string folder) in new[] { ("fr", "French"), ("en", "English") })
        {
            ILookup<bool, string> own = sets.Where(path => Path.GetFileName(path).StartsWith(code + "_", StringComparison.Ordinal))
                .ToLookup(path => Spoken.Any(set => Path.GetFileName(path).StartsWith(set, StringComparison.Ordinal)));
            string? lexicon = Directory.GetFiles(Path.Combine(data.FullName, "ud"), "lexique*.tsv").FirstOrDefault(_ => code == "fr");
            byte[] model = TokenModelTraining.Train(LanguagePacks.Find(code)!.Tokenization, [.. own[false]], [.. own[true]], lexicon);
            File.WriteAllBytes(Path.Combine(output.FullName, folder, code + ".tokens.model"), model);
            File.WriteAllBytes(Path.Combine(output.FullName, folder, code + ".letters.model"), LanguageProfileTraining.Train([.. own[true], .. own[false]]));
        }
    }
}
