using System;
using System.Collections.Generic;
using System.Threading;
using Factum.Extraction.Grammar;
using Factum.Extraction.Languages;
using Factum.Extraction.Quantities.Money;
using Factum.Extraction.Quantities.Times;
using Factum.Extraction.Text;

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
        return Read(document.Text, document.Sentences, language, published, default, cancellation);
    }

    /// <summary>Reads every quantity of a text without its grammar.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">The language's quantity grammars.</param>
    /// <param name="published">Publication date, the anchor of relative times.</param>
    /// <param name="options">What is known of the text.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static DocumentQuantities ReadText(string text, LanguagePack language, DateTime? published, QuantityOptions options, CancellationToken cancellation)
    {
        return Read(text, [], language, published, options, cancellation);
    }

    /// <summary>Reads the sums and numbers of a text, without its times.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">The language's quantity grammars.</param>
    /// <param name="options">What is known of the text.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static AmountsAndNumbers ReadAmounts(string text, LanguagePack language, QuantityOptions options, CancellationToken cancellation)
    {
        QuantityItems? items = ReadItems(text, language, options, cancellation);
        return items is null ? default : QuantityExpressions.Of(text, items, language, options);
    }

    /// <summary>Reads the items that expressions are made of.</summary>
    internal static QuantityItems? ReadItems(string text, LanguagePack language, QuantityOptions options, CancellationToken cancellation)
    {
        QuantityItems? found = QuantityScanner.Scan(text, language.Numbers, language.Quantities, options, cancellation);
        return found is null ? null : Join(text, found, language, options);
    }

    private static DocumentQuantities Read(string text, IReadOnlyList<Sentence> sentences, LanguagePack language, DateTime? published, QuantityOptions options, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        QuantitySweep found = QuantitySweep.Read(text, language.Numbers, language.Quantities, language.Times, options, cancellation);
        if (found.Items is null && found.Times is null) return DocumentQuantities.None;
        AmountsAndNumbers sums = found.Items is null ? default : QuantityExpressions.Of(text, Join(text, found.Items, language, options), language, options);
        EquatableArray<TimeExpression> times = found.Times is null ? [] : TimeExpressions.Anchor(text, found.Times, language.Times!, sentences, published, cancellation);
        return QuantityOverlaps.Settle(sums, YearLabels.AddTo(times, sentences, text));
    }

    private static QuantityItems Join(string text, QuantityItems items, LanguagePack language, QuantityOptions options)
    {
        QuantityJoiner joiner = new(text, language.Quantities, language.Numbers.Grammar, options, items);
        joiner.Join();
        CurrencyResolver resolver = new(text, language.Quantities.Money, options, items);
        for (int i = 0; i < items.Count; i++)
            if (items[i].Kind == QuantityKind.Money && !items[i].IsConsumed) items[i].Currency = resolver.Resolve(items[i]);
        joiner.JoinSums();
        return items;
    }
}
