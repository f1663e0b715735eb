using System;
using System.Collections.Generic;

namespace Factum.Extraction.Quantities.Money;

/// <summary>Currencies that share a name, told apart by the countries of the document.</summary>
/// <remarks>
/// Written as the currency where no country of the document has one of that name (<c>none</c> where a guess would be worse than nothing, with a <c>!</c> where it holds unless the document is plainly of another
/// country), then the countries with theirs: <c>"INR IN=INR PK=PKR"</c>.
/// </remarks>
internal sealed class CurrencyFamily
{
    private readonly string[] parts;
    private Dictionary<string, string>? byCountry;

    /// <summary>Makes a family of its name and currencies.</summary>
    public CurrencyFamily(string name, string currencies)
    {
        Name = name;
        parts = currencies.Split(' ');
        DefaultIsStrong = parts[0][parts[0].Length - 1] == '!';
        Default = parts[0] == "none" ? null : parts[0].TrimEnd('!');
    }

    /// <summary>The shared name.</summary>
    public readonly string Name;

    /// <summary>The currency where no country of the document has one of that name; <see langword="null"/> where a guess would be worse than nothing.</summary>
    public readonly string? Default;

    /// <summary>Whether the default holds unless the document is plainly of another country: one currency is far more written about than the others.</summary>
    public readonly bool DefaultIsStrong;

    /// <summary>ISO 3166 country to ISO 4217 currency, read when a text has the first sum of the family.</summary>
    public Dictionary<string, string> ByCountry => byCountry ??= ReadCountries();

    private Dictionary<string, string> ReadCountries()
    {
        Dictionary<string, string> read = new(StringComparer.Ordinal);
        for (int i = 1; i < parts.Length; i++) read[parts[i].Substring(0, 2)] = parts[i].Substring(3);
        return read;
    }
}
