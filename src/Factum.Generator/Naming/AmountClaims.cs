using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Factum.Extraction.Corpora;
using Factum.Extraction.Facts;
using Factum.Extraction.Languages;

namespace Factum.Generator.Naming;

/// <summary>
/// Names amounts after what they are the amount of, with the sum where there are several of the same thing; and where the document does not say what it is the amount of, after the fact that it has a
/// part in.
/// </summary>
internal sealed class AmountClaims(Corpus corpus, Func<int, int, string> entityForm)
{
    /// <summary>The names that documents give to amounts, by document and place in it.</summary>
    public IEnumerable<NameClaim> List()
    {
        ILookup<(int Document, int Amount), (string Kind, IReadOnlyList<FactArgument> Arguments)> factsOf = corpus.Facts
            .SelectMany(fact => CorpusNames.StatementsOf(fact).Select(statement => (fact.Kind, statement.Document, statement.Arguments)))
            .SelectMany(fact => fact.Arguments.Where(argument => argument.Filler.Kind == FillerKind.Amount).Select(argument => (fact.Document, argument.Filler.Index, fact.Kind, fact.Arguments)))
            .ToLookup(fact => (fact.Document, fact.Index), fact => (fact.Kind, (IReadOnlyList<FactArgument>)fact.Arguments));
        var mentions = corpus.Amounts
            .SelectMany((amount, i) => amount.Evidence.GroupBy(place => place.Document).Select(places => (Document: places.Key, Thing: i, places.First().Evidence)))
            .OrderBy(mention => mention.Document).ThenBy(mention => mention.Evidence.Range.Start)
            .ToArray();
        HashSet<string> contents = new(StringComparer.Ordinal);
        foreach (var (document, thing, evidence) in mentions)
        {
            string of = OfWords(document, thing), sum = MoneyWords.Of(corpus.Amounts[thing].Money);
            string[] parties = FactWords(document, factsOf[(document, thing)].ToArray());
            string full = (of.Length > 0 ? of : parties[parties.Length - 1]) + sum;
            string path = corpus.Documents[document].Path;
            string alone = ContentHash.Append(full, path, evidence.Sentence, evidence.Trigger);
            for (int again = 2; !contents.Add(alone); again++) alone = ContentHash.Append(full, path, evidence.Sentence, evidence.Trigger, again.ToString(CultureInfo.InvariantCulture));
            string[] names = of.Length > 0 ? [of, full] : parties.Select(words => words + sum).ToArray();
            yield return new NameClaim(document, thing, [.. names, ContentHash.Append(full, evidence.Sentence), alone]);
        }
    }

    private string OfWords(int document, int amount) => corpus.Amounts[amount].Of switch
    {
        null => string.Empty,
        { Kind: FillerKind.Entity } of => entityForm(document, of.Index),
        Filler of => Identifiers.Join(Identifiers.Words(NounPhrase.WithoutDeterminers(of.Text, corpus.Documents[document].Language)).Take(6)),
    };

    /// <summary>What an amount that is of nothing named goes by: the party and kind of the fact that it has a part in, then its kind and other party too.</summary>
    private string[] FactWords(int document, IReadOnlyList<(string Kind, IReadOnlyList<FactArgument> Arguments)> facts)
    {
        if (facts.Count == 0) return ["Amount"];
        string kind = facts[0].Kind.Substring(facts[0].Kind.LastIndexOf('.') + 1);
        if (facts.Count > 1) return [facts.All(fact => fact.Kind == facts[0].Kind) ? kind : "Amount"];
        string[] parties = facts[0].Arguments.Select(argument => argument.Filler).Where(filler => filler.Kind == FillerKind.Entity).Select(filler => entityForm(document, filler.Index)).ToArray();
        return parties.Length > 1 ? [parties[0] + kind, parties[0] + kind + parties[1]] : [string.Concat(parties) + kind];
    }
}
