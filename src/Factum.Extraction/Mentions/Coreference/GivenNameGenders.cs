using System;
using System.IO;
using System.Reflection;
using System.Text;

namespace Factum.Extraction.Mentions.Coreference;

/// <summary>Which gender most bearers of a given name have.</summary>
internal static class GivenNameGenders
{
    private static readonly Lazy<string> Feminine = new(() => Load("given-names.feminine.gazetteer"));
    private static readonly Lazy<string> Masculine = new(() => Load("given-names.masculine.gazetteer"));

    /// <summary>The gender of a given name, of a compound one that of its first part; <see cref="GrammaticalGender.None"/> when it is unknown.</summary>
    public static GrammaticalGender Of(string givenName)
    {
        string name = givenName.ToLowerInvariant();
        if (Contains(Feminine.Value, name)) return GrammaticalGender.Feminine;
        if (Contains(Masculine.Value, name)) return GrammaticalGender.Masculine;
        int hyphen = name.IndexOf('-');
        return hyphen > 0 ? Of(name.Substring(0, hyphen)) : GrammaticalGender.None;
    }

    // The lists stay as they are written, a name a line in ordinal order: a document asks for a few of some ten thousand.
    private static bool Contains(string lines, string name)
    {
        int low = 0, high = lines.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            int start = middle == 0 ? 0 : lines.LastIndexOf('\n', middle - 1) + 1, end = lines.IndexOf('\n', middle);
            if (end < 0) end = lines.Length;
            int order = Compare(lines, start, end, name);
            if (order == 0) return true;
            if (order < 0) low = end + 1;
            else high = start;
        }

        return false;
    }

    // By hand, as in TextParts.
    private static int Compare(string lines, int start, int end, string name)
    {
        int shared = Math.Min(end - start, name.Length);
        for (int i = 0; i < shared; i++) if (lines[start + i] != name[i]) return lines[start + i] - name[i];
        return end - start - name.Length;
    }

    private static string Load(string resource)
    {
        using Stream stream = typeof(GivenNameGenders).GetTypeInfo().Assembly.GetManifestResourceStream(resource)!;
        using StreamReader reader = new(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
