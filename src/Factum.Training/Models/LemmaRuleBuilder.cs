using System;
using System.Collections.Generic;
using System.Linq;
using Factum.Extraction.Grammar.Lemmas;
using Factum.Extraction.Grammar.Models;
using Factum.Training.Learning;
using Factum.Training.Treebanks;

namespace Factum.Training.Models;

/// <summary>Builds the lemmatizer's rules: the least telling first, and a more telling one only where it knows better.</summary>
internal static unsafe class LemmaRuleBuilder
{
    /// <summary>The rules' table and the scripts that they name.</summary>
    public static (byte[] Rules, string[] Scripts) Build(IReadOnlyList<TrainingSentence> sentences, IReadOnlyList<LexicalEntry> entries, FeatureInventory inventory)
    {
        Dictionary<(string Form, byte Upos, byte Features, string Lemma), int> readings = [];
        foreach (TrainingSentence sentence in sentences)
        {
            for (int i = 0; i < sentence.Count; i++)
            {
                if (sentence.Lemmas[i] == "_" && sentence.Forms[i] != "_") continue;
                (string, byte, byte, string) key = (sentence.Forms[i], sentence.Upos[i], sentence.Features[i], sentence.Lemmas[i]);
                readings[key] = readings.GetValueOrDefault(key) + 1;
            }
        }

        HashSet<(string, byte)> known = [.. readings.Keys.Select(k => (k.Form, k.Upos))];
        foreach (LexicalEntry entry in entries)
        {
            if (entry.Lemma.Length == 0 || known.Contains((entry.Form, entry.Upos)) || inventory.Number(entry.Upos, entry.Feats) is not byte number) continue;
            readings[(entry.Form, entry.Upos, number, entry.Lemma)] = 1;
        }

        Dictionary<string, int> scriptCounts = new(StringComparer.Ordinal);
        List<(ulong[] Keys, string Script, int Count)> examples = [];
        foreach (((string form, byte upos, byte features, string lemma), int count) in readings.OrderBy(r => r.Key.Form, StringComparer.Ordinal).ThenBy(r => r.Key.Lemma, StringComparer.Ordinal).ThenBy(r => r.Key.Upos).ThenBy(r => r.Key.Features))
        {
            string script = LemmaScript.Between(form, lemma);
            ulong[] keys = new ulong[LemmaKeys.Count];
            WordAtoms atoms = WordAtoms.Of(form);
            fixed (ulong* k = keys) LemmaKeys.Fill(ref atoms, upos, features, k);
            examples.Add((keys, script, count));
            scriptCounts[script] = scriptCounts.GetValueOrDefault(script) + 1;
        }

        string[] scripts = [.. scriptCounts.OrderByDescending(s => s.Value).ThenBy(s => s.Key, StringComparer.Ordinal).Select(s => s.Key).Take(65000)];
        Dictionary<string, int> numbers = scripts.Select((s, n) => (s, n)).ToDictionary(p => p.s, p => p.n + 1, StringComparer.Ordinal);
        Dictionary<ulong, int> rules = [];
        List<(ulong Key, double Importance, int Script)> kept = [];
        for (int level = LemmaKeys.Count - 1; level >= 0; level--)
        {
            bool wholeForm = level < 2;
            Dictionary<ulong, Dictionary<int, int>> votes = [];
            Dictionary<ulong, int> wrong = [];
            foreach ((ulong[] keys, string script, int count) in examples)
            {
                if (!numbers.TryGetValue(script, out int number)) continue;
                if (!votes.TryGetValue(keys[level], out Dictionary<int, int>? forKey)) votes[keys[level]] = forKey = [];
                int weight = wholeForm ? count : 1;
                forKey[number] = forKey.GetValueOrDefault(number) + weight;
                if (Predicted(rules, keys, level + 1) != number) wrong[keys[level]] = wrong.GetValueOrDefault(keys[level]) + weight;
            }

            List<(ulong Key, double Gain, int Script)> added = [];
            foreach ((ulong key, int errors) in wrong)
            {
                (int script, int count) = votes[key].OrderByDescending(v => v.Value).ThenBy(v => v.Key).Select(v => (v.Key, v.Value)).First();
                int total = votes[key].Values.Sum();
                int gain = errors - (total - count);
                if (gain > 0 && (wholeForm || total > 1)) added.Add((key, gain + (wholeForm ? 0 : 1000), script));
            }

            foreach ((ulong key, double gain, int script) in added)
            {
                rules[key] = script;
                kept.Add((key, gain, script));
            }
        }

        byte[] table = WeightPacking.Atoms(kept, out int dropped);
        Console.Error.WriteLine($"    lemmas: {kept.Count} rules, {dropped} dropped, {scripts.Length} scripts");
        return (table, scripts);
    }

    private static int Predicted(Dictionary<ulong, int> rules, ulong[] keys, int from)
    {
        for (int level = from; level < keys.Length; level++)
            if (rules.TryGetValue(keys[level], out int script)) return script;
        return 0;
    }
}
