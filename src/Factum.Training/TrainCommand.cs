using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Diagnostics;
using System.IO;
using System.Linq;
using Factum.Extraction.Grammar;
using Factum.Extraction.Grammar.Models;
using Factum.Training.Models;
using Factum.Training.Treebanks;

namespace Factum.Training;

/// <summary><c>train</c>: makes the models from the treebanks, the same bytes each time.</summary>
internal static class TrainCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        Option<DirectoryInfo> data = new("--data") { Description = "Folder of the data sets.", DefaultValueFactory = _ => new DirectoryInfo("../shared/data") };
        Option<string?> language = new("--language") { Description = "Train one language alone (fr, en)." };
        Option<string[]> exclude = new("--exclude") { Description = "Names of treebank files to leave out and to score on gold tokens instead.", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [] };
        Option<DirectoryInfo?> output = new("--out") { Description = "Folder for the models; by default where Factum.Extraction embeds them." };
        Command command = new("train", "Trains the language models from the treebanks.") { data, language, exclude, output };
        command.SetAction(result =>
        {
            foreach (TrainingRecipe recipe in TrainingRecipe.All)
                if (result.GetValue(language) is not string one || one == recipe.Language)
                    Run(recipe, result.GetValue(data)!, result.GetValue(exclude)!, result.GetValue(output));
        });
        return command;
    }

    private static void Run(TrainingRecipe recipe, DirectoryInfo data, string[] exclude, DirectoryInfo? output)
    {
        Stopwatch watch = Stopwatch.StartNew();
        string treebanks = Path.Combine(data.FullName, "ud");
        List<TrainingSentence> sentences = Sentences(recipe, treebanks, exclude);
        List<LexicalEntry> entries = [.. recipe.WordList(treebanks)];
        Console.Error.WriteLine($"{recipe.Language}: {sentences.Count} sentences, {sentences.Sum(s => s.Count)} words");
        byte[] bytes = ModelTrainer.Train(recipe, sentences, entries);
        string folder = output?.FullName ?? Path.Combine("src", "Factum.Extraction", "Languages", recipe.Folder);
        Directory.CreateDirectory(folder);
        string path = Path.Combine(folder, recipe.Language + ".model");
        File.WriteAllBytes(path, bytes);
        File.WriteAllBytes(GrammarMargins.PathBeside(path), MarginTrainer.Measure(recipe, bytes, sentences));
        Console.WriteLine($"{path}: {bytes.Length:N0} bytes, {watch.Elapsed.TotalSeconds:F0} s");
        GrammarModel model = GrammarModel.Open(path);
        foreach (string name in exclude)
        {
            string file = Path.Combine(treebanks, name + ".conllu");
            if (name.StartsWith(recipe.Language, StringComparison.Ordinal) && File.Exists(file)) Console.WriteLine($"{name}, gold tokens: {Score(model, file)}");
        }
    }

    /// <summary>What a model is trained on.</summary>
    internal static List<TrainingSentence> Sentences(TrainingRecipe recipe, string treebanks, string[] exclude)
    {
        List<TrainingSentence> sentences = [];
        foreach (string name in recipe.Treebanks)
            if (!exclude.Contains(name)) sentences.AddRange(TreebankReader.Read(Path.Combine(treebanks, name + ".conllu")));
        foreach (string name in recipe.Written) sentences.AddRange(TreebankReader.ReadResource(name));
        foreach (string name in recipe.News) if (!exclude.Contains(name)) sentences.AddRange(TreebankReader.ReadResource(name, recipe.NewsCopies));
        return recipe.SplicedShare > 0 ? SetOffPhrases.Spliced(sentences, recipe.SplicedShare) : sentences;
    }

    /// <summary>The model's figures on a treebank whose tokens are given.</summary>
    private static string Score(GrammarModel model, string file)
    {
        int words = 0, upos = 0, feats = 0, lemmas = 0, heads = 0, arcs = 0, sentences = 0;
        GrammarWorkspace workspace = new();
        Stopwatch watch = new();
        foreach (ConlluSentence sentence in ConlluReader.ReadFile(file))
        {
            Word[] gold = sentence.Words, ours = (Word[])gold.Clone();
            watch.Start();
            model.Annotate(ours, workspace, default);
            watch.Stop();
            sentences++;
            for (int i = 0; i < gold.Length; i++)
            {
                words++;
                if (ours[i].Upos == gold[i].Upos) upos++;
                if (ours[i].Features.Equals(gold[i].Features)) feats++;
                if (ours[i].Lemma == gold[i].Lemma) lemmas++;
                if (ours[i].Head != gold[i].Head) continue;
                heads++;
                if (ours[i].Relation.Universal() == gold[i].Relation.Universal()) arcs++;
            }
        }

        string Share(int part) => $"{100.0 * part / words:F2}";
        return $"UPOS {Share(upos)}  UFeats {Share(feats)}  Lemmas {Share(lemmas)}  UAS {Share(heads)}  LAS {Share(arcs)}  ({words / watch.Elapsed.TotalSeconds:F0} words/s)";
    }
}
