using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Globalization;

namespace Factum;

/// <summary>A document of the generated code: it keeps its sentences for the evidence that quotes them, and finds its facts by number.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class IndexedDocument : SourceDocument
{
    private readonly CorpusRow row;
    private readonly Func<string> readSentences;
    private string[]? sentences;

    /// <summary>A document.</summary>
    /// <param name="row">Its row.</param>
    /// <param name="sentences">Its sentences that evidence quotes, a line each.</param>
    public IndexedDocument(CorpusRow row, Func<string> sentences)
        : base((row ?? throw new ArgumentNullException(nameof(row))).Words(0), row.Words(1), Day(row.WordsOrNull(2)), row.WordsOrNull(3), Address(row.WordsOrNull(4)))
    {
        this.row = row;
        readSentences = sentences ?? throw new ArgumentNullException(nameof(sentences));
    }

    /// <summary>A place in the document.</summary>
    /// <param name="sentence">Number of the sentence.</param>
    /// <param name="line">1-based line of the words that state it.</param>
    /// <param name="column">1-based column of those words.</param>
    /// <param name="trigger">Those words.</param>
    /// <param name="certainty">In whose voice this place states it.</param>
    internal Evidence At(int sentence, int line, int column, string trigger, Certainty certainty)
        => new(this, line, column, RowText.Unescape((sentences ??= RowText.Lines(readSentences()))[sentence]), trigger, certainty);

    /// <inheritdoc/>
    protected override IReadOnlyList<Fact> FindFacts() => row.Facts(5);

    private static DateTime? Day(string? text) => text is null ? null : DateTime.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Uri? Address(string? text) => text is null ? null : new Uri(text, UriKind.RelativeOrAbsolute);
}
