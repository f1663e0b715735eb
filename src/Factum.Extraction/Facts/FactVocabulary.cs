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

    // A kind with its plural and its roles a line; a role that repeats has a star.
    private const string Events =
        """
        Donation Donations Donor* Recipient Amount Intermediary
        Payment Payments Payer Payee Amount Purpose
        Investment Investments Investor* Recipient Amount
        Acquisition Acquisitions Acquirer Target Seller Amount
        ContractAward ContractAwards Client Supplier Amount Subject
        Fine Fines Authority Offender Amount
        Lawsuit Lawsuits Plaintiff Defendant Amount
        Meeting Meetings Participant*
        Visit Visits Visitor Host
        Movement Movements Mover Origin Destination
        Statement Statements Speaker Audience Quote
        Praise Praises Speaker Target Quote
        Criticism Criticisms Speaker Target Quote
        Accusation Accusations Accuser Accused
        Denial Denials Denier
        Negotiation Negotiations Party* Topic
        Agreement Agreements Party* Topic
        Conflict Conflicts Party*
        Competition Competitions Competitor* Over
        Evaluation Evaluations Evaluator Candidate* Purpose
        Appointment Appointments Person Position Organization
        Resignation Resignations Person Position Organization
        Election Elections Person Position Organization
        Founding Foundings Founder Organization
        Launch Launches Agent Product
        Layoff Layoffs Organization Count
        FinancialResult FinancialResults Organization Measure Amount Period
        Death Deaths Person
        Birth Births Person
        """;

    private const string Relations =
        """
        Position Positions Holder Title Organization
        Ownership Ownerships Owner Owned
        Kinship Kinships Person Relative Relation
        Cost Costs Item Amount
        Location Locations Entity Place
        PartOf Memberships Part Whole
        """;

    /// <summary>The built-in kinds, events first.</summary>
    public static readonly IReadOnlyList<FactKind> Kinds = [.. Read(Events, true), .. Read(Relations, false)];

    private static readonly Dictionary<string, FactKind> ByName = Index();

    /// <summary>A built-in kind by its name, or <see langword="null"/>.</summary>
    public static FactKind? Find(string name) => ByName.TryGetValue(name, out FactKind? kind) ? kind : null;

    /// <summary>Whether what fills a role may take part in the fact too: it is where it happens, or what it is about.</summary>
    internal static bool IsIncidental(string role) => role is "Place" or "Purpose" or "Topic" or "Subject" or "Over" or "Quote" or "Position" or "Audience" or "Origin" or "Destination";

    private static FactKind[] Read(string kinds, bool areEvents)
    {
        string[] lines = kinds.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        FactKind[] read = new FactKind[lines.Length];
        for (int i = 0; i < lines.Length; i++)
        {
            string[] words = lines[i].Split(' ');
            FactRole[] roles = new FactRole[words.Length - 2];
            for (int role = 0; role < roles.Length; role++) roles[role] = Role(words[role + 2]);
            read[i] = new FactKind(string.Intern(words[0]), words[1], areEvents, roles);
        }

        return read;
    }

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
