using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using Factum.Extraction.Quantities.Money;

namespace Factum.Training.Gazetteers;

/// <summary>Makes the currency gazetteers from CLDR: a line a currency, its ISO 4217 code and its names, tab-separated.</summary>
internal static class CurrencyNames
{
    /// <summary>Writes the gazetteer of a language.</summary>
    /// <param name="currencies">CLDR's <c>main/LANGUAGE/currencies.json</c> (cldr-numbers-full).</param>
    /// <param name="language">The language.</param>
    /// <param name="output">The gazetteer to write.</param>
    public static void Write(FileInfo currencies, string language, FileInfo output)
    {
        using JsonDocument json = JsonDocument.Parse(File.ReadAllText(currencies.FullName));
        JsonElement entries = json.RootElement.GetProperty("main").GetProperty(language).GetProperty("numbers").GetProperty("currencies");
        StringBuilder lines = new();
        foreach (JsonProperty entry in entries.EnumerateObject().OrderBy(e => e.Name, StringComparer.Ordinal))
        {
            if (!IsoCurrencies.IsKnown(entry.Name)) continue;
            SortedSet<string> names = new(StringComparer.Ordinal);
            foreach (JsonProperty form in entry.Value.EnumerateObject())
                if (form.Name.StartsWith("displayName", StringComparison.Ordinal) && form.Value.GetString() is { } name && !name.Contains('(')) names.Add(Lowercase(name));
            if (names.Count > 0) lines.Append(entry.Name).Append('\t').Append(string.Join('\t', names)).Append('\n');
        }

        File.WriteAllText(output.FullName, lines.ToString(), new UTF8Encoding(false));
    }

    private static string Lowercase(string name) => name.ToLowerInvariant().Replace('\u00A0', ' ').Replace('’', '\'');
}
