using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Numerics;
using Factum.Extraction.Mentions;
using Factum.Extraction.Mentions.Spans;
using Factum.Training.Names;

namespace Factum.Training.Evaluation.Entities;

/// <summary>Measures the names of sentences against published and own sets: strict, span and type both right.</summary>
internal static class EntityEvaluation
{
    private static readonly string[] Types = ["PER", "ORG", "LOC", "PRO", "EVT"];

    private static readonly (string File, string Language, string Types, string Note)[] Sets =
    [
        ("wikineural_fr.dev", "fr", "PER ORG LOC", "never trained on"),
        ("wikineural_en.dev", "en", "PER ORG LOC", "never trained on"),
        ("uner_en_ewt.dev", "en", "PER ORG LOC", "held out only in a model that train-names --held-out made"),
        ("sequoia_fr_perinst.dev", "fr", "PER INST", "trained on; INST is organization or place"),
        ("enp_fr.dev", "fr", "PER ORG LOC", "scanned newspapers, not trained on"),
        ("hipe_newseye_fr.dev", "fr", "PER ORG LOC", "scanned newspapers, never trained on"),
        ("hipe_newseye_fr.dev2", "fr", "PER ORG LOC", "scanned newspapers, never trained on"),
        ("hipe_hipe2020_fr.dev", "fr", "PER ORG LOC", "scanned newspapers, never trained on"),
    ];

    /// <summary>Runs every set and prints its figures.</summary>
    /// <param name="data">Folder of the <c>.conll</c> sets.</param>
    /// <param name="project">Folder of Factum.Training.</param>
    /// <param name="errors">Lists the errors of the sets whose name contains this.</param>
    /// <param name="output">Where to print.</param>
    /// <param name="models">The names of a language; those that Factum.Extraction embeds when it is left out.</param>
    public static void Run(string data, string project, string? errors, TextWriter output, Func<string, NameResources?>? models = null)
    {
        models ??= NameResources.Embedded;
        output.WriteLine($"{"names, strict",-28}{"P",7}{"R",7}{"F1",7}{"gold",7}  by type");
        foreach ((string file, string language, string types, string note) in Sets)
        {
            string path = Path.Combine(data, file + ".conll");
            if (!File.Exists(path) || models(language) is not { } resources) continue;
            Score(file, note, resources, types.Split(' '), ConllSentence.Read(path).Select(Gold), errors, output);
        }

        if (!Directory.Exists(Path.Combine(project, "corpora"))) return;
        foreach (string language in new[] { "fr", "en" })
            if (models(language) is { } resources) Score("own." + language, "every tenth sentence; held out only after train-names --held-out", resources, Types, new NameCorpus(project, language).Read(NameCorpus.Part.HeldOut).Select(Gold), errors, output);
    }

    /// <summary>Measures each part of a set with a model of its own.</summary>
    /// <param name="name">What the set is called.</param>
    /// <param name="path">The set.</param>
    /// <param name="folds">A model a part.</param>
    /// <param name="errors">Lists the errors if the name contains this.</param>
    /// <param name="output">Where to print.</param>
    public static void RunFolds(string name, string path, NameResources[] folds, string? errors, TextWriter output)
    {
        ConllSentence[] sentences = [.. ConllSentence.Read(path)];
        string[] types = ["PER", "ORG", "LOC"];
        Dictionary<string, int[]> counts = types.ToDictionary(type => type, _ => new int[3]);
        for (int fold = 0; fold < folds.Length; fold++)
            Count(folds[fold], types, sentences.Where((_, i) => i * folds.Length / sentences.Length == fold).Select(Gold), counts, errors is not null && name.Contains(errors, StringComparison.Ordinal) ? output : null);
        Print(name, "each fifth by a model that learnt from the others", types, counts, output);
    }

    private static (NameExample, List<(int First, int Last, string Type)>) Gold(ConllSentence sentence) => (sentence.ToExample(), [.. sentence.Names()]);

    private static (NameExample, List<(int First, int Last, string Type)>) Gold(NameExample example)
    {
        List<(int, int, string)> names = [];
        for (int i = 0; i < example.Allowed.Length; i++)
        {
            int label = BitOperations.TrailingZeroCount(example.Allowed[i]);
            if (label == NameLabels.Outside) continue;
            int last = i;
            while (last + 1 < example.Allowed.Length && NameLabels.IsInside(BitOperations.TrailingZeroCount(example.Allowed[last + 1]))) last++;
            names.Add((i, last, Types[NameLabels.Kind(label)]));
            i = last;
        }

        return (example, names);
    }

    private static void Score(
        string set, string note, NameResources resources, string[] types, IEnumerable<(NameExample Example, List<(int First, int Last, string Type)> Names)> sentences, string? errors, TextWriter output)
    {
        Dictionary<string, int[]> counts = types.ToDictionary(type => type, _ => new int[3]);
        Count(resources, types, sentences, counts, errors is not null && set.Contains(errors, StringComparison.Ordinal) ? output : null);
        Print(set, note, types, counts, output);
    }

    private static void Count(
        NameResources resources, string[] types, IEnumerable<(NameExample Example, List<(int First, int Last, string Type)> Names)> sentences, Dictionary<string, int[]> counts, TextWriter? list)
    {
        NameTagger tagger = new(resources.Model);
        SpanRefinement refinement = new(resources.Titles);
        NameSentence sentence = new();
        List<NameSpan> spans = [];
        foreach ((NameExample example, List<(int First, int Last, string Type)> names) in sentences)
        {
            example.Fill(sentence, resources.World, resources.Words);
            spans.Clear();
            tagger.Tag(sentence, spans);
            refinement.Refine(sentence, spans);
            HashSet<(int, int, string)> found = [.. spans.Select(span => (span.First, span.Last, Type(span.Kind, types))).Where(name => name.Item3.Length > 0)];
            HashSet<(int, int, string)> gold = [.. names.Where(name => counts.ContainsKey(name.Type))];
            foreach ((int, int, string Type) name in found) counts[name.Type][1]++;
            foreach ((int, int, string Type) name in gold) counts[name.Type][2]++;
            foreach ((int, int, string Type) name in found.Intersect(gold)) counts[name.Type][0]++;
            if (list is null || found.SetEquals(gold)) continue;
            list.WriteLine(example.Text[example.Starts[0]..example.Ends[^1]]);
            foreach ((int first, int last, string type) in gold.Except(found).Order()) list.WriteLine($"    missed {type} {example.Text[example.Starts[first]..example.Ends[last]]}");
            foreach ((int first, int last, string type) in found.Except(gold).Order()) list.WriteLine($"    wrong  {type} {example.Text[example.Starts[first]..example.Ends[last]]}");
        }

    }

    private static void Print(string set, string note, string[] types, Dictionary<string, int[]> counts, TextWriter output)
    {
        int[] all = [counts.Values.Sum(c => c[0]), counts.Values.Sum(c => c[1]), counts.Values.Sum(c => c[2])];
        string byType = string.Join(" ", types.Where(type => counts[type][2] > 0).Select(type => type + " " + F1(counts[type]).ToString("F3", CultureInfo.InvariantCulture)));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{set,-28}{Ratio(all[0], all[1]),7:F3}{Ratio(all[0], all[2]),7:F3}{F1(all),7:F3}{all[2],7}  {byType}  ({note})"));
    }

    private static string Type(EntityKind kind, string[] types)
    {
        string type = Types[(int)kind];
        if (types.Contains(type)) return type;
        return types.Contains("INST") && kind is EntityKind.Organization or EntityKind.Place && types.Contains("INST") ? "INST" : string.Empty;
    }

    private static double Ratio(int part, int whole) => whole == 0 ? 0 : (double)part / whole;

    private static double F1(int[] counts) => counts[1] + counts[2] == 0 ? 0 : 2.0 * counts[0] / (counts[1] + counts[2]);
}
