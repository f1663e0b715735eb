using System;
using System.Collections.Generic;
using Factum.Extraction.Facts;
using Factum.Extraction.Languages;
using Factum.Generator.Wording;

namespace Factum.Generator.Naming;

/// <summary>The words of its sentence that a fact is told from others by.</summary>
internal static class SentenceWords
{
    private const int Most = 5, LongestText = 400;

    /// <summary>The words from the trigger on. Who or what the name says already is not said again; of a statement, they are what is stated.</summary>
    public static IEnumerable<string> Of(StatedFact fact, string language)
    {
        string sentence = fact.Evidence.Sentence, trigger = fact.Evidence.Trigger;
        int start = trigger.Length == 0 ? -1 : sentence.IndexOf(trigger, StringComparison.Ordinal);
        if (start < 0) return First(sentence, language);
        string before = sentence.Substring(0, start), after = sentence.Substring(start + trigger.Length);
        string? rest = WithoutFiller(after, fact, language);
        if (fact.Kind == "Statement")
        {
            IReadOnlyList<string> stated = Words(rest ?? after);
            if (stated.Count < 2) stated = Words(WithoutFiller(before, fact, language) ?? before);
            if (stated.Count >= 2 && (rest is not null || Words(after).Count < 2)) return PhraseWords.First(stated, language, Most);
        }

        return First(rest is null ? trigger + after : trigger + " " + rest, language);
    }

    /// <summary>What follows a filler that a text begins with, where the fact's name says the same.</summary>
    private static string? WithoutFiller(string text, StatedFact fact, string language)
    {
        string bare = NounPhrase.WithoutDeterminers(text.TrimStart(), language);
        foreach (StatedArgument argument in fact.Arguments)
        {
            StatedFiller filler = argument.Filler;
            if (filler.Kind is FillerKind.Amount or FillerKind.Time || (filler.Kind == FillerKind.Entity && !filler.Name.Contains(filler.Text))) continue;
            string words = NounPhrase.WithoutDeterminers(filler.Text, language);
            if (words.Length > 0 && bare.StartsWith(words, StringComparison.Ordinal)) return bare.Substring(words.Length);
        }

        return null;
    }

    private static IEnumerable<string> First(string text, string language) => PhraseWords.First(Words(text), language, Most);

    private static IReadOnlyList<string> Words(string text) => Identifiers.Words(text.Length > LongestText ? text.Substring(0, LongestText) : text);
}
