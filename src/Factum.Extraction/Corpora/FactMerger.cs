using System;
using System.Collections.Generic;
using System.Linq;
using Factum.Extraction.Facts;
using Factum.Extraction.Quantities;
using Factum.Extraction.Text;

namespace Factum.Extraction.Corpora;

/// <summary>Merges the facts of several documents: one fact for what they state alike, and contradictions where they cannot both be right.</summary>
internal static class FactMerger
{
    // The same people meet, travel and pay again and again: two documents speak of one such happening only where its time, place or sum agree.
    private static readonly HashSet<string> Recurring = new(StringComparer.Ordinal) { "Meeting", "Visit", "Movement", "Donation", "Payment", "Investment", "Negotiation", "Agreement", "Accusation", "Layoff", "Lawsuit" };

    // Whoever speaks twice says two things.
    private static readonly HashSet<string> Spoken = new(StringComparer.Ordinal) { "Statement", "Praise", "Criticism", "Denial" };

    // What happens to somebody or to a firm but once is known by whom alone.
    private static readonly HashSet<string> Single = new(StringComparer.Ordinal) { "Death", "Birth", "Founding", "Resignation", "Election", "Appointment" };

    private static readonly HashSet<string> Circumstances = new(StringComparer.Ordinal) { "Time", "Duration", "Place", "Period" };

    /// <summary>Merges facts whose indexes are into the corpus.</summary>
    /// <param name="facts">The facts, in order of document and text.</param>
    /// <param name="amounts">The corpus' sums.</param>
    /// <param name="times">The corpus' times.</param>
    /// <returns>The merged facts in the order of their first evidence, and the contradictions among them.</returns>
    public static (IReadOnlyList<CorpusFact> Facts, IReadOnlyList<Contradiction> Contradictions) Merge(IReadOnlyList<CorpusFact> facts, IReadOnlyList<CorpusAmount> amounts, IReadOnlyList<TimeExpression> times)
    {
        List<CorpusFact> merged = [];
        List<Contradiction> contradictions = [];
        Dictionary<(string Kind, int Entity), List<int>> byAnchor = [];
        foreach (CorpusFact fact in facts)
        {
            if (Anchor(fact) is not (string, int) anchor)
            {
                merged.Add(fact);
                continue;
            }

            if (!byAnchor.TryGetValue(anchor, out List<int>? candidates)) byAnchor[anchor] = candidates = [];
            int same = -1;
            foreach (int candidate in candidates)
            {
                if (SharesDocument(merged[candidate], fact)) continue;
                Relation relation = Compare(merged[candidate], fact, amounts, times, out string? role);
                if (relation == Relation.Same)
                {
                    same = candidate;
                    break;
                }

                if (relation == Relation.Contradicts) contradictions.Add(new Contradiction(candidate, merged.Count, role));
            }

            if (same >= 0)
            {
                merged[same] = Join(merged[same], fact);
                while (contradictions.Count > 0 && contradictions[contradictions.Count - 1].Second == merged.Count) contradictions.RemoveAt(contradictions.Count - 1);
                continue;
            }

            candidates.Add(merged.Count);
            merged.Add(fact);
        }

        return (merged, contradictions);
    }

    private enum Relation
    {
        Different,
        Same,
        Contradicts,
    }

    /// <summary>Kind and the first named participant: facts that differ in them are never one. Acts of speech have none, and stay apart.</summary>
    private static (string Kind, int Entity)? Anchor(CorpusFact fact)
    {
        if (Spoken.Contains(fact.Kind)) return null;
        int first = int.MaxValue;
        foreach (FactArgument argument in fact.Arguments)
            if (argument.Filler.Kind == FillerKind.Entity && argument.Filler.Index < first && !Circumstances.Contains(argument.Role)) first = argument.Filler.Index;
        return first == int.MaxValue ? null : (fact.Kind, first);
    }

    private static bool SharesDocument(CorpusFact one, CorpusFact other)
    {
        foreach (CorpusEvidence evidence in one.Evidence) if (evidence.Document == other.Evidence[0].Document) return true;
        return false;
    }

    private static Relation Compare(CorpusFact one, CorpusFact other, IReadOnlyList<CorpusAmount> amounts, IReadOnlyList<TimeExpression> times, out string? role)
    {
        role = null;
        int shared = 0;
        bool sharesTime = false;
        bool corroborated = false;
        string? differing = null;
        for (int a = 0; a < one.Arguments.Count; a++)
        {
            (string name, Filler left) = (one.Arguments[a].Role, one.Arguments[a].Filler);
            if (FirstOf(one, name) != a || FirstOf(other, name) is not (>= 0 and int found)) continue;
            Filler right = other.Arguments[found].Filler;
            int leftNamed = CountNamed(one, name), rightNamed = CountNamed(other, name);
            if (name == "Amount" && left.Kind == FillerKind.Amount && right.Kind == FillerKind.Amount)
            {
                if (!Compatible(amounts[left.Index].Money, amounts[right.Index].Money)) differing = name;
                else
                {
                    shared++;
                    corroborated = true;
                }
            }
            else if (name is "Time" or "Period" && left.Kind == FillerKind.Time && right.Kind == FillerKind.Time)
            {
                if (!Compatible(times[left.Index].Value, times[right.Index].Value)) return Relation.Different;
                sharesTime = IsAnchored(times[left.Index].Value) && IsAnchored(times[right.Index].Value);
            }
            else if (leftNamed > 0 && rightNamed > 0)
            {
                int common = CountCommon(one, other, name);
                if (common < Math.Min(leftNamed, rightNamed)) return Relation.Different;
                if (!Circumstances.Contains(name)) shared += common;
                else corroborated = true;
            }
        }

        bool isEvent = FactVocabulary.Find(one.Kind)?.IsEvent ?? true;
        int needed = isEvent && !Single.Contains(one.Kind) ? 2 : Math.Min(2, Math.Min(Named(one), Named(other)));
        if (differing is not null)
        {
            if (shared < 2 || (isEvent && !sharesTime && HasTime(one) && HasTime(other))) return Relation.Different;
            role = differing;
            return Relation.Contradicts;
        }

        if (shared + (sharesTime ? 1 : 0) < needed) return Relation.Different;
        if (Recurring.Contains(one.Kind) && !sharesTime && !corroborated) return Relation.Different;
        return one.Polarity == other.Polarity ? Relation.Same : Relation.Contradicts;
    }

    private static int FirstOf(CorpusFact fact, string role)
    {
        for (int i = 0; i < fact.Arguments.Count; i++)
            if (fact.Arguments[i].Role == role) return i;
        return -1;
    }

    private static int CountNamed(CorpusFact fact, string role)
    {
        int named = 0;
        foreach (FactArgument argument in fact.Arguments)
            if (argument.Filler.Kind == FillerKind.Entity && argument.Role == role) named++;
        return named;
    }

    /// <summary>How many of the entities that fill a role of one fact fill it in the other too.</summary>
    private static int CountCommon(CorpusFact one, CorpusFact other, string role)
    {
        int common = 0;
        foreach (FactArgument argument in one.Arguments)
        {
            if (argument.Filler.Kind != FillerKind.Entity || argument.Role != role) continue;
            foreach (FactArgument held in other.Arguments)
            {
                if (held.Filler.Kind != FillerKind.Entity || held.Filler.Index != argument.Filler.Index || held.Role != role) continue;
                common++;
                break;
            }
        }

        return common;
    }

    private static int Named(CorpusFact fact) => Math.Max(1, fact.Arguments.Count(argument => argument.Filler.Kind is FillerKind.Entity or FillerKind.Amount && !Circumstances.Contains(argument.Role)));

    private static bool HasTime(CorpusFact fact) => fact.Arguments.Any(argument => argument.Role is "Time" or "Period" && argument.Filler.Kind == FillerKind.Time);

    private static bool Compatible(MoneyExpression one, MoneyExpression other)
    {
        if (!string.Equals(one.Currency, other.Currency, StringComparison.Ordinal)) return true;
        if (one.Value == other.Value) return true;
        return Admits(one, other.Value) || Admits(other, one.Value);
    }

    private static bool Admits(MoneyExpression bounded, decimal value) => bounded.Bound switch
    {
        Bound.MoreThan => value > bounded.Value,
        Bound.AtLeast => value >= bounded.Value,
        Bound.LessThan => value < bounded.Value,
        Bound.AtMost => value <= bounded.Value,
        Bound.About => Math.Abs(value - bounded.Value) <= bounded.Value / 10,
        Bound.Between => value >= bounded.Value && value <= (bounded.Upper ?? bounded.Value),
        _ => false,
    };

    /// <summary>Whether two TIMEX3 values can be one time: alike as far as both say, <c>X</c> for what they do not.</summary>
    private static bool Compatible(string one, string other)
    {
        if (one.IndexOf('W') >= 0 != other.IndexOf('W') >= 0) return true;
        int length = Math.Min(one.Length, other.Length);
        for (int i = 0; i < length; i++)
            if (one[i] != other[i] && one[i] != 'X' && other[i] != 'X') return false;
        return true;
    }

    // A time without its year is another in every document.
    private static bool IsAnchored(string value) => value.Length >= 4 && value.IndexOf('X') is < 0 or >= 4 && value[0] is >= '0' and <= '9';

    private static CorpusFact Join(CorpusFact held, CorpusFact added)
    {
        List<FactArgument> arguments = [.. held.Arguments];
        foreach (FactArgument argument in added.Arguments)
        {
            bool repeats = FactVocabulary.Find(held.Kind)?.AllRoles.Any(role => role.Name == argument.Role && role.Repeats) ?? false;
            bool known = arguments.Any(one => one.Role == argument.Role && (!repeats || FactDraft.Same(one.Filler, argument.Filler)));
            if (!known) arguments.Add(argument);
        }

        Certainty certainty = Rank(added.Certainty) < Rank(held.Certainty) ? added.Certainty : held.Certainty;
        return held with
        {
            Arguments = Ordered(held.Kind, arguments),
            Certainty = certainty,
            Source = certainty == Certainty.Asserted ? null : held.Source ?? added.Source,
            Evidence = held.Evidence.Concat(added.Evidence).ToEquatableArray(),
            Statements = new([.. held.Statements.Count > 0 ? held.Statements : new(Stated(held)), Stated(added)]),
        };
    }

    /// <summary>A fact as its one document states it.</summary>
    private static FactStatement Stated(CorpusFact fact) => new(fact.Evidence[0].Document, fact.Arguments);

    private static EquatableArray<FactArgument> Ordered(string kind, List<FactArgument> arguments)
    {
        if (FactVocabulary.Find(kind) is not FactKind known) return arguments.ToEquatableArray();
        List<FactArgument> ordered = [];
        foreach (FactRole role in known.AllRoles) ordered.AddRange(arguments.Where(argument => argument.Role == role.Name));
        return ordered.ToEquatableArray();
    }

    private static int Rank(Certainty certainty) => certainty switch
    {
        Certainty.Asserted => 0,
        Certainty.Reported => 1,
        Certainty.Planned => 2,
        _ => 3,
    };
}
