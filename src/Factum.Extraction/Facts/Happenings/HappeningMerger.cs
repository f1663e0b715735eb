using System;
using System.Collections.Generic;
using Factum.Extraction.Facts.Frames.Kinds;
using Factum.Extraction.Quantities;
using Factum.Extraction.Text;

namespace Factum.Extraction.Facts.Happenings;

/// <summary>Makes one fact of the mentions of one happening.</summary>
internal static class HappeningMerger
{
    // So many facts of one filler are looked through, the last first.
    private const int Memory = 40;

    // A mention that only joins a happening stands no more sentences behind it.
    private const int JoinReach = 4;

    /// <summary>Merges drafts that stand in text order; a mention that only takes up an event is dropped when nothing was told before.</summary>
    public static PlainList<FactDraft> Merge(PlainList<FactDraft> drafts, DocumentQuantities quantities)
    {
        PlainList<FactDraft> facts = [];
        Dictionary<HappeningKey, PlainList<FactDraft>> byFiller = [];
        List<HappeningKey> keys = [];
        foreach (FactDraft draft in drafts)
        {
            // Whoever did not attend adds nobody to those who met.
            if (draft.Joins && draft.Polarity == Polarity.Denied) continue;
            FactDraft? same = null;
            keys.Clear();
            AddKeys(draft, keys);
            foreach (HappeningKey key in keys)
            {
                if (same is not null || !byFiller.TryGetValue(key, out PlainList<FactDraft>? told)) continue;
                for (int i = told.Count - 1; i >= Math.Max(0, told.Count - Memory) && same is null; i--)
                    if (IsSame(told[i], draft, quantities)) same = told[i];
            }

            if (same is null && draft.Joins) same = Recent(facts, draft);
            if (same is null && draft.Joins) continue;
            if (same is null) facts.Add(draft);
            else Absorb(same, draft);
            foreach (HappeningKey key in keys)
            {
                if (!byFiller.TryGetValue(key, out PlainList<FactDraft>? told)) byFiller[key] = told = [];
                if (told.Count == 0 || told[told.Count - 1] != (same ?? draft)) told.Add(same ?? draft);
            }
        }

        return facts;
    }

    /// <summary>The happening of the kind that was told last, not far back.</summary>
    private static FactDraft? Recent(PlainList<FactDraft> facts, FactDraft draft)
    {
        for (int i = facts.Count - 1; i >= 0 && draft.Sentence - facts[i].Sentence <= JoinReach; i--)
            if (facts[i].Kind.Name == draft.Kind.Name && facts[i].Trigger >= 0 && !SwapsParties(facts[i], draft)) return facts[i];
        return null;
    }

    private static void AddKeys(FactDraft draft, List<HappeningKey> keys)
    {
        foreach (FactArgument argument in draft.Arguments)
        {
            if (argument.Role is "Time" or "Duration" or "Place" or "Period" || IsWording(argument.Role)) continue;
            keys.Add(new HappeningKey(draft.Kind.Name, argument.Filler));
        }
    }

    private static bool IsSame(FactDraft told, FactDraft draft, DocumentQuantities quantities)
    {
        if (told.Kind.Name != draft.Kind.Name) return false;
        if (told.Sentence == draft.Sentence && told.Trigger == draft.Trigger && Equivalent(told, draft)) return true;
        KindReading reading = told.Reading;
        if (reading.Retold != Retelling.InDocument) return reading.Retold == Retelling.InSentence && told.Sentence == draft.Sentence && Equivalent(told, draft) && told.Of("Quote") is null;
        if (told.Polarity != draft.Polarity && !reading.OutlastsDenial) return false;
        if (reading.HappensOnce(told, draft)) return true;
        if (draft.Introduces && draft.Kind.IsEvent && (told.Sentence > 0 || draft.Several) && told.Sentence != draft.Sentence) return false;
        if (SwapsParties(told, draft)) return false;
        int shared = CountShared(told, draft, quantities, out int others);
        if (shared < 0) return false;
        if (!draft.Kind.IsEvent) return shared >= reading.LeastShared(told, draft, CountNamed(draft));
        if (told.Sentence == draft.Sentence && draft.Of("Amount") is { Kind: FillerKind.Amount } sum && told.Of("Amount") is { Kind: FillerKind.Amount } earlier && sum.Index == earlier.Index) return true;
        if (shared == 0) return false;
        if (reading.Completes(told, draft)) return true;
        if (reading.MayRecur && told.Certainty == Certainty.Asserted && draft.Certainty != Certainty.Asserted && !draft.TakesUp && told.Sentence != draft.Sentence) return false;
        return shared >= 2 || IsToldInFull(told, draft) || others == 0 || draft.TakesUp;
    }

    // What stands in the headline or the first sentence is told again right behind it.
    private static bool IsToldInFull(FactDraft told, FactDraft draft) => told.Sentence <= 1 && draft.Sentence > told.Sentence && draft.Sentence <= told.Sentence + 3;

    // How many fillers both have; less than none where those of one role contradict each other.
    private static int CountShared(FactDraft told, FactDraft draft, DocumentQuantities quantities, out int others)
    {
        int shared = 0;
        others = 0;
        foreach (FactRole role in draft.Kind.Ordered)
        {
            Filler? other = draft.Of(role.Name);
            if (other is null) continue;
            Filler? one = told.Of(role.Name);
            if (one is null)
            {
                if (role.Name is not ("Time" or "Duration" or "Place")) others++;
                continue;
            }

            if (role.Name == "Count" && Digits(one.Text) is { Length: > 0 } counted && Digits(other.Text) is { Length: > 0 } recounted && counted != recounted) return -1;
            if (IsWording(role.Name))
            {
                if (!draft.Kind.IsEvent && role.Name == "Title" && !Alike(one, other) && shared < 2) return -1;
                continue;
            }

            bool headline = told.Sentence <= 1 && draft.Sentence > told.Sentence;
            if (headline && (one.Kind == FillerKind.Text || other.Kind == FillerKind.Text) && !(one.Kind == FillerKind.Text && other.Kind == FillerKind.Text && !told.Reading.IsRewordedInHeadlines)) continue;
            int common = CountCommon(told, draft, role.Name, quantities);
            if (role.Repeats)
            {
                if (common < Math.Min(told.CountOf(role.Name), draft.CountOf(role.Name))) return -1;
                shared += common;
            }
            else
            {
                if (common == 0) return -1;
                if (!draft.Kind.IsEvent || role.Name is not ("Time" or "Duration" or "Place")) shared++;
            }
        }

        return shared;
    }

    // "X sues Y. Y seeks …": nobody does to themselves what was told of two.
    private static bool SwapsParties(FactDraft told, FactDraft draft)
    {
        foreach (FactArgument argument in draft.Arguments)
        {
            if (argument.Filler.Kind != FillerKind.Entity || argument.Role == "Place" || IsWording(argument.Role) || told.Has(argument.Role, argument.Filler)) continue;
            foreach (FactArgument held in told.Arguments)
                if (held.Role != argument.Role && held.Role != "Place" && !IsWording(held.Role) && FactDraft.Same(held.Filler, argument.Filler)) return true;
        }

        return false;
    }

    // Roles that are words, which another mention puts otherwise.
    private static bool IsWording(string role) => role is "Title" or "Position" or "Topic" or "Purpose" or "Subject" or "Measure" or "Relation" or "Over" or "Quote" or "Count" or "Audience";

    private static string Digits(string text)
    {
        System.Text.StringBuilder digits = new();
        foreach (char c in text) if (c is >= '0' and <= '9') digits.Append(c);
        return digits.ToString();
    }

    private static int CountNamed(FactDraft draft)
    {
        int named = 0;
        foreach (FactArgument argument in draft.Arguments) if (!IsWording(argument.Role)) named++;
        return Math.Max(1, named);
    }

    private static bool Equivalent(FactDraft one, FactDraft other)
    {
        foreach (FactArgument argument in other.Arguments)
        {
            Filler? held = one.Of(argument.Role);
            if (held is null || IsWording(argument.Role)) continue;
            if (!one.Has(argument.Role, argument.Filler)) return false;
        }

        return true;
    }

    private static int CountCommon(FactDraft told, FactDraft draft, string role, DocumentQuantities quantities)
    {
        int common = 0;
        foreach (FactArgument argument in draft.Arguments)
        {
            if (argument.Role != role) continue;
            foreach (FactArgument held in told.Arguments)
                if (held.Role == role && Matches(argument.Filler, held.Filler, quantities)) common++;
        }

        return common;
    }

    private static bool Matches(Filler one, Filler other, DocumentQuantities quantities)
    {
        if (one.Kind != other.Kind) return false;
        return one.Kind switch
        {
            FillerKind.Entity => one.Index == other.Index,
            FillerKind.Amount => quantities.Amounts[one.Index].Value == quantities.Amounts[other.Index].Value && quantities.Amounts[one.Index].Currency == quantities.Amounts[other.Index].Currency,
            FillerKind.Time => one.Index == other.Index || SameTime(quantities.Times[one.Index].Value, quantities.Times[other.Index].Value),
            _ => Alike(one, other),
        };
    }

    private static bool SameTime(string one, string other) => one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal);

    private static bool Alike(Filler one, Filler other) =>
        one.Text.IndexOf(other.Text, StringComparison.OrdinalIgnoreCase) >= 0 || other.Text.IndexOf(one.Text, StringComparison.OrdinalIgnoreCase) >= 0;

    // A headline leaves out that a thing is planned, and who says so: the first sentence that tells it again knows.
    private static bool IsHeadlineOf(FactDraft told, FactDraft draft) => told.Sentence == 0 && draft.Sentence > 0 && told.Merged.Count == 0;

    private static void Absorb(FactDraft told, FactDraft draft)
    {
        foreach (FactArgument argument in draft.Arguments)
        {
            // Whoever is paid is no purpose of it.
            if (argument.Role == "Purpose" && told.Has("Payee", argument.Filler)) continue;
            bool repeats = false;
            foreach (FactRole role in told.Kind.Ordered) if (role.Name == argument.Role) repeats = role.Repeats;
            if (told.Of(argument.Role) is { Kind: FillerKind.Text } && argument.Filler.Kind == FillerKind.Entity && !(repeats && told.CountOf(argument.Role) > 1)) told.Arguments.RemoveAll(held => held.Role == argument.Role);
            if (repeats || told.Of(argument.Role) is null) told.Add(argument.Role, argument.Filler);
        }

        if (told.Reading.OutlastsDenial && draft.Polarity == Polarity.Denied) told.Polarity = Polarity.Denied;
        if (told.Source is null && (told.Certainty == Certainty.Reported || (IsHeadlineOf(told, draft) && told.Certainty == draft.Certainty))) told.Source = draft.Source;
        if (IsHeadlineOf(told, draft) && told.Certainty == Certainty.Asserted && draft.Certainty != Certainty.Asserted)
        {
            told.Certainty = draft.Certainty;
            told.Source = draft.Source;
        }

        // "Cuts are under discussion … the firm plans to cut 300 jobs": what is planned is more than possible.
        if (told.Certainty == Certainty.Possible && draft.Certainty == Certainty.Planned && !draft.TakesUp)
        {
            told.Certainty = Certainty.Planned;
            told.Source ??= draft.Source;
        }

        told.Merge(draft);
    }
}
