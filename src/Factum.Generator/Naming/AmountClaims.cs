using System;
using System.Collections.Generic;
using System.Linq;
using Factum.Extraction.Corpora;
using Factum.Extraction.Facts;

namespace Factum.Generator.Naming;

/// <summary>
/// Names amounts after what they are the amount of; with the sum where a document gives several of the same thing; and where the document does not say what it is the amount of, after the fact that it
/// has a part in.
/// </summary>
internal sealed class AmountClaims(Corpus corpus, Func<int, int, string> entityForm)
{
    /// <summary>The names that documents give to amounts, by document and place in it.</summary>
    public IEnumerable<NameClaim> List()
    {
        ILookup<int, CorpusFact> factsOf = corpus.Facts
            .SelectMany(fact => fact.Arguments.Where(argument => argument.Filler.Kind == FillerKind.Amount).Select(argument => (argument.Filler.Index, fact)))
            .ToLookup(pair => pair.Index, pair => pair.fact);
        var mentions = corpus.Amounts
            .SelectMany((amount, i) => amount.Evidence.GroupBy(place => place.Document).Select(places => (Document: places.Key, Thing: i, places.First().Evidence)))
            .OrderBy(mention => mention.Document).ThenBy(mention => mention.Evidence.Range.Start)
            .ToArray();
        HashSet<(int, string)> severalSums = new(mentions
            .Select(mention => (mention.Document, Of: OfWords(mention.Document, mention.Thing), Sum: MoneyWords.Of(corpus.Amounts[mention.Thing].Money)))
            .GroupBy(mention => (mention.Document, mention.Of))
            .Where(things => things.Select(thing => thing.Sum).Distinct(StringComparer.Ordinal).Skip(1).Any())
            .Select(things => things.Key));
        foreach (var (document, thing, evidence) in mentions)
        {
            string of = OfWords(document, thing), sum = MoneyWords.Of(corpus.Amounts[thing].Money);
            string name = of.Length == 0
                ? FactWords(document, factsOf[thing].Where(fact => fact.Evidence.Any(place => place.Document == document)).ToArray()) + sum
                : severalSums.Contains((document, of)) ? of + sum : of;
            yield return new NameClaim(document, thing, name, string.Join("\n", sum, corpus.Documents[document].Path, evidence.Sentence, evidence.Trigger));
        }
    }

    private string OfWords(int document, int amount) => corpus.Amounts[amount].Of switch
    {
        null => string.Empty,
        { Kind: FillerKind.Entity } of => entityForm(document, of.Index),
        Filler of => Identifiers.Join(Identifiers.Words(of.Text).Take(6)),
    };

    private string FactWords(int document, IReadOnlyList<CorpusFact> facts)
    {
        if (facts.Count == 0) return "Amount";
        string kind = facts[0].Kind;
        if (facts.Count > 1) return facts.All(fact => fact.Kind == kind) ? kind : "Amount";
        Filler? first = facts[0].Arguments.Select(argument => argument.Filler).FirstOrDefault(filler => filler.Kind == FillerKind.Entity);
        return (first is null ? string.Empty : entityForm(document, first.Index)) + kind;
    }
}
