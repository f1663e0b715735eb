using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Factum.Training.Evaluation.Facts;

/// <summary>Compares phrases without regard to case, quotation marks, spaces and leading articles or possessives.</summary>
internal static class PhraseComparison
{
    // Longer ones first, as "de la" begins with "de".
    private static readonly string[] Determiners =
    [
        "de la", "de l'", "the", "an", "a", "les", "le", "la", "l'", "une", "un", "des", "du", "d'", "de", "aux", "au", "à la", "à l'", "son", "sa", "ses", "leurs", "leur", "its", "his", "her", "their",
    ];

    /// <summary>The phrase in the form in which it is compared.</summary>
    public static string Normalize(string phrase)
    {
        StringBuilder plain = new();
        foreach (char c in phrase.Normalize(NormalizationForm.FormKC).ToLowerInvariant())
        {
            if (c is '’' or '‘') plain.Append('\'');
            else if (char.IsWhiteSpace(c) || c is '«' or '»' or '“' or '”' or '"') plain.Append(plain.Length > 0 && plain[^1] == ' ' ? string.Empty : " ");
            else plain.Append(c);
        }

        string rest = plain.ToString().Trim(' ', '.', ',', ';', ':');
        while (Undetermined(rest) is { Length: > 0 } shorter) rest = shorter;
        return rest;
    }

    /// <summary>Whether the phrases share at least half of the shorter one's words.</summary>
    public static bool Similar(string first, string second)
    {
        HashSet<string> a = Words(first), b = Words(second);
        return a.Count > 0 && b.Count > 0 && 2 * a.Intersect(b).Count() >= Math.Min(a.Count, b.Count);
    }

    private static string? Undetermined(string phrase)
    {
        foreach (string determiner in Determiners)
            if (phrase.StartsWith(determiner, StringComparison.Ordinal) && (determiner[^1] == '\'' || (phrase.Length > determiner.Length && phrase[determiner.Length] == ' ')))
                return phrase[determiner.Length..].Trim();
        return null;
    }

    private static HashSet<string> Words(string phrase)
    {
        string normal = Normalize(phrase);
        HashSet<string> words = new(StringComparer.Ordinal);
        for (int i = 0, start = 0; i <= normal.Length; i++)
        {
            if (i < normal.Length && (char.IsLetterOrDigit(normal[i]) || normal[i] == '_')) continue;
            if (i > start) words.Add(normal[start..i]);
            start = i + 1;
        }

        return words;
    }
}
