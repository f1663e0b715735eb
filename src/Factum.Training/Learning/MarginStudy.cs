using System;
using System.Collections.Generic;
using System.Linq;
using Factum.Extraction.Grammar.Models;

namespace Factum.Training.Learning;

/// <summary>Measures by how much a class must lead at an early stage of a decision for the last stage hardly ever to choose another.</summary>
internal sealed class MarginStudy(double tags = MarginStudy.Tags) : DecisionObserver
{
    /// <summary>Parts of speech on first sight and on second, and those on first sight that the second leaves as they are.</summary>
    public const string First = "upos", Second = "revision", Unrevised = "unrevised";

    /// <summary>Decisions of a category from which its own margin can be told; rarer ones take that of all where it is larger.</summary>
    private const int Enough = 2000;

    /// <summary>The share of parts of speech that may turn, where a language asks for no other.</summary>
    public const double Tags = 0.00016;

    /// <summary>Larger leads count as this.</summary>
    private const int Largest = ushort.MaxValue;

    private const int Categories = 128;
    private readonly Dictionary<string, Tally[]> tallies = new(StringComparer.Ordinal);
    private readonly (int Category, int Best, int Margin)[] leads = new (int, int, int)[DecisionMargins.Stages + 1];

    /// <summary>The leads of a sentence's words as they are tagged first, until they are tagged again.</summary>
    private readonly Queue<(int Category, int Best, int Margin)[]> firstSights = [];

    /// <inheritdoc/>
    public override void Lead(string decision, int stage, int category, int best, int margin)
    {
        leads[stage] = (category, best, margin);
        if (stage < DecisionMargins.Stages) return;
        Count(decision, leads.AsSpan(0, DecisionMargins.Stages), best);
        if (decision == First) firstSights.Enqueue([.. leads]);
        else if (decision == Second) Count(Unrevised, firstSights.Dequeue(), best);
        else firstSights.Clear();
    }

    /// <summary>
    /// The share of decisions that may end with another class than all features would choose. It is measured on sentences that the weights have learnt, where they are surer than elsewhere,
    /// so it is set for what comes of it on others: with the shares below no measure of Sequoia or EWT dev falls by more than 0.05 (LAS: 86.54 to 86.55, 80.56 to 80.62).
    /// A part of speech that the first features are sure of is as often right as the one that the rest would turn it to; trees bear less: twice their share costs 0.04 of LAS.
    /// </summary>
    private double Disagreement(string decision) => decision switch
    {
        First or Second or Unrevised => tags,
        "morphology" => 0.0002,
        _ => 0.00008,
    };

    /// <summary>The section of <see cref="DecisionMargins"/> for the weights of a name; empty where they never decided.</summary>
    public byte[] Section(string decision)
    {
        if (!tallies.TryGetValue(decision, out Tally[]? stages)) return [];
        ushort[] margins = [.. stages.SelectMany(s => s.Margins(Disagreement(decision)))];
        byte[] bytes = new byte[margins.Length * sizeof(ushort)];
        Buffer.BlockCopy(margins, 0, bytes, 0, bytes.Length);
        return bytes;
    }

    /// <summary>How many decisions would have ended at each early stage, as a share of all.</summary>
    public string Summary(string decision) => !tallies.TryGetValue(decision, out Tally[]? stages) ? "" : string.Join(", ", stages.Select(s => $"{s.Share(Disagreement(decision)):P1}"));

    private void Count(string decision, ReadOnlySpan<(int Category, int Best, int Margin)> early, int best)
    {
        if (!tallies.TryGetValue(decision, out Tally[]? stages)) tallies[decision] = stages = [.. Enumerable.Range(0, early.Length).Select(_ => new Tally())];
        for (int s = 0; s < stages.Length; s++) stages[s].Count(early[s].Category, Math.Min(early[s].Margin, Largest), early[s].Best != best);
    }

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

        public ushort[] Margins(double share)
        {
            ushort general = Margin(leads[Categories], share);
            return [.. leads.Take(Categories).Select(counts => counts.Values.Sum(c => c.All) < Enough ? Math.Max(general, Margin(counts, share)) : Margin(counts, share))];
        }

        public double Share(double share)
        {
            ushort[] margins = Margins(share);
            double all = leads[Categories].Values.Sum(c => c.All);
            return Enumerable.Range(0, Categories).Sum(c => leads[c].Where(l => l.Key >= margins[c]).Sum(l => l.Value.All)) / all;
        }

        /// <summary>The smallest margin at which no more decisions are turned than may be; never a draw.</summary>
        private static ushort Margin(SortedDictionary<int, (int All, int Turned)> counts, double share)
        {
            double left = counts.Values.Sum(c => c.All) * share;
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
