using System;
using System.Threading;
using Factum.Extraction.Grammar;
using Factum.Extraction.Languages;
using Factum.Extraction.Quantities.Times;

namespace Factum.Extraction.Quantities;

/// <summary>Text to sums of money, times and numbers.</summary>
internal static class QuantityReader
{
    /// <summary>Reads every quantity of a document and anchors its times.</summary>
    /// <param name="document">The text with its grammar, which gives the tense that settles past and future readings.</param>
    /// <param name="language">The language's quantity grammars.</param>
    /// <param name="published">Publication date, the anchor of relative times.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static DocumentQuantities Read(ParsedDocument document, LanguagePack language, DateTime? published, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return new DocumentQuantities([], language.Times is { } times ? TimeExpressions.Read(document.Text, times, document.Sentences, published, cancellation) : [], []);
    }
}
