using System;

namespace Factum.Extraction.Grammar.Boundaries;

/// <summary>A linear yes-or-no classifier over hashed features, a byte a weight.</summary>
internal sealed class BinaryClassifier
{
    private readonly sbyte[] weights;
    private readonly int shift;

    /// <summary>Takes over weights, whose number is a power of two.</summary>
    public BinaryClassifier(sbyte[] weights)
    {
        this.weights = weights;
        shift = 32;
        for (int size = weights.Length; size > 1; size >>= 1) shift--;
        if (weights.Length != 1 << (32 - shift)) throw new ArgumentException("the number of weights is no power of two", nameof(weights));
    }

    /// <summary>The evidence for yes: above zero, yes is likelier than no.</summary>
    public int Score(FeatureBuffer features)
    {
        int score = 0;
        for (int i = 0; i < features.Count; i++) score += weights[features[i] >> shift];
        return score;
    }
}
