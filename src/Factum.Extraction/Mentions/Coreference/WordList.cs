using System;
using System.Collections.Generic;
using Factum.Extraction.Text;

namespace Factum.Extraction.Mentions.Coreference;

/// <summary>Reads the word lists of coreference lexicons: words parted by spaces, an underscore for a space within one.</summary>
internal static class WordList
{
    /// <summary>A grammar or a lexicon with all its sets of words: those of a text for <see cref="WordLists"/>, and none where neither it nor whoever made the grammar has any.</summary>
    public static T Fill<T>(string lists, T grammar)
        where T : class
    {
        WordLists.Set(grammar, lists, Set);
        return grammar;
    }

    /// <summary>The words as a set.</summary>
    public static WordSet Set(string words) => new(Words(words));

    /// <summary>Each word with the value of its list; a word of two lists has both.</summary>
    public static WordTable<ReferentClass> Classes(params (ReferentClass Class, string Words)[] lists)
    {
        WordTable<ReferentClass> classes = new();
        foreach ((ReferentClass listed, string words) in lists)
        {
            foreach (string word in Words(words))
            {
                classes.TryGetValue(word, out ReferentClass others);
                classes[word] = others | listed;
            }
        }

        return classes;
    }

    /// <summary>Each word with its group, which goes by a name that is no word.</summary>
    public static Dictionary<string, string> Groups(params string[] groups)
    {
        Dictionary<string, string> groupOf = new(StringComparer.Ordinal);
        foreach (string group in groups)
            foreach (string word in Words(group)) groupOf[word] = "#" + Words(group)[0];
        return groupOf;
    }

    /// <summary>Each word with the last of its line.</summary>
    public static Dictionary<string, string> Calls(params string[] lines)
    {
        Dictionary<string, string> calls = new(StringComparer.Ordinal);
        foreach (string line in lines)
        {
            string[] words = Words(line);
            for (int i = 0; i < words.Length - 1; i++) calls[words[i]] = words[words.Length - 1];
        }

        return calls;
    }

    /// <summary>Each word behind a line's colon with those before it: "artist: singer painter".</summary>
    public static Dictionary<string, string[]> Broader(params string[] lines)
    {
        Dictionary<string, string[]> broader = new(StringComparer.Ordinal);
        foreach (string line in lines)
        {
            int colon = line.IndexOf(':');
            string[] words = Words(line.Substring(0, colon));
            foreach (string word in Words(line.Substring(colon + 1)))
                broader[word] = broader.TryGetValue(word, out string[]? others) ? [.. others, .. words] : words;
        }

        return broader;
    }

    private static string[] Words(string list)
    {
        string[] words = list.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i < words.Length; i++) words[i] = words[i].Replace('_', ' ');
        return words;
    }
}
