using System;
using System.Collections.Generic;
using Factum.Extraction.Mentions;
using Factum.Extraction.Text;

namespace Factum.Extraction.Documents;

/// <summary>Writes headlines that are all in capitals as the rest of the text writes their words, character for character: what it writes small or not at all becomes small, so that names stand out again.</summary>
internal static class CapitalHeadlines
{
    // Shorter ones are acronyms and labels; longer ones are no headlines.
    private const int FewestLetters = 12, FewestWords = 3, LongestLine = 200;

    // Words as short that but open sentences are articles and the like rather than names.
    private const int LongestArticle = 3;

    /// <summary>The text with such headlines rewritten; the same instance where it has none, or nothing else.</summary>
    public static string Rewrite(string text)
    {
        List<TextRange>? headlines = null;
        int letters = 0;
        for (int start = 0; start < text.Length;)
        {
            int end = start;
            while (end < text.Length && text[end] is not ('\n' or '\r')) end++;
            if (end - start <= LongestLine && IsShouted(text, start, end))
            {
                (headlines ??= []).Add(new TextRange(start, end));
                letters += end - start;
            }

            start = end + 1;
        }

        return headlines is null || letters * 3 > text.Length ? text : Rewrite(text, headlines);
    }

    private static bool IsShouted(string text, int start, int end)
    {
        int upper = 0, words = 1;
        for (int i = start; i < end; i++)
        {
            if (CharacterKinds.IsLower(text[i])) return false;
            if (CharacterKinds.IsUpper(text[i])) upper++;
            else if (text[i] == ' ' && i > start && CharacterKinds.IsWord(text[i - 1])) words++;
        }

        return upper >= FewestLetters && words >= FewestWords;
    }

    private static string Rewrite(string text, List<TextRange> headlines)
    {
        Dictionary<string, int> known = Spellings(text, headlines);
        char[] rewritten = text.ToCharArray();
        foreach (TextRange headline in headlines)
        {
            bool first = true;
            for (int at = headline.Start; at < headline.End;)
            {
                int end = WordEnd(text, at, headline.End);
                if (end == at)
                {
                    at++;
                    continue;
                }

                bool isKnown = known.TryGetValue(CharacterFolding.Fold(text.Substring(at, end - at)), out int spelling);
                for (int i = at; i < end; i++) rewritten[i] = isKnown ? text[spelling + i - at] : char.ToLowerInvariant(text[i]);
                if (first || (!isKnown && IsName(text, at, end, headline.End, known))) rewritten[at] = text[at];
                first = false;
                at = end;
            }
        }

        return new string(rewritten);
    }

    // A country, or a given name before a name that the text knows.
    private static bool IsName(string text, int start, int end, int limit, Dictionary<string, int> known)
    {
        NameClass found = NameLexicon.World.Find(NameHash.Of(text.Substring(start, end - start).ToLowerInvariant()));
        if ((found & NameClass.Country) != 0) return true;
        if ((found & NameClass.GivenName) == 0 || end + 1 >= limit || text[end] != ' ') return false;
        return known.TryGetValue(CharacterFolding.Fold(text.Substring(end + 1, WordEnd(text, end + 1, limit) - end - 1)), out int next) && CharacterKinds.IsUpper(text[next]);
    }

    /// <summary>Where the words of the other lines stand, by the folded word: within a sentence if they do, for its first word has a capital anyway.</summary>
    private static Dictionary<string, int> Spellings(string text, List<TextRange> headlines)
    {
        Dictionary<string, int> known = new(StringComparer.Ordinal);
        HashSet<string> opening = new(StringComparer.Ordinal);
        int next = 0;
        bool opens = true;
        for (int at = 0; at < text.Length;)
        {
            if (next < headlines.Count && at == headlines[next].Start)
            {
                at = headlines[next++].End;
                opens = true;
                continue;
            }

            int end = WordEnd(text, at, text.Length);
            if (end == at)
            {
                opens |= text[at] is '.' or '!' or '?' or ':' or '\n' or '\r' or '«' or '“' or '"';
                at++;
                continue;
            }

            string word = CharacterFolding.Fold(text.Substring(at, end - at));
            if ((!known.ContainsKey(word) && !(opens && end - at <= LongestArticle)) || (!opens && opening.Remove(word)))
            {
                known[word] = at;
                if (opens) opening.Add(word);
            }

            opens = false;
            at = end;
        }

        return known;
    }

    private static int WordEnd(string text, int at, int end)
    {
        while (at < end && CharacterKinds.IsWord(text[at])) at++;
        return at;
    }
}
