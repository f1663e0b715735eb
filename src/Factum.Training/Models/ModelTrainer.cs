using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Factum.Extraction.Grammar;
using Factum.Extraction.Grammar.Models;
using Factum.Training.Learning;
using Factum.Training.Treebanks;

namespace Factum.Training.Models;

/// <summary>Trains a language's whole model.</summary>
internal static class ModelTrainer
{
    /// <summary>The model file's bytes.</summary>
    public static byte[] Train(TrainingRecipe recipe, IReadOnlyList<TrainingSentence> sentences, IReadOnlyList<LexicalEntry> entries)
    {
        FeatureInventory inventory = new(sentences);
        byte[] lexiconBytes = LexiconBuilder.Build(sentences, entries, inventory, recipe.MarksCommonest);
        Lexicon lexicon = new(UnmanagedSection.Of(lexiconBytes));
        Jackknife.Predict(sentences, entries, recipe.MarksCommonest, recipe.KeepsLarge, inventory, recipe.TaggerEpochs);

        // Repeated only here: a copy in another part would have taught the tagger that part's sentences.
        IReadOnlyList<TrainingSentence> lessons = [.. sentences.SelectMany(sentence => Enumerable.Repeat(sentence, sentence.Copies))];
        ModelWriter writer = Jackknife.TaggingModel(lessons, entries, lexicon, inventory, recipe.TaggerEpochs, recipe.TaggerRuns, recipe.Revises, recipe.KeepsLarge);
        writer.Add("lexicon", lexiconBytes);
        string[] labels = [.. sentences.SelectMany(s => s.Relations).GroupBy(r => r).OrderByDescending(g => g.Key == DependencyRelation.Root ? int.MaxValue : g.Count()).ThenBy(g => g.Key).Select(g => g.Key.Name())];
        Dictionary<string, byte> numbers = labels.Select((l, n) => (l, n)).ToDictionary(p => p.l, p => (byte)p.n, StringComparer.Ordinal);
        IReadOnlyList<FeatureWeights>[] transitions = new IReadOnlyList<FeatureWeights>[recipe.ParserRuns], relations = new IReadOnlyList<FeatureWeights>[recipe.ParserRuns];
        Parallel.For(0, recipe.ParserRuns, run =>
        {
            (TransitionPerceptron learntTransitions, AveragedPerceptron learntRelations) = ParserTrainer.Train(lessons, numbers, lexicon, recipe.ParserEpochs, (ulong)run + 1);
            transitions[run] = [.. learntTransitions.Averages()];
            relations[run] = [.. learntRelations.Averages()];
        });
        writer.Add("labels", labels);
        double whole = recipe.KeepsLarge ? 1 : Jackknife.MostWeights;
        writer.Add("transitions", WeightPacking.Transitions(WeightMixing.Mean(transitions), recipe.TransitionBits, recipe.KeepsLarge, whole));
        writer.Add("relations", WeightPacking.Sparse(WeightMixing.Mean(relations), recipe.RelationBits, recipe.KeepsLarge, whole));
        foreach ((string name, int size) in writer.Sizes) Console.Error.WriteLine($"  {name,-12} {size,9:N0} bytes");
        return writer.ToBytes();
    }
}
