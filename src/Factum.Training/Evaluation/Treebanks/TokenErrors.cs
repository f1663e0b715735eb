using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Factum.Extraction.Grammar;

namespace Factum.Training.Evaluation.Treebanks;

/// <summary>Lists where a reading's words and sentences differ from the gold ones.</summary>
internal static class TokenErrors
{
    private const int Context = 40;

    /// <summary>Prints the stretches that are cut differently, the most frequent first, and the sentence ends that are missing or too many.</summary>
    public static void Print(TreebankText gold, IReadOnlyList<Word[]> system, TextWriter output)
    {
        Dictionary<string, int> words = new(StringComparer.Ordinal);
        foreach (string difference in WordDifferences(gold.Sentences, system)) words[difference] = words.GetValueOrDefault(difference) + 1;
        foreach ((string difference, int count) in words.OrderByDescending(w => w.Value).ThenBy(w => w.Key, StringComparer.Ordinal)) output.WriteLine($"words {count,4}  {difference}");

        HashSet<int> goldStarts = [.. gold.Sentences.Where(s => s.Length > 0).Select(s => s[0].Start)], systemStarts = [.. system.Select(s => s[0].Start)];
        foreach (int start in goldStarts.Except(systemStarts).Order()) output.WriteLine($"sentence end missed   {Around(gold.Text, start)}");
        foreach (int start in systemStarts.Except(goldStarts).Order()) output.WriteLine($"sentence end too many {Around(gold.Text, start)}");
    }

    private static string Around(string text, int at) =>
        (text[Math.Max(0, at - Context)..at] + "¶" + text[at..Math.Min(text.Length, at + Context)]).Replace('\n', '↵');

    /// <summary>The smallest stretches that both readings delimit but cut differently.</summary>
    private static IEnumerable<string> WordDifferences(IReadOnlyList<Word[]> gold, IReadOnlyList<Word[]> system)
    {
        Word[] g = gold.SelectMany(s => s).ToArray(), s = system.SelectMany(w => w).ToArray();
        int i = 0, j = 0;
        while (i < g.Length && j < s.Length)
        {
            int i0 = i, j0 = j, end = Math.Max(g[i].End, s[j].End);
            bool same = g[i].Form == s[j].Form && g[i].Start == s[j].Start && g[i].End == s[j].End;
            i++;
            j++;
            while (i < g.Length && g[i].Start < end || j < s.Length && s[j].Start < end)
            {
                if (i < g.Length && g[i].Start < end) end = Math.Max(end, g[i++].End);
                else end = Math.Max(end, s[j++].End);
            }

            string goldForms = Forms(g, i0, i), systemForms = Forms(s, j0, j);
            if (!same && goldForms != systemForms) yield return $"{goldForms}  read as  {systemForms}";
        }
    }

    private static string Forms(Word[] words, int start, int end) =>
        string.Join("|", words[start..end].Select(w => (w.TokenWords == 1 ? "" : "~") + w.Form));
}
