using System.Collections.Generic;
using System.Linq;
using Factum.Extraction.Languages;

namespace Factum.Generator.Naming;

/// <summary>Says phrases of a document in a name.</summary>
internal static class PhraseWords
{
    /// <summary>The words that a name takes of a phrase: not its articles in front, nor, where the name begins with it, its numbers.</summary>
    /// <param name="phrase">The phrase, as written.</param>
    /// <param name="language">The document's language.</param>
    /// <param name="most">How many words there are at the most.</param>
    /// <param name="isFirst">Whether the name begins with them.</param>
    public static string Of(string phrase, string language, int most, bool isFirst)
    {
        IReadOnlyList<string> words = Identifiers.Words(NounPhrase.WithoutDeterminers(phrase, language));
        return Identifiers.Join(First(isFirst ? [.. Identifiers.Leading(words)] : words, language, most));
    }

    /// <summary>As many words as a name takes, without an article or a preposition where the cut leaves it at the end.</summary>
    public static IEnumerable<string> First(IReadOnlyList<string> words, string language, int most)
    {
        if (words.Count <= most) return words;
        int count = most;
        while (count > 1 && NounPhrase.IsDeterminer(words[count - 1], language)) count--;
        return words.Take(count);
    }
}
