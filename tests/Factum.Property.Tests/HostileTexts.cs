using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace Factum.Property.Tests;

/// <summary>Texts put together from what trips readers of text: both languages, every quote, odd spaces, emoji, right-to-left writing, halves of characters.</summary>
internal static class HostileTexts
{
    private static readonly string[] Fragments =
    [
        " ", " ", " ", " ", "\n", "\n\n", "\r\n", "\t", "\u00A0", "\u202F", "\u2028", "\u0085", "\v",
        "le", "maire", "des", "Du", "AUX", "parle", "L'", "d’", "qu'", "aujourd'hui", "-t-il", "-elle", "-ce", "c'est-à-dire", "M.", "J.-C.", "etc.", "n°", "(s)", "Élodie", "e\u0301te\u0301",
        "the", "don't", "can’t", "John's", "parents'", "cannot", "U.S.", "p.m.", "well-known", "e-mail", "'90s", "'em", "AT&T", "w/o", "I",
        "10", "000", "1,5", "2.5", "3e", "20th", "20h30", "1914-1918", "9/11", "555-0199", "$", "€", "%", "°C", "+", "−", ".15",
        ".", "...", "…", "!", "?", "?!", ",", ";", ":", ":)", "-", "--", "—", "/", "\\", "|", "*", "=", "_", "#", "@", "&", "~", "^",
        "«", "»", "“", "”", "„", "\"", "'", "’", "‘", "(", ")", "[", "]", "{", "}", "<", ">",
        "https://site.example/a?b=(c)", "www.", "http://", "ami@exemple.fr", "a@", "#mot", "@nom",
        "🙂", "👍🏽", "👩‍👩‍👧", "🇫🇷", "❤️", "𝔄", "\uD83D", "\uDE42", "\u200D", "\uFE0F",
        "עברית", "العربية", "\u200F", "\u202E", "日本語", "ไทย", "Ω", "\u200B", "\uFEFF", "\0", "\u0007", "\u00AD",
    ];

    /// <summary>Any mixture of the fragments.</summary>
    public static Arbitrary<string> Any { get; } =
        Gen.Elements(Fragments).ListOf().Select(fragments => string.Concat(fragments)).ToArbitrary();

    /// <summary>A long text of one kind of trouble, by its name.</summary>
    public static string Long(string kind, int length) => kind switch
    {
        "letters" => new string('a', length),
        "nested" => new string('(', length / 2) + new string(')', length / 2),
        "hyphens" => Repeat("a-", length),
        "enclitics" => "dit" + Repeat("-il", length),
        "apostrophes" => Repeat("l'", length),
        "periods" => Repeat("a.", length),
        "initials" => Repeat("A.-", length),
        "slashes" => Repeat("1/", length),
        "digits" => Repeat("123 456 ", length),
        "commas" => Repeat("1,", length),
        "ats" => Repeat("a@", length),
        "urls" => Repeat("http://a)", length),
        "brackets" => "http://a(" + new string(')', length),
        "quotes" => Repeat("« \"", length),
        "contractions" => Repeat("des ", length),
        "possessives" => Repeat("cats' ", length),
        "lines" => Repeat("a\n", length),
        "blank" => new string(' ', length) + "a",
        "emoji" => Repeat("👩‍👩‍👧", length),
        "surrogates" => new string('\uD83D', length),
        "right-to-left" => Repeat("שלום \u202Eעולם ", length),
        "mixed" => Repeat("Le maire said « no », 10 000 € 🙂\n", length),
        "marks" => "e" + new string('\u0301', length),
        "names" => Repeat("Jean Dupré et ", length),
        _ => throw new System.ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>The names of the kinds of long texts.</summary>
    public static string[] Kinds { get; } =
    [
        "letters", "nested", "hyphens", "enclitics", "apostrophes", "periods", "initials", "slashes", "digits", "commas", "ats", "urls", "brackets", "quotes", "contractions",
        "possessives", "lines", "blank", "emoji", "surrogates", "right-to-left", "mixed", "marks", "names",
    ];

    private static string Repeat(string unit, int length) => string.Concat(Enumerable.Repeat(unit, length / unit.Length));
}
