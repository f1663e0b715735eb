using System.Collections.Generic;
using System.Linq;

namespace Factum.Training.Learning;

/// <summary>One model out of several: linear models of the same features vote by the mean of their weights, at the cost of one.</summary>
internal static class WeightMixing
{
    /// <summary>The models' mean weights, by feature.</summary>
    public static IReadOnlyList<FeatureWeights> Mean(IReadOnlyList<IReadOnlyList<FeatureWeights>> models)
    {
        if (models.Count == 1) return models[0];
        Dictionary<ulong, (SortedDictionary<int, double> Weights, double Uses)> sums = [];
        foreach (FeatureWeights feature in models.SelectMany(m => m))
        {
            SortedDictionary<int, double> weights = sums.TryGetValue(feature.Feature, out (SortedDictionary<int, double> Weights, double Uses) sum) ? sum.Weights : [];
            sums[feature.Feature] = (weights, sum.Uses + (feature.Uses / models.Count));
            foreach ((int classNumber, double weight) in feature.Weights) weights[classNumber] = weights.GetValueOrDefault(classNumber) + (weight / models.Count);
        }

        return [.. sums.OrderBy(s => s.Key).Select(s => new FeatureWeights(s.Key, [.. s.Value.Weights.Select(w => (w.Key, w.Value))], s.Value.Uses))];
    }
}
