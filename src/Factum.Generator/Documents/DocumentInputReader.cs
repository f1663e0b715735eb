using System.Threading;
using Factum.Generator.Settings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Factum.Generator.Documents;

/// <summary>A file that the project hands to the compiler, to a document's text and metadata.</summary>
internal static class DocumentInputReader
{
    private const string Metadata = "build_metadata.AdditionalFiles.";

    /// <summary>The document in <paramref name="file"/>, or <see langword="null"/> where the file is none or Factum is switched off.</summary>
    public static DocumentInput? Read(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        AnalyzerConfigOptions metadata = options.GetOptions(file);
        if (!SettingsReader.IsTrue(metadata, Metadata + "FactSource") || !SettingsReader.IsEnabled(options.GlobalOptions)) return null;
        string? projectDirectory = SettingsReader.Value(options.GlobalOptions, "build_property.ProjectDir");
        return new DocumentInput(
            LogicalPaths.Of(file.Path, projectDirectory, SettingsReader.Value(metadata, Metadata + "Link")),
            file.Path,
            file.GetText(cancellation)?.ToString() is { } text ? WithLineFeeds(text) : null,
            SettingsReader.MaxDocumentLength(options.GlobalOptions))
        {
            Language = SettingsReader.Value(metadata, Metadata + "Language"),
            Published = SettingsReader.Value(metadata, Metadata + "Published"),
            Title = SettingsReader.Value(metadata, Metadata + "Title"),
            Url = SettingsReader.Value(metadata, Metadata + "Url"),
        };
    }

    // A checkout's line ends must not show in quotes, so that every machine generates the same bytes.
    private static string WithLineFeeds(string text) => text.IndexOf('\r') < 0 ? text : text.Replace("\r\n", "\n").Replace('\r', '\n');
}
