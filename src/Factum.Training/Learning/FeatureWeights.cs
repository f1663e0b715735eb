using System.Collections.Generic;

namespace Factum.Training.Learning;

/// <summary>A feature's learnt weights by class.</summary>
/// <param name="Feature">The feature's hash.</param>
/// <param name="Weights">Classes with their weights.</param>
internal sealed record FeatureWeights(ulong Feature, IReadOnlyList<(int Class, double Weight)> Weights);
