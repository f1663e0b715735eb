using System;

namespace Factum;

/// <summary>A role of a fact with what fills it: an entity, an amount, a time, or words.</summary>
public sealed class Argument : IEquatable<Argument>
{
    private readonly object filler;

    internal Argument(string role, object filler)
    {
        Role = role;
        this.filler = filler;
    }

    /// <summary>The role's name: <c>Donor</c>.</summary>
    public string Role { get; }

    /// <summary>The entity, where one fills the role.</summary>
    public Entity? Entity => filler as Entity;

    /// <summary>The amount, where one fills the role.</summary>
    public Amount? Amount => filler as Amount;

    /// <summary>The time, where one fills the role.</summary>
    public TimeReference? Time => filler as TimeReference;

    /// <summary>What fills the role in words: the name, the amount, the time's words, or the words that fill it.</summary>
    public string Text => filler is TimeReference time ? time.Text : filler.ToString()!;

    /// <summary>Whether role and filler are the same.</summary>
    public static bool operator ==(Argument? left, Argument? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether role or filler differ.</summary>
    public static bool operator !=(Argument? left, Argument? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(Argument? other) => other is not null && string.Equals(Role, other.Role, StringComparison.Ordinal) && filler.Equals(other.filler);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Argument);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Role) * 31) + filler.GetHashCode());

    /// <summary>Role and filler: <c>Donor: Ada Lind</c>.</summary>
    public override string ToString() => Role + ": " + Text;
}
