using System.Collections.Generic;

namespace Factum.Extraction.Quantities.Money;

/// <summary>Currencies that share a name, told apart by the countries of the document.</summary>
/// <param name="Name">The shared name, for readers of the table.</param>
/// <param name="Default">The currency where no country of the document has one of that name; <see langword="null"/> where a guess would be worse than nothing.</param>
/// <param name="ByCountry">ISO 3166 country to ISO 4217 currency.</param>
internal sealed record CurrencyFamily(string Name, string? Default, IReadOnlyDictionary<string, string> ByCountry)
{
    /// <summary>The shared name, for readers of the table.</summary>
    public readonly string Name = Name;

    /// <summary>The currency where no country of the document has one of that name; <see langword="null"/> where a guess would be worse than nothing.</summary>
    public readonly string? Default = Default;

    /// <summary>ISO 3166 country to ISO 4217 currency.</summary>
    public readonly IReadOnlyDictionary<string, string> ByCountry = ByCountry;

    /// <summary>Whether the default holds unless the document is plainly of another country: one currency is far more written about than the others.</summary>
    public bool DefaultIsStrong;

    /// <summary>Reads <c>"SE=SEK NO=NOK"</c>.</summary>
    public static IReadOnlyDictionary<string, string> Countries(string pairs)
    {
        Dictionary<string, string> byCountry = new(System.StringComparer.Ordinal);
        foreach (string pair in pairs.Split(' ')) byCountry[pair.Substring(0, 2)] = pair.Substring(3);
        return byCountry;
    }
}
