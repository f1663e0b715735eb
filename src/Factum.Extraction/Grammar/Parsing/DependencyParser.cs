using System.Threading;
using Factum.Extraction.Grammar.Models;

namespace Factum.Extraction.Grammar.Parsing;

/// <summary>Builds the dependency tree of a tagged sentence, one transition after the other.</summary>
internal sealed unsafe class DependencyParser
{
    /// <summary>Number of kinds of transitions.</summary>
    private const int Transitions = 3;

    private readonly TransitionWeights transitions;
    private readonly SparseWeights relations;
    private readonly DependencyRelation[] labels;
    private readonly byte beside, clause, mark;
    private readonly GrammarMargins margins;
    private readonly DecisionObserver? observer;

    /// <summary>Reads the sections of a parser whose decisions may end early.</summary>
    public DependencyParser(ModelFile model, GrammarMargins margins, DecisionObserver? observer = null)
    {
        this.margins = margins;
        this.observer = observer;
        transitions = new TransitionWeights(model.Section("transitions"));
        relations = new SparseWeights(model.Section("relations"));
        string[] names = model.Strings("labels");
        labels = new DependencyRelation[names.Length];
        for (int i = 0; i < labels.Length; i++)
        {
            labels[i] = DependencyRelations.Parse(names[i]);
            if (labels[i] == DependencyRelation.Parataxis) beside = (byte)i;
            if (labels[i] == DependencyRelation.Acl) clause = (byte)i;
            if (labels[i] == DependencyRelation.Punct) mark = (byte)i;
            if (labels[i] == DependencyRelation.OblMod) Adjunct = DependencyRelation.OblMod;
        }
    }

    /// <summary>The relation of a phrase that says when, where or how, as the model's treebanks write it.</summary>
    public DependencyRelation Adjunct { get; } = DependencyRelation.Obl;

    /// <summary>The relation of a label's number.</summary>
    public DependencyRelation Relation(byte label) => labels[label];

    /// <summary>Fills the frame's heads and labels.</summary>
    public void Parse(SentenceFrame frame, ParserAtoms atoms, ParserState state, ParserSums sums, CancellationToken cancellation)
    {
        if (frame.Count == 0) return;
        Parenthesis aside = Parenthesis.In(frame);
        int outside = frame.Count - aside.Count;
        Parse(frame, 0, outside, aside, atoms, state, sums, cancellation);
        for (int i = 0; i < outside; i++)
        {
            int at = i >= aside.Open ? i + aside.Count : i, head = state.Nodes[i + 1].Head;
            frame.Heads[SentenceFrame.Margin + at] = head > aside.Open ? head + aside.Count : head;
            frame.Labels[SentenceFrame.Margin + at] = state.Nodes[i + 1].Label;
        }

        if (aside.Count == 0) return;
        int first = aside.Open + 1, inside = aside.Count - 2;
        Parse(frame, first, inside, Parenthesis.None, atoms, state, sums, cancellation);
        int named = aside.IsBeforeName ? aside.Open + aside.Count + 1 : Bracketed(frame, aside.Open), top = first + 1;
        for (int i = 0; i < inside; i++)
        {
            int at = SentenceFrame.Margin + first + i, head = state.Nodes[i + 1].Head;
            if (head == 0) top = first + i + 1;
            frame.Heads[at] = head == 0 ? named : first + head;
            frame.Labels[at] = head == 0 ? Relation(frame, first, at) : state.Nodes[i + 1].Label;
        }

        Mark(frame, aside.Open, top);
        Mark(frame, first + inside, top);
    }

    // "X (born in 1961)" is X that was born; anything else but stands beside.
    private byte Relation(SentenceFrame frame, int first, int at) =>
        (PartOfSpeech)frame.Upos[at] == PartOfSpeech.Verb && (at == SentenceFrame.Margin + first || (PartOfSpeech)frame.Upos[at - 1] == PartOfSpeech.Punct) ? clause : beside;

    private void Mark(SentenceFrame frame, int bracket, int head)
    {
        frame.Heads[SentenceFrame.Margin + bracket] = head;
        frame.Labels[SentenceFrame.Margin + bracket] = mark;
    }

    /// <summary>What the words of a bracket belong to: the head of the name before it.</summary>
    private int Bracketed(SentenceFrame frame, int open)
    {
        int word = open;
        for (int head = frame.Heads[SentenceFrame.Margin + word - 1]; head > 0 && head < word && labels[frame.Labels[SentenceFrame.Margin + word - 1]].Universal() == DependencyRelation.Flat; head = frame.Heads[SentenceFrame.Margin + word - 1]) word = head;
        return word;
    }

    private void Parse(SentenceFrame frame, int first, int count, Parenthesis gap, ParserAtoms atoms, ParserState state, ParserSums sums, CancellationToken cancellation)
    {
        atoms.Read(frame, first, count, gap);
        state.Begin(count);
        sums.Reserve(count);
        fixed (ulong* form = atoms.Form)
        fixed (ulong* tag = atoms.Tag)
        fixed (ulong* morphology = atoms.Morphology)
        fixed (ulong* lemma = atoms.Lemma)
        fixed (ulong* formTag = atoms.FormTag)
        fixed (ulong* doubt = atoms.Doubt)
        fixed (byte* kind = atoms.Kind)
        fixed (byte* upos = atoms.Upos)
        fixed (ParserNode* nodes = state.Nodes)
        fixed (TransitionScores* stack = sums.Stack)
        fixed (TransitionScores* stackRight = sums.StackRight)
        {
            ParserView view = new() { Form = form, Tag = tag, Morphology = morphology, Lemma = lemma, FormTag = formTag, Doubt = doubt, Kind = kind, Upos = upos, Nodes = nodes };
            Run(ref view, state, atoms, stack, stackRight, cancellation);
        }
    }

    private void Run(ref ParserView view, ParserState state, ParserAtoms atoms, TransitionScores* stack, TransitionScores* stackRight, CancellationToken cancellation)
    {
        ulong* features = stackalloc ulong[ParserFeatures.Capacity];
        ulong* buckets = stackalloc ulong[2 * ParserFeatures.Capacity];
        int* scores = stackalloc int[258];
        Run(ref view, state, atoms, stack, stackRight, features, buckets, scores, cancellation);
    }

    // Behind what reserves the memory: a method that does both and loops is compiled with all optimizations at its first call.
    private void Run(ref ParserView view, ParserState state, ParserAtoms atoms, TransitionScores* stack, TransitionScores* stackRight, ulong* features, ulong* buckets, int* scores, CancellationToken cancellation)
    {
        TransitionScores ahead = default, aheadLeft = default;
        while (!state.IsFinal)
        {
            switch (Next(ref view, state, stack, stackRight, ahead + aheadLeft, features, buckets))
            {
                case Transition.Shift:
                    state.Shift();
                    if ((state.Next & 1023) == 0) cancellation.ThrowIfCancellationRequested();
                    if (!state.CanShift) break;
                    view.Look(state);
                    int stackEnd = ParserFeatures.FillStack(ref view, features);
                    int stackRightEnd = stackEnd + ParserFeatures.FillStackRight(ref view, features + stackEnd);
                    int aheadEnd = stackRightEnd + ParserFeatures.FillAhead(ref view, features + stackRightEnd);
                    int aheadLeftEnd = aheadEnd + ParserFeatures.FillAheadLeft(ref view, features + aheadEnd);
                    transitions.Gather(features, aheadLeftEnd, buckets);
                    stack[view.S0] = Sum(features, 0, stackEnd, buckets);
                    stackRight[view.S0] = Sum(features, stackEnd, stackRightEnd, buckets);
                    ahead = Sum(features, stackRightEnd, aheadEnd, buckets);
                    aheadLeft = Sum(features, aheadEnd, aheadLeftEnd, buckets);
                    break;
                case Transition.Left:
                    state.Left(Label(state, atoms, state.Next, state.FromTop(0), features, buckets, scores));
                    view.Look(state);
                    aheadLeft = transitions.Score(features, ParserFeatures.FillAheadLeft(ref view, features), buckets);
                    break;
                default:
                    state.Right(Label(state, atoms, state.FromTop(1), state.FromTop(0), features, buckets, scores));
                    if (!state.CanShift) break;
                    view.Look(state);
                    stackRight[view.S0] = transitions.Score(features, ParserFeatures.FillStackRight(ref view, features), buckets);
                    break;
            }
        }
    }

    private static TransitionScores Sum(ulong* features, int start, int end, ulong* buckets) => TransitionWeights.Sum(features + start, end - start, buckets + (2 * start));

    /// <summary>The next transition: where more than one is allowed, the one for which most speaks, by the kept sums alone if they leave little doubt.</summary>
    private Transition Next(ref ParserView view, ParserState state, TransitionScores* stack, TransitionScores* stackRight, TransitionScores ahead, ulong* features, ulong* buckets)
    {
        if (state.Depth == 1) return Transition.Shift;
        if (!state.CanShift) return Transition.Right;
        TransitionScores scores = stack[view.S0] + stackRight[view.S0] + ahead;
        for (int stage = 0; ; stage++)
        {
            Transition best = scores.Best(state.CanRight, out int margin);
            int category = (view.Upos[view.S0] * Transitions) + (int)best;
            observer?.Lead("transitions", stage, category, (int)best, margin);
            if (margins.Transitions.Settle(stage, category, margin)) return best;
            int count = stage == 0 ? ParserFeatures.FillMeeting(ref view, features) : ParserFeatures.FillDoubt(ref view, features);
            scores += transitions.Score(features, count, buckets);
        }
    }

    /// <summary>The best relation of an arc; label 0 is the root's alone.</summary>
    private byte Label(ParserState state, ParserAtoms atoms, int head, int dependent, ulong* features, ulong* buckets, int* scores)
    {
        if (head == 0) return 0;
        ScoreLead.Clear(scores, labels.Length);
        ScoreLead lead;
        int stage = 0;
        do
        {
            int count = LabelFeatures.Fill(state, atoms, head, dependent, stage, features);
            relations.Score(features, count, buckets, scores);
            lead = new ScoreLead(scores, 1, labels.Length);
            observer?.Lead("relations", stage, lead.Best, lead.Best, lead.Margin);
        }
        while (!margins.Relations.Settle(stage++, lead.Best, lead.Margin));
        return (byte)lead.Best;
    }
}
