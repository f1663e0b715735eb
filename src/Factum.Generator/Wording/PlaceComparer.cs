using System.Collections.Generic;
using Factum.Extraction.Facts;

namespace Factum.Generator.Wording;

/// <summary>Finds places of one document by where they are, without reading their sentences, and puts them in text order.</summary>
internal sealed class PlaceComparer : IEqualityComparer<FactEvidence>, IComparer<FactEvidence>
{
    private PlaceComparer()
    {
    }

    /// <summary>The one comparer.</summary>
    public static PlaceComparer Instance { get; } = new();

    /// <inheritdoc/>
    public bool Equals(FactEvidence? x, FactEvidence? y) => x is null ? y is null : x.Equals(y);

    /// <inheritdoc/>
    public int GetHashCode(FactEvidence obj) => unchecked((obj.Range.Start * 397) ^ obj.Range.End);

    /// <inheritdoc/>
    public int Compare(FactEvidence? x, FactEvidence? y)
    {
        if (x is null || y is null) return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        int order = x.Range.Start.CompareTo(y.Range.Start);
        if (order == 0) order = x.Range.End.CompareTo(y.Range.End);
        if (order == 0) order = x.Line.CompareTo(y.Line);
        if (order == 0) order = x.Column.CompareTo(y.Column);
        if (order == 0) order = string.CompareOrdinal(x.Trigger, y.Trigger);
        return order == 0 ? string.CompareOrdinal(x.Sentence, y.Sentence) : order;
    }
}
