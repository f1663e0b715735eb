using System.Collections.Generic;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Sums;

/// <summary>Keeps, of facts of one kind that two words of a sentence gave the same sum, the fuller where they disagree: a sum is paid, raised or earned once.</summary>
internal static class SumChoice
{
    /// <summary>Removes the others.</summary>
    public static void Apply(PlainList<FactDraft> drafts)
    {
        Dictionary<long, FactDraft> held = [];
        List<string> kinds = [];
        HashSet<FactDraft> dropped = [];
        foreach (FactDraft draft in drafts)
        {
            if (!draft.Kind.IsEvent || draft.Of("Amount") is not { Kind: FillerKind.Amount } sum) continue;
            if (!kinds.Contains(draft.Kind.Name)) kinds.Add(draft.Kind.Name);
            long key = PairKey.Of(kinds.IndexOf(draft.Kind.Name), sum.Index);
            if (!held.TryGetValue(key, out FactDraft? other))
            {
                held[key] = draft;
                continue;
            }

            if (other.Trigger == draft.Trigger || !Disagree(other, draft)) continue;
            bool fuller = draft.Arguments.Count > other.Arguments.Count;
            dropped.Add(fuller ? other : draft);
            if (fuller) held[key] = draft;
        }

        drafts.RemoveAll(dropped.Contains);
    }

    private static bool Disagree(FactDraft one, FactDraft other)
    {
        foreach (FactArgument argument in other.Arguments)
        {
            if (one.Of(argument.Role) is not Filler first) continue;
            bool named = argument.Filler.Kind == FillerKind.Entity && first.Kind == FillerKind.Entity;

            // A result is one firm's, whether it is named or not.
            if (!named && (argument.Role != "Organization" || first.Range.Overlaps(argument.Filler.Range))) continue;
            bool found = false;
            foreach (FactArgument held in one.Arguments) found |= held.Role == argument.Role && FactDraft.Same(held.Filler, argument.Filler);
            if (!found) return true;
        }

        return false;
    }
}
