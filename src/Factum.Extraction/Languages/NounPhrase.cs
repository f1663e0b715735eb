using System;

namespace Factum.Extraction.Languages;

/// <summary>Phrases as names.</summary>
public static class NounPhrase
{
    /// <summary>A phrase without its leading articles, possessives, demonstratives and prepositions: "l’événement" is "événement". A phrase that has nothing else stays whole.</summary>
    /// <param name="phrase">The phrase, as written.</param>
    /// <param name="language">BCP 47 primary language; a phrase of an unknown language stays whole.</param>
    public static string WithoutDeterminers(string phrase, string language)
    {
        string[] determiners = LanguagePacks.Find(language)?.Determiners ?? [];
        string rest = phrase;
        while (WithoutFirst(rest, determiners) is { Length: > 0 } shorter) rest = shorter;
        return rest;
    }

    /// <summary>Whether a word is an article, a possessive, a demonstrative or a preposition of a noun phrase, which says nothing without what follows.</summary>
    /// <param name="word">The word, an elided one without its apostrophe.</param>
    /// <param name="language">BCP 47 primary language.</param>
    public static bool IsDeterminer(string word, string language)
    {
        foreach (string determiner in LanguagePacks.Find(language)?.Determiners ?? [])
            if (string.Equals(determiner.TrimEnd('\'', '’'), word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static string? WithoutFirst(string phrase, string[] determiners)
    {
        foreach (string determiner in determiners)
        {
            if (phrase.Length <= determiner.Length || !phrase.StartsWith(determiner, StringComparison.OrdinalIgnoreCase)) continue;
            if (determiner[determiner.Length - 1] is '\'' or '’' || char.IsWhiteSpace(phrase[determiner.Length])) return phrase.Substring(determiner.Length).TrimStart();
        }

        return null;
    }
}
