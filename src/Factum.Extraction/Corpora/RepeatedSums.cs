using System.Collections.Generic;
using Factum.Extraction.Documents;
using Factum.Extraction.Facts;
using Factum.Extraction.Quantities;

namespace Factum.Extraction.Corpora;

/// <summary>
/// Finds the mentions of a sum that a document gives again: a headline's, or one that takes up what a sentence before said. A mention by itself, of nothing that is named and in no fact, is of the sum of
/// the same value that says more; where several do, nothing tells which. What other documents state has no part in it, so that one more document takes no member away.
/// </summary>
internal static class RepeatedSums
{
    /// <summary>For each amount of a document, the index of the amount that it is a mention of: mostly its own.</summary>
    public static int[] Of(DocumentAnalysis document)
    {
        IReadOnlyList<AnalyzedAmount> amounts = document.Amounts;
        int[] sums = new int[amounts.Count];
        bool[] saysMore = new bool[sums.Length];
        for (int i = 0; i < sums.Length; i++) saysMore[i] = amounts[i].Of is not null;
        foreach (ExtractedFact fact in document.Facts)
            foreach (FactArgument argument in fact.Arguments)
                if (argument.Filler.Kind == FillerKind.Amount) saysMore[argument.Filler.Index] = true;

        Dictionary<(decimal, string, Bound, decimal?, string?), int> telling = [], bare = [];
        for (int i = 0; i < sums.Length; i++)
            if (saysMore[i]) telling[Content(amounts[i].Money)] = telling.ContainsKey(Content(amounts[i].Money)) ? -1 : i;
        for (int i = 0; i < sums.Length; i++)
        {
            sums[i] = i;
            if (saysMore[i]) continue;
            (decimal, string, Bound, decimal?, string?) content = Content(amounts[i].Money);
            if (telling.TryGetValue(content, out int one) && one >= 0) sums[i] = one;
            else if (bare.TryGetValue(content, out int first)) sums[i] = first;
            else bare.Add(content, i);
        }

        return sums;
    }

    private static (decimal, string, Bound, decimal?, string?) Content(MoneyExpression money) => (money.Value, money.Currency, money.Bound, money.Upper, money.Per);
}
