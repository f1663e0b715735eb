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
    private readonly CorpusContents contents;
    private readonly DocumentWording[] documents;

    private CorpusWording(CorpusContents contents, DocumentWording[] documents)
    {
        this.contents = contents;
        this.documents = documents;
        Facts = contents.Corpus.Facts.Select(fact => Places(fact.Evidence)).ToArray();
        Amounts = contents.Corpus.Amounts.Select(amount => Places(amount.Evidence)).ToArray();
        Entities = contents.Corpus.Entities.Select(entity => Places(entity.Evidence)).ToArray();
    }

    /// <summary>The corpus.</summary>
    public Corpus Corpus => contents.Corpus;

    /// <summary>For each fact, the words of each of its places.</summary>
    public IReadOnlyList<PlaceWording[]> Facts { get; }

    /// <summary>For each amount, likewise.</summary>
    public IReadOnlyList<PlaceWording[]> Amounts { get; }

    /// <summary>For each entity, likewise.</summary>
    public IReadOnlyList<PlaceWording[]> Entities { get; }

    /// <summary>For each document, the sentences that its places quote.</summary>
    public IReadOnlyList<EquatableArray<string>> Sentences => documents.Select(document => document.Sentences).ToArray();

    /// <summary>The words of a corpus, all made anew.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="longest">What longer texts are cut to.</param>
    public static CorpusWording Of(Corpus corpus, int longest = DocumentWording.LongestText)
    {
        CorpusContents contents = CorpusContents.Of(corpus, CancellationToken.None);
        return new CorpusWording(contents, contents.Documents.Select(content => DocumentWording.Of(content, longest)).ToArray());
    }

    /// <summary>The words of a corpus: those that its documents have already, where they state there what they state by themselves.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="documents">Its documents, and others.</param>
    /// <param name="cancellation">Stops the wording.</param>
    public static CorpusWording Of(Corpus corpus, IEnumerable<WordedDocument> documents, CancellationToken cancellation)
    {
        Dictionary<string, WordedDocument> known = new(StringComparer.Ordinal);
        foreach (WordedDocument document in documents) known[document.Content.Path] = document;
        CorpusContents contents = CorpusContents.Of(corpus, cancellation);
        return new CorpusWording(
            contents, contents.Documents.Select(content => known.TryGetValue(content.Path, out WordedDocument? own) && own.Content == content ? own.Wording : DocumentWording.Of(content)).ToArray());
    }

    /// <summary>The names that documents give to facts, by the facts' kind and there by document and place in it.</summary>
    public ILookup<string, NameClaim> ClaimsOfFacts() => Corpus.Facts
        .SelectMany((fact, i) => CorpusContents.StatementsOf(fact).Select((statement, s) => (
            fact.Kind, Claim: new NameClaim(statement.Document, i, documents[statement.Document].FactNames[contents.FactNumbers[i][s]]), CorpusContents.FirstOf(fact, statement.Document).Range.Start)))
        .OrderBy(claim => claim.Claim.Document).ThenBy(claim => claim.Start)
        .ToLookup(claim => claim.Kind, claim => claim.Claim, StringComparer.Ordinal);

    /// <summary>The names that documents give to amounts, by document and place in it.</summary>
    public IEnumerable<NameClaim> ClaimsOfAmounts()
    {
        int[] next = new int[documents.Length];
        return Corpus.Amounts
            .SelectMany((amount, i) => CorpusContents.MentionsOf(amount).Select(place => (
                Claim: new NameClaim(place.Document, i, documents[place.Document].AmountNames[next[place.Document]++]), place.Evidence.Range.Start)))
            .OrderBy(claim => claim.Claim.Document).ThenBy(claim => claim.Start)
            .Select(claim => claim.Claim);
    }

    private PlaceWording[] Places(EquatableArray<CorpusEvidence> evidence)
    {
        PlaceWording[] places = new PlaceWording[evidence.Count];
        for (int i = 0; i < places.Length; i++) places[i] = documents[evidence[i].Document].Places[evidence[i].Evidence];
        return places;
    }
}
