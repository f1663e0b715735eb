using System.Threading;
using Factum.Extraction.Grammar.Models;

namespace Factum.Extraction.Grammar.Parsing;

/// <summary>Builds the dependency tree of a tagged sentence, one transition after the other.</summary>
internal sealed unsafe class DependencyParser
{
    private readonly TransitionWeights transitions;
    private readonly SparseWeights relations;
    private readonly DependencyRelation[] labels;

    /// <summary>Reads the parser's sections.</summary>
    public DependencyParser(ModelFile model)
    {
        transitions = new TransitionWeights(model.Section("transitions"));
        relations = new SparseWeights(model.Section("relations"));
        string[] names = model.Strings("labels");
        labels = new DependencyRelation[names.Length];
        for (int i = 0; i < labels.Length; i++) labels[i] = DependencyRelations.Parse(names[i]);
    }

    /// <summary>The relation of a label's number.</summary>
    public DependencyRelation Relation(byte label) => labels[label];

    /// <summary>Fills the frame's heads and labels.</summary>
    public void Parse(SentenceFrame frame, ParserAtoms atoms, ParserState state, CancellationToken cancellation)
    {
        if (frame.Count == 0) return;
        atoms.Read(frame);
        state.Begin(frame.Count);
        ulong* features = stackalloc ulong[ParserFeatures.Capacity];
        ulong* buckets = stackalloc ulong[2 * ParserFeatures.Capacity];
        int* scores = stackalloc int[256];
        while (!state.IsFinal)
        {
            if (state.Depth == 1)
            {
                state.Shift();
                continue;
            }

            int count = ParserFeatures.Fill(state, atoms, features);
            transitions.Score(features, count, buckets, out int shift, out int left, out int right);
            if (!state.CanShift) shift = int.MinValue;
            if (!state.CanLeft) left = int.MinValue;
            if (!state.CanRight) right = int.MinValue;
            if (shift >= left && shift >= right)
            {
                state.Shift();
                if ((state.Next & 1023) == 0) cancellation.ThrowIfCancellationRequested();
            }
            else if (left >= right) state.Left(Label(state, atoms, state.Next, state.FromTop(0), features, buckets, scores));
            else state.Right(Label(state, atoms, state.FromTop(1), state.FromTop(0), features, buckets, scores));
        }

        for (int i = 0; i < frame.Count; i++)
        {
            frame.Heads[SentenceFrame.Margin + i] = state.Nodes[i + 1].Head;
            frame.Labels[SentenceFrame.Margin + i] = state.Nodes[i + 1].Label;
        }
    }

    /// <summary>The best relation of an arc; label 0 is the root's alone.</summary>
    private byte Label(ParserState state, ParserAtoms atoms, int head, int dependent, ulong* features, ulong* buckets, int* scores)
    {
        if (head == 0) return 0;
        int count = LabelFeatures.Fill(state, atoms, head, dependent, features);
        for (int c = 0; c < labels.Length; c++) scores[c] = 0;
        relations.Score(features, count, buckets, scores);
        int best = 1;
        for (int c = 2; c < labels.Length; c++)
            if (scores[c] > scores[best]) best = c;
        return (byte)best;
    }
}
