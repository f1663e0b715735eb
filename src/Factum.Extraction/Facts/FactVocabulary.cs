using System;
using System.Collections.Generic;

namespace Factum.Extraction.Facts;

/// <summary>A role of a kind of fact.</summary>
/// <param name="Name">The role's name.</param>
/// <param name="Repeats">Whether more than one filler is the rule rather than the exception.</param>
/// <param name="Fillers">What may fill it.</param>
public sealed record FactRole(string Name, bool Repeats, RoleFillers Fillers);

/// <summary>What may fill a role.</summary>
public enum RoleFillers
{
    /// <summary>An entity, or a phrase where nothing is named.</summary>
    Entity,

    /// <summary>A sum of money.</summary>
    Amount,

    /// <summary>A time, duration or recurrence.</summary>
    Time,

    /// <summary>Words: a quote, a title, a topic; an entity where the words name one.</summary>
    Phrase,
}

/// <summary>A kind of fact with its roles.</summary>
/// <param name="Name">The kind's name: <c>Donation</c>.</param>
/// <param name="Plural">The collection's name: <c>Donations</c>.</param>
/// <param name="IsEvent">Whether the kind is an event, which may also carry Time, Duration and Place; a relation carries none.</param>
/// <param name="Roles">The roles in canonical order, without the shared ones of events.</param>
public sealed record FactKind(string Name, string Plural, bool IsEvent, IReadOnlyList<FactRole> Roles)
{
    /// <summary>The roles in canonical order, with the shared ones of events.</summary>
    public IReadOnlyList<FactRole> AllRoles { get; } = IsEvent ? (FactRole[])[.. Roles, .. FactVocabulary.EventRoles] : Roles;

    /// <summary><see cref="AllRoles"/> as an array.</summary>
    internal FactRole[] Ordered => AllRoles as FactRole[] ?? [.. AllRoles];

    /// <summary>Whether one of <see cref="Roles"/> has the name.</summary>
    internal bool Takes(string name)
    {
        FactRole[] all = Ordered;
        int own = IsEvent ? all.Length - FactVocabulary.EventRoles.Count : all.Length;
        for (int i = 0; i < own; i++) if (all[i].Name == name) return true;
        return false;
    }

    /// <summary>One of <see cref="AllRoles"/> by its name.</summary>
    internal FactRole Role(string name)
    {
        foreach (FactRole role in Ordered) if (role.Name == name) return role;
        throw new ArgumentException($"{Name} has no role {name}", nameof(name));
    }
}

/// <summary>Every built-in kind of fact: the one place that lists them.</summary>
public static class FactVocabulary
{
    /// <summary>Roles that every event may carry.</summary>
    public static readonly IReadOnlyList<FactRole> EventRoles =
    [
        new("Time", false, RoleFillers.Time), new("Duration", false, RoleFillers.Time), new("Place", false, RoleFillers.Entity),
    ];

    /// <summary>The built-in kinds, events first.</summary>
    public static readonly IReadOnlyList<FactKind> Kinds =
    [
        Event("Donation", "Donations", "Donor*", "Recipient", "Amount", "Intermediary"),
        Event("Payment", "Payments", "Payer", "Payee", "Amount", "Purpose"),
        Event("Investment", "Investments", "Investor*", "Recipient", "Amount"),
        Event("Acquisition", "Acquisitions", "Acquirer", "Target", "Seller", "Amount"),
        Event("ContractAward", "ContractAwards", "Client", "Supplier", "Amount", "Subject"),
        Event("Fine", "Fines", "Authority", "Offender", "Amount"),
        Event("Lawsuit", "Lawsuits", "Plaintiff", "Defendant", "Amount"),
        Event("Meeting", "Meetings", "Participant*"),
        Event("Visit", "Visits", "Visitor", "Host"),
        Event("Movement", "Movements", "Mover", "Origin", "Destination"),
        Event("Statement", "Statements", "Speaker", "Audience", "Quote"),
        Event("Praise", "Praises", "Speaker", "Target", "Quote"),
        Event("Criticism", "Criticisms", "Speaker", "Target", "Quote"),
        Event("Accusation", "Accusations", "Accuser", "Accused"),
        Event("Denial", "Denials", "Denier"),
        Event("Negotiation", "Negotiations", "Party*", "Topic"),
        Event("Agreement", "Agreements", "Party*", "Topic"),
        Event("Conflict", "Conflicts", "Party*"),
        Event("Competition", "Competitions", "Competitor*", "Over"),
        Event("Evaluation", "Evaluations", "Evaluator", "Candidate*", "Purpose"),
        Event("Appointment", "Appointments", "Person", "Position", "Organization"),
        Event("Resignation", "Resignations", "Person", "Position", "Organization"),
        Event("Election", "Elections", "Person", "Position", "Organization"),
        Event("Founding", "Foundings", "Founder", "Organization"),
        Event("Launch", "Launches", "Agent", "Product"),
        Event("Layoff", "Layoffs", "Organization", "Count"),
        Event("FinancialResult", "FinancialResults", "Organization", "Measure", "Amount", "Period"),
        Event("Death", "Deaths", "Person"),
        Event("Birth", "Births", "Person"),
        Relation("Position", "Positions", "Holder", "Title", "Organization"),
        Relation("Ownership", "Ownerships", "Owner", "Owned"),
        Relation("Kinship", "Kinships", "Person", "Relative", "Relation"),
        Relation("Cost", "Costs", "Item", "Amount"),
        Relation("Location", "Locations", "Entity", "Place"),
        Relation("PartOf", "Memberships", "Part", "Whole"),
    ];

    private static readonly Dictionary<string, FactKind> ByName = Index();

    /// <summary>A built-in kind by its name, or <see langword="null"/>.</summary>
    public static FactKind? Find(string name) => ByName.TryGetValue(name, out FactKind? kind) ? kind : null;

    private static FactKind Event(string name, string plural, params string[] roles) => new(name, plural, true, Array.ConvertAll(roles, Role));

    private static FactKind Relation(string name, string plural, params string[] roles) => new(name, plural, false, Array.ConvertAll(roles, Role));

    private static FactRole Role(string declared)
    {
        bool repeats = declared.EndsWith("*", StringComparison.Ordinal);
        string name = repeats ? declared.Substring(0, declared.Length - 1) : declared;
        return new FactRole(string.Intern(name), repeats, name switch
        {
            "Amount" => RoleFillers.Amount,
            "Period" => RoleFillers.Time,
            "Quote" or "Title" or "Position" or "Topic" or "Purpose" or "Subject" or "Measure" or "Relation" or "Count" or "Over" => RoleFillers.Phrase,
            _ => RoleFillers.Entity,
        });
    }

    private static Dictionary<string, FactKind> Index()
    {
        Dictionary<string, FactKind> index = new(StringComparer.Ordinal);
        foreach (FactKind kind in Kinds) index[kind.Name] = kind;
        return index;
    }
}
