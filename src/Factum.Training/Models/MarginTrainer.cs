using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Factum.Extraction.Grammar;
using Factum.Extraction.Grammar.Models;
using Factum.Training.Learning;
using Factum.Training.Treebanks;

namespace Factum.Training.Models;

/// <summary>Measures the margins at which a model's decisions may end early, on the sentences that it was trained on.</summary>
internal static class MarginTrainer
{
    private static readonly string[] Decisions = [MarginStudy.First, MarginStudy.Unrevised, MarginStudy.Second, "morphology", "transitions", "relations"];

    /// <summary>The bytes of the margins' file.</summary>
    public static byte[] Measure(TrainingRecipe recipe, byte[] model, IReadOnlyList<TrainingSentence> sentences)
    {
        ModelFile file = ModelFile.FromStream(new MemoryStream(model));
        MarginStudy study = new(recipe.TagDisagreement);
        GrammarModel grammar = new(file, GrammarMargins.None, study);
        GrammarWorkspace workspace = new();
        foreach (TrainingSentence sentence in sentences) grammar.Annotate([.. sentence.Forms.Select(form => new Word { Form = form })], workspace, default);
        ModelWriter writer = new();
        writer.Add(GrammarMargins.ModelSection, BitConverter.GetBytes(model.Length));
        foreach (string decision in Decisions)
        {
            writer.Add(decision, study.Section(decision));
            Console.Error.WriteLine($"    {decision} settled early: {study.Summary(decision)}");
        }

        return writer.ToBytes();
    }
}
