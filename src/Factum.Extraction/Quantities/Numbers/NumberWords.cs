using System;
using System.Collections.Generic;
using System.Globalization;

namespace Factum.Extraction.Quantities.Numbers;

/// <summary>Reads a language's number words.</summary>
internal static class NumberWords
{
    // In the order of NumberRole.
    private static readonly string[] Roles = "zero unit teen tens score hundred magnitude collective half denominator article".Split(' ');

    /// <summary>Reads lines of a role, a value, a colon and the words between spaces, an underscore for a space within one.</summary>
    /// <param name="lines">Behind a word <c>#</c> makes it an ordinal, <c>+</c> a plural, <c>*</c> an article too, <c>~</c> a round number: <c>unit 2: deux deuxième# deuxièmes#+</c>.</param>
    public static List<KeyValuePair<string, NumberWord>> Read(string lines)
    {
        List<KeyValuePair<string, NumberWord>> words = [];
        foreach (string line in lines.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            int space = line.IndexOf(' '), colon = line.IndexOf(": ", StringComparison.Ordinal);
            NumberRole role = RoleOf(line.Substring(0, space));
            decimal value = decimal.Parse(line.Substring(space + 1, colon - space - 1), CultureInfo.InvariantCulture);
            foreach (string word in line.Substring(colon + 2).Split(' ')) words.Add(ReadWord(word, role, value));
        }

        return words;
    }

    private static KeyValuePair<string, NumberWord> ReadWord(string word, NumberRole role, decimal value)
    {
        NumberWord read = new(role, value);
        int end = word.Length;
        for (; end > 1 && word[end - 1] is '#' or '+' or '*' or '~'; end--)
        {
            char mark = word[end - 1];
            if (mark == '#') read.IsOrdinal = true;
            else if (mark == '+') read.IsPlural = true;
            else if (mark == '*') read.IsArticle = true;
            else read.IsRound = true;
        }

        return new(word.Substring(0, end).Replace('_', ' '), read);
    }

    private static NumberRole RoleOf(string name)
    {
        for (int i = 0; i < Roles.Length; i++)
            if (Roles[i] == name) return (NumberRole)i;
        throw new FormatException("no role of number words is called " + name);
    }
}
