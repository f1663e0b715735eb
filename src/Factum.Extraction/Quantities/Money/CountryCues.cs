using System;
using System.Collections.Generic;
using Factum.Extraction.Text;

namespace Factum.Extraction.Quantities.Money;

/// <summary>Finds words that speak of countries.</summary>
internal sealed class CountryCues
{
    private readonly Dictionary<string, int> indexes = new(StringComparer.Ordinal);
    private readonly PhraseTrie words;
    private readonly WordTriggers triggers = new();

    /// <summary>Makes it of names of countries, their people and cities, with the country's ISO 3166 code.</summary>
    public CountryCues(IReadOnlyList<KeyValuePair<string, string>> countries)
    {
        words = new PhraseTrie();
        foreach (KeyValuePair<string, string> country in countries)
        {
            if (!indexes.TryGetValue(country.Value, out int index))
            {
                index = indexes.Count;
                indexes.Add(country.Value, index);
            }

            words.Add(country.Key, index);
        }

        words.AddStartsTo(triggers);
    }

    /// <summary>Number of countries.</summary>
    public int Count => indexes.Count;

    /// <summary>Index of a country, -1 where no word speaks of it.</summary>
    public int IndexOf(string country) => indexes.TryGetValue(country, out int index) ? index : -1;

    /// <summary>Whether the word at <paramref name="start"/> may speak of a country.</summary>
    public bool MayMatch(string text, int start) => triggers.MayStart(text, start);

    /// <summary>Finds the country that the words at <paramref name="start"/> speak of.</summary>
    public bool TryMatch(string text, int start, out int end, out int country) => words.TryMatch(text, start, out end, out country);
}
