using System.Collections.Generic;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Happenings;

/// <summary>What a word of an expression would state by itself: "talks" of "held talks".</summary>
internal static class PartsOfExpressions
{
    /// <summary>Removes what the noun of an expression would say by itself, where the whole says something else: "talks" of "held talks".</summary>
    public static void Remove(PlainList<FactDraft> drafts)
    {
        Dictionary<long, FactDraft>? parts = null;
        foreach (FactDraft draft in drafts)
            for (int i = 0; i < draft.Companions.Count; i++) (parts ??= [])[PairKey.Of(draft.Sentence, draft.Companions[i])] = draft;
        if (parts is null) return;

        // Companies that hold talks about something negotiate; whoever else holds talks meets.
        HashSet<FactDraft> meetings = [];
        foreach (FactDraft draft in drafts)
        {
            if (draft.Kind.Name != "Negotiation" || draft.Of("Topic") is null || !parts.TryGetValue(PairKey.Of(draft.Sentence, draft.Trigger), out FactDraft? held) || held.Kind.Name != "Meeting") continue;
            parts.Remove(PairKey.Of(draft.Sentence, draft.Trigger));
            meetings.Add(held);
        }

        if (meetings.Count > 0) drafts.RemoveAll(meetings.Contains);
        drafts.RemoveAll(draft => draft.Companions.Count == 0 && parts.TryGetValue(PairKey.Of(draft.Sentence, draft.Trigger), out FactDraft? whole) && (whole.Kind == draft.Kind ? !draft.Kind.IsEvent || draft.Polarity != whole.Polarity || Contradicts(draft, whole) : whole.Kind.IsEvent && !TellsSum(draft, whole)) && FactVocabulary.Find(draft.Kind.Name) == draft.Kind);
    }

    // "Put the cost of the repairs at £2m": who says so says what something costs.
    private static bool TellsSum(FactDraft draft, FactDraft whole) => whole.Kind.Name == "Statement" && draft.Kind.Name == "Cost" && draft.Of("Amount") is not null;

    /// <summary>Whether a fact gives a role to what another of its kind gives another role.</summary>
    private static bool Contradicts(FactDraft draft, FactDraft whole)
    {
        foreach (FactArgument one in draft.Arguments)
            foreach (FactArgument other in whole.Arguments)
                if (one.Role == other.Role && one.Role is "Payer" or "Payee" or "Supplier" or "Client" && !FactDraft.Same(one.Filler, other.Filler) && draft.Of("Amount") is Filler sum && whole.Of("Amount") is Filler same && FactDraft.Same(sum, same)) return true;
                else if (one.Role != other.Role && !FactVocabulary.IsIncidental(one.Role) && !FactVocabulary.IsIncidental(other.Role) && FactDraft.Same(one.Filler, other.Filler)) return true;
        return false;
    }
}
