using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Factum.Extraction.Facts;
using Factum.Extraction.Text;
using Factum.Generator.Wording;

namespace Factum.Generator.Naming;

/// <summary>
/// Names amounts after what they are the amount of, with the sum where there are several of the same thing; and where the document does not say what it is the amount of, after the fact that it has a
/// part in.
/// </summary>
internal static class AmountNames
{
    private const int MostWords = 6;

    /// <summary>The names that a document gives to each of its amounts.</summary>
    public static EquatableArray<string>[] Of(DocumentContent document)
    {
        List<StatedFact>?[] factsOf = new List<StatedFact>[document.Amounts.Count];
        foreach (StatedFact fact in document.Facts)
            foreach (StatedArgument argument in fact.Arguments)
                if (argument.Filler.Amount >= 0) (factsOf[argument.Filler.Amount] ??= []).Add(fact);
        EquatableArray<string>[] names = new EquatableArray<string>[factsOf.Length];
        HashSet<string> contents = new(StringComparer.Ordinal);
        foreach (int i in Enumerable.Range(0, names.Length).OrderBy(i => document.Amounts[i].Evidence.Range.Start))
        {
            StatedAmount amount = document.Amounts[i];
            string of = OfWords(amount.Of, factsOf[i] ?? [], document.Language), sum = MoneyWords.Of(amount.Money);
            string[] parties = FactWords(factsOf[i] ?? []);
            string full = (of.Length > 0 ? of : parties[parties.Length - 1]) + sum;
            string alone = ContentHash.Append(full, document.Path, amount.Evidence.Sentence, amount.Evidence.Trigger);
            for (int again = 2; !contents.Add(alone); again++)
                alone = ContentHash.Append(full, document.Path, amount.Evidence.Sentence, amount.Evidence.Trigger, again.ToString(CultureInfo.InvariantCulture));
            string[] plain = of.Length > 0 ? [of, full] : Array.ConvertAll(parties, words => words + sum);
            names[i] = new([.. plain, ContentHash.Append(full, amount.Evidence.Sentence), alone]);
        }

        return names;
    }

    /// <summary>What it is the amount of. A phrase ("revenue") says little by itself: whose it is stands before it, where a fact says so.</summary>
    private static string OfWords(StatedFiller? of, List<StatedFact> facts, string language)
    {
        if (of is null) return string.Empty;
        if (of.Kind == FillerKind.Entity) return Identifiers.Of(of.Name);
        string words = PhraseWords.Of(of.Text, language, MostWords, isFirst: true);
        string party = facts.SelectMany(Parties).FirstOrDefault() ?? string.Empty;
        return words.Length == 0 || words.Contains(party) ? words : party + words;
    }

    private static IEnumerable<string> Parties(StatedFact fact)
        => fact.Arguments.Where(argument => argument.Filler.Kind == FillerKind.Entity && argument.Role != "Place").Select(argument => Identifiers.Of(argument.Filler.Name));

    /// <summary>What an amount that is of nothing named goes by: the party and kind of the fact that it has a part in, then its kind and other party too.</summary>
    private static string[] FactWords(List<StatedFact> facts)
    {
        if (facts.Count == 0) return ["Amount"];
        string kind = facts[0].Kind.Substring(facts[0].Kind.LastIndexOf('.') + 1);
        if (facts.Count > 1) return [facts.All(fact => fact.Kind == facts[0].Kind) ? kind : "Amount"];
        string[] parties = [.. Parties(facts[0])];
        return parties.Length > 1 ? [parties[0] + kind, parties[0] + kind + parties[1]] : [string.Concat(parties) + kind];
    }
}
