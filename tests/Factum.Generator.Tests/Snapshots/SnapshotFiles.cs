using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Factum.Generator.Tests.Snapshots;

/// <summary>A generator's run to the files that Verify.SourceGenerators writes for it.</summary>
internal static class SnapshotFiles
{
    /// <summary>A file for each source, and one for the diagnostics where there are any.</summary>
    /// <param name="test">The test's class and method: <c>SeedSnapshotTests.Seeds</c>.</param>
    /// <param name="result">What the generators made.</param>
    public static IReadOnlyList<SnapshotFile> Of(string test, GeneratorDriverRunResult result)
    {
        foreach (GeneratorRunResult generator in result.Results)
            if (generator.Exception is { } exception) throw new InvalidOperationException("The generator failed.", exception);

        List<SnapshotFile> files = [];
        if (!result.Diagnostics.IsEmpty) files.Add(new SnapshotFile(test, "txt", DiagnosticText.Of(result.Diagnostics)));
        IEnumerable<IGrouping<(string Stem, string Extension), GeneratedSourceResult>> named = result.Results
            .SelectMany(static generator => generator.GeneratedSources.OrderBy(static source => source.HintName, StringComparer.Ordinal))
            .GroupBy(static source => Name(source.HintName));
        foreach (IGrouping<(string Stem, string Extension), GeneratedSourceResult> group in named)
        {
            int index = 0;
            bool clash = group.Count() > 1;
            foreach (GeneratedSourceResult source in group)
            {
                string stem = clash ? group.Key.Stem + "." + index++.ToString("00", CultureInfo.InvariantCulture) : group.Key.Stem;
                files.Add(new SnapshotFile(test + "#" + stem, group.Key.Extension, "//HintName: " + source.HintName + "\n" + LineFeeds(source.SourceText.ToString())));
            }
        }

        return files;
    }

    // Folders of a hint name go; its last extension is the file's.
    private static (string Stem, string Extension) Name(string hintName)
    {
        string file = hintName[(hintName.LastIndexOf('/') + 1)..];
        return (Path.GetFileNameWithoutExtension(file), Path.GetExtension(file) is { Length: > 1 } extension ? extension[1..] : "cs");
    }

    private static string LineFeeds(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
}
