using System;
using System.Collections.Generic;

namespace Factum.Extraction.Grammar;

/// <summary>Reads a language's table of written words that are several words: "du" is "de le".</summary>
internal static class WordParts
{
    /// <summary>The table by its words.</summary>
    /// <param name="table">Each word with its parts between spaces, one behind the other between <c>|</c>: <c>du de le|des de les</c>.</param>
    /// <param name="comparer">How words are looked up.</param>
    public static Dictionary<string, string[]> Read(string table, StringComparer comparer)
    {
        Dictionary<string, string[]> read = new(comparer);
        foreach (string row in table.Split('|'))
        {
            string[] words = row.Split(' ');
            string[] parts = new string[words.Length - 1];
            Array.Copy(words, 1, parts, 0, parts.Length);
            read.Add(words[0], parts);
        }

        return read;
    }
}
