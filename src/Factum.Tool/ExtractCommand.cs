using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using Factum.Extraction;
using Factum.Extraction.Corpora;
using Factum.Extraction.Documents;
using Spectre.Console;

namespace Factum.Tool;

/// <summary><c>factum extract</c>: the facts of documents as JSON.</summary>
internal static class ExtractCommand
{
    // Below this a person does not wait.
    private const int FilesWorthProgress = 20;

    /// <summary>The command.</summary>
    public static Command Create()
    {
        Argument<string[]> files = new("FILE") { Description = "Documents to read; - is standard input.", Arity = ArgumentArity.OneOrMore };
        Option<string> format = new("--format") { Description = "json: an indented object a document; jsonl: one a line.", DefaultValueFactory = _ => "json" };
        format.AcceptOnlyFromAmong("json", "jsonl");
        Option<string?> language = new("--language") { Description = "Language of the documents; detected when not given." };
        language.AcceptOnlyFromAmong("fr", "en");
        Option<DateTime?> published = new("--published") { Description = "Publication date (YYYY-MM-DD), the anchor of relative times.", CustomParser = ParseDate };
        Command command = new("extract", "Prints what documents state: entities, amounts, times and facts.") { format, language, published, files };
        command.SetAction((parsed, cancellation) => System.Threading.Tasks.Task.FromResult(Run(
            parsed.GetRequiredValue(files), parsed.GetRequiredValue(format) == "json", parsed.GetValue(language), parsed.GetValue(published), cancellation)));
        return command;
    }

    private static DateTime? ParseDate(ArgumentResult argument)
    {
        string written = argument.Tokens[0].Value;
        if (DateTime.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime date)) return date;
        argument.AddError($"'{written}' is not a date of the form YYYY-MM-DD.");
        return null;
    }

    private static int Run(string[] files, bool indented, string? language, DateTime? published, CancellationToken cancellation)
    {
        List<DocumentAnalysis> analyses = [];
        int failed = 0;
        void Read(string file)
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                analyses.Add(FactExtractor.Analyze(new DocumentSource(file, DocumentFile.Read(file)) { Language = language, Published = published }, cancellation));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
            {
                failed++;
                Console.Error.WriteLine($"factum: {file}: {e.Message}");
            }
        }

        string[] distinct = files.Distinct(StringComparer.Ordinal).ToArray();
        try
        {
            WithProgress(distinct, Read);
            Corpus corpus = CorpusLinker.Link(analyses, cancellation);
            using Stream output = Console.OpenStandardOutput();
            foreach (DocumentAnalysis analysis in analyses) DocumentJson.Write(output, analysis, corpus, indented);
        }
        catch (OperationCanceledException)
        {
            return 130;
        }

        return failed == 0 ? 0 : 1;
    }

    private static void WithProgress(string[] files, Action<string> read)
    {
        if (files.Length < FilesWorthProgress || Console.IsErrorRedirected)
        {
            foreach (string file in files) read(file);
            return;
        }

        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) }).Progress().AutoClear(true).Start(progress =>
        {
            ProgressTask task = progress.AddTask("reading", maxValue: files.Length);
            foreach (string file in files)
            {
                read(file);
                task.Increment(1);
            }
        });
    }
}
