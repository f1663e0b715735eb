using System.Collections.Generic;
using System.Linq;

namespace Factum.Training.Evaluation.Facts;

/// <summary>Pairs what was expected with what was read, the best pairs first, each at most once.</summary>
internal static class OneToOne
{
    /// <summary>The chosen pairs, by falling score and then in order.</summary>
    /// <param name="pairs">Scores of possible pairs; those that are not positive are left out.</param>
    public static List<(int Expected, int Read)> Match(IEnumerable<(double Score, int Expected, int Read)> pairs)
    {
        HashSet<int> expected = [], read = [];
        List<(int, int)> chosen = [];
        foreach ((_, int i, int j) in pairs.Where(pair => pair.Score > 0).OrderByDescending(pair => pair.Score).ThenBy(pair => pair.Expected).ThenBy(pair => pair.Read))
        {
            if (expected.Contains(i) || read.Contains(j)) continue;
            expected.Add(i);
            read.Add(j);
            chosen.Add((i, j));
        }

        return chosen;
    }
}
