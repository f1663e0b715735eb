using System;
using System.Globalization;

namespace Factum;

/// <summary>A sum in one currency. Arithmetic and order refuse sums of different currencies; equality tells them apart.</summary>
/// <remarks>Written and read as code and number, the same in every culture: <c>EUR 1,250,000.50</c>.</remarks>
/// <example><code>Money total = new Money(200m, Currency.EUR) + new Money(50m, Currency.EUR);</code></example>
public readonly struct Money : IEquatable<Money>, IComparable<Money>, IComparable, IFormattable
{
    private readonly Currency? currency;

    /// <summary>A sum.</summary>
    /// <param name="amount">How much, in units of the currency.</param>
    /// <param name="currency">The currency.</param>
    public Money(decimal amount, Currency currency)
    {
        Amount = amount;
        this.currency = currency ?? throw new ArgumentNullException(nameof(currency));
    }

    /// <summary>How much, in units of the currency.</summary>
    public decimal Amount { get; }

    /// <summary>The currency; <see cref="Currency.XXX"/> ("no currency") for the default value.</summary>
    public Currency Currency => currency ?? Currency.XXX;

    /// <summary>The sum of two sums of the same currency.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static Money operator +(Money left, Money right) => new(left.Amount + SameCurrency(left, right).Amount, left.Currency);

    /// <summary>The difference of two sums of the same currency.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static Money operator -(Money left, Money right) => new(left.Amount - SameCurrency(left, right).Amount, left.Currency);

    /// <summary>The sum with its sign turned.</summary>
    public static Money operator -(Money money) => new(-money.Amount, money.Currency);

    /// <summary>So many times a sum.</summary>
    public static Money operator *(Money money, decimal factor) => new(money.Amount * factor, money.Currency);

    /// <summary>So many times a sum.</summary>
    public static Money operator *(decimal factor, Money money) => money * factor;

    /// <summary>A part of a sum; not rounded.</summary>
    public static Money operator /(Money money, decimal divisor) => new(money.Amount / divisor, money.Currency);

    /// <summary>How many times a sum goes into another of the same currency.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static decimal operator /(Money left, Money right) => left.Amount / SameCurrency(left, right).Amount;

    /// <summary>Whether amount and currency are the same.</summary>
    public static bool operator ==(Money left, Money right) => left.Equals(right);

    /// <summary>Whether amount or currency differ.</summary>
    public static bool operator !=(Money left, Money right) => !left.Equals(right);

    /// <summary>Whether a sum is less than another of the same currency.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static bool operator <(Money left, Money right) => left.CompareTo(right) < 0;

    /// <summary>Whether a sum is more than another of the same currency.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static bool operator >(Money left, Money right) => left.CompareTo(right) > 0;

    /// <summary>Whether a sum is at most another of the same currency.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static bool operator <=(Money left, Money right) => left.CompareTo(right) <= 0;

    /// <summary>Whether a sum is at least another of the same currency.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static bool operator >=(Money left, Money right) => left.CompareTo(right) >= 0;

    /// <summary>The sum of two sums of the same currency.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static Money Add(Money left, Money right) => left + right;

    /// <summary>The difference of two sums of the same currency.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static Money Subtract(Money left, Money right) => left - right;

    /// <summary>The sum with its sign turned.</summary>
    public static Money Negate(Money money) => -money;

    /// <summary>So many times a sum.</summary>
    public static Money Multiply(Money money, decimal factor) => money * factor;

    /// <summary>A part of a sum; not rounded.</summary>
    public static Money Divide(Money money, decimal divisor) => money / divisor;

    /// <summary>The sum rounded to the currency's minor unit, halves to even.</summary>
    public Money Round() => Currency.MinorUnits is int decimals ? new Money(decimal.Round(Amount, decimals, MidpointRounding.ToEven), Currency) : this;

    /// <summary>Reads a sum written as code and number (<c>EUR 1,250,000.50</c>) or number and code, the number in the invariant culture, its thousands parted or not.</summary>
    /// <exception cref="FormatException">The text is no such sum.</exception>
    public static Money Parse(string text) => TryParse(text, out Money money) ? money : throw new FormatException("'" + text + "' is not a sum of money such as 'EUR 1,250,000.50'.");

    /// <summary>Reads a sum written as code and number (<c>EUR 1,250,000.50</c>) or number and code, the number in the invariant culture, its thousands parted or not.</summary>
    /// <param name="text">The text.</param>
    /// <param name="money">The sum, where the text is one.</param>
    /// <returns>Whether the text is one.</returns>
    public static bool TryParse(string? text, out Money money)
    {
        money = default;
        if (text is null) return false;
        string trimmed = text.Trim();
        if (trimmed.Length < 4) return false;
        Currency? leading = Currency.Find(trimmed.Substring(0, 3));
        Currency? found = leading ?? Currency.Find(trimmed.Substring(trimmed.Length - 3));
        if (found is null) return false;
        string number = leading is null ? trimmed.Substring(0, trimmed.Length - 3) : trimmed.Substring(3);
        const NumberStyles Styles = NumberStyles.Number & ~NumberStyles.AllowTrailingSign;
        if (!decimal.TryParse(number, Styles, CultureInfo.InvariantCulture, out decimal amount)) return false;
        money = new Money(amount, found);
        return true;
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public int CompareTo(Money other) => Amount.CompareTo(SameCurrency(this, other).Amount);

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        Money other => CompareTo(other),
        _ => throw new ArgumentException("Money compares with money.", nameof(obj)),
    };

    /// <inheritdoc/>
    public bool Equals(Money other) => Amount == other.Amount && ReferenceEquals(Currency, other.Currency);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Money other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Amount.GetHashCode() * 397) ^ Currency.Number);

    /// <summary>Code and number, the same in every culture: <c>EUR 1,250,000.50</c>.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>Code and number.</summary>
    /// <param name="format">A format of <see cref="decimal"/> for the number, <c>G</c> for digits alone; parted thousands and as few decimals as it needs where <see langword="null"/>.</param>
    /// <param name="formatProvider">The culture of the number; the invariant one where <see langword="null"/>.</param>
    public string ToString(string? format, IFormatProvider? formatProvider)
        => Currency.Code + " " + Amount.ToString(string.IsNullOrEmpty(format) ? Digits : format, formatProvider ?? CultureInfo.InvariantCulture);

    /// <summary>Whole sums without decimals, others with those of the minor unit at the least.</summary>
    private string Digits
        => decimal.Truncate(Amount) == Amount ? "#,0" : "#,0." + new string('0', Currency.MinorUnits ?? 1) + new string('#', 28);

    private static Money SameCurrency(Money left, Money right)
        => ReferenceEquals(left.Currency, right.Currency)
            ? right
            : throw new InvalidOperationException(left.Currency.Code + " and " + right.Currency.Code + " do not mix: convert one of them first.");
}
