using System;
using System.Collections.Generic;

namespace Factum.Generator.Documents;

/// <summary>Names a file the same way on every machine and in every folder that the project is checked out to.</summary>
internal static class LogicalPaths
{
    /// <summary>The file's path from the project's folder, with <c>/</c>; for a file outside of it its link, or else its name.</summary>
    /// <param name="filePath">Where the file is, absolute or relative to the project.</param>
    /// <param name="projectDirectory">The project's folder, or <see langword="null"/> where the host does not tell.</param>
    /// <param name="link">The item's <c>Link</c> metadata, or <see langword="null"/>.</param>
    public static string Of(string filePath, string? projectDirectory, string? link)
    {
        if (!string.IsNullOrEmpty(link) && Normalize(link!) is { Count: > 0 } linked) return string.Join("/", linked);
        List<string> file = Normalize(filePath);
        List<string> folder = Normalize(projectDirectory ?? "");
        if (projectDirectory is { Length: > 0 } && StartsWith(file, folder)) return string.Join("/", file.GetRange(folder.Count, file.Count - folder.Count));
        return IsRooted(filePath) || file[0] == ".." ? file[file.Count - 1] : string.Join("/", file);
    }

    private static bool StartsWith(List<string> path, List<string> folder)
    {
        if (path.Count <= folder.Count) return false;
        for (int i = 0; i < folder.Count; i++)
            if (!string.Equals(path[i], folder[i], StringComparison.OrdinalIgnoreCase)) return false;
        return true;
    }

    // The host's own rules for paths would make the name depend on the operating system.
    private static bool IsRooted(string path) => path[0] is '/' or '\\' || (path.Length > 1 && path[1] == ':');

    private static List<string> Normalize(string path)
    {
        List<string> segments = [];
        foreach (string segment in path.Split('/', '\\'))
        {
            if (segment is "" or ".") continue;
            if (segment == ".." && segments.Count > 0 && segments[segments.Count - 1] != "..") segments.RemoveAt(segments.Count - 1);
            else segments.Add(segment);
        }

        return segments;
    }
}
