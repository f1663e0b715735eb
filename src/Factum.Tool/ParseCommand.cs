using System;
using System.CommandLine;
using System.IO;
using System.Text;
using System.Threading;
using Factum.Extraction.Documents;
using Factum.Extraction.Grammar;
using Factum.Extraction.Languages;

namespace Factum.Tool;

/// <summary><c>factum parse</c>: sentences, words and dependency trees of documents.</summary>
internal static class ParseCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        Argument<string[]> files = new("FILE") { Description = "Documents to read; - is standard input.", Arity = ArgumentArity.OneOrMore };
        Option<string> format = new("--format") { Description = "conllu: Universal Dependencies' CoNLL-U, with offsets in MISC.", DefaultValueFactory = _ => "conllu" };
        format.AcceptOnlyFromAmong("conllu");
        Option<string?> language = new("--language") { Description = "Language of the documents; detected when not given." };
        language.AcceptOnlyFromAmong("fr", "en");
        Command command = new("parse", "Prints the sentences, words and dependency trees of documents.") { format, language, files };
        command.SetAction((parsed, cancellation) => System.Threading.Tasks.Task.FromResult(
            Run(parsed.GetRequiredValue(files), parsed.GetValue(language), cancellation)));
        return command;
    }

    private static int Run(string[] files, string? language, CancellationToken cancellation)
    {
        int failed = 0;
        using StreamWriter output = new(Console.OpenStandardOutput(), new UTF8Encoding(false));
        foreach (string file in files)
        {
            try
            {
                string text = DocumentFile.Read(file);
                LanguagePack pack = language is null ? LanguageDetector.Detect(text, cancellation) : LanguagePacks.Find(language)!;
                ComposedText composed = ComposedText.Of(text);
                ConlluWriter.Write(composed.InDocument(GrammarReader.Read(Markup.Blank(composed.Text), pack, cancellation), text), file, output);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
            {
                failed++;
                Console.Error.WriteLine($"factum: {file}: {e.Message}");
            }
            catch (OperationCanceledException)
            {
                return 130;
            }
        }

        return failed == 0 ? 0 : 1;
    }
}
