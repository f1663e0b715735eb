using System.CommandLine;
using Factum.Training.Evaluation;
using Factum.Training.Gazetteers;
using Factum.Training.Names;
using Factum.Training.Tokens;
using Factum.Training.Treebanks;

namespace Factum.Training;

/// <summary>Trains and evaluates the models that Factum.Extraction embeds.</summary>
internal static class Program
{
    private static int Main(string[] arguments) =>
        new RootCommand("Trains and evaluates Factum's language models.")
        {
            TrainCommand.Create(),
            MarginsCommand.Create(),
            EvaluateCommand.Create(),
            TrainTokensCommand.Create(),
            TrainNamesCommand.Create(),
            CurrenciesCommand.Create(),
            WordNetCommand.Create(),
        }.Parse(arguments).Invoke();
}
