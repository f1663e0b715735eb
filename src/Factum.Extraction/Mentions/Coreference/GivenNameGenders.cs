using System;
using System.IO;
using System.Reflection;
using System.Text;

namespace Factum.Extraction.Mentions.Coreference;

/// <summary>Which gender most bearers of a given name have.</summary>
internal static class GivenNameGenders
{
    private static readonly Lazy<string[]> Feminine = new(() => Load("given-names.feminine.gazetteer"));
    private static readonly Lazy<string[]> Masculine = new(() => Load("given-names.masculine.gazetteer"));

    /// <summary>The gender of a given name, of a compound one that of its first part; <see cref="GrammaticalGender.None"/> when it is unknown.</summary>
    public static GrammaticalGender Of(string givenName)
    {
        string name = givenName.ToLowerInvariant();
        if (Array.BinarySearch(Feminine.Value, name, StringComparer.Ordinal) >= 0) return GrammaticalGender.Feminine;
        if (Array.BinarySearch(Masculine.Value, name, StringComparer.Ordinal) >= 0) return GrammaticalGender.Masculine;
        int hyphen = name.IndexOf('-');
        return hyphen > 0 ? Of(name.Substring(0, hyphen)) : GrammaticalGender.None;
    }

    private static string[] Load(string resource)
    {
        using Stream stream = typeof(GivenNameGenders).GetTypeInfo().Assembly.GetManifestResourceStream(resource)!;
        using StreamReader reader = new(stream, Encoding.UTF8);
        return reader.ReadToEnd().Split(['\n'], StringSplitOptions.RemoveEmptyEntries);
    }
}
