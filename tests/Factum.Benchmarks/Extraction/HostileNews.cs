using System;
using System.Globalization;
using System.Linq;
using System.Text;
using Factum.Property.Tests;

namespace Factum.Benchmarks.Extraction;

/// <summary>Texts of any length whose cost must grow with the length and no faster: news, and what no journalist writes.</summary>
internal static class HostileNews
{
    private const string OneSentence = "sentence", OneName = "one name", Amounts = "amounts", Verbs = "verbs";

    /// <summary>The kinds of text.</summary>
    public static string[] Kinds { get; } = [.. LongTexts.Kinds.Prepend("news"), OneSentence, OneName, Amounts, Verbs];

    /// <summary>A text of at least some length.</summary>
    public static string Of(string kind, int length) => kind switch
    {
        "news" => GeneratedNews.Text("fr", length),
        OneSentence => Repeat(length, _ => "la ville de Brest et le groupe Solanor avec une usine de batteries et "),
        OneName => Repeat(length, i => "Solanor a annoncé l'achat. " + (i % 3 == 0 ? "Il a rencontré Solanor.\n" : "")),
        Amounts => Repeat(length, i => (i + 1).ToString(CultureInfo.InvariantCulture) + " millions d'euros, "),
        Verbs => Repeat(length, _ => "Solanor a versé 3 millions d'euros à Nordelle lundi et "),
        _ => LongTexts.Of(kind, length),
    };

    private static string Repeat(int length, Func<int, string> unit)
    {
        StringBuilder text = new(length + 100);
        for (int i = 0; text.Length < length; i++) text.Append(unit(i));
        return text.ToString();
    }
}
