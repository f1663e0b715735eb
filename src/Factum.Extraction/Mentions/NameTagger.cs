using System;
using System.Collections.Generic;

namespace Factum.Extraction.Mentions;

/// <summary>Finds the names of one sentence after the other with a <see cref="NameModel"/>; one tagger serves one document.</summary>
internal sealed unsafe class NameTagger(NameModel model)
{
    // In the model's units: grammar has seen more sentences than the names' model.
    private const int ProperNounScore = 48;
    private const int Impossible = int.MinValue / 4;
    private int[] emissions = new int[128 * NameLabels.Count];
    private int[] best = new int[128 * NameLabels.Count];
    private byte[] back = new byte[128 * NameLabels.Count];
    private byte[] labels = new byte[128];

    // The features of the token at hand: some forty of its own and its neighbours', and two a class that it may have.
    private readonly ulong[] keys = new ulong[256];

    /// <summary>Adds the names of a sentence to a list, in order.</summary>
    public void Tag(NameSentence sentence, List<NameSpan> found)
    {
        int count = sentence.Count;
        if (count == 0) return;
        if (labels.Length < count)
        {
            int size = Math.Max(count, labels.Length * 2);
            emissions = new int[size * NameLabels.Count];
            best = new int[size * NameLabels.Count];
            back = new byte[size * NameLabels.Count];
            labels = new byte[size];
        }

        Score(sentence);
        Decode(sentence, count);
        for (int i = 0; i < count; i++)
        {
            if (labels[i] == NameLabels.Outside) continue;
            int last = i;
            while (last + 1 < count && NameLabels.IsInside(labels[last + 1])) last++;
            found.Add(new NameSpan(i, last, (EntityKind)NameLabels.Kind(labels[i])));
            i = last;
        }
    }

    /// <summary>How well each kind fits a name of the sentence that was tagged last: scores in the model's units, the more the better.</summary>
    public void ScoreKinds(NameSpan span, int[] scores)
    {
        for (int kind = 0; kind < NameLabels.Kinds; kind++)
        {
            int score = emissions[(span.First * NameLabels.Count) + NameLabels.First(kind)];
            for (int i = span.First + 1; i <= span.Last; i++) score += emissions[(i * NameLabels.Count) + NameLabels.Inside(kind)];
            scores[kind] = score;
        }
    }

    private void Score(NameSentence sentence)
    {
        Array.Clear(emissions, 0, sentence.Count * NameLabels.Count);
        fixed (int* scores = emissions)
        fixed (ulong* features = keys)
        {
            for (int i = 0; i < sentence.Count; i++)
            {
                if (!sentence.Active[i]) continue;
                KeySink sink = new(features);
                NameFeatures.Extract(sentence, i, ref sink);
                model.Score(scores + (i * NameLabels.Count), features, sink.Count);
                if (sentence.Tokens[i].IsProper && sentence.Tokens[i].Shape.IsNameLike()) scores[(i * NameLabels.Count) + NameLabels.Outside] -= ProperNounScore;
            }
        }
    }

    private void Decode(NameSentence sentence, int count)
    {
        fixed (int* scores = emissions, reached = best, transitions = model.Transitions)
        fixed (byte* from = back)
        {
            for (int i = 0; i < count; i++)
            {
                int* here = reached + (i * NameLabels.Count), before = here - NameLabels.Count, emission = scores + (i * NameLabels.Count);
                byte* source = from + (i * NameLabels.Count);
                if (!sentence.Active[i])
                {
                    // Nothing but "outside" may stand here: the best way so far goes on.
                    for (int label = 1; label < NameLabels.Count; label++) here[label] = Impossible;
                    here[0] = i == 0 ? 0 : Best(before, transitions, out source[0]);
                    continue;
                }

                for (int label = 0; label < NameLabels.Count; label++)
                {
                    if (i == 0)
                    {
                        here[label] = NameLabels.IsInside(label) ? Impossible : emission[label] + transitions[label * NameLabels.Count];
                        continue;
                    }

                    if (NameLabels.IsInside(label))
                    {
                        int* into = transitions + (label * NameLabels.Count);
                        int first = before[label - 1] + into[label - 1];
                        int inside = before[label] + into[label];
                        source[label] = (byte)(first >= inside ? label - 1 : label);
                        here[label] = Math.Max(Math.Max(first, inside) + emission[label], Impossible);
                    }
                    else
                    {
                        here[label] = Best(before, transitions + (label * NameLabels.Count), out source[label]) + emission[label];
                    }
                }
            }

            int end = 0;
            int* last = reached + ((count - 1) * NameLabels.Count);
            for (int label = 1; label < NameLabels.Count; label++)
                if (last[label] > last[end]) end = label;
            for (int i = count - 1; i >= 0; i--)
            {
                labels[i] = (byte)end;
                end = from[(i * NameLabels.Count) + end];
            }
        }
    }

    private static int Best(int* before, int* transitions, out byte source)
    {
        int score = before[0] + transitions[0], best = 0;
        for (int previous = 1; previous < NameLabels.Count; previous++)
        {
            int candidate = before[previous] + transitions[previous];
            if (candidate <= score) continue;
            score = candidate;
            best = previous;
        }

        source = (byte)best;
        return score;
    }

    private struct KeySink(ulong* keys) : INameFeatureSink
    {
        public int Count;

        public void Add(ulong key) => keys[Count++] = key;

        public void Group(NameFeatureGroup group)
        {
            // All groups count when names are read.
        }
    }
}
