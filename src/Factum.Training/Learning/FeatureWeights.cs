using System.Collections.Generic;

namespace Factum.Training.Learning;

/// <summary>A feature's learnt weights by class.</summary>
/// <param name="Feature">The feature's hash.</param>
/// <param name="Weights">Classes with their weights.</param>
/// <param name="Uses">How often the feature spoke in training.</param>
internal sealed record FeatureWeights(ulong Feature, IReadOnlyList<(int Class, double Weight)> Weights, double Uses = 1);
