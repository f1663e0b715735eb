using System.Collections.Generic;
using System.Linq;
using Factum.Training.Evaluation.Coreference;
using Xunit;

namespace Factum.Extraction.Tests.Coreference;

public sealed class CoreferenceScoreTests
{
    // Key {a b c} {d e f g}, response {a b} {c d} {f g h i}: the worked example of Pradhan et al. (2014).
    [Fact]
    public void MatchesThePublishedWorkedExample()
    {
        CoreferenceScore score = new();
        score.Add(Clusters("abc", "defg"), Clusters("ab", "cd", "fghi"));
        Assert.Equal(0.4, score.Muc, 3);
        Assert.Equal(F1(0.5, 0.4167), score.BCubed, 3);
        Assert.Equal(F1(0.4333, 0.65), score.CeafE, 3);
        Assert.Equal((score.Muc + score.BCubed + score.CeafE) / 3, score.Conll, 9);
    }

    [Fact]
    public void APerfectResponseScoresOne()
    {
        CoreferenceScore score = new();
        score.Add(Clusters("abc", "d", "ef"), Clusters("ef", "abc", "d"));
        Assert.Equal(1, score.Conll, 9);
    }

    [Fact]
    public void AnEmptyResponseScoresNothing()
    {
        CoreferenceScore score = new();
        score.Add(Clusters("ab"), Clusters());
        Assert.Equal(0, score.Conll, 9);
    }

    [Theory]
    [InlineData(new double[] { 1, 2, 3, 4 }, 5)]
    [InlineData(new double[] { 0.9, 0.8, 0.8, 0.1 }, 1.6)]
    public void TheBestAssignmentIsNotTheGreedyOne(double[] gains, double best)
    {
        double[,] matrix = { { gains[0], gains[1] }, { gains[2], gains[3] } };
        Assert.Equal(best, Assignment.MaximumGain(matrix), 9);
    }

    private static double F1(double precision, double recall) => 2 * precision * recall / (precision + recall);

    private static List<IReadOnlyCollection<(int Start, int End)>> Clusters(params string[] clusters) =>
        clusters.Select(cluster => (IReadOnlyCollection<(int, int)>)cluster.Select(letter => ((int)letter, letter + 1)).ToArray()).ToList();
}
