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
        cancellation.ThrowIfCancellationRequested();
        AmountsAndNumbers sums = ReadAmounts(document.Text, language, default, cancellation);
        return QuantityOverlaps.Settle(sums, language.Times is { } times ? TimeExpressions.Read(document.Text, times, document.Sentences, published, cancellation) : []);
    }

    /// <summary>Reads every quantity of a text without its grammar.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">The language's quantity grammars.</param>
    /// <param name="published">Publication date, the anchor of relative times.</param>
    /// <param name="options">What is known of the text.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static DocumentQuantities ReadText(string text, LanguagePack language, DateTime? published, QuantityOptions options, CancellationToken cancellation)
    {
        AmountsAndNumbers sums = ReadAmounts(text, language, options, cancellation);
        EquatableArray<TimeExpression> times = language.Times is { } grammar ? TimeExpressions.Read(text, grammar, [], published, cancellation) : [];
        return QuantityOverlaps.Settle(sums, times);
    }

    /// <summary>Reads the sums and numbers of a text, without its times.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">The language's quantity grammars.</param>
    /// <param name="options">What is known of the text.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static AmountsAndNumbers ReadAmounts(string text, LanguagePack language, QuantityOptions options, CancellationToken cancellation)
    {
        QuantityItem[]? items = ReadItems(text, language, options, cancellation);
        return items is null ? default : QuantityExpressions.Of(text, items, language, options);
    }

    /// <summary>Reads the items that expressions are made of.</summary>
    internal static QuantityItem[]? ReadItems(string text, LanguagePack language, QuantityOptions options, CancellationToken cancellation)
    {
        List<QuantityItem>? found = QuantityScanner.Scan(text, language.Numbers, language.Quantities, options, cancellation);
        if (found is null) return null;
        QuantityItem[] items = found.ToArray();
        QuantityJoiner joiner = new(text, language.Quantities, language.Numbers.Grammar, options, items);
        joiner.Join();
        CurrencyResolver resolver = new(text, language.Quantities.Money, options, items);
        for (int i = 0; i < items.Length; i++)
            if (items[i].Kind == QuantityKind.Money && !items[i].IsConsumed) items[i].Currency = resolver.Resolve(items[i]);
        joiner.JoinSums();
        return items;
    }
}
