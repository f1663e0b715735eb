using System;
using System.Collections.Generic;
using System.Linq;
using Factum.Extraction.Corpora;
using Factum.Extraction.Facts;
using Factum.Extraction.Languages;
using Factum.Extraction.Quantities;

namespace Factum.Generator.Naming;

/// <summary>Names facts after what fills their roles: <c>AdaLindAndOrinValeAtPort2025_07_14</c>. Facts that so little is known of that others would be named alike get words of their sentence too.</summary>
internal static class FactNames
{
    private const int SentenceWords = 5;

    /// <summary>The names that a document gives to a fact: the plain one, and the one with words of the sentence where the plain one has none.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="language">BCP 47 primary language of that document.</param>
    /// <param name="names">The names of the corpus's entities in that document.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="arguments">Its arguments in that document.</param>
    /// <param name="evidence">Its first evidence in that document.</param>
    public static IReadOnlyList<string> Of(Corpus corpus, string language, Func<int, string> names, CorpusFact fact, IReadOnlyList<FactArgument> arguments, FactEvidence evidence)
    {
        List<string> words = [];
        int fillers = 0;
        bool isDistinct = false;
        foreach (IGrouping<string, FactArgument> role in arguments.GroupBy(argument => argument.Role, StringComparer.Ordinal))
        {
            if (role.Key is "Quote" or "Duration" or "Time") continue;
            string[] spoken = role.Select(argument => Spoken(corpus, language, names, argument.Filler)).Where(text => text.Length > 0).ToArray();
            if (spoken.Length == 0) continue;
            if (words.Count > 0 && RoleWords.Before(fact.Kind, role.Key) is { Length: > 0 } before) words.Add(before);
            words.Add(spoken.Length > 3 ? spoken[0] + "And" + spoken[1] + "And" + (spoken.Length - 2) + "More" : string.Join("And", spoken));
            fillers += spoken.Length;
            isDistinct |= role.First().Filler.Kind == FillerKind.Amount;
        }

        if (!isDistinct && arguments.FirstOrDefault(argument => argument.Role == "Time") is { } time && Date(corpus, time.Filler) is { Length: > 0 } date)
        {
            words.Add(date);
            isDistinct = true;
        }

        string? quote = arguments.FirstOrDefault(argument => argument.Role == "Quote")?.Filler.Text;
        if (quote is not null) words.AddRange(Identifiers.Words(quote).Take(SentenceWords));
        string[] more = WordsFrom(evidence).ToArray();
        string[] end = fact.Polarity == Polarity.Denied ? ["Denied"] : [];
        string plain = Identifiers.Join([.. words, .. end]), full = Identifiers.Join([.. words, .. more, .. end]);
        return quote is null && fillers < 2 && !isDistinct ? [full] : [plain, full];
    }

    /// <summary>What tells a fact of a document from the others of that document.</summary>
    public static string Content(FactEvidence evidence, IReadOnlyList<FactArgument> arguments)
        => string.Join("\n", arguments.Select(argument => argument.Role + ":" + argument.Filler.Text).Concat([evidence.Sentence, evidence.Trigger]));

    private static string Spoken(Corpus corpus, string language, Func<int, string> names, Filler filler) => filler.Kind switch
    {
        FillerKind.Entity => names(filler.Index),
        FillerKind.Amount => MoneyWords.Of(corpus.Amounts[filler.Index].Money),
        FillerKind.Time => Date(corpus, filler),
        _ => Identifiers.Join(Identifiers.Words(NounPhrase.WithoutDeterminers(filler.Text, language)).Take(SentenceWords)),
    };

    private static string Date(Corpus corpus, Filler filler)
    {
        if (filler.Kind != FillerKind.Time) return string.Empty;
        string value = corpus.Times[filler.Index].Value;
        int clock = value.IndexOf('T');
        string date = corpus.Times[filler.Index].Type == TimexType.Duration || clock <= 0 ? value : value.Substring(0, clock);
        return Identifiers.Of(date.Replace("XXXX-", string.Empty));
    }

    /// <summary>The words of a sentence from the trigger on.</summary>
    private static IEnumerable<string> WordsFrom(FactEvidence evidence)
    {
        int start = evidence.Trigger.Length == 0 ? -1 : evidence.Sentence.IndexOf(evidence.Trigger, StringComparison.Ordinal);
        string rest = start < 0 ? evidence.Sentence : evidence.Sentence.Substring(start);
        return Identifiers.Words(rest.Length > 400 ? rest.Substring(0, 400) : rest).Take(SentenceWords);
    }
}
