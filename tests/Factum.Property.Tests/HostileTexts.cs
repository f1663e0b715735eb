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
}
