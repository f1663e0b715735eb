using System;
using System.Collections.Generic;
using System.ComponentModel;

namespace Factum;

/// <summary>A document of the generated code: it keeps its sentences for the evidence that quotes them, and finds its facts by number.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class IndexedDocument : SourceDocument
{
    private readonly Func<FactIndex> index;
    private readonly Func<string[]> readSentences;
    private readonly string facts;
    private string[]? sentences;

    /// <summary>A document.</summary>
    /// <param name="path">Its name in evidence.</param>
    /// <param name="language">The BCP 47 language that it is written in.</param>
    /// <param name="published">The day of publication, where it is known.</param>
    /// <param name="title">Its title, where it is known.</param>
    /// <param name="url">Where it was published, where that is known.</param>
    /// <param name="index">The index of its corpus.</param>
    /// <param name="facts">The numbers of the facts that it states, in text order, parted by spaces.</param>
    /// <param name="sentences">Its sentences that evidence quotes.</param>
    public IndexedDocument(string path, string language, DateTime? published, string? title, Uri? url, Func<FactIndex> index, string facts, Func<string[]> sentences)
        : base(path, language, published, title, url)
    {
        this.index = index ?? throw new ArgumentNullException(nameof(index));
        this.facts = facts ?? throw new ArgumentNullException(nameof(facts));
        readSentences = sentences ?? throw new ArgumentNullException(nameof(sentences));
    }

    /// <summary>A place in the document.</summary>
    /// <param name="sentence">Number of the sentence.</param>
    /// <param name="line">1-based line of the words that state it.</param>
    /// <param name="column">1-based column of those words.</param>
    /// <param name="trigger">Those words.</param>
    /// <param name="certainty">In whose voice this place states it.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Evidence At(int sentence, int line, int column, string trigger, Certainty certainty = Certainty.Asserted)
        => new(this, line, column, (sentences ??= readSentences())[sentence], trigger, certainty);

    /// <inheritdoc/>
    protected override IReadOnlyList<Fact> FindFacts() => index().Facts(facts);
}
