using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Factum.Extraction.Documents;
using Factum.Extraction.Facts;
using Factum.Extraction.Mentions;
using Factum.Extraction.Quantities;
using Factum.Extraction.Text;

namespace Factum.Extraction.Corpora;

/// <summary>Documents' facts to one corpus: entities linked and facts merged, over facts and never over text.</summary>
public static class CorpusLinker
{
    /// <summary>Links documents; their order does not matter.</summary>
    /// <param name="documents">The documents, each path once.</param>
    /// <param name="cancellation">Stops the linking.</param>
    public static Corpus Link(IReadOnlyList<DocumentAnalysis> documents, CancellationToken cancellation)
    {
        DocumentAnalysis[] ordered = documents.OrderBy(document => document.Path, StringComparer.Ordinal).ToArray();
        (IReadOnlyList<LinkedEntity> linked, int[][] entityOf) = EntityLinker.Link(ordered, cancellation);
        List<CorpusEvidence>[] sightings = Sightings(ordered, entityOf, linked.Count);
        List<DocumentName>[] documentNames = DocumentNames(ordered, entityOf, linked.Count);
        string[] ids = EntityIds.Assign(linked);
        CorpusEntity[] entities = new CorpusEntity[linked.Count];
        for (int i = 0; i < entities.Length; i++)
            entities[i] = new CorpusEntity(ids[i], linked[i].Name, linked[i].Kind, linked[i].Aliases.ToEquatableArray(), sightings[i].ToEquatableArray())
            {
                DocumentNames = documentNames[i].ToEquatableArray(),
            };

        List<CorpusAmount> amounts = [];
        List<TimeExpression> times = [];
        List<CorpusFact> facts = [];
        for (int d = 0; d < ordered.Length; d++)
        {
            cancellation.ThrowIfCancellationRequested();
            int[] amountOf = new int[ordered[d].Amounts.Count];
            Renumbering renumbering = new(entityOf[d], amountOf, times.Count);
            AddAmounts(amounts, ordered[d], d, renumbering, amountOf);
            times.AddRange(ordered[d].Times);
            foreach (ExtractedFact fact in ordered[d].Facts) facts.Add(renumbering.Of(fact, d));
        }

        (IReadOnlyList<CorpusFact> merged, IReadOnlyList<Contradiction> contradictions) = FactMerger.Merge(facts, amounts, times);
        return new Corpus(
            ordered.Select(document => new CorpusDocument(document.Path, document.Language, document.Published, document.Title, document.Url)).ToEquatableArray(),
            new(entities), amounts.ToEquatableArray(), times.ToEquatableArray(), merged.ToEquatableArray(), contradictions.ToEquatableArray())
        {
            EntityOf = entityOf.Select(of => new EquatableArray<int>(of)).ToEquatableArray(),
        };
    }

    /// <summary>Adds the sums of a document, each with all the places that give it.</summary>
    private static void AddAmounts(List<CorpusAmount> amounts, DocumentAnalysis document, int number, Renumbering renumbering, int[] amountOf)
    {
        int[] sums = RepeatedSums.Of(document);
        List<CorpusEvidence>?[] places = new List<CorpusEvidence>?[sums.Length];
        for (int i = 0; i < sums.Length; i++) (places[sums[i]] ??= []).Add(new CorpusEvidence(number, document.Amounts[i].Evidence, Certainty.Asserted));
        for (int i = 0; i < sums.Length; i++)
        {
            if (places[i] is not { } own) continue;
            amountOf[i] = amounts.Count;
            amounts.Add(new CorpusAmount(document.Amounts[i].Money, renumbering.Of(document.Amounts[i].Of), new(own.ToArray())));
        }

        for (int i = 0; i < sums.Length; i++) amountOf[i] = amountOf[sums[i]];
    }

    private static List<CorpusEvidence>[] Sightings(DocumentAnalysis[] documents, int[][] entityOf, int count)
    {
        List<CorpusEvidence>[] sightings = new List<CorpusEvidence>[count];
        for (int i = 0; i < count; i++) sightings[i] = [];
        for (int d = 0; d < documents.Length; d++)
        {
            foreach (AnalyzedMention mention in documents[d].Mentions)
            {
                if (mention.Mention.Form != MentionForm.Name) continue;
                List<CorpusEvidence> seen = sightings[entityOf[d][mention.Mention.Entity]];
                bool sameSentence = seen.Count > 0 && seen[seen.Count - 1].Document == d && seen[seen.Count - 1].Evidence.Sentence == mention.Evidence.Sentence;
                if (!sameSentence) seen.Add(new CorpusEvidence(d, mention.Evidence, Certainty.Asserted));
            }
        }

        return sightings;
    }

    private static List<DocumentName>[] DocumentNames(DocumentAnalysis[] documents, int[][] entityOf, int count)
    {
        List<DocumentName>[] names = new List<DocumentName>[count];
        for (int i = 0; i < count; i++) names[i] = [];
        for (int d = 0; d < documents.Length; d++)
            for (int e = 0; e < entityOf[d].Length; e++) names[entityOf[d][e]].Add(new DocumentName(d, documents[d].Entities[e].Name));
        return names;
    }

    /// <summary>From the indexes of one document to those of the corpus.</summary>
    private readonly struct Renumbering(int[] entities, int[] amounts, int firstTime)
    {
        public CorpusFact Of(ExtractedFact fact, int document)
        {
            Renumbering self = this;
            return new CorpusFact(
                fact.Kind, fact.Polarity, fact.Certainty, Of(fact.Source),
                fact.Arguments.Select(argument => argument with { Filler = self.Of(argument.Filler)! }).ToEquatableArray(),
                fact.Evidence.Select(evidence => new CorpusEvidence(document, evidence, fact.Certainty)).ToEquatableArray());
        }

        public Filler? Of(Filler? filler) => filler?.Kind switch
        {
            FillerKind.Entity => filler with { Index = entities[filler.Index] },
            FillerKind.Amount => filler with { Index = amounts[filler.Index] },
            FillerKind.Time => filler with { Index = firstTime + filler.Index },
            _ => filler,
        };
    }
}
