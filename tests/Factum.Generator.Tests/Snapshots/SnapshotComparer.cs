using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace Factum.Generator.Tests.Snapshots;

/// <summary>Compares what a test made with the verified files in a folder.</summary>
internal static class SnapshotComparer
{
    private static readonly UTF8Encoding Utf8WithMark = new(encoderShouldEmitUTF8Identifier: true);

    /// <summary>The environment variable that makes every snapshot test take what it got as verified.</summary>
    public const string AcceptVariable = "FACTUM_ACCEPT";

    /// <summary>What differs, in words; nothing where all is as verified. Received files are written beside the verified ones where they differ.</summary>
    /// <param name="folder">Where the verified files are.</param>
    /// <param name="test">The test's class and method.</param>
    /// <param name="files">What the test made.</param>
    /// <param name="accept">Whether to write what the test made as verified.</param>
    public static IReadOnlyList<string> Compare(string folder, string test, IReadOnlyList<SnapshotFile> files, bool accept)
    {
        Directory.CreateDirectory(folder);
        foreach (string stale in Existing(folder, test, "received")) File.Delete(stale);
        if (accept) return Accept(folder, test, files);

        List<string> differences = [];
        foreach (SnapshotFile file in files)
        {
            string verified = Path.Combine(folder, file.Verified);
            string? expected = File.Exists(verified) ? File.ReadAllText(verified) : null;
            if (expected == file.Text) continue;
            File.WriteAllText(Path.Combine(folder, file.Received), file.Text, Utf8WithMark);
            differences.Add(expected is null ? "New: " + file.Verified : "Differs: " + file.Verified + " " + FirstDifference(expected, file.Text));
        }

        HashSet<string> made = files.Select(static file => file.Verified).ToHashSet(StringComparer.Ordinal);
        differences.AddRange(Existing(folder, test, "verified").Select(static path => Path.GetFileName(path)).Where(name => !made.Contains(name)).Select(static name => "Not made any more: " + name));
        return differences;
    }

    private static string[] Accept(string folder, string test, IReadOnlyList<SnapshotFile> files)
    {
        foreach (string verified in Existing(folder, test, "verified")) File.Delete(verified);
        foreach (SnapshotFile file in files) File.WriteAllText(Path.Combine(folder, file.Verified), file.Text, Utf8WithMark);
        return [];
    }

    // A test's files are "Class.Method.verified.txt" and "Class.Method#Hint.verified.cs"; "Class.MethodTwo" is another test.
    private static IEnumerable<string> Existing(string folder, string test, string state) =>
        Directory.EnumerateFiles(folder, test + "*." + state + ".*")
            .Where(path => Path.GetFileName(path)[test.Length] is '.' or '#')
            .Order(StringComparer.Ordinal)
            .ToArray();

    private static string FirstDifference(string expected, string actual)
    {
        string[] expectedLines = expected.Split('\n'), actualLines = actual.Split('\n');
        for (int i = 0; i < Math.Max(expectedLines.Length, actualLines.Length); i++)
        {
            string? was = i < expectedLines.Length ? expectedLines[i] : null, now = i < actualLines.Length ? actualLines[i] : null;
            if (was != now) return FormattableString.Invariant($"in line {i + 1}:\n  verified: {was ?? "(end)"}\n  received: {now ?? "(end)"}");
        }

        return "";
    }
}
