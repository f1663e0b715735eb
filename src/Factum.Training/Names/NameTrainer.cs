using System;
using System.Collections.Generic;
using System.Linq;
using Factum.Extraction.Mentions;

namespace Factum.Training.Names;

/// <summary>Trains a <see cref="NameModel"/>: a linear-chain conditional random field that also learns from sentences whose labels are known in part.</summary>
/// <remarks>The weights are the mean over the later passes of several runs in different orders: one run's weights depend much on its order.</remarks>
internal sealed class NameTrainer
{
    private const float Rate = 0.15f;
    private const float Decay = 2e-7f;
    private const double HiddenWords = 0.25;
    private const double HiddenLists = 0.12;
    private const int Runs = 6;
    private const int Labels = NameLabels.Count;
    private readonly Dictionary<ulong, int> index = [];
    private readonly List<ulong> keys = [];
    private readonly float[] transitions = new float[Labels * Labels];
    private readonly float[] transitionSquares = new float[Labels * Labels];
    private float[] weights = [];
    private float[] squares = [];

    /// <summary>Trains a model.</summary>
    /// <param name="examples">What to learn from.</param>
    /// <param name="world">Names of all languages.</param>
    /// <param name="language">Words of the language.</param>
    /// <param name="epochs">How often to go over the examples.</param>
    /// <param name="buckets">Buckets of the model's table, a power of two.</param>
    public byte[] Train(IReadOnlyList<NameExample> examples, Gazetteer world, Gazetteer language, int epochs, int buckets)
    {
        Instance[] instances = Read(examples, world, language);
        float[] sum = new float[keys.Count * Labels], transitionSum = new float[transitions.Length];
        int summed = 0;
        for (int run = 0; run < Runs; run++)
        {
            weights = new float[sum.Length];
            squares = new float[sum.Length];
            Array.Clear(transitions);
            Array.Clear(transitionSquares);
            Random random = new(17 + run);
            int[] order = [.. Enumerable.Range(0, instances.Length)];
            for (int epoch = 0; epoch < epochs; epoch++)
            {
                random.Shuffle(order);
                float rate = Rate * (1 - (0.8f * epoch / epochs));
                double loss = 0;
                foreach (int i in order) loss += Learn(instances[i], random, rate);
                Console.Error.WriteLine($"run {run + 1}, epoch {epoch + 1}: loss {loss / instances.Length:F3}, {keys.Count} features");
                if (epoch < epochs / 2) continue;
                for (int i = 0; i < sum.Length; i++) sum[i] += weights[i];
                for (int i = 0; i < transitionSum.Length; i++) transitionSum[i] += transitions[i];
                summed++;
            }
        }

        for (int i = 0; i < sum.Length; i++) weights[i] = sum[i] / summed;
        for (int i = 0; i < transitionSum.Length; i++) transitions[i] = transitionSum[i] / summed;
        return Quantize(buckets);
    }

    private Instance[] Read(IReadOnlyList<NameExample> examples, Gazetteer world, Gazetteer language)
    {
        NameSentence sentence = new();
        Dictionary<ulong, int> counts = [];
        CountingSink counting = new(counts);
        foreach (NameExample example in examples)
        {
            example.Fill(sentence, world, language);
            for (int i = 0; i < sentence.Count; i++)
                if (sentence.Active[i]) NameFeatures.Extract(sentence, i, ref counting);
        }

        List<Instance> instances = [];
        foreach (NameExample example in examples)
        {
            example.Fill(sentence, world, language);
            int[][] features = new int[sentence.Count][];
            byte[][] groups = new byte[sentence.Count][];
            for (int i = 0; i < sentence.Count; i++)
            {
                if (!sentence.Active[i]) { features[i] = []; groups[i] = []; continue; }
                IndexingSink sink = new(this, counts, [], []);
                NameFeatures.Extract(sentence, i, ref sink);
                features[i] = [.. sink.Features];
                groups[i] = [.. sink.Groups];
            }

            int[] allowed = (int[])example.Allowed.Clone();
            for (int i = 0; i < allowed.Length; i++)
                if (!sentence.Active[i]) allowed[i] = NameExample.Outside;
            Repair(allowed);
            instances.Add(new Instance(features, groups, sentence.Active[..sentence.Count], allowed));
        }

        return [.. instances];
    }

    // A name that starts on a token which is never tagged starts on its first active token instead.
    private static void Repair(int[] allowed)
    {
        for (int i = 0; i < allowed.Length; i++)
        {
            bool insideOnly = allowed[i] != 0 && Enumerable.Range(0, Labels).All(label => (allowed[i] & (1 << label)) == 0 || NameLabels.IsInside(label));
            if (!insideOnly) continue;
            bool follows = i > 0 && (allowed[i - 1] & ~NameExample.Outside) != 0;
            if (!follows) allowed[i] >>= 1;
        }
    }

    private double Learn(Instance instance, Random random, float rate)
    {
        int count = instance.Active.Length;
        if (count == 0 || !instance.Active.Contains(true)) return 0;
        bool[] hideWord = new bool[count], hideLists = new bool[count];
        bool word = false, lists = false;
        for (int i = 0; i < count; i++)
        {
            if ((instance.Allowed[i] & NameExample.Outside) != 0 || IsStart(instance.Allowed[i])) { word = random.NextDouble() < HiddenWords; lists = random.NextDouble() < HiddenLists; }
            bool name = (instance.Allowed[i] & NameExample.Outside) == 0;
            hideWord[i] = name ? word : random.NextDouble() < 0.05;
            hideLists[i] = lists;
        }

        double[] emissions = new double[count * Labels];
        for (int i = 0; i < count; i++)
        {
            if (!instance.Active[i]) continue;
            int[] features = instance.Features[i];
            byte[] groups = instance.Groups[i];
            for (int f = 0; f < features.Length; f++)
            {
                if (Hidden(groups[f], hideWord[i], hideLists[i])) continue;
                int at = features[f] * Labels;
                for (int label = 0; label < Labels; label++) emissions[(i * Labels) + label] += weights[at + label];
            }
        }

        int[] free = new int[count];
        for (int i = 0; i < count; i++) free[i] = instance.Active[i] ? NameExample.Anything : NameExample.Outside;
        double[] expected = new double[count * Labels], observed = new double[count * Labels];
        double[] expectedPairs = new double[Labels * Labels], observedPairs = new double[Labels * Labels];
        double all = Marginals(emissions, free, count, expected, expectedPairs);
        double right = Marginals(emissions, instance.Allowed, count, observed, observedPairs);
        if (double.IsNegativeInfinity(right)) return 0;
        for (int i = 0; i < count; i++)
        {
            if (!instance.Active[i]) continue;
            int[] features = instance.Features[i];
            byte[] groups = instance.Groups[i];
            for (int label = 0; label < Labels; label++)
            {
                float gradient = (float)(observed[(i * Labels) + label] - expected[(i * Labels) + label]);
                if (Math.Abs(gradient) < 0.002f) continue;
                for (int f = 0; f < features.Length; f++)
                {
                    if (Hidden(groups[f], hideWord[i], hideLists[i])) continue;
                    int at = (features[f] * Labels) + label;
                    Step(weights, squares, at, gradient, rate);
                }
            }
        }

        for (int i = 0; i < transitions.Length; i++)
        {
            float gradient = (float)(observedPairs[i] - expectedPairs[i]);
            if (Math.Abs(gradient) > 0.002f) Step(transitions, transitionSquares, i, gradient, rate);
        }

        return all - right;
    }

    private static bool IsStart(int allowed)
    {
        for (int kind = 0; kind < NameLabels.Kinds; kind++)
            if ((allowed & (1 << NameLabels.First(kind))) != 0) return true;
        return false;
    }

    private static bool Hidden(byte group, bool word, bool lists) =>
        (word && group == (byte)NameFeatureGroup.Word) || (lists && group == (byte)NameFeatureGroup.Gazetteer);

    private static void Step(float[] values, float[] squares, int at, float gradient, float rate)
    {
        gradient -= Decay * values[at] * 1000;
        squares[at] += gradient * gradient;
        values[at] += rate * gradient / MathF.Sqrt(squares[at] + 0.05f);
    }

    /// <summary>The log of the sum over all label sequences that are allowed, and the labels' and pairs' probabilities among them.</summary>
    private double Marginals(double[] emissions, int[] allowed, int count, double[] labels, double[] pairs)
    {
        double[] forward = new double[count * Labels], backward = new double[count * Labels], local = new double[count * Labels], scale = new double[count];
        double[] step = new double[Labels * Labels];
        for (int from = 0; from < Labels; from++)
            for (int to = 0; to < Labels; to++)
                if (NameLabels.MayFollow(from, to)) step[(from * Labels) + to] = Math.Exp(transitions[(from * Labels) + to]);
        double total = 0;
        for (int i = 0; i < count; i++)
        {
            double top = double.NegativeInfinity;
            for (int label = 0; label < Labels; label++) if ((allowed[i] & (1 << label)) != 0) top = Math.Max(top, emissions[(i * Labels) + label]);
            if (double.IsNegativeInfinity(top)) return top;
            total += top;
            double sum = 0;
            for (int label = 0; label < Labels; label++)
            {
                if ((allowed[i] & (1 << label)) == 0) continue;
                local[(i * Labels) + label] = Math.Exp(emissions[(i * Labels) + label] - top);
                double reached = 0;
                if (i == 0) reached = NameLabels.IsInside(label) ? 0 : step[label];
                else for (int from = 0; from < Labels; from++) reached += forward[((i - 1) * Labels) + from] * step[(from * Labels) + label];
                sum += forward[(i * Labels) + label] = reached * local[(i * Labels) + label];
            }

            if (sum <= 0) return double.NegativeInfinity;
            scale[i] = sum;
            total += Math.Log(sum);
            for (int label = 0; label < Labels; label++) forward[(i * Labels) + label] /= sum;
        }

        for (int label = 0; label < Labels; label++) backward[((count - 1) * Labels) + label] = 1;
        for (int i = count - 1; i > 0; i--)
        {
            for (int from = 0; from < Labels; from++)
            {
                double sum = 0;
                for (int to = 0; to < Labels; to++)
                {
                    double value = step[(from * Labels) + to] * local[(i * Labels) + to] * backward[(i * Labels) + to] / scale[i];
                    sum += value;
                    pairs[(from * Labels) + to] += forward[((i - 1) * Labels) + from] * value;
                }

                backward[((i - 1) * Labels) + from] = sum;
            }
        }

        for (int i = 0; i < labels.Length; i++) labels[i] = forward[i] * backward[i];
        for (int label = 0; label < Labels; label++) pairs[label] += labels[label];
        return total;
    }

    private byte[] Quantize(int buckets)
    {
        const float Unit = 24;
        byte[] file = new byte[NameModel.HeaderBytes + (buckets * NameModel.BucketRows * NameModel.RowBytes)];
        BitConverter.TryWriteBytes(file, buckets);
        for (int i = 0; i < transitions.Length; i++) BitConverter.TryWriteBytes(file.AsSpan(4 + (2 * i)), (short)Math.Clamp(MathF.Round(transitions[i] * Unit), short.MinValue, short.MaxValue));
        int[] order = [.. Enumerable.Range(0, keys.Count).OrderByDescending(Weight).ThenBy(i => keys[i])];
        byte[] used = new byte[buckets];
        int kept = 0;
        foreach (int feature in order)
        {
            if (Weight(feature) * Unit < 3) break;
            int bucket = NameModel.Bucket(keys[feature], buckets - 1);
            if (used[bucket] == NameModel.BucketRows) continue;
            int at = NameModel.HeaderBytes + (((bucket * NameModel.BucketRows) + used[bucket]++) * NameModel.RowBytes);
            int fingerprint = NameModel.Fingerprint(keys[feature]);
            file[at] = (byte)fingerprint;
            file[at + 1] = (byte)(fingerprint >> 8);
            for (int label = 0; label < Labels; label++) file[at + 2 + label] = (byte)(sbyte)Math.Clamp(MathF.Round(weights[(feature * Labels) + label] * Unit), -127, 127);
            kept++;
        }

        Console.Error.WriteLine($"kept {kept} of {keys.Count} features in {file.Length} bytes");
        return file;

        float Weight(int feature)
        {
            float sum = 0;
            for (int label = 0; label < Labels; label++) sum += Math.Abs(weights[(feature * Labels) + label]);
            return sum;
        }
    }

    private sealed record Instance(int[][] Features, byte[][] Groups, bool[] Active, int[] Allowed);

    private readonly struct CountingSink(Dictionary<ulong, int> counts) : INameFeatureSink
    {
        public void Add(ulong key) => counts[key] = counts.GetValueOrDefault(key) + 1;

        public void Group(NameFeatureGroup group)
        {
            // Counting is the same for all groups.
        }
    }

    private struct IndexingSink(NameTrainer trainer, Dictionary<ulong, int> counts, List<int> features, List<byte> groups) : INameFeatureSink
    {
        private byte group;

        public readonly List<int> Features => features;

        public readonly List<byte> Groups => groups;

        public readonly void Add(ulong key)
        {
            if (counts[key] < 2) return;
            if (!trainer.index.TryGetValue(key, out int at))
            {
                trainer.index.Add(key, at = trainer.keys.Count);
                trainer.keys.Add(key);
            }

            features.Add(at);
            groups.Add(group);
        }

        public void Group(NameFeatureGroup next) => group = (byte)next;
    }
}
