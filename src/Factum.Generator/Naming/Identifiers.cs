using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace Factum.Generator.Naming;

/// <summary>
/// Makes readable C# identifiers of any text, in Pascal case: "Blue Lake &amp; Sons" is <c>BlueLakeAndSons</c>. Letters stay as they are written ("Chloé" is <c>Chloé</c>): they are valid in C# and are what
/// readers of the document know. Accents written as marks of their own are put together with their letter, so that one name gives one identifier in whatever form a document stores it.
/// </summary>
internal static class Identifiers
{
    /// <summary>The length that names are cut to, at a word's end where there is one.</summary>
    public const int LongestName = 80;

    /// <summary>The words of a text, each with a capital first letter.</summary>
    public static IReadOnlyList<string> Words(string text)
    {
        List<string> words = [];
        StringBuilder word = new();
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            switch (CharUnicodeInfo.GetUnicodeCategory(c))
            {
                case UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
                    or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber or UnicodeCategory.DecimalDigitNumber:
                    word.Append(c);
                    break;
                case UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark when word.Length > 0:
                    AppendMark(word, c);
                    break;
                case UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark:
                    break;
                case UnicodeCategory.OtherPunctuation or UnicodeCategory.FinalQuotePunctuation when word.Length > 0 && IsContraction(text, i):
                    break;
                default:
                    End(words, word);
                    if (Spoken(c) is string spoken) words.Add(spoken);
                    break;
            }
        }

        End(words, word);
        return words;
    }

    /// <summary>Words as one name, not longer than <see cref="LongestName"/>; empty where there are none.</summary>
    public static string Join(IEnumerable<string> words)
    {
        StringBuilder name = new();
        foreach (string word in words)
        {
            if (name.Length > 0 && name.Length + word.Length > LongestName) break;
            bool numbersMeet = name.Length > 0 && char.IsDigit(name[name.Length - 1]) && char.IsDigit(word[0]);
            if (numbersMeet) name.Append('_');
            name.Append(word.Length > LongestName ? word.Substring(0, LongestName) : word);
        }

        return name.ToString();
    }

    /// <summary>The words from the first on that a name can begin with; all of them where none can.</summary>
    public static IEnumerable<string> Leading(IReadOnlyList<string> words)
    {
        int start = 0;
        while (start < words.Count && char.IsDigit(words[start][0])) start++;
        return start == words.Count ? words : words.Skip(start);
    }

    /// <summary>A text as one name; empty where it has no letter or digit.</summary>
    public static string Of(string text) => Join(Words(text));

    /// <summary>A name that C# takes as an identifier: not starting with a digit, and no keyword.</summary>
    public static string Valid(string name)
        => name.Length == 0 || !SyntaxFacts.IsIdentifierStartCharacter(name[0]) || SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None ? "_" + name : name;

    /// <summary>A name that somebody chose, changed only where C# does not take it; empty where it is empty.</summary>
    public static string Mended(string name)
    {
        if (name.Length == 0 || SyntaxFacts.IsValidIdentifier(name)) return name;
        char[] mended = name.ToCharArray();
        for (int i = 0; i < mended.Length; i++)
            if (!SyntaxFacts.IsIdentifierPartCharacter(mended[i])) mended[i] = '_';
        return Valid(new string(mended));
    }

    /// <summary>A name as C# source writes it: with <c>@</c> where it is a keyword.</summary>
    public static string Escaped(string identifier)
        => SyntaxFacts.GetKeywordKind(identifier) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(identifier) != SyntaxKind.None ? "@" + identifier : identifier;

    /// <summary>A name with a small first letter, as parameters have it.</summary>
    public static string Camel(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);

    /// <summary>Whether an apostrophe stands before the end of an English word, which is not a word of its own: "Zambia's" is <c>Zambias</c>.</summary>
    private static bool IsContraction(string text, int apostrophe)
    {
        if (text[apostrophe] is not ('\'' or '’')) return false;
        int start = apostrophe + 1, end = start;
        while (end < text.Length && end - start < 3 && char.IsLetter(text[end])) end++;
        return (end - start) switch
        {
            1 => text[start] is 's' or 't' or 'd' or 'm',
            2 => (text[start], text[start + 1]) is ('r', 'e') or ('v', 'e') or ('l', 'l'),
            _ => false,
        };
    }

    private static void AppendMark(StringBuilder word, char mark)
    {
        char letter = word[word.Length - 1];
        if (LatinLetters.Compose(letter, mark) is char composed) word[word.Length - 1] = composed;
        else if (!LatinLetters.IsLatin(letter)) word.Append(mark);
    }

    private static void End(List<string> words, StringBuilder word)
    {
        if (word.Length == 0) return;
        word[0] = char.ToUpperInvariant(word[0]);
        words.Add(word.ToString());
        word.Clear();
    }

    private static string? Spoken(char sign) => sign switch { '&' => "And", '+' => "Plus", '%' => "Percent", _ => null };
}
