using System.Collections.Generic;
using Factum.Extraction.Grammar;
using Factum.Extraction.Grammar.Models;
using Factum.Extraction.Grammar.Tagging;
using Factum.Training.Learning;
using Factum.Training.Treebanks;

namespace Factum.Training.Models;

/// <summary>Trains the part-of-speech tagger and the tagger of features.</summary>
internal static unsafe class TaggerTrainer
{
    /// <summary>Passes whose weights do not count in the average.</summary>
    private const int Burn = 1;

    /// <summary>By how much the right class must lead for nothing to be learnt.</summary>
    private const int Margin = 10;

    /// <summary>
    /// Learns parts of speech; earlier tags are the model's own, so that it learns to live with them.
    /// A revising model also sees the tags that a first pass gave (<see cref="TrainingSentence.PredictedUpos"/>).
    /// </summary>
    public static AveragedPerceptron Upos(IReadOnlyList<TrainingSentence> sentences, Lexicon lexicon, SureReadings sure, bool revising, int epochs, ulong seed)
    {
        AveragedPerceptron model = new(2);
        SentenceFrame frame = new();
        List<TrainingSentence> order = [.. sentences];
        SeededRandom random = new(seed);
        ulong* features = stackalloc ulong[TaggerFeatures.Capacity];
        int* scores = stackalloc int[256];
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            if (epoch == Burn) model.RestartAverage();
            foreach (TrainingSentence sentence in order)
            {
                frame.Read(sentence.Forms, sentence.Count, lexicon);
                if (revising) sentence.PredictedUpos.CopyTo(frame.Upos, SentenceFrame.Margin);
                for (int i = 0; i < sentence.Count; i++)
                {
                    int at = SentenceFrame.Margin + i;
                    if (sure.Tag(frame.Atoms[at].Form) is byte known)
                    {
                        frame.Upos[at] = known;
                        continue;
                    }

                    int count = TaggerFeatures.Fill(frame, at, revising, features);
                    byte best = Best(model, features, count, scores, PartsOfSpeech.Count);
                    Learn(model, features, count, scores, PartsOfSpeech.Count, sentence.Upos[i]);

                    model.Tick();
                    frame.Upos[at] = best;
                }
            }
        }

        return model;
    }

    /// <summary>Learns features on gold parts of speech.</summary>
    public static AveragedPerceptron Morphology(IReadOnlyList<TrainingSentence> sentences, Lexicon lexicon, SureReadings sure, FeatureInventory inventory, int epochs, ulong seed)
    {
        AveragedPerceptron model = new(2);
        SentenceFrame frame = new();
        List<TrainingSentence> order = [.. sentences];
        SeededRandom random = new(seed);
        ulong* features = stackalloc ulong[MorphologyFeatures.Capacity];
        int* scores = stackalloc int[256];
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            if (epoch == Burn) model.RestartAverage();
            foreach (TrainingSentence sentence in order)
            {
                frame.Read(sentence.Forms, sentence.Count, lexicon);
                for (int i = 0; i < sentence.Count; i++) frame.Upos[SentenceFrame.Margin + i] = sentence.Upos[i];
                for (int i = 0; i < sentence.Count; i++)
                {
                    int at = SentenceFrame.Margin + i;
                    int choices = inventory.Lines[sentence.Upos[i]].Length;
                    if (choices < 2) continue;
                    if (sure.Features(frame.Atoms[at].Form, sentence.Upos[i]) is byte known)
                    {
                        frame.Features[at] = known;
                        continue;
                    }

                    int count = MorphologyFeatures.Fill(frame, at, features);
                    byte best = Best(model, features, count, scores, choices);
                    Learn(model, features, count, scores, choices, sentence.Features[i]);

                    model.Tick();
                    frame.Features[at] = best;
                }
            }
        }

        return model;
    }

    /// <summary>Moves the weights unless the right class leads by the margin.</summary>
    private static void Learn(AveragedPerceptron model, ulong* features, int count, int* scores, int classes, byte right)
    {
        int rival = right == 0 ? 1 : 0;
        for (int c = rival + 1; c < classes; c++)
            if (c != right && scores[c] > scores[rival]) rival = c;
        if (scores[rival] + Margin < scores[right]) return;
        model.Update(features, count, right, 1);
        model.Update(features, count, rival, -1);
    }

    private static byte Best(AveragedPerceptron model, ulong* features, int count, int* scores, int classes)
    {
        for (int c = 0; c < classes; c++) scores[c] = 0;
        model.Score(features, count, scores);
        int best = 0;
        for (int c = 1; c < classes; c++)
            if (scores[c] > scores[best]) best = c;
        return (byte)best;
    }
}
