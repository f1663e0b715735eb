using System;
using System.Collections.Generic;

namespace Factum.Training.Tokens;

/// <summary>Logistic regression over hashed features, by stochastic gradient descent in a seeded order with a step of its own for each weight.</summary>
/// <remarks>Only operations that IEEE 754 fixes are used, so that the same examples give the same weights on every machine.</remarks>
internal static class LogisticTraining
{
    private const double Rate = 0.25;

    /// <summary>Learns the weights of a classifier.</summary>
    /// <param name="examples">The features of each decision, and the answer.</param>
    /// <param name="size">Number of weights, a power of two.</param>
    /// <param name="epochs">How often the examples are gone through.</param>
    /// <param name="decay">Pull of every weight towards zero when it is used.</param>
    public static sbyte[] Train(IReadOnlyList<(uint[] Features, bool Answer)> examples, int size, int epochs, double decay)
    {
        int shift = 32;
        for (int s = size; s > 1; s >>= 1) shift--;
        double[] weights = new double[size], squares = new double[size];
        int[] order = new int[examples.Count];
        for (int i = 0; i < order.Length; i++) order[i] = i;
        ulong random = 0x2545F4914F6CDD1D;
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            Shuffle(order, ref random);
            foreach (int index in order)
            {
                (uint[] features, bool answer) = examples[index];
                double score = 0;
                foreach (uint feature in features) score += weights[feature >> shift];
                double error = (answer ? 1 : 0) - Sigmoid(score);
                foreach (uint feature in features)
                {
                    uint slot = feature >> shift;
                    double gradient = error - (decay * weights[slot]);
                    squares[slot] += gradient * gradient;
                    weights[slot] += Rate * gradient / Math.Sqrt(squares[slot] + 1e-6);
                }
            }
        }

        return Quantised(weights);
    }

    private static void Shuffle(int[] order, ref ulong random)
    {
        for (int i = order.Length - 1; i > 0; i--)
        {
            random ^= random << 13;
            random ^= random >> 7;
            random ^= random << 17;
            int j = (int)(random % (ulong)(i + 1));
            (order[i], order[j]) = (order[j], order[i]);
        }
    }

    private static double Sigmoid(double x)
    {
        double power = 1 + (Math.Clamp(-x, -30, 30) / 4096);
        for (int i = 0; i < 12; i++) power *= power;
        return 1 / (1 + power);
    }

    private static sbyte[] Quantised(double[] weights)
    {
        double largest = 1e-9;
        foreach (double weight in weights) largest = Math.Max(largest, Math.Abs(weight));
        sbyte[] bytes = new sbyte[weights.Length];
        for (int i = 0; i < bytes.Length; i++) bytes[i] = (sbyte)Math.Round(weights[i] * 127 / largest, MidpointRounding.ToEven);
        return bytes;
    }
}
