using System.Linq;
using Factum.Extraction.Documents;
using Factum.Extraction.Facts;
using Factum.Extraction.Text;

namespace Factum.Extraction.Corpora.Corrections;

/// <summary>Carries a document over to other entity numbers; what an entity without a number filled is filled by its words.</summary>
/// <param name="numbers">The new number of each entity, or -1.</param>
internal sealed class EntityRenumbering(int[] numbers)
{
    /// <summary>The document whose entities are numbered anew already, with everything that points to them.</summary>
    public DocumentAnalysis Apply(DocumentAnalysis document) => document with
    {
        Mentions = document.Mentions
            .Where(mention => numbers[mention.Mention.Entity] >= 0)
            .Select(mention => mention with { Mention = mention.Mention with { Entity = numbers[mention.Mention.Entity] } })
            .ToEquatableArray(),
        Amounts = document.Amounts.Select(amount => amount with { Of = Carry(amount.Of) }).ToEquatableArray(),
        Facts = document.Facts.Select(Carry).ToEquatableArray(),
    };

    private ExtractedFact Carry(ExtractedFact fact) => fact with
    {
        Source = Carry(fact.Source),
        Arguments = fact.Arguments.Select(argument => argument with { Filler = Carry(argument.Filler)! }).ToEquatableArray(),
    };

    private Filler? Carry(Filler? filler) => filler switch
    {
        { Kind: FillerKind.Entity } when numbers[filler.Index] < 0 => filler with { Kind = FillerKind.Text, Index = -1 },
        { Kind: FillerKind.Entity } => filler with { Index = numbers[filler.Index] },
        _ => filler,
    };
}
