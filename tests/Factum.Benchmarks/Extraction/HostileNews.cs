using System;
using System.Globalization;
using System.Linq;
using System.Text;
using Factum.Property.Tests;

namespace Factum.Benchmarks.Extraction;

/// <summary>Texts of any length whose cost must grow with the length and no faster: news, and what no journalist writes.</summary>
internal static class HostileNews
{
    private const string OneSentence = "sentence", OneName = "one name", Amounts = "amounts", Verbs = "verbs", Offices = "offices", Officers = "officers", Pairs = "pairs", Journeys = "journeys";

    /// <summary>The kinds of text.</summary>
    public static string[] Kinds { get; } = [.. LongTexts.Kinds.Prepend("news"), OneSentence, OneName, Amounts, Verbs, Offices, Officers, Pairs, Journeys];

    /// <summary>A text of at least some length.</summary>
    public static string Of(string kind, int length) => kind switch
    {
        "news" => GeneratedNews.Text("fr", length),
        OneSentence => Repeat(length, _ => "la ville de Brest et le groupe Solanor avec une usine de batteries et "),
        OneName => Repeat(length, i => "Solanor a annoncé l'achat. " + (i % 3 == 0 ? "Il a rencontré Solanor.\n" : "")),
        Amounts => Repeat(length, i => (i + 1).ToString(CultureInfo.InvariantCulture) + " millions d'euros, "),
        Verbs => Repeat(length, _ => "Solanor a versé 3 millions d'euros à Nordelle lundi et "),
        Offices => Repeat(length, _ => "Anna Dorel, directrice de Solanor, a démissionné. Elle est remplacée par Luc Bernel.\n"),
        Officers => Repeat(length, _ => "Anna Dorel, directrice de Solanor, est remplacée par Luc Bernel et "),
        Pairs => Repeat(length, i => (i % 3 == 0 ? "Solanor et Nordelle négocient.\n" : "") + "Les deux groupes se sont affrontés devant le tribunal. Les deux hommes ont négocié.\n"),
        Journeys => Repeat(length, i => (i % 3 == 0 ? "Solanor a ouvert une usine à Brest.\n" : "") + "La ministre s'est rendue sur place. Luc Bernel s'y est rendu.\n"),
        _ => LongTexts.Of(kind, length),
    };

    private static string Repeat(int length, Func<int, string> unit)
    {
        StringBuilder text = new(length + 100);
        for (int i = 0; text.Length < length; i++) text.Append(unit(i));
        return text.ToString();
    }
}
