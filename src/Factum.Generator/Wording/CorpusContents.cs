using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Factum.Extraction.Corpora;
using Factum.Extraction.Facts;
using Factum.Extraction.Text;

namespace Factum.Generator.Wording;

/// <summary>What each document of a corpus states, by itself.</summary>
internal sealed class CorpusContents
{
    private CorpusContents(Corpus corpus, DocumentContent[] documents, int[][] factNumbers)
    {
        Corpus = corpus;
        Documents = documents;
        FactNumbers = factNumbers;
    }

    /// <summary>The corpus.</summary>
    public Corpus Corpus { get; }

    /// <summary>What each document states.</summary>
    public IReadOnlyList<DocumentContent> Documents { get; }

    /// <summary>For each fact of the corpus, and each of its <see cref="StatementsOf"/>, the fact's index in <see cref="DocumentContent.Facts"/> of the statement's document.</summary>
    public int[][] FactNumbers { get; }

    /// <summary>Takes a corpus apart.</summary>
    public static CorpusContents Of(Corpus corpus, CancellationToken cancellation)
    {
        Builder[] builders = corpus.Documents.Select(_ => new Builder()).ToArray();
        for (int i = 0; i < corpus.Entities.Count; i++)
        {
            foreach (DocumentName form in corpus.Entities[i].DocumentNames) builders[form.Document].Names[i] = form.Name;
            foreach (CorpusEvidence place in corpus.Entities[i].Evidence) builders[place.Document].Places.Add(place.Evidence);
        }

        for (int i = 0; i < corpus.Amounts.Count; i++)
        {
            foreach (CorpusEvidence place in corpus.Amounts[i].Evidence) builders[place.Document].Places.Add(place.Evidence);
            foreach (CorpusEvidence place in MentionsOf(corpus.Amounts[i]))
            {
                Builder builder = builders[place.Document];
                builder.AmountNumbers.Add(i, builder.Amounts.Count);
                builder.Amounts.Add(new StatedAmount(corpus.Amounts[i].Money, corpus.Amounts[i].Of is Filler of ? builder.Filler(corpus, of) : null, place.Evidence));
            }
        }

        int[][] numbers = new int[corpus.Facts.Count][];
        for (int i = 0; i < numbers.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            CorpusFact fact = corpus.Facts[i];
            EquatableArray<FactStatement> statements = StatementsOf(fact);
            numbers[i] = new int[statements.Count];
            foreach (CorpusEvidence place in fact.Evidence) builders[place.Document].Places.Add(place.Evidence);
            for (int s = 0; s < statements.Count; s++)
            {
                Builder builder = builders[statements[s].Document];
                EquatableArray<FactArgument> filled = statements[s].Arguments;
                StatedArgument[] arguments = new StatedArgument[filled.Count];
                for (int a = 0; a < arguments.Length; a++) arguments[a] = new StatedArgument(filled[a].Role, builder.Filler(corpus, filled[a].Filler));
                builder.Facts.Add((new StatedFact(fact.Kind, fact.Polarity, new(arguments), FirstOf(fact, statements[s].Document)), i, s));
            }
        }

        return new CorpusContents(corpus, builders.Select((builder, d) => builder.Build(corpus.Documents[d], numbers)).ToArray(), numbers);
    }

    /// <summary>A fact as each of its documents states it.</summary>
    public static EquatableArray<FactStatement> StatementsOf(CorpusFact fact)
    {
        if (fact.Statements.Count > 0) return fact.Statements;
        return fact.Evidence.Count == 0 ? [] : new(new FactStatement(fact.Evidence[0].Document, fact.Arguments));
    }

    /// <summary>The first place of each document that gives an amount.</summary>
    public static IEnumerable<CorpusEvidence> MentionsOf(CorpusAmount amount)
        => amount.Evidence.Count < 2 ? amount.Evidence : amount.Evidence.GroupBy(place => place.Document).Select(places => places.First());

    /// <summary>The first place of a document that states a fact.</summary>
    public static FactEvidence FirstOf(CorpusFact fact, int document)
    {
        foreach (CorpusEvidence place in fact.Evidence)
            if (place.Document == document) return place.Evidence;
        return fact.Evidence[0].Evidence;
    }

    private sealed class Builder
    {
        public Dictionary<int, string> Names { get; } = [];

        public Dictionary<int, int> AmountNumbers { get; } = [];

        public HashSet<FactEvidence> Places { get; } = new(PlaceComparer.Instance);

        public List<(StatedFact Fact, int Index, int Statement)> Facts { get; } = [];

        public List<StatedAmount> Amounts { get; } = [];

        public StatedFiller Filler(Corpus corpus, Filler filler) => filler.Kind switch
        {
            FillerKind.Entity => new(filler.Kind, filler.Text, Names.TryGetValue(filler.Index, out string? name) ? name : corpus.Entities[filler.Index].Name),
            FillerKind.Amount => new(filler.Kind, filler.Text, string.Empty)
            {
                Amount = AmountNumbers.TryGetValue(filler.Index, out int number) ? number : -1,
                Money = corpus.Amounts[filler.Index].Money,
            },
            FillerKind.Time => new(filler.Kind, filler.Text, string.Empty) { Time = corpus.Times[filler.Index] },
            _ => new(filler.Kind, filler.Text, string.Empty),
        };

        public DocumentContent Build(CorpusDocument document, int[][] numbers)
        {
            // Merging puts a fact among those of the document that stated it first: in text order it does not matter.
            (StatedFact Fact, int Index, int Statement)[] facts = Facts.OrderBy(fact => fact.Fact.Evidence.Range.Start).ThenBy(fact => fact.Fact.Evidence.Range.End).ThenBy(fact => fact.Fact.Kind, StringComparer.Ordinal).ToArray();
            StatedFact[] stated = new StatedFact[facts.Length];
            for (int f = 0; f < facts.Length; f++)
            {
                stated[f] = facts[f].Fact;
                numbers[facts[f].Index][facts[f].Statement] = f;
            }

            FactEvidence[] places = [.. Places];
            Array.Sort(places, PlaceComparer.Instance);
            return new DocumentContent(document.Path, document.Language, new(places), new(stated), Amounts.ToEquatableArray());
        }
    }
}
