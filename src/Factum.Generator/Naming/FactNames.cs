using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Factum.Extraction.Facts;
using Factum.Extraction.Quantities;
using Factum.Extraction.Text;
using Factum.Generator.Wording;

namespace Factum.Generator.Naming;

/// <summary>Names facts after what fills their roles: <c>AdaLindAndOrinValeAtPort2025_07_14</c>. Facts that so little is known of that others would be named alike get words of their sentence too.</summary>
internal static class FactNames
{
    private const int MostWords = 5;

    /// <summary>The names that a document gives to each of its facts: the plain one, where it tells enough, the one with words of the sentence, and those that tell it from all others.</summary>
    public static EquatableArray<string>[] Of(DocumentContent document)
    {
        EquatableArray<string>[] names = new EquatableArray<string>[document.Facts.Count];
        HashSet<(string Kind, string Name)> contents = [];
        for (int i = 0; i < names.Length; i++)
        {
            StatedFact fact = document.Facts[i];
            string[] words = Words(fact, document.Language);
            string content = Content(fact), full = words[words.Length - 1];
            string alone = ContentHash.Append(full, content, document.Path);
            for (int again = 2; !contents.Add((fact.Kind, alone)); again++) alone = ContentHash.Append(full, content, document.Path, again.ToString(CultureInfo.InvariantCulture));
            names[i] = new([.. words, ContentHash.Append(full, content), alone]);
        }

        return names;
    }

    private static string[] Words(StatedFact fact, string language)
    {
        List<string> words = [];
        int fillers = 0;
        bool isDistinct = false;
        foreach (IGrouping<string, StatedFiller> role in fact.Arguments.GroupBy(argument => argument.Role, argument => argument.Filler, StringComparer.Ordinal))
        {
            if (role.Key is "Quote" or "Duration" or "Time") continue;
            string[] spoken = role.Select(filler => Spoken(filler, language, isFirst: words.Count == 0)).Where(text => text.Length > 0).ToArray();
            if (spoken.Length == 0) continue;
            string before = words.Count > 0 ? RoleWords.Before(fact.Kind, role.Key) : string.Empty;
            words.Add(before + (spoken.Length > 3 ? spoken[0] + "And" + spoken[1] + "And" + (spoken.Length - 2) + "More" : string.Join("And", spoken)));
            fillers += spoken.Length;
            isDistinct |= role.First().Kind == FillerKind.Amount;
        }

        if (!isDistinct && Filler(fact, "Time")?.Time is TimeExpression time && TimeWords.Of(time) is { Length: > 0 } date)
        {
            words.Add(date);
            isDistinct = true;
        }

        string? quote = Filler(fact, "Quote")?.Text;
        if (quote is not null && !words.Contains(RoleWords.Before(fact.Kind, "Target") + PhraseWords.Of(quote, language, MostWords, isFirst: false)))
            words.AddRange(PhraseWords.First(Identifiers.Words(quote), language, MostWords));
        string[] end = fact.Polarity == Polarity.Denied ? ["Denied"] : [];
        string plain = Identifiers.Join([.. words, .. end]), full = Identifiers.Join([.. words, .. SentenceWords.Of(fact, language), .. end]);
        return quote is null && fillers < 2 && !isDistinct ? [full] : [plain, full];
    }

    /// <summary>What tells a fact of a document from the others of that document.</summary>
    private static string Content(StatedFact fact)
        => string.Join("\n", fact.Arguments.Select(argument => argument.Role + ":" + argument.Filler.Text).Concat([fact.Evidence.Sentence, fact.Evidence.Trigger]));

    private static StatedFiller? Filler(StatedFact fact, string role)
    {
        foreach (StatedArgument argument in fact.Arguments)
            if (argument.Role == role) return argument.Filler;
        return null;
    }

    private static string Spoken(StatedFiller filler, string language, bool isFirst) => filler.Kind switch
    {
        FillerKind.Entity => Identifiers.Of(filler.Name),
        FillerKind.Amount => MoneyWords.Of(filler.Money!),
        FillerKind.Time => TimeWords.Of(filler.Time!),
        _ => PhraseWords.Of(filler.Text, language, MostWords, isFirst),
    };
}
