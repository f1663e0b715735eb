using System.CommandLine;
using System.IO;

namespace Factum.Training.Gazetteers;

/// <summary><c>currencies</c>: makes a language's currency gazetteer.</summary>
internal static class CurrenciesCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        Option<FileInfo> cldr = new("--cldr") { Description = "CLDR's main/LANGUAGE/currencies.json, from cldr-numbers-full.", Required = true };
        Option<string> language = new("--language") { Description = "The language.", Required = true };
        Option<FileInfo> output = new("--output") { Description = "The gazetteer to write.", Required = true };
        Command command = new("currencies", "Makes a language's currency gazetteer from CLDR.") { cldr, language, output };
        command.SetAction(arguments => CurrencyNames.Write(arguments.GetRequiredValue(cldr), arguments.GetRequiredValue(language), arguments.GetRequiredValue(output)));
        return command;
    }
}
