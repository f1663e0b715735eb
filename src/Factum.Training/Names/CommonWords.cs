using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Factum.Training.Names;

/// <summary>The words that a language's treebanks write in lower case.</summary>
internal static class CommonWords
{
    /// <summary>Reads the words of a language from the data folder, and those of the cue lists.</summary>
    public static IEnumerable<string> Read(string data, string lists, string language)
    {
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        string ud = Path.Combine(data, "ud");
        string[] treebanks = language == "fr"
            ? ["fr_sequoia-ud-train.conllu", "fr_sequoia-ud-dev.conllu", "fr_gsd-ud-dev.conllu", "fr_fqb-ud-test.conllu", "fr_rhapsodie-ud-train.conllu", "fr_parisstories-ud-train.conllu"]
            : ["en_ewt-ud-train.conllu", "en_ewt-ud-dev.conllu"];
        foreach (string treebank in treebanks)
        {
            foreach (string line in File.ReadLines(Path.Combine(ud, treebank)))
            {
                string[] cells = line.Split('\t');
                if (cells.Length < 4 || cells[3] is "PROPN" or "X" or "SYM" or "PUNCT" or "NUM") continue;
                Count(cells[1], 1);
            }
        }

        if (language == "fr")
        {
            foreach (string line in File.ReadLines(Path.Combine(ud, "lexiqueFR-GSD.tsv")))
            {
                string[] cells = line.Split('\t');
                if (cells.Length >= 5 && cells[2] is not ("PROPN" or "X" or "SYM" or "PUNCT" or "NUM") && int.TryParse(cells[4], out int frequency)) Count(cells[0], frequency);
            }
        }

        foreach (string line in File.ReadLines(Path.Combine(lists, "cues." + language + ".txt")))
        {
            if (line.StartsWith('#') || line.StartsWith('[')) continue;
            foreach (string phrase in line.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                if (!phrase.Contains(' ') && phrase.Length > 2) Count(phrase, 2);
        }

        return counts.Where(entry => entry.Value >= 2).Select(entry => entry.Key);

        void Count(string form, int times)
        {
            if (form.Length < 2 || !form.All(c => char.IsLetter(c) || c is '-' or '\'' or '’') || form.Any(char.IsUpper)) return;
            counts[form] = counts.GetValueOrDefault(form) + times;
        }
    }
}
