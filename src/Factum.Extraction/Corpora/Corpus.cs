using System;
using Factum.Extraction.Facts;
using Factum.Extraction.Mentions;
using Factum.Extraction.Quantities;
using Factum.Extraction.Text;

namespace Factum.Extraction.Corpora;

/// <summary>A document of a corpus.</summary>
/// <param name="Path">The document's name in evidence.</param>
/// <param name="Language">BCP 47 primary language.</param>
/// <param name="Published">Publication date, where it is known.</param>
/// <param name="Title">Title, where it is known.</param>
/// <param name="Url">Where the document was published.</param>
public sealed record CorpusDocument(string Path, string Language, DateTime? Published, string? Title, string? Url);

/// <summary>Where a corpus states something.</summary>
/// <param name="Document">Index of the document.</param>
/// <param name="Evidence">The place in that document.</param>
/// <param name="Certainty">In whose voice this place states it.</param>
public sealed record CorpusEvidence(int Document, FactEvidence Evidence, Certainty Certainty);

/// <summary>An entity of the whole corpus.</summary>
/// <param name="Id">A stable name in lower-case ASCII: <c>jane-doe</c>; unique in the corpus.</param>
/// <param name="Name">The fullest name that the corpus gives.</param>
/// <param name="Kind">What kind of thing it is, decided once.</param>
/// <param name="Aliases">The other name forms.</param>
/// <param name="Evidence">Its name mentions, at most one a sentence.</param>
public sealed record CorpusEntity(string Id, string Name, EntityKind Kind, EquatableArray<string> Aliases, EquatableArray<CorpusEvidence> Evidence)
{
    /// <summary>The fullest name in each document that names it: what each document by itself would call it.</summary>
    public EquatableArray<DocumentName> DocumentNames { get; init; }
}

/// <summary>What one document calls an entity.</summary>
/// <param name="Document">Index of the document.</param>
/// <param name="Name">The fullest name that it gives.</param>
public sealed record DocumentName(int Document, string Name);

/// <summary>An amount of the corpus.</summary>
/// <param name="Money">The sum.</param>
/// <param name="Of">What it is the amount of; its index is into <see cref="Corpus.Entities"/>.</param>
/// <param name="Evidence">Where it is stated.</param>
public sealed record CorpusAmount(MoneyExpression Money, Filler? Of, EquatableArray<CorpusEvidence> Evidence);

/// <summary>A fact of the corpus; indexes of its fillers are into the corpus.</summary>
/// <param name="Kind">The kind's name in the vocabulary.</param>
/// <param name="Polarity">Whether it is stated as so.</param>
/// <param name="Certainty">In whose voice, and how surely, at its surest.</param>
/// <param name="Source">Who says so, where the text names it.</param>
/// <param name="Arguments">Roles and fillers.</param>
/// <param name="Evidence">Where it is stated.</param>
public sealed record CorpusFact(
    string Kind,
    Polarity Polarity,
    Certainty Certainty,
    Filler? Source,
    EquatableArray<FactArgument> Arguments,
    EquatableArray<CorpusEvidence> Evidence)
{
    /// <summary>The fact as each document by itself states it, where several do: what it was merged from.</summary>
    public EquatableArray<FactStatement> Statements { get; init; }
}

/// <summary>A fact as one document states it.</summary>
/// <param name="Document">Index of the document.</param>
/// <param name="Arguments">The roles that this document fills; indexes of the fillers are into the corpus.</param>
public sealed record FactStatement(int Document, EquatableArray<FactArgument> Arguments);

/// <summary>Two facts of a corpus that cannot both be so.</summary>
/// <param name="First">Index of the fact stated first.</param>
/// <param name="Second">Index of the fact that differs.</param>
/// <param name="Role">The role in which they differ, or <see langword="null"/> when one denies what the other affirms.</param>
public sealed record Contradiction(int First, int Second, string? Role);

/// <summary>What a set of documents states, with entities linked and facts merged across them.</summary>
/// <param name="Documents">The documents, ordered by path (ordinal).</param>
/// <param name="Entities">The entities, in order of first mention.</param>
/// <param name="Amounts">Sums of money, in text order.</param>
/// <param name="Times">Times, in text order.</param>
/// <param name="Facts">Facts, in text order of their first evidence.</param>
/// <param name="Contradictions">Facts that cannot both be so.</param>
public sealed record Corpus(
    EquatableArray<CorpusDocument> Documents,
    EquatableArray<CorpusEntity> Entities,
    EquatableArray<CorpusAmount> Amounts,
    EquatableArray<TimeExpression> Times,
    EquatableArray<CorpusFact> Facts,
    EquatableArray<Contradiction> Contradictions)
{
    /// <summary>For each document, the corpus index of each of its entities.</summary>
    public EquatableArray<EquatableArray<int>> EntityOf { get; init; }
}
