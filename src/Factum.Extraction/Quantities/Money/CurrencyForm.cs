using System;

namespace Factum.Extraction.Quantities.Money;

/// <summary>Where and how a currency's form may stand.</summary>
[Flags]
internal enum CurrencyUsage
{
    /// <summary>Nowhere.</summary>
    None = 0,

    /// <summary>Before the numeral: "$5", "EUR 5".</summary>
    Before = 1,

    /// <summary>After the numeral: "5 euros", "5 $".</summary>
    After = 2,

    /// <summary>Only as written, capitals included: codes and abbreviations.</summary>
    CaseSensitive = 4,

    /// <summary>A word with other meanings: a currency only where the document's countries have one of that name, or the sum is in millions.</summary>
    NeedsCountry = 8,

    /// <summary>A sub-unit may follow its unit: "15 dollars 50 cents".</summary>
    SubUnit = 16,

    /// <summary>The number may be spelled before it only as a noun would be counted: not a symbol.</summary>
    Noun = 32,

    /// <summary>A word also of weight or the like: "pounds", "livres".</summary>
    AlsoMeasure = 64,

    /// <summary>A coin's name or a colloquial one, read only where the text is known to be about money: "two nickels", "a grand".</summary>
    Coin = 128,
}

/// <summary>A way to write a currency.</summary>
/// <param name="name">As written.</param>
/// <param name="code">ISO 4217 code; <see langword="null"/> where the document's countries decide.</param>
/// <param name="family">Index of the family that decides where <paramref name="code"/> does not.</param>
/// <param name="scale">What one is worth in units of the currency: 0.01 for a cent.</param>
/// <param name="usage">Where and how it may stand.</param>
internal sealed class CurrencyForm(string name, string? code, int family, decimal scale, CurrencyUsage usage)
{
    /// <summary>As written.</summary>
    public readonly string Name = name;

    /// <summary>ISO 4217 code; <see langword="null"/> where the document's countries decide.</summary>
    public readonly string? Code = code;

    /// <summary>Index of the family that decides where <see cref="Code"/> does not.</summary>
    public readonly int Family = family;

    /// <summary>What one is worth in units of the currency: 0.01 for a cent.</summary>
    public readonly decimal Scale = scale;

    /// <summary>Where and how it may stand.</summary>
    public readonly CurrencyUsage Usage = usage;
}
