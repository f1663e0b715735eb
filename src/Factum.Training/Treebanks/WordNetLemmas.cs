using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace Factum.Training.Treebanks;

/// <summary>Makes the list of English lemmas out of the WordNet database: each word with its parts of speech and how often texts tagged with WordNet's senses have it so.</summary>
internal static class WordNetLemmas
{
    private static readonly (string File, string Upos)[] Parts = [("adj", "ADJ"), ("adv", "ADV"), ("noun", "NOUN"), ("verb", "VERB")];

    /// <summary>Parts of speech by the digit of a sense key.</summary>
    private static readonly Dictionary<char, string> SenseTypes = new() { ['1'] = "NOUN", ['2'] = "VERB", ['3'] = "ADJ", ['4'] = "ADV", ['5'] = "ADJ" };

    private static readonly Regex Word = new("^[a-z][a-z'-]*[a-z.]?$", RegexOptions.CultureInvariant);

    /// <summary>Writes the list of the database in <paramref name="folder"/>, under the licence that the database's own files begin with.</summary>
    public static void Write(DirectoryInfo folder, FileInfo output)
    {
        Dictionary<(string Lemma, string Upos), int> counts = Counts(Path.Combine(folder.FullName, "index.sense"));
        SortedDictionary<string, SortedDictionary<string, int>> lemmas = new(StringComparer.Ordinal);
        foreach ((string file, string upos) in Parts)
        {
            foreach (string lemma in File.ReadLines(Path.Combine(folder.FullName, "data." + file)).SelectMany(Lemmas).Where(l => Word.IsMatch(l)))
            {
                if (!lemmas.TryGetValue(lemma, out SortedDictionary<string, int>? parts)) lemmas[lemma] = parts = new(StringComparer.Ordinal);
                parts[upos] = counts.GetValueOrDefault((lemma, upos));
            }
        }

        using StreamWriter writer = new(output.FullName) { NewLine = "\n" };
        writer.WriteLine("# English lemmas with their parts of speech, and how often each was tagged, out of WordNet 3.1. The database's licence:");
        foreach (string line in File.ReadLines(Path.Combine(folder.FullName, "data.noun")).TakeWhile(l => l.StartsWith(' ')))
            writer.WriteLine(("# " + line.TrimStart().TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9').Trim()).TrimEnd());
        foreach ((string lemma, SortedDictionary<string, int> parts) in lemmas)
            writer.WriteLine(lemma + "\t" + string.Join(' ', parts.Select(p => p.Key + ":" + p.Value.ToString(CultureInfo.InvariantCulture))));
    }

    private static Dictionary<(string Lemma, string Upos), int> Counts(string path)
    {
        Dictionary<(string Lemma, string Upos), int> counts = [];
        foreach (string line in File.ReadLines(path))
        {
            string[] columns = line.Split(' ');
            int mark = columns[0].IndexOf('%', StringComparison.Ordinal);
            (string, string) key = (columns[0][..mark], SenseTypes[columns[0][mark + 1]]);
            counts[key] = counts.GetValueOrDefault(key) + int.Parse(columns[3], CultureInfo.InvariantCulture);
        }

        return counts;
    }

    /// <summary>The words of a synset's line: after number, file and type their count in hexadecimal digits, then each with a number of its own.</summary>
    private static IEnumerable<string> Lemmas(string line)
    {
        if (line.StartsWith(' ')) yield break;
        string[] columns = line.Split(' ');
        int count = int.Parse(columns[3], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        for (int i = 0; i < count; i++)
        {
            string word = columns[4 + (2 * i)];
            int marker = word.IndexOf('(', StringComparison.Ordinal);
            yield return marker < 0 ? word : word[..marker];
        }
    }
}
