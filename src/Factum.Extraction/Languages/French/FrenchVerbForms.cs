using System;
using System.Collections.Generic;

namespace Factum.Extraction.Languages.French;

/// <summary>The infinitives that a regular verb form may belong to, for forms that a model lemmatises wrongly: "lègue" to "léguer", "tempère" to "tempérer".</summary>
internal static class FrenchVerbForms
{
    private static readonly string[] First =
    [
        "eraient", "erions", "eriez", "erais", "erait", "erons", "eront", "erez", "erai", "eras", "era",
        "aient", "èrent", "assent", "ions", "iez", "ais", "ait", "ant", "ons", "ent", "ées", "ez", "ée", "és", "es", "ai", "as", "é", "e", "a",
    ];

    private static readonly string[] Second =
    [
        "issaient", "issions", "issent", "issant", "issons", "issais", "issait", "iraient", "irons", "iront", "irait", "irent", "irai", "irez", "isse", "ira", "ies", "it", "is", "ie", "i",
    ];

    private static readonly string[] Third =
    [
        "raient", "rions", "rons", "ront", "rait", "aient", "ais", "ait", "ant", "ons", "ent", "rai", "rez", "ues", "ra", "ez", "ue", "us", "is", "it", "u", "s",
    ];

    /// <summary>The infinitives, likeliest first.</summary>
    public static IEnumerable<string> Infinitives(string form)
    {
        string word = form.ToLowerInvariant();
        foreach (string ending in First)
        {
            if (!Ends(word, ending)) continue;
            string stem = word.Substring(0, word.Length - ending.Length);
            yield return stem + "er";
            foreach (string other in Respelled(stem)) yield return other + "er";
        }

        foreach (string ending in Second)
            if (Ends(word, ending)) yield return word.Substring(0, word.Length - ending.Length) + "ir";
        foreach (string ending in Third)
            if (Ends(word, ending)) yield return word.Substring(0, word.Length - ending.Length) + "re";
        yield return word + "re";
    }

    private static bool Ends(string word, string ending) => word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal);

    private static IEnumerable<string> Respelled(string stem)
    {
        int grave = stem.LastIndexOf('è');
        if (grave >= stem.Length - 3 && grave >= 0)
        {
            yield return stem.Substring(0, grave) + "é" + stem.Substring(grave + 1);
            yield return stem.Substring(0, grave) + "e" + stem.Substring(grave + 1);
        }

        char last = stem[stem.Length - 1];
        if (last == 'ç') yield return stem.Substring(0, stem.Length - 1) + "c";
        if (last == 'i') yield return stem.Substring(0, stem.Length - 1) + "y";
        if (stem.EndsWith("ge", StringComparison.Ordinal)) yield return stem.Substring(0, stem.Length - 1);
        if (stem.EndsWith("ll", StringComparison.Ordinal) || stem.EndsWith("tt", StringComparison.Ordinal)) yield return stem.Substring(0, stem.Length - 1);
    }
}
