using System;
using System.Collections.Generic;
using System.Linq;
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
        Jackknife.Predict(sentences, entries, lexiconBytes, inventory, recipe.TaggerEpochs, recipe.PrunesByUse);
        ModelWriter writer = Jackknife.TaggingModel(sentences, entries, lexicon, inventory, recipe.TaggerEpochs, recipe.TaggerRuns, recipe.Revises, recipe.PrunesByUse);
        writer.Add("lexicon", lexiconBytes);
        string[] labels = [.. sentences.SelectMany(s => s.Relations).GroupBy(r => r).OrderByDescending(g => g.Key == DependencyRelation.Root ? int.MaxValue : g.Count()).ThenBy(g => g.Key).Select(g => g.Key.Name())];
        Dictionary<string, byte> numbers = labels.Select((l, n) => (l, n)).ToDictionary(p => p.l, p => (byte)p.n, StringComparer.Ordinal);
        List<IReadOnlyList<FeatureWeights>> transitions = [], relations = [];
        for (int run = 1; run <= recipe.ParserRuns; run++)
        {
            (TransitionPerceptron learntTransitions, AveragedPerceptron learntRelations) = ParserTrainer.Train(sentences, numbers, lexicon, recipe.ParserEpochs, recipe.ParserMargin, (ulong)run);
            transitions.Add([.. learntTransitions.Averages()]);
            relations.Add([.. learntRelations.Averages()]);
        }

        writer.Add("labels", labels);
        writer.Add("transitions", WeightPacking.Transitions(WeightMixing.Mean(transitions), recipe.TransitionBits, recipe.PrunesByUse));
        writer.Add("relations", WeightPacking.Sparse(WeightMixing.Mean(relations), recipe.RelationBits, recipe.PrunesByUse));
        foreach ((string name, int size) in writer.Sizes) Console.Error.WriteLine($"  {name,-12} {size,9:N0} bytes");
        return writer.ToBytes();
    }
}
