using System;
using System.Collections.Generic;
using System.Linq;
using Factum.Extraction.Grammar;

namespace Factum.Training.Evaluation.Treebanks;

/// <summary>
/// Scores a system's reading of a text by the measures of the CoNLL 2018 shared task (Zeman et al. 2018, "CoNLL 2018 Shared Task: Multilingual Parsing from Raw Text to Universal Dependencies").
/// Tokens, sentences and words are compared by where they stand; words of multiword tokens are aligned by the longest common subsequence of their forms.
/// </summary>
internal static class ConllScorer
{
    private static readonly HashSet<string> UniversalFeatures = new(StringComparer.Ordinal)
    {
        "PronType", "NumType", "Poss", "Reflex", "Foreign", "Abbr", "Gender", "Animacy", "Number", "Case", "Definite", "Degree",
        "VerbForm", "Mood", "Tense", "Aspect", "Voice", "Evident", "Polarity", "Person", "Polite",
    };

    /// <summary>Scores a reading against the gold one; both carry offsets in the same text.</summary>
    public static ConllScores Score(IReadOnlyList<Word[]> gold, IReadOnlyList<Word[]> system)
    {
        FlatWords g = new(gold), s = new(system);
        int[] systemOfGold = Align(g, s);
        int aligned = 0, upos = 0, feats = 0, lemmas = 0, uas = 0, las = 0;
        Dictionary<Morphology, string> universal = [];
        for (int i = 0; i < systemOfGold.Length; i++)
        {
            int j = systemOfGold[i];
            if (j < 0) continue;
            aligned++;
            ref Word goldWord = ref g.Words[i];
            ref Word systemWord = ref s.Words[j];
            if (goldWord.Upos == systemWord.Upos) upos++;
            if (Universal(universal, goldWord.Features) == Universal(universal, systemWord.Features)) feats++;
            if (goldWord.Lemma == "_" || goldWord.Lemma == systemWord.Lemma) lemmas++;
            int goldHead = g.Heads[i];
            if ((goldHead < 0 ? -1 : systemOfGold[goldHead] is >= 0 and int head ? head : -2) != s.Heads[j]) continue;
            uas++;
            if (goldWord.Relation.Universal() == systemWord.Relation.Universal()) las++;
        }

        Score Of(int correct) => new(g.Words.Length, s.Words.Length, correct);
        return new ConllScores(
            Spans(g.Tokens, s.Tokens), Spans(g.Sentences, s.Sentences), Of(aligned), Of(upos), Of(feats), Of(lemmas), Of(uas), Of(las));
    }

    private static Score Spans(List<(int Start, int End)> gold, List<(int Start, int End)> system)
    {
        int correct = 0;
        for (int g = 0, s = 0; g < gold.Count && s < system.Count;)
        {
            if (gold[g].Start < system[s].Start) g++;
            else if (gold[g].Start > system[s].Start) s++;
            else if (gold[g++].End == system[s++].End) correct++;
        }

        return new Score(gold.Count, system.Count, correct);
    }

    /// <summary>The system word that each gold word aligns with, or -1.</summary>
    private static int[] Align(FlatWords gold, FlatWords system)
    {
        int[] alignment = new int[gold.Words.Length];
        Array.Fill(alignment, -1);
        int g = 0, s = 0;
        while (g < gold.Words.Length && s < system.Words.Length)
        {
            if (gold.InMultiword(g) || system.InMultiword(s))
            {
                (int goldEnd, int systemEnd) = MultiwordRegion(gold, system, ref g, ref s);
                AlignByForm(gold, system, g, goldEnd, s, systemEnd, alignment);
                g = goldEnd;
                s = systemEnd;
            }
            else if (gold.Starts[g] == system.Starts[s] && gold.Ends[g] == system.Ends[s]) alignment[g++] = s++;
            else if (gold.Starts[g] <= system.Starts[s]) g++;
            else s++;
        }

        return alignment;
    }

    /// <summary>The words of both sides that stand where a multiword token of either overlaps them; moves past words that end before it starts.</summary>
    private static (int GoldEnd, int SystemEnd) MultiwordRegion(FlatWords gold, FlatWords system, ref int g, ref int s)
    {
        int end;
        if (gold.InMultiword(g))
        {
            end = gold.Ends[g];
            if (!system.InMultiword(s) && system.Starts[s] < gold.Starts[g]) s++;
        }
        else
        {
            end = system.Ends[s];
            if (!gold.InMultiword(g) && gold.Starts[g] < system.Starts[s]) g++;
        }

        int goldEnd = g, systemEnd = s;
        while (!gold.Beyond(goldEnd, end) || !system.Beyond(systemEnd, end))
        {
            bool takeGold = goldEnd < gold.Words.Length && (systemEnd >= system.Words.Length || gold.Starts[goldEnd] <= system.Starts[systemEnd]);
            end = takeGold ? gold.Extend(goldEnd++, end) : system.Extend(systemEnd++, end);
        }

        return (goldEnd, systemEnd);
    }

    private static void AlignByForm(FlatWords gold, FlatWords system, int g, int goldEnd, int s, int systemEnd, int[] alignment)
    {
        int rows = goldEnd - g, columns = systemEnd - s;
        int[,] longest = new int[rows + 1, columns + 1];
        for (int i = rows - 1; i >= 0; i--)
            for (int j = columns - 1; j >= 0; j--)
                longest[i, j] = SameForm(gold, g + i, system, s + j) ? longest[i + 1, j + 1] + 1 : Math.Max(longest[i + 1, j], longest[i, j + 1]);
        for (int i = 0, j = 0; i < rows && j < columns;)
        {
            if (SameForm(gold, g + i, system, s + j)) alignment[g + i++] = s + j++;
            else if (longest[i + 1, j] >= longest[i, j + 1]) i++;
            else j++;
        }
    }

    private static bool SameForm(FlatWords gold, int g, FlatWords system, int s) =>
        string.Equals(gold.Words[g].Form, system.Words[s].Form, StringComparison.OrdinalIgnoreCase);

    private static string Universal(Dictionary<Morphology, string> known, Morphology features)
    {
        if (known.TryGetValue(features, out string? universal)) return universal;
        universal = string.Join('|', features.Feats.Split('|').Where(f => UniversalFeatures.Contains(f.Split('=')[0])).Order(StringComparer.Ordinal));
        return known[features] = universal;
    }

    /// <summary>All words of a reading in one row, with the spans of their surface tokens and heads in the row.</summary>
    private sealed class FlatWords
    {
        public FlatWords(IReadOnlyList<Word[]> sentences)
        {
            int count = sentences.Sum(s => s.Length);
            Words = new Word[count];
            Starts = new int[count];
            Ends = new int[count];
            Heads = new int[count];
            multiword = new bool[count];
            int at = 0;
            foreach (Word[] words in sentences)
            {
                if (words.Length == 0) continue;
                for (int i = 0; i < words.Length;)
                {
                    int size = Math.Max(1, (int)words[i].TokenWords), end = words[i].End;
                    for (int k = i; k < i + size; k++) end = Math.Max(end, words[k].End);
                    Tokens.Add((words[i].Start, end));
                    for (int k = i; k < i + size; k++)
                    {
                        Words[at + k] = words[k];
                        Starts[at + k] = words[i].Start;
                        Ends[at + k] = end;
                        Heads[at + k] = words[k].Head < 0 ? -1 : at + words[k].Head;
                        multiword[at + k] = size > 1;
                    }

                    i += size;
                }

                Sentences.Add((Starts[at], Ends[at + words.Length - 1]));
                at += words.Length;
            }
        }

        private readonly bool[] multiword;

        public Word[] Words { get; }

        public int[] Starts { get; }

        public int[] Ends { get; }

        public int[] Heads { get; }

        public List<(int Start, int End)> Tokens { get; } = [];

        public List<(int Start, int End)> Sentences { get; } = [];

        public bool InMultiword(int word) => multiword[word];

        /// <summary>Whether a word lies after a region of multiword tokens that reaches to <paramref name="end"/>.</summary>
        public bool Beyond(int word, int end) => word >= Words.Length || (multiword[word] ? Starts[word] >= end : Ends[word] > end);

        /// <summary>The region's end with a word taken in: a multiword token carries it on.</summary>
        public int Extend(int word, int end) => multiword[word] ? Math.Max(end, Ends[word]) : end;
    }
}
