using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using Factum.Extraction.Grammar;
using Factum.Extraction.Grammar.Models;
using Factum.Extraction.Languages;

namespace Factum.Training.Evaluation.Treebanks;

/// <summary>Reads treebanks' texts as the shipped engine does and scores the readings, a line each.</summary>
internal static class TreebankEvaluation
{
    /// <summary>Prints the scores of CoNLL-U files, by the embedded models or by those of a folder.</summary>
    /// <param name="paths">The files.</param>
    /// <param name="models">The folder of the models, if not the embedded ones.</param>
    /// <param name="errors">Lists the words and sentences that are cut wrongly in the sets whose name contains this.</param>
    /// <param name="output">Where to print.</param>
    public static void Run(IEnumerable<string> paths, string? models, string? errors, TextWriter output)
    {
        output.WriteLine($"{"set",-28}{"from",-6}{"Tokens",8}{"Sents",8}{"Words",8}{"UPOS",8}{"UFeats",8}{"Lemmas",8}{"UAS",8}{"LAS",8}{"words/s",10}");
        foreach (string path in paths)
        {
            TreebankText gold = TreebankText.Of(ConlluReader.ReadFile(path));
            LanguagePack language = WithModel(Language(path, gold.Text), models);
            Print(output, path, "text", () => FromText(gold, language), gold);
            Print(output, path, "gold", () => FromTokens(gold, language), gold);
            if (errors is not null && Path.GetFileName(path).Contains(errors, StringComparison.Ordinal)) TokenErrors.Print(gold, FromText(gold, language), output);
        }
    }

    /// <summary>The language of a treebank: by the prefix of its file name, else by its text.</summary>
    private static LanguagePack Language(string path, string text)
    {
        string name = Path.GetFileName(path);
        int end = name.IndexOfAny(['_', '-', '.']);
        return (end > 0 ? LanguagePacks.Find(name[..end]) : null) ?? LanguageDetector.Detect(text, CancellationToken.None);
    }

    private static LanguagePack WithModel(LanguagePack language, string? folder) =>
        folder is null ? language : language with { Grammar = GrammarModelSource.File(Path.Combine(folder, language.Code + ".model")) };

    private static Word[][] FromText(TreebankText gold, LanguagePack language) =>
        GrammarReader.Read(gold.Text, language, CancellationToken.None).Sentences.Select(Words).ToArray();

    private static Word[][] FromTokens(TreebankText gold, LanguagePack language)
    {
        GrammarWorkspace workspace = new();
        Word[][] sentences = gold.Sentences.Select(words => words.Select(Bare).ToArray()).ToArray();
        foreach (Word[] words in sentences) language.Grammar.Model.Annotate(words, workspace, CancellationToken.None);
        return sentences;
    }

    /// <summary>A gold word without its annotation.</summary>
    private static Word Bare(Word word, int index) => word with
    {
        Lemma = word.Form,
        Upos = PartOfSpeech.X,
        Features = Morphology.None,
        Head = index == 0 ? -1 : 0,
        Relation = index == 0 ? DependencyRelation.Root : DependencyRelation.Dep,
    };

    private static Word[] Words(Sentence sentence)
    {
        Word[] words = new Word[sentence.Count];
        for (int i = 0; i < words.Length; i++) words[i] = sentence[i];
        return words;
    }

    private static void Print(TextWriter output, string path, string from, Func<Word[][]> read, TreebankText gold)
    {
        read();
        Stopwatch watch = Stopwatch.StartNew();
        Word[][] system = read();
        watch.Stop();
        ConllScores scores = ConllScorer.Score(gold.Sentences, system);
        output.Write($"{Path.GetFileNameWithoutExtension(path),-28}{from,-6}");
        foreach (Score score in (Score[])[scores.Tokens, scores.Sentences, scores.Words, scores.Upos, scores.UFeats, scores.Lemmas, scores.Uas, scores.Las])
            output.Write((100 * score.F1).ToString("F2", CultureInfo.InvariantCulture).PadLeft(8));
        output.WriteLine((system.Sum(s => s.Length) / watch.Elapsed.TotalSeconds).ToString("F0", CultureInfo.InvariantCulture).PadLeft(10));
    }
}
