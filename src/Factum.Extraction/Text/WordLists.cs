using System;
using System.Collections.Generic;
using System.Reflection;

namespace Factum.Extraction.Text;

/// <summary>Sets the words of a grammar from one text: a line for each of its fields, the name, a colon and its word or words.</summary>
/// <remarks>By the names of the fields: when a process starts, statements that set hundreds of lists one by one take many times longer to compile than this takes to set them.</remarks>
internal static class WordLists
{
    /// <summary>Sets the fields of words that a text names, sets of words, single words or words in order; those that nobody has set have no words.</summary>
    /// <param name="grammar">What has the fields.</param>
    /// <param name="text">The lists.</param>
    /// <param name="read">Reads the words of one.</param>
    public static void Set(object grammar, string text, Func<string, WordSet> read)
    {
        Dictionary<string, string> lists = ByName(text);
        foreach (FieldInfo field in grammar.GetType().GetFields())
        {
            if (lists.TryGetValue(field.Name, out string? words))
            {
                field.SetValue(grammar, field.FieldType == typeof(WordSet) ? read(words) : field.FieldType == typeof(string) ? string.Intern(words) : words.Split(' '));
                lists.Remove(field.Name);
            }
            else if (field.GetValue(grammar) is null)
            {
                field.SetValue(grammar, field.FieldType == typeof(WordSet) ? WordSet.None : field.FieldType == typeof(string) ? "" : field.FieldType == typeof(string[]) ? Array.Empty<string>() : null);
            }
        }

        if (lists.Count > 0) throw new FormatException("no such words: " + string.Join(", ", lists.Keys));
    }

    private static Dictionary<string, string> ByName(string text)
    {
        Dictionary<string, string> lists = new(StringComparer.Ordinal);
        foreach (string line in text.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            int colon = line.IndexOf(':');
            lists.Add(line.Substring(0, colon), line.Substring(colon + 1).Trim());
        }

        return lists;
    }
}
