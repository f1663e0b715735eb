using System;
using System.Globalization;
using System.Text;
using Factum.Extraction.Text;

namespace Factum.Extraction.Corpora;

/// <summary>Folds the differences of writing that do not make another name: case, accents, apostrophes, hyphens, a leading article.</summary>
internal static class NameKey
{
    private static readonly string[] Articles = ["le ", "la ", "les ", "l ", "the "];

    /// <summary>The key of a name: lower-case words without accents, parted by one space. Names with equal keys are the same name.</summary>
    public static string Of(string name)
    {
        StringBuilder key = new(name.Length);
        foreach (char c in WellFormedText.Of(name).Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(c)) key.Append(char.ToLowerInvariant(c));
            else if (c is '&' or '+') key.Append(c);
            else if (CharUnicodeInfo.GetUnicodeCategory(c) is not UnicodeCategory.NonSpacingMark && c != '.' && key.Length > 0 && key[key.Length - 1] != ' ') key.Append(' ');
        }

        string folded = key.ToString().TrimEnd(' ');
        foreach (string article in Articles)
            if (folded.Length > article.Length && folded.StartsWith(article, StringComparison.Ordinal)) return folded.Substring(article.Length);
        return folded.Length == 0 ? name : folded;
    }
}
