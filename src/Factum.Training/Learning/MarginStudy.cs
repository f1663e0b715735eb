using System;
using System.Collections.Generic;
using System.Linq;
using Factum.Extraction.Grammar.Models;

namespace Factum.Training.Learning;

/// <summary>Measures by how much a class must lead at an early stage of a decision for the last stage hardly ever to choose another.</summary>
internal sealed class MarginStudy : DecisionObserver
{
    /// <summary>
    /// The share of decisions that may end with another class than all features would choose. It is measured on sentences that the weights have learnt, where they are surer than elsewhere,
    /// so it is set for what comes of it on others: five times as much lets one arc in 200 change in English EWT dev; this lets one in 500 change, and no measure of a dev set falls by more than 0.03.
    /// </summary>
    public const double Disagreement = 0.00004;

    /// <summary>Decisions of a category from which its own margin can be told; rarer ones take that of all where it is larger.</summary>
    private const int Enough = 2000;

    /// <summary>Larger leads count as this.</summary>
    private const int Largest = ushort.MaxValue;

    private const int Categories = 128;
    private readonly Dictionary<string, Tally[]> tallies = new(StringComparer.Ordinal);
    private readonly (int Category, int Best, int Margin)[] leads = new (int, int, int)[DecisionMargins.Stages];

    /// <inheritdoc/>
    public override void Lead(string decision, int stage, int category, int best, int margin)
    {
        if (stage < DecisionMargins.Stages)
        {
            leads[stage] = (category, best, margin);
            return;
        }

        if (!tallies.TryGetValue(decision, out Tally[]? stages)) tallies[decision] = stages = [.. leads.Select(_ => new Tally())];
        for (int s = 0; s < DecisionMargins.Stages; s++) stages[s].Count(leads[s].Category, Math.Min(leads[s].Margin, Largest), leads[s].Best != best);
    }

    /// <summary>The section of <see cref="DecisionMargins"/> for the weights of a name; empty where they never decided.</summary>
    public byte[] Section(string decision)
    {
        if (!tallies.TryGetValue(decision, out Tally[]? stages)) return [];
        ushort[] margins = [.. stages.SelectMany(s => s.Margins())];
        byte[] bytes = new byte[margins.Length * sizeof(ushort)];
        Buffer.BlockCopy(margins, 0, bytes, 0, bytes.Length);
        return bytes;
    }

    /// <summary>How many decisions would have ended at each early stage, as a share of all.</summary>
    public string Summary(string decision) => !tallies.TryGetValue(decision, out Tally[]? stages) ? "" : string.Join(", ", stages.Select(s => $"{s.Share():P1}"));

    /// <summary>How often a category led by how much at a stage, and how often in vain.</summary>
    private sealed class Tally
    {
        private readonly SortedDictionary<int, (int All, int Turned)>[] leads = [.. Enumerable.Range(0, Categories + 1).Select(_ => new SortedDictionary<int, (int, int)>())];

        public void Count(int category, int margin, bool turned)
        {
            foreach (SortedDictionary<int, (int All, int Turned)> counts in new[] { leads[category], leads[Categories] })
            {
                (int all, int turnedBefore) = counts.GetValueOrDefault(margin);
                counts[margin] = (all + 1, turnedBefore + (turned ? 1 : 0));
            }
        }

        public ushort[] Margins()
        {
            ushort general = Margin(leads[Categories]);
            return [.. leads.Take(Categories).Select(counts => counts.Values.Sum(c => c.All) < Enough ? Math.Max(general, Margin(counts)) : Margin(counts))];
        }

        public double Share()
        {
            ushort[] margins = Margins();
            double all = leads[Categories].Values.Sum(c => c.All);
            return Enumerable.Range(0, Categories).Sum(c => leads[c].Where(l => l.Key >= margins[c]).Sum(l => l.Value.All)) / all;
        }

        /// <summary>The smallest margin at which no more decisions are turned than may be; never a draw.</summary>
        private static ushort Margin(SortedDictionary<int, (int All, int Turned)> counts)
        {
            double left = counts.Values.Sum(c => c.All) * Disagreement;
            int margin = Largest;
            foreach ((int lead, (_, int turned)) in counts.Reverse())
            {
                left -= turned;
                if (left < 0 || lead < 1) break;
                margin = lead;
            }

            return (ushort)margin;
        }
    }
}
