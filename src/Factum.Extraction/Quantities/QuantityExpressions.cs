using System.Collections.Generic;
using Factum.Extraction.Languages;
using Factum.Extraction.Quantities.Money;
using Factum.Extraction.Text;

namespace Factum.Extraction.Quantities;

/// <summary>Makes the result of what was scanned and joined.</summary>
internal static class QuantityExpressions
{
    private const decimal WholeLimit = 1_000_000_000_000_000_000m;

    /// <summary>The sums and numbers among a text's items.</summary>
    public static AmountsAndNumbers Of(string text, QuantityItems items, LanguagePack language, QuantityOptions options)
    {
        List<MoneyExpression> amounts = [];
        List<NumberExpression> numbers = [];
        for (int i = 0; i < items.Count; i++)
        {
            ref readonly QuantityItem item = ref items[i];
            if (item.IsConsumed) continue;
            if (item.Kind == QuantityKind.Money && item.Currency is { } currency)
                amounts.Add(Money(item, currency));
            else if (Number(text, item, language, options) is { } number)
                numbers.Add(number);
        }

        return new AmountsAndNumbers(amounts.ToEquatableArray(), numbers.ToEquatableArray());
    }

    private static MoneyExpression Money(in QuantityItem item, string currency) =>
        new(new TextRange(item.Start, item.End), Normalize(item.Value), currency, item.Bound, item.Upper is { } upper ? Normalize(upper) : null)
        {
            FullRange = new TextRange(item.FullStart, item.FullEnd),
            IsEquivalent = item.IsEquivalent,
            Per = item.Per,
        };

    private static NumberExpression? Number(string text, in QuantityItem item, LanguagePack language, QuantityOptions options)
    {
        if (item.IsLabel) return null;
        QuantityGrammar grammar = language.Quantities;
        NumberKind kind;
        string? unit = null;
        int end = item.End;
        switch (item.Kind)
        {
            case QuantityKind.Money:
                // Pounds that turned out to be a weight; any other unresolved currency is nothing that can be named.
                if ((grammar.Money[item.Form].Usage & CurrencyUsage.AlsoMeasure) == 0) return null;
                kind = NumberKind.Measure;
                unit = "lb";
                break;
            case QuantityKind.Percentage:
                kind = NumberKind.Percentage;
                unit = "%";
                break;
            case QuantityKind.Measure:
                kind = NumberKind.Measure;
                unit = grammar.Measures.Units[item.Unit].Symbol;
                break;
            case QuantityKind.Ordinal:
                kind = NumberKind.Ordinal;
                break;
            case QuantityKind.Fraction:
                kind = NumberKind.Fraction;
                break;
            default:
                if (item.Number.IsArticle && item.Upper is null && !options.IsTerse) return null;
                kind = NumberKind.Cardinal;
                if (UnitNoun.TryRead(text, end, item.Number, language.Numbers.Grammar, grammar, out TextRange noun))
                {
                    kind = NumberKind.Count;
                    unit = noun.Of(text);
                    end = noun.End;
                }

                break;
        }

        return new NumberExpression(new TextRange(item.Start, end), kind, Normalize(item.Value), unit, item.Bound, item.Upper is { } upper ? Normalize(upper) : null)
        {
            FullRange = new TextRange(item.FullStart, System.Math.Max(end, item.FullEnd)),
        };
    }

    /// <summary>The same value without trailing zeros, so that equal values print alike.</summary>
    private static decimal Normalize(decimal value) => value is > -WholeLimit and < WholeLimit && (long)value is var whole && whole == value ? whole : value / 1.000000000000000000000000000000000m;
}
