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
        byte[] lexiconBytes = LexiconBuilder.Build(sentences, entries, inventory);
        Lexicon lexicon = new(UnmanagedSection.Of(lexiconBytes));
        Jackknife.Predict(sentences, entries, lexiconBytes, inventory, recipe.TaggerEpochs);
        ModelWriter writer = Jackknife.TaggingModel(sentences, entries, lexicon, inventory, recipe.TaggerEpochs, recipe.TaggerBits);
        writer.Add("lexicon", lexiconBytes);
        string[] labels = [.. sentences.SelectMany(s => s.Relations).GroupBy(r => r).OrderByDescending(g => g.Key == DependencyRelation.Root ? int.MaxValue : g.Count()).ThenBy(g => g.Key).Select(g => g.Key.Name())];
        Dictionary<string, byte> numbers = labels.Select((l, n) => (l, n)).ToDictionary(p => p.l, p => (byte)p.n, StringComparer.Ordinal);
        (AveragedPerceptron transitions, AveragedPerceptron relations) = ParserTrainer.Train(sentences, numbers, lexicon, recipe.ParserEpochs);
        writer.Add("labels", labels);
        writer.Add("transitions", WeightPacking.Transitions(transitions.Averages(), recipe.TransitionBits));
        writer.Add("relations", WeightPacking.Sparse(relations.Averages(), recipe.RelationBits));
        foreach ((string name, int size) in writer.Sizes) Console.Error.WriteLine($"  {name,-12} {size,9:N0} bytes");
        return writer.ToBytes();
    }
}
