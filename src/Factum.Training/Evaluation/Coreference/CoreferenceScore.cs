using System;
using System.Collections.Generic;
using System.Linq;

namespace Factum.Training.Evaluation.Coreference;

/// <summary>
/// The CoNLL-2012 coreference score (Pradhan et al. 2014): the mean of the F1 of MUC (Vilain et al. 1995), B³ (Bagga and Baldwin 1998)
/// and CEAF-e (Luo 2005, similarity φ4), summed over documents. Mentions are compared by exact range; singletons count in B³ and CEAF-e.
/// </summary>
internal sealed class CoreferenceScore
{
    private Ratio mucPrecision, mucRecall, bcubedPrecision, bcubedRecall, ceafPrecision, ceafRecall;

    /// <summary>F1 of MUC.</summary>
    public double Muc => F1(mucPrecision, mucRecall);

    /// <summary>F1 of B³.</summary>
    public double BCubed => F1(bcubedPrecision, bcubedRecall);

    /// <summary>F1 of CEAF-e.</summary>
    public double CeafE => F1(ceafPrecision, ceafRecall);

    /// <summary>The mean of the three.</summary>
    public double Conll => (Muc + BCubed + CeafE) / 3;

    /// <summary>Adds a document's clusters, each a set of mention ranges.</summary>
    public void Add(IReadOnlyList<IReadOnlyCollection<(int Start, int End)>> gold, IReadOnlyList<IReadOnlyCollection<(int Start, int End)>> found)
    {
        Dictionary<(int, int), int> goldOf = Index(gold), foundOf = Index(found);
        mucRecall += MucLinks(gold, foundOf);
        mucPrecision += MucLinks(found, goldOf);
        bcubedRecall += BCubedShare(gold, foundOf);
        bcubedPrecision += BCubedShare(found, goldOf);
        double similarity = BestAlignment(gold, found);
        ceafRecall += new Ratio(similarity, gold.Count);
        ceafPrecision += new Ratio(similarity, found.Count);
    }

    private static Dictionary<(int, int), int> Index(IReadOnlyList<IReadOnlyCollection<(int Start, int End)>> clusters)
    {
        Dictionary<(int, int), int> clusterOf = [];
        for (int i = 0; i < clusters.Count; i++)
            foreach ((int, int) mention in clusters[i]) clusterOf[mention] = i;
        return clusterOf;
    }

    // Links that the response keeps of each key cluster: its size less the number of parts that it falls into.
    private static Ratio MucLinks(IReadOnlyList<IReadOnlyCollection<(int, int)>> keys, Dictionary<(int, int), int> responseOf)
    {
        Ratio links = default;
        foreach (IReadOnlyCollection<(int, int)> key in keys)
        {
            int missing = key.Count(mention => !responseOf.ContainsKey(mention));
            int parts = missing + key.Where(responseOf.ContainsKey).Select(mention => responseOf[mention]).Distinct().Count();
            links += new Ratio(key.Count - parts, key.Count - 1);
        }

        return links;
    }

    private static Ratio BCubedShare(IReadOnlyList<IReadOnlyCollection<(int, int)>> keys, Dictionary<(int, int), int> responseOf)
    {
        Ratio share = default;
        foreach (IReadOnlyCollection<(int, int)> key in keys)
        {
            double right = key.Where(responseOf.ContainsKey).GroupBy(mention => responseOf[mention]).Sum(part => (double)part.Count() * part.Count() / key.Count);
            share += new Ratio(right, key.Count);
        }

        return share;
    }

    private static double BestAlignment(IReadOnlyList<IReadOnlyCollection<(int, int)>> gold, IReadOnlyList<IReadOnlyCollection<(int, int)>> found)
    {
        // Only clusters that share a mention can gain, so the assignment is solved on each connected part.
        Dictionary<(int, int), int> foundOf = Index(found);
        Dictionary<(int Gold, int Found), int> shared = [];
        for (int g = 0; g < gold.Count; g++)
        {
            foreach ((int, int) mention in gold[g])
            {
                if (!foundOf.TryGetValue(mention, out int f)) continue;
                shared.TryGetValue((g, f), out int count);
                shared[(g, f)] = count + 1;
            }
        }

        int[] rows = shared.Keys.Select(pair => pair.Gold).Distinct().Order().ToArray(), columns = shared.Keys.Select(pair => pair.Found).Distinct().Order().ToArray();
        if (rows.Length == 0) return 0;
        double[,] gain = new double[rows.Length, Math.Max(columns.Length, rows.Length)];
        for (int r = 0; r < rows.Length; r++)
        {
            for (int c = 0; c < columns.Length; c++)
            {
                if (shared.TryGetValue((rows[r], columns[c]), out int count)) gain[r, c] = 2.0 * count / (gold[rows[r]].Count + found[columns[c]].Count);
            }
        }

        return Assignment.MaximumGain(gain);
    }

    private static double F1(Ratio precision, Ratio recall)
    {
        double sum = precision.Value + recall.Value;
        return sum == 0 ? 0 : 2 * precision.Value * recall.Value / sum;
    }

    private readonly record struct Ratio(double Part, double Whole)
    {
        public double Value => Whole == 0 ? 0 : Part / Whole;

        public static Ratio operator +(Ratio left, Ratio right) => new(left.Part + right.Part, left.Whole + right.Whole);
    }
}
