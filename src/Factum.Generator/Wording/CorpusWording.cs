using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Factum.Extraction.Corpora;
using Factum.Extraction.Text;
using Factum.Generator.Naming;

namespace Factum.Generator.Wording;

/// <summary>A corpus with the words that its documents give to it.</summary>
internal sealed class CorpusWording
{
    private readonly IReadOnlyList<DocumentWording> documents;

    /// <summary>Puts the words of documents to their corpus.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="documents">The words of each document's <see cref="DocumentContent"/>.</param>
    public CorpusWording(Corpus corpus, IReadOnlyList<DocumentWording> documents)
    {
        Corpus = corpus;
        this.documents = documents;
        int[] next = new int[documents.Count];
        PlaceWording Next(CorpusEvidence place) => documents[place.Document].Places[next[place.Document]++];
        Facts = corpus.Facts.Select(fact => fact.Evidence.Select(Next).ToArray()).ToArray();
        Amounts = corpus.Amounts.Select(amount => amount.Evidence.Select(Next).ToArray()).ToArray();
        Entities = corpus.Entities.Select(entity => entity.Evidence.Select(Next).ToArray()).ToArray();
    }

    /// <summary>The corpus.</summary>
    public Corpus Corpus { get; }

    /// <summary>For each fact, the words of each of its places.</summary>
    public IReadOnlyList<PlaceWording[]> Facts { get; }

    /// <summary>For each amount, likewise.</summary>
    public IReadOnlyList<PlaceWording[]> Amounts { get; }

    /// <summary>For each entity, likewise.</summary>
    public IReadOnlyList<PlaceWording[]> Entities { get; }

    /// <summary>For each document, the sentences that its places quote.</summary>
    public IReadOnlyList<EquatableArray<string>> Sentences => documents.Select(document => document.Sentences).ToArray();

    /// <summary>The words of a corpus, all made anew.</summary>
    public static CorpusWording Of(Corpus corpus, int longest = DocumentWording.LongestText, CancellationToken cancellation = default)
        => new(corpus, DocumentContent.Of(corpus, cancellation).Select(content => DocumentWording.Of(content, longest)).ToArray());

    /// <summary>The names that documents give to facts, by the facts' kind and there by document and place in it.</summary>
    public ILookup<string, NameClaim> ClaimsOfFacts()
    {
        int[] next = new int[documents.Count];
        return Corpus.Facts
            .SelectMany((fact, i) => DocumentContent.StatementsOf(fact).Select(statement => (
                fact.Kind,
                Claim: new NameClaim(statement.Document, i, documents[statement.Document].FactNames[next[statement.Document]++]),
                DocumentContent.FirstOf(fact, statement.Document).Range.Start)))
            .OrderBy(claim => claim.Claim.Document).ThenBy(claim => claim.Start)
            .ToLookup(claim => claim.Kind, claim => claim.Claim, StringComparer.Ordinal);
    }

    /// <summary>The names that documents give to amounts, by document and place in it.</summary>
    public IEnumerable<NameClaim> ClaimsOfAmounts()
    {
        int[] next = new int[documents.Count];
        return Corpus.Amounts
            .SelectMany((amount, i) => DocumentContent.MentionsOf(amount).Select(place => (
                Claim: new NameClaim(place.Document, i, documents[place.Document].AmountNames[next[place.Document]++]), place.Evidence.Range.Start)))
            .OrderBy(claim => claim.Claim.Document).ThenBy(claim => claim.Start)
            .Select(claim => claim.Claim);
    }
}
