using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace Factum;

/// <summary>A currency of ISO 4217. There is one instance a currency, so reference equality is equality.</summary>
/// <example><code>Currency euro = Currency.EUR;   Currency? found = Currency.Find("chf");</code></example>
public sealed partial class Currency
{
    private Currency(string code, int number, int? minorUnits, string name, bool isActive = true)
    {
        Code = code;
        Number = number;
        MinorUnits = minorUnits;
        Name = name;
        IsActive = isActive;
    }

    /// <summary>The three-letter code: <c>EUR</c>.</summary>
    public string Code { get; }

    /// <summary>The three-digit number: 978 for <c>EUR</c>.</summary>
    public int Number { get; }

    /// <summary>How many decimals the currency's minor unit has (2 for <c>EUR</c>, 0 for <c>JPY</c>, 3 for <c>KWD</c>); <see langword="null"/> where the standard names none, as for gold.</summary>
    public int? MinorUnits { get; }

    /// <summary>The English name that the standard gives.</summary>
    public string Name { get; }

    /// <summary>Whether the currency is in use; a withdrawn one, such as <see cref="FRF"/>, still stands in older texts.</summary>
    public bool IsActive { get; }

    /// <summary>The currency with a code, in any case; <see langword="null"/> where there is none.</summary>
    /// <param name="code">A three-letter code.</param>
    public static Currency? Find(string? code) => code is not null && Codes.Index.TryGetValue(code, out Currency? currency) ? currency : null;

    /// <summary>The currency with a code, in any case.</summary>
    /// <param name="code">A three-letter code.</param>
    /// <exception cref="FormatException">ISO 4217 has no such code.</exception>
    public static Currency Parse(string code) => Find(code) ?? throw new FormatException("ISO 4217 has no currency '" + code + "'.");

    /// <summary>The currency with a code, in any case.</summary>
    /// <param name="code">A three-letter code.</param>
    /// <param name="currency">The currency, where there is one.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryParse(string? code, [NotNullWhen(true)] out Currency? currency) => (currency = Find(code)) is not null;

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    /// <summary>The codes, read once and only when somebody looks one up.</summary>
    private static class Codes
    {
        public static readonly Dictionary<string, Currency> Index = Read();

        private static Dictionary<string, Currency> Read()
        {
            Dictionary<string, Currency> index = new(StringComparer.OrdinalIgnoreCase);
            foreach (Currency currency in Iso4217) index.Add(currency.Code, currency);
            return index;
        }
    }
}
