using System;
using System.Collections.Generic;
using System.Linq;
using Factum.Extraction.Grammar;
using Factum.Training.Treebanks;

namespace Factum.Training.Models;

/// <summary>The FEATS values of each part of speech, the most frequent first.</summary>
internal sealed class FeatureInventory
{
    private const int Limit = 250;
    private readonly Dictionary<string, byte>[] numbers;

    /// <summary>Counts the values in <paramref name="sentences"/> and numbers each sentence's own.</summary>
    public FeatureInventory(IReadOnlyList<TrainingSentence> sentences)
    {
        Dictionary<string, int>[] counts = [.. Enumerable.Range(0, PartsOfSpeech.Count).Select(_ => new Dictionary<string, int>(StringComparer.Ordinal))];
        foreach (TrainingSentence sentence in sentences)
            for (int i = 0; i < sentence.Count; i++)
                counts[sentence.Upos[i]][sentence.Feats[i]] = counts[sentence.Upos[i]].GetValueOrDefault(sentence.Feats[i]) + 1;
        Lines = [.. counts.Select(c => c.Count == 0 ? ["_"] : c.OrderByDescending(p => p.Value).ThenBy(p => p.Key, StringComparer.Ordinal).Take(Limit).Select(p => p.Key).ToArray())];
        numbers = [.. Lines.Select(values => values.Select((v, n) => (v, n)).ToDictionary(p => p.v, p => (byte)p.n, StringComparer.Ordinal))];
        foreach (TrainingSentence sentence in sentences)
            sentence.Features = [.. sentence.Feats.Select((f, i) => Number(sentence.Upos[i], f) ?? 0)];
    }

    /// <summary>The values by part of speech.</summary>
    public string[][] Lines { get; }

    /// <summary>The number of a value within its part of speech.</summary>
    public byte? Number(byte upos, string feats) => numbers[upos].TryGetValue(feats, out byte number) ? number : null;
}
