using System;
using System.Collections.Generic;

namespace Factum;

/// <summary>A sum of money as a document states it: exactly, or as a bound on the real one.</summary>
public sealed class Amount : IEquatable<Amount>
{
    /// <summary>An amount.</summary>
    /// <param name="value">The sum; the lower end where <paramref name="bound"/> is <see cref="Bound.Between"/>.</param>
    /// <param name="bound">How the sum limits the real one.</param>
    /// <param name="upper">The upper end: given exactly where <paramref name="bound"/> is <see cref="Bound.Between"/>, in the same currency.</param>
    /// <param name="of">What it is the amount of, where the text says so.</param>
    /// <param name="evidence">Where it is stated.</param>
    /// <exception cref="ArgumentException">Bound and upper end do not belong together.</exception>
    public Amount(Money value, Bound bound = Bound.Exact, Money? upper = null, Entity? of = null, IReadOnlyList<Evidence>? evidence = null)
    {
        if (upper is null == (bound == Bound.Between)) throw new ArgumentException("An upper end goes with Bound.Between, and with it alone.", nameof(upper));
        if (upper is Money end && !ReferenceEquals(end.Currency, value.Currency)) throw new ArgumentException("Both ends are in one currency.", nameof(upper));
        Value = value;
        Bound = bound;
        Upper = upper;
        Of = of;
        Evidence = evidence ?? [];
    }

    /// <summary>The sum; the lower end where <see cref="Bound"/> is <see cref="Bound.Between"/>.</summary>
    public Money Value { get; }

    /// <summary>How <see cref="Value"/> limits the real sum.</summary>
    public Bound Bound { get; }

    /// <summary>The upper end where <see cref="Bound"/> is <see cref="Bound.Between"/>, else <see langword="null"/>.</summary>
    public Money? Upper { get; }

    /// <summary>What it is the amount of, where the text says so.</summary>
    public Entity? Of { get; }

    /// <summary>Where it is stated, first mention first.</summary>
    public IReadOnlyList<Evidence> Evidence { get; }

    /// <summary>Whether a sum is one that this amount allows; <see cref="Bound.About"/> allows any within a tenth.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public bool Allows(Money sum) => Bound switch
    {
        Bound.MoreThan => sum > Value,
        Bound.AtLeast => sum >= Value,
        Bound.LessThan => sum < Value,
        Bound.AtMost => sum <= Value,
        Bound.About => sum >= Value * 0.9m && sum <= Value * 1.1m,
        Bound.Between => sum >= Value && sum <= Upper!.Value,
        _ => sum.CompareTo(Value) == 0,
    };

    /// <summary>Whether sum, bound and what it is of are the same, wherever they are stated.</summary>
    public static bool operator ==(Amount? left, Amount? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether sum, bound or what it is of differ.</summary>
    public static bool operator !=(Amount? left, Amount? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(Amount? other)
        => other is not null && Value == other.Value && Bound == other.Bound && Nullable.Equals(Upper, other.Upper) && Of == other.Of;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Amount);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Value.GetHashCode() * 31) + (int)Bound);

    /// <summary>Bound and sum: <c>more than USD 200,000,000</c>.</summary>
    public override string ToString() => BoundWords.Describe(Bound, Value.ToString(), Upper?.ToString());
}
