using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Factum.Extraction.Grammar.Lemmas;
using Factum.Extraction.Grammar.Models;
using Factum.Extraction.Grammar.Tagging;
using Factum.Training.Learning;
using Factum.Training.Treebanks;

namespace Factum.Training.Models;

/// <summary>Tags each part of the training data with models trained on the rest, so that the parser learns from tags as wrong as it will meet.</summary>
internal static class Jackknife
{
    private const int Folds = 4;

    /// <summary>How many sentences stay together at most, as neighbours share their rare words.</summary>
    private const int MostTogether = 50;

    /// <summary>Logarithm of the number of buckets that a tagger's table may have.</summary>
    private const int MostBits = 15;

    /// <summary>Share of the weights that keep their size where the largest may not, so that the others are not rounded too much.</summary>
    public const double MostWeights = 0.9997;

    /// <summary>Fills the predicted tags, features and lemmas of all sentences; the lexicon too is without the part that it is tried on.</summary>
    public static void Predict(IReadOnlyList<TrainingSentence> sentences, IReadOnlyList<LexicalEntry> entries, bool marksCommonest, bool keepsLarge, FeatureInventory inventory, int epochs)
    {
        int block = System.Math.Clamp(sentences.Count / (4 * Folds), 1, MostTogether);
        Parallel.For(0, Folds, fold =>
        {
            List<TrainingSentence> rest = [.. sentences.Where((_, i) => i / block % Folds != fold)];
            Lexicon lexicon = new(UnmanagedSection.Of(LexiconBuilder.Build(rest, entries, inventory, marksCommonest)));
            ModelWriter writer = TaggingModel(rest, entries, lexicon, inventory, epochs, 1, false, keepsLarge);
            ModelFile file = ModelFile.FromStream(new System.IO.MemoryStream(writer.ToBytes()));
            Tagger tagger = new(file);
            Lemmatizer lemmatizer = new(file);
            SentenceFrame frame = new();
            foreach (TrainingSentence sentence in sentences.Where((_, i) => i / block % Folds == fold))
            {
                frame.Read(sentence.Forms, sentence.Count, lexicon);
                tagger.Tag(frame);
                string[] lemmas = new string[sentence.Count];
                lemmatizer.Lemmatize(frame, sentence.Forms, lemmas);
                sentence.PredictedLemmas = lemmas;
                sentence.PredictedUpos = frame.Upos[SentenceFrame.Margin..(SentenceFrame.Margin + sentence.Count)];
                sentence.PredictedRivals = frame.Rival[SentenceFrame.Margin..(SentenceFrame.Margin + sentence.Count)];
                sentence.PredictedFeatures = frame.Features[SentenceFrame.Margin..(SentenceFrame.Margin + sentence.Count)];
            }
        });

        int words = sentences.Sum(s => s.Count);
        int right = sentences.Sum(s => s.Upos.Where((u, i) => s.PredictedUpos[i] == u).Count());
        System.Console.Error.WriteLine($"  jackknifed UPOS {100.0 * right / words:F2}");
    }

    /// <summary>A model of tagger and lemmatizer alone; its second pass learns from what first passes said that had not seen the sentence, where there are such.</summary>
    public static ModelWriter TaggingModel(
        IReadOnlyList<TrainingSentence> sentences, IReadOnlyList<LexicalEntry> entries, Lexicon lexicon, FeatureInventory inventory, int epochs, int runs, bool revise, bool keepsLarge)
    {
        ModelWriter writer = new();
        (byte[] rules, string[] scripts) = LemmaRuleBuilder.Build(sentences, entries, inventory);
        byte[] sureBytes = SureReadingBuilder.Build(sentences);
        SureReadings sure = new(UnmanagedSection.Of(sureBytes));
        byte[] Mixed(System.Func<ulong, AveragedPerceptron> train) =>
            WeightPacking.Sparse(WeightMixing.Mean([.. Enumerable.Range(1, runs).AsParallel().AsOrdered().Select(seed => (IReadOnlyList<FeatureWeights>)[.. train((ulong)seed).Averages()])]), MostBits, keepsLarge, MostWeights);
        writer.Add("sure", sureBytes);
        writer.Add("features", inventory.Lines.Select(l => string.Join(' ', l)));
        writer.Add("lemmas", rules);
        writer.Add("scripts", scripts);
        writer.Add("upos", Mixed(seed => TaggerTrainer.Upos(sentences, lexicon, sure, false, epochs, seed)));
        writer.Add("revision", revise ? Mixed(seed => TaggerTrainer.Upos(sentences, lexicon, sure, true, epochs, seed)) : []);
        writer.Add("morphology", Mixed(seed => TaggerTrainer.Morphology(sentences, lexicon, sure, inventory, epochs, seed)));
        return writer;
    }
}
