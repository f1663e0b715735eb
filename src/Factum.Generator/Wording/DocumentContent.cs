using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Factum.Extraction.Corpora;
using Factum.Extraction.Facts;
using Factum.Extraction.Mentions;
using Factum.Extraction.Text;

namespace Factum.Generator.Wording;

/// <summary>What one document of a corpus states, by itself: no number of the corpus is in it, so that it is the same whatever other documents state.</summary>
/// <param name="Path">The document's name in evidence.</param>
/// <param name="Language">BCP 47 primary language.</param>
/// <param name="Places">Every place of the document that states or names something: those of facts, then those of amounts, then those of entities, each in the order of the corpus.</param>
/// <param name="Facts">What it states, in the order of the corpus.</param>
/// <param name="Amounts">Its sums of money, in the order of the corpus.</param>
internal sealed record DocumentContent(
    string Path, string Language, EquatableArray<FactEvidence> Places, EquatableArray<StatedFact> Facts, EquatableArray<StatedAmount> Amounts)
{
    /// <summary>What each document of a corpus states.</summary>
    public static DocumentContent[] Of(Corpus corpus, CancellationToken cancellation)
    {
        Builder[] builders = corpus.Documents.Select(_ => new Builder()).ToArray();
        for (int i = 0; i < corpus.Entities.Count; i++)
            foreach (DocumentName form in corpus.Entities[i].DocumentNames) builders[form.Document].Names[i] = form.Name;
        for (int i = 0; i < corpus.Amounts.Count; i++)
        {
            foreach (CorpusEvidence place in MentionsOf(corpus.Amounts[i]))
            {
                Builder builder = builders[place.Document];
                builder.AmountNumbers.Add(i, builder.Amounts.Count);
                builder.Amounts.Add(new StatedAmount(corpus.Amounts[i].Money, corpus.Amounts[i].Of is Filler of ? builder.Filler(corpus, of) : null, place.Evidence));
            }
        }

        foreach (CorpusFact fact in corpus.Facts)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (CorpusEvidence place in fact.Evidence) builders[place.Document].Places.Add(place.Evidence);
            foreach (FactStatement statement in StatementsOf(fact))
            {
                Builder builder = builders[statement.Document];
                StatedArgument[] arguments = new StatedArgument[statement.Arguments.Count];
                for (int a = 0; a < arguments.Length; a++) arguments[a] = new StatedArgument(statement.Arguments[a].Role, builder.Filler(corpus, statement.Arguments[a].Filler));
                builder.Facts.Add(new StatedFact(fact.Kind, fact.Polarity, new(arguments), FirstOf(fact, statement.Document)));
            }
        }

        foreach (CorpusAmount amount in corpus.Amounts)
            foreach (CorpusEvidence place in amount.Evidence) builders[place.Document].Places.Add(place.Evidence);
        foreach (CorpusEntity entity in corpus.Entities)
            foreach (CorpusEvidence place in entity.Evidence) builders[place.Document].Places.Add(place.Evidence);
        return builders.Select((builder, d) => builder.Build(corpus.Documents[d])).ToArray();
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

        public List<FactEvidence> Places { get; } = [];

        public List<StatedFact> Facts { get; } = [];

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

        public DocumentContent Build(CorpusDocument document) => new(document.Path, document.Language, Places.ToEquatableArray(), Facts.ToEquatableArray(), Amounts.ToEquatableArray());
    }
}
