using System;
using System.Collections.Generic;
using System.Text;

namespace Factum;

/// <summary>Something that documents state: an event or a relation, with who and what fill its roles.</summary>
public abstract class Fact : IEquatable<Fact>
{
    private readonly Attestation attestation;
    private IReadOnlyList<Argument>? arguments;

    private protected Fact(Attestation attestation) => this.attestation = attestation ?? throw new ArgumentNullException(nameof(attestation));

    /// <summary>The kind's name, which is that of its class: <c>Donation</c>.</summary>
    public string Kind => GetType().Name;

    /// <summary>Where it is stated, first mention first; never empty.</summary>
    public IReadOnlyList<Evidence> Evidence => attestation.Evidence;

    /// <summary>In whose voice, and how surely, at its surest.</summary>
    public Certainty Certainty => attestation.Certainty;

    /// <summary>Whether it is stated as so.</summary>
    public Polarity Polarity => attestation.Polarity;

    /// <summary>Who says so, where the text names it.</summary>
    public Entity? Source => attestation.Source;

    /// <summary>The facts of other documents or passages that cannot be so if this one is.</summary>
    public IReadOnlyList<Fact> Contradictions => attestation.Contradictions;

    /// <summary>The roles that are filled, each with its filler: the same as the properties of the kind, for code that takes facts of every kind.</summary>
    public IReadOnlyList<Argument> Arguments => arguments ??= ReadArguments();

    /// <summary>Whether kind, roles and how it is stated are the same.</summary>
    public static bool operator ==(Fact? left, Fact? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether kind, roles or how it is stated differ.</summary>
    public static bool operator !=(Fact? left, Fact? right) => !(left == right);

    /// <summary>Adds the roles of the kind, in the order of its declaration.</summary>
    /// <param name="roles">What to add them to.</param>
    protected abstract void ListRoles(RoleList roles);

    /// <inheritdoc/>
    public bool Equals(Fact? other)
        => ReferenceEquals(this, other)
            || (other is not null && GetType() == other.GetType() && Polarity == other.Polarity && Certainty == other.Certainty && Source == other.Source
                && SameItems(Arguments, other.Arguments) && SameItems(Evidence, other.Evidence));

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as Fact);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Kind) * 31) + Evidence[0].GetHashCode());

    /// <summary>Kind, roles and how it is stated: <c>Meeting (Participant: Ada Lind; Participant: Orin Vale; reported)</c>.</summary>
    public override string ToString()
    {
        StringBuilder text = new(Kind);
        text.Append(" (");
        foreach (Argument argument in Arguments) text.Append(argument).Append("; ");
        bool isDenied = Polarity == Polarity.Denied;
        if (isDenied) text.Append("denied");
        if (isDenied && Certainty != Certainty.Asserted) text.Append(", ");
        text.Append(Certainty switch { Certainty.Reported => "reported", Certainty.Possible => "possible", Certainty.Planned => "planned", _ => isDenied ? string.Empty : "asserted" });
        if (Source is not null) text.Append(Certainty == Certainty.Reported ? " by " : " according to ").Append(Source);
        return text.Append(')').ToString();
    }

    private protected virtual void ListCommonRoles(RoleList roles)
    {
    }

    private IReadOnlyList<Argument> ReadArguments()
    {
        RoleList roles = new();
        ListRoles(roles);
        ListCommonRoles(roles);
        return roles.ToArguments();
    }

    private static bool SameItems<T>(IReadOnlyList<T> left, IReadOnlyList<T> right)
        where T : class, IEquatable<T>
    {
        if (left.Count != right.Count) return false;
        for (int i = 0; i < left.Count; i++)
            if (!left[i].Equals(right[i])) return false;
        return true;
    }
}
