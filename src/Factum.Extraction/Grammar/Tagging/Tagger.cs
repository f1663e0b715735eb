using System.Collections.Generic;
using Factum.Extraction.Grammar.Models;

namespace Factum.Extraction.Grammar.Tagging;

/// <summary>Gives each word its part of speech, then its morphological features.</summary>
internal sealed unsafe class Tagger
{
    /// <summary>How far behind a part of speech still counts as close, in the packed weights' units.</summary>
    private const int Close = 230;

    private readonly SparseWeights upos;
    private readonly SparseWeights? revision;
    private readonly SparseWeights morphology;
    private readonly SureReadings sure;

    /// <summary>The morphologies that words of a part of speech can have, by number.</summary>
    private readonly Morphology[][] inventory;

    /// <summary>Reads the tagger's sections.</summary>
    public Tagger(ModelFile model)
    {
        upos = new SparseWeights(model.Section("upos"));
        revision = model.Optional("revision") is { Length: > 0 } section ? new SparseWeights(section) : null;
        morphology = new SparseWeights(model.Section("morphology"));
        sure = new SureReadings(model.Optional("sure"));
        inventory = Inventory(model.Strings("features"));
    }

    /// <summary>The morphology of a number within a part of speech.</summary>
    public Morphology Morphology(byte tag, byte number) => inventory[tag][number];

    /// <summary>Reads the inventory: one line a part of speech, its FEATS values apart by a space.</summary>
    public static Morphology[][] Inventory(string[] lines)
    {
        Dictionary<string, Morphology> shared = new() { ["_"] = Grammar.Morphology.None };
        Morphology[][] inventory = new Morphology[lines.Length][];
        for (int tag = 0; tag < lines.Length; tag++)
        {
            string[] values = lines[tag].Split(' ');
            inventory[tag] = new Morphology[values.Length];
            for (int i = 0; i < values.Length; i++)
            {
                if (!shared.TryGetValue(values[i], out Morphology? known)) shared[values[i]] = known = new Morphology(values[i]);
                inventory[tag][i] = known;
            }
        }

        return inventory;
    }

    /// <summary>Fills the frame's parts of speech and features.</summary>
    public void Tag(SentenceFrame frame)
    {
        ulong* features = stackalloc ulong[TaggerFeatures.Capacity];
        ulong* buckets = stackalloc ulong[2 * TaggerFeatures.Capacity];
        int* scores = stackalloc int[256];
        int end = SentenceFrame.Margin + frame.Count;
        TagParts(frame, upos, false, features, buckets, scores);
        if (revision is { } weights) TagParts(frame, weights, true, features, buckets, scores);
        for (int i = SentenceFrame.Margin; i < end; i++)
        {
            int choices = inventory[frame.Upos[i]].Length;
            if (choices < 2) continue;
            if (sure.Features(frame.Atoms[i].Form, frame.Upos[i]) is byte known && known < choices)
            {
                frame.Features[i] = known;
                continue;
            }

            int count = MorphologyFeatures.Fill(frame, i, features);
            frame.Features[i] = Best(morphology, features, count, buckets, scores, choices);
        }
    }

    private void TagParts(SentenceFrame frame, SparseWeights weights, bool revising, ulong* features, ulong* buckets, int* scores)
    {
        for (int i = SentenceFrame.Margin; i < SentenceFrame.Margin + frame.Count; i++)
        {
            if (sure.Tag(frame.Atoms[i].Form) is byte known && known < PartsOfSpeech.Count)
            {
                frame.Upos[i] = frame.Rival[i] = known;
                continue;
            }

            int count = TaggerFeatures.Fill(frame, i, revising, features);
            frame.Upos[i] = Best(weights, features, count, buckets, scores, PartsOfSpeech.Count);
            frame.Rival[i] = Rival(scores, frame.Upos[i]);
        }
    }

    /// <summary>The part of speech that comes next to the best, if it is close behind.</summary>
    private static byte Rival(int* scores, byte best)
    {
        int rival = best == 0 ? 1 : 0;
        for (int c = rival + 1; c < PartsOfSpeech.Count; c++)
            if (c != best && scores[c] > scores[rival]) rival = c;
        return scores[best] - scores[rival] < Close ? (byte)rival : best;
    }

    private static byte Best(SparseWeights weights, ulong* features, int count, ulong* buckets, int* scores, int classes)
    {
        for (int c = 0; c < classes; c++) scores[c] = 0;
        weights.Score(features, count, buckets, scores);
        int best = 0;
        for (int c = 1; c < classes; c++)
            if (scores[c] > scores[best]) best = c;
        return (byte)best;
    }
}
