using System.Collections.Generic;
using Factum.Extraction.Grammar.Models;
using Factum.Extraction.Grammar.Parsing;
using Factum.Training.Learning;
using Factum.Training.Treebanks;

namespace Factum.Training.Models;

/// <summary>Trains the parser with a dynamic oracle: it goes its own ways and learns what is best from where it stands (Goldberg and Nivre 2013).</summary>
internal static unsafe class ParserTrainer
{
    /// <summary>How often a weight must be moved before it counts.</summary>
    private const int MinimumUpdates = 2;

    /// <summary>Passes whose weights do not count in the average.</summary>
    private const int Burn = 3;

    /// <summary>One mistake in so many is put right on the spot; after the others the parser goes on from where it is.</summary>
    private const int CorrectedShare = 10;

    private const int Shift = 0, Left = 1, Right = 2;

    /// <summary>By how much the right answer must lead for nothing to be learnt.</summary>
    private const int Margin = 16;

    /// <summary>Learns transitions and relations; sentences come with predicted tags.</summary>
    public static (TransitionPerceptron Transitions, AveragedPerceptron Relations) Train(
        IReadOnlyList<TrainingSentence> sentences, Dictionary<string, byte> labelNumbers, Lexicon lexicon, int epochs, ulong seed)
    {
        TransitionPerceptron transitions = new(MinimumUpdates);
        AveragedPerceptron relations = new(MinimumUpdates);
        SentenceFrame frame = new();
        ParserAtoms atoms = new();
        ParserState state = new();
        List<TrainingSentence> order = [.. sentences];
        SeededRandom random = new(seed);
        ulong* features = stackalloc ulong[ParserFeatures.Capacity];
        int* scores = stackalloc int[256];
        int* costs = stackalloc int[3];
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            if (epoch == Burn)
            {
                transitions.RestartAverage();
                relations.RestartAverage();
            }

            int wrong = 0, total = 0;
            foreach (TrainingSentence sentence in order)
            {
                Prepare(frame, sentence, lexicon);
                atoms.Read(frame, 0, frame.Count, Parenthesis.None);
                byte[] labels = Labels(sentence, labelNumbers);
                state.Begin(sentence.Count);
                while (!state.IsFinal)
                {
                    int count = ParserFeatures.Fill(state, atoms, features);
                    transitions.Score(features, count, scores);
                    Costs(state, sentence.Heads, costs);
                    int best = -1, oracle = -1;
                    for (int t = 0; t < 3; t++)
                    {
                        if (costs[t] == int.MaxValue) continue;
                        if (best < 0 || scores[t] > scores[best]) best = t;
                        if (oracle < 0 || costs[t] < costs[oracle] || (costs[t] == costs[oracle] && scores[t] > scores[oracle])) oracle = t;
                    }

                    bool mistaken = costs[best] > costs[oracle];
                    int rival = -1;
                    for (int t = 0; t < 3; t++)
                        if (costs[t] != int.MaxValue && costs[t] > costs[oracle] && (rival < 0 || scores[t] > scores[rival])) rival = t;
                    if (rival >= 0 && scores[rival] + Margin >= scores[oracle])
                    {
                        transitions.Update(features, count, oracle, 1);
                        transitions.Update(features, count, rival, -1);
                    }

                    transitions.Tick();
                    int taken = mistaken && (epoch == 0 || random.Below(CorrectedShare) == 0) ? oracle : best;
                    if (taken == Shift)
                    {
                        state.Shift();
                        continue;
                    }

                    int dependent = state.FromTop(0), head = taken == Left ? state.Next : state.FromTop(1);
                    total++;
                    if (head != sentence.Heads[dependent - 1]) wrong++;
                    byte label = Label(relations, labelNumbers.Count, state, atoms, head, dependent, sentence.Heads[dependent - 1] == head ? labels[dependent - 1] : null, features, scores);
                    if (taken == Left) state.Left(label);
                    else state.Right(label);
                }
            }

            System.Console.Error.WriteLine($"    epoch {epoch + 1}: {100.0 * (total - wrong) / total:F2} % of heads right in training");
        }

        return (transitions, relations);
    }

    private static byte Label(
        AveragedPerceptron relations, int labelCount, ParserState state, ParserAtoms atoms, int head, int dependent, byte? gold, ulong* features, int* scores)
    {
        if (head == 0) return 0;
        int count = LabelFeatures.Fill(state, atoms, head, dependent, features);
        for (int c = 0; c < labelCount; c++) scores[c] = 0;
        relations.Score(features, count, scores);
        int best = 1;
        for (int c = 2; c < labelCount; c++)
            if (scores[c] > scores[best]) best = c;
        if (gold is not byte right || right == 0) return (byte)best;
        int rival = right == 1 ? 2 : 1;
        for (int c = 1; c < labelCount; c++)
            if (c != right && scores[c] > scores[rival]) rival = c;
        if (scores[rival] + Margin >= scores[right])
        {
            relations.Update(features, count, right, 1);
            relations.Update(features, count, rival, -1);
        }

        relations.Tick();
        return (byte)best;
    }

    /// <summary>How many gold arcs each transition makes unreachable; the largest number where it is not allowed.</summary>
    internal static void Costs(ParserState state, int[] heads, int* costs)
    {
        costs[Shift] = state.CanShift ? 0 : int.MaxValue;
        costs[Left] = state.CanLeft ? 0 : int.MaxValue;
        costs[Right] = state.CanRight ? 0 : int.MaxValue;
        int top = state.FromTop(0), below = state.FromTop(1), next = state.Next;
        if (state.CanShift)
        {
            for (int i = 0; i < state.Depth; i++)
            {
                int word = state.Stack[i];
                if (word != top && heads[next - 1] == word) costs[Shift]++;
                if (word != 0 && heads[word - 1] == next) costs[Shift]++;
            }
        }

        if (top == 0) return;
        int ahead = 0, headAhead = 0;
        for (int word = next; word <= state.Count; word++)
        {
            if (heads[word - 1] == top) ahead++;
            if (heads[top - 1] == word) headAhead++;
        }

        if (state.CanLeft)
        {
            costs[Left] += ahead;
            if (heads[top - 1] == below || (headAhead > 0 && heads[top - 1] != next)) costs[Left]++;
        }

        if (state.CanRight) costs[Right] += ahead + headAhead;
    }

    private static byte[] Labels(TrainingSentence sentence, Dictionary<string, byte> numbers)
    {
        byte[] labels = new byte[sentence.Count];
        for (int i = 0; i < labels.Length; i++) labels[i] = numbers[Factum.Extraction.Grammar.DependencyRelations.Name(sentence.Relations[i])];
        return labels;
    }

    internal static void Prepare(SentenceFrame frame, TrainingSentence sentence, Lexicon lexicon)
    {
        frame.Read(sentence.Forms, sentence.Count, lexicon);
        for (int i = 0; i < sentence.Count; i++)
        {
            int at = SentenceFrame.Margin + i;
            frame.Upos[at] = sentence.PredictedUpos[i];
            frame.Rival[at] = sentence.PredictedRivals[i];
            frame.Features[at] = sentence.PredictedFeatures[i];
            frame.Lemmas[at] = FeatureHash.Atom(sentence.PredictedLemmas[i]);
        }
    }
}
