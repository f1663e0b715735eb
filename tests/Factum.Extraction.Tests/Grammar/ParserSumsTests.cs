using System;
using System.Collections.Generic;
using System.Linq;
using Factum.Extraction.Grammar;
using Factum.Extraction.Grammar.Models;
using Factum.Extraction.Grammar.Parsing;
using Xunit;

namespace Factum.Extraction.Tests.Grammar;

/// <summary>Keeping sums of groups of features from state to state must change no tree.</summary>
public sealed unsafe class ParserSumsTests
{
    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void ParsesAsIfEachStateWereWeighedAnew(string language)
    {
        ModelFile file = ModelFile.FromResource(language + ".model");
        Lexicon lexicon = new(file.Section("lexicon"));
        DependencyParser parser = new(file, GrammarMargins.None);
        SentenceFrame frame = new();
        GrammarWorkspace workspace = new();
        Random random = new(7);
        for (int round = 0; round < 300; round++)
        {
            Fill(frame, lexicon, random, random.Next(1, 40));
            parser.Parse(frame, workspace.Atoms, workspace.State, workspace.Sums, default);
            List<(int, byte)> expected = ParseAnew(file, frame);
            Assert.Equal(expected, Enumerable.Range(SentenceFrame.Margin, frame.Count).Select(i => (frame.Heads[i], frame.Labels[i])));
        }
    }

    /// <summary>A sentence of real words with readings drawn by lot, so that the parser comes to states of all kinds.</summary>
    private static void Fill(SentenceFrame frame, Lexicon lexicon, Random random, int count)
    {
        string[] forms = "la the , . banque bank et and vendu sold que that de of Nora \" rapidement 12 qui who a to été been".Split(' ');
        frame.Read([.. Enumerable.Range(0, count).Select(_ => forms[random.Next(forms.Length)])], count, lexicon);
        for (int i = SentenceFrame.Margin; i < SentenceFrame.Margin + count; i++)
        {
            frame.Upos[i] = (byte)random.Next(PartsOfSpeech.Count);
            frame.Rival[i] = (byte)random.Next(PartsOfSpeech.Count);
            frame.Features[i] = (byte)random.Next(4);
            frame.Lemmas[i] = FeatureHash.Atom(forms[random.Next(forms.Length)]);
        }
    }

    private static List<(int Head, byte Label)> ParseAnew(ModelFile file, SentenceFrame frame)
    {
        TransitionWeights transitions = new(file.Section("transitions"));
        SparseWeights relations = new(file.Section("relations"));
        int labels = file.Strings("labels").Length;
        ParserAtoms atoms = new();
        ParserState state = new();
        atoms.Read(frame, 0, frame.Count, Parenthesis.None);
        state.Begin(frame.Count);
        ulong* features = stackalloc ulong[ParserFeatures.Capacity];
        ulong* buckets = stackalloc ulong[2 * ParserFeatures.Capacity];
        int* scores = stackalloc int[256];
        while (!state.IsFinal)
        {
            TransitionScores sums = transitions.Score(features, ParserFeatures.Fill(state, atoms, features), buckets);
            int shift = state.CanShift ? sums.Shift : int.MinValue, left = state.CanLeft ? sums.Left : int.MinValue, right = state.CanRight ? sums.Right : int.MinValue;
            if (state.Depth == 1 || (shift >= left && shift >= right))
            {
                state.Shift();
                continue;
            }

            bool isLeft = left >= right;
            int head = isLeft ? state.Next : state.FromTop(1);
            byte label = 0;
            if (head != 0)
            {
                int count = LabelFeatures.Fill(state, atoms, head, state.FromTop(0), features);
                new Span<int>(scores, labels).Clear();
                relations.Score(features, count, buckets, scores);
                label = (byte)Enumerable.Range(1, labels - 1).MaxBy(c => scores[c]);
            }

            if (isLeft) state.Left(label);
            else state.Right(label);
        }

        return [.. Enumerable.Range(1, frame.Count).Select(i => (state.Nodes[i].Head, state.Nodes[i].Label))];
    }
}
