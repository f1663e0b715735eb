namespace Factum.Extraction.Facts.Frames.Kinds;

/// <summary>Kinds that one word may tell at once.</summary>
internal static class KindsToldTogether
{
    // Who beats another to a contract wins it, who settles with another pays.
    private static readonly (string One, string Other)[] Pairs = [("ContractAward", "Competition"), ("Election", "Competition"), ("Payment", "Agreement"), ("Movement", "Visit")];

    /// <summary>Whether a word of one part of speech tells the other kind with the kind that it tells best.</summary>
    public static bool Tells(FactKind best, FactKind other, TriggerKind trigger)
    {
        foreach ((string One, string Other) pair in Pairs)
            if ((pair.One == best.Name && pair.Other == other.Name) || (pair.One == other.Name && pair.Other == best.Name)) return true;

        // "A subsidiary of X", "X's owner": what is owned is part of its owner.
        return trigger == TriggerKind.Noun && best.Name == "Ownership" && other.Name == "PartOf";
    }

    /// <summary>Whether both kinds are talks, which one text calls now a meeting and now a negotiation.</summary>
    public static bool AreTalks(FactKind one, FactKind other) => one.Name is "Meeting" or "Negotiation" && other.Name is "Meeting" or "Negotiation";

    /// <summary>Whether a verb of announcing says the kind that it tells best, so that it may tell a statement with it.</summary>
    public static bool IsAnnounced(FactKind best) => best.Name is not ("Statement" or "Appointment");

    /// <summary>Whether a kind is what a verb of announcing tells besides.</summary>
    public static bool Announces(FactKind kind) => kind.Name == "Statement";
}
