using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Factum.Extraction.Grammar;
using Factum.Extraction.Grammar.Models;
using Factum.Training.Learning;
using Factum.Training.Treebanks;

namespace Factum.Training.Models;

/// <summary>Builds the section of <see cref="Lexicon"/>: the readings of forms from word lists, and from the treebanks where a form is frequent enough there that rare words stay unknown in training as they will be later.</summary>
internal static class LexiconBuilder
{
    /// <summary>How often a form must stand in the treebanks to count as known.</summary>
    private const int Frequent = 3;

    /// <summary>Logarithm of the number of buckets that the lexicon may have.</summary>
    private const int MostBits = 15;

    /// <summary>How much more a reading in the treebanks counts than one of a list, when the commonest is sought.</summary>
    private const int TreebankVote = 100;

    /// <summary>The section's bytes.</summary>
    public static byte[] Build(IReadOnlyList<TrainingSentence> sentences, IReadOnlyList<LexicalEntry> entries, FeatureInventory inventory, bool marksCommonest)
    {
        Dictionary<ulong, SortedDictionary<int, int>> forms = [];
        Dictionary<ulong, List<(int Reading, int Count)>> seen = [];
        foreach (TrainingSentence sentence in sentences)
        {
            for (int i = 0; i < sentence.Count; i++)
            {
                WordAtoms atoms = WordAtoms.Of(sentence.Forms[i]);
                Note(seen, atoms.Form, Reading(sentence.Upos[i], sentence.Features[i]));
                if (atoms.Lower != atoms.Form) Note(seen, atoms.Lower, Reading(sentence.Upos[i], sentence.Features[i]));
            }
        }

        foreach (LexicalEntry entry in entries)
        {
            int reading = Reading(entry.Upos, inventory.Number(entry.Upos, entry.Feats) ?? 0);
            WordAtoms atoms = WordAtoms.Of(entry.Form);
            Add(forms, atoms.Form, reading, entry.Count);
            if (atoms.Lower != atoms.Form && entry.Upos != (byte)PartOfSpeech.Propn) Add(forms, atoms.Lower, reading, entry.Count);
        }

        foreach ((ulong form, List<(int Reading, int Count)> readings) in seen)
        {
            int total = readings.Sum(r => r.Count);
            if (total < Frequent) continue;
            foreach ((int reading, int count) in readings)
                if (count > 1 && count * 100 > total) Add(forms, form, reading, count * (marksCommonest ? TreebankVote : 1));
        }

        Dictionary<string, int> classes = new(StringComparer.Ordinal);
        List<uint> tags = [0];
        List<(ulong, double, int)> atomsOfForms = [];
        foreach ((ulong form, SortedDictionary<int, int> readings) in forms.OrderBy(f => f.Key))
        {
            int commonest = readings.GroupBy(r => r.Key >> 8).OrderByDescending(g => g.Sum(r => (long)r.Value)).ThenBy(g => g.Key).First().Key;
            string key = string.Join(' ', (marksCommonest ? readings.Keys.Prepend(commonest) : readings.Keys).Select(r => r.ToString(CultureInfo.InvariantCulture)));
            if (!classes.TryGetValue(key, out int number))
            {
                classes[key] = number = tags.Count;
                tags.Add(readings.Keys.Aggregate(marksCommonest ? (uint)(commonest + 1) << Lexicon.CommonestShift : 0u, (set, r) => set | (1u << (r >> 8))));
            }

            atomsOfForms.Add((form, readings.Values.Sum(c => (double)c), number));
        }

        byte[] table = WeightPacking.Atoms(atomsOfForms, out int dropped, MostBits);
        Console.Error.WriteLine($"    lexicon: {forms.Count} forms, {dropped} dropped, {tags.Count} classes");
        return [.. table, .. tags.SelectMany(BitConverter.GetBytes)];
    }

    private static int Reading(byte upos, byte features) => (upos << 8) | features;

    private static void Note(Dictionary<ulong, List<(int Reading, int Count)>> seen, ulong form, int reading)
    {
        if (!seen.TryGetValue(form, out List<(int Reading, int Count)>? readings)) seen[form] = readings = [];
        int at = readings.FindIndex(r => r.Reading == reading);
        if (at < 0) readings.Add((reading, 1));
        else readings[at] = (reading, readings[at].Count + 1);
    }

    private static void Add(Dictionary<ulong, SortedDictionary<int, int>> forms, ulong form, int reading, int count)
    {
        if (!forms.TryGetValue(form, out SortedDictionary<int, int>? readings)) forms[form] = readings = [];
        readings[reading] = readings.GetValueOrDefault(reading) + count;
    }
}
