using System;
using System.Collections.Generic;

namespace Factum.Extraction.Quantities.Money;

/// <summary>Reads a language's list of words for countries.</summary>
internal static class CountryCueList
{
    /// <summary>Reads lines of <c>"NO: Norway|Norwegian|Oslo"</c>.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Read(string lines)
    {
        List<KeyValuePair<string, string>> cues = [];
        foreach (string line in lines.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
            foreach (string word in line.Substring(4).Split('|')) cues.Add(new(word, line.Substring(0, 2)));
        return cues;
    }
}
