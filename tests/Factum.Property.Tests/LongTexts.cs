using System.Linq;

namespace Factum.Property.Tests;

/// <summary>Long texts of one kind of trouble each.</summary>
internal static class LongTexts
{
    /// <summary>A long text of one kind of trouble, by its name.</summary>
    public static string Of(string kind, int length) => kind switch
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
        "quoted" => "« " + Repeat("\"a\" ", length),
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
        "letters", "nested", "hyphens", "enclitics", "apostrophes", "periods", "initials", "slashes", "digits", "commas", "ats", "urls", "brackets", "quotes", "quoted", "contractions",
        "possessives", "lines", "blank", "emoji", "surrogates", "right-to-left", "mixed", "marks", "names",
    ];

    private static string Repeat(string unit, int length) => string.Concat(Enumerable.Repeat(unit, length / unit.Length));
}
