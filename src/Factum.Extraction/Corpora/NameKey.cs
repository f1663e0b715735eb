using System;
using System.Globalization;
using System.Text;
using Factum.Extraction.Languages;
using Factum.Extraction.Text;

namespace Factum.Extraction.Corpora;

/// <summary>Folds the differences of writing that do not make another name: case, accents, apostrophes, hyphens, a leading article.</summary>
internal static class NameKey
{
    /// <summary>The key of a name: lower-case words without accents, parted by one space. Names with equal keys are the same name.</summary>
    public static string Of(string name)
    {
        StringBuilder key = new(name.Length);
        foreach (char letter in name)
        {
            char c = CharacterFolding.Fold(letter);
            if (CharacterFolding.Spelt(c) is string letters) key.Append(letters);
            else if (char.IsLetterOrDigit(c)) key.Append(char.ToLowerInvariant(c));
            else if (c is '&' or '+') key.Append(c);
            else if (CharUnicodeInfo.GetUnicodeCategory(c) is not UnicodeCategory.NonSpacingMark && c != '.' && key.Length > 0 && key[key.Length - 1] != ' ') key.Append(' ');
        }

        string folded = key.ToString().TrimEnd(' ');
        return folded.Length == 0 ? name : WithoutArticle(folded);
    }

    private static string WithoutArticle(string key)
    {
        int space = key.IndexOf(' ');
        if (space < 0) return key;
        string first = key.Substring(0, space);
        foreach (LanguageSource language in LanguagePacks.Sources)
            if (Array.IndexOf(language.Articles, first) >= 0) return key.Substring(space + 1);
        return key;
    }
}
